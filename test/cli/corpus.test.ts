import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const counts = join(folder, 'counts.tsv');
writeFileSync(counts, 'statements\t2\t\t\nstem\tharbour\t2\t40\nstem\tcouncil\t2\t40\nday\t16000\t2\t\n');

const run = (args: readonly string[], input = ''): Promise<Ended> => toEnd(startHearsay(folder, args), input);

describe('hearsay corpus', () => {
  it('takes readings apart, passes over what could not be read, and prints nothing for nothing', async () => {
    const text = 'The harbour council in Kessock was closed on Tuesday, mayor Ana Reyes said.';
    const read = await run(
      ['read', '--as', 'ndjson', '--format', 'ndjson', '-'],
      `${JSON.stringify({ text, published: '2015-05-01' })}\nbroken\n`,
    );
    const { stdout, code } = await run(['corpus', 'statements'], read.stdout);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(code).toBe(0);
    expect(rows.map(([kind]) => kind)).toEqual(['article', 'statement']);
    expect(rows.every((columns) => columns.length === 7)).toBe(true);
    const [, , , at, , words, record] = rows[1] as string[];
    expect(at).toBe('0');
    const { start, end } = JSON.parse(record as string) as { start: number; end: number };
    expect(JSON.parse(words as string)).toBe(text.slice(start, end));
    expect(await run(['corpus', 'statements'], '')).toMatchObject({ code: 0, stdout: '' });
  });

  it('compares two statements of the same matter', async () => {
    const toRecord = async (text: string): Promise<string> => {
      const { stdout } = await run(
        ['read', '--as', 'ndjson', '--format', 'ndjson', '-'],
        `${JSON.stringify({ text })}\n`,
      );
      return (await run(['corpus', 'statements'], stdout)).stdout.split('\n')[1]?.split('\t')[6] as string;
    };
    const [one, two] = [
      await toRecord('The harbour council closed the old tannery in Kessock.'),
      await toRecord('In Kessock the harbour council has closed the old tannery.'),
    ];
    const keys = (await run(['corpus', 'keys', '--counts', counts], `7\t${one}\n8\t${two}\n`)).stdout;
    expect(keys).toContain('1 harbour\t7\n');
    expect(keys).toContain('1 harbour\t8\n');
    const { stdout } = await run(['corpus', 'compare', '--counts', counts], `7\t8\t0.5\t${one}\t${two}\n`);
    const [a, b, sameness] = stdout.trimEnd().split('\t');
    expect([a, b]).toEqual(['7', '8']);
    expect(Number(sameness)).toBeGreaterThan(0.5);
    expect((await run(['corpus', 'join'], `7\t7 8 ${sameness}\n`)).stdout).toBe('7\t7\t7\n7\t7\t8\n');
  });

  it('says what is wrong with a line, and where the counts are missing', async () => {
    const broken = await run(['corpus', 'keys', '--counts', counts], '1\t{"words":\n');
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/^hearsay: standard input, lines 1 to 1: this line is not what this step takes/);
    const missing = await run(['corpus', 'keys', '--counts', join(folder, 'none.tsv')], '');
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('there is no such file')]);
    expect((await run(['corpus', 'keys'], '')).code).toBe(2);
  });

  it('prints the numbers that the joins go by', async () => {
    const limits = JSON.parse((await run(['corpus', 'limits'])).stdout) as Record<string, number>;
    expect(Object.values(limits).every((limit) => limit > 0)).toBe(true);
    expect(Object.keys(limits)).toEqual(['mostInList', 'mostMet', 'kinFrom', 'mostKin', 'sameFrom', 'kinOfOne']);
  });
});
