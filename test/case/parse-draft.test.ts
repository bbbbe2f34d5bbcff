import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../src/case/parse-draft.ts';
import { HearsayError } from '../../src/errors.ts';

const PLACE = { article: 'sha256:0', part: 'content', start: 0, end: 4 };
const ABOUT = { of: 'attribution', name: null, places: [PLACE] };
const NOTHING_CORRECTED = { source: null, cue: null, content: null, speaker: null, act: null };

const toDraft = (decision: unknown, more: object = {}): unknown => ({ decision, about: ABOUT, why: null, ...more });

describe('a judgement from outside', () => {
  it.each([
    { kind: 'accept' },
    { kind: 'correct', to: { ...NOTHING_CORRECTED, content: [{ start: 0, end: 4 }], speaker: '' } },
    { kind: 'merge', with: [ABOUT], name: 'Reyes' },
    { kind: 'rate-source', reliability: null },
    { kind: 'rate-cell', explanation: ABOUT, rating: 'NA' },
    { kind: 'add-evidence', text: 'The logbook', place: PLACE },
    { kind: 'undo', number: 3 },
  ])('is taken: %j', (decision) => {
    expect(parseDraft(toDraft(decision))).toEqual(toDraft(decision));
  });

  it('leaves out what a place holds more than its offsets, which the case knows better', () => {
    const places = [{ ...PLACE, exact: 'made up', prefix: '', suffix: '' }];
    expect(parseDraft(toDraft({ kind: 'accept' }, { about: { ...ABOUT, places } })).about.places).toEqual([PLACE]);
  });

  it.each([
    null,
    'accept',
    [],
    toDraft({ kind: 'agree' }),
    toDraft({ kind: 'accept', more: 1 }),
    toDraft({ kind: 'accept' }, { number: 7 }),
    toDraft({ kind: 'accept' }, { why: 3 }),
    toDraft({ kind: 'accept' }, { about: { ...ABOUT, of: 'everything' } }),
    toDraft({ kind: 'accept' }, { about: { ...ABOUT, places: [{ ...PLACE, start: -1 }] } }),
    toDraft({ kind: 'accept' }, { about: { ...ABOUT, places: [{ ...PLACE, end: 1.5 }] } }),
    toDraft({ kind: 'correct', to: { ...NOTHING_CORRECTED, content: [] } }),
    toDraft({ kind: 'correct', to: {} }),
    toDraft({ kind: 'rate-source', reliability: 'G' }),
    toDraft({ kind: 'rate-statement', credibility: 3 }),
    toDraft({ kind: 'note', text: '  ' }),
    toDraft({ kind: 'note', text: 'x'.repeat(20_001) }),
    toDraft({ kind: 'merge', with: [], name: 'Reyes' }),
    toDraft({ kind: 'merge', with: [ABOUT], name: '' }),
    toDraft({ kind: 'undo', number: 0 }),
  ])('is refused: %j', (data) => {
    expect(() => parseDraft(data)).toThrow(HearsayError);
  });
});
