import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareWithGold, type GoldComparison } from '../../bench/accuracy/hand-gold.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { parseArticlePath, parseGold } from './gold.ts';

const FOLDER = 'test/golden';
const KNOWN = `${FOLDER}/known-differences.txt`;
const STORIES = ['moscow-visit', 'product-recall', 'town-vote'];
const GOLD_FILES = STORIES.flatMap((story) =>
  readdirSync(`${FOLDER}/${story}`)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => `${story}/${file}`),
);

const comparisons = new Map<string, GoldComparison>();

beforeAll(async () => {
  const network = loadNetwork();
  for (const file of GOLD_FILES) {
    const gold = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const { article, problems } = await ingest(parseArticlePath(gold));
    comparisons.set(file, compareWithGold(read(article, network, problems), parseGold(gold, article.text)));
  }
});

function toSection(file: string, comparison: GoldComparison): string[] {
  const { wanted, hit, found, right, differences } = comparison;
  return [`${file}: ${hit} of ${wanted} found, ${right} of ${found} right`, ...differences];
}

/** The stored lines without the notes, which follow the line they are about and begin with "wrong:". */
function parseKnown(): { lines: string[]; notes: Map<string, string[]> } {
  const lines: string[] = [];
  const notes = new Map<string, string[]>();
  if (!existsSync(KNOWN)) return { lines, notes };
  let section = '';
  for (const line of readFileSync(KNOWN, 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.trimStart().startsWith('wrong:')) {
      const key = `${section}|${lines.at(-1)}`;
      notes.set(key, [...(notes.get(key) ?? []), line.trim()]);
      continue;
    }
    if (/^[\w-]+\/[\w-]+\.gold:/.test(line)) section = line.slice(0, line.indexOf(':'));
    lines.push(line.trim());
  }
  return { lines, notes };
}

const HEAD = `# How the program differs from what a careful reader finds in each example. README.md says how to read and rewrite this file.\n`;

describe('golden articles', () => {
  it('are about every example', () => {
    const examples = STORIES.flatMap((story) =>
      readdirSync(`examples/${story}`).map((file) => `examples/${story}/${file}`),
    );
    const paths = GOLD_FILES.map((file) => parseArticlePath(readFileSync(`${FOLDER}/${file}`, 'utf8')));
    expect(paths.sort()).toEqual(examples.sort());
  });

  it('differ from the program only where that is known', () => {
    const sections = [...comparisons].map(([file, comparison]) => toSection(file, comparison));
    const { lines, notes } = parseKnown();
    if (process.env['UPDATE_GOLDEN'] === '1') {
      const text = sections.map(([head = '', ...rest]) => {
        const section = head.slice(0, head.indexOf(':'));
        const body = rest.flatMap((line) => [
          `  ${line}`,
          ...(notes.get(`${section}|${line}`) ?? []).map((note) => `    ${note}`),
        ]);
        return `\n${[head, ...body].join('\n')}\n`;
      });
      writeFileSync(KNOWN, HEAD + text.join(''));
      return;
    }
    expect(sections.flat()).toEqual(lines);
  });

  it('are read well enough to put before an editor', () => {
    const all = [...comparisons.values()];
    const sum = (key: Exclude<keyof GoldComparison, 'differences'>): number =>
      all.reduce((total, comparison) => total + comparison[key], 0);
    const shares = {
      found: sum('hit') / sum('wanted'),
      right: sum('right') / sum('found'),
      named: sum('speakersRight') / sum('speakersWanted'),
      misnamed: sum('speakersWrong') / sum('hit'),
    };
    // Floors a little below what was measured; see known-differences.txt for what is missing.
    expect(shares.found, 'found').toBeGreaterThanOrEqual(0.7);
    expect(shares.right, 'right').toBeGreaterThanOrEqual(0.85);
    expect(shares.named, 'named').toBeGreaterThanOrEqual(0.7);
    expect(shares.misnamed, 'misnamed').toBeLessThanOrEqual(0.04);
  });
});
