import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fence, findFences, readDocument } from './documents.ts';

const README = 'README.md';
const readme = readDocument(README);
const outputs = findFences(readme).filter((fence): fence is Fence & { command: string } => fence.command !== null);
const snippets = findFences(readme).filter(({ language }) => language === 'js');

function run(command: string): string {
  return execFileSync('bash', ['-o', 'pipefail', '-c', command], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  }).trimEnd();
}

describe('the README', () => {
  it('shows real output and code', () => {
    expect(outputs.length).toBeGreaterThan(0);
    expect(snippets.length).toBeGreaterThan(0);
  });

  it('shows what the program prints', () => {
    const shown = outputs.map(({ command, body }) => ({ command, body: body.trimEnd() }));
    const printed = outputs.map(({ command }) => ({ command, body: run(command) }));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      let text = readme;
      for (const { command, body } of printed) {
        const start = text.indexOf('```text\n', text.indexOf(`<!-- output of: ${command} -->`)) + '```text\n'.length;
        text = `${text.slice(0, start)}${body}\n${text.slice(text.indexOf('```', start))}`;
      }
      writeFileSync(README, text);
      return;
    }
    expect(shown).toEqual(printed);
  });

  it.each(snippets)('has code that runs', ({ body }) => {
    // Inside the project, so that the package finds itself by name.
    const folder = mkdtempSync(join(process.cwd(), '.cache-readme-'));
    try {
      const file = join(folder, 'snippet.mjs');
      writeFileSync(file, body);
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim()).not.toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
