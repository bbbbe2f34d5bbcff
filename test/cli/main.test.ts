import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXPORT_NAMES } from '../../src/document/export-formats.ts';
import { LAYERS } from '../../src/page/layers.ts';

let stdout: string;
let stderr: string;
beforeEach(() => {
  stdout = '';
  stderr = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the command line', () => {
  it.each([
    ['no command', [], 'Usage: hearsay'],
    ['an unknown command', ['raed', 'a.txt'], "unknown command 'raed'"],
    ['an unknown option', ['read', '--frmat', 'json', 'a.txt'], "unknown option '--frmat'"],
    ['no input', ['read'], "missing required argument 'input'"],
    ['an unknown format', ['read', '--format', 'xml', 'a.txt'], 'Allowed choices are text, json, ndjson, html'],
    ['several inputs as one bundle', ['read', '--format', 'stix', 'a.txt', 'b.txt'], 'hearsay story makes one file'],
    ['several inputs as one JSON', ['read', '--format', 'json', 'a.txt', 'b.txt'], 'Use --format ndjson'],
    ['what is no date', ['read', '--published', 'Thursday', 'a.txt'], '--published Thursday: this is no date'],
    ['a date that does not exist', ['read', '--published', '2015-02-30', 'a.txt'], 'this is no date'],
    [
      'a date for a file that is not read',
      ['read', '--published', 'b.txt=2015-05-18', 'a.txt'],
      'no such input is read',
    ],
    ['an empty outlet', ['read', '--outlet', ' ', 'a.txt'], 'the name is empty'],
    ['no workers', ['read', '--jobs', '0', 'a.txt'], 'Give a whole number from 1 to 64'],
    ['half a worker', ['read', '--jobs', '1.5', 'a.txt'], 'Give a whole number from 1 to 64'],
    ['what cannot be shown', ['read', '--show', 'times,tines', 'a.txt'], '--show times,tines: this is no list of what'],
    ['nothing to show', ['read', '--show', '', 'a.txt'], 'this is no list of what can be shown'],
    ['a choice from JSON', ['read', '--format', 'json', '--show', 'times', 'a.txt'], 'JSON holds every finding'],
    ['standard input twice', ['read', '-', '-'], 'standard input can be read once only'],
    [
      'an output that cannot be written',
      ['read', '-o', '/nowhere/at/all.txt', 'a.txt'],
      'the output cannot be written',
    ],
    ['an output that is a folder', ['read', '-o', '.', 'a.txt'], 'this is a folder'],
    ['a story of nothing', ['story'], "missing required argument 'input'"],
    ['a story in an unknown format', ['story', '--format', 'ndjson', 'a.txt'], 'text, markdown, json, html'],
    ['a story of standard input twice', ['story', '-', '-'], 'standard input can be read once only'],
    ['a story with what is no date', ['story', '--published', 'May', 'a.txt'], '--published May: this is no date'],
    ['a story over one of its inputs', ['story', '-o', 'package.json', 'package.json'], 'never overwritten'],
    ['an output that is an input', ['read', '-o', 'package.json', 'package.json'], 'an input is never overwritten'],
  ])('answers %s with a clear word and exit code 2', async (_, args, words) => {
    expect(await main(args)).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('this is a bug');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
  });

  it.each([
    ['raed', 'hearsay read --help, hearsay story --help'],
    ['read', 'hearsay read --help'],
    ['verify', 'hearsay verify --help'],
    ['case create', 'hearsay case create --help, hearsay case --help'],
    ['case rate --grade 3', 'hearsay case rate --help, hearsay case --help'],
    ['corpus keys', 'hearsay corpus keys --help, hearsay corpus --help'],
    ['case lst', 'hearsay case --help'],
  ])('leads from "hearsay %s" to %s', async (line, help) => {
    expect(await main(line.split(' '))).toBe(2);
    expect(stderr).toMatch(new RegExp(`\nHelp: ${help}\n$`));
  });

  it('makes what it repeats of the command line safe to print', async () => {
    expect(await main(['read', '--published', '\u001b[2J\nhearsay: all is well', 'a.txt'])).toBe(2);
    expect(stderr).toContain('--published ␛[2J hearsay: all is well: this is no date');
  });

  it('prints its version and its help on standard output', async () => {
    expect(await main(['--version'])).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    stdout = '';
    expect(await main(['read', '--help'])).toBe(0);
    expect(stdout).toContain('hearsay read --published 2015-05-18 article.txt');
    expect(stdout).toContain('How to read the text format:');
    for (const layer of LAYERS) expect(stdout).toContain(` ${layer}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    stdout = '';
    expect(await main(['story', '--help'])).toBe(0);
    expect(stdout).toContain('hearsay story wire.txt paper.html column.md');
    expect(stdout).toContain('How to read the text format:');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    stdout = '';
    expect(await main(['case', 'export', '--help'])).toBe(0);
    for (const name of EXPORT_NAMES) expect(stdout).toContain(`\n  ${name} `);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(stderr).toBe('');
  });

  it.each([
    ['read', '--format', 'attributions.parquet', 'a.txt'],
    ['story', '--format', 'points.parquet', 'a.txt'],
    ['case', 'export', '--format', 'points.parquet', 'a.hearsay'],
  ])('puts nothing on a terminal that is no text: hearsay %s …', async (...args) => {
    const { isTTY } = process.stdout;
    process.stdout.isTTY = true;
    try {
      expect(await main(args)).toBe(2);
    } finally {
      process.stdout.isTTY = isTTY;
    }
    expect(stderr).toContain('Give a file with -o, or a pipe');
    expect(stdout).toBe('');
  });
});
