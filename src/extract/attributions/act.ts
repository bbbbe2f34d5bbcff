// Catches: he denied it · "…" she asked · did not say (other) · is convinced that (believes) · according to · in the view of · Smith: "…"
// Not: names or contents. Only the cue, and a negation or refusal directly before it, decides.
import type { Act } from '../../document/findings.ts';
import type { RelationSpans } from './relation-spans.ts';
import { parseNominal, parseVerb, type ReportingWord } from './reporting-words.ts';
import { splitAllWords, splitWords } from './words.ts';

/** Cues whose act is not that of their first verb; the first that matches wins. `spoken` as in the lexicon. */
const PHRASES: readonly { readonly pattern: RegExp; readonly act: Act; readonly spoken: boolean }[] = [
  {
    pattern: /\b(?:according to|in the words of|as .+ (?:puts|put) it|quoted .*as saying|quoting|citing|per)\b/,
    act: 'says',
    spoken: true,
  },
  {
    pattern:
      /\bin (?:the|his|her|its|their|my|our|your)(?: own)? (?:view|opinion|judge?ment|eyes|mind|estimation|reading)\b/,
    act: 'believes',
    spoken: false,
  },
  { pattern: /\b(?:little|no|without|without a|beyond|hardly any) doubt\b/, act: 'believes', spoken: false },
  {
    pattern:
      /\bcall(?:s|ed|ing)?(?: (?:again|repeatedly|publicly|also|late|early|on|this|last|week|month|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)){1,3} (?:for|upon)\b/,
    act: 'asks',
    spoken: true,
  },
  {
    // "An official who asked not to be named said": what he asks for is no news.
    pattern:
      /\b(?:ask|asks|asked|asking|insisted|insisting|requested|requesting|wanted|preferred) (?:not to be|that \w+(?: \w+){0,2} not be) .*\b(?:said|says|told|tells|added|adds)\b/,
    act: 'says',
    spoken: true,
  },
  { pattern: /\b(?:want|wants|wanted|wanting) to know\b/, act: 'asks', spoken: true },
  { pattern: /\b(?:stop|stops|stopped|stopping) short of\b/, act: 'other', spoken: true },
  { pattern: /\b(?:give|gives|gave|given|giving) (?:no|little|few) \w+/, act: 'other', spoken: true },
  { pattern: /\b(?:say|says|said|saying) no\b/, act: 'denies', spoken: true },
  {
    pattern:
      /\b(?:is|are|was|were|am|been) (?:widely |generally |also |reported to be )?(?:said|rumou?red|reported) to\b/,
    act: 'says',
    spoken: true,
  },
  {
    pattern:
      /\b(?:used|likes?|liked|loves?|loved|fond) (?:to|of) (?:say|saying|tell|telling|argue|joke|joking|insist|complain|remark|recall)\b/,
    act: 'says',
    spoken: true,
  },
  { pattern: /^(?:ha(?:s|ve|d) )?(?:heard|hears?)$/, act: 'says', spoken: true },
  { pattern: /\b(?:allegedly|purportedly|supposedly)\b/, act: 'alleges', spoken: true },
  { pattern: /\b(?:reportedly|apparently)\b/, act: 'says', spoken: true },
];

/** Words that turn the saying that follows into one that did not happen. */
const REFUSAL =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|unable|unwilling|reluctant|hesitat(?:e|es|ed|ing))$/;
const NEGATION = /^(?:not|never|neither|nor|no|nobody|none|without|hardly|scarcely)$/;

/** Beliefs of which not to hold one is to doubt it; not to know or see something is neither. */
const OPINIONS: ReadonlySet<string> = new Set(
  'believe;think;feel;be convinced;be sure;be certain;be confident;be persuaded;trust;convinced;sure;certain;confident;persuaded;accept;see'.split(
    ';',
  ),
);

/** How a negation or refusal before it changes an act. */
function toNegated({ act, base }: ReportingWord): Act {
  if (act === 'believes') return OPINIONS.has(base) ? 'doubts' : 'other';
  if (act === 'doubts') return 'believes';
  if (act === 'expects' || act === 'intends') return act;
  return 'other';
}

const NOBODY = /^(?:neither|nobody|none|no)$/;

function toFirstWord(text: string, { source: [first] }: RelationSpans): string {
  return first === undefined
    ? ''
    : (splitWords(text, { start: first.start, end: Math.min(first.end, first.start + 20) })[0]?.lower ?? '');
}

interface Reported {
  readonly act: Act;
  readonly spoken: boolean;
}

/** How somebody looks or sounds who speaks; beside a quotation it stands for "said". */
const MANNER =
  /^(?:(?:has|had) )?(?:laugh|grin|smil|sigh|chuckl|giggl|sob|wept|weep|frown|smirk|snap|shrug|nod|beam|wink|bark|bellow|roar|growl|hiss|groan|gasp|croak|drawl|deadpan|scoff|sneer|snort|fum|rag|thunder|chirp|purr|winc)(?:s|ed|ped|med|ned|e|es|ing)?(?: \w+ly)?:?$/;

/** The act of a quotation's cue that tells only how its speaker looked or sounded. */
export function toQuotedAct(text: string, relation: RelationSpans, act: Act): Act {
  if (act !== 'other') return act;
  const cue = splitAllWords(text, relation.cue).map((word) => word.lower);
  return MANNER.test(cue.filter((word) => /\p{L}/u.test(word)).join(' ')) ? 'says' : act;
}

/** What the source does in saying it. A cue that holds no known word is 'says' where it is a colon, else 'other'. */
export function toAct(text: string, relation: RelationSpans): Act {
  return toReported(text, relation).act;
}

/** True for reporting in the narrow sense ("said", "according to", a colon): somebody uttered or wrote something. */
export function isSpoken(text: string, relation: RelationSpans): boolean {
  return toReported(text, relation).spoken;
}

function toReported(text: string, relation: RelationSpans): Reported {
  const words = splitAllWords(text, relation.cue).map((word) => word.lower);
  const cue = words.join(' ');
  for (const phrase of PHRASES) if (phrase.pattern.test(cue)) return phrase;
  const found = findReportingWord(words);
  if (found === null) {
    const isMark = words.every((word) => !/[\p{L}\p{N}]/u.test(word));
    return isMark && words.length > 0 ? { act: 'says', spoken: true } : { act: 'other', spoken: false };
  }
  const before = [...toWordsBefore(text, relation), ...words.slice(0, found.index)];
  // "Neither side admits to it": a confirmation or denial that nobody gives.
  if ((found.act === 'confirms' || found.act === 'denies') && NOBODY.test(toFirstWord(text, relation)))
    return { act: 'other', spoken: found.spoken };
  const refusal = before.findLastIndex((word) => REFUSAL.test(word));
  if (refusal !== -1) return { act: 'other', spoken: found.spoken };
  if (before.some((word) => NEGATION.test(word))) return { act: toNegated(found), spoken: found.spoken };
  return found;
}

/** The first verb that reports, else the first adjective or noun that does. */
function findReportingWord(words: readonly string[]): ReportingWord | null {
  for (let index = 0; index < words.length; index++) {
    if (REFUSAL.test(words[index] ?? '') && index + 1 < words.length) continue;
    const verb = parseVerb(words, index);
    if (verb !== null) return verb;
  }
  for (let index = 0; index < words.length; index++) {
    const nominal = parseNominal(words, index);
    if (nominal !== null) return nominal;
  }
  return null;
}

/** Auxiliaries and adverbs, the only words that may stand between a negation and the cue it belongs to. */
const AUXILIARY =
  /^(?:do|does|did|has|have|had|is|are|was|were|be|been|will|would|can|could|may|might|must|should|to|yet|ever|immediately|directly|specifically|publicly|really|even)$/;

/** Up to four words directly before the cue that belong to its verb: "did not", "has refused to". */
function toWordsBefore(text: string, { cue, source }: RelationSpans): string[] {
  const first = cue[0];
  if (first === undefined) return [];
  const floor = source.reduce((end, span) => (span.end <= first.start && span.end > end ? span.end : end), 0);
  const words = splitWords(text, { start: Math.max(floor, first.start - 40), end: first.start });
  const before: string[] = [];
  for (const { lower } of words.slice(-4).reverse()) {
    if (!AUXILIARY.test(lower) && !NEGATION.test(lower) && !REFUSAL.test(lower)) break;
    before.unshift(lower);
  }
  return before;
}
