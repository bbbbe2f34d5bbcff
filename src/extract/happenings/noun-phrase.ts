import type { Ground } from './ground.ts';

/** A noun phrase by token index: [first, end) holds its determiner to its head; `tail` is one past a prepositional phrase that belongs to it. */
export interface NounPhrase {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly tail: number;
}

/** In tokens; names and long titles included. */
const LONGEST = 16;
/** "visit to Moscow", "meeting of the two Koreas", "vote on the budget": these say which event it is. */
const TAIL_PREPOSITIONS: ReadonlySet<string> = new Set(
  'to of with between against into on over by from among'.split(' '),
);
const MODIFIER = /^(?:JJ|NN|CD|HYPH|\$)/;
/** "some of the harshest penalties": with "of", these count what follows. */
const QUANTIFIER = /^(?:some|many|most|several|few|all|half|any|each|much)$/;
const DETERMINER = /^(?:DT|PRP\$|PDT|WP\$)$/;

/** The noun phrase whose head noun stands at `head`. */
export function toNounPhrase(ground: Ground, head: number): NounPhrase {
  const first = findFirst(ground, head);
  return { first, head, end: head + 1, tail: findTail(ground, head + 1, head + 1 + LONGEST) };
}

/** One past the simple noun phrase that begins at `token`; `token` itself where none does. */
export function findPhraseEnd(ground: Ground, token: number, limit: number): number {
  const { tags, words, timeAt, verbAt, sentenceAt } = ground;
  if (QUANTIFIER.test(words[token] ?? '') && words[token + 1] === 'of' && token + 2 < limit) {
    const rest = findPhraseEnd(ground, token + 2, limit);
    return rest === token + 2 ? token : rest;
  }
  let end = token;
  let hasNoun = false;
  for (let i = token; i < limit && i < tags.length; i++) {
    const tag = tags[i] as string;
    const word = words[i] as string;
    if (sentenceAt[i] !== sentenceAt[token]) break;
    if (timeAt[i] !== -1) {
      // "at Tuesday's debate", "Moscow's Victory Day celebrations": the time is part of the name.
      const after = findTimeEnd(timeAt, i);
      if (
        tags[after] !== 'POS' &&
        tags[i - 1] !== 'POS' &&
        // "40-year-old Ann Lee"
        !(words[after - 1] === 'old' && /^(?:NN|JJ)/.test(tags[after] ?? '')) &&
        !(i > token && /^(?:NN|JJ)/.test(tags[after] ?? '') && DETERMINER.test(tags[i - 1] ?? ''))
      )
        break;
      i = after - 1;
      continue;
    }
    if (words[i - 1] === '-' && hasNoun && isWrittenOn(ground, i)) {
      end = i + 1;
      continue;
    }
    if (DETERMINER.test(tag) && hasNoun) break;
    if (tag === 'PRP') return i === token ? i + 1 : end;
    const isNoun = tag.startsWith('NN');
    if (isNoun || (tag === 'CD' && (!hasNoun || tags[i - 1] === 'CD'))) {
      hasNoun = true;
      end = i + 1;
      continue;
    }
    if (tag === 'POS' || word === '-' || word === '–') continue;
    // "a cease-and-desist letter", "the pile-on"
    if (words[i - 1] === '-' && i > token + 1) {
      end = i + 1;
      continue;
    }
    if ((tag === 'VBN' || tag === 'VBG') && !hasNoun && verbAt[i] !== -1 && i === token) break;
    if (word === 'and' && !hasNoun && /^JJ/.test(tags[i - 1] ?? '') && /^JJ/.test(tags[i + 1] ?? '')) continue;
    if ((word === 'and' || word === '&') && hasNoun && (tags[i + 1] ?? '').startsWith('NNP')) continue;
    if (DETERMINER.test(tag) || MODIFIER.test(tag) || tag === 'RB' || tag === 'VBN' || tag === 'VBG') {
      if (hasNoun && tag !== 'CD' && !/^JJ/.test(tag)) break;
      // "killed a 13-year-old": an adjective alone stands for its noun.
      if (
        tag === 'JJ' &&
        i === token + 1 &&
        tags[token] === 'DT' &&
        !/^(?:JJ|NN|CD|VB|,|HYPH|CC)/.test(tags[i + 1] ?? '')
      )
        end = i + 1;
      continue;
    }
    break;
  }
  return end;
}

/** "Lac-du-Nord": the word goes on behind a hyphen, whatever each of its pieces is alone. */
function isWrittenOn({ known: { language } }: Ground, token: number): boolean {
  const { starts, ends } = language.tokens;
  return starts[token] === ends[token - 1] && starts[token - 1] === ends[token - 2];
}

function findTimeEnd(timeAt: Int32Array, token: number): number {
  let end = token;
  while (timeAt[end] === timeAt[token]) end++;
  return end;
}

function findFirst({ words, tags, timeAt, verbAt, sentenceAt, verbs }: Ground, head: number): number {
  let first = head;
  for (let token = head - 1; token >= 0 && token > head - LONGEST; token--) {
    if (sentenceAt[token] !== sentenceAt[head]) break;
    const tag = tags[token] as string;
    const word = words[token] as string;
    if (word === 'be' && words[token - 1] === '-' && words[token - 2] === 'would') {
      token -= 2;
      first = token;
      continue;
    }
    const time = timeAt[token] as number;
    if (time !== -1) {
      // "Tuesday's vote", "the May visit": the time is part of the name; "said Thursday the visit" is not.
      if (first !== token + 1 || DETERMINER.test(tags[first] ?? '') || tags[first] === 'PRP') break;
      while (token > 0 && timeAt[token - 1] === time) token--;
      first = token;
      continue;
    }
    if (DETERMINER.test(tag)) {
      first = token;
      if (words[token - 1] === 'all' && tags[token - 1] === 'PDT') first = token - 1;
      break;
    }
    if (tag === 'POS' || word === "'s" || word === "'") {
      if (!/^(?:NN|CD|PRP)/.test(tags[token - 1] ?? '') && timeAt[token - 1] === -1) break;
      first = token;
      continue;
    }
    // A determiner opens the phrase: what stands before it belongs to another.
    if (DETERMINER.test(tags[first] ?? '')) break;
    if (words[token + 1] === '-' && first === token + 1 && !/^(?:,|:|``)/.test(tag)) {
      first = token;
      continue;
    }
    if (word === '-' && first === token + 1) {
      first = token;
      continue;
    }
    if (tag === 'VBN' || tag === 'VBG' || tag === 'VBD') {
      const group = verbs[verbAt[token] ?? -1];
      if (group?.isFinite === true && group.endToken - group.firstToken > 1) break;
      if (!/^(?:DT|PRP\$|POS|JJ|CD)/.test(tags[token - 1] ?? '') && words[token - 1] !== '-') break;
      first = token;
      continue;
    }
    if (!MODIFIER.test(tag)) break;
    if (verbAt[token] !== -1 && !tag.startsWith('NN')) break;
    first = token;
  }
  return words[first] === '-' || words[first] === "'s" ? first + 1 : first;
}

/** One past "to Moscow" after a noun; `token` where there is none. */
function findTail(ground: Ground, token: number, limit: number): number {
  const { words, tags, timeAt, sentenceAt } = ground;
  const preposition = words[token] ?? '';
  if (sentenceAt[token] !== sentenceAt[token - 1] || sentenceAt[token + 1] !== sentenceAt[token]) return token;
  if (!TAIL_PREPOSITIONS.has(preposition) || !/^(?:IN|TO)$/.test(tags[token] ?? '')) return token;
  if (timeAt[token] !== -1 || timeAt[token + 1] !== -1) return token;
  let end = findPhraseEnd(ground, token + 1, limit);
  if (end === token + 1) return token;
  if (sentenceAt[end] !== sentenceAt[token] || sentenceAt[end + 1] !== sentenceAt[token]) return end;
  if (preposition === 'between' && words[end] === 'and') end = Math.max(end, findPhraseEnd(ground, end + 1, limit));
  else if (words[end] === 'of' && timeAt[end + 1] === -1) {
    const further = findPhraseEnd(ground, end + 1, limit);
    if (further > end + 1) end = further;
  }
  return end;
}
