// Catches: "the barrage will be built by May" and "the ministry has mothballed the barrage"; "will hand over to his son" and "had second
// thoughts"; "the bill will be voted on" and "was thrown out".
// Not: the end of another thing, or of one that is known from what is around it to be another; an end that whoever told the plan knew of.
import { once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, toSide } from './draft.ts';
import { toPlanDraft } from './plan-draft.ts';
import { findPlanEnds, type PlanEnd } from './plan-ends.ts';
import { findFirmPlans, findReportsBefore, isAround, isInTimeFor, isOfThing, weighAround } from './plan-link.ts';

const CONFIDENCE = 0.62;
/** Beside the thing itself, in rarities: what stands around both must share this much. */
const LEAST_AROUND = 0.6;
const LEAST_AROUND_TURN = 1.2;

/** Plans of which a later report tells in other words that they are off, or that whoever had them changed his mind. */
export function findEndedPlans(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const ends = once(article, findPlanEnds);
    if (ends.length === 0) return [];
    return findReportsBefore(material, article).flatMap((other) => {
      const known = once(other, findPlanEnds);
      return ends.flatMap((end) => {
        if (known.some((one) => one.thing !== null && one.thing === end.thing)) return [];
        return findEnded(material, once(other, findFirmPlans), end);
      });
    });
  });
}

function findEnded(material: ConflictMaterial, plans: readonly Statement[], end: PlanEnd): readonly ConflictDraft[] {
  let best: Statement | null = null;
  let most = 0;
  for (const plan of plans) {
    const weight = weigh(plan, end);
    if (weight <= most) continue;
    best = plan;
    most = weight;
  }
  if (best === null) return [];
  return [
    {
      ...toPlanDraft(
        toSide(material, best, best.span, 'planned'),
        toSide(material, end.statement, end.statement.span, 'off'),
        CONFIDENCE,
      ),
      by: end.thing === null ? 'conflicts/plan-given-up' : 'conflicts/plan-ended',
      what: end.isMoved
        ? 'The plan is told for one time, and elsewhere for another'
        : 'The plan is told as one to come, and elsewhere that it is off',
    },
  ];
}

/** More than 0 where the end may be that of the plan; the more, the more stands around both. */
function weigh(plan: Statement, { statement, thing, which, who, isHalted, isTheirs }: PlanEnd): number {
  if (!isInTimeFor(plan, statement)) return 0;
  if (isHalted && !isStillAhead(plan, statement)) return 0;
  if (thing === null) {
    const around = weighAround(plan, statement, NOTHING);
    const isOfWho = who.size === 0 || isOf(plan, who);
    // "The diocese had second thoughts": it stands beside the plan.
    const isBeside = !isOfWho && isDatedOrLead(plan) && isAround(plan, who) && around >= 2 * LEAST_AROUND_TURN;
    return around >= LEAST_AROUND_TURN && (isOfWho || isBeside) ? around + (isOfWho ? 1 : 0) : 0;
  }
  if (!isOfThing(plan, thing)) return 0;
  if (isTheirs && who.size > 0 && !isOf(plan, who)) return 0;
  const around = weighAround(plan, statement, new Set([thing]));
  if (around < LEAST_AROUND) return 0;
  const told = [...which].filter((stem) => toRarity(stem) >= LEAST_WHICH);
  const shared = told.filter((stem) => isOfThing(plan, stem)).length;
  // "The line to Moor" and "the line to Vall": of what says which, something is told of the plan as well.
  if (told.length > 1 && shared === 0) return 0;
  return around + shared;
}

function isOf({ profile, speaker }: Statement, who: ReadonlySet<string>): boolean {
  return [...who].some((stem) => profile.weights.has(stem)) || speaker.some((word) => who.has(toStem(word)));
}

/** What an article is about stands in its first sentences, or for a day. */
function isDatedOrLead(plan: Statement): boolean {
  return plan.days.length > 0 || plan.place <= LEAD;
}

const LEAD = 0.35;

/** "Will strike from Monday", and on Thursday "the strike was suspended": it was carried out until then. */
function isStillAhead({ days: [day] }: Statement, { article }: Statement): boolean {
  return day !== undefined && article.day !== null && day.to > article.day;
}

const LEAST_WHICH = 0.3;
const NOTHING: ReadonlySet<string> = new Set();
