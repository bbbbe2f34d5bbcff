import { toOutletName } from '../../document/outlet-name.ts';
import type { Check, Passage, Spot, Verdict, Verification } from '../../document/verification.ts';
import { isWrong, VERDICTS } from '../../document/verification.ts';

/** What a list of checks of one verdict is headed. */
export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  'not-found': 'Not found',
  altered: 'Altered',
  stitched: 'Put together from several places',
  'other-speaker': 'Said by somebody else',
  'other-article': 'In another article than the one named',
  unchecked: 'Not checked',
  paraphrase: 'In other words',
  verbatim: 'Word for word',
};

/** An article as a verification names it. */
export interface LetteredArticle {
  readonly article: Verification['articles'][number];
  /** "A", "B", ..., "Z", "AA". */
  readonly letter: string;
  readonly name: string;
}

/** The articles by id. */
export function toLettered({ articles }: Verification): ReadonlyMap<string, LetteredArticle> {
  return new Map(
    articles.map((article, index) => [
      article.id,
      { article, letter: toLetter(index), name: toOutletName(article) ?? article.title ?? 'an article without a name' },
    ]),
  );
}

function toLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter;
}

/** "line 7" or "paragraph 7". */
export function toLongSpot({ unit, number }: Spot): string {
  return `${unit} ${number}`;
}

/** The checks of each verdict, those that call for a correction first, in the order of the draft. */
export function toGroups({
  checks,
}: Verification): readonly { readonly verdict: Verdict; readonly checks: readonly Check[] }[] {
  return VERDICTS.map((verdict) => ({ verdict, checks: checks.filter((check) => check.verdict === verdict) })).filter(
    (group) => group.checks.length > 0,
  );
}

/** "12 quotations and 3 statements were held against 2 articles: 3 are wrong." */
export function toSummary({ checks, articles }: Verification): string {
  const held = checks.filter(({ verdict }) => verdict !== 'unchecked');
  const left = checks.length - held.length;
  const rest =
    left === 0 ? '' : ` ${count(left, 'statement')} ${left === 1 ? 'says' : 'say'} too little to be checked.`;
  if (held.length === 0)
    return `No quotation and no attributed statement was found to hold against ${count(articles.length, 'article')}.${rest}`;
  const quotations = held.filter(({ kind }) => kind === 'quotation').length;
  const wrong = held.filter(({ verdict }) => isWrong(verdict)).length;
  const parts = [
    ...(quotations > 0 ? [count(quotations, 'quotation')] : []),
    ...(held.length > quotations ? [count(held.length - quotations, 'statement')] : []),
  ];
  const were = held.length === 1 ? 'was' : 'were';
  const outcome = wrong === 0 ? 'nothing is wrong' : wrong === 1 ? '1 is wrong' : `${wrong} are wrong`;
  return `${parts.join(' and ')} ${were} held against ${count(articles.length, 'article')}: ${outcome}.${rest}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Words in pieces, those that differ from the other text's marked. */
export interface DifferingPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** The words of a check, with what the article has otherwise marked. */
export function toDraftPieces({ words, spans, differences }: Check): readonly DifferingPiece[] {
  return toPieces(
    words,
    spans,
    differences.map(({ draftSpan }) => draftSpan),
  );
}

/** The words of the first passage of a check, with what the draft has otherwise marked. */
export function toArticlePieces({ differences }: Check, { words, spans }: Passage): readonly DifferingPiece[] {
  return toPieces(
    words,
    spans,
    differences.map(({ articleSpan }) => articleSpan),
  );
}

/** What stands between two spans in `words`. */
const JOINT = ' … ';

function toPieces(words: string, spans: Check['spans'], marked: Check['spans']): readonly DifferingPiece[] {
  const pieces: DifferingPiece[] = [];
  let at = 0;
  for (const [index, span] of spans.entries()) {
    if (index > 0) {
      pieces.push({ text: JOINT, differs: false });
      at += JOINT.length;
    }
    let from = span.start;
    for (const mark of marked) {
      const start = Math.max(from, mark.start);
      const end = Math.min(span.end, mark.end);
      if (end <= start) continue;
      pieces.push({ text: words.slice(at + from - span.start, at + start - span.start), differs: false });
      pieces.push({ text: words.slice(at + start - span.start, at + end - span.start), differs: true });
      from = end;
    }
    pieces.push({ text: words.slice(at + from - span.start, at + span.end - span.start), differs: false });
    at += span.end - span.start;
  }
  return pieces.filter(({ text }) => text !== '');
}
