// Finds: yesterday's report with one figure mended, a second edition with two paragraphs more. Not: another outlet's copy of one text,
// two reports of one outlet on one matter, two texts of which nobody knows which came first.
import { type Compared, once } from '../material.ts';
import { toForm } from '../words.ts';

/** True where `later` is a later version of `earlier`: a correction, an update, a second edition. */
export type IsLaterVersion = (earlier: Compared, later: Compared) => boolean;

/** So much of what the shorter says stands in the longer too. */
const SAME_TEXT = 0.7;

/**
 * A test of pairs of articles by outlet, date and words. What was found of two articles is kept with the earlier one, the words of an
 * article, which take much room, for as long as the test.
 */
export function createVersions(): IsLaterVersion {
  const known = new Map<string, ReadonlySet<string>>();
  const toSteps = (article: Compared): ReadonlySet<string> => {
    const steps = known.get(article.id) ?? toTriples(article);
    known.set(article.id, steps);
    return steps;
  };
  return (earlier, later) => {
    if (!isOneOutletLater(earlier, later)) return false;
    const found = once(earlier, createFound);
    const isVersion = found.get(later) ?? isSameText(toSteps(earlier), toSteps(later));
    found.set(later, isVersion);
    return isVersion;
  };
}

function createFound(): WeakMap<Compared, boolean> {
  return new WeakMap();
}

function isOneOutletLater({ article: earlier }: Compared, { article: later }: Compared): boolean {
  if (earlier.outlet === null || earlier.outlet !== later.outlet) return false;
  return earlier.published !== null && later.published !== null && earlier.published < later.published;
}

function isSameText(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared++;
  return small.size > 0 && shared >= SAME_TEXT * small.size;
}

/** Each three words that follow each other. */
function toTriples({ words }: Compared): ReadonlySet<string> {
  const triples = new Set<string>();
  const last = ['', ''];
  for (let index = 0; index < words.count; index++) {
    if (words.stems[index] === '') continue;
    const form = toForm(words, index).toLowerCase();
    triples.add(`${last[0]} ${last[1]} ${form}`);
    last.shift();
    last.push(form);
  }
  return triples;
}
