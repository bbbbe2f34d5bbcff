import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';

const HELP = `
The steps take lines on standard input and print lines, tabs between their
columns, so that any system that pipes rows through a program can run them on
as many machines as it has. deploy/spark/ does so on Spark, and docs/spark.md
says what each column holds.

  readings     what hearsay read --format ndjson prints
     │ statements
  statements ──────────────► counted: who holds which word
     │ keys --counts
  keys, joined: pairs that may tell the same
     │ kinship, compare --counts
  pairs that come near it, by group
     │ join
  points

On one machine hearsay story does all of this, and more.`;

/** Adds `hearsay corpus` to the program; `done` takes its exit code. */
export function addCorpusCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('corpus')
    .summary('compare more articles than one machine holds: the steps, for Spark and the like')
    .description('Compares more articles than one machine holds, step by step.')
    .helpCommand(false)
    .addHelpText('after', HELP);
  const add = (name: string, description: string): Command =>
    command
      .command(name)
      .description(description)
      .action(async ({ counts }: { readonly counts?: string }) => {
        const { runStep } = await import('../corpus-steps.ts');
        done(await runStep(name, counts ?? null));
      });
  add('limits', 'Prints the numbers that the joins between the steps go by, as JSON.');
  add('statements', 'Takes readings, prints their articles and statements.');
  add('keys', 'Takes statements, prints the keys they are looked up by.').requiredOption(...COUNTS);
  add('kinship', 'Takes pairs of articles, prints how alike they are.');
  add('compare', 'Takes pairs of statements, prints those that come near telling the same.').requiredOption(...COUNTS);
  add('join', 'Takes groups of pairs that hang together, prints the statements that tell the same.');
}

const COUNTS = ['--counts <file>', 'how often the corpus speaks of what it speaks of'] as const;
