import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { CaseFile, NewArticle } from '../../src/case/case-file.ts';
import { createCase } from '../../src/case/open-case.ts';
import type { Decision, JudgementDraft } from '../../src/document/judgement.ts';
import { toAttributionSubject } from '../../src/document/subjects.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

const folders: string[] = [];
const files: CaseFile[] = [];

afterEach(() => {
  for (const file of files.splice(0)) file.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-case-'));
  folders.push(folder);
  return folder;
}

/** An empty case that is closed and gone after the test. */
export function makeCase(path: string = join(makeFolder(), 'test.hearsay')): CaseFile {
  const file = createCase(path);
  files.push(file);
  return file;
}

/** Closes a case after the test. */
export function closeLater(file: CaseFile): CaseFile {
  files.push(file);
  return file;
}

/** An article of two paragraphs in which Ms Reyes says something about `topic`. */
export function toNewArticle(topic: string, more: { readonly published?: string } = {}): NewArticle {
  const text = `Talk of ${topic}\n\n“We will not speak of ${topic} again,” Ms Reyes said on Monday.`;
  const reading = toReading(
    text,
    [{ source: 'Ms Reyes', cue: 'said', content: `We will not speak of ${topic} again,`, speaker: 'e1' }],
    {
      entities: [{ id: 'e1', kind: 'person', name: 'Reyes', roles: [], mentions: [] }],
      article: { published: more.published ?? null },
    },
  );
  return {
    input: `${topic}.txt`,
    bytes: Buffer.from(text),
    reading,
    given: { published: null, outlet: null },
    source: { path: `${topic}.txt`, url: null, charset: null, kind: 'text' },
  };
}

/** A judgement on the first attribution of an article. */
export function toDraft({ reading }: NewArticle, decision: Decision, why: string | null = null): JudgementDraft {
  const [attribution] = reading.attributions;
  if (attribution === undefined) throw new Error('the article has no attribution');
  return { decision, about: toAttributionSubject(reading.article.id, attribution), why };
}
