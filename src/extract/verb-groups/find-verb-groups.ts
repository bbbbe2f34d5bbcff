/**
 * Groups each verb with its auxiliaries, from classes of words and a few lists, left to right, each word looked at a bounded number
 * of times; and mends classes of words where an auxiliary leaves no doubt.
 */
import { MODALS, NEVER_OWNED, PAST_AUXILIARIES, PERFECT_AFTER_S, SUBJECT_PRONOUNS } from '../../lexicon/auxiliaries.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import type { VerbGroup } from '../words.ts';
import { skipAdverbs, takeWordsBefore } from './adverbs.ts';
import { goOn, isVerbal } from './chain.ts';
import { type Draft, setForm, type TaggedTokens, toGroup } from './draft.ts';
import { isDescribing, isDoneBy } from './participles.ts';

/** Words between two verbs that share an auxiliary. */
const SHARED_REACH = 14;

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
  if (tag === 'MD' && isBeforeFinite(text, index, end)) {
    tags[index] = word === 'may' ? 'NNP' : 'NN';
    return null;
  }
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

/** "May will meet them", "May said": before a verb with a tense stands no modal, but a name. */
function isBeforeFinite({ tags, canBe }: TaggedTokens, index: number, end: number): boolean {
  const next = index + 1 < end ? tags[index + 1] : '';
  return next === 'MD' || next === 'VBZ' || (next === 'VBD' && !canBe(index + 1, 'VB'));
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
  // "Tore" is a past tense, whatever class it was given.
  if (/^VB[PZ]?$/.test(tag) && PAST_VERB_FORMS.has(words[index] as string)) {
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

/** True at the start of a sentence, of a quotation, and after what only opens one. */
function isImperative({ words, tags }: TaggedTokens, first: number, index: number): boolean {
  if (index === first) return true;
  const before = tags[index - 1] as string;
  return before === '``' || before === ':' || (index === first + 1 && (words[first] === 'please' || before === "''"));
}

/** "'s" is "has" before "been", "got" and verbs that are seldom passive; not in "she's said to be ill". */
function isShortHas(text: TaggedTokens, index: number, end: number): boolean {
  const next = skipAdverbs(text, index + 1, end, null);
  if (next >= end || !PERFECT_AFTER_S.has(text.words[next] as string)) return false;
  const after = text.words[next + 1];
  return after !== 'to' && after !== 'by';
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
