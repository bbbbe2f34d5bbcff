import type { CaseArticle, JudgedReading } from '../document/case.ts';
import type { Judgement, Place } from '../document/judgement.ts';
import type { Reading } from '../document/reading.ts';
import { judgeReading } from '../judge/judge-reading.ts';
import { toStanding } from '../judge/to-standing.ts';
import type { CaseFile } from './case-file.ts';

/** All readings of a case at one moment, as the analyst left them. */
export interface JudgedReadings {
  readonly revision: number;
  /** Those in the case and those taken out, as `listArticles` gives them. */
  readonly articles: readonly CaseArticle[];
  readonly log: readonly Judgement[];
  /** What stands of the log. */
  readonly standing: readonly Judgement[];
  readonly formerIds: ReadonlyMap<string, string>;
  /** Of the articles in the case, in their order. */
  readonly judged: readonly JudgedReading[];
  /** The same by article id. */
  readonly judgedById: ReadonlyMap<string, JudgedReading>;
}

/** Keeps the readings of a case in memory, so that after a change only what has changed is read and judged again. */
export interface HeldReadings {
  /** As the case is now; the same object while its revision stays. Throws what reading the case throws. */
  look(): JudgedReadings;
}

interface Held {
  /** Tells whether the article is still as it was read. */
  readonly print: string;
  readonly found: Reading;
  /** Numbers of the standing judgements that name the article. */
  readonly numbers: string;
  readonly judged: JudgedReading;
}

/** Reads nothing until it is asked. */
export function createHeldReadings(file: CaseFile): HeldReadings {
  let held: ReadonlyMap<string, Held> = new Map();
  let last: JudgedReadings | null = null;
  return {
    look() {
      const revision = file.revision();
      if (last?.revision === revision) return last;
      const articles = file.listArticles({ withRemoved: true });
      const log = file.listJudgements();
      const standing = toStanding(log);
      const formerIds = file.listFormerIds();
      const numbersById = toNumbersByArticle(standing, formerIds);
      const present = articles.filter(({ removed }) => removed === null);
      const next = new Map<string, Held>();
      // One look at the file for all of them is much quicker than one for each.
      const isFirst = held.size === 0 && present.length > 1;
      const all = new Map(isFirst ? file.readReadings().map((reading) => [reading.article.id, reading]) : []);
      for (const article of present) {
        const print = JSON.stringify(article);
        const numbers = (numbersById.get(article.id) ?? []).join();
        const known = held.get(article.id);
        if (known?.print === print && known.numbers === numbers) {
          next.set(article.id, known);
          continue;
        }
        const found = known?.print === print ? known.found : (all.get(article.id) ?? file.readReading(article.id));
        // Another process may have read it to another text since it was listed; then the revision has grown again.
        if (found === null) continue;
        next.set(article.id, { print, found, numbers, judged: judgeReading(found, standing, formerIds) });
      }
      held = next;
      const judgedById = new Map([...next].map(([id, { judged }]) => [id, judged]));
      last = { revision, articles, log, standing, formerIds, judged: [...judgedById.values()], judgedById };
      return last;
    },
  };
}

function toNumbersByArticle(
  standing: readonly Judgement[],
  formerIds: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly number[]> {
  const numbersById = new Map<string, number[]>();
  for (const { number, about } of standing) {
    for (const id of new Set(about.places.map(({ article }: Place) => formerIds.get(article) ?? article))) {
      const numbers = numbersById.get(id);
      if (numbers === undefined) numbersById.set(id, [number]);
      else numbers.push(number);
    }
  }
  return numbersById;
}
