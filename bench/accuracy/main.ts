/**
 * npm run bench:accuracy -- FOLDER [--errors N]: reads the articles of a PolNeAR compartment (text/, attributions/) from raw text and
 * prints what the corpus's scorer prints, then the same for explicit reporting alone, and the calibration of the confidences.
 */
import { parseArgs } from 'node:util';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { measureAttributions } from './measure-attributions.ts';
import { readPolnear } from './polnear.ts';
import { type Score, TESTS, toCalibrationError, toRates } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
const folder = positionals[0];
if (!folder) {
  process.stderr.write(
    'usage: npm run bench:accuracy -- FOLDER [--errors N], where FOLDER holds text/*.txt and attributions/*.ann\n',
  );
  process.exit(2);
}
const { all, explicit, missed, spurious } = measureAttributions(readPolnear(folder), loadNetwork());
const percent = (x: number): string => (100 * x).toFixed(1);

function printScore(score: Score): void {
  for (const name of TESTS) {
    const tally = score.tallies[name];
    const { p, r, f1 } = toRates(tally);
    process.stdout.write(
      `${name.padEnd(13)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   (${tally.predicted} predicted, ${tally.gold} gold)\n`,
    );
  }
  for (const [kind, { hit, gold }] of Object.entries(score.recallByKind))
    process.stdout.write(`recall ${kind.padEnd(9)} ${percent(hit / (gold || 1))} of ${gold}\n`);
}

process.stdout.write(`documents ${all.documents}\n`);
printScore(all);
process.stdout.write(
  '\nexplicit reporting alone (say, the 60 most common reporting verbs, according to, direct quotations)\n',
);
printScore(explicit);
process.stdout.write(`\nexpected calibration error ${toCalibrationError(all.outcomes).toFixed(3)}\n`);
for (const line of missed.slice(0, Number(values.errors))) process.stdout.write(`MISSED   ${line}\n`);
for (const line of spurious.slice(0, Number(values.errors))) process.stdout.write(`SPURIOUS ${line}\n`);
