import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/document/reading.ts';
import type { Story } from '../../src/document/story.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';

/** The articles of a folder, read and compared. */
export interface ReadStory {
  readonly folder: string;
  readonly story: Story;
  /** By file name. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/** Reads all articles of a folder (*.txt, *.md, *.html but README.md) and makes their story. */
export async function readStory(folder: string): Promise<ReadStory> {
  const files = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md');
  const readings = new Map<string, Reading>();
  for (const file of files.sort()) {
    const { article, problems } = await ingest(join(folder, file));
    readings.set(file, read(article, loadNetwork(), problems));
  }
  return { folder, story: story([...readings.values()], loadWordVectors()), readings };
}
