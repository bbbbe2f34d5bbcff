import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { VerbGroup } from '../words.ts';

/** A stretch of a sentence around one verb; a clause that another interrupts goes on after it. */
export interface Clause {
  /** Index of its verb group; -1 where it has none. */
  readonly verb: number;
  readonly kind: 'main' | 'subordinate' | 'relative' | 'participle';
  /** The word that opens it, lower case ("because", "and", ","); '' at the start of a sentence. */
  readonly opener: string;
  readonly firstToken: number;
}

/** What splitting needs, by token index. */
export interface ClauseInput {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly verbs: readonly VerbGroup[];
  readonly verbAt: Int32Array;
  readonly timeAt: Int32Array;
  readonly sentenceAt: Int32Array;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'because although though while whereas if unless until till when whenever where once since after before as that whether why how lest so than'.split(
    ' ',
  ),
);
const RELATIVES: ReadonlySet<string> = new Set('who whom whose which'.split(' '));
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'yet', 'nor']);
const BREAKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--', '“', '”', '"', '(', ')', '...', '…']);
const NP_STARTS: ReadonlySet<string> = new Set(['DT', 'PRP', 'PRP$', 'PDT', 'EX']);

interface Part {
  readonly first: number;
  readonly verb: number;
  readonly kind: Clause['kind'];
  readonly opener: string;
  /** False for ", has been called off" and "and left": the subject stands in an earlier part. */
  readonly hasSubject: boolean;
}

/** Cuts every sentence into clauses, one for each finite verb; -1 in `clauseAt` where a token is in no sentence. */
export function splitClauses(input: ClauseInput): { clauses: Clause[]; clauseAt: Int32Array } {
  const { words, sentenceAt } = input;
  const clauses: Clause[] = [];
  const clauseAt = new Int32Array(words.length).fill(-1);
  for (let first = 0; first < words.length; ) {
    const sentence = sentenceAt[first] as number;
    let end = first + 1;
    while (end < words.length && sentenceAt[end] === sentence) end++;
    if (sentence >= 0) addSentence(input, first, end, clauses, clauseAt);
    first = end;
  }
  return { clauses, clauseAt };
}

function addSentence(input: ClauseInput, first: number, end: number, clauses: Clause[], clauseAt: Int32Array): void {
  const parts = toParts(input, first, end);
  const indexes: number[] = [];
  const claimed = new Set<number>();
  parts.forEach((part, index) => {
    const joined = toJoined(parts, index, claimed);
    if (joined !== null) claimed.add(joined);
    const clause = joined === null ? clauses.length : (indexes[joined] as number);
    if (joined === null)
      clauses.push({ verb: part.verb, kind: part.kind, opener: part.opener, firstToken: part.first });
    else clauses[clause] = { ...(clauses[clause] as Clause), verb: part.verb };
    indexes.push(clause);
    const partEnd = parts[index + 1]?.first ?? end;
    for (let token = part.first; token < partEnd; token++) clauseAt[token] = clause;
  });
}

/** Index of the verbless part that a part goes on with: a subject before an interruption, or words before the first verb; null where there is none. */
function toJoined(parts: readonly Part[], index: number, claimed: ReadonlySet<number>): number | null {
  const part = parts[index] as Part;
  const isOpen = (at: number): boolean => parts[at]?.verb === -1 && !claimed.has(at);
  if (part.kind !== 'main' || part.verb === -1 || index === 0) return null;
  // "On Monday, after the vote failed, the minister resigned": what stood before the interruption waits for its verb.
  if (isOpen(0)) return 0;
  return !part.hasSubject && index >= 2 && isOpen(index - 2) ? index - 2 : null;
}

function toParts(input: ClauseInput, first: number, end: number): Part[] {
  const parts: Part[] = [];
  let from = first;
  for (let token = first; token < end; token++) {
    const verb = input.verbAt[token] as number;
    if (verb === -1 || (token > first && input.verbAt[token - 1] === verb)) continue;
    const group = input.verbs[verb] as VerbGroup;
    if (!isHead(input, group, token)) continue;
    const part = withoutForeignSubject(input, parts, toPart(input, from, token, verb), token);
    if (part.first > first && parts.length === 0)
      parts.push({ first, verb: -1, kind: 'main', opener: '', hasSubject: true });
    parts.push(part.first === first ? { ...part, first } : part);
    from = group.endToken;
  }
  if (parts.length === 0) parts.push({ first, verb: -1, kind: 'main', opener: '', hasSubject: true });
  return parts;
}

/**
 * "A scheme that lets people settle by buying houses will end", "The toll of the day on which <or when> a bus left the road has risen": while a
 * subject waits for its verb, the words before that verb are no subject.
 */
function withoutForeignSubject({ verbs }: ClauseInput, parts: readonly Part[], part: Part, head: number): Part {
  const last = parts.at(-1);
  const isInside =
    last?.kind === 'relative' || (WHILE.test(last?.opener ?? '') && !SAYING.has(verbs[last?.verb ?? -1]?.lemma ?? ''));
  const isWaiting = isInside && parts.length === 2 && parts[0]?.verb === -1;
  return isWaiting && part.kind === 'main' && part.opener === '' ? { ...part, first: head, hasSubject: false } : part;
}

const WHILE = /^(?:when|where|after|before|since|while)$/;
/** "when she said the road was closed": the road is the subject of what she said. */
const SAYING: ReadonlySet<string> = new Set(REPORTING_VERBS.flatMap(({ verbs }) => verbs));

/** Finite verbs, "having ordered …", and a participle after a comma make a clause. */
function isHead({ words }: ClauseInput, group: VerbGroup, token: number): boolean {
  if (group.isFinite) return true;
  if (words[token] === 'having') return true;
  return words[token - 1] === ',' && words[token] !== 'to' && (words[token] ?? '').endsWith('ing');
}

/** Where the clause of the verb at `head` begins, looking back no further than `from`. */
function toPart({ words, tags, verbs, timeAt }: ClauseInput, from: number, head: number, verb: number): Part {
  if (verbs[verb]?.isFinite !== true)
    return { first: head, verb, kind: 'participle', opener: words[head - 1] ?? '', hasSubject: false };
  let hasSubject = false;
  let afterTime = -1;
  for (let token = head - 1; token >= from; token--) {
    const word = words[token] as string;
    const tag = tags[token] as string;
    const isTime = timeAt[token] !== -1;
    const make = (first: number, kind: Clause['kind'], opener = word): Part => ({
      first,
      verb,
      kind,
      opener,
      hasSubject,
    });
    if (BREAKS.has(word) || (word === '-' && tag !== 'HYPH')) return make(token + 1, 'main');
    if (RELATIVES.has(word)) return make(words[token - 1] === ',' && token > from ? token - 1 : token, 'relative');
    if (word === 'that' && tag !== 'DT')
      return make(token, hasSubject || tags[token - 1]?.startsWith('VB') ? 'subordinate' : 'relative');
    if (SUBORDINATORS.has(word) && !isTime && tag !== 'RB' && hasSubject) return make(token, 'subordinate');
    if (word === ',' && !isTime) {
      // "The merger, agreed in May, will …": what stands between two commas is no subject.
      const opening = hasSubject ? -1 : findComma(words, token - 1, from);
      if (opening === -1) return make(toOwnComma({ words, timeAt }, from, token), 'main');
      token = opening;
      continue;
    }
    if (COORDINATORS.has(word) && (!hasSubject || !isNounBefore(tags, token))) return make(token, 'main');
    const isNominal = tag.startsWith('NN') || NP_STARTS.has(tag);
    // "said Thursday the vote …", "told lawmakers the vote …": a new noun phrase without a word between.
    if (hasSubject && NP_STARTS.has(tags[token + 1] ?? '') && (isNominal || isTime) && !isPreDeterminer(tag))
      return make(isTime ? toOwnTime({ words, timeAt }, from, token) : token + 1, 'main', '');
    if (isTime && afterTime === -1 && hasSubject && tags[token + 1] !== 'POS' && words[token + 1] !== "'s")
      afterTime = token + 1;
    if (isNominal && !isTime) hasSubject = true;
  }
  const isAfterVerb = verbs[verb - 1] !== undefined && verbs[verb - 1]?.endToken === from;
  // Words after an earlier verb belong to that verb, up to its time at least: "people who voted on Tuesday think".
  if (isAfterVerb && !hasSubject) return { first: head, verb, kind: 'main', opener: '', hasSubject };
  return { first: isAfterVerb && afterTime !== -1 ? afterTime : from, verb, kind: 'main', opener: '', hasSubject };
}

/** "…; a year later she was", ", and on Thursday at noon the board was": a time right after a mark that breaks the sentence, or after a comma and a joint, opens what follows it. */
function toOwnTime({ words, timeAt }: Pick<ClauseInput, 'words' | 'timeAt'>, from: number, last: number): number {
  let before = last;
  while (before > from && (timeAt[before] !== -1 || TIME_LEADS.test(words[before] as string))) {
    before--;
    if (BREAKS.has(words[before] as string)) return before + 1;
  }
  return before > from && COORDINATORS.has(words[before] as string) && words[before - 1] === ','
    ? before + 1
    : last + 1;
}

const TIME_LEADS = /^(?:on|in|by|at|early|late)$/;

/** "…, but on Thursday, the party said": the comma after a time that opens what follows it, as the place where the time begins. */
function toOwnComma(input: Pick<ClauseInput, 'words' | 'timeAt'>, from: number, comma: number): number {
  if (comma - 1 <= from || input.timeAt[comma - 1] === -1) return comma;
  return toOwnTime(input, from, comma - 1);
}

/** The comma before `token` that opens what a comma after it closes; -1 where none does within reach. */
function findComma(words: readonly string[], token: number, from: number): number {
  for (let at = token; at >= from && at > token - PARENTHESIS; at--) {
    if (BREAKS.has(words[at] as string)) return -1;
    if (words[at] === ',') return at;
  }
  return -1;
}

/** In tokens. */
const PARENTHESIS = 20;

function isPreDeterminer(tag: string): boolean {
  return tag === 'PDT' || tag === 'DT';
}

/** "Kim and Putin will meet": the word joins two names, not two clauses. */
function isNounBefore(tags: readonly string[], token: number): boolean {
  return (tags[token - 1] ?? '').startsWith('NN');
}
