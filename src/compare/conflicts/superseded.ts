// Catches: "will meet Putin during the visit" where the visit is off; a service planned for Thursday in one report, cancelled in the next.
// Not: a plan that was carried out, a plan that is called off in the sentence that tells it.
import type { Span } from '../../document/span.ts';
import { type Compared, findLastAt, type OwnArticle } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import {
  type ConflictDraft,
  type ConflictMaterial,
  canDisagree,
  markStatements,
  type Side,
  toDaysBetween,
  toSide,
} from './draft.ts';

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** Plans that another report, or the same one elsewhere, tells to be off. */
export function findSuperseded(material: ConflictMaterial): readonly ConflictDraft[] {
  return [
    ...material.articles.flatMap((article) => findInArticle(article)),
    ...findAcross(material),
    ...findInStatements(material),
  ];
}

/** What reading found overtaken in one article; the mention that overtakes it stands with its happening. */
function findInArticle(article: Compared): readonly ConflictDraft[] {
  const { problems, happenings } = article.reading;
  return problems.flatMap(({ code, span }) => {
    if (code !== 'plan-overtaken' || span === null) return [];
    const off = happenings.find(
      ({ status, mentions }) =>
        OFF.has(status) && mentions.length > 0 && !mentions.every(({ what }) => isIn(what, span)),
    );
    const last = off?.mentions.find(({ status, what }) => OFF.has(status) && !isIn(what, span));
    if (off === undefined || last === undefined) return [];
    return [
      toDraft(
        { article, finding: null, span, speaker: null, value: 'planned', statement: null },
        {
          article,
          finding: off.id,
          span: toSentence(article, last.what),
          speaker: null,
          value: 'off',
          statement: null,
        },
        0.85,
      ),
    ];
  });
}

/** A plan that stands in the present although it is off by what an article of the same day or an earlier one tells. */
function findAcross({ timeline, byId }: ConflictMaterial): readonly ConflictDraft[] {
  return timeline.flatMap((entry): readonly ConflictDraft[] => {
    if (entry.kind !== 'happening' || entry.status === null || !OFF.has(entry.status)) return [];
    const off = entry.history.find(({ status }) => OFF.has(status));
    const offIn = off === undefined ? undefined : byId.get(off.article);
    if (off === undefined || offIn === undefined) return [];
    return entry.history.flatMap((mention): readonly ConflictDraft[] => {
      const article = byId.get(mention.article);
      if (article === undefined || mention.status !== 'planned') return [];
      const plan = toSentence(article, mention.span);
      const offSpan = toSentence(offIn, off.span);
      if (!isPresent(article, plan) || (article === offIn && plan.start === offSpan.start)) return [];
      return [
        toDraft(
          { article, finding: mention.finding, span: plan, speaker: null, value: 'planned', statement: null },
          { article: offIn, finding: off.finding, span: offSpan, speaker: null, value: 'off', statement: null },
          0.7,
        ),
      ];
    });
  });
}

/** "Will meet", "is to meet": a plan told as one that stands; "had planned" and "would have met" tell what was. */
function isPresent({ words: { text } }: Compared, { start, end }: Span): boolean {
  const told = text.slice(start, end);
  return (
    /\b(?:will|is to|are to|plans? to|(?:is|are) (?:scheduled|due|set|expected|going) to?)\b/i.test(told) &&
    !IS_OFF.test(told)
  );
}

/** So alike a plan and the words that it is off must be; a little less where both name its day. */
const SAME_FROM = 0.2;
const SAME_DAY_FROM = 0.12;
/** A day in common is no plan in common, unless the two are much alike. */
const LEAST_SHARED = 0.15;
const ALIKE_FROM = 0.4;
const IS_OFF =
  /\b(?:after all|no longer|call(?:ed|ing|s)? off|cancel(?:l?ed|l?ing|s)?|scrapp(?:ed|ing)|abandoned|shelved|postpon(?:ed|ing|es)|(?:put|set) (?:off|back)|pushed back|(?:be|been|was|were|is|are|being) delayed|moved to|rescheduled|deferred|pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part)|withdrawn?|withdrew|suspend(?:ed|s)|brought forward|not [^.]{1,60} as (?:planned|agreed|announced|expected|promised|scheduled)|(?:earlier|later|sooner) than (?:planned|scheduled|announced|expected|promised|(?:it|he|she|they) (?:was|were) (?:supposed|due|meant|expected) to)|(?:ahead of|behind) schedule|(?:ahead of|after|before) the (?:date|day) (?:announced|promised|planned|set)|once (?:set|planned|scheduled|expected) for|at the earliest|will not (?:take place|go ahead|be (?:held|released|published|opened|built)|happen)|not [^.,]{1,60} for now|on hold|ditched|overturned|quashed|reversed|won['’]t (?:take place|go ahead)|never took place|dropped (?:the|its|his|her|their) plan)\b/i;
/** Somebody's staying away calls off his plan and nobody else's. */
const IS_AWAY =
  /\b(?:pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part))\b/i;
const IS_PLANNED =
  /\b(?:will|would|is to|are to|was to|were to|plans?|planned|planning|scheduled|due to|set to|expected|intends?|intended|means? to|hopes? to|is going to|are going to|ahead of|upcoming)\b/i;

function findInStatements(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, joined } = material;
  const isPlan = markStatements(material, findPlans);
  const isOff = markStatements(material, findOff);
  const drafts: ConflictDraft[] = [];
  for (const { a, b, sameness, sharedWords } of joined.near) {
    if (sameness < SAME_DAY_FROM) break;
    for (const [planned, off] of [
      [a, b],
      [b, a],
    ] as const) {
      if (isPlan[planned] === 0 || isOff[off] === 0) continue;
      const [plan, end] = [statements[planned] as Statement, statements[off] as Statement];
      if (plan.article === end.article || !canDisagree(material, plan, end)) continue;
      if (sharedWords < LEAST_SHARED && sameness < ALIKE_FROM) continue;
      if (sameness < SAME_FROM && compareDays(plan.days, end.days) !== 'same') continue;
      if (IS_AWAY.test(toStatementWords(end)) && !isOfSamePerson(plan, end)) continue;
      const between = toDaysBetween(plan.article, end.article);
      if (between !== null && between < 0) continue;
      drafts.push({
        ...toDraft(
          toSide(material, plan, plan.span, 'planned'),
          toSide(material, end, end.span, 'off'),
          0.4 + sameness / 2,
        ),
        by: 'conflicts/plan-off',
      });
    }
  }
  return drafts;
}

/** The statements of an article that tell a plan, as one that stands. */
function findPlans(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter((statement) => {
    const says = toStatementWords(statement);
    return (
      !statement.isNegated &&
      (isOfLaterDay(statement) || IS_PLANNED.test(says)) &&
      !IS_OFF.test(says) &&
      !/\bdelay/i.test(says)
    );
  });
}

/** The statements of an article by which something is off. */
function findOff(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter((statement) => IS_OFF.test(toStatementWords(statement)));
}

/** True where the plan names somebody who is named as staying away. */
function isOfSamePerson({ names }: Statement, { article, span }: Statement): boolean {
  return article.reading.entities.some(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      mentions.some((mention) => mention.start >= span.start && mention.end <= span.end) &&
      name.split(/\s+/).some((word) => names.has(toStem(word))),
  );
}

/** "Orders can be placed from Friday", "set sentencing for April 20": what is told of a day to come is a plan. */
function isOfLaterDay({ article: { day }, days }: Statement): boolean {
  return day !== null && days.length > 0 && days.every(({ from }) => from > day);
}

function toDraft(planned: Side, off: Side, confidence: number): ConflictDraft {
  return {
    kind: 'superseded',
    isUpdate: false,
    sides: [planned, off],
    confidence,
    by: 'conflicts/superseded',
    what: 'The plan is told as one to come, and elsewhere that it is off',
  };
}

function toSentence({ reading: { sentences } }: Compared, span: Span): Span {
  return sentences[findLastAt(sentences, span.start)] ?? span;
}

function isIn(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
