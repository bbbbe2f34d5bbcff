import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readMarked, toTestArticle } from './mark-sources.ts';

/** The speakers of the sources, each with the word behind it as its cue. */
function speakersWithCues(marked: string): (string | null)[] {
  const { text, attributions } = readMarked(marked);
  const found = findSpeakers(
    toTestArticle(text),
    toLanguage(text),
    attributions.map((attribution) => {
      const start = (attribution.source[0]?.end ?? 0) + 1;
      return { ...attribution, cue: [{ start, end: text.indexOf(' ', start) }] };
    }),
  );
  return found.attributions.map(({ speaker }) => found.entities.find(({ id }) => id === speaker)?.name ?? null);
}

test('what is reported within a quotation does not say who speaks it', () => {
  expect(speakersWithCues('“[Ted Cole] wants {a ban on boats}. [I] think {it is wrong}.”')).toEqual(['Ted Cole', null]);
});

test('who says the quotation is "I" in it', () => {
  expect(speakersWithCues('[Ted Cole] said {“[I] think {it is wrong}.”}')).toEqual(['Ted Cole', 'Ted Cole']);
});
