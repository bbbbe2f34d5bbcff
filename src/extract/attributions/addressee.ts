// Catches: told reporters · asked the company to · in a letter to shareholders · lawmakers were told · in an interview with the Ledger
// Not: told that · asked whether · told on Monday · agreed to meet
import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { toVerbForms } from '../../language/verb-forms.ts';
import { toClause } from '../clause.ts';
import type { RelationSpans } from './relation-spans.ts';
import { splitAllWords, splitWords, type Word } from './words.ts';

function formsOf(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap(toVerbForms));
}

/** Verbs that take the hearer as their object. */
const TELLING = formsOf(
  `tell inform ask assure reassure remind advise warn caution notify brief urge promise alert update instruct order command invite implore beg
  petition counsel text e-mail email message exhort`.replace(/\s+/g, ' '),
);
/** Verbs that take the hearer after "to". */
const SAYING_TO = formsOf(
  `say write speak talk explain describe complain apologize apologise confirm announce admit confess mention suggest recommend testify whisper boast
  brag lament relate declare report remark repeat reveal signal indicate acknowledge confide`.replace(/\s+/g, ' '),
);
const BE = new Set(toVerbForms('be'));
const PRONOUN = /^(?:me|us|him|her|them|you|everyone|everybody|anyone|nobody|one)$/;
const DETERMINER =
  /^(?:the|a|an|his|her|their|its|our|my|your|some|several|many|two|three|four|both|all|other|fellow|members|one)$/;
/** Words that no name of a hearer contains: here the object of "told" ends. */
const STOP = toPattern(
  '',
  /^/,
  anyWordOf(
    `that whether if how why what when where which who whom to about on in at by for from with during after before as over under
    since until against not never late early earlier later last this next recently again repeatedly privately publicly flatly
    instead also only just outside inside through via and or but because while yesterday today tonight tomorrow it he she they we
    i there is are was were has have had will would could can should may might of mon monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december`,
  ),
  /$/,
);
const HEARER_NOUN =
  /^(?:letter|e-mail|email|message|note|memo|statement|remarks|speech|comments|response|testimony|address|report|tweet|presentation)$/;
const TALK_NOUN = /^(?:interview|conversation|call|exchange|meeting|chat|talk)$/;
const MAX_WORDS = 9;

/** The words that name whom the source speaks to; null where none are given. */
export function findAddressee(language: Language, relation: RelationSpans): Span | null {
  const clause = toClause(language, relation);
  if (clause === null || relation.cue.length === 0) return null;
  const { text } = language;
  const cue = splitAllWords(text, relation.cue);
  // "launched petitions calling on": a noun that is a verb elsewhere.
  const verbIndex = cue.findIndex(
    ({ lower }, index) => TELLING.has(lower) && !(/s$/.test(lower) && /ed$/.test(cue[index - 1]?.lower ?? '')),
  );
  const verb = cue[verbIndex];
  const contentStarts = relation.content.map((span) => span.start);
  const following = (from: number): Word[] => {
    const end = Math.min(clause.core.end, ...contentStarts.filter((start) => start >= from));
    return splitWords(text, { start: from, end: Math.max(from, end) });
  };
  if (verb !== undefined) {
    if (isPassive(cue, verbIndex)) return findSubject(text, clause.core, relation);
    const hearer = toNounPhrase(text, following(verb.end)) ?? findSwallowed(text, verb.end, relation.content);
    if (hearer !== null) return hearer;
  }
  const words = [...(clause.lead === null ? [] : splitWords(text, clause.lead)), ...splitWords(text, clause.core)];
  const isInSource = (word: Word): boolean =>
    relation.source.some((span) => word.start >= span.start && word.end <= span.end);
  const cueEnd = cue.at(-1)?.end ?? 0;
  for (const [index, word] of words.entries()) {
    if (isInSource(word)) continue;
    const next = words[index + 1]?.lower;
    // "In response to a request": nobody is answered by name.
    const isReply = /^(?:response|responses|reply)$/.test(word.lower) && words[index - 1]?.lower === 'in';
    const isTo =
      next === 'to' &&
      !isReply &&
      (HEARER_NOUN.test(word.lower) ||
        (SAYING_TO.has(word.lower) && word.end <= cueEnd && word.start >= (cue[0]?.start ?? 0)));
    const isWith = next === 'with' && TALK_NOUN.test(word.lower);
    if (!isTo && !isWith) continue;
    const rest = words.slice(index + 2);
    const opening = rest[0];
    if (
      opening === undefined ||
      !(DETERMINER.test(opening.lower) || PRONOUN.test(opening.lower) || isNameLike(text, opening))
    )
      continue;
    const hearer = toNounPhrase(
      text,
      rest.filter((other) => !contentStarts.includes(other.start)),
    );
    if (hearer !== null) return hearer;
  }
  return null;
}

/** "told <him that …>": a pronoun that opens the content though it is not said. */
function findSwallowed(text: string, verbEnd: number, content: readonly Span[]): Span | null {
  const piece = content.find(({ start }) => start >= verbEnd && start <= verbEnd + 1);
  if (piece === undefined) return null;
  const [first, next] = splitWords(text, { start: piece.start, end: Math.min(piece.end, piece.start + 40) });
  if (first === undefined || next === undefined || !PRONOUN.test(first.lower)) return null;
  return /^(?:that|to|not|whether|if|how|why|what|when|where|who|which)$/.test(next.lower)
    ? { start: first.start, end: first.end }
    : null;
}

/** A capital, or a plural such as "reporters". */
function isNameLike(text: string, word: Word): boolean {
  return /^(?:\p{Lu}|\p{Ll}{3,}[^s]s$)/u.test(text.slice(word.start, word.end));
}

function isPassive(cue: readonly Word[], verbIndex: number): boolean {
  return (
    /(?:ed|told|t)$/.test(cue[verbIndex]?.lower ?? '') && cue.slice(0, verbIndex).some((word) => BE.has(word.lower))
  );
}

/** The words before a passive cue, back to a mark or a conjunction. */
function findSubject(text: string, core: Span, relation: RelationSpans): Span | null {
  const cueStart = relation.cue[0]?.start ?? core.start;
  const before = splitWords(text, { start: Math.max(0, cueStart - 120), end: cueStart });
  let first = before.length;
  while (first > 0 && before.length - first < MAX_WORDS) {
    const word = before[first - 1] as Word;
    if (/^[^\p{L}\p{N}$]/u.test(word.lower) && !word.lower.startsWith("'")) break;
    if (/^(?:that|and|but|or|because|when|after|before|while|as|who|which|if|so)$/.test(word.lower)) break;
    if (/\n/.test(text.slice(word.end, before[first]?.start ?? cueStart))) break;
    first--;
  }
  const [opening, closing] = [before[first], before.at(-1)];
  if (opening === undefined || closing === undefined || before.length - first >= MAX_WORDS) return null;
  return { start: opening.start, end: closing.end };
}

/** The noun phrase that `words` open with, or null. */
function toNounPhrase(text: string, words: readonly Word[]): Span | null {
  const first = words[0];
  if (first === undefined) return null;
  if (PRONOUN.test(first.lower) && words[1]?.lower !== 'of') {
    const isPossessive =
      first.lower === 'her' && words[1] !== undefined && !STOP.test(words[1].lower) && /^\p{L}/u.test(words[1].lower);
    if (!isPossessive) return { start: first.start, end: first.end };
  }
  let last: Word | null = null;
  for (const [index, word] of words.slice(0, MAX_WORDS).entries()) {
    const isMark = /^[^\p{L}\p{N}$']/u.test(word.lower);
    if (isMark) break;
    if (word.lower === 'of' && last !== null && !STOP.test(words[index + 1]?.lower ?? 'that')) continue;
    const isCapitalised = /^\p{Lu}/u.test(text.slice(word.start, word.end));
    // "USA TODAY"
    const isName = word.lower === 'today' && isCapitalised && words[index - 1]?.lower === 'usa';
    if (
      STOP.test(word.lower) &&
      !isName &&
      !(
        isCapitalised &&
        /^(?:may|will|march|this|on|in|next)$/.test(word.lower) &&
        last !== null &&
        word.lower !== 'march'
      )
    )
      break;
    if (word.lower === 'may' && isCapitalised) break;
    // "told the Courier's morning show" is cut where the show's name opens a quotation: no hearer ends in a possessive.
    if (word.lower === "'s" && /^[^\p{L}\p{N}$]|^$/u.test(words[index + 1]?.lower ?? '')) break;
    last = word;
  }
  if (
    last === null ||
    (last === first && DETERMINER.test(first.lower) && first.lower !== 'members' && first.lower !== 'all')
  )
    return null;
  return { start: first.start, end: last.end };
}
