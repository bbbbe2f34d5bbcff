/** MAIN PATH: a draft and articles in, every quotation and statement of the draft held against them out. */
import { isBefore } from '../compare/material.ts';
import { NO_LIKENESS, type WordLikeness } from '../compare/word-likeness.ts';
import type { Article, Problem } from '../document/article.ts';
import type { Reading } from '../document/reading.ts';
import { createToSpot } from '../document/spot.ts';
import type { Check, Verification } from '../document/verification.ts';
import { checkQuotation } from './check-quotation.ts';
import { checkStatement } from './check-statement.ts';
import { createToCited } from './cited.ts';
import { toDraftText } from './draft-text.ts';
import { findClaims } from './find-claims.ts';
import { type Material, makeMaterial } from './material.ts';
import type { Outcome } from './outcome.ts';

/** What verifying takes beside the texts. */
export interface VerifyOptions {
  /** Reads the draft, without its markup. */
  readonly read: (article: Article) => Reading;
  /** The reading of one of the articles; asked for those that something of the draft is found in, and for no others. */
  readonly readingOf: (article: Article) => Reading;
  readonly likeness?: WordLikeness;
  /** Of the draft, from ingest. */
  readonly problems?: readonly Problem[];
}

/**
 * Holds a draft against articles. Never throws on any text; the same texts give the same verification, in whatever order the articles
 * come; the work grows with the length of the texts, not with the number of pairs.
 */
export function verify(
  draft: Article,
  articles: readonly Article[],
  { read, readingOf, likeness = NO_LIKENESS, problems = [] }: VerifyOptions,
): Verification {
  const ordered = toOrdered(articles);
  const draftText = toDraftText(draft.text);
  const reading = read({ ...draft, text: draftText.text });
  const material = makeMaterial(ordered, readingOf, likeness);
  const toCited = createToCited(reading, draftText, ordered);
  const toSpot = createToSpot(draft);
  const checks: Check[] = [];
  for (const claim of findClaims(reading, draftText)) {
    const cited = toCited(claim);
    const outcome =
      claim.kind === 'quotation'
        ? checkQuotation(material, draftText.text, claim, cited)
        : checkStatement(material, draftText.text, claim, cited);
    if (outcome === null) continue;
    const [first] = claim.spans;
    checks.push({
      id: `c${checks.length + 1}`,
      kind: claim.kind,
      spans: claim.spans,
      words: claim.spans.map(({ start, end }) => draft.text.slice(start, end)).join(' … '),
      spot: toSpot(first?.start ?? 0),
      speaker: claim.speakers[0]?.name ?? null,
      cited: [...cited].sort((a, b) => a - b).map((index) => (ordered[index] as Article).id),
      ...toTold(material, outcome),
    });
  }
  return {
    schema: 'hearsay/verification/1',
    draft: toAbout(draft),
    articles: ordered.map(toAbout),
    checks,
    problems,
    model: reading.model,
  };
}

function toTold(
  { toPassage }: Material,
  { verdict, reason, places, differences }: Outcome,
): Pick<Check, 'verdict' | 'reason' | 'nearest' | 'differences'> {
  return { verdict, reason, nearest: places.map(toPassage), differences };
}

/** Each text once, in the order of a story. */
function toOrdered(articles: readonly Article[]): readonly Article[] {
  const byId = new Map<string, Article>();
  for (const article of articles) {
    const known = byId.get(article.id);
    if (known === undefined || isBefore(article, known)) byId.set(article.id, article);
  }
  return [...byId.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function toAbout({ text: _text, blocks: _blocks, ...about }: Article): Omit<Article, 'text' | 'blocks'> {
  return about;
}
