/** Which words are participles of a verb, and which only describe a noun. */
import { VERBLIKE_PREPOSITIONS } from '../../lexicon/auxiliaries.ts';
import { UNCHANGING_VERBS } from '../../lexicon/irregular-verbs.ts';
import type { TaggedTokens } from './draft.ts';

/** True for a past participle, and for what a past participle is mistaken for: "has put", "was asked", "detailed by". */
export function isParticiple({ words, tags, canBe }: TaggedTokens, index: number): boolean {
  const tag = tags[index];
  if (tag === 'VBN' || tag === 'VBD') return true;
  const word = words[index] as string;
  if (tag === 'JJ') return isMarkedParticiple(word, words[index + 1]) || word === 'gone';
  return (tag === 'VB' || tag === 'VBP') && (UNCHANGING_VERBS.has(word) || canBe(index, 'VBN'));
}

/** "detailed by the lawmaker", "scheduled to open": what follows shows the adjective to be a participle. */
function isMarkedParticiple(word: string, next: string | undefined): boolean {
  return (word.endsWith('ed') || UNCHANGING_VERBS.has(word)) && (next === 'by' || next === 'to');
}

/** "is lending to farmers": after a form of "be" no lone noun stands without its article. Not: "is lending of". */
export function isActingNoun({ words, tags, canBe }: TaggedTokens, index: number): boolean {
  const word = words[index] as string;
  return (
    tags[index] === 'NN' && word.length > 4 && word.endsWith('ing') && canBe(index, 'VBG') && words[index + 1] !== 'of'
  );
}

/** "the executions detailed by a lawmaker": a participle after its noun, whatever it was taken for. */
export function isDoneBy({ words, tags }: TaggedTokens, index: number): boolean {
  return (
    (words[index] as string).endsWith('ed') && words[index + 1] === 'by' && (tags[index - 1] as string).startsWith('NN')
  );
}

/** "the planned visit", "alleged killers", "the meeting", "according to". */
export function isDescribing({ words, tags }: TaggedTokens, first: number, index: number, end: number): boolean {
  if (VERBLIKE_PREPOSITIONS.has(words[index] as string)) return true;
  const before = index > first ? (tags[index - 1] as string) : '';
  const after = index + 1 < end ? (tags[index + 1] as string) : '';
  const isBeforeNoun = after.startsWith('NN') || after === 'JJ' || after === 'CD';
  if (tags[index] === 'VBG') return before === 'DT' || before === 'POS' || (before === 'JJ' && isBeforeNoun);
  if (!isBeforeNoun) return before === 'DT';
  return before === '' || /^(?:DT|PDT|PRP\$|WP\$|POS|JJ[RS]?|CD|IN|TO|NN|CC|,|RB|``)$/.test(before);
}
