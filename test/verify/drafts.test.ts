import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWrong } from '../../src/document/verification.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { verify } from '../../src/verify/verify.ts';

interface Marked {
  /** Under examples/. */
  readonly against: readonly string[];
  readonly faults: readonly { readonly words: string; readonly verdict: string; readonly or?: readonly string[] }[];
}

const FOLDER = 'test/verify/drafts';
const files = readdirSync(FOLDER);
const marked = files.filter((name) => name.endsWith('.json'));

describe('drafts written by hand over the example articles, their faults marked', () => {
  it.each(marked)('%s', async (name) => {
    const { against, faults } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Marked;
    const draftName = files.find((file) => file !== name && file.startsWith(name.replace('json', ''))) as string;
    const { article } = await ingest(join(FOLDER, draftName));
    const articles = await Promise.all(against.map(async (file) => (await ingest(join('examples', file))).article));
    const network = loadNetwork();
    const { checks } = verify(article, articles, {
      read: (text) => read(text, network),
      readingOf: (text) => read(text, network),
      likeness: loadWordVectors(),
    });
    const wrong = checks.filter(({ verdict }) => isWrong(verdict));
    const found = faults.map(({ words, verdict, or = [] }) => {
      const check = wrong.find((one) => one.words.replace(/\s+/g, ' ').includes(words));
      return {
        words,
        verdict: check !== undefined && [verdict, ...or].includes(check.verdict) ? verdict : (check?.verdict ?? null),
      };
    });
    expect(found).toEqual(faults.map(({ words, verdict }) => ({ words, verdict })));
    const unmarked = wrong.filter((one) => !faults.some(({ words }) => one.words.replace(/\s+/g, ' ').includes(words)));
    expect(unmarked.map(({ words, verdict }) => `${verdict}: ${words}`)).toEqual([]);
  });
});
