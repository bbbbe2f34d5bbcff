import { toOrganisationWords, toPersonWords } from '../compare/voices/name-key.ts';
import type { Article } from '../document/article.ts';
import type { Attribution, Entity } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { isInside, type Span } from '../document/span.ts';
import { createBond } from './bond.ts';
import { createLook, type Look, type Named } from './named.ts';
import { findSigned } from './plain-names.ts';
import { compareSpeakers, isName } from './same-speaker.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** Who says what stands in an article. */
export interface SaidThere {
  /** Whoever the article names for most of the words, innermost first; empty where it is nobody. */
  readonly speakersAt: (span: Span) => readonly Named[];
  /** Whether those whom a draft names are the same; 'open' where the article does not tell. */
  readonly compare: (claimed: readonly Named[], span: Span) => 'same' | 'other' | 'open';
}

/** Code units around words in which a name stands that may be of their speaker. */
const NEAR = 400;
/** A speaker of so little of the words is not theirs. */
const LEAST_HELD = 0.6;

/** Looks up who says what in one article. */
export function createSaidThere(reading: Reading): SaidThere {
  const { article } = reading;
  const look: Look = createLook(reading);
  const shelf: Shelf<Attribution> = makeShelf(reading.attributions, ({ content }) => content);
  const bySource = makeShelf(
    reading.attributions.filter(({ source }) => source.length > 0),
    ({ source }) => source,
  );
  const known = new Map<string, Entity>(
    reading.entities
      .filter(({ mentions }) => mentions.some(({ how }) => how === 'name'))
      .map((entity) => [toPersonWords(entity.name).join(' '), entity]),
  );
  const bySurname = new Map<string, Entity | null>();
  for (const entity of known.values()) {
    const surname = toPersonWords(entity.name).at(-1) ?? '';
    // A surname that two have names neither.
    bySurname.set(surname, bySurname.has(surname) ? null : entity);
  }
  const names = new Set(reading.entities.flatMap(({ kind, name }) => (kind === 'group' ? [] : name.split(' '))));
  const findKnown = (name: string): Entity | null => {
    const words = toPersonWords(name);
    return known.get(words.join(' ')) ?? (words.length === 1 ? (bySurname.get(words[0] as string) ?? null) : null);
  };
  const bond = createBond(reading);
  /** A body that speaks for itself in the article and somebody who does, whom nothing ties to that body; whichever of them the draft names. */
  const areApart = (one: Named, other: Named): boolean => {
    const entities = [findKnown(one.name), other.entity === null ? null : findKnown(other.entity.name)];
    const body = entities.find((entity) => entity?.kind === 'organisation');
    const person = entities.find((entity) => entity?.kind === 'person');
    return body != null && person != null && bond.areApart(body, person);
  };
  const findAt = (span: Span): Attribution | null => {
    let best: Attribution | null = null;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const attribution of shelf.near(span)) {
      const held = attribution.content.reduce(
        (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
        0,
      );
      if (held < (span.end - span.start) * LEAST_HELD) continue;
      // One whose cue stands among the words is of what they report.
      if (attribution.cue.some((cue) => isInside(cue, span))) continue;
      const size = attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);
      if (size < bestSize) {
        best = attribution;
        bestSize = size;
      }
    }
    return best;
  };
  /** Whoever spoke last in the same paragraph: "she" is most likely them. */
  const findBefore = ({ cue, content }: Attribution): Attribution | null => {
    const at = cue[0]?.start ?? 0;
    const paragraph = article.text.lastIndexOf('\n', at) + 1;
    return bySource.near({ start: paragraph, end: at }).reduce<Attribution | null>((best, other) => {
      const start = other.source[0]?.start ?? -1;
      const words = other.source.map((span) => article.text.slice(span.start, span.end)).join(' ');
      const isQuoted = content.some((span) => start >= span.start && start < span.end);
      if (isQuoted || start < paragraph || start >= at || /^(?:s?he|they|it|we|i)$/i.test(words)) return best;
      return best === null || start > (best.source[0]?.start ?? -1) ? other : best;
    }, null);
  };
  const speakersAt = (span: Span): readonly Named[] => {
    const found = findAt(span);
    if (found === null) return findSigned(article.text, span, names);
    const named = look.toSpeakers(found);
    const [first, ...rest] = named;
    if (first === undefined || first.entity !== null || !/^(?:s?he|they)$/i.test(first.words)) return named;
    const before = findBefore(found);
    return before === null ? named : [...look.toSpeakers(before).slice(0, 1), ...rest];
  };
  /** Whose words a draft says they are: the innermost, or whoever is named around "he" and "two officials". */
  const toDecisive = (named: readonly Named[]): number => {
    const at = named.findIndex(isName);
    const kind = at < 0 ? null : (findKnown(named[at]?.name ?? '') ?? named[at]?.entity)?.kind;
    return kind === 'person' ? at : 0;
  };
  return {
    speakersAt,
    compare(claimed, span) {
      const named = claimed.filter((one) => !isOutlet(one, article));
      const decisive = toDecisive(named);
      const first = named[decisive];
      // The draft names the article's own outlet for the article's own words, or nobody.
      if (first === undefined) return claimed.length > 0 ? 'same' : 'open';
      const there = speakersAt(span);
      const results = named.map((one) => there.map((speaker) => compareSpeakers(one, speaker, findKnown)));
      if (results.flat().includes('same')) return 'same';
      if (isName(first)) {
        const nearness = toNearness(article.text, first, span);
        if (nearness === 'absent') return 'other';
        const [speaker] = there;
        const result = results[decisive]?.[0];
        const isOther = result === 'other' || (result === 'open' && speaker !== undefined && areApart(first, speaker));
        // Whoever has no name there may be the one who is named close by.
        return isOther && (there.slice(0, 1).some(isName) || nearness !== 'near') ? 'other' : 'open';
      }
      return 'open';
    },
  };
}

/** Whether the last word of a name stands near, elsewhere or nowhere in an article. */
function toNearness(text: string, { name }: Named, span: Span): 'near' | 'far' | 'absent' {
  const words = [...toPersonWords(name), ...toOrganisationWords(name)].filter((word) => word.length > 1);
  const isIn = (part: string): boolean => {
    const plain = part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return words.some((word) => plain.includes(word));
  };
  if (isIn(text.slice(Math.max(0, span.start - NEAR), span.end + NEAR))) return 'near';
  return isIn(text) ? 'far' : 'absent';
}

/** True where a draft names an outlet for what the outlet itself tells. */
function isOutlet({ name }: Named, { outlet }: Article): boolean {
  if (outlet === null) return false;
  const [one, two] = [toOrganisationWords(name).join(' '), toOrganisationWords(outlet).join(' ')];
  return one !== '' && (one === two || two.startsWith(`${one} `) || one.startsWith(`${two} `));
}
