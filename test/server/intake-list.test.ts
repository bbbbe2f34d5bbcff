import { describe, expect, it } from 'vitest';
import type { Addition, AdditionPart, Intake } from '../../src/case/intake.ts';
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
    open: async (addition) =>
      addition.input.startsWith('many')
        ? { one: null, parts: toParts(Number(addition.input.slice(4))) }
        : { one: addition, parts: null },
    add: ({ input }, onStep) =>
      new Promise((resolve, reject) => {
        onStep?.('reading');
        finish.set(input, (error) => {
          if (error !== undefined) reject(error);
          else {
            const article = { id: `id of ${input}` } as CaseArticle;
            resolve({ article, isNew: !/^(?:old|told)$/.test(input), before: input === 'told' ? article : null });
          }
        });
      }),
    readAgain: () => Promise.reject(new Error('not asked for')),
    warm: async () => {},
    async close() {
      this.isClosed = true;
    },
  };
}

/** So many articles, with a refusal in the second place. */
async function* toParts(count: number): AsyncGenerator<AdditionPart, void> {
  for (let index = 1; index <= count; index++) {
    if (index === 2) yield { addition: null, error: new HearsayError('record-broken', 'many, line 2') };
    else yield { addition: toAddition(`part ${index}`), error: null };
  }
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
    await expect.poll(() => intake.finish.size).toBe(2);
    intake.finish.get('a')?.();
    intake.finish.get('old')?.();
    await expect.poll(() => toSteps(list)).toEqual(['a done', 'old known', 'c reading']);
    await expect.poll(() => intake.finish.has('c')).toBe(true);
    expect(steps).toBeGreaterThan(3);
    intake.finish.get('c')?.();
    list.add([toAddition('told')]);
    await expect.poll(() => intake.finish.has('told')).toBe(true);
    intake.finish.get('told')?.();
    await expect.poll(() => list.isIdle()).toBe(true);
    expect(toSteps(list)).toEqual(['a done', 'old known', 'c done', 'told changed']);
    expect(await list.close()).toEqual([]);
    expect(intake.isClosed).toBe(true);
  });

  it('says why something failed, and goes on', async () => {
    const reports: unknown[] = [];
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: (error) => void reports.push(error) });
    list.add(['a', 'b', 'c'].map((name) => toAddition(name)));
    await expect.poll(() => intake.finish.has('a')).toBe(true);
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
    await expect.poll(() => intake.finish.has('a')).toBe(true);
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
    await expect.poll(() => intake.finish.has('a')).toBe(true);
    intake.finish.get('a')?.();
    await expect.poll(() => intake.finish.has('b0')).toBe(true);
    list.add([toAddition('c', 90_000_000)]);
    intake.finish.get('b0')?.();
    await list.close();
  });

  it('tells of each article of an input that holds several, a few at a time, and of the input no more', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 2, report: () => {} });
    list.add([toAddition('many50')]);
    await expect.poll(() => intake.finish.size).toBe(2);
    expect(list.list().length).toBeLessThan(15);
    expect(toSteps(list)).toContain('many50 reading');
    expect(list.list().find(({ step }) => step === 'failed')?.failure).toContain('line 2');
    const finishAll = setInterval(() => {
      for (const finish of intake.finish.values()) finish();
    }, 1);
    await expect.poll(() => list.isIdle(), { timeout: 5000 }).toBe(true);
    clearInterval(finishAll);
    // What is left under its name is the line that is no record.
    expect(toSteps(list).filter((step) => step.startsWith('many'))).toEqual(['many50 failed']);
    expect(list.list().filter(({ step }) => step === 'done')).toHaveLength(49);
    await list.close();
  });

  it('says that an input of several holds none, and passes over pages that are no articles', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: () => {} });
    list.add([toAddition('many0'), toAddition('many1')]);
    await expect.poll(() => intake.finish.has('part 1')).toBe(true);
    intake.finish.get('part 1')?.(new HearsayError('page-no-article', 'x'));
    await expect.poll(() => list.isIdle()).toBe(true);
    expect(toSteps(list)).toEqual(['many0 failed', 'many1 failed']);
    expect(list.list()[1]?.failure).toContain('no article is in it');
    await list.close();
  });

  it('stops in the middle of an input when it is closed, and names it', async () => {
    const intake = openIntake();
    const list = createIntakeList(intake, { places: 1, report: () => {} });
    list.add([toAddition('many50')]);
    await expect.poll(() => intake.finish.has('part 1')).toBe(true);
    const closing = list.close();
    intake.finish.get('part 1')?.();
    expect(await closing).toContain('many50');
  });
});
