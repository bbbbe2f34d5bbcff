// Catches: "will meet Putin during the visit" where the visit is off; and what changed-plans.ts finds.
// Not: a plan that was carried out, a plan that is called off in the sentence that tells it.
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Compared } from '../material.ts';
import { findChangedPlans } from './changed-plans.ts';
import { findChangedTerms } from './changed-terms.ts';
import type { ConflictDraft, ConflictMaterial } from './draft.ts';
import { findEndedPlans } from './ended-plans.ts';
import { toPlanDraft } from './plan-draft.ts';
import { isOff } from './plans.ts';
import { findTurnedPlans } from './turned-plans.ts';

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** Plans that another report, or the same one elsewhere, tells to be off. */
export function findSuperseded(material: ConflictMaterial): readonly ConflictDraft[] {
  return [
    ...material.articles.flatMap((article) => findInArticle(article)),
    ...findAcross(material),
    ...findChangedPlans(material),
    ...findChangedTerms(material),
    ...findTurnedPlans(material),
    ...findEndedPlans(material),
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
      toPlanDraft(
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
        toPlanDraft(
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
    !isOff(told)
  );
}

function toSentence({ reading: { sentences } }: Compared, span: Span): Span {
  return sentences[findLastStarting(sentences, span.start)] ?? span;
}

function isIn(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}
