/**
 * Groups each verb with its auxiliaries, from classes of words and a few lists, left to right, each word looked at a bounded number
 * of times; and mends classes of words where an auxiliary leaves no doubt.
 */
import type { Span } from '../document/span.ts';
import { toVerbLemma } from '../language/lemmas.ts';
import type { Tokens } from '../language/tokens.ts';
import {
  AMONG_AUXILIARIES,
  MERELY,
  MODALS,
  NEGATIONS,
  NEVER_OWNED,
  PAST_AUXILIARIES,
  PERFECT_AFTER_S,
  SUBJECT_PRONOUNS,
  VERBLIKE_PREPOSITIONS,
} from '../lexicon/auxiliaries.ts';
import { UNCHANGING_VERBS } from '../lexicon/irregular-verbs.ts';
import type { VerbGroup, WordTag } from './words.ts';

/** The words of a text with their classes. */
export interface TaggedTokens {
  readonly tokens: Tokens;
  /** Lower case, straight apostrophes. */
  readonly words: readonly string[];
  /** Changed in place where grammar is certain. */
  readonly tags: WordTag[];
  /** True where the word may be of the class, whatever class it was given. */
  canBe(index: number, tag: WordTag): boolean;
}

/** Words between two parts of a verb, and words of a subject that stands between them. */
const MOST_ADVERBS = 4;
const MOST_SUBJECT_WORDS = 8;
/** Words between two verbs that share an auxiliary. */
const SHARED_REACH = 14;

type Aspect = 'base' | 'past-participle' | 'after-be' | 'none';

/** What is known of a group while its words are read. */
interface Draft {
  first: number;
  head: number;
  end: number;
  isFinite: boolean;
  tense: VerbGroup['tense'];
  modal: string | null;
  isPerfect: boolean;
  isProgressive: boolean;
  isPassive: boolean;
  negation: Span | null;
  /** One past the last token of the negation; 0 where there is none. */
  negationEnd: number;
}

/** The verb groups of the tokens [first, end), one sentence; in order, not overlapping. Mends `tags`. */
export function findVerbGroups(text: TaggedTokens, first: number, end: number): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let index = first;
  while (index < end) {
    const draft = startGroup(text, first, index, end);
    if (draft === null) {
      index++;
      continue;
    }
    const least = groups.at(-1)?.endToken ?? first;
    takeWordsBefore(text, draft, least);
    groups.push(toGroup(text, share(text, draft, groups.at(-1))));
    index = draft.end;
  }
  return groups;
}

/** The group that begins with the word at `index`; null where none does. */
function startGroup(text: TaggedTokens, first: number, index: number, end: number): Draft | null {
  const { words, tags } = text;
  if (tags[index] === 'POS' && NEVER_OWNED.has(words[index + 1] ?? '') && index + 1 < end) tags[index] = 'VBZ';
  else if (tags[index] === 'JJ' && index > first && isDoneBy(text, index)) tags[index] = 'VBN';
  const tag = tags[index] as string;
  const code = tag.charCodeAt(0);
  // V…, MD, TO; "'s" after "let" and the possessive are none; a tag begins with no other V or M.
  if (code !== 0x56 && tag !== 'MD' && tag !== 'TO' && !(tag === 'IN' && words[index] === 'to')) return null;
  const word = words[index] as string;
  const draft: Draft = {
    first: index,
    head: index,
    end: index + 1,
    isFinite: true,
    tense: PAST_AUXILIARIES.has(word) ? 'past' : 'present',
    modal: null,
    isPerfect: false,
    isProgressive: false,
    isPassive: false,
    negation: null,
    negationEnd: 0,
  };
  if (word === 'to') return startInfinitive(text, draft, first, end);
  if (word === "'d") return startShortened(text, draft, first, end);
  if (tag === 'MD') {
    draft.modal = MODALS.get(word) ?? word;
    if (draft.modal === 'will' || draft.modal === 'shall') draft.tense = 'future';
    return goOn(text, draft, first, end, 'base');
  }
  switch (word) {
    case 'have':
    case 'has':
    case 'had':
    case "'ve":
    case 'having':
      setForm(draft, tag);
      return goOn(text, draft, first, end, 'past-participle');
    case 'am':
    case 'is':
    case 'are':
    case 'was':
    case 'were':
    case "'m":
    case "'re":
    case 'ai':
      return goOn(text, draft, first, end, 'after-be');
    case 'be':
    case 'been':
    case 'being':
      setForm(draft, tag);
      return goOn(text, draft, first, end, 'after-be');
    case "'s":
      return goOn(text, draft, first, end, isShortHas(text, index, end) ? 'past-participle' : 'after-be');
    case 'do':
    case 'does':
    case 'did':
      setForm(draft, tag);
      return goOn(text, draft, first, end, 'base');
    default:
      return startPlain(text, draft, first, end);
  }
}

/** "the executions detailed by a lawmaker": a participle after its noun, whatever it was taken for. */
function isDoneBy({ words, tags }: TaggedTokens, index: number): boolean {
  return (
    (words[index] as string).endsWith('ed') && words[index + 1] === 'by' && (tags[index - 1] as string).startsWith('NN')
  );
}

/** "to meet", "to have met", "to not be held". Not: "to Moscow". */
function startInfinitive(text: TaggedTokens, draft: Draft, first: number, end: number): Draft | null {
  const { tags } = text;
  const next = skipAdverbs(text, draft.first + 1, end, null);
  const isMarked = tags[draft.first] === 'TO';
  const tag = next < end ? (tags[next] as string) : '';
  const isVerb = tag === 'VB' || tag === 'VBP' || (isMarked && isVerbal(text, next) && text.canBe(next, 'VB'));
  if (!isVerb) {
    if (/^(?:DT|PRP\$?|CD|NNPS?|NNS)$/.test(tag)) tags[draft.first] = 'IN';
    return null;
  }
  tags[draft.first] = 'TO';
  draft.isFinite = false;
  draft.tense = 'none';
  return goOn(text, draft, first, end, 'base');
}

/** "'d" before a base form is "would", before a participle "had". */
function startShortened(text: TaggedTokens, draft: Draft, first: number, end: number): Draft {
  const next = skipAdverbs(text, draft.first + 1, end, null);
  const tag = next < end ? (text.tags[next] as string) : '';
  if (tag === 'VBN' || tag === 'VBD') {
    text.tags[draft.first] = 'VBD';
    draft.tense = 'past';
    return goOn(text, draft, first, end, 'past-participle');
  }
  text.tags[draft.first] = 'MD';
  draft.modal = 'would';
  return goOn(text, draft, first, end, 'base');
}

/** A verb without an auxiliary; null for a participle that only describes a noun, and for part of a compound. */
function startPlain(text: TaggedTokens, draft: Draft, first: number, end: number): Draft | null {
  const { words, tags } = text;
  const { first: index } = draft;
  if (tags[index - 1] === 'HYPH' || tags[index + 1] === 'HYPH') return null;
  let tag = tags[index] as string;
  if (tag === 'VBN' && index > first && SUBJECT_PRONOUNS.has(words[index - 1] as string)) {
    tag = 'VBD';
    tags[index] = tag;
  }
  if ((tag === 'VBN' || tag === 'VBG') && isDescribing(text, first, index, end)) return null;
  setForm(draft, tag);
  if (tag === 'VB' && isImperative(text, first, index)) {
    draft.isFinite = true;
    draft.tense = 'present';
  }
  draft.isPassive = tag === 'VBN';
  return draft;
}

/** "the planned visit", "alleged killers", "the meeting", "according to". */
function isDescribing({ words, tags }: TaggedTokens, first: number, index: number, end: number): boolean {
  if (VERBLIKE_PREPOSITIONS.has(words[index] as string)) return true;
  const before = index > first ? (tags[index - 1] as string) : '';
  const after = index + 1 < end ? (tags[index + 1] as string) : '';
  const isBeforeNoun = after.startsWith('NN') || after === 'JJ' || after === 'CD';
  if (tags[index] === 'VBG') return before === 'DT' || before === 'POS' || (before === 'JJ' && isBeforeNoun);
  if (!isBeforeNoun) return before === 'DT';
  return before === '' || /^(?:DT|PDT|PRP\$|WP\$|POS|JJ[RS]?|CD|IN|TO|NN|CC|,|RB|``)$/.test(before);
}

/** True at the start of a sentence, of a quotation, and after what only opens one. */
function isImperative({ words, tags }: TaggedTokens, first: number, index: number): boolean {
  if (index === first) return true;
  const before = tags[index - 1] as string;
  return before === '``' || before === ':' || (index === first + 1 && (words[first] === 'please' || before === "''"));
}

/** Tense and finiteness of a word that leads a group, from its class. */
function setForm(draft: Draft, tag: WordTag): void {
  draft.isFinite = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
  draft.tense = tag === 'VBD' ? 'past' : draft.isFinite ? 'present' : 'none';
}

/** Reads on after an auxiliary: adverbs, a subject where it stands after its verb, the next auxiliary or the main verb. */
function goOn(text: TaggedTokens, draft: Draft, first: number, end: number, expected: Aspect): Draft {
  const { words } = text;
  let state: Aspect = expected;
  // A modal is followed by its verb, or else by its subject.
  let isInverted = draft.modal !== null || isAskedFor(text, first, draft.first, expected);
  while (state !== 'none') {
    let next = skipAdverbs(text, draft.end, end, draft);
    const isFirst = draft.isFinite && draft.end === draft.first + 1 && !text.tags[next]?.startsWith('V');
    if (isFirst && (isInverted || SUBJECT_PRONOUNS.has(words[next] ?? ''))) {
      const after = skipSubject(text, next, end);
      if (after > next) next = skipAdverbs(text, after, end, draft);
    }
    isInverted = false;
    if (next >= end) break;
    const found = toNextState(text, draft, next, state, end);
    if (found === null) break;
    state = found;
  }
  // "is probably not a friend": a negation after a lone auxiliary is the auxiliary's.
  draft.end = Math.max(draft.end, draft.negationEnd);
  return draft;
}

/** Takes the word at `next` into the group if `state` allows it, and says what may follow; null where the group ends before it. */
function toNextState(text: TaggedTokens, draft: Draft, next: number, state: Aspect, end: number): Aspect | null {
  const { words, tags } = text;
  const word = words[next] as string;
  const tag = tags[next] as string;
  const take = (mended: WordTag): void => {
    tags[next] = mended;
    draft.head = next;
    draft.end = next + 1;
  };
  if (state === 'base') {
    if (word === 'to' && draft.modal === 'ought') {
      draft.end = next + 1;
      return 'base';
    }
    if (word === "'ve") {
      take('VB');
      return 'past-participle';
    }
    // "did business", but "did not name".
    const isSure = draft.modal !== null || !draft.isFinite || draft.negation !== null;
    if (tag !== 'VB' && tag !== 'VBP' && !(isSure && isVerbal(text, next) && text.canBe(next, 'VB'))) return null;
    take('VB');
    if (word === 'be') return 'after-be';
    return word === 'have' ? 'past-participle' : 'none';
  }
  if (state === 'past-participle') {
    if (word === 'been') {
      take('VBN');
      draft.isPerfect = true;
      return 'after-be';
    }
    if (!isParticiple(text, next)) return null;
    take('VBN');
    draft.isPerfect = true;
    return 'none';
  }
  if (word === 'being' && tag === 'VBG') {
    take('VBG');
    draft.isProgressive = true;
    return 'after-be';
  }
  if (word === 'going' && isGoingTo(text, next, end)) {
    draft.end = skipAdverbs(text, next + 1, end, null) + 1;
    tags[draft.end - 1] = 'TO';
    draft.modal = 'going to';
    if (draft.tense === 'present') draft.tense = 'future';
    return 'base';
  }
  if (word === 'gon' && words[next + 1] === 'na') {
    draft.end = next + 2;
    draft.modal = 'going to';
    if (draft.tense === 'present') draft.tense = 'future';
    return 'base';
  }
  if ((tag === 'VBG' || isActingNoun(text, next)) && !draft.isProgressive) {
    if (VERBLIKE_PREPOSITIONS.has(word)) return null;
    take('VBG');
    draft.isProgressive = true;
    return 'none';
  }
  if (!isParticiple(text, next) || tags[next + 1] === 'HYPH') return null;
  take('VBN');
  draft.isPassive = true;
  return 'none';
}

/** True for a past participle, and for what a past participle is mistaken for: "has put", "was asked", "detailed by". */
function isParticiple({ words, tags, canBe }: TaggedTokens, index: number): boolean {
  const tag = tags[index];
  if (tag === 'VBN' || tag === 'VBD') return true;
  const word = words[index] as string;
  if (tag === 'JJ') return isMarkedParticiple(word, words[index + 1]) || word === 'gone';
  return (tag === 'VB' || tag === 'VBP') && (UNCHANGING_VERBS.has(word) || canBe(index, 'VBN'));
}

/** "is lending to farmers": after a form of "be" no lone noun stands without its article. Not: "is lending of". */
function isActingNoun({ words, tags, canBe }: TaggedTokens, index: number): boolean {
  const word = words[index] as string;
  return (
    tags[index] === 'NN' && word.length > 4 && word.endsWith('ing') && canBe(index, 'VBG') && words[index + 1] !== 'of'
  );
}

/** "detailed by the lawmaker", "scheduled to open": what follows shows the adjective to be a participle. */
function isMarkedParticiple(word: string, next: string | undefined): boolean {
  return (word.endsWith('ed') || UNCHANGING_VERBS.has(word)) && (next === 'by' || next === 'to');
}

/** "going to meet", not "going to Moscow". */
function isGoingTo(text: TaggedTokens, index: number, end: number): boolean {
  const to = skipAdverbs(text, index + 1, end, null);
  if (text.words[to] !== 'to' || to >= end) return false;
  const next = skipAdverbs(text, to + 1, end, null);
  if (next >= end) return false;
  return text.tags[next] === 'VB' || (text.tags[to] === 'TO' && isVerbal(text, next) && text.canBe(next, 'VB'));
}

/** True for a word of a class that a base form is mistaken for. */
function isVerbal({ tags }: TaggedTokens, index: number): boolean {
  const tag = tags[index];
  return tag === 'VB' || tag === 'VBP' || tag === 'NN' || tag === 'JJ' || tag === 'VBD' || tag === 'VBN';
}

/** The first word from `index` on that is no adverb; a negation passed is noted in `draft`. */
function skipAdverbs({ words, tags, tokens }: TaggedTokens, index: number, end: number, draft: Draft | null): number {
  let at = index;
  while (at < end && at < index + MOST_ADVERBS) {
    const tag = tags[at];
    if (tag === ',') {
      // ", however,"
      if (tags[at + 1] !== 'RB' || tags[at + 2] !== ',' || at + 2 >= end) break;
      at += 3;
      continue;
    }
    const isNo = isNegation(words, at);
    if (!isNo && tag !== 'RB' && tag !== 'RBR' && !AMONG_AUXILIARIES.has(words[at] as string)) break;
    const size = isNo ? 1 : isNoLonger(words, at) ? 2 : 0;
    if (size > 0 && draft !== null && draft.negation === null && at + size <= end) {
      draft.negation = { start: tokens.starts[at] as number, end: tokens.ends[at + size - 1] as number };
      draft.negationEnd = at + size;
    }
    at += Math.max(1, size);
  }
  return Math.min(at, end);
}

/** "not", but not that of "not only" and "whether or not". */
function isNegation(words: readonly string[], index: number): boolean {
  if (!NEGATIONS.has(words[index] as string)) return false;
  return !MERELY.has(words[index + 1] as string) && words[index - 1] !== 'or';
}

function isNoLonger(words: readonly string[], index: number): boolean {
  return words[index] === 'no' && words[index + 1] === 'longer';
}

/** True where a verb at `index` stands before its subject: first in a question, after "who" or "nor". */
function isAskedFor({ words, tags }: TaggedTokens, first: number, index: number, expected: Aspect): boolean {
  if (index === first) return true;
  const before = tags[index - 1] as string;
  if (before === '``' || before === 'WRB' || before === ':') return true;
  // "What does the minister say?", but "Who is the man accused of it?"
  if (before === 'WP') return expected !== 'after-be';
  const word = words[index - 1];
  return word === 'nor' || word === 'neither' || (index === first + 1 && (before === 'CC' || before === "''"));
}

/** The first word after a noun phrase that begins at `index`; `index` where none does. */
function skipSubject({ words, tags }: TaggedTokens, index: number, end: number): number {
  let at = index;
  const tag = at < end ? (tags[at] as string) : '';
  if (tag === 'PRP' || tag === 'EX') return at + 1;
  while (at < end && at < index + MOST_SUBJECT_WORDS) {
    const next = tags[at] as string;
    if (!/^(?:DT|PDT|PRP\$|CD|JJ[RS]?|NN|NNS|NNP|NNPS|POS|HYPH|\$)$/.test(next) && !(words[at] === 'of' && at > index))
      break;
    at++;
    // "can that vote be": what follows an article is no verb.
    if (at === index + 1 && tag === 'DT' && at < end && /^VBP?$/.test(tags[at] as string)) {
      tags[at] = 'NN';
    }
  }
  return at;
}

/** "'s" is "has" before "been", "got" and verbs that are seldom passive; not in "she's said to be ill". */
function isShortHas(text: TaggedTokens, index: number, end: number): boolean {
  const next = skipAdverbs(text, index + 1, end, null);
  if (next >= end || !PERFECT_AFTER_S.has(text.words[next] as string)) return false;
  const after = text.words[next + 1];
  return after !== 'to' && after !== 'by';
}

/** "never said", "not to meet", "no longer wants": a negation right before belongs to the group. */
function takeWordsBefore({ words, tags, tokens }: TaggedTokens, draft: Draft, least: number): void {
  if (draft.negation !== null) return;
  let at = draft.first - 1;
  for (let skipped = 0; skipped < 2 && at > least && tags[at] === 'RB' && !isNegation(words, at); skipped++) at--;
  if (at < least) return;
  const size = isNegation(words, at) ? 1 : at > least && isNoLonger(words, at - 1) ? 2 : 0;
  if (size === 0) return;
  draft.first = at - size + 1;
  draft.negation = { start: tokens.starts[draft.first] as number, end: tokens.ends[at] as number };
  draft.negationEnd = at + 1;
}

/** "will meet and sign": a second verb of the same form shares the auxiliaries of the first. */
function share({ words, tags }: TaggedTokens, draft: Draft, previous: VerbGroup | undefined): Draft {
  if (previous === undefined || !previous.isFinite || draft.isFinite || draft.end - draft.head !== 1) return draft;
  const tag = tags[draft.head] as string;
  if (tag !== tags[previous.headToken] || draft.first - previous.endToken > SHARED_REACH) return draft;
  const joint = tags[draft.first - 1] === 'RB' ? draft.first - 2 : draft.first - 1;
  if (tags[joint] !== 'CC' && !(tag === 'VB' && tags[joint] === ',')) return draft;
  const { tense, modal, isPerfect, isProgressive, isPassive } = previous;
  const negation = draft.negation ?? (words[joint] === 'and' || words[joint] === 'but' ? null : previous.negation);
  return { ...draft, isFinite: true, tense, modal, isPerfect, isProgressive, isPassive, negation };
}

function toGroup({ tokens, words }: TaggedTokens, draft: Draft): VerbGroup {
  const word = words[draft.head] as string;
  return {
    start: tokens.starts[draft.first] as number,
    end: tokens.ends[draft.end - 1] as number,
    firstToken: draft.first,
    headToken: draft.head,
    endToken: draft.end,
    lemma: word === "'s" ? 'be' : (MODALS.get(word) ?? toVerbLemma(word)),
    isFinite: draft.isFinite,
    tense: draft.tense,
    modal: draft.modal,
    isPerfect: draft.isPerfect,
    isProgressive: draft.isProgressive,
    isPassive: draft.isPassive,
    negation: draft.negation,
  };
}
