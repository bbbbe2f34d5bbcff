import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { CaseFile } from '../../../case/case-file.ts';
import { HearsayError } from '../../../errors.ts';
import { count } from '../../count.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { addReadingOptions, type InputOptions } from '../../input-options.ts';
import { toInputName } from '../../progress.ts';
import { withOpenCase } from '../../with-case.ts';
import { addInputs } from './articles.ts';

/** Adds the commands that make a whole case: `create` and `recover`. */
export function addCaseFileCommands(command: Command, done: (code: ExitCode) => void): void {
  addReadingOptions(
    command
      .command('create')
      .description('Makes a case, with articles or without.')
      .argument('<case>', 'the file to make, NAME.hearsay')
      .argument('[input...]', 'files, folders, http(s) URLs, or - for standard input'),
  )
    .option('--from <file>', 'an exported case to take over, judgements and all')
    .action(async (path: string, inputs: string[], options: InputOptions & { from?: string }) =>
      done(await runCreate(path, inputs, options)),
    );
  command
    .command('recover')
    .description('Saves what can be saved of a damaged case into a new one; the damaged file is left as it is.')
    .argument('<case>', 'the damaged case')
    .requiredOption('-o, --output <case>', 'the new case to make')
    .action(async (path: string, { output }: { output: string }) => done(await runRecover(path, output)));
}

async function runCreate(
  path: string,
  inputs: readonly string[],
  options: InputOptions & { readonly from?: string },
): Promise<ExitCode> {
  const { createCase } = await import('../../../case/open-case.ts');
  if (options.from !== undefined && inputs.length > 0) throw new HearsayError('case-from-alone', options.from);
  const file = createCase(path);
  return withOpenCase(file, async () => {
    if (options.from !== undefined) return takeOver(file, options.from);
    if (inputs.length > 0) return addInputs(file, inputs, options);
    process.stdout.write(`Made ${toInputName(path)}. Add articles with: hearsay case add ${toInputName(path)} FILE…\n`);
    return EXIT.done;
  });
}

async function takeOver(file: CaseFile, from: string): Promise<ExitCode> {
  const { takeOverBundle } = await import('../../../case/bundle.ts');
  const { rmSync } = await import('node:fs');
  try {
    const lines = createInterface({ input: createReadStream(from), crlfDelay: Number.POSITIVE_INFINITY });
    const { articleCount, judgementCount } = await takeOverBundle(file, lines, from);
    process.stdout.write(
      `Made ${toInputName(file.path)} with ${count(articleCount, 'article')} and ${count(judgementCount, 'judgement')}.\n`,
    );
    return EXIT.done;
  } catch (error) {
    // It holds nothing yet, and a second try should not find it in its way.
    file.close();
    rmSync(file.path, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new HearsayError('file-missing', from, error) : error;
  }
}

async function runRecover(path: string, output: string): Promise<ExitCode> {
  const { recoverCase } = await import('../../../case/recover-case.ts');
  const { articleCount, judgementCount, lostArticles, lostJudgements } = recoverCase(path, output);
  process.stdout.write(
    `Saved ${count(articleCount, 'article')} and ${count(judgementCount, 'judgement')} into ${toInputName(output)}.\n`,
  );
  for (const [name, lost] of Object.entries({ article: lostArticles, judgement: lostJudgements })) {
    if (lost.length > 0) process.stderr.write(`hearsay: lost ${count(lost.length, name)}: number ${lost.join(', ')}\n`);
  }
  return lostArticles.length + lostJudgements.length > 0 ? EXIT.notAll : EXIT.done;
}
