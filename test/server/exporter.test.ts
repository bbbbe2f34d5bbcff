import { describe, expect, it } from 'vitest';
import { toBundle } from '../../src/case/bundle.ts';
import { createExporterHere } from '../../src/server/exporter.ts';
import { makeCase, toNewArticle } from '../case/case-fixture.ts';

const ORDER = { program: 'Hearsay 1.2.3', story: null };

describe('the exporter', () => {
  it('writes a whole case piece by piece, each as it is asked for', async () => {
    const file = makeCase();
    for (const topic of ['bridge', 'ferry']) file.addArticle(toNewArticle(topic));
    const reader = (await createExporterHere(file).write({ ...ORDER, name: 'case' })).getReader();
    const pieces: string[] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read())
      pieces.push(new TextDecoder().decode(read.value));
    expect(pieces).toEqual([...toBundle(file)]);
    expect(pieces.length).toBe(3);
  });

  it('writes what takes no story while there is none, and says of the rest that it is being compared', async () => {
    const file = makeCase();
    file.addArticle(toNewArticle('bridge'));
    const exporter = createExporterHere(file);
    for (const name of ['html', 'json', 'stix'] as const)
      await expect(exporter.write({ ...ORDER, name })).rejects.toMatchObject({ code: 'story-comparing' });
    for (const name of ['findings.csv', 'annotations.json', 'case'] as const)
      expect(await exporter.write({ ...ORDER, name })).toBeInstanceOf(ReadableStream);
  });
});
