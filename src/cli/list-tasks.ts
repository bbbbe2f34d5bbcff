import type { Entry } from '../ingest/ingested.ts';
import { toReadFailure } from './failure.ts';
import type { GivenInput, ParsedInputs } from './input-options.ts';
import { createFetchProgress, type Progress } from './progress.ts';
import type { InputTask } from './read-one.ts';

/** The articles of all inputs, in order and as they are asked for. What cannot be opened is a task that says so. */
export async function* listTasks(
  { inputs, container }: Pick<ParsedInputs, 'inputs' | 'container'>,
  progress: Progress,
): AsyncGenerator<InputTask, void> {
  const { openInput } = await import('../ingest/open-input.ts');
  let number = 0;
  for (const given of inputs) {
    const { input, allowPrivate } = given;
    const { onProgress, stop } = createFetchProgress(input);
    let opened: Awaited<ReturnType<typeof openInput>>;
    try {
      const onPassedOver = (count: number): void => progress.passOver(input, count);
      opened = await openInput(input, { ...container, allowPrivate, onProgress, onPassedOver });
    } catch (error) {
      yield { ...given, number: ++number, source: null, isPart: false, refused: toReadFailure(error) };
      continue;
    } finally {
      stop();
    }
    if (opened.isOne) {
      yield { ...given, number: ++number, source: opened.source, isPart: false, refused: null };
      continue;
    }
    let isFirst = true;
    for await (const task of listParts(given, opened.entries)) {
      if (!isFirst) progress.expect();
      isFirst = false;
      yield { ...task, number: ++number };
    }
  }
}

async function* listParts(
  given: GivenInput,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Omit<InputTask, 'number'>, void> {
  const part = { ...given, isPart: true };
  try {
    for await (const entry of entries) {
      if (entry.source === null) {
        yield { ...part, source: null, refused: toReadFailure(entry.error, entry.line) };
      } else yield { ...part, source: entry.source, refused: null };
    }
  } catch (error) {
    yield { ...part, source: null, refused: toReadFailure(error) };
  }
}
