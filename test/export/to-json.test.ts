import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/export/schema/reading-schema.ts';
import { toJson } from '../../src/export/to-json.ts';
import { toNdjson } from '../../src/export/to-ndjson.ts';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe.each([
  ['toJson', toJson],
  ['toNdjson', toNdjson],
])('%s', (_, format) => {
  it('gives the reading back', () => {
    expect(readingSchema.parse(JSON.parse(format(HARBOUR_BRIDGE)))).toEqual(HARBOUR_BRIDGE);
  });

  it('gives any text back, lone surrogates included, and is well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = format(toReading(text));
        expect(json).not.toMatch(/\p{Surrogate}/u);
        expect(JSON.parse(json).article.text).toBe(text);
      }),
    );
  });
});

describe('toNdjson', () => {
  it('is one line for every reader, whatever the text holds', () => {
    const line = toNdjson(toReading('one\ntwo\r\nthree\u2028four\u2029five\u0085six'));
    expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(line.endsWith('\n')).toBe(true);
  });
});
