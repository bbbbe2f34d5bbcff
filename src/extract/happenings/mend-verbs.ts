import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { parseEventWord } from '../event-words.ts';
import type { Known } from '../known.ts';
import type { VerbGroup, Words } from '../words.ts';

/** Verbs and tags of an article, put right where the words around them leave no doubt. */
export type Mended = Pick<Words, 'verbs' | 'tags'>;

/**
 * A whole sentence has a finite verb. Where none was found in one that ends with a full stop, the first word that may be a past
 * tense as well as a participle, and follows a noun, is it: "The ministers held talks in Cairo." What stands between a noun's comma and
 * another before a verb of its own is a participle: "The fair, planned for Saturday, was scrapped." Nouns of events taken for verbs are nouns
 * again: "The hostage talks that were to open". So is the past of verbs that have one form for all ("the port put off the sale") and of those with no passive ("deputies voted by 78 to 69").
 */
export function mendVerbs({ language: { sentences, text, tokens }, words }: Known): Mended {
  const tags = [...words.tags];
  const toWord = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
  const verbs = words.verbs.flatMap((verb, index) => {
    if (isNoun(verb, tags, toWord)) {
      tags[verb.headToken] = 'NNS';
      return [];
    }
    if (isOfOffice(verb, tags, toWord, text[verb.start] ?? '')) {
      tags[verb.headToken] = 'NN';
      return [];
    }
    if (isPast(verb, words.verbs[index - 1], tags, toWord) || isDone(verb, tags, toWord)) {
      tags[verb.headToken] = 'VBD';
      return [{ ...verb, isFinite: true, tense: 'past' as const, isPassive: false }];
    }
    const next = words.verbs[index + 1];
    if (!isReduced(verb, next, tags, toWord) && !isSubjectPart(verb, next, tags, toWord)) return [verb];
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

/** Verbs that nothing is done by to anything: their participle stands behind no noun. */
const INTRANSITIVE =
  /^(?:abstained|apologi[sz]ed|appeared|arrived|departed|died|emerged|occurred|resigned|testified|voted)$/;

/** "and on Friday deputies <voted> by 78 to 69": no participle, as nothing is "voted". */
function isDone(verb: VerbGroup, tags: readonly string[], toWord: (token: number) => string): boolean {
  const { headToken, endToken } = verb;
  if (!isOneWord(verb) || tags[headToken] !== 'VBN' || !INTRANSITIVE.test(toWord(headToken))) return false;
  return /^NNP?S?$/.test(tags[headToken - 1] ?? '') && !/^(?:in|into|out|off|down)$/.test(toWord(endToken));
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

/** Pasts that are participles too. */
const PARTICIPLE =
  /^(?:\w+ed|bought|brought|built|caught|cut|fed|found|held|hit|kept|laid|led|left|lost|made|met|paid|put|read|sent|set|shot|sold|taught|told|won)$/;
const DAY_END =
  /^(?:\d+|\w+day|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|week|month|year|morning|evening|night)$/;

/** "The letter <sent> to the bank in October was opened": two verbs without a joint between have one subject, and the first is on it. */
function isSubjectPart(
  verb: VerbGroup,
  next: VerbGroup | undefined,
  tags: readonly string[],
  toWord: (token: number) => string,
): boolean {
  const { headToken, endToken } = verb;
  if (!isOneWord(verb) || tags[headToken] !== 'VBD' || next?.isFinite !== true) return false;
  if (!PARTICIPLE.test(toWord(headToken)) || !/^NNP?S?$/.test(tags[headToken - 1] ?? '')) return false;
  if (next.firstToken - headToken > LONGEST_REDUCED || !DAY_END.test(toWord(next.firstToken - 1))) return false;
  let first = headToken - 1;
  while (/^(?:NN|JJ|CD|POS)/.test(tags[first - 1] ?? '')) first--;
  // "the man who left the bank on Monday was": "left" is the verb of its clause. "He said the bank sent …": so it may be.
  if (!/^(?:DT|PRP\$)$/.test(tags[first - 1] ?? '') || /^(?:VB.?|WP|WDT|IN)$/.test(tags[first - 2] ?? '')) return false;
  if (!/^(?:IN|TO)$/.test(tags[endToken] ?? '')) return false;
  for (let token = endToken; token < next.firstToken; token++) {
    if (/^(?:[,.:]|CC|W.*|PRP|VB.*)$/.test(tags[token] ?? '') || toWord(token) === 'that') return false;
    if (/^(?:DT|PRP\$)$/.test(tags[token] ?? '') && !/^(?:IN|TO)$/.test(tags[token - 1] ?? '')) return false;
  }
  return true;
}

const OFFICES: ReadonlySet<string> = new Set(ROLE_NOUNS);

/** "<Transport> minister Ann Lee": at the head of a sentence what an office is of passes for a verb. */
function isOfOffice(
  verb: VerbGroup,
  tags: readonly string[],
  toWord: (token: number) => string,
  letter: string,
): boolean {
  const { headToken, endToken } = verb;
  if (!isOneWord(verb) || !/^VBP?$/.test(tags[headToken] ?? '') || !/^\p{Lu}/u.test(letter)) return false;
  return tags[endToken] === 'NN' && OFFICES.has(toWord(endToken));
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
