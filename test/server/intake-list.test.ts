import { describe, expect, it } from 'vitest';
import type { Addition, Intake } from '../../src/case/intake.ts';
import type { CaseArticle } from '../../src/document/case.ts';
import { HearsayError, SERVED_BUG } from '../../src/errors.ts';
import { createIntakeList, type IntakeList } from '../../src/server/intake-list.ts';

const toAddition = (input: string, length = 1): Addition => ({
  input,
  content: { bytes: new Uint8Array(length), path: null, kind: null },
  given: { published: null, outlet: null },
  allowPrivate: false,
});

/** An intake whose articles are done when they are told to be. */
function openIntake(): Intake & { readonly finish: Map<string, (error?: Error) => void>; isClosed: boolean } {
  const finish = new Map<string, (error?: Error) => void>();
  return {
    finish,
    isClosed: false,
    add: ({ input }, onStep) =>
      new Promise((resolve, reject) => {
        onStep?.('reading');
        finish.set(input, (error) => {
          if (error !== undefined) reject(error);
          else resolve({ article: { id: `id of ${input}` } as CaseArticle, isNew: input !== 'old' });
        });
      }),
    readAgain: () => Promise.reject(new Error('not asked for')),
    async close() {
      this.isClosed = true;
    },
  };
}

const toSteps = (list: IntakeList): readonly string[] => list.list().map(({ input, step }) => `${input} ${step}`);

describe('the list of what comes in', () => {
  it('reads so many at a time, and tells of every step', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 2, report: () => {} });
    let steps = 0;
    list.follow(() => steps++);
    expect(list.add(['a', 'old', 'c'].map((name) => toAddition(name))).map(({ step }) => step)).toEqual([
      'reading',
      'reading',
      'waiting',
    ]);
    expect(list.isIdle()).toBe(false);
    intake.finish.get('a')?.();
    intake.finish.get('old')?.();
    await expect.poll(() => toSteps(list)).toEqual(['a done', 'old known', 'c reading']);
    expect(steps).toBeGreaterThan(3);
    intake.finish.get('c')?.();
    await expect.poll(() => list.isIdle()).toBe(true);
    expect(await list.close()).toEqual([]);
    expect(intake.isClosed).toBe(true);
  });

  it('says why something failed, and goes on', async () => {
    const reports: unknown[] = [];
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: (error) => void reports.push(error) });
    list.add(['a', 'b', 'c'].map((name) => toAddition(name)));
    intake.finish.get('a')?.(new HearsayError('file-empty', 'a'));
    await expect.poll(() => intake.finish.has('b')).toBe(true);
    intake.finish.get('b')?.(new Error('broken'));
    await expect.poll(() => intake.finish.has('c')).toBe(true);
    const [a, b] = list.list();
    expect(a?.failure).toContain('the file holds no text');
    expect(b?.failure).toBe(`b: ${SERVED_BUG}`);
    expect(reports).toHaveLength(1);
    intake.finish.get('c')?.();
    await list.close();
  });

  it('ends with what is being read, and names what was not', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: () => {} });
    list.add(['a', 'b', 'c'].map((name) => toAddition(name)));
    const closing = list.close();
    expect(() => list.add([toAddition('d')])).toThrow(expect.objectContaining({ code: 'serve-closing' }));
    intake.finish.get('a')?.();
    expect(await closing).toEqual(['b', 'c']);
    expect(intake.finish.has('b')).toBe(false);
  });

  it('does not take more than there is room for', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: () => {} });
    list.add([toAddition('a', 90_000_000)]);
    for (let index = 0; index < 5; index++) list.add([toAddition(`b${index}`, 90_000_000)]);
    expect(() => list.add([toAddition('c', 90_000_000)])).toThrow(expect.objectContaining({ code: 'serve-busy' }));
    intake.finish.get('a')?.();
    await expect.poll(() => intake.finish.has('b0')).toBe(true);
    list.add([toAddition('c', 90_000_000)]);
    intake.finish.get('b0')?.();
    await list.close();
  });
});
