import { configureGlobal } from 'fast-check';

/** The same laws are tried on the same texts in every test run, so that a failure tells of the change at hand; `npm run fuzz` tries texts nobody has tried. */
if (process.env['FAST_CHECK_RUNS'] === undefined) configureGlobal({ seed: 1956 });
