import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusedSchema, toRefusedJsonSchema } from '../../src/export/schema/refused-schema.ts';

const REFUSED = {
  schema: 'hearsay/refused/1',
  input: 'corpus.ndjson',
  line: 2,
  code: 'record-broken',
  message: 'corpus.ndjson, line 2: this is no record.',
};

it('is checked in as the definition gives it (npm run build, then node scripts/write-schema.mjs)', () => {
  const file = readFileSync(new URL('../../schema/refused-1.schema.json', import.meta.url), 'utf8');
  expect(file).toBe(`${JSON.stringify(toRefusedJsonSchema(), null, 2)}\n`);
});

it('accepts a refusal, and one without a line', () => {
  expect(refusedSchema.parse(REFUSED)).toEqual(REFUSED);
  expect(refusedSchema.safeParse({ ...REFUSED, line: null, code: null }).success).toBe(true);
});

it.each([
  ['another schema', { ...REFUSED, schema: 'hearsay/reading/1' }],
  ['line 0', { ...REFUSED, line: 0 }],
  ['a field nobody defined', { ...REFUSED, article: null }],
  ['no message', { ...REFUSED, message: undefined }],
])('refuses %s', (_, data) => {
  expect(refusedSchema.safeParse(data).success).toBe(false);
});
