import { parseEventWord } from '../event-words.ts';
import type { Known } from '../known.ts';
import type { VerbGroup, Words } from '../words.ts';

/** Verbs and tags of an article, put right where the words around them leave no doubt. */
export type Mended = Pick<Words, 'verbs' | 'tags'>;

/**
 * A whole sentence has a finite verb. Where none was found in one that ends with a full stop, the first word that may be a past
 * tense as well as a participle, and follows a noun, is it: "The ministers held talks in Cairo." What stands between a noun's comma and
 * another before a verb of its own is a participle: "The fair, planned for Saturday, was scrapped." Nouns of events taken for verbs are nouns
 * again: "The hostage talks that were to open". So is the past of verbs that have one form for all: "the port put off the sale".
 */
export function mendVerbs({ language: { sentences, text, tokens }, words }: Known): Mended {
  const tags = [...words.tags];
  const toWord = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
  const verbs = words.verbs.flatMap((verb, index) => {
    if (isNoun(verb, tags, toWord)) {
      tags[verb.headToken] = 'NNS';
      return [];
    }
    if (isPast(verb, words.verbs[index - 1], tags, toWord)) {
      tags[verb.headToken] = 'VBD';
      return [{ ...verb, isFinite: true, tense: 'past' as const, isPassive: false }];
    }
    if (!isReduced(verb, words.verbs[index + 1], tags, toWord)) return [verb];
    tags[verb.headToken] = 'VBN';
    return [{ ...verb, isFinite: false, tense: 'none' as const, isPassive: true }];
  });
  let at = 0;
  for (const { start, end } of sentences) {
    const first = at;
    let isWhole = false;
    for (; at < verbs.length && (verbs[at] as VerbGroup).start < end; at++)
      if ((verbs[at] as VerbGroup).isFinite) isWhole = true;
    if (isWhole || first === at || text[end - 1] !== '.' || start === end) continue;
    for (let index = first; index < at; index++) {
      const verb = verbs[index] as VerbGroup;
      if (!isMistaken(verb, tags)) continue;
      verbs[index] = { ...verb, isFinite: true, tense: 'past', isPassive: false };
      break;
    }
  }
  return { verbs, tags };
}

function isMistaken(verb: VerbGroup, tags: readonly string[]): boolean {
  const { headToken } = verb;
  return isOneWord(verb) && /^VBN?$/.test(tags[headToken] ?? '') && /^(?:NN|PRP$|PRP)/.test(tags[headToken - 1] ?? '');
}

function isOneWord({ firstToken, headToken, endToken }: VerbGroup): boolean {
  return firstToken === headToken && endToken === headToken + 1;
}

/** Verbs with one form for present, past and participle. */
const INVARIANT: ReadonlySet<string> = new Set('cut hit hurt let put quit set shut split spread'.split(' '));

/** A bare form behind a singular noun, which in the present would have an "s": "the port put off the sale"; not "helped the port put it off". */
function isPast(
  verb: VerbGroup,
  previous: VerbGroup | undefined,
  tags: readonly string[],
  toWord: (token: number) => string,
): boolean {
  const { headToken } = verb;
  if (!isOneWord(verb) || tags[headToken] !== 'VB' || !INVARIANT.has(toWord(headToken))) return false;
  if (!/^NNP?$/.test(tags[headToken - 1] ?? '')) return false;
  const near = previous === undefined ? Number.POSITIVE_INFINITY : headToken - previous.endToken;
  return near > LEAST_APART;
}

/** In tokens: a noun between two verbs so near may be the object of the first. */
const LEAST_APART = 5;

/** In tokens: "planned for Saturday afternoon on the square". */
const LONGEST_REDUCED = 12;

/** ", planned for Saturday, was": a past form behind a noun and its comma whose own comma stands right before another verb. */
function isReduced(
  verb: VerbGroup,
  next: VerbGroup | undefined,
  tags: readonly string[],
  toWord: (token: number) => string,
): boolean {
  const { headToken, endToken } = verb;
  if (!isOneWord(verb) || tags[headToken] !== 'VBD' || next?.isFinite !== true) return false;
  if (toWord(headToken - 1) !== ',' || !(tags[headToken - 2] ?? '').startsWith('NN')) return false;
  if (!/^(?:IN|TO)$/.test(tags[endToken] ?? '')) return false;
  const close = next.firstToken - 1;
  if (close - headToken > LONGEST_REDUCED || toWord(close) !== ',') return false;
  for (let token = endToken; token < close; token++) if (toWord(token) === ',' || tags[token] === '.') return false;
  return true;
}

/** "talks that were", "strikes which had": tagged as a verb, a plural noun of an event behind another noun. */
function isNoun(verb: VerbGroup, tags: readonly string[], toWord: (token: number) => string): boolean {
  const { headToken, endToken } = verb;
  return (
    isOneWord(verb) &&
    tags[headToken] === 'VBZ' &&
    /^(?:NN|JJ)/.test(tags[headToken - 1] ?? '') &&
    parseEventWord(toWord(headToken)) !== null &&
    /^(?:that|which)$/.test(toWord(endToken)) &&
    /^(?:were|are|had|have|will)$/.test(toWord(endToken + 1))
  );
}
