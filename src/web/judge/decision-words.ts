import type { JudgedItem } from '../../document/case.ts';
import type {
  AnalystConfidence,
  Credibility,
  Decision,
  Judgement,
  Reliability,
  Subject,
} from '../../document/judgement.ts';
import { toSubjectKey } from '../../document/subjects.ts';
import { toDateWords } from '../../page/dates.ts';
import { BAND_WORDS } from '../../page/finding-words.ts';
import { toCounted } from '../../page/story/listed.ts';
import { OUTCOME_WORDS, RATING_WORDS } from '../../page/story/story-wording.ts';

/** The Admiralty code for sources. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** The Admiralty code for statements. */
export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};

/** How well founded a likelihood is. */
export const CONFIDENCE_WORDS: Readonly<Record<AnalystConfidence, string>> = {
  low: 'low confidence',
  moderate: 'moderate confidence',
  high: 'high confidence',
};

/** How evidence stands to an explanation, with what an analyst alone can say: that it does not apply. */
export const CELL_WORDS: Readonly<Record<keyof typeof RATING_WORDS | 'NA', string>> = {
  ...RATING_WORDS,
  NA: 'does not apply to it',
};

/** "Accepted", "Rated 3, possibly true": what was decided, without whom it is about. */
export function toDecisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return 'Accepted';
    case 'reject':
      return 'Rejected';
    case 'correct':
      return toCorrectionWords(decision.to);
    case 'merge':
      return `Joined with ${toCounted(decision.with.length, 'other voice')} as “${decision.name}”`;
    case 'split':
      return `Said by “${decision.name}”: ${toCounted(decision.places.length, 'saying')}`;
    case 'confirm':
      return 'Confirmed';
    case 'dissolve':
      return 'Dissolved';
    case 'rate-source':
      return decision.reliability === null
        ? 'Rating of the source taken away'
        : `Source rated ${decision.reliability}, ${RELIABILITY_WORDS[decision.reliability]}`;
    case 'rate-statement':
      return decision.credibility === null
        ? 'Rating of the statement taken away'
        : `Statement rated ${decision.credibility}, ${CREDIBILITY_WORDS[decision.credibility]}`;
    case 'likelihood':
      return decision.band === null ? 'Likelihood taken away' : `Likelihood: ${BAND_WORDS[decision.band]}`;
    case 'confidence':
      return decision.level === null ? 'Confidence taken away' : `Held with ${CONFIDENCE_WORDS[decision.level]}`;
    case 'explain':
      return `Explanation added: ${decision.text}`;
    case 'add-evidence':
      return `Evidence added: ${decision.text}`;
    case 'rate-cell':
      return decision.rating === null
        ? 'Cell left blank'
        : `Cell rated ${decision.rating}, ${CELL_WORDS[decision.rating]}`;
    case 'switch-source':
      return decision.isOff ? 'Switched off: its evidence does not count' : 'Switched on: its evidence counts';
    case 'settle':
      return decision.outcome === null ? 'Outcome taken away' : `Settled: ${OUTCOME_WORDS[decision.outcome]}`;
    case 'note':
      return decision.text;
    case 'undo':
      return `Judgement ${decision.number} taken back`;
  }
}

/** "Anna, 3 May 2026, 10:15 UTC": who decided, and when. */
export function toByline({ by, at }: Judgement): string {
  return `${by}, ${toDateWords(at)}`;
}

/** What each kind of subject is called where the log tells what a judgement is about. */
export const SUBJECT_WORDS: Readonly<Record<Subject['of'], string>> = {
  attribution: 'Attribution',
  notice: 'Notice',
  happening: 'Happening',
  article: 'Article',
  voice: 'Voice',
  point: 'Point',
  conflict: 'Difference',
  question: 'Question',
  explanation: 'Explanation',
  evidence: 'Evidence',
  forecast: 'Forecast',
  source: 'Source',
  'own-explanation': 'Explanation of the analyst’s own',
  'own-evidence': 'Evidence of the analyst’s own',
};

/**
 * What stands on a subject, oldest first; empty where nobody has judged it. What has an id in its story or reading is found by that: its
 * words may have become more since it was judged. `id` is null for what has none.
 */
export function findJudgements(
  items: readonly JudgedItem[],
  subject: Subject,
  id: string | null,
): readonly Judgement[] {
  const key = toSubjectKey(subject);
  return items
    .filter(
      (item) =>
        item.subject.of === subject.of && ((id !== null && item.id === id) || toSubjectKey(item.subject) === key),
    )
    .flatMap(({ judgements }) => judgements)
    .sort((a, b) => a.number - b.number);
}

/** The last of a kind of decision; null where there is none. */
export function findLast<Kind extends Decision['kind']>(
  judgements: readonly Judgement[],
  kind: Kind,
): Extract<Decision, { kind: Kind }> | null {
  const last = judgements.findLast(({ decision }) => decision.kind === kind);
  return last === undefined ? null : (last.decision as Extract<Decision, { kind: Kind }>);
}

function toCorrectionWords({
  source,
  cue,
  content,
  speaker,
  act,
}: Extract<Decision, { kind: 'correct' }>['to']): string {
  const spans = [
    source === null ? null : 'source',
    cue === null ? null : 'reporting words',
    content === null ? null : 'content',
  ];
  const parts = [
    ...spans,
    speaker === null ? null : speaker === '' ? 'nobody known as the speaker' : `“${speaker}” as the speaker`,
    act === null ? null : `act: ${act}`,
  ].filter((part) => part !== null);
  return `Corrected: ${parts.join(', ')}`;
}
