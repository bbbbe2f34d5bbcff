import type { Span } from '../../document/span.ts';
import { type Ground, toTokenSpan } from './ground.ts';
import { findPhraseEnd, type NounPhrase } from './noun-phrase.ts';

const AT_A_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);
const TO_A_PLACE: ReadonlySet<string> = new Set(['to', 'for', 'across', 'through']);
/** In tokens: further on, the words speak of something else. */
const REACH = 12;

/** Ids of the people and bodies mentioned in the words of a clause or a phrase, each once, in order. */
export function findWho(ground: Ground, first: number, end: number, clause: number | null): string[] {
  const { places, clauseAt, known } = ground;
  if (end <= first) return [];
  const who = new Set<string>();
  let token = first;
  for (const { entity, start } of places.findMentions(toTokenSpan(ground, first, end))) {
    if (entity.kind === 'place') continue;
    while (token < end && (known.language.tokens.ends[token] as number) <= start) token++;
    if (clause === null || clauseAt[token] === clause) who.add(entity.id);
  }
  return [...who];
}

/** Place words: "in Lagos", "to Moscow" of a journey, in the noun's own phrase or soon after `from` in the clause. */
export function findWhere(ground: Ground, { end, tail }: NounPhrase, isJourney: boolean, from: number): Span | null {
  const { clauseAt, sentenceAt } = ground;
  const own = findPlaceAt(ground, end, isJourney);
  if (own !== null) return own;
  const start = Math.max(from, tail);
  for (let token = start; token < start + REACH; token++) {
    if (sentenceAt[token] !== sentenceAt[end - 1] || clauseAt[token] !== clauseAt[end - 1]) return null;
    const found = findPlaceAt(ground, token, isJourney);
    if (found !== null) return found;
  }
  return null;
}

/** The words of a place after the preposition at `token`; null where no name follows, or one of a person, a body or a day. */
function findPlaceAt(ground: Ground, token: number, isJourney: boolean): Span | null {
  const { words, tags, timeAt, places } = ground;
  const word = words[token] ?? '';
  if (!AT_A_PLACE.has(word) && !(isJourney && TO_A_PLACE.has(word))) return null;
  const end = findPhraseEnd(ground, token + 1, token + 8);
  if (end <= token + 1 || timeAt[token + 1] !== -1) return null;
  if (!(tags[end - 1] as string).startsWith('NNP')) return null;
  const span = toTokenSpan(ground, token + 1, end);
  if (places.findMentions(span).some(({ entity }) => entity.kind === 'person' || entity.kind === 'organisation'))
    return null;
  return span;
}

/** One past the last token of the clause at `token`, and its first, within the sentence. */
export function toClauseRange({ clauseAt, sentenceAt }: Ground, token: number): { first: number; end: number } {
  const clause = clauseAt[token];
  let first = token;
  let end = token + 1;
  for (let i = token - 1; i >= 0 && sentenceAt[i] === sentenceAt[token] && token - i < 60; i--)
    if (clauseAt[i] === clause) first = i;
  for (let i = token + 1; sentenceAt[i] === sentenceAt[token] && i - token < 60; i++)
    if (clauseAt[i] === clause) end = i + 1;
  return { first, end };
}
