import type { VerbGroup } from '../words.ts';
import type { Ground } from './ground.ts';
import { toNounPhrase } from './noun-phrase.ts';

/** In tokens: a subject is seldom longer. */
const REACH = 24;
const NONE = /^(?:no|none|nobody|noone|nothing|neither)$/;
/** "No fewer than 40 were arrested", "no doubt the firm closed" tell of what was done. */
const NO_NEGATION = /^(?:doubt|fewer|less|longer|matter|more|sooner|wonder)$/;
const SCARCE = /^(?:not|hardly|scarcely|barely)$/;
/** "Not one of them", "hardly anyone"; "not only" and "not far away" say nothing of the kind. */
const SCARCELY_ANY = /^(?:an?|all|any|any(?:body|one|thing)|enough|even|every|every(?:body|one|thing)|many|much|one)$/;
const BREAK =
  /^(?:[,;:()“”"]|—|–|--|that|who|which|whom|because|when|while|after|before|until|if|whether|although|though)$/;
const RELATIVE = /^(?:who|which|that)$/;

/** "No meeting took place on Friday", "none of the ministers resigned", "not one of the five was released": it was not done. */
export function isOfNone(ground: Ground, { firstToken, isFinite: isWhole }: VerbGroup): boolean {
  if (!isWhole) return false;
  const { words, tags, verbs, verbAt, sentenceAt } = ground;
  const last = words[firstToken - 1] ?? '';
  // "He had no gun and was arrested": the subject stands further off.
  if (/^(?:and|but|then)$/.test(last)) return false;
  // "no ferry that sailed on Monday": the subject of the clause is what it hangs on.
  const isRelative = RELATIVE.test(last) && (tags[firstToken - 2] ?? '').startsWith('NN');
  if (isRelative && NONE.test(words[toNounPhrase(ground, firstToken - 2).first] ?? '')) return true;
  let isInRelative = false;
  const from = toBeforeParenthesis(ground, isRelative ? firstToken - 2 : firstToken - 1);
  for (let token = from; token > from - REACH && sentenceAt[token] === sentenceAt[firstToken]; token--) {
    const word = words[token] ?? '';
    if (verbs[verbAt[token] ?? -1]?.isFinite === true) isInRelative = true;
    else if (isInRelative && RELATIVE.test(word)) isInRelative = false;
    else if (BREAK.test(word)) return false;
    else if (!isInRelative && isNegation(ground, token)) return isAtHead(ground, token);
  }
  return false;
}

/** "None of them, police said, was hurt": one before the comma that opens what the comma before a verb closes. */
function toBeforeParenthesis({ words, sentenceAt }: Ground, token: number): number {
  if (words[token] !== ',') return token;
  for (let before = token - 1; before > token - REACH && sentenceAt[before] === sentenceAt[token]; before--)
    if (words[before] === ',') return before - 1;
  return token;
}

function isNegation({ words, timeAt }: Ground, token: number): boolean {
  const word = words[token] ?? '';
  const next = words[token + 1] ?? '';
  // "Not a week later the bridge fell"
  if (timeAt[token + 1] !== -1 || timeAt[token + 2] !== -1) return NONE.test(word) && word !== 'no';
  return NONE.test(word) ? !NO_NEGATION.test(next) : SCARCE.test(word) && SCARCELY_ANY.test(next);
}

/** True where a clause may begin: "gave no reason", "a man of no means" have their own word before. */
function isAtHead({ words, tags, timeAt, isCue, sentenceAt }: Ground, token: number): boolean {
  const before = token - 1;
  if (sentenceAt[before] !== sentenceAt[token] || timeAt[before] !== -1 || isCue[before] === 1) return true;
  if (/^(?:said|says)$/.test(words[before] ?? '') || BREAK.test(words[before] ?? '')) return true;
  return !/^(?:VB|IN|TO|RB)/.test(tags[before] ?? '');
}
