import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeOverBundle, toBundle } from '../../src/case/bundle.ts';
import type { CaseFile } from '../../src/case/case-file.ts';
import { HearsayError } from '../../src/errors.ts';
import { makeCase, makeFolder, toDraft, toNewArticle } from './case-fixture.ts';

async function* toLines(text: string): AsyncGenerator<string, void, undefined> {
  yield* text.split('\n');
}

function makeFullCase(): CaseFile {
  const file = makeCase();
  const visit = toNewArticle('the visit', { published: '2015-05-08' });
  const parade = toNewArticle('the parade \uD800');
  const gone = toNewArticle('the weather');
  for (const article of [visit, parade, gone]) file.addArticle(article);
  file.judge(toDraft(visit, { kind: 'accept' }), 'Ann');
  const { content } = visit.reading.attributions[0] ?? { content: [] };
  file.judge(
    toDraft(
      visit,
      { kind: 'correct', to: { source: null, cue: null, content, speaker: 'Dana Reyes', act: null } },
      'why not',
    ),
    'Ben',
  );
  file.judge(toDraft(visit, { kind: 'undo', number: 1 }), 'Ann');
  file.removeArticle(gone.reading.article.id);
  return file;
}

describe('an exported case', () => {
  it('makes a new case with the same articles, readings and judgements', async () => {
    const file = makeFullCase();
    const copy = makeCase(join(makeFolder(), 'copy.hearsay'));
    const counts = await takeOverBundle(copy, toLines([...toBundle(file)].join('')), 'x.ndjson');
    expect(counts).toEqual({ articleCount: 3, judgementCount: 3 });
    const withRemoved = { withRemoved: true };
    expect(copy.listArticles(withRemoved)).toEqual(file.listArticles(withRemoved));
    expect(copy.readReadings()).toEqual(file.readReadings());
    expect(copy.listJudgements()).toEqual(file.listJudgements());
    expect(copy.search('weather').total).toBe(0);
    expect(copy.search('parade').total).toBe(file.search('parade').total);
    expect([...toBundle(copy)].slice(1)).toEqual([...toBundle(file)].slice(1));
  });

  it('is refused whole where a line of it is wrong, which is named', async () => {
    const lines = [...toBundle(makeFullCase())];
    const broken = [
      '',
      'no JSON',
      '{}',
      lines.slice(1).join(''),
      `${lines[0]}{"article": 1}`,
      lines.join('').replace('"end":', '"end":9'),
      lines.join('').slice(0, -40),
      lines.join('').replace('speak of the visit', 'spoke of the visit'),
    ];
    for (const text of broken) {
      const copy = makeCase();
      await expect(takeOverBundle(copy, toLines(text), 'x.ndjson'), text.slice(0, 60)).rejects.toThrow(HearsayError);
      expect(copy.listArticles({ withRemoved: true })).toEqual([]);
      expect(copy.listJudgements()).toEqual([]);
    }
  });
});
