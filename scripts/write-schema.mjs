// Writes schema/*.schema.json from the zod definitions; run after `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toReadingJsonSchema } from '../dist/export/schema/reading-schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('reading-1.schema.json', folder), `${JSON.stringify(toReadingJsonSchema(), null, 2)}\n`);
