import type { VerbGroup } from '../words.ts';
import { findVerbAt, type Ground } from './ground.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The verb that a noun phrase belongs to, and how. */
export interface Governor {
  readonly verb: VerbGroup;
  /** 'passive' is the subject of a passive verb or of a participle alone ("a vote scheduled for Friday"). */
  readonly role: 'subject' | 'passive' | 'object';
  /** Particles and prepositions between the verb and its object: "out of" in "backed out of the visit". */
  readonly between: readonly string[];
}

/** Verbs with their particles, by base form of the verb; each list of particles may be empty. */
export type VerbList = ReadonlyMap<string, readonly (readonly string[])[]>;

const ADVERB = /^(?:RB|RBR|RBS)$/;
const PARTICLE = /^(?:RP|IN|TO|RB)$/;
/** "A series of meetings was held": the meetings were. "The winner of the vote was held": not the vote. */
const MANY: ReadonlySet<string> = new Set(
  'series round rounds wave string number spate days weeks hours rest start end beginning most all one two three part half launch day night week'.split(
    ' ',
  ),
);
/** In tokens: "pulled the plug on". */
const LONGEST_BETWEEN = 5;

/** Makes a list of verbs ready for `findVerb`. */
export function toVerbList(verbs: readonly string[]): VerbList {
  const list = new Map<string, string[][]>();
  for (const verb of verbs) {
    const [lemma = '', ...particles] = verb.split(' ');
    const known = list.get(lemma);
    if (known === undefined) list.set(lemma, [particles]);
    else known.push(particles);
  }
  for (const known of list.values()) known.sort((a, b) => b.length - a.length);
  return list;
}

/** One past the last word of the verb of `verbs` that governs the phrase; -1 where none of them does. */
export function findVerb(
  { words, tags }: Ground,
  verbs: VerbList,
  { verb, role, between }: Governor,
  phrase: NounPhrase,
): number {
  for (const particles of verbs.get(verb.lemma) ?? []) {
    if (role === 'object') {
      if (particles.length === between.length && particles.every((word, i) => word === between[i]))
        return verb.endToken;
      // "called the visit off"
      if (between.length === 0 && particles.length === 1) {
        if (words[phrase.end] === particles[0] && tags[phrase.end] !== 'TO') return phrase.end + 1;
        if (words[phrase.tail] === particles[0] && tags[phrase.tail] === 'RP') return phrase.tail + 1;
      }
      continue;
    }
    let token = verb.endToken;
    while (ADVERB.test(tags[token] ?? '') && words[token] !== particles[0]) token++;
    if (particles.every((word, i) => words[token + i] === word))
      return particles.length === 0 ? verb.endToken : token + particles.length;
  }
  return -1;
}

/** The verbs that a noun phrase belongs to, the one it is the object of before the one it is the subject of. */
export function findGovernors(ground: Ground, phrase: NounPhrase): Governor[] {
  const found: Governor[] = [];
  const object = findObjectVerb(ground, phrase);
  if (object !== null) found.push(object);
  const subject = object === null ? findSubjectVerb(ground, phrase) : null;
  if (subject !== null)
    found.push({ verb: subject, role: isPassive(subject, ground) ? 'passive' : 'subject', between: [] });
  const reduced = findReducedVerb(ground, phrase);
  if (reduced !== null && reduced !== subject) found.push({ verb: reduced, role: 'passive', between: [] });
  return found;
}

function findObjectVerb(ground: Ground, { first }: NounPhrase): Governor | null {
  const { words, tags, verbAt, sentenceAt } = ground;
  const between: string[] = [];
  for (let token = first - 1; token >= 0 && first - token <= LONGEST_BETWEEN; token--) {
    if (sentenceAt[token] !== sentenceAt[first]) return null;
    // "attempted an (unsuccessful) plot"
    if (words[token] === ')' && words[token - 2] === '(' && /^(?:DT|PRP\$)$/.test(tags[token - 3] ?? '')) {
      token -= 3;
      continue;
    }
    const verb = findVerbAt(ground, token);
    if (verb !== null) {
      if (verb.isPassive && between.length === 0) return null;
      return { verb, role: 'object', between: between.reverse() };
    }
    const tag = tags[token] as string;
    if (
      ADVERB.test(tag) &&
      between.length === 0 &&
      verbAt[token - 1] !== -1 &&
      !/^(?:off|out|back|on)$/.test(words[token] as string)
    )
      continue;
    // "pull the plug on": a set object inside the verb.
    if (!PARTICLE.test(tag) && words[token] !== 'the' && words[token] !== 'plug' && words[token] !== 'hold')
      return null;
    between.push(words[token] as string);
  }
  return null;
}

function findSubjectVerb(ground: Ground, phrase: NounPhrase): VerbGroup | null {
  const { tags, words, clauses, clauseAt, verbAt, verbs } = ground;
  const clauseIndex = clauseAt[phrase.head] as number;
  const verb = verbs[clauses[clauseIndex]?.verb ?? -1];
  if (verb === undefined || verb.firstToken < phrase.end) return null;
  const before = tags[phrase.first - 1] ?? '';
  const isInside = clauseAt[phrase.first - 1] === clauseIndex;
  const isSubordinator = clauses[clauseIndex]?.firstToken === phrase.first - 1;
  const isPartOfMany = words[phrase.first - 1] === 'of' && MANY.has(words[phrase.first - 2] ?? '');
  if (isInside && !isSubordinator && /^(?:IN|TO)$/.test(before) && !isPartOfMany) return null;
  let isInPhrase = phrase.tail > phrase.end;
  for (let token = phrase.end; token < verb.firstToken; token++) {
    if (clauseAt[token] !== clauseIndex) continue;
    const tag = tags[token] as string;
    if (tag === 'IN' || tag === 'TO' || verbAt[token] !== -1) isInPhrase = true;
    else if (words[token] === ',') isInPhrase = true;
    else if (/^(?:NN|PRP$|PRP)/.test(tag) && !isInPhrase && ground.timeAt[token] === -1) return null;
  }
  return verb;
}

/** "a meeting scheduled for Tuesday", "the visit, called off on Monday, …" */
function findReducedVerb(ground: Ground, phrase: NounPhrase): VerbGroup | null {
  const { words, tags, timeAt } = ground;
  for (const end of phrase.tail === phrase.end ? [phrase.end] : [phrase.end, phrase.tail]) {
    let token = end;
    while (words[token] === ',' || ADVERB.test(tags[token] ?? '') || (timeAt[token] ?? -1) !== -1) token++;
    const verb = findVerbAt(ground, token);
    if (verb !== null && !verb.isFinite && verb.firstToken === token && tags[verb.headToken] === 'VBN') return verb;
  }
  return null;
}

function isPassive(verb: VerbGroup, { tags }: Ground): boolean {
  return verb.isPassive || (!verb.isFinite && tags[verb.headToken] === 'VBN');
}
