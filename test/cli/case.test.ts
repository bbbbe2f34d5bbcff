import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseArticle } from '../../src/document/case.ts';
import type { Story } from '../../src/document/story.ts';
import { makeFolder } from '../case/case-fixture.ts';
import { BIN, type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const EXAMPLES = resolve('examples/moscow-visit');

/** Runs `hearsay case …` in a folder. */
function run(folder: string, ...args: string[]): Promise<Ended> {
  return toEnd(startHearsay(folder, ['case', ...args]));
}

/** Runs `hearsay case …` where no file may grow beyond so many kilobytes, as on a full disk or behind a quota. */
function inRoomOf(kilobytes: number, folder: string, ...args: string[]): Promise<Ended> {
  const words = [`ulimit -f ${kilobytes}; exec "$0" "$@"`, process.execPath, BIN, 'case', ...args];
  return toEnd(spawn('bash', ['-c', ...words], { cwd: folder, stdio: 'pipe' }));
}

async function makeVisit(): Promise<string> {
  const folder = makeFolder();
  const { code, stdout } = await run(folder, 'create', 'visit.hearsay', EXAMPLES);
  expect([code, stdout]).toEqual([0, 'Added 3 articles to visit.hearsay.\n']);
  return folder;
}

describe('hearsay case', () => {
  it('makes a case of a folder, lists it, and leaves one file', async () => {
    const folder = await makeVisit();
    const list = await run(folder, 'list', 'visit.hearsay');
    expect(list.stdout).toMatch(/^3 articles, 0 judgements\n[0-9a-f]{8} {2}2015-04-30 {2}Meridian Press · /);
    const json = await run(folder, 'list', 'visit.hearsay', '--format', 'json');
    expect((JSON.parse(json.stdout) as CaseArticle[]).map(({ outlet }) => outlet)).toEqual([
      'Meridian Press',
      'Channel Eleven News',
      'The Harbour Review',
    ]);
    expect(readdirSync(folder)).toEqual(['visit.hearsay']);
  });

  it.skipIf(process.platform === 'win32')('can be looked at where there is no room to write', async () => {
    const folder = await makeVisit();
    const inNoRoom = (...args: string[]): Promise<Ended> => inRoomOf(0, folder, ...args);
    const list = await inNoRoom('list', 'visit.hearsay');
    expect([list.code, list.stderr]).toEqual([0, '']);
    expect(list.stdout).toContain('Meridian Press');
    const removing = await inNoRoom('remove', 'visit.hearsay', 'wire.txt');
    expect(removing.code).toBe(2);
    expect(removing.stderr).toContain('Make room');
    expect(readdirSync(folder)).toEqual(['visit.hearsay']);
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toBe(list.stdout);
  });

  it.skipIf(process.platform === 'win32')('stops adding where the room ends, and says so once', async () => {
    const folder = await makeVisit();
    const names = Array.from({ length: 60 }, (_, at) => `new-${at}.txt`);
    for (const [at, name] of names.entries()) {
      writeFileSync(join(folder, name), `Bridge ${at} is safe, Mayor Dana Reyes said.${' It stands.'.repeat(200)}`);
    }
    const { code, stdout, stderr } = await inRoomOf(160, folder, 'add', 'visit.hearsay', ...names);
    expect(code).toBe(2);
    const added = Number(/^Added (\d+) articles? to visit\.hearsay\.\n$/.exec(stdout)?.[1]);
    expect(added).toBeLessThan(60);
    expect(stderr.match(/^hearsay: /gm)).toHaveLength(1);
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toContain(`${added + 3} articles`);
  });

  it.skipIf(process.platform === 'win32')('shows a story that there is no room to keep', async () => {
    const folder = await makeVisit();
    const shown = await inRoomOf(40, folder, 'show', 'visit.hearsay');
    expect([shown.code, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toContain('What happened');
  });

  it('says of a folder that it is no case to recover', async () => {
    const folder = makeFolder();
    const { code, stderr } = await run(folder, 'recover', '.', '-o', 'saved.hearsay');
    expect([code, stderr]).toEqual([2, expect.stringContaining('.: this is no case of this program')]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('adds what is new, and goes past what cannot be read', async () => {
    const folder = await makeVisit();
    writeFileSync(join(folder, 'new.txt'), 'The bridge is safe, Mayor Dana Reyes said.');
    const again = await run(folder, 'add', 'visit.hearsay', EXAMPLES, 'new.txt', 'missing.txt', '--jobs', '2');
    expect(again.code).toBe(2);
    expect(again.stdout).toBe('Added 1 article to visit.hearsay; 3 known already.\n');
    expect(again.stderr).toContain('missing.txt: there is no such file');
    const piped = await toEnd(startHearsay(folder, ['case', 'add', 'visit.hearsay', '-']), 'It is not, Al Fox said.');
    expect([piped.code, piped.stdout]).toEqual([0, 'Added 1 article to visit.hearsay.\n']);
  });

  it('says what an article that was there already has taken over', async () => {
    const folder = await makeVisit();
    writeFileSync(join(folder, 'copy.txt'), readFileSync(join(EXAMPLES, 'wire.txt')));
    const add = (...args: string[]): ReturnType<typeof run> => run(folder, 'add', 'visit.hearsay', ...args);
    const changed = await add('copy.txt', '--outlet', 'The Post', '--published', '2015-05-02');
    expect(changed.code).toBe(0);
    expect(changed.stdout).toBe('Added 0 articles to visit.hearsay; 1 known already and now as given.\n');
    expect(changed.stderr).toBe(
      'hearsay: copy.txt: in the case already; now outlet The Post (before: Meridian Press), published 2015-05-02 (before: 2015-04-30)\n',
    );
    const same = await add('copy.txt', '--outlet', 'The Post');
    expect([same.stdout, same.stderr]).toEqual(['Added 0 articles to visit.hearsay; 1 known already.\n', '']);
    const folders = await add(EXAMPLES, '--outlet', 'The \u202eHerald');
    expect(folders.stdout).toBe('Added 0 articles to visit.hearsay; 3 known already and now as given.\n');
    expect(folders.stderr.match(/^hearsay: .*now outlet The Herald \(before: /gm)).toHaveLength(3);
  });

  it('shows the story, and one article of it', async () => {
    const folder = await makeVisit();
    const story = await run(folder, 'show', 'visit.hearsay');
    const direct = await toEnd(startHearsay(EXAMPLES, ['story', 'wire.txt', 'broadcaster.html', 'column.md']));
    const toBody = (text: string): string => text.slice(0, text.indexOf('The articles'));
    expect(toBody(story.stdout)).toBe(toBody(direct.stdout));
    const article = await run(folder, 'show', 'visit.hearsay', 'wire.txt');
    expect(article.stdout).toContain('Shin Kyung-min');
  });

  it('finds words, phrases and speakers', async () => {
    const folder = await makeVisit();
    const found = await run(folder, 'search', 'visit.hearsay', 'called off');
    expect(found.stdout).toMatch(
      /^1 place found\n[0-9a-f]{8}:11 {2}Channel Eleven News · .*\n.*\*called off\* his trip/,
    );
    const said = await run(folder, 'search', 'visit.hearsay', 'speaker:Peskov', 'affairs');
    expect(said.stdout).toMatch(/^2 places found\n/);
    const json = await run(folder, 'search', 'visit.hearsay', 'parade', '--format', 'json', '--count', '1');
    expect(JSON.parse(json.stdout)).toMatchObject({ hits: [{ kind: 'text' }] });
  });

  it('takes an article out and brings it back', async () => {
    const folder = await makeVisit();
    const { stdout } = await run(folder, 'remove', 'visit.hearsay', 'column.md');
    const key = /^Took out ([0-9a-f]{8})/.exec(stdout)?.[1] ?? '';
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toMatch(/^2 articles/);
    expect((await run(folder, 'list', 'visit.hearsay', '--all')).stdout).toContain('(taken out)');
    expect((await run(folder, 'restore', 'visit.hearsay', key)).code).toBe(0);
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toMatch(/^3 articles/);
  });

  it('reads an article again with what is newly said of it', async () => {
    const folder = await makeVisit();
    const { code } = await run(folder, 'read-again', 'visit.hearsay', 'wire.txt', '--outlet', 'The Wire');
    expect(code).toBe(0);
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toContain('The Wire · North Korean leader');
    expect((await run(folder, 'read-again', 'visit.hearsay')).stdout).toBe('Read 0 articles again.\n');
  });

  it('rates what somebody is reported to say, by its exact words, and a source; both are kept when an article is read again', async () => {
    const folder = await makeVisit();
    const rate = (...args: string[]): Promise<Ended> => run(folder, 'rate', 'visit.hearsay', ...args, '--by', 'Ann');
    const words = 'Meridian Press could not verify';
    expect((await rate(words, '--credibility', '3')).stderr).toContain('nobody is reported to say these words');
    const said = 'the leader brooked  no argument';
    const whole = await rate(
      said,
      '--credibility',
      '3',
      '--likelihood',
      'unlikely',
      '--confidence',
      'high',
      '--why',
      'heard',
    );
    // It stands within what the agency is said to have believed, too.
    expect([whole.code, whole.stderr]).toEqual([2, expect.stringContaining('said more than once')]);
    const exact = await rate(`that ${said}`, '--credibility', '3', '--likelihood', 'unlikely', '--confidence', 'high');
    expect(exact.stdout.split('\n').map((line) => line.replace(/ “.*/, ''))).toEqual([
      'Judgement 1: rate-statement 3',
      'Judgement 2: likelihood unlikely',
      'Judgement 3: confidence high',
      '',
    ]);
    expect((await rate('--source', 'Meridian Press', '--reliability', 'B')).code).toBe(0);
    await run(folder, 'read-again', 'visit.hearsay', 'wire.txt', '--outlet', 'Meridian Press');
    const log = (await run(folder, 'judgements', 'visit.hearsay')).stdout;
    expect(log).toContain('Ann: rate-statement 3\n    attribution “that the leader brooked no argument”');
    expect(log).toContain('Ann: rate-source B\n    source “Meridian Press”');
    expect(log).not.toContain('!');
    const csv = await run(folder, 'export', 'visit.hearsay', '--format', 'findings.csv');
    expect(csv.stdout).toMatch(/that the leader brooked no argument,.*,3,unlikely,high,/);
    expect((await rate(`that ${said}`, '--credibility', 'none')).code).toBe(0);
    const after = await run(folder, 'export', 'visit.hearsay', '--format', 'findings.csv');
    expect(after.stdout).toMatch(/that the leader brooked no argument,.*,,unlikely,high,/);
  });

  it('rates nothing where it is not told what, or what it is', async () => {
    const folder = await makeVisit();
    for (const [args, message] of [
      [['words'], 'nothing is said of it'],
      [['--reliability', 'B'], 'Give the one or the other'],
      [['words', '--source', 'Meridian Press', '--reliability', 'B'], 'Give the one or the other'],
      [['words', '--reliability', 'B'], 'Give the one or the other'],
      [['--source', 'Meridian Press', '--credibility', '2'], 'Give the one or the other'],
      [['words', '--credibility', '7'], 'Allowed choices are 1, 2'],
      [['  ', '--credibility', '2'], 'nobody is reported'],
      [['words', '--credibility', '2', '--in', 'nothing.txt'], 'no such article'],
      // "leader brooked no argument" holds these letters, and not as words.
      [['der brooked no arg', '--credibility', '2'], 'nobody is reported'],
    ] as const) {
      const { code, stderr } = await run(folder, 'rate', 'visit.hearsay', ...args);
      expect([code, stderr], args.join(' ')).toEqual([2, expect.stringContaining(message)]);
    }
    expect((await run(folder, 'list', 'visit.hearsay')).stdout).toContain('0 judgements');
  });

  it('exports the story, findings, judgements, annotations, and the whole case for another machine', async () => {
    const folder = await makeVisit();
    for (const [format, words] of [
      ['html', '<!doctype html>'],
      ['markdown', '# '],
      ['json', '"hearsay/story/1"'],
      ['findings.csv', 'Dmitry Peskov'],
      ['judgements.csv', 'number,'],
      ['annotations.json', '"TextQuoteSelector"'],
      ['stix', '{"type":"bundle"'],
      ['schema-org', '"@context": "https://schema.org"'],
      ['ics', 'BEGIN:VCALENDAR'],
      ['timelinejs', '"events"'],
      ['csl', '"article-newspaper"'],
      ['attributions.parquet', 'PAR1'],
      ['points.parquet', 'PAR1'],
      ['case', '{"schema":"hearsay/case/1"'],
    ]) {
      const out = `out.${format}`;
      const { code, stdout } = await run(folder, 'export', 'visit.hearsay', '--format', format ?? '', '-o', out);
      expect([code, stdout], format).toEqual([0, '']);
      expect(readFileSync(join(folder, out), 'utf8'), format).toContain(words);
    }
    const made = await run(folder, 'create', 'copy.hearsay', '--from', 'out.case');
    expect([made.code, made.stdout]).toEqual([0, 'Made copy.hearsay with 3 articles and 0 judgements.\n']);
    const [before, after] = await Promise.all(
      ['visit', 'copy'].map((name) => run(folder, 'export', `${name}.hearsay`, '--format', 'findings.csv')),
    );
    expect(after?.stdout).toBe(before?.stdout);
  });

  it('tells where files lie only when that is asked for', async () => {
    const folder = await makeVisit();
    const toPaths = async (...more: string[]): Promise<readonly (string | null)[]> => {
      const { stdout } = await run(folder, 'export', 'visit.hearsay', '--format', 'json', ...more);
      return (JSON.parse(stdout) as Story).articles.map(({ path }) => path);
    };
    expect(await toPaths()).toEqual(['wire.txt', 'broadcaster.html', 'column.md']);
    expect(await toPaths('--paths')).toContain(join(EXAMPLES, 'wire.txt'));
  });

  it.each([
    [['list', 'missing.hearsay'], 'there is no such case'],
    [['create', 'visit.hearsay'], 'nothing is overwritten'],
    [['add', 'visit.hearsay', 'empty'], 'no article in this folder'],
    [['search', 'visit.hearsay', '-'], 'nothing to search for'],
    [['search', 'visit.hearsay', 'x', '--count', '0'], 'no number of results'],
    [['show', 'visit.hearsay', 'nobody.txt'], 'no such article'],
    [['create', 'visit.hearsay/b.hearsay'], 'visit.hearsay/b.hearsay: the case cannot be written'],
    [
      ['recover', 'visit.hearsay', '-o', 'visit.hearsay/b.hearsay'],
      'visit.hearsay/b.hearsay: the case cannot be written',
    ],
    [['undo', 'visit.hearsay', '7'], 'no judgement of this number'],
    [['recover', 'missing.hearsay', '-o', 'x.hearsay'], 'there is no such case'],
    [['create', 'new.hearsay', '--from', 'missing.ndjson'], 'there is no such file'],
  ])('says what is wrong: %j', async (args, words) => {
    const folder = await makeVisit();
    mkdirSync(join(folder, 'empty'));
    const { code, stderr } = await run(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(folder).sort()).toEqual(['empty', 'visit.hearsay']);
  });
});
