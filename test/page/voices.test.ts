import { describe, expect, it } from 'vitest';
import { TONE_COUNT, toVoices } from '../../src/page/voices.ts';
import { toChainSteps, toChainWords, toSummary } from '../../src/page/wording.ts';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

describe('toVoices', () => {
  const voices = toVoices(HARBOUR_BRIDGE);

  it('lists speakers by how much they say, and keeps the rest apart', () => {
    expect(voices.speakers.map(({ name, attributions }) => [name, attributions.length])).toEqual([
      ['Dana Whitlock', 3],
      ['Peter Osei', 2],
      ['The ferry company', 1],
    ]);
    expect(voices.unnamed.map(({ name, tone }) => [name, tone])).toEqual([
      ['city officials', null],
      ['Many', null],
    ]);
    expect(voices.none?.attributions).toHaveLength(1);
  });

  it('numbers attributions in the order of the text, the outer one before the inner', () => {
    expect([...voices.numberByAttribution.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(voices.attributions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9']);
  });

  it('never joins an unresolved name to a speaker of the same words', () => {
    const reading = toReading(
      'Kim said yes. Kim said no.',
      [
        { source: 'Kim', cue: 'said', content: 'yes', speaker: 'e1' },
        { after: 'yes. ', source: 'Kim', cue: 'said', content: 'no' },
      ],
      { entities: [{ id: 'e1', kind: 'person', name: 'Kim', roles: [], mentions: [] }] },
    );
    expect(toVoices(reading).speakers.map(({ kind, name }) => [kind, name])).toEqual([
      ['speaker', 'Kim'],
      ['as-written', 'Kim'],
    ]);
  });

  it('names an unnamed source without the comma that ends it', () => {
    const reading = toReading('A report by the board, out today, says no.', [
      { source: 'A report by the board,', cue: 'says', content: 'no', named: 'role' },
    ]);
    expect(toVoices(reading).unnamed.map(({ name }) => name)).toEqual(['A report by the board']);
  });

  it('never shows a group as a speaker, even where it is an entity', () => {
    const reading = toReading(
      'Officials said yes.',
      [{ source: 'Officials', cue: 'said', content: 'yes', speaker: 'e1', named: 'role' }],
      { entities: [{ id: 'e1', kind: 'group', name: 'officials', roles: [], mentions: [] }] },
    );
    expect(toVoices(reading).speakers).toEqual([]);
    expect(toVoices(reading).unnamed.map(({ name }) => name)).toEqual(['Officials']);
  });

  it('gives a style of their own to the first eight speakers only', () => {
    const names = Array.from({ length: 11 }, (_, index) => `Speaker${String.fromCharCode(65 + index)}`);
    const reading = toReading(
      names.map((name) => `${name} said ${name.toLowerCase()} words.`).join('\n\n'),
      names.map((name) => ({ source: name, cue: 'said', content: `${name.toLowerCase()} words` })),
    );
    expect(toVoices(reading).speakers.map(({ tone }) => tone)).toEqual([
      ...Array.from({ length: TONE_COUNT }, (_, index) => index + 1),
      null,
      null,
      null,
    ]);
  });
});

describe('the words for an attribution', () => {
  const voices = toVoices(HARBOUR_BRIDGE);
  const of = (id: string) => voices.attributionById.get(id)!;

  it.each([
    ['a2', 'Dana Whitlock says, paraphrased'],
    ['a3', 'Dana Whitlock says, directly quoted'],
    ['a4', 'Peter Osei says, paraphrased, from a briefing'],
    ['a5', 'City officials believe, paraphrased'],
    ['a6', 'Peter Osei says, partly quoted'],
    ['a7', 'Many fear, paraphrased'],
    ['a8', 'The ferry company denies, paraphrased'],
    ['a9', 'No source named, paraphrased, unclear'],
  ])('%s: %s', (id, words) => {
    expect(toSummary(of(id), voices.voiceByAttribution.get(id)!)).toBe(words);
  });

  it('tells the chain, outermost first, in the article’s own words for who they are', () => {
    const { text } = HARBOUR_BRIDGE.article;
    expect(toChainWords(toChainSteps(of('a5'), voices, text))).toBe(
      'according to Peter Osei, an engineer who attended a closed meeting on Tuesday (from a briefing) → city officials',
    );
    expect(toChainWords(toChainSteps(of('a4'), voices, text))).toBeNull();
  });

  it('ends a chain that turns in a circle', () => {
    const reading = toReading('Ada said Bo said yes.', [
      { source: 'Ada', cue: 'said', content: 'Bo said yes', within: 'a2' },
      { after: 'Bo ', source: [], cue: 'said', content: 'yes', within: 'a1' },
    ]);
    const circular = toVoices(reading);
    expect(toChainSteps(circular.attributionById.get('a2')!, circular, reading.article.text)).toHaveLength(2);
  });
});
