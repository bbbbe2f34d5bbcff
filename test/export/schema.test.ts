import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingSchema, toReadingJsonSchema } from '../../src/export/schema/reading-schema.ts';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';

describe('the schema of a reading', () => {
  it('is checked in as the definitions give it (npm run build, then node scripts/write-schema.mjs)', () => {
    const file = readFileSync(new URL('../../schema/reading-1.schema.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(toReadingJsonSchema(), null, 2)}\n`);
  });

  it('accepts a reading', () => {
    expect(readingSchema.parse(HARBOUR_BRIDGE)).toEqual(HARBOUR_BRIDGE);
  });

  it.each([
    ['another version', { ...HARBOUR_BRIDGE, schema: 'hearsay/reading/2' }],
    ['a field nobody defined', { ...HARBOUR_BRIDGE, verdict: 'true' }],
    ['a missing field', { ...HARBOUR_BRIDGE, forecasts: undefined }],
    ['an offset before the text', { ...HARBOUR_BRIDGE, sentences: [{ start: -1, end: 3 }] }],
    ['half an offset', { ...HARBOUR_BRIDGE, sentences: [{ start: 0.5, end: 3 }] }],
    [
      'a confidence above certainty',
      { ...HARBOUR_BRIDGE, attributions: [{ ...HARBOUR_BRIDGE.attributions[0], confidence: 1.2 }] },
    ],
  ])('refuses %s', (_, data) => {
    expect(readingSchema.safeParse(data).success).toBe(false);
  });
});
