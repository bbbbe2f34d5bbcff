import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping, type Span, toHull } from '../../src/document/span.ts';
import type { Confirmation, Conflict, Point, Ref, StoryForecast } from '../../src/document/story.ts';

/** By file name, exact words of the file; several where the file has both sides. White space and the shape of quotation marks do not count. */
export type PlantedWords = Readonly<Record<string, string | readonly string[]>>;

/** What an editor finds in a story written for the purpose, as planted.json holds it. */
export interface Planted {
  readonly agreements: readonly {
    readonly what: string;
    readonly words: PlantedWords;
    readonly standing: Point['standing'];
  }[];
  readonly conflicts: readonly {
    readonly kind: Conflict['kind'];
    readonly what: string;
    readonly words: PlantedWords;
  }[];
  readonly notConflicts: readonly { readonly what: string; readonly words: PlantedWords; readonly why: string }[];
  readonly sharedOrigins: readonly {
    readonly articles: readonly string[];
    readonly origin: string;
    readonly words: PlantedWords;
  }[];
  readonly confirmations: readonly {
    readonly kind: Confirmation['kind'];
    readonly who: string;
    readonly words: PlantedWords;
  }[];
  readonly explanations: readonly {
    readonly claim: PlantedWords;
    readonly holder: string | null;
    readonly stance: string;
  }[];
  readonly forecasts: readonly { readonly words: PlantedWords; readonly outcome: StoryForecast['outcome'] }[];
  readonly timeline: readonly { readonly when: string; readonly words: PlantedWords }[];
}

/** Where planted words stand. */
export interface PlantedPlace extends Span {
  readonly file: string;
  readonly words: string;
  /** Article id. */
  readonly article: string;
  /** The sentences that the words reach into. */
  readonly sentences: Span;
}

const NOTHING: Planted = {
  agreements: [],
  conflicts: [],
  notConflicts: [],
  sharedOrigins: [],
  confirmations: [],
  explanations: [],
  forecasts: [],
  timeline: [],
};

/** The plants of a folder; a list that its planted.json lacks is empty. */
export function readPlanted(folder: string): Planted {
  const found = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as Partial<Planted>;
  return { ...NOTHING, ...found };
}

/** The places of planted words, by file name of the readings. Throws a RangeError for a file or words that do not exist. */
export function findPlaces(words: PlantedWords, readings: ReadonlyMap<string, Reading>): PlantedPlace[] {
  return Object.entries(words).flatMap(([file, some]) => {
    const reading = readings.get(file);
    if (reading === undefined) throw new RangeError(`no such article: ${file}`);
    const list = typeof some === 'string' ? [some] : some;
    return list.map((phrase) => {
      const found = toPattern(phrase).exec(reading.article.text);
      if (found === null) throw new RangeError(`${file} has no such words: ${phrase}`);
      const span = { start: found.index, end: found.index + found[0].length };
      const sentences = reading.sentences.filter((sentence) => isOverlapping(sentence, span));
      return { ...span, file, words: phrase, article: reading.article.id, sentences: toHull([span, ...sentences]) };
    });
  });
}

/** True where a finding and planted words share at least half of the shorter of the two. */
export function isAt({ article, span }: Ref, place: PlantedPlace): boolean {
  if (article !== place.article) return false;
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  return shared > 0 && 2 * shared >= Math.min(span.end - span.start, place.end - place.start);
}

/** True where a finding touches the sentence of planted words. */
export function isInSentenceOf({ article, span }: Ref, place: PlantedPlace): boolean {
  return article === place.article && isOverlapping(span, place.sentences);
}

/** True where the one name holds a word of the other of three letters or more, common words of titles and companies apart. */
export function isSameName(one: string, other: string): boolean {
  const words = new Set(toNameWords(one));
  return toNameWords(other).some((word) => words.has(word));
}

function toNameWords(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !['the', 'and', 'for', 'news', 'agency', 'company'].includes(word));
}

function toPattern(phrase: string): RegExp {
  const escaped = phrase
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”]/g, '["“”]')
    .replace(/\s+/g, '\\s+');
  return new RegExp(escaped);
}
