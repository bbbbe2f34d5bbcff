import { type Command, Option } from 'commander';
import type { CaseFile } from '../../../case/case-file.ts';
import type { ExportName } from '../../../document/workbench.ts';
import { readProgramVersion } from '../../../ingest/package.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { guardLength, openOutput } from '../../output.ts';
import { withCase } from '../../with-case.ts';

const NAMES: readonly ExportName[] = [
  'html',
  'markdown',
  'json',
  'findings.csv',
  'judgements.csv',
  'annotations.json',
  'case',
];

const EXAMPLES = `
Formats:
  html              the story with its articles, one page that needs nothing else
  markdown          the story, to work on
  json              the story, as schema/story-1.schema.json describes; with
                    judgements, both of them apart
  findings.csv      every attribution with its words and their places
  judgements.csv    everything that was decided
  annotations.json  attributions and judgements as W3C Web Annotations (JSON-LD)
  case              all of the case, originals too, one JSON value a line; for
                    hearsay case create NEW.hearsay --from FILE

Each says which program and model made it and the hash of every text, so that
others can check each line against the same articles.`;

/** Adds `hearsay case export`. */
export function addCaseExportCommand(command: Command, done: (code: ExitCode) => void): void {
  command
    .command('export')
    .description('Writes what is in a case in a form that others can use and check.')
    .argument('<case>', 'the case')
    .addOption(new Option('--format <format>', 'what to write').choices([...NAMES]).makeOptionMandatory())
    .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { format, output }: { format: ExportName; output?: string }) =>
      done(await runExport(path, format, output)),
    );
}

function runExport(path: string, format: ExportName, outputPath: string | undefined): Promise<ExitCode> {
  return withCase(path, async (file) => {
    const output = openOutput(outputPath, [path]);
    try {
      for await (const piece of toPieces(file, format)) await output.write(piece);
      await output.finish();
    } finally {
      output.abandon();
    }
    return EXIT.done;
  });
}

async function* toPieces(file: CaseFile, format: ExportName): AsyncGenerator<string, void, undefined> {
  if (format === 'case') {
    const { toBundle } = await import('../../../case/bundle.ts');
    yield* toBundle(file);
    return;
  }
  const { CASE_EXPORTS } = await import('../../../export/case-exports.ts');
  const { tellCase } = await import('../../../case/judged-case.ts');
  const { toLogged } = await import('../../../judge/to-standing.ts');
  const { judged, readings, log } = tellCase(file);
  const material = { tell: () => judged, readings, log: toLogged(log), program: `Hearsay ${readProgramVersion()}` };
  yield await guardLength(file.path, () => CASE_EXPORTS[format].write(material));
}
