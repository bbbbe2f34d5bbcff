import { type Command, Option } from 'commander';
import { isExchangeName } from '../../document/export-formats.ts';
import { HearsayError } from '../../errors.ts';
import { readProgramVersion } from '../../ingest/package.ts';
import { type Layer, parseLayers } from '../../page/layers.ts';
import type { ExitCode } from '../exit.ts';
import { toFormatLines } from '../format-lines.ts';
import { toInputFiles } from '../input-files.ts';
import { addInputOptions, type InputOptions, parseInputs } from '../input-options.ts';
import { listTasks } from '../list-tasks.ts';
import { openOutput, refuseBinaryOnTerminal } from '../output.ts';
import { openReadPool, toAhead } from '../pool.ts';
import { createProgress } from '../progress.ts';
import { type Assembly, NDJSON_ASSEMBLY, PLAIN_ASSEMBLY, readAll, toTextAssembly } from '../read-all.ts';
import type { InputTask } from '../read-one.ts';
import { toTerminal, WIDEST, WIDTH_OF_A_PIPE } from '../terminal.ts';
import { FORMATS, type Format, type PieceTask, READING_EXCHANGE_NAMES } from '../to-piece.ts';

interface ReadOptions extends InputOptions {
  readonly format: Format;
  readonly show?: string;
}

const EXAMPLES = `
Examples:
  Read one article on the terminal
    hearsay read article.txt
  Say when it was published, so that "Thursday" gets a date
    hearsay read --published 2015-05-18 article.txt
  Save a page to read, share or print; it opens offline
    hearsay read --format html -o article.html article.txt
  Only what nobody has confirmed, and what happened when
    hearsay read --show notices,happenings,times article.txt
  Read a page from the web, or what another program prints
    hearsay read https://example.org/story.html
    pandoc report.odt -t plain | hearsay read -
  Read a printed page, a Word document, and what an e-mail forwards
    hearsay read paper.pdf statement.docx mail.eml
  Read many files, one reading a line, and list who speaks in them
    hearsay read --format ndjson -o readings.ndjson news/*.txt
    hearsay read --format ndjson news/*.txt | jq -r '.entities[].name'
  Read all of a feed, with the pages it links to, or all articles of an archive
    hearsay read --follow https://example.org/news.rss
    hearsay read --format ndjson -o readings.ndjson crawl.warc.gz
  Read a stream of records, each answered before the next is there
    producer | hearsay read --format ndjson --field text=body -
  Two outlets, two dates
    hearsay read --published a.txt=2015-05-08 --outlet a.txt="Wire" \\
                 --published b.txt=2015-05-18 --outlet b.txt="Times" a.txt b.txt

How to read the text format:
  [3: the visit is off], Ms Reyes said.
  The words in [3: …] are what attribution 3 reports; brackets stand in other
  brackets where one source quotes another. "Voices" below the article lists
  each speaker with these numbers. Sources without a name stand apart and are
  never joined to a speaker. On a terminal the source is bold, the cue coloured
  and the content underlined; NO_COLOR turns that off, FORCE_COLOR turns it on.
  Below the voices stand what happened and what is planned, what is unconfirmed
  or unclear, the reasons that are given, and what is said of the future.
  Lines are as wide as the terminal, at most ${WIDEST} columns; ${WIDTH_OF_A_PIPE} in a pipe or file.

What --show takes, with commas between them, or "all":
  attributions, notices, happenings, explanations, forecasts   shown as text
  times, certainty      every time with its value; the words that hedge or deny
  On a page the same names say what is marked in the text when it opens:
  attributions and notices unless told otherwise. The page itself holds all.

Formats:
  text    for people (the default)
  json    one reading, as schema/reading-1.schema.json describes
  ndjson  one reading a line, for any number of inputs; for a record that
          cannot be read a line as schema/refused-1.schema.json describes
  html    one page that needs nothing else; several inputs make one page
For other programs (docs/outputs.md says what each holds); of one input, but for
Parquet, which takes any number:
${toFormatLines(READING_EXCHANGE_NAMES, 22)}

Exit codes: 0 done, 2 not everything could be done (standard error says what).`;

/** Adds `hearsay read` to the program; `done` takes its exit code. */
export function addReadCommand(program: Command, done: (code: ExitCode) => void): void {
  addInputOptions(
    program
      .command('read')
      .summary('show who said what in an article, through whom, in which words')
      .description('Shows who said what in an article, through whom, in which words.')
      .addOption(new Option('--format <format>', 'how to print the result').choices(FORMATS).default('text')),
  )
    .option('--show <names>', 'what to show beside the words, for text and html; see below')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: ReadOptions) => done(await runRead(inputs, options)));
}

async function runRead(given: readonly string[], options: ReadOptions): Promise<ExitCode> {
  const { format } = options;
  const inputs = await toInputFiles(given);
  const parsed = parseInputs(inputs, options);
  const refusal = toRefusalOfMany(format);
  if (refusal !== null && inputs.length > 1) throw new HearsayError(refusal, `${inputs.length} inputs`);
  refuseBinaryOnTerminal(format, options.output);
  const layers = parseShow(options.show, format);
  const { isOnTerminal, width, color } = toTerminal(options.output);
  const assembly = await toAssembly(format, inputs.length, width);
  const output = openOutput(options.output, inputs);
  // On a terminal the result itself scrolls by.
  const progress = await createProgress(isOnTerminal ? 1 : inputs.length);
  const pool = await openReadPool(parsed.jobs);
  const tasks = listTasks(parsed, progress);
  try {
    return await readAll(
      toPieces(refusal === null ? tasks : onlyOne(tasks, refusal), {
        format,
        width,
        color: color && format === 'text',
        layers,
      }),
      { read: pool.readPiece, ahead: toAhead(parsed.jobs), assembly, output, progress },
    );
  } finally {
    progress.stop();
    output.abandon();
    await pool.close();
  }
}

async function* toPieces(
  tasks: AsyncIterable<InputTask>,
  how: Omit<PieceTask, keyof InputTask>,
): AsyncGenerator<PieceTask, void> {
  for await (const task of tasks) yield { ...task, ...how };
}

/** What is said of a format that holds one reading where there are several; null for one that holds any number. */
function toRefusalOfMany(format: Format): 'json-one-input' | 'format-one-input' | null {
  if (format === 'json') return 'json-one-input';
  return isExchangeName(format) && format !== 'attributions.parquet' ? 'format-one-input' : null;
}

/** Throws `refusal` before anything is read where an input holds a second article. */
async function* onlyOne(
  tasks: AsyncIterable<InputTask>,
  refusal: NonNullable<ReturnType<typeof toRefusalOfMany>>,
): AsyncGenerator<InputTask, void> {
  let only: InputTask | null = null;
  for await (const task of tasks) {
    if (only !== null) throw new HearsayError(refusal, task.input);
    only = task;
  }
  if (only !== null) yield only;
}

async function toAssembly(format: Format, inputCount: number, width: number): Promise<Assembly> {
  switch (format) {
    case 'html': {
      const { createHtmlAssembly } = await import('../html-assembly.ts');
      return createHtmlAssembly(inputCount);
    }
    case 'text':
      return toTextAssembly(width, inputCount);
    case 'ndjson':
      return NDJSON_ASSEMBLY;
    case 'attributions.parquet': {
      const { createParquetAssembly } = await import('../parquet-assembly.ts');
      return createParquetAssembly(`Hearsay ${readProgramVersion()}`);
    }
    default:
      return PLAIN_ASSEMBLY;
  }
}

function parseShow(given: string | undefined, format: Format): readonly Layer[] | null {
  if (given === undefined) return null;
  const layers = parseLayers(given);
  if (layers === null) throw new HearsayError('show-invalid', `--show ${given}`);
  if (format !== 'text' && format !== 'html') throw new HearsayError('show-not-chosen', `--format ${format}`);
  return layers;
}
