import type { Span } from '../../document/span.ts';
import { NATION_ROWS } from '../../lexicon/nations.ts';
import { CITIES, STATES } from '../../lexicon/places.ts';
import { type Ground, toTokenSpan } from './ground.ts';
import { findPhraseEnd, type NounPhrase, toNounPhrase } from './noun-phrase.ts';

/** Cities, countries and states of one word, lower case. */
const PLACE_NAMES: ReadonlySet<string> = new Set(
  [...CITIES, ...STATES, ...NATION_ROWS.flatMap((row) => [row.split('|')[0], row.split('|')[3]])]
    .flatMap((names) => (names ?? '').split('/'))
    .map((name) => name.toLowerCase())
    .filter((name) => /^[a-zà-ÿ]{4,}$/.test(name)),
);
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

/** The same for a clause; a participle shares the people of the clause before it: "he rules harshly, having ordered …". */
export function findWhoInClause(ground: Ground, token: number): string[] {
  const { clauses, clauseAt, sentenceAt } = ground;
  const index = clauseAt[token] as number;
  const { first, end } = toClauseRange(ground, token);
  const who = findWho(ground, first, end, index);
  const before = first - 1;
  // "Ann Lee, who visited the town": the one it hangs on.
  if (who.length === 0 && clauses[index]?.kind === 'relative' && sentenceAt[before] === sentenceAt[token]) {
    const head = ground.words[before] === ',' ? before - 1 : before;
    if ((ground.tags[head] ?? '').startsWith('NN'))
      return findWho(ground, toNounPhrase(ground, head).first, head + 1, null);
  }
  // "Ann Lee cancelled a trip and is to visit the mine": two deeds of one subject.
  const isShared =
    clauses[index]?.opener === 'and' && ground.verbs[clauses[index]?.verb ?? -1]?.firstToken === first + 1;
  if (isShared && who.length === 0 && sentenceAt[before] === sentenceAt[token]) return findWhoBefore(ground, before);
  if (who.length > 0 || clauses[index]?.kind !== 'participle' || sentenceAt[before] !== sentenceAt[token]) return who;
  const range = toClauseRange(ground, before);
  return findWho(ground, range.first, range.end, clauseAt[before] as number);
}

/** Those before the verb of the clause at a token: its subject. */
function findWhoBefore(ground: Ground, token: number): string[] {
  const index = ground.clauseAt[token] as number;
  const { first } = toClauseRange(ground, token);
  const verb = ground.verbs[ground.clauses[index]?.verb ?? -1];
  return verb === undefined ? [] : findWho(ground, first, verb.firstToken, index);
}

/** Place words: "in Lagos", "to Moscow" of a journey, in the noun's own phrase or soon after `from` in the clause. */
export function findWhere(
  ground: Ground,
  { first, head, end, tail }: NounPhrase,
  isJourney: boolean,
  from: number,
): Span | null {
  const { clauseAt, sentenceAt } = ground;
  const own = findPlaceAt(ground, end, isJourney);
  if (own !== null) return own;
  // "the Moscow trip", "Lima's marathon"
  for (let token = first; token < head; token++)
    if (isPlaceName(ground, token)) return toTokenSpan(ground, token, token + 1);
  const start = Math.max(from, tail);
  for (let token = start; token < start + REACH; token++) {
    if (sentenceAt[token] !== sentenceAt[end - 1] || clauseAt[token] !== clauseAt[end - 1]) return null;
    const found = findPlaceAt(ground, token, isJourney);
    if (found !== null) return found;
  }
  return null;
}

/** A name of a place by itself: "Moscow", never of a person or of a longer name. */
function isPlaceName({ words, tags }: Ground, token: number): boolean {
  if (!PLACE_NAMES.has(words[token] as string) || !(tags[token] as string).startsWith('NNP')) return false;
  return (
    !(tags[token - 1] ?? '').startsWith('NNP') &&
    !((tags[token + 1] ?? '').startsWith('NNP') && tags[token + 2] === 'POS')
  );
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
