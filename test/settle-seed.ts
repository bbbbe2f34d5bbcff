import { configureGlobal } from 'fast-check';

/**
 * The same laws are tried on the same texts in every test run, so that a failure tells of the change at hand. `npm run fuzz` tries texts that
 * nobody has tried, unless FAST_CHECK_SEED gives the seed that a failure there has named.
 */
const { FAST_CHECK_RUNS: runs, FAST_CHECK_SEED: seed } = process.env;
if (seed !== undefined) configureGlobal({ seed: Number(seed) });
else if (runs === undefined) configureGlobal({ seed: 1956 });
