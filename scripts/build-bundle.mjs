// Puts what tsc compiled for the command line into one bundle: a hundred small modules cost more to open than to run.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';

const OUTPUT = 'dist/bundle';

rmSync(OUTPUT, { recursive: true, force: true });
const bundle = await rolldown({
  input: ['dist/cli/main.js', 'dist/cli/read-worker.js'],
  platform: 'node',
  // tinypool starts threads from a file of its own package, which has to stay where it is.
  external: ['tinypool'],
});
await bundle.write({ dir: OUTPUT, format: 'esm' });
await bundle.close();
