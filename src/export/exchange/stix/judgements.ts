import type { JudgedItem } from '../../../document/case.ts';
import type { Decision, Judgement } from '../../../document/judgement.ts';
import type { Story } from '../../../document/story.ts';
import type { Decided } from '../../../page/story/report/decided-section.ts';
import {
  type ScaleValue,
  toCredibilityTag,
  toCredibilityValue,
  toFoundedValue,
  toLikelihoodValue,
} from './confidence-scales.ts';
import type { Identities } from './identities.ts';
import { NO_TIME, type StixObject, toExtension, toObject } from './objects.ts';
import type { ToNoteId } from './opinions.ts';

interface JudgementMaterial {
  readonly identities: Identities;
  readonly toNoteId: ToNoteId;
  readonly toReportId: (article: string) => string;
}

/** What an analyst said of statements, points, articles, voices and sources: ratings as opinions with their confidence, the rest as notes. */
export function toJudgementObjects(
  story: Story,
  { judged, readings }: Decided,
  material: JudgementMaterial,
): readonly StixObject[] {
  const pointById = new Map(story.points.map((point) => [point.id, point]));
  const { identities, toNoteId, toReportId } = material;
  const ofReadings = readings.flatMap(({ standing: { article }, items }) =>
    items.flatMap((item) => {
      const target = item.subject.of === 'attribution' ? toNoteId(article.id, item.id) : toReportId(article.id);
      return target === null || (item.subject.of !== 'attribution' && item.subject.of !== 'article')
        ? []
        : toObjects(item, [target], identities);
    }),
  );
  const ofStory = judged.items.flatMap((item) => {
    switch (item.subject.of) {
      case 'source':
        return toObjects(item, toList(identities.toNamed(item.subject.name ?? '')), identities);
      case 'voice':
        return toObjects(item, toList(identities.toVoiceById(item.id)), identities);
      case 'point': {
        const tellings = pointById.get(item.id)?.tellings ?? [];
        const notes = tellings.flatMap(({ article, finding }) => toNoteId(article, finding) ?? []);
        const reports = tellings.map(({ article }) => toReportId(article));
        return toObjects(item, [...new Set(notes.length === 0 ? reports : notes)], identities);
      }
      default:
        return [];
    }
  });
  return [...ofReadings, ...ofStory];
}

function toList(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

/** Of each kind of rating the last counts; every note does. */
function toObjects(
  { judgements }: JudgedItem,
  targets: readonly string[],
  identities: Identities,
): readonly StixObject[] {
  if (targets.length === 0) return [];
  return judgements
    .filter((one, index) => {
      const { kind } = one.decision;
      return kind === 'note' || !judgements.slice(index + 1).some(({ decision }) => decision.kind === kind);
    })
    .flatMap((judgement) => toJudgementObject(judgement, targets, identities) ?? []);
}

function toJudgementObject(
  judgement: Judgement,
  targets: readonly string[],
  identities: Identities,
): StixObject | null {
  const { decision, by, at, number, why } = judgement;
  const rated = toRated(decision);
  if (rated === null) return null;
  const { value, words, labels, more } = rated;
  const time = Date.parse(at);
  const contributing = ['judgement', by, at, number, targets];
  const text = why === null || why === '' ? words : `${words} ${why}`;
  const common = {
    created_by_ref: identities.toAnalyst(by),
    authors: [by],
    object_refs: targets,
    confidence: value?.confidence,
    labels,
    extensions: value === null && more === null ? null : toExtension({ confidence_scale: value?.scale, ...more }),
  };
  const times = { created: Number.isNaN(time) ? NO_TIME : time };
  return value === null || decision.kind === 'confidence'
    ? toObject('note', contributing, times, { ...common, content: text })
    : toObject('opinion', contributing, times, { ...common, opinion: value.agreement, explanation: text });
}

interface Rated {
  /** Null where the scale has no number for it. */
  readonly value: ScaleValue | null;
  readonly words: string;
  readonly labels: readonly string[];
  readonly more: Readonly<Record<string, unknown>> | null;
}

/** Null for what STIX has no word for, and for a rating that was taken away. */
function toRated(decision: Decision): Rated | null {
  switch (decision.kind) {
    case 'note':
      return { value: null, words: decision.text, labels: [], more: null };
    case 'rate-statement': {
      const { credibility } = decision;
      if (credibility === null) return null;
      const value = toCredibilityValue(credibility);
      const words = `Credibility ${credibility} of the Admiralty code: ${value?.words ?? 'truth cannot be judged'}.`;
      return { value, words, labels: [toCredibilityTag(credibility), ...toScaleLabel(value)], more: null };
    }
    case 'rate-source': {
      const { reliability } = decision;
      if (reliability === null) return null;
      return {
        value: null,
        words: `Reliability ${reliability} of the Admiralty code.`,
        labels: [`admiralty-scale:source-reliability="${reliability.toLowerCase()}"`],
        more: { reliability },
      };
    }
    case 'likelihood': {
      if (decision.band === null) return null;
      const value = toLikelihoodValue(decision.band);
      return { value, words: `Likelihood: ${value.words}.`, labels: [value.tag, ...toScaleLabel(value)], more: null };
    }
    case 'confidence': {
      if (decision.level === null) return null;
      const value = toFoundedValue(decision.level);
      return { value, words: `Confidence: ${value.words}.`, labels: [value.tag, ...toScaleLabel(value)], more: null };
    }
    default:
      return null;
  }
}

/** Where a program drops extensions, the label still says which scale the number is of. */
function toScaleLabel(value: ScaleValue | null): readonly string[] {
  return value === null ? [] : [`confidence-scale:${value.scale}`];
}
