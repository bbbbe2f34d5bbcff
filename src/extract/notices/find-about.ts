// Catches: the attribution a notice speaks of: "the executions detailed by X", "denied the allegation", "who spoke anonymously".
// Not: the nearest attribution for want of a better one.
import type { Attribution } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { NoticeRule } from './notice-rule.ts';
import type { Scene } from './scene.ts';
import type { Surroundings } from './surroundings.ts';

const CLAIMS = anyWordOf(
  `reports? allegations? accusations? claims? charges? accounts? stor(?:y|ies) statements? assertions? suggestions? rumou?rs? remarks? version
  contention testimony`,
);
const POINTER = /(?:the|that|this|those|these|such|both|all)/;
/** Words that point back at what was said before. */
const POINTS_BACK = toPattern(
  '',
  anyOf(
    /^\s*(?:that|this|it|them|those|these)\s*(?:[.,;]|$|by\b|on\b|in\b)/,
    sequenceOf(
      sequenceOf(/\b/, POINTER, /\s+/, CLAIMS),
      /\s*(?:$|[.,;)]|as\b|by\b|on\b|in\b|was\b|were\b|through\b|and\b)/,
    ),
  ),
);
const SUBJECT_POINTS_BACK = toPattern('', /\b/, POINTER, /\s+/, CLAIMS, /$/);
/** "the executions": a thing said before, by its noun. */
const NAMED_AGAIN = /^\s*(?:the|that|this|those|these)\s+(?:\w+\s+)?([a-z]{6,})/;
/** How far back, in UTF-16 code units, words like "the report" are taken to reach. */
const BACK = 500;
/** Attributions looked at on the way back. */
const MOST = 6;

/** Id of the attribution that the notice is about, or null; never one of `noticed`, whose reporting words are a notice, unless a denial or confirmation. */
export function findAbout(
  rule: NoticeRule,
  scene: Scene,
  surroundings: Surroundings,
  noticed: ReadonlySet<Attribution>,
): string | null {
  if (rule.extent === 'paragraph' || rule.extent === 'sentence') return null;
  const { core, clause, cued, groupText, subjectText, afterText, subject, holder } = scene;
  if (rule.kind === 'anonymous') {
    const saying = findSaying(scene, surroundings);
    return saying === null || saying === cued ? null : saying.id;
  }
  const object = afterText.replace(/\bfor th(?:is|e) (?:article|story|column|report|post|piece)\b/, '');
  const isPointing =
    POINTS_BACK.test(object) || SUBJECT_POINTS_BACK.test(groupText) || SUBJECT_POINTS_BACK.test(subjectText);
  if (isPointing) {
    const before = findEarlier(scene, surroundings, noticed, null);
    if (before !== null) return before;
  }
  if (rule.kind === 'no-explanation') return findUnexplained(scene, surroundings, noticed);
  if (rule.kind === 'no-comment') return null;
  if (cued !== null && cued.content.length > 0 && !isPointing && rule.kind !== 'unconfirmed') return cued.id;
  const inObject = core.end < clause.end ? surroundings.findContentIn({ start: core.end, end: clause.end }) : null;
  if (inObject !== null && inObject !== holder && inObject !== cued && isNear(inObject, clause)) return inObject.id;
  const inSubject = subject === null ? null : surroundings.findContentIn(subject);
  if (inSubject !== null && inSubject !== holder && isNear(inSubject, subject as Span)) return inSubject.id;
  const again = rule.kind === 'unclear' ? null : NAMED_AGAIN.exec(afterText)?.[1];
  return again === null || again === undefined
    ? null
    : findEarlier(scene, surroundings, noticed, again.replace(/s$/, ''));
}

/** The nearest attribution before, not itself a denial or the one in whose content the notice stands; with `stem` among its content. */
function findEarlier(
  { known, clause, holder }: Scene,
  surroundings: Surroundings,
  noticed: ReadonlySet<Attribution>,
  stem: string | null,
): string | null {
  for (const attribution of surroundings.findBefore(clause.start, MOST)) {
    if (attribution === holder || noticed.has(attribution) || attribution.within !== null) continue;
    if (attribution.act === 'denies' || attribution.act === 'confirms' || attribution.content.length === 0) continue;
    const last = attribution.content.at(-1) as Span;
    if (clause.start - last.end > BACK) return null;
    if (stem === null) return attribution.id;
    const words = attribution.content.map(({ start, end }) =>
      known.language.text.slice(start, Math.min(end, start + 1000)),
    );
    if (words.join(' ').toLowerCase().includes(stem)) return attribution.id;
  }
  return null;
}

/** "X claimed Y, but offered no proof": what was said in the same sentence before. */
function findUnexplained(
  { clause, sentence, holder }: Scene,
  surroundings: Surroundings,
  noticed: ReadonlySet<Attribution>,
): string | null {
  for (const attribution of surroundings.findBefore(clause.start, 2)) {
    const cue = attribution.cue[0];
    if (noticed.has(attribution) || attribution === holder || cue === undefined || cue.start < sentence.start) continue;
    return attribution.content.length === 0 ? null : attribution.id;
  }
  return null;
}

/** What was said anonymously: the attribution whose source these words describe. */
export function findSaying({ clause, core, sentence, subject }: Scene, surroundings: Surroundings): Attribution | null {
  const from = subject === null ? clause.start : Math.min(subject.start, clause.start);
  // "an aide said, speaking on condition of anonymity": the cue stands right before.
  const saying =
    surroundings.findSourcedIn({ start: Math.max(0, from - 3), end: core.end }) ??
    surroundings.findCued({ start: Math.max(0, clause.start - 3), end: clause.start });
  if (saying === null) return null;
  const cue = saying.cue[0];
  return cue === undefined || (cue.start >= sentence.start - BACK && cue.end <= sentence.end) ? saying : null;
}

/** True where all of the attribution's content lies in the words of the notice, so that it is what they speak of. */
function isNear({ content }: Attribution, { start, end }: Span): boolean {
  return content.every((span) => span.start >= start && span.start < end);
}
