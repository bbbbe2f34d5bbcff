import type { Command } from 'commander';
import type { CaseFile } from '../../../case/case-file.ts';
import type { CaseArticle } from '../../../document/case.ts';
import { type ErrorCode, HearsayError } from '../../../errors.ts';
import { toVisibleLine } from '../../../page/visible-text.ts';
import { findMeantArticle, toKey } from '../../case-input.ts';
import { count } from '../../count.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { toFailure } from '../../failure.ts';
import { runInOrder } from '../../in-order.ts';
import { toInputFiles } from '../../input-files.ts';
import { addOpeningOptions, addReadingOptions, type InputOptions, parseInputs } from '../../input-options.ts';
import { listTasks } from '../../list-tasks.ts';
import { toAhead } from '../../pool.ts';
import { createProgress, toInputName } from '../../progress.ts';
import type { InputTask } from '../../read-one.ts';
import { withCase } from '../../with-case.ts';

/** Adds the commands that bring articles into a case, take them out, and read them again. */
export function addCaseArticlesCommands(command: Command, done: (code: ExitCode) => void): void {
  addOpeningOptions(
    addReadingOptions(
      command
        .command('add')
        .description('Reads articles into a case; one that is in it already is not added twice.')
        .argument('<case>', 'the case')
        .argument('<input...>', 'files, folders, http(s) URLs, or - for standard input'),
    ),
  ).action(async (path: string, inputs: string[], options: InputOptions) =>
    done(await withCase(path, (file) => addInputs(file, inputs, options))),
  );
  command
    .command('remove')
    .description('Takes articles out of a case. They are kept, with every judgement on them.')
    .argument('<case>', 'the case')
    .argument('<article...>', 'ids or names as hearsay case list shows them')
    .action(async (path: string, articles: string[]) => done(await runRemove(path, articles)));
  command
    .command('restore')
    .description('Brings articles back that were taken out.')
    .argument('<case>', 'the case')
    .argument('<article...>', 'ids or names as hearsay case list --all shows them')
    .action(async (path: string, articles: string[]) => done(await runRestore(path, articles)));
  addReadingOptions(
    command
      .command('read-again')
      .description('Reads the kept originals anew, with the model of this program; judgements stay.')
      .argument('<case>', 'the case')
      .argument('[article...]', 'ids or names; all that an older model read where none is given'),
  ).action(async (path: string, articles: string[], options: InputOptions) =>
    done(await runReadAgain(path, articles, options)),
  );
}

/** Reads inputs into a case, and says what became of each that did not make it. */
export async function addInputs(file: CaseFile, inputs: readonly string[], options: InputOptions): Promise<ExitCode> {
  const { createIntake } = await import('../../../case/intake.ts');
  const parsed = parseInputs(await toInputFiles(inputs), options);
  const { jobs } = parsed;
  const intake = createIntake(file, { threads: jobs === 1 ? 0 : jobs });
  const progress = await createProgress(parsed.inputs.length);
  const tally = { added: 0, known: 0, changed: 0, failed: 0, passedOver: 0 };
  /** Why the case takes nothing more; the articles are not to blame, and the next would be refused like this one. */
  let refusal: HearsayError | null = null;
  const add = async (task: InputTask): Promise<keyof typeof tally> => {
    if (refusal !== null) return 'failed';
    const { source, refused, published, outlet, allowPrivate } = task;
    if (refused !== null) {
      progress.say(refused.failure);
      return 'failed';
    }
    const input = task.isPart ? (source?.path ?? source?.url ?? source?.name ?? task.input) : task.input;
    try {
      const given = { published, outlet };
      const { article, isNew, before } = await intake.add({ input, content: source, given, allowPrivate });
      if (before === null) return isNew ? 'added' : 'known';
      progress.say(toChange(input, before, article));
      return 'changed';
    } catch (error) {
      if (isPassedOver(error, task)) {
        progress.passOver(task.input, 1);
        return 'passedOver';
      }
      if (isOfCase(error)) {
        refusal ??= error;
        return 'failed';
      }
      progress.say(toFailure(error));
      return 'failed';
    }
  };
  try {
    for await (const became of runInOrder(listTasks(parsed, progress), add, toAhead(jobs))) {
      tally[became]++;
      progress.advance();
      if (refusal !== null) break;
    }
  } finally {
    progress.stop();
    await intake.close();
  }
  if (refusal !== null) process.stderr.write(`${toFailure(refusal)}\n`);
  const known = tally.known > 0 ? `; ${tally.known} known already` : '';
  const changed = tally.changed > 0 ? `; ${tally.changed} known already and now as given` : '';
  process.stdout.write(`Added ${count(tally.added, 'article')} to ${toInputName(file.path)}${known}${changed}.\n`);
  return tally.failed > 0 ? EXIT.notAll : EXIT.done;
}

/** What an article that was in the case already has taken over from the command line. */
function toChange(input: string, before: CaseArticle, { outlet, published }: CaseArticle): string {
  const changes = [
    ...(outlet === before.outlet ? [] : [`outlet ${outlet} (before: ${before.outlet ?? 'not known'})`]),
    ...(published === before.published ? [] : [`published ${published} (before: ${before.published ?? 'not known'})`]),
  ];
  return `hearsay: ${toInputName(input)}: in the case already; now ${toVisibleLine(changes.join(', '))}`;
}

/** What the case refuses for itself, unless it is busy at the moment alone. */
const REFUSALS_OF_CASE: ReadonlySet<ErrorCode> = new Set([
  'case-disk-full',
  'case-unwritable',
  'case-read-only',
  'case-damaged',
]);

function isOfCase(error: unknown): error is HearsayError {
  return error instanceof HearsayError && REFUSALS_OF_CASE.has(error.code);
}

/** True for a page of an archive that is no article, which nobody has to hear of one by one. */
function isPassedOver(error: unknown, { isPart }: InputTask): boolean {
  return isPart && error instanceof HearsayError && error.code === 'page-no-article';
}

function runRemove(path: string, meant: readonly string[]): Promise<ExitCode> {
  return withCase(path, async (file) => {
    for (const article of meant.map((one) => findMeantArticle(file, one))) {
      file.removeArticle(article.id);
      process.stdout.write(`Took out ${toKey(article)} ${toInputName(article.input)}\n`);
    }
    return EXIT.done;
  });
}

function runRestore(path: string, meant: readonly string[]): Promise<ExitCode> {
  return withCase(path, async (file) => {
    for (const article of meant.map((one) => findMeantArticle(file, one))) {
      file.restoreArticle(article.id);
      process.stdout.write(`Brought back ${toKey(article)} ${toInputName(article.input)}\n`);
    }
    return EXIT.done;
  });
}

function runReadAgain(path: string, meant: readonly string[], options: InputOptions): Promise<ExitCode> {
  return withCase(path, async (file) => {
    const { createIntake } = await import('../../../case/intake.ts');
    const { loadNetwork } = await import('../../../ingest/load-network.ts');
    const { version } = loadNetwork().network.model;
    const articles =
      meant.length === 0
        ? file.listArticles().filter(({ model }) => model.version !== version)
        : meant.map((one) => findMeantArticle(file, one));
    const inputs = articles.map(({ input }) => input);
    const { jobs, inputs: tasks } = parseInputs(inputs, options);
    const intake = createIntake(file, { threads: jobs === 1 ? 0 : jobs });
    const progress = await createProgress(articles.length);
    let failed = 0;
    try {
      for (const [index, { id }] of articles.entries()) {
        const { published, outlet } = tasks[index] as (typeof tasks)[number];
        const given = file.readOriginal(id)?.given ?? { published: null, outlet: null };
        try {
          await intake.readAgain(id, {
            published: published ?? given.published,
            outlet: outlet ?? given.outlet,
          });
        } catch (error) {
          failed++;
          progress.say(toFailure(error));
        }
        progress.advance();
      }
    } finally {
      progress.stop();
      await intake.close();
    }
    process.stdout.write(`Read ${count(articles.length - failed, 'article')} again.\n`);
    return failed > 0 ? EXIT.notAll : EXIT.done;
  });
}
