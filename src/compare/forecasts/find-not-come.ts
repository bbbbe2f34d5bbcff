// Catches: "fares would fall by a tenth" and "fares have not fallen"; "a buyer would be found before the summer" and "no buyer has been found";
// "another cut would follow" and "there has been no second cut".
// Not: before its time is over, of another thing, "has not fallen since March", "no cut has yet been announced" of what is still to come.
import { toText } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import { type Compared, isPublishedAfter, type OwnArticle, once, toRef } from '../material.ts';
import type { OneMatter } from '../matter.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';
import { isForetold, type Settling } from './find-settling.ts';
import { isPlainlyStill, toPredicates } from './told-as-done.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';

/** What is told not to have come, and of what. */
interface NotCome {
  readonly statement: Statement;
  /** Stem of the deed; null where the thing alone tells it: "no second cut". */
  readonly deed: string | null;
  readonly things: readonly string[];
  /** True for "no buyer"; "the strike at the mill has not ended" may be one of several. */
  readonly isOfAll: boolean;
  /** True for "no buyer has yet been found". */
  readonly isSoFar: boolean;
}

/** In rarities: what a thing must tell to be known again. */
const LEAST_THING = 0.3;
/** In UTF-16 code units. */
const LONGEST_SUBJECT = 60;

const HAS_NOT = /^(.*?)\b(?:has|have)(?: still| so far)?(?: not|n['’]t) (?:yet |really )?(?:been )?(\p{L}+)(.*)$/su;
const NONE_HAS = /\bno ((?:\p{L}+ ){1,3})(?:has|have) (?:yet )?(?:been )?(\p{L}+)/iu;
const NO_OTHER =
  /\b(?:there (?:has|have) been|there (?:was|were)) no (?:second|further|other|more|fresh) (\p{L}+)(?= *(?:[.,;:!?”"]|$| (?:after|at|in|on|that|this|the|and|but|so|since|before|said)\b))|\bno (?:second|further|other|more|fresh) (\p{L}+) (?:has|have|was|were|came|followed|happened)\b/iu;
const SO_FAR = /\b(?:yet|so far|still|to date|as of)\b/i;
const SINCE = /\b(?:since|until|unless|without|as (?:much|far|fast|many))\b/i;
const ONE_MORE = /\b(?:another|more|further|new|second|other|again|fresh)\b/i;

/** What later articles tell not to have come of what was foretold, where its time is over or none was given. */
export function findNotCome(
  forecasts: readonly ToldForecast[],
  articles: readonly Compared[],
  isOneMatter: OneMatter,
): ReadonlyMap<ToldForecast, Settling> {
  const byStem = new Map<string, ToldForecast[]>();
  for (const told of forecasts) {
    if (!told.isSided || told.isNotBefore || told.forecast.condition !== null || isPlan(told)) continue;
    for (const [stem, weight] of told.about.weights) if (weight >= LEAST_THING) addTo(byStem, stem, told);
  }
  const settled = new Map<ToldForecast, Settling>();
  for (const article of articles) {
    for (const none of once(article, findNotComeIn)) {
      for (const thing of none.things) {
        for (const told of byStem.get(thing) ?? []) {
          if (settled.has(told) || !isOf(told, none) || !isOver(told, none)) continue;
          if (!isPublishedAfter(article, told.article) || !isOneMatter(article, told.article)) continue;
          const { attribution, span } = none.statement;
          const outcome = told.isNegated ? 'borne-out' : 'not-borne-out';
          settled.set(told, { outcome, settledBy: toRef(article, attribution?.id ?? null, span) });
        }
      }
    }
  }
  return settled;
}

/** In days: what is foretold for no time, and has not come within a few days, may come yet. */
const LONG = 3;

const BOUND = /\b(?:before|by|within|soon|shortly)\b/i;

function isOver(
  { horizon, article, forecast }: ToldForecast,
  { statement: { article: later }, isSoFar }: NotCome,
): boolean {
  if (horizon !== null) return later.day !== null && horizon.days.to <= later.day + 1;
  if (isSoFar || later.day === null || article.day === null) return false;
  return later.day - article.day >= (BOUND.test(toText(article.words.text, forecast)) ? 1 : LONG);
}

function isOf(told: ToldForecast, { statement, deed, isOfAll }: NotCome): boolean {
  const { article, forecast, predicate, isOfThing, names } = told;
  if (deed === null) return ONE_MORE.test(toText(article.words.text, forecast));
  if (!names.every((name) => name.some((stem) => statement.names.has(stem)))) return false;
  if (!isOfAll && !isPlainlyStill(told, statement)) return false;
  return !isOfThing && toPredicates(predicate).some((stem) => stem === deed || deed.startsWith(`${stem}_`));
}

/** What an article tells not to have come. */
export function findNotComeIn(_: OwnArticle, article: Compared): readonly NotCome[] {
  return statementsOf(article).flatMap((statement): readonly NotCome[] => {
    if (statement.isHeadline || statement.isOpen || isForetold(statement)) return [];
    const says = toText(article.words.text, statement.span);
    if (SINCE.test(says)) return [];
    const isSoFar = SO_FAR.test(says);
    const other = NO_OTHER.exec(says);
    const thing = other?.[1] ?? other?.[2];
    if (thing !== undefined)
      return [{ statement, deed: null, things: [toStem(thing.toLowerCase())], isOfAll: true, isSoFar }];
    const none = NONE_HAS.exec(says);
    if (none !== null) {
      const things = (none[1] as string)
        .trim()
        .split(' ')
        .map((word) => toStem(word.toLowerCase()));
      return [
        {
          statement,
          deed: toDeed(statement, none[2] as string),
          things: things.filter(isTelling),
          isOfAll: true,
          isSoFar,
        },
      ];
    }
    const not = HAS_NOT.exec(says);
    if (not === null || (not[1] as string).length > LONGEST_SUBJECT) return [];
    const things = (not[1] as string).match(/\p{L}+/gu)?.map((word) => toStem(word.toLowerCase())) ?? [];
    return [
      {
        statement,
        deed: toDeed(statement, not[2] as string),
        things: things.filter(isTelling),
        isOfAll: false,
        isSoFar,
      },
    ];
  });
}

/** The stem of the deed as the words of the article have it: "died down" is one. */
function toDeed({ article: { words }, span }: Statement, form: string): string {
  const { from, to } = toWordRange(words, span);
  for (let index = from; index < to; index++) {
    if (
      toForm(words, index) === form &&
      index > from &&
      /^(?:not|n['’]t|been|yet|really)$/i.test(toForm(words, index - 1))
    )
      return words.stems[index] as string;
  }
  return toStem(form);
}

function isTelling(stem: string): boolean {
  return toRarity(stem) >= LEAST_THING;
}
