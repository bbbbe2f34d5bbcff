import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '../../src/document/story.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';

/** The report of the cancellation that has no date of its own: it came out the day after the briefing it tells of. */
const UNDATED = { file: '000_a5f00baef6168d2b.txt', published: '2015-04-30', outlet: 'CNN' };

/** What a careful editor finds in the two model documents, and whether the story of them shows it. */
const FACTS: Readonly<Record<string, (told: Story) => boolean>> = {
  'the reason that one man gives is quoted differently, and is one point': (told) =>
    told.conflicts.some(({ kind, point }) => kind === 'quotation' && restsOnOne(told, point)),
  'the cancellation rests on one origin': (told) =>
    told.conflicts
      .filter(({ kind }) => kind === 'quotation')
      .some(({ point }) => told.points.some(({ id }) => id !== point && restsOnOne(told, id))),
  'the meeting is superseded': ({ conflicts }) => conflicts.some(({ kind }) => kind === 'superseded'),
  'the slip of a name': ({ conflicts }) => conflicts.some(({ kind }) => kind === 'name'),
  'no other conflict': ({ conflicts }) =>
    conflicts.every(({ kind }) => ['quotation', 'superseded', 'name'].includes(kind)),
  'seven explanations': ({ explanations }) => explanations.length >= 7,
  'the explanation that is doubted, and whose it is': ({ explanations }) =>
    explanations.some(({ holders }) => holders.some(({ voice, stance }) => voice !== null && stance === 'doubted')),
  'a timeline from 1956 to the later report': ({ timeline }) => {
    const times = timeline.flatMap(({ when }) => when ?? []);
    return times[0] === '1956' && times.at(-1) === '2015-05-18' && times.every((when, at) => at === 0 || when > '1956');
  },
  'the visit of 9 May, called off': ({ timeline }) =>
    timeline.some(({ when, status }) => when === '2015-05-09' && status === 'cancelled'),
};

/** True where two articles tell the point, and all of it comes from one speaker with a name. */
function restsOnOne({ points, origins, voices }: Story, id: string | null): boolean {
  const point = points.find((one) => one.id === id);
  const origin = origins.find((one) => one.id === point?.origins[0]);
  return (
    point !== undefined &&
    point.origins.length === 1 &&
    new Set(point.tellings.map(({ article }) => article)).size === 2 &&
    voices.some(({ id: voice, kind }) => voice === origin?.voice && kind === 'person')
  );
}

/** Names of the facts that the story of the two model documents in `folder` does not show. Rejects where a document is missing. */
export async function findMissingInSeeds(
  folder: string,
): Promise<{ readonly missing: readonly string[]; readonly all: number }> {
  const seeds = JSON.parse(readFileSync('bench/accuracy/seeds.json', 'utf8')) as readonly { readonly file: string }[];
  const readings = [];
  for (const { file } of seeds) {
    const { published, outlet } = UNDATED;
    const { article, problems } = await ingest(join(folder, file), file === UNDATED.file ? { published, outlet } : {});
    readings.push(read(article, loadNetwork(), problems));
  }
  const told = story(readings, loadWordVectors());
  const names = Object.keys(FACTS);
  return { missing: names.filter((name) => FACTS[name]?.(told) !== true), all: names.length };
}
