// Puts what tsc compiled for the command line into one bundle: a hundred small modules cost more to open than to run.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const OUTPUT = 'dist/bundle';

rmSync(OUTPUT, { recursive: true, force: true });
const bundle = await rolldown({
  input: [
    'dist/cli/main.js',
    'dist/cli/read-worker.js',
    'dist/case/read-source.js',
    'dist/server/story-thread.js',
    'dist/server/export-thread.js',
    'dist/ingest/containers/parquet-thread.js',
    'dist/ingest/apart/document-thread.js',
  ],
  platform: 'node',
  // tinypool starts threads from a file of its own package, and the database is a library of machine code beside its own: both have to stay where they are.
  external: ['tinypool', '@photostructure/sqlite'],
});
await bundle.write({ dir: OUTPUT, format: 'esm' });
await bundle.close();
