// Catches: "the pilots will strike" and "the pilots turned up for work"; "is to be extradited" and "may stay"; "the baths open
// in May" and "the baths are still boarded up".
// Not: what became of another thing or person, an outcome before the day of the plan, what is told to be feared.
import { anyOf, toPattern } from '../../language/pattern.ts';
import { CONTRARIES } from '../../lexicon/contrary-outcomes.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, toDaysBetween, toSide } from './draft.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { DAY_STEMS } from './plan-days.ts';
import { toPlanDraft } from './plan-draft.ts';
import {
  findFirmPlans,
  findReportsBefore,
  findStemsOf,
  isDue,
  isInTimeFor,
  toMatter,
  weighAround,
} from './plan-link.ts';

const CONFIDENCE = 0.58;
/** In rarities. */
const LEAST_AROUND = 1.2;
const LEAST_THING = 0.3;

const KINDS = CONTRARIES.map(({ plan, end, of }) => ({
  plan: toPattern('i', /\b/, anyOf(plan), /\b/),
  end: toPattern('i', /\b/, anyOf(end), /\b/),
  of,
}));
const CHEAP = toPattern('i', /\b/, anyOf(...CONTRARIES.map(({ end }) => end)), /\b/);

/** What is told to have gone otherwise than some plan, by its place in `KINDS`. */
interface Outcome {
  readonly statement: Statement;
  readonly kinds: readonly number[];
  /** The stems by which it may be known again: of the clause, and for "she", "it" of the sentence before. */
  readonly of: ReadonlySet<string>;
}

/** Plans of which a later report tells the contrary in words of its own. */
export function findContraryOutcomes(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const outcomes = once(article, findOutcomes);
    if (outcomes.length === 0) return [];
    return findReportsBefore(material, article).flatMap((other) => {
      const plans = once(other, findFirmPlans);
      return outcomes.flatMap((outcome) => findContrary(material, plans, outcome));
    });
  });
}

function findContrary(
  material: ConflictMaterial,
  plans: readonly Statement[],
  outcome: Outcome,
): readonly ConflictDraft[] {
  let best: Statement | null = null;
  let most = 0;
  for (const plan of plans) {
    const weight = weigh(plan, outcome);
    if (weight <= most) continue;
    best = plan;
    most = weight;
  }
  if (best === null) return [];
  const { statement } = outcome;
  return [
    {
      ...toPlanDraft(
        toSide(material, best, best.span, 'planned'),
        toSide(material, statement, statement.span, 'otherwise'),
        CONFIDENCE,
      ),
      by: 'conflicts/contrary-outcome',
      what: 'What was planned is told later to have gone otherwise',
    },
  ];
}

function weigh(plan: Statement, { statement, kinds, of }: Outcome): number {
  const days = toDaysBetween(plan.article, statement.article);
  if (days === null || (days < 1 && !isDue(plan, statement)) || !isInTimeFor(plan, statement)) return 0;
  if (compareDays(plan.days, statement.days) === 'other' || areOfOtherNames(plan, statement)) return 0;
  const says = toStatementWords(plan);
  const kind = kinds.find((index) => KINDS[index]?.plan.test(says) === true);
  if (kind === undefined) return 0;
  const own = once(plan.article, findStemsOf)(plan);
  const isOfOne = [...of].some(
    (stem) =>
      (KINDS[kind]?.of === 'thing' || plan.article.reading.entities.length === 0 || isName(plan, stem)) &&
      toMatter(stem).some((other) => own.has(other)),
  );
  if (!isOfOne) return 0;
  const around = weighAround(plan, statement, NOTHING);
  return around >= LEAST_AROUND ? around + (isDue(plan, statement) ? 1 : 0) : 0;
}

/** "The Corvo will sail", "the Velox did not sail": both are named, and otherwise. */
function areOfOtherNames({ names: a }: Statement, { names: b }: Statement): boolean {
  const [some, others] = [a, b].map((names) => [...names].filter((name) => !DAY_STEMS.has(name))) as [
    string[],
    string[],
  ];
  return some.length > 0 && others.length > 0 && !some.some((name) => others.includes(name));
}

const NOTHING: ReadonlySet<string> = new Set();

function isName({ article }: Statement, stem: string): boolean {
  return statementsOf(article).some(({ names }) => names.has(stem));
}

const NOT_SO =
  /\b(?:if|whether|unless|might|could|should|must|would have|fear\w*|warn\w*|threat\w*|risk\w*|hop\w+|want\w*|demand\w*|urg\w+|ask(?:s|ed|ing)?|expected|until|before|last year|years ago|other|others|another|one \w+ of|(?:part|half|parts|some) of)\b|\?/i;

function findOutcomes(_: OwnArticle, article: Compared): readonly Outcome[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || isToldByOutsiders(statement)) return [];
    const says = toStatementWords(statement);
    const match = CHEAP.exec(says);
    if (match === null || NOT_SO.test(says.slice(0, match.index)) || /\bmay\b/.test(says.slice(0, match.index)))
      return [];
    const kinds = KINDS.flatMap(({ end }, index) => (end.test(says) ? [index] : []));
    return [{ statement, kinds, of: findOf(statement, says) }];
  });
}

const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|their|its)\b/i;

function findOf(statement: Statement, says: string): ReadonlySet<string> {
  const { article, sentence } = statement;
  const stems = new Set<string>();
  const add = (from: Iterable<string>): void => {
    for (const stem of from)
      if (toRarity(stem) >= LEAST_THING && !DAY_STEMS.has(stem) && !/^\d/.test(stem)) stems.add(stem);
  };
  add(statement.profile.weights.keys());
  if (PRONOUN.test(says))
    for (const other of statementsOf(article))
      if (!other.isHeadline && (other.sentence === sentence - 1 || other.sentence === sentence))
        add(other.profile.weights.keys());
  return stems;
}
