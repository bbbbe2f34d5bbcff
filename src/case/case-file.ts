import type { Problem } from '../document/article.ts';
import type { CaseArticle, SearchHit } from '../document/case.ts';
import type { Judgement, JudgementDraft } from '../document/judgement.ts';
import type { Reading } from '../document/reading.ts';
import type { Source, Told } from '../ingest/ingest.ts';

/** An article on its way into a case. */
export interface NewArticle {
  /** As the user gave it. */
  readonly input: string;
  /** The original, byte for byte. */
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  /** What the user said of it; it outranks what the text says, now and whenever it is read again. */
  readonly given: { readonly published: string | null; readonly outlet: string | null };
  /** Where the bytes came from, for reading them again. */
  readonly source: KeptSource;
}

/** What reading the original bytes again takes to know about them. */
export interface KeptSource {
  readonly path: string | null;
  readonly url: string | null;
  readonly charset: string | null;
  readonly kind: Source['kind'];
  /** What the input it came in said about it; left out where it came by itself. */
  readonly told?: Told | undefined;
  readonly isBare?: boolean | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

/** An article as a case holds it. */
export interface KeptArticle extends NewArticle {
  readonly added: string;
  readonly removed: string | null;
  /** What it was called before it was read to another text. */
  readonly formerIds: readonly string[];
}

/** An open case. Every call throws a HearsayError `case-…` where the file cannot be used; what a call has returned is on the disk. */
export interface CaseFile {
  readonly path: string;
  /** File name without ".hearsay". */
  readonly name: string;
  readonly isReadOnly: boolean;
  /** Grows with every change, by whichever process. */
  revision(): number;
  /** Those in the case, earliest published first; those taken out too where asked for, last. */
  listArticles(options?: { readonly withRemoved?: boolean }): readonly CaseArticle[];
  findArticle(id: string): CaseArticle | null;
  /** `isNew` is false where the same text was in the case already. */
  addArticle(article: NewArticle): { readonly article: CaseArticle; readonly isNew: boolean };
  removeArticle(id: string): void;
  restoreArticle(id: string): void;
  /** The same original, read with another model or with other given values: replaces what the program found. */
  replaceReading(id: string, reading: Reading, given?: NewArticle['given']): void;
  readReading(id: string): Reading | null;
  /** Of all articles in the case, in the order of `listArticles`. */
  readReadings(): readonly Reading[];
  readOriginal(id: string): Pick<NewArticle, 'input' | 'bytes' | 'given' | 'source'> | null;
  /** What articles were called before they were read to another text, and what they are called now. */
  listFormerIds(): ReadonlyMap<string, string>;
  /** The whole log, oldest first. */
  listJudgements(): readonly Judgement[];
  /** Enters a judgement with the exact words of its places. Throws `judgement-…` where it makes no sense. */
  judge(draft: JudgementDraft, by: string): Judgement;
  /** Words, "phrases", prefix*, -not, speaker:NAME; best first. Throws `search-invalid`. */
  search(
    query: string,
    options?: { readonly from?: number; readonly count?: number },
  ): {
    readonly total: number;
    readonly hits: readonly SearchHit[];
  };
  /** Everything that came in, in the order in which it did. */
  listKept(): Iterable<KeptArticle>;
  /** Takes over what another case held, dates and numbers and all; for a case that is empty. */
  takeOver(articles: Iterable<KeptArticle>, judgements: Iterable<Judgement>): void;
  /** What was kept under a name, or null where `key` is another: for results that take long to make. */
  readKept(name: string, key: string): string | null;
  keep(name: string, key: string, value: string): void;
  close(): void;
}
