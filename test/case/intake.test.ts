import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file.ts';
import { type Addition, createIntake, type Intake } from '../../src/case/intake.ts';
import { HearsayError } from '../../src/errors.ts';
import { makeCase, makeFolder, toDraft } from './case-fixture.ts';

const WIRE = 'examples/moscow-visit/wire.txt';
const NOTHING_GIVEN = { published: null, outlet: null };

function toAddition(input: string, more: Partial<Addition> = {}): Addition {
  return { input, content: null, given: NOTHING_GIVEN, allowPrivate: false, ...more };
}

function makeIntake(): { file: CaseFile; intake: Intake } {
  const file = makeCase();
  return { file, intake: createIntake(file, { threads: 0 }) };
}

describe('an intake', () => {
  it('reads a file, and keeps it byte for byte', async () => {
    const { file, intake } = makeIntake();
    const steps: string[] = [];
    const { article, isNew } = await intake.add(toAddition(WIRE), (step) => steps.push(step));
    expect(isNew).toBe(true);
    expect(steps).toEqual(['fetching', 'reading']);
    expect(article).toMatchObject({ input: WIRE, outlet: 'Meridian Press', published: '2015-04-30' });
    expect(article.attributionCount).toBeGreaterThan(10);
    expect(file.readOriginal(article.id)?.bytes).toEqual(new Uint8Array(readFileSync(WIRE)));
  });

  it('takes what was pasted or uploaded, and what is said of it', async () => {
    const { intake } = makeIntake();
    const bytes = Buffer.from('The bridge is safe, Mayor Dana Reyes said.');
    const given = { published: '2020-01-02', outlet: 'The Post' };
    const pasted = await intake.add(toAddition('pasted text', { content: { bytes, path: null, kind: 'text' }, given }));
    expect(pasted.article).toMatchObject({ input: 'pasted text', ...given });
    const page = Buffer.from(
      '<!doctype html><title>Bridge</title><p>“It is safe,” Mayor Dana Reyes told reporters.</p>',
    );
    const uploaded = await intake.add(
      toAddition('page.html', { content: { bytes: page, path: 'page.html', kind: 'html' } }),
    );
    expect(uploaded.article.title).toBe('Bridge');
  });

  it('says why something cannot be read, and the case stays as it is', async () => {
    const { file, intake } = makeIntake();
    const folder = makeFolder();
    writeFileSync(join(folder, 'empty.txt'), ' \n');
    for (const input of [join(folder, 'missing.txt'), join(folder, 'empty.txt'), folder, 'ftp://example.org/x']) {
      await expect(intake.add(toAddition(input)), input).rejects.toThrow(HearsayError);
    }
    expect(file.listArticles()).toEqual([]);
  });

  it('reads an original again, with what is newly said of it and what was said before', async () => {
    const { file, intake } = makeIntake();
    const given = { published: null, outlet: 'The Post' };
    const { article } = await intake.add(toAddition(WIRE, { given }));
    const reading = file.readReading(article.id);
    if (reading === null) throw new Error('the article has no reading');
    file.judge(
      toDraft({ ...toAddition(WIRE), bytes: Buffer.alloc(0), source: NO_SOURCE, reading }, { kind: 'accept' }),
      'Ann',
    );
    const again = await intake.readAgain(article.id);
    expect(again).toMatchObject({ id: article.id, outlet: 'The Post', published: '2015-04-30' });
    expect(file.readReading(article.id)).toEqual(reading);
    const dated = await intake.readAgain(article.id, { published: '2015-05-01', outlet: null });
    expect(dated).toMatchObject({ published: '2015-05-01', outlet: 'Meridian Press' });
    expect(await intake.readAgain(article.id)).toMatchObject({ published: '2015-05-01' });
    expect(file.listJudgements()).toHaveLength(1);
    await expect(intake.readAgain('sha256:0')).rejects.toThrow('no such article');
  });
});

const NO_SOURCE = { path: null, url: null, charset: null, kind: null } as const;
