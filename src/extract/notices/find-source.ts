// Catches: who says it: the subject, "by the ministry", "from the palace", or the speaker in whose words it stands.
// Not: a guess; in somebody's quotation only what the speaker says of himself or of nobody is kept.
import type { Span } from '../../document/span.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { findSaying } from './find-about.ts';
import type { NoticeRule } from './notice-rule.ts';
import type { Scene } from './scene.ts';
import type { Surroundings } from './surroundings.ts';

/** Words at which who it is by ends: "by the ministry [on Monday]". */
const ENDS_AGENT = anyWordOf(
  `on in at to as that who which whose when while after before during about because until if why how regarding concerning is was are were has
  had said says`,
);
const AGENT = toPattern(
  'i',
  /^\s*,?\s*(?:(?:on|in|late|early|last|this)\s+\w+\s+|\w+ly\s+|later\s+|also\s+)?(?:by|from)\s+/,
  `((?:(?!\\b${ENDS_AGENT}\\b)[^.,;:()"“”—\\n]){2,90})`,
);
const IMPERSONAL = /^(?:it|there|what|that|this|)$/;
const FIRST_PERSON = /^(?:i|we)$/;
/** A weekday or other time at the end of "by the ministry on Monday" is no part of who. */
const TRAILING = /\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|earlier|and|or)\s*$/i;

/** "a lawyer for the firm", where "for" is no purpose. */
const SPEAKS_FOR = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `spokes\\w+ lawyers? attorneys? aides? advis[eo]rs? representatives? minist(?:er|ry) secretary department office cent(?:re|er)s? agency
    committee institute alliance society fund council organi[sz]ation commission union counsel`,
  ),
  /$/,
);

/** The words for who says it, null where nobody is said to; 'unfit' where it is another's words about a third party. */
export function findSource(rule: NoticeRule, scene: Scene, surroundings: Surroundings): Span | null | 'unfit' {
  const { holder, subjectText, subject, isQuoted } = scene;
  if (rule.extent === 'paragraph' || rule.extent === 'sentence') return null;
  const isImpersonal = rule.source === 'none' || IMPERSONAL.test(subjectText);
  if (isQuoted) {
    // In a quotation the speaker's own words count; what he tells of others is not the article's evidence.
    const speaker = holder?.source[0];
    const isOwn = FIRST_PERSON.test(subjectText) || isImpersonal || /^no comment/i.test(scene.groupText);
    return speaker !== undefined && isOwn && scene.isSpokenByHolder ? speaker : 'unfit';
  }
  if (rule.kind === 'anonymous') return findAnonymous(scene, surroundings);
  const isPassive = isDoneTo(rule, scene);
  if (holder !== null && holder !== scene.cued) {
    const speaker = holder.source[0] ?? null;
    // "The ministry said it could not confirm": the pronoun stands for whoever speaks.
    if (isImpersonal || FIRST_PERSON.test(subjectText) || /^they$/.test(subjectText))
      return speaker ?? (isImpersonal ? null : subject);
  }
  if (rule.source === 'none') return null;
  const agent = rule.source === 'agent' || isPassive ? findAgent(scene) : null;
  if (agent !== null) return agent;
  // The subject of a passive is what is confirmed, not who confirms.
  return isPassive || /^(?:there|what|that|this|)$/.test(subjectText) ? null : subject;
}

/** Who speaks without a name: as the attribution has it, up to the words that say so. */
function findAnonymous(scene: Scene, surroundings: Surroundings): Span | null {
  const { clause, subject, known } = scene;
  const source = findSaying(scene, surroundings)?.source[0];
  if (source === undefined || source.start >= clause.start) return subject;
  const words = known.language.text.slice(source.start, Math.min(source.end, clause.start));
  const who = words.search(/,?\s+(?:who|which)\b/);
  const end = source.start + (who > 0 ? who : words.replace(/[\s,]+$/, '').length);
  return end > source.start ? { start: source.start, end } : subject;
}

/** True where the subject is what is confirmed, given or explained. */
function isDoneTo(rule: NoticeRule, { groupText }: Scene): boolean {
  if (rule.kind === 'no-comment' || rule.kind === 'anonymous') return false;
  return (
    /\b(?:was|were|be|been|being|is|are)\b.*(?:ed|given|released|available)$/.test(groupText) ||
    /\b(?:was|were|is|are|been|be) no\b/.test(groupText) ||
    /\bremain/.test(groupText)
  );
}

function findAgent({ known, core, restText }: Scene): Span | null {
  const match = AGENT.exec(restText);
  if (match?.[1] === undefined) return null;
  const offset = core.end + match[0].length - match[1].length;
  let words = known.language.text.slice(offset, offset + match[1].length);
  for (let trimmed = words.replace(TRAILING, ''); trimmed !== words; trimmed = words.replace(TRAILING, ''))
    words = trimmed;
  const purpose = words.search(/\s+for\s/);
  if (purpose > 0 && !SPEAKS_FOR.test(words.slice(0, purpose))) words = words.slice(0, purpose);
  words = words.trimEnd();
  return words === '' ? null : { start: offset, end: offset + words.length };
}
