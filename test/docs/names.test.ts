import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS, PROBLEMS } from '../../src/errors.ts';
import { toReadingJsonSchema } from '../../src/export/schema/reading-schema.ts';
import { toRefusedJsonSchema } from '../../src/export/schema/refused-schema.ts';
import { toStoryJsonSchema } from '../../src/export/schema/story-schema.ts';
import { toVerificationJsonSchema } from '../../src/export/schema/verification-schema.ts';
import { DOCUMENTS, findFences, findInlineCode, readDocument } from './documents.ts';

const COMMANDS = ['read', 'story', 'verify', 'serve', 'mcp'] as const;

const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

function runHearsay(...args: string[]): string {
  return execFileSync(process.execPath, ['bin/hearsay.js', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** All property names and enumerated values of a JSON Schema. */
function toSchemaWords(schema: unknown, words: Set<string> = new Set()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) toSchemaWords(item, words);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) words.add(name);
      if (key === 'enum') for (const name of value as unknown[]) words.add(String(name));
      if (key === 'const') words.add(String(value));
      toSchemaWords(value, words);
    }
  }
  return words;
}

describe('the documents', () => {
  it('are there', () => {
    for (const path of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/data-model.md'])
      expect(DOCUMENTS).toContain(path);
    expect(readDocument('ARCHITECTURE.md').split('\n').length).toBeLessThanOrEqual(200);
  });

  it.each(DOCUMENTS)('%s: every npm script exists', (path) => {
    for (const [, name = ''] of readDocument(path).matchAll(/npm run ([a-z][\w:-]*)/g))
      expect(scripts, `npm run ${name}`).toHaveProperty([name]);
  });

  it.each(DOCUMENTS)('%s: every file and folder exists', (path) => {
    const markdown = readDocument(path);
    const links = [...markdown.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map((match) =>
      normalize(join(dirname(path), match[1] ?? '')),
    );
    const top =
      /^(?:src|test|docs|bench|bin|examples|models|schema|scripts|training)\/[\w./-]*$|^[A-Z]+\.md$|^\.[\w-]+\.mjs$|^\.ci\/run$/;
    const local = /^(?:document|lexicon|language|model|extract|ingest|page|export|cli|read\.ts)(?:\/[\w./-]*)?$/;
    for (const code of findInlineCode(markdown)) {
      if (top.test(code)) expect(existsSync(code), code).toBe(true);
      else if (local.test(code) && /[/.]/.test(code)) expect(existsSync(`src/${code}`), `src/${code}`).toBe(true);
    }
    for (const link of links) expect(existsSync(link), link).toBe(true);
  });

  it('name only flags that the program has', () => {
    const help = ['', ...COMMANDS].map((command) => runHearsay(...[command].filter(Boolean), '--help')).join('');
    for (const path of ['README.md', 'docs/data-model.md', 'CHANGELOG.md']) {
      const markdown = readDocument(path);
      const commands = findFences(markdown).flatMap(({ body, command }) => [
        command ?? '',
        ...body.split('\n').filter((line) => line.includes('hearsay')),
      ]);
      for (const words of [...findInlineCode(markdown), ...commands])
        for (const [flag] of words.matchAll(/(?<=^|\s)--[a-z][a-z-]+|(?<=^|\s)-o\b/g))
          expect(help, `${path}: ${flag}`).toContain(flag);
    }
  });

  it('name only commands that the program has', () => {
    const help = runHearsay('--help');
    for (const path of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/data-model.md'])
      for (const [, command = ''] of readDocument(path).matchAll(/(?:`|hearsay\.js |\n)hearsay ([a-z]+)\b/g))
        expect(help).toContain(`  ${command} `);
    for (const command of COMMANDS) expect(help).toContain(`  ${command} `);
  });

  it.each(COMMANDS)('name every flag of `hearsay %s` in the README', (command) => {
    const flags = [...runHearsay(command, '--help').matchAll(/^\s+(?:-\w, )?(--[a-z-]+)/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(flags.length).toBeGreaterThan(2);
    for (const flag of flags) if (flag !== '--help') expect(readDocument('README.md')).toContain(`\`${flag}\``);
  });

  it('use the words of the schema and of errors.ts in the data model, and no others', () => {
    const words = toSchemaWords([
      toReadingJsonSchema(),
      toStoryJsonSchema(),
      toRefusedJsonSchema(),
      toVerificationJsonSchema(),
    ]);
    const codes = new Set([...Object.keys(ERRORS), ...Object.keys(PROBLEMS)]);
    const others = new Set(['read', 'story', 'START', 'MID', 'END']);
    for (const code of findInlineCode(readDocument('docs/data-model.md'))) {
      if (!/^[A-Za-z][\w-]*$/.test(code)) continue;
      expect(words.has(code) || codes.has(code) || others.has(code), code).toBe(true);
    }
  });

  it('explain every field of an attribution and every act, basis and kind', () => {
    const code = new Set(findInlineCode(readDocument('docs/data-model.md')));
    const schema = readFileSync('src/document/findings.ts', 'utf8');
    const fields = /export interface Attribution[^{]*\{([\s\S]*?)\n\}/.exec(schema)?.[1] ?? '';
    for (const [, field = ''] of fields.matchAll(/readonly (\w+):/g)) expect(code.has(field), field).toBe(true);
    for (const type of ['Act', 'Named', 'Basis']) {
      const union = new RegExp(`export type ${type} =([^;]+);`).exec(schema)?.[1] ?? '';
      const values = [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
      expect(values.length).toBeGreaterThan(2);
      for (const value of values) expect(code.has(value), `${type}: ${value}`).toBe(true);
    }
  });

  it('explain every field of a story and every standing, kind and rating', () => {
    const code = new Set(findInlineCode(readDocument('docs/data-model.md')));
    const types = readFileSync('src/document/story.ts', 'utf8');
    const fields = [...types.matchAll(/readonly (\w+):/g)].map((match) => match[1] ?? '');
    expect(fields.length).toBeGreaterThan(50);
    // The lists of a story are named as what they hold; the rest is the same in every list.
    const named = new Set([
      'schema',
      'version',
      'id',
      'points',
      'families',
      'conflicts',
      'timeline',
      'questions',
      'forecasts',
      'problems',
      'bears',
    ]);
    for (const field of fields) if (!named.has(field)) expect(code.has(field), field).toBe(true);
    for (const [, union = ''] of types.matchAll(/(?:export type \w+ =|kind:|outcome:) ('[^;]+);/g))
      for (const [, value = ''] of union.matchAll(/'([^']+)'/g)) expect(code.has(value), value).toBe(true);
  });

  it('leave nothing to be filled in', () => {
    for (const path of DOCUMENTS)
      expect(readDocument(path), path).not.toMatch(/\bTBD\b|\bTODO\b|\bFIXME\b|<!-- FIGURES -->/);
  });
});
