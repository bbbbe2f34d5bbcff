// Writes schema/*.schema.json from the zod definitions; run after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJudgedStoryJsonSchema } from '../dist/export/schema/judged-story-schema.js';
import { toReadingJsonSchema } from '../dist/export/schema/reading-schema.js';
import { toRefusedJsonSchema } from '../dist/export/schema/refused-schema.js';
import { toStoryJsonSchema } from '../dist/export/schema/story-schema.js';
import { toVerificationJsonSchema } from '../dist/export/schema/verification-schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of [
  ['reading-1', toReadingJsonSchema()],
  ['story-1', toStoryJsonSchema()],
  ['verification-1', toVerificationJsonSchema()],
  ['judged-story-1', toJudgedStoryJsonSchema()],
  ['refused-1', toRefusedJsonSchema()],
]) {
  writeFileSync(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
