import { type Command, Option } from 'commander';
import type { CaseFile } from '../../../case/case-file.ts';
import { EXPORT_NAMES, type ExportName } from '../../../document/export-formats.ts';
import { readProgramVersion } from '../../../ingest/package.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { toFormatLines } from '../../format-lines.ts';
import { guardLength, openOutput, refuseBinaryOnTerminal } from '../../output.ts';
import { withCase } from '../../with-case.ts';

const HELP = `
Formats:
${toFormatLines(EXPORT_NAMES, 22)}

Each says which program and model made it and the hash of every text, so that
others can check each line against the same articles.
Of each file only the name goes out, not in which folders it lies; --paths
tells all of the path as it was given. A whole case keeps the paths: it is for
you or your own desk, as are the originals in it.`;

/** Adds `hearsay case export`. */
export function addCaseExportCommand(command: Command, done: (code: ExitCode) => void): void {
  command
    .command('export')
    .description('Writes what is in a case in a form that others can use and check.')
    .argument('<case>', 'the case')
    .addOption(new Option('--format <format>', 'what to write').choices([...EXPORT_NAMES]).makeOptionMandatory())
    .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all')
    .option('--paths', 'tell the path of each file as it was given, not its name alone')
    .addHelpText('after', HELP)
    .action(async (path: string, options: ExportOptions) => done(await runExport(path, options)));
}

interface ExportOptions {
  readonly format: ExportName;
  readonly output?: string;
  readonly paths?: true;
}

function runExport(path: string, options: ExportOptions): Promise<ExitCode> {
  refuseBinaryOnTerminal(options.format, options.output);
  return withCase(path, async (file) => {
    const output = openOutput(options.output, [path]);
    try {
      for await (const piece of toPieces(file, options)) await output.write(piece);
      await output.finish();
    } finally {
      output.abandon();
    }
    return EXIT.done;
  });
}

async function* toPieces(
  file: CaseFile,
  { format, paths }: ExportOptions,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  if (format === 'case') {
    const { toBundle } = await import('../../../case/bundle.ts');
    yield* toBundle(file);
    return;
  }
  const { toCaseExport } = await import('../../../export/case-exports.ts');
  const { tellCase } = await import('../../../case/judged-case.ts');
  const { toLogged } = await import('../../../judge/to-standing.ts');
  const { judged, readings, log } = tellCase(file);
  const material = { tell: () => judged, readings, log: toLogged(log), program: `Hearsay ${readProgramVersion()}` };
  yield await guardLength(file.path, () => toCaseExport(format, material, paths === true ? 'given' : 'name'));
}
