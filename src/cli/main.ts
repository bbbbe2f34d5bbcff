import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { readProgramVersion } from '../ingest/package.ts';
import { addCaseCommand } from './commands/case.ts';
import { addCorpusCommand } from './commands/corpus.ts';
import { addMcpCommand } from './commands/mcp.ts';
import { addReadCommand } from './commands/read.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStoryCommand } from './commands/story.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { toFailure } from './failure.ts';

/** Runs one command line, without the program's name, and gives the exit code; never throws. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  process.stderr.off('error', ignoreClosed).on('error', ignoreClosed);
  process.stdout.off('error', passClosed).on('error', passClosed);
  // Each pattern is compiled once, to machine code, instead of first to bytecode: a sixth of the start-up time.
  setFlagsFromString('--no-regexp-tier-up');
  let exitCode: ExitCode = EXIT.done;
  const program = new Command('hearsay')
    .description('Reads news the way a careful editor does: who said what, through whom, in which words.')
    .version(readProgramVersion(), '--version', 'print the version')
    .helpOption('--help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('Help: hearsay read --help, hearsay story --help');
  const done = (code: ExitCode): void => {
    exitCode = code;
  };
  addReadCommand(program, done);
  addStoryCommand(program, done);
  addVerifyCommand(program, done);
  addCaseCommand(program, done);
  addServeCommand(program, done);
  addMcpCommand(program, done);
  addCorpusCommand(program, done);
  for (const command of program.commands) pointToHelp(command, `hearsay ${command.name()} --help`);
  program.addHelpText(
    'after',
    '\nRead one article:  hearsay read article.txt\nCompare several:   hearsay story a.txt b.txt\nCheck a draft:     hearsay verify draft.md --against a.txt b.txt\nLearn by examples: hearsay read --help, hearsay story --help',
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already said what was wrong with the command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.notAll;
    process.stderr.write(`${toFailure(error)}\n`);
    return EXIT.notAll;
  }
}

/** Whoever gave a command what it does not take is led to its help, and from a part of a command to that of the whole as well. */
function pointToHelp(command: Command, help: string): void {
  command.showHelpAfterError(`Help: ${help}`);
  for (const part of command.commands)
    part.showHelpAfterError(`Help: hearsay ${command.name()} ${part.name()} --help, ${help}`);
}

/** A reader of standard error that goes away, as in `2>&1 | head`, is no error. */
function ignoreClosed(): void {}

/** Nor is one of standard output, as in `--help | head`. Anything else is for whoever else listens, or a bug. */
function passClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && process.stdout.listenerCount('error') === 1) throw error;
}
