import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/document/findings.ts';
import { type Span, toText } from '../../../src/document/span.ts';
import { findExplanations } from '../../../src/extract/explanations/find-explanations.ts';
import type { Known } from '../../../src/extract/known.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toLanguage } from '../../../src/language/language.ts';
import type { WordTagger } from '../../../src/model/word-tagger.ts';
import { toReading } from '../../fixtures/reading-fixture.ts';
import { CARRIED_OVER } from './carried-over.ts';
import { HELD_ELSEWHERE, NO_REASON_HELD } from './held-elsewhere.ts';
import { type ExplanatoryPassage, NO_EXPLANATION, PASSAGES } from './passages.ts';

let tagger: WordTagger;

beforeAll(() => {
  tagger = loadNetwork().tagger;
});

function toKnown(text: string, said: NonNullable<ExplanatoryPassage['said']> = []): Known {
  const language = toLanguage(text);
  const title = text.includes('\n\n') && /^[^\n.]*\?\n/.test(text);
  const { article, attributions } = toReading(
    text,
    said.map(([source, cue, content]) => ({ source, cue, content })),
    title ? { kinds: ['title'] } : {},
  );
  const acted = attributions.map((attribution, index) => ({
    ...attribution,
    act: said[index]?.[3] ?? attribution.act,
  }));
  return { article, language, words: toWords(language, tagger), entities: [], attributions: acted, times: [] };
}

function toWordsOf(known: Known, { claim, of, cue, stance, holder, evidence }: Explanation): object {
  const { text } = known.article;
  const source = known.attributions.find(({ id }) => id === holder)?.source[0] ?? null;
  const toWordsAt = (span: Span | null): string | null => (span === null ? null : toText(text, span));
  return {
    claim: toWordsAt(claim),
    of: toWordsAt(of),
    cue: toWordsAt(cue),
    stance,
    holder: toWordsAt(source),
    evidence: evidence.map((span) => `${span.bears}: ${toText(text, span)}`),
  };
}

describe('findExplanations', () => {
  it.each([...PASSAGES, ...CARRIED_OVER, ...HELD_ELSEWHERE])('$field', ({ text, said, explanations }) => {
    const known = toKnown(text, said);
    const found = findExplanations(known);
    expect(found.map((explanation) => toWordsOf(known, explanation))).toEqual(
      explanations.map(({ claim, of, cue, stance, holder = null, evidence }) => ({
        claim,
        of,
        cue,
        stance,
        holder,
        evidence:
          evidence === undefined
            ? expect.any(Array)
            : evidence.map(([bears, opening]) => expect.stringContaining(`${bears}: ${opening}`)),
      })),
    );
  });

  it.each([...NO_EXPLANATION, ...NO_REASON_HELD])('finds none in %s', (_, text) => {
    const said: ExplanatoryPassage['said'] = text.startsWith('She said ')
      ? [['She', 'said', 'she had left, but not because of the money']]
      : [];
    const known = toKnown(text, said);
    expect(findExplanations(known).map((explanation) => toWordsOf(known, explanation))).toEqual([]);
  });
});
