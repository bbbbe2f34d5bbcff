// Catches: Why was nothing done? The money was refused. The line blames <the ministry> · How did the news get out? … · said the raid was aimed at him. Her office denied that <politics> played any part.
// Not: Who tipped off the press? … · a question of another paragraph, unless another answer to it is announced.
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toText } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { Known } from '../known.ts';
import { parseAskedCause } from './asked-cause.ts';
import type { Scene } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';

interface Asked {
  /** Null where what is asked is no reason, or is not said. */
  readonly of: Span | null;
  readonly isAsking: boolean;
  /** True for "When did they know?", "How many fell?", "Who told the press?": who answers gives no reason. */
  readonly isOther: boolean;
}

/** In sentences: behind a question, and behind words that call the cause unknown. */
const ASKED_REACH = 10;
const UNKNOWN_REACH = 2;
/** In sentences: between what somebody gives a reason for, and who turns another down. */
const DENIED_REACH = 2;
/** In UTF-16 code units. */
const LONGEST = 300;

const LEAD = /^["“'‘(]*(?:(?:and|but|so|then)\s+)?(?:then\s+)?/;
/** "How did <the news get out>?", "Who <sank the bank>?" */
const ASKS_HOW = toPattern(
  'i',
  LEAD,
  anyOf(
    sequenceOf(
      /how (?:did|do|does|could|can|was|were|is|are|had|has|have) /,
      '(?!',
      anyWordOf('it this that he she they we you i'),
      /\b/,
      ')',
    ),
    /who (?=\w+ )/,
  ),
  /([^.;:?!]{6,120})\?/,
);
const ASKS_OTHER = toPattern(
  'i',
  LEAD,
  anyOf(/when|where(?![^?]* from\?)|how (?:many|much|long|often|far|old|big|likely|soon)|which|whose/),
  /\b[^?]{4,200}\?/,
);
/** "The opposition sees another culprit": an answer to what was asked before. */
const ANOTHER = toPattern(
  'i',
  /\b/,
  anyOf(/another|a different|an alternative|a (?:second|third|simpler|darker|further)|(?:his|her|their|its) own/),
  / (?:possible |likely |likelier |plausible )?/,
  anyWordOf('motives? reasons? causes? explanations? theor(?:y|ies) culprits? answers? suspects? readings? versions?'),
  /\b/,
);

/** The proposals, with what they are for where they leave it open and the text before them tells; without those that answer another question than why. */
export function toAsked({ known }: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const asked = new Map<number, Asked | null>();
  const toAskedAt = (sentence: number): Asked | null => {
    const found = asked.get(sentence);
    if (found !== undefined) return found;
    const own = toQuestion(known, sentence);
    asked.set(sentence, own);
    return own;
  };
  return proposals.flatMap((proposal) => {
    if (proposal.of !== null && isWhoElse(known, proposal.of)) return [];
    if (UNMARKED.has(proposal.by) && isUnderOther(known, proposal)) return [];
    const isPointing = proposal.of !== null && POINTS.test(toText(known.article.text, proposal.of));
    if (proposal.of !== null && !isPointing) return [proposal];
    const question = findRaised(known, proposal, toAskedAt);
    // "Why did they leave? She attributes it to the rent."
    if (isPointing) return [question?.of != null && question.isAsking ? { ...proposal, of: question.of } : proposal];
    if (question?.isOther) return proposal.by === LIKELY ? [] : [proposal];
    const of = question?.of ?? findDeniedFor(known, proposal, proposals);
    return [of === null ? proposal : { ...proposal, of }];
  });
}

/** Rules that know a reason only by what else is discussed. */
const UNMARKED: ReadonlySet<string> = new Set([
  'explanations/likely',
  'explanations/failure',
  'explanations/discussed',
  'explanations/asked',
]);
/** A heading that asks something else than why. */
const HEADS_OTHER = toPattern(
  'i',
  /^[#*\s\d.]*/,
  anyOf(
    /how (?:many|much|long|often|far|big|old|likely|soon)|when|where/,
    /what (?:did|does|do|will|would|can|could|should|happens|comes|now|next)|what(?:['’]s| is| are)(?: the)? (?:next|known|left)/,
    /will|can|could|should/,
  ),
  /\b[^?]*\?/,
);

/** True under "What did the captain do?": what he tells there answers that. */
function isUnderOther({ article: { blocks, text } }: Known, { cue }: PlacedProposal): boolean {
  for (let at = findLastStarting(blocks, cue.start); at >= 0; at--) {
    const block = blocks[at];
    if (block?.kind === 'title') return false;
    if (block?.kind === 'heading') return HEADS_OTHER.test(toText(text, block));
  }
  return false;
}

/** "Who leaked the letter?", of a letter that nothing before has told of: who did it is no reason for what the text reports. */
function isWhoElse({ language: { text } }: Known, of: Span): boolean {
  const words = toText(text, of);
  const lead = /^who (?:really |then |had |has )?/i.exec(words)?.[0].length ?? 0;
  return text[of.end] === '?' && lead > 0 && !isToldBefore(text, { start: of.start + lead, end: of.end });
}

/** True where one of the things behind the verb was told before: "sank the bank", in the story of a bank. */
function isToldBefore(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - FAR), span.start).toLowerCase();
  const things =
    toText(text, span)
      .toLowerCase()
      .replace(/^\S+/, '')
      .match(/[\p{L}\d]{4,}/gu) ?? [];
  return things.some((thing) => before.includes(thing.slice(0, 6)));
}

/** In UTF-16 code units. */
const FAR = 4000;
const LIKELY = 'explanations/likely';

function findRaised(
  known: Known,
  { passage: { sentence }, cue }: PlacedProposal,
  toAskedAt: (sentence: number) => Asked | null,
): Asked | null {
  const { blocks } = known.article;
  const { sentences, text } = known.language;
  let block = findLastStarting(blocks, cue.start);
  for (let at = sentence; at >= Math.max(0, sentence - ASKED_REACH); at--) {
    const start = blocks[block]?.start ?? 0;
    const own = sentences[at] as Span;
    const question = at === sentence ? null : toAskedAt(at);
    if (question !== null && (question.isAsking || sentence - at <= UNKNOWN_REACH)) {
      if (question.of !== null || question.isOther) return question;
      if (question.isAsking && !ANOTHER.test(toText(text, own))) return null;
    }
    if (own.start > start) continue;
    // The first sentence of a paragraph may go on with what another asks.
    if (!ANOTHER.test(toText(text, { start: own.start, end: Math.min(own.end, own.start + LONGEST) }))) return null;
    block--;
    if (blocks[block]?.kind !== 'paragraph') return null;
  }
  return null;
}

/** What a sentence asks; null where it asks nothing. */
function toQuestion({ language: { text, sentences } }: Known, index: number): Asked | null {
  const sentence = sentences[index] as Span;
  const words = toText(text, sentence);
  const asked = parseAskedCause(words);
  if (asked !== null) {
    const { of, isAsking } = asked;
    const span = of === null ? null : { start: sentence.start + of[0], end: sentence.start + of[1] };
    return { of: span, isAsking, isOther: false };
  }
  const opening = words.slice(0, LONGEST);
  if (ASKS_OTHER.test(opening)) return { of: null, isAsking: true, isOther: true };
  const how = ASKS_HOW.exec(opening);
  if (how === null) return null;
  const start = sentence.start + how[0].lastIndexOf(how[1] as string);
  const of = { start, end: start + (how[1] as string).length };
  const isElse = /who $/i.test(toText(text, { start: sentence.start, end: start })) && !isToldBefore(text, of);
  return isElse ? { of: null, isAsking: true, isOther: true } : { of, isAsking: true, isOther: false };
}

const POINTS = /^(?:it|this|that|these|those|they)$/i;

/** "Said the arrest was driven by envy. The embassy denied that politics played any part": in what, the sentence before tells. */
function findDeniedFor(
  known: Known,
  { passage, rejectedBy, holder, cue }: PlacedProposal,
  proposals: readonly PlacedProposal[],
): Span | null {
  const turns = rejectedBy !== null || /^(?:denies|doubts)$/.test((holder ?? passage.holder)?.act ?? '');
  if (!turns) return null;
  const { text } = known.article;
  const block = known.article.blocks[findLastStarting(known.article.blocks, cue.start)];
  const before = proposals.findLast(
    ({ of, passage: { sentence }, cue: { start } }) =>
      of !== null &&
      sentence < passage.sentence &&
      sentence >= passage.sentence - DENIED_REACH &&
      start >= (block?.start ?? 0) &&
      !POINTS.test(toText(text, of)),
  );
  return before?.of ?? null;
}
