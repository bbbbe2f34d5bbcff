import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readMarked, toTestArticle } from './mark-sources.ts';

/** The speaker of the last source, all attributions found by one rule. */
function lastSpeaker(marked: string, by: string): string | null {
  const { text, attributions } = readMarked(marked);
  const found = findSpeakers(
    toTestArticle(text),
    toLanguage(text),
    attributions.map((attribution) => ({ ...attribution, by })),
  );
  const id = found.attributions.at(-1)?.speaker;
  return found.entities.find((entity) => entity.id === id)?.name ?? null;
}

const TURN = '[Ana Reyes]: {[I] think the bridge is safe.}';

test('"I" in a labelled turn is who speaks it', () => {
  expect(lastSpeaker(TURN, 'attributions/labelled-turn')).toBe('Ana Reyes');
});

test('"I" in other reports without quotation marks stays open', () => {
  expect(lastSpeaker(TURN, 'test')).toBeNull();
});

test('of two people above an interview the one who talks to the other answers', () => {
  const head = 'Nora Feeney grew up here. She talks to Joan Burke.';
  expect(lastSpeaker(`${head}\n\nQ: When?\n\n[A]: {My mother told me so.}`, 'attributions/answered-turn')).toBe(
    'Nora Feeney',
  );
  expect(
    lastSpeaker(
      `Nora Feeney met Joan Burke.\n\nQ: When?\n\n[A]: {My mother told me so.}`,
      'attributions/answered-turn',
    ),
  ).toBeNull();
});
