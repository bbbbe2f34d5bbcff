import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import type { CaseFile } from '../../case/case-file.ts';
import { HearsayError } from '../../errors.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { toAnalyst } from '../analyst.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { toFailure } from '../failure.ts';

interface ServeCommandOptions {
  readonly port?: string;
  readonly by: string;
  readonly open?: true;
  readonly allowPrivate?: true;
}

/** The case that is opened where none is named. */
const USUAL_CASE = './story.hearsay';

const EXAMPLES = `
Examples:
  Work on a case in the browser; it is made where there is none yet
    hearsay serve visit.hearsay
  Open the browser as well
    hearsay serve --open visit.hearsay
  Always at the same address, apart from the token
    hearsay serve --port 4040 visit.hearsay

Open the address that is printed in a browser on this machine. Its token lets in
whoever has it, in as many windows as they like, and ends with the server.
Nothing can be asked from another machine, and nothing is sent anywhere: only an
address that you add yourself is fetched. What you do is kept in the case at
once. Ctrl+C ends the server; articles that are being read are finished first.`;

/** Adds `hearsay serve` to the program; `done` takes its exit code. */
export function addServeCommand(program: Command, done: (code: ExitCode) => void): void {
  program
    .command('serve')
    .summary('work on a case in the browser, on this machine alone')
    .description('Shows a case in the browser, to read, correct and judge. Nothing leaves this machine.')
    .argument('[case]', 'the case; made where there is none yet', USUAL_CASE)
    .option('--port <n>', 'the port to listen on (default: any that is free)')
    .option('--by <name>', 'who judges', (name) => toAnalyst(name), toAnalyst())
    .option('--open', 'open the address in the browser')
    .option('--allow-private', 'also fetch from private and local network addresses')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ServeCommandOptions) => done(await runServe(path, options)));
}

async function runServe(path: string, options: ServeCommandOptions): Promise<ExitCode> {
  const port = parsePort(options.port);
  const { file, words } = await openOrCreate(path);
  const { serveCase } = await import('../../server/serve-case.ts');
  const serving = serveCase(file, {
    port,
    analyst: options.by,
    allowPrivate: options.allowPrivate === true,
    report: (error) => say(toFailure(error)),
  });
  const served = await serving.catch((error: unknown) => {
    file.close();
    throw error;
  });
  const stopped = waitForSignal();
  process.stdout.write(`${served.url}\n`);
  say(`${words} Open the address above in a browser on this machine; Ctrl+C ends the server.`);
  if (options.open === true) openBrowser(served.url);
  await stopped;
  const unread = await served.close();
  for (const name of unread) say(`hearsay: ${toVisibleLine(name)}: not read any more. Add it again.`);
  return unread.length > 0 ? EXIT.notAll : EXIT.done;
}

function parsePort(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) throw new HearsayError('port-invalid', `--port ${given}`);
  return port;
}

/** Only a file that is called a case is made: a slip in the name of another is told as one. */
async function openOrCreate(path: string): Promise<{ readonly file: CaseFile; readonly words: string }> {
  const { createCase, openCase } = await import('../../case/open-case.ts');
  const shown = toVisibleLine(path);
  try {
    const file = openCase(path);
    return {
      file,
      words: file.isReadOnly ? `${shown} can only be read, so nothing can be changed.` : `${shown} is open.`,
    };
  } catch (error) {
    const isMissing = error instanceof HearsayError && error.code === 'case-missing';
    if (!isMissing || !/\.hearsay$/i.test(path)) throw error;
    return { file: createCase(path), words: `${shown} is new, and empty.` };
  }
}

/** Settles when the user ends the program. A second time ends it at once. */
function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(code));
        resolve();
      });
    }
  });
}

/** Where there is no browser to be opened, the address is still there to be copied. */
function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '""', url]]
        : ['xdg-open', [url]];
  const child = spawn(command as string, args as string[], { detached: true, stdio: 'ignore' });
  child.on('error', () => say('No browser could be opened. Copy the address into one.'));
  child.unref();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
