import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../src/document/verification.ts';
import { verificationSchema } from '../../src/export/schema/verification-schema.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const WIRE = resolve('examples/moscow-visit/wire.txt');
const PAGE = resolve('examples/moscow-visit/broadcaster.html');
const RIGHT = '“Nobody I know ever saw that team,” a Western diplomat said.\n';
const WRONG =
  '“Nobody I know ever saw that <b>squad</b>,” a Western diplomat said. <script>alert(1)</script>\u001b[31m\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-verify-'));
  writeFileSync(join(folder, 'right.md'), RIGHT);
  writeFileSync(join(folder, 'wrong.md'), WRONG);
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = ''): Promise<Ended> =>
  toEnd(startHearsay(folder, ['verify', ...args]), input);

describe('hearsay verify', () => {
  it('exits with 0 where nothing is wrong, and names the place', async () => {
    const { code, stdout, stderr } = await run(['right.md', '--against', WIRE, PAGE]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('1 quotation was held against 2 articles: nothing is wrong.');
    expect(stdout).toContain('[A:13]');
  });

  it('exits with 1 where something is, and shows what', async () => {
    const { code, stdout } = await run(['wrong.md', '--against', WIRE]);
    expect(code).toBe(1);
    expect(stdout).toContain('Altered');
    expect(stdout).toContain('*squad*');
    expect(stdout).toContain('*team*');
    expect(stdout).not.toContain('\u001b');
  });

  it('exits with 2 where an article cannot be read, and checks against the others', async () => {
    const { code, stdout, stderr } = await run(['right.md', '--against', WIRE, 'missing.txt']);
    expect(code).toBe(2);
    expect(stdout).toContain('nothing is wrong');
    expect(stderr).toContain('missing.txt');
  });

  it.each([
    [['missing.md', '--against', WIRE], 'there is no such file'],
    [['empty.txt', '--against', WIRE], 'holds no text'],
    [['right.md', '--against', 'missing.txt'], 'no article could be read'],
    [['right.md', '--against', 'missing.hearsay'], 'there is no such case'],
    [['-', '--against', '-'], 'standard input can be read once only'],
    [['right.md'], '--against'],
    [['right.md', '--against', WIRE, '-o', 'right.md'], 'one of the inputs'],
    [['right.md', '--against', WIRE, '--published', 'x'], 'this is no date'],
  ])('%j is refused in words', async (args, words) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  it('reads the draft from standard input, and articles from a folder and a case', async () => {
    const created = await toEnd(startHearsay(folder, ['case', 'create', 'visit.hearsay', WIRE, PAGE]));
    expect(created.code).toBe(0);
    const before = readFileSync(join(folder, 'visit.hearsay'));
    expect((await run(['-', '--against', 'visit.hearsay'], RIGHT)).code).toBe(0);
    expect((await run(['-', '--against', 'visit.hearsay'], WRONG)).code).toBe(1);
    expect(readFileSync(join(folder, 'visit.hearsay')).equals(before)).toBe(true);
    expect((await run(['-', '--against', resolve('examples/moscow-visit')], RIGHT)).code).toBe(0);
  });

  it('gives JSON that its schema takes', async () => {
    const { code, stdout } = await run(['wrong.md', '--against', WIRE, '--format', 'json']);
    expect(code).toBe(1);
    const verification = verificationSchema.parse(JSON.parse(stdout)) as Verification;
    expect(verification.checks[0]).toMatchObject({ verdict: 'altered', speaker: 'Western diplomat' });
  });

  it('gives a page and Markdown in which a draft makes no markup', async () => {
    const page = await run(['wrong.md', '--against', WIRE, '--format', 'html']);
    expect(page.stdout).toContain('<strong class="only">');
    expect(page.stdout).not.toContain('<script>');
    expect(page.stdout).not.toContain('\u001b');
    const markdown = await run(['wrong.md', '--against', WIRE, '--format', 'markdown']);
    expect(markdown.stdout).toContain('**squad**');
    expect(markdown.stdout).not.toContain('<script>');
  });
});
