import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/case/open-case.ts';
import { makeCase, makeFolder, toNewArticle } from './case-fixture.ts';

const WRITER = fileURLToPath(new URL('crash-writer.mjs', import.meta.url));

/** Runs the writer, kills it some moments after its first word, and gives the lines it had said by then. */
async function runAndKill(args: readonly string[], milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  let isTimed = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (isTimed) return;
    isTimed = true;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  await new Promise((resolve) => child.on('close', resolve));
  // The last line may be cut: what follows the last line end was never said.
  return said.split('\n').slice(0, -1);
}

function checkIntegrity(path: string): void {
  const database = new DatabaseSync(path);
  try {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.exec("INSERT INTO passage_words (passage_words, rank) VALUES ('integrity-check', 1)");
  } finally {
    database.close();
  }
}

describe('a process killed at any moment loses nothing that it was told is kept', () => {
  it('while it writes judgements, ten times', async () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    file.close();
    let acknowledged = 0;
    for (let kill = 0; kill < 10; kill++) {
      const said = await runAndKill([file.path, 'judge'], 3 + ((kill * 37) % 100));
      acknowledged = Number(said.at(-1)?.replace('judgement ', '') ?? acknowledged);
      checkIntegrity(file.path);
      const again = openCase(file.path);
      const numbers = again.listJudgements().map(({ number }) => number);
      again.close();
      expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      acknowledged = numbers.length;
    }
    expect(acknowledged).toBeGreaterThan(10);
  });

  it('while it adds 200 articles, ten times', async () => {
    const folder = join(makeFolder(), 'articles');
    mkdirSync(folder);
    for (let number = 0; number < 200; number++) {
      writeFileSync(
        join(folder, `${number}.txt`),
        `Report ${number}\n\n“Bridge ${number} is safe,” Mayor Dana Reyes said on Monday.`,
      );
    }
    const file = makeCase();
    file.close();
    for (let kill = 0; kill < 10; kill++) {
      const said = await runAndKill([file.path, folder], 5 + ((kill * 61) % 300));
      checkIntegrity(file.path);
      const again = openCase(file.path);
      const ids = new Set(again.listArticles().map(({ id }) => id));
      const readings = again.readReadings();
      again.close();
      for (const line of said.filter((one) => one.startsWith('article '))) expect(ids).toContain(line.slice(8));
      expect(readings).toHaveLength(ids.size);
    }
  });
});
