// Finds: the deed of somebody named that the reports begin with, where each tells it in words of its own: "resigned on Thursday", "stood
// down on Thursday", "who resigned as archbishop on March 6". Not: a deed told further down, one that is planned in some of them, one that
// a point tells already, one of nobody named ("rose to four", "prices, which rose").
import type { HappeningMention } from '../../document/findings.ts';
import { isInside } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Compared } from '../material.ts';
import type { Statement } from '../statements/statement.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import type { Heads } from './heads.ts';

/** The statements of each deed, one of each article that tells it. `isTold` is true of words that a point has. */
export function findMainEvents(
  happenings: readonly JoinedHappening[],
  statements: readonly Statement[],
  { isHead }: Heads,
  isTold: (one: readonly Statement[]) => boolean,
): readonly (readonly number[])[] {
  const byArticle = new Map<Compared, Statement[]>();
  for (const statement of statements) addTo(byArticle, statement.article, statement);
  return happenings.flatMap((joined) => {
    const best = new Map<Compared, Statement>();
    let isDated = false;
    let isAtHead = false;
    for (const told of joined) {
      if (told.happening.status !== 'occurred') return [];
      isDated ||= told.dates.length > 0;
      for (const mention of told.happening.mentions) {
        const statement = findStatement(mention, byArticle.get(told.article) ?? []);
        if (statement === null) continue;
        isAtHead ||= isHead(statement);
        const known = best.get(told.article);
        if (known === undefined || (known.isHeadline && !statement.isHeadline)) best.set(told.article, statement);
      }
    }
    const told = [...best.values()];
    if (told.length < 2 || !isOfOnePerson(joined) || !isDated || !isAtHead || isTold(told)) return [];
    return [told.map(({ index }) => index).sort((a, b) => a - b)];
  });
}

function isOfOnePerson([first, ...others]: JoinedHappening): boolean {
  return [...(first?.people ?? [])].some((voice) => others.every(({ people }) => people.has(voice)));
}

/** The shortest statement with the word that tells the deed. */
function findStatement({ cue }: HappeningMention, statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const one of statements)
    if (one.spans.some((span) => isInside(cue, span)) && toLength(one) < toLength(best)) best = one;
  return best;
}

function toLength(one: Statement | null): number {
  return one === null ? Number.POSITIVE_INFINITY : one.span.end - one.span.start;
}
