import { readdirSync, readFileSync } from 'node:fs';

/** A record of the corpus; its fields have names that nobody guesses. */
export interface CorpusRecord {
  readonly words: string;
  readonly day: string;
  readonly paper: string;
}

/** Articles written for the project, one of them twice, and enough reports of one kind that lists of statements grow long. */
export function makeCorpus(): readonly CorpusRecord[] {
  const records: CorpusRecord[] = [];
  for (const folder of ['test/stories', 'test/stories-tuning']) {
    for (const story of readdirSync(folder).sort()) {
      for (const file of readdirSync(`${folder}/${story}`).sort()) {
        if (!/\.(?:txt|md)$/.test(file)) continue;
        const number = records.length;
        records.push({
          words: readFileSync(`${folder}/${story}/${file}`, 'utf8'),
          day: `2015-05-${String(1 + (number % 28)).padStart(2, '0')}`,
          paper: file.replace(/\.\w+$/, ''),
        });
      }
    }
  }
  // The same text in two papers, and the same again.
  const [first] = records as [CorpusRecord, ...CorpusRecord[]];
  records.push({ ...first, day: '2015-07-01', paper: 'Second Print' }, first);
  for (let number = 0; number < 70; number++) records.push(makeReport(number));
  return records;
}

const TOWNS = ['Kessock', 'Ardley', 'Norvan', 'Westmark', 'Tolland', 'Ferrow', 'Lindmoor'];
const NAMES = ['Ana Reyes', 'Boris Lunt', 'Clara Voss', 'Dmitri Arkin', 'Eva Moran'];
const PLANS = ['the new harbour wall', 'a second school', 'the old tannery', 'two more buses', 'the library roof'];

/** Every town's council votes on something: the same few words, in other company each time. */
function makeReport(number: number): CorpusRecord {
  const pick = (list: readonly string[], step: number): string => list[(number * step) % list.length] as string;
  const [town, name, plan] = [pick(TOWNS, 1), pick(NAMES, 3), pick(PLANS, 2)];
  const votes = 11 + (number % 9);
  return {
    words: `${town} council votes on ${plan}

The council of ${town} voted ${votes} to ${votes - 6} on Tuesday to pay for ${plan}, mayor ${name} said.

"The council of ${town} has waited ${2 + (number % 5)} years for this vote," ${name} told reporters. The harbour budget of the council will rise by ${13 + number} per cent.`,
    day: `2015-06-${String(1 + (number % 28)).padStart(2, '0')}`,
    paper: `${town} Post`,
  };
}
