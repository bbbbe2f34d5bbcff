import { type Command, Option } from 'commander';
import { EXCHANGE_NAMES } from '../../document/export-formats.ts';
import type { Reading } from '../../document/reading.ts';
import type { Story } from '../../document/story.ts';
import { readProgramVersion } from '../../ingest/package.ts';
import type { Storyteller } from '../../story.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { toFormatLines } from '../format-lines.ts';
import { toInputFiles } from '../input-files.ts';
import { addInputOptions, type InputOptions, type ParsedInputs, parseInputs } from '../input-options.ts';
import { listTasks } from '../list-tasks.ts';
import { guardLength, openOutput, refuseBinaryOnTerminal } from '../output.ts';
import { openReadPool, toAhead } from '../pool.ts';
import { createProgress, type Progress, showStep } from '../progress.ts';
import { type ReadTally, readEach, sayWhatWasLeft } from '../read-each.ts';
import { type Terminal, toTerminal, WIDEST, WIDTH_OF_A_PIPE } from '../terminal.ts';

const STORY_FORMATS = ['text', 'markdown', 'json', 'html', ...EXCHANGE_NAMES] as const;
type StoryFormat = (typeof STORY_FORMATS)[number];

interface StoryOptions extends InputOptions {
  readonly format: StoryFormat;
}

const EXAMPLES = `
Examples:
  Compare the reports of one event
    hearsay story wire.txt paper.html column.md
  Say when and where they were published, where they do not say it themselves
    hearsay story --published a.txt=2015-05-08 --outlet a.txt="Wire" \\
      --published b.txt=2015-05-18 --outlet b.txt="Times" a.txt b.txt
  Save a page with the articles side by side; it opens offline
    hearsay story --format html -o story.html news/*.txt
  Notes to work on, with links to the articles
    hearsay story --format markdown -o story.md news/*.txt
  What only one man vouches for
    hearsay story --format json news/*.txt |
      jq '.points[] | select(.standing == "one-origin") | .origins'
  A feed, the article pages of a web archive, or a folder as one story
    hearsay story --follow https://example.org/visit.rss
    hearsay story crawl.warc.gz reports/
  Many articles, two at a time
    hearsay story --jobs 2 --format html -o story.html archive/*.html

How to read the text format:
  “The visit is off” [A:5]
      told by 2 outlets, one origin: Dana Reyes
  Words in quotation marks are an article's own, and [A:5] says where they
  stand: in article A, in line 5 of its file; [B:¶3] is the third paragraph of
  a page. "The articles" at the end has the letters.
  The origin is whoever the words ultimately come from. Five outlets that copy
  one wire are one origin, and only two that are independent corroborate.
  "not in …": an article does not speak of it. Silence is no denial.
  Where accounts differ, the words that differ stand between *stars*. A figure
  that a later report replaces is no conflict; it stands under "Later figures".
  Explanations are in the order of what speaks against them, least first; of
  one origin's evidence one piece counts.
  Each section shows the most important; --format json and html have it all.
  Lines are as wide as the terminal, at most ${WIDEST} columns; ${WIDTH_OF_A_PIPE} in a pipe or file.

Formats:
  text      for people (the default)
  markdown  the same with tables and links
  json      one story, as schema/story-1.schema.json describes
  html      one page that needs nothing else
For other programs (docs/outputs.md says what each holds):
${toFormatLines(EXCHANGE_NAMES, 22)}

Exit codes: 0 done, 2 not everything could be done (standard error says what).
An input that cannot be read is named and passed over.`;

/** Adds `hearsay story` to the program; `done` takes its exit code. */
export function addStoryCommand(program: Command, done: (code: ExitCode) => void): void {
  addInputOptions(
    program
      .command('story')
      .summary('compare several reports of one story: agreement, conflict, origins')
      .description(
        'Compares several reports of one story: what they agree on and from how many origins, where they differ, ' +
          'who said what, what happened when, and why.',
      )
      .addOption(
        new Option('--format <format>', 'how to print the result').choices([...STORY_FORMATS]).default('text'),
      ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], options: StoryOptions) => done(await runStory(inputs, options)));
}

async function runStory(given: readonly string[], options: StoryOptions): Promise<ExitCode> {
  const inputs = await toInputFiles(given);
  const parsed = parseInputs(inputs, options);
  refuseBinaryOnTerminal(options.format, options.output);
  const terminal = toTerminal(options.output);
  const output = openOutput(options.output, inputs);
  const progress = await createProgress(inputs.length);
  try {
    const { readings, tally, story } = await readAndCompare(parsed, progress);
    if (story !== null) {
      await output.write(
        await guardLength(`story of ${readings.length} articles`, () =>
          toFormat(options.format, story, readings, terminal),
        ),
      );
      await output.finish();
    }
    sayWhatWasLeft(progress, tally);
    return tally.badCount > 0 ? EXIT.notAll : EXIT.done;
  } finally {
    progress.stop();
    output.abandon();
  }
}

/** Every input that can be read, in order, and the story that they tell: null without any. What comparing remembers is gone afterwards. */
async function readAndCompare(
  parsed: ParsedInputs,
  progress: Progress,
): Promise<{ readonly readings: readonly Reading[]; readonly tally: ReadTally; readonly story: Story | null }> {
  const { createStoryteller } = await import('../../story.ts');
  const { loadWordVectors } = await import('../../ingest/load-network.ts');
  const { tell, prepare } = createStoryteller(loadWordVectors());
  const { readings, tally } = await readInputs(parsed, progress, prepare);
  if (readings.length === 0) return { readings, tally, story: null };
  const hideStep = showStep(`Comparing ${readings.length} articles`);
  try {
    return { readings, tally, story: tell(readings) };
  } finally {
    hideStep();
  }
}

/** Every input that can be read, in order, each prepared; the workers are gone afterwards, for comparing takes their memory. */
async function readInputs(
  parsed: ParsedInputs,
  progress: Progress,
  prepare: Storyteller['prepare'],
): Promise<{ readonly readings: readonly Reading[]; readonly tally: ReadTally }> {
  const readings: Reading[] = [];
  const pool = await openReadPool(parsed.jobs);
  try {
    const tally = await readEach(listTasks(parsed, progress), {
      read: pool.readWhole,
      ahead: toAhead(parsed.jobs),
      progress,
      take({ reading }) {
        readings.push(reading);
        prepare(reading);
      },
    });
    return { readings, tally };
  } finally {
    progress.stop();
    await pool.close();
  }
}

async function toFormat(
  format: StoryFormat,
  story: Story,
  readings: readonly Reading[],
  { width, color }: Terminal,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return (await import('../../export/to-story-text.ts')).toStoryText(story, readings, { width, color });
    case 'markdown':
      return (await import('../../export/to-story-markdown.ts')).toStoryMarkdown(story, readings);
    case 'json':
      return (await import('../../export/to-story-json.ts')).toStoryJson(story);
    case 'html':
      return (await import('../../export/to-story-html.tsx')).toStoryHtml(story, readings);
    default: {
      const { toExchange } = await import('../../export/exchange/to-exchange.ts');
      return toExchange(format, story, readings, { program: `Hearsay ${readProgramVersion()}` });
    }
  }
}
