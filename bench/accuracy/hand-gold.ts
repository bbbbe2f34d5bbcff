import type { Attribution, Entity } from '../../src/document/findings.ts';
import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping, type Span, toText } from '../../src/document/span.ts';

/** One attribution as a careful reader finds it, written by hand (test/golden/README.md). */
export interface GoldAttribution {
  readonly id: string;
  /** A finding that a reader may or may not make: not missed when absent, not wrong when present. */
  readonly optional: boolean;
  /** Id of the attribution whose content holds this one. */
  readonly within: string | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Names of which one must be the speaker's; empty: no name may stand there; null: not said. */
  readonly speakers: readonly string[] | null;
}

/** How one reading differs from what a careful reader finds. */
export interface GoldComparison {
  /** Attributions that must be found, and how many of them are. */
  readonly wanted: number;
  readonly hit: number;
  /** Attributions found, and how many of them a careful reader finds too. */
  readonly found: number;
  readonly right: number;
  /** Of those hit, how many name the right speaker where one is to be named, and how many a wrong one. */
  readonly speakersWanted: number;
  readonly speakersRight: number;
  readonly speakersWrong: number;
  /** Of those hit, how many hang in the chain where they should. */
  readonly chainsRight: number;
  /** One line each, in the order of the gold, then of the reading. */
  readonly differences: readonly string[];
}

/**
 * Compares by the scorer's relation rule: the cues overlap, the sources overlap or both are absent, and the contents share at least
 * half of their words.
 */
export function compareWithGold(reading: Reading, gold: readonly GoldAttribution[]): GoldComparison {
  const { text } = reading.article;
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const toWords = (spans: readonly Span[]): Set<number> => {
    const words = new Set<number>();
    for (const { start, end } of spans) for (const at of starts) if (at >= start && at < end) words.add(at);
    return words;
  };
  const isMatch = (found: Attribution, wanted: GoldAttribution): boolean =>
    isAnyOverlapping(found.cue, wanted.cue) &&
    (found.source.length === 0 || wanted.source.length === 0
      ? found.source.length === wanted.source.length
      : isAnyOverlapping(found.source, wanted.source)) &&
    toShare(toWords(found.content), toWords(wanted.content)) >= 0.5;

  const matchOf = new Map<string, Attribution>();
  const goldOf = new Map<string, GoldAttribution>();
  for (const wanted of gold) {
    const match = reading.attributions.find((found) => !goldOf.has(found.id) && isMatch(found, wanted));
    if (match === undefined) continue;
    matchOf.set(wanted.id, match);
    goldOf.set(match.id, wanted);
  }
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => toText(text, span).replace(/\s+/g, ' ')).join(' … ');
  const differences: string[] = [];
  const count = { speakersWanted: 0, speakersRight: 0, speakersWrong: 0, chainsRight: 0 };
  for (const wanted of gold) {
    const match = matchOf.get(wanted.id);
    if (match === undefined) {
      if (!wanted.optional) differences.push(`missed ${wanted.id}: ${toLine(words, wanted)}`);
      continue;
    }
    const within = match.within === null ? null : (goldOf.get(match.within)?.id ?? 'another');
    // An optional finding that holds this one may be absent: then its own holder is the right place.
    const place = toPlace(wanted, gold, matchOf);
    if (within === place) count.chainsRight += wanted.optional ? 0 : 1;
    else differences.push(`chain ${wanted.id}: within ${within ?? 'nothing'}, not ${place ?? 'nothing'}`);
    if (wanted.speakers === null) continue;
    const speaker = match.speaker === null ? null : (entities.get(match.speaker) ?? null);
    const verdict = toVerdict(speaker, wanted.speakers);
    if (wanted.speakers.length > 0) count.speakersWanted++;
    if ((verdict === 'right' || verdict === 'form') && wanted.speakers.length > 0) count.speakersRight++;
    if (verdict === 'wrong') count.speakersWrong++;
    const name = wanted.speakers.join(' / ');
    if (verdict === 'none') differences.push(`unnamed ${wanted.id}: ${speaker?.name ?? 'nobody'}, who is ${name}`);
    if (verdict === 'form') differences.push(`form ${wanted.id}: ${speaker?.name}, in full or short for ${name}`);
    if (verdict === 'wrong')
      differences.push(`wrong name ${wanted.id}: ${speaker?.name}, not ${name || 'anybody named'}`);
  }
  for (const found of reading.attributions) {
    if (!goldOf.has(found.id)) differences.push(`extra: ${toLine(words, found)}`);
  }
  const required = gold.filter(({ optional }) => !optional);
  return {
    wanted: required.length,
    hit: required.filter(({ id }) => matchOf.has(id)).length,
    found: reading.attributions.length,
    right: goldOf.size,
    ...count,
    differences,
  };
}

type Roles = Pick<GoldAttribution, 'source' | 'cue' | 'content'>;

function toLine(words: (spans: readonly Span[]) => string, { source, cue, content }: Roles): string {
  return `[${words(source)}] {${words(cue)}} <${toShort(words(content))}>`;
}

function toShort(words: string): string {
  return words.length <= 70 ? words : `${words.slice(0, 40)} … ${words.slice(-25)}`;
}

function toPlace(
  wanted: GoldAttribution,
  gold: readonly GoldAttribution[],
  matchOf: ReadonlyMap<string, Attribution>,
): string | null {
  let place = wanted.within;
  while (place !== null) {
    const holder = gold.find(({ id }) => id === place);
    if (holder === undefined || !holder.optional || matchOf.has(holder.id)) return place;
    place = holder.within;
  }
  return null;
}

/** form: the right one under a longer or shorter name; wrong: a name stands there that should not; none: a name is wanted, none given. */
function toVerdict(speaker: Entity | null, names: readonly string[]): 'right' | 'form' | 'wrong' | 'none' {
  const isNamed = speaker?.mentions.some(({ how }) => how === 'name') ?? false;
  if (names.length === 0) return isNamed ? 'wrong' : 'right';
  if (speaker === null || !isNamed) return 'none';
  const found = ` ${toPlain(speaker.name)} `;
  const wanted = names.map((name) => ` ${toPlain(name)} `);
  if (wanted.includes(found)) return 'right';
  return wanted.some((name) => name.includes(found) || found.includes(name)) ? 'form' : 'wrong';
}

function toPlain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '');
}

function isAnyOverlapping(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => isOverlapping(one, other)));
}

function toShare(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return shared / (some.size + others.size - shared || 1);
}
