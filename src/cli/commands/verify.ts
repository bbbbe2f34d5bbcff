import { type Command, Option } from 'commander';
import type { Article, Problem } from '../../document/article.ts';
import type { Reading } from '../../document/reading.ts';
import { isWrong, type Verification } from '../../document/verification.ts';
import { HearsayError } from '../../errors.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { toFailure } from '../failure.ts';
import { isDate, parseGiven, toGivenValue } from '../given.ts';
import { toInputFiles } from '../input-files.ts';
import { guardLength, openOutput } from '../output.ts';
import { createProgress, showStep } from '../progress.ts';
import { type Terminal, toTerminal, WIDEST, WIDTH_OF_A_PIPE } from '../terminal.ts';

const VERIFY_FORMATS = ['text', 'markdown', 'json', 'html'] as const;
type VerifyFormat = (typeof VERIFY_FORMATS)[number];

/** Code units of a draft: four novels. */
const MOST_OF_A_DRAFT = 2_000_000;

interface VerifyOptions {
  readonly against: readonly string[];
  readonly format: VerifyFormat;
  readonly output?: string;
  readonly published?: readonly string[];
  readonly outlet?: readonly string[];
  readonly allowPrivate?: true;
}

const EXAMPLES = `
Examples:
  Check a draft against the articles it was written from
    hearsay verify draft.md --against wire.txt paper.html
  Against every article in a folder, or in a case
    hearsay verify draft.md --against news/
    hearsay verify draft.md --against visit.hearsay
  What somebody else wrote, as it comes
    pandoc -t plain draft.odt | hearsay verify - --against wire.txt
  Save a page with the draft and each check marked in it; it opens offline
    hearsay verify draft.md --against wire.txt --format html -o check.html
  In a script: the exit code says whether something is wrong
    hearsay verify draft.md --against wire.txt > /dev/null || echo "look again"

What each verdict means:
  Word for word         an article has the words; marked ellipses, [brackets],
                        other quotation marks and the like are no change
  In other words        reported without quotation marks, and the words shown
                        come nearest; compare them yourself
  Altered               a word, a figure, a date or a "not" is another one
  Put together          words of several places, quoted as if they were one
  Said by somebody else the article has the words from another speaker
  In another article    than the one that the draft names
  Not found             in none of the articles

How to read the text format:
  “the change had to do with *Russian* affairs” · Dmitry Peskov · line 4
      Meridian Press [A:7], Dmitry Peskov: “internal *Korean* affairs”
  The first line is the draft's, the second the article's; what differs stands
  between *stars*, and [A:7] says where: in article A, line 7 of its file.
  [B:¶3] is the third paragraph of a page. "The articles" has the letters.
  Lines are as wide as the terminal, at most ${WIDEST} columns; ${WIDTH_OF_A_PIPE} in a pipe or file.

Formats:
  text      for people (the default)
  markdown  the same with links to the articles
  json      one verification, as schema/verification-1.schema.json describes
  html      one page that needs nothing else

Exit codes: 0 nothing is wrong, 1 something is, 2 not everything could be done
(standard error says what).`;

/** Adds `hearsay verify` to the program; `done` takes its exit code. */
export function addVerifyCommand(program: Command, done: (code: ExitCode) => void): void {
  const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];
  program
    .command('verify')
    .summary('hold a draft against its articles: each quotation and statement')
    .description(
      'Holds every quotation and every attributed statement of a draft against the articles it was written from, ' +
        'and shows the true words where it differs.',
    )
    .argument(
      '<draft>',
      'text, Markdown or HTML, a report of this program too, an http(s) URL, or - for standard input',
    )
    .requiredOption('--against <input...>', 'articles: files, folders, http(s) URLs, or cases (NAME.hearsay)')
    .addOption(new Option('--format <format>', 'how to print the result').choices([...VERIFY_FORMATS]).default('text'))
    .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all')
    .option('--published <date>', 'publication date of the articles, DATE or FILE=DATE; may be given again', collect)
    .option('--outlet <name>', 'outlet of the articles, NAME or FILE=NAME; may be given again', collect)
    .option('--allow-private', 'also fetch from private and local network addresses')
    .addHelpText('after', EXAMPLES)
    .action(async (draft: string, options: VerifyOptions) => done(await runVerify(draft, options)));
}

async function runVerify(draft: string, options: VerifyOptions): Promise<ExitCode> {
  const inputs = await toInputFiles(options.against);
  if (draft === '-' && inputs.includes('-')) throw new HearsayError('stdin-twice', '-');
  const terminal = toTerminal(options.output);
  const output = openOutput(options.output, [draft, ...inputs]);
  try {
    const { ingest } = await import('../../ingest/ingest.ts');
    const { article, problems } = await ingest(draft, { allowPrivate: options.allowPrivate === true });
    if (article.text.length > MOST_OF_A_DRAFT) throw new HearsayError('draft-too-long', draft);
    const gathered = await gather(inputs, options);
    if (gathered.articles.length === 0) throw new HearsayError('against-nothing', draft);
    const verification = await check(article, problems, gathered);
    await output.write(await guardLength(draft, () => toFormat(options.format, verification, article.text, terminal)));
    await output.finish();
    if (gathered.badCount > 0) return EXIT.notAll;
    return verification.checks.some(({ verdict }) => isWrong(verdict)) ? EXIT.found : EXIT.done;
  } finally {
    output.abandon();
  }
}

/** What a draft is held against. */
interface Gathered {
  readonly articles: readonly Article[];
  /** Of articles of cases, by article. */
  readonly readings: ReadonlyMap<Article, Reading>;
  readonly problems: ReadonlyMap<Article, readonly Problem[]>;
  readonly badCount: number;
}

/** Opens everything; goes past a bad input and says which. */
async function gather(inputs: readonly string[], options: VerifyOptions): Promise<Gathered> {
  const published = parseGiven('--published', options.published ?? [], inputs, {
    isValid: isDate,
    invalid: 'published-invalid',
  });
  const outlet = parseGiven('--outlet', options.outlet ?? [], inputs, {
    isValid: (name) => name !== '',
    invalid: 'outlet-invalid',
  });
  const { ingestAll } = await import('../../ingest/ingest-all.ts');
  const articles: Article[] = [];
  const readings = new Map<Article, Reading>();
  const problems = new Map<Article, readonly Problem[]>();
  let badCount = 0;
  const progress = await createProgress(inputs.length);
  try {
    for (const input of inputs) {
      try {
        if (isCase(input)) {
          for (const reading of await readCase(input)) {
            articles.push(reading.article);
            readings.set(reading.article, reading);
          }
        } else {
          const given = {
            allowPrivate: options.allowPrivate === true,
            published: toGivenValue(published, input) ?? undefined,
            outlet: toGivenValue(outlet, input) ?? undefined,
          };
          for await (const ingested of ingestAll(input, given)) {
            if (ingested.error !== null) {
              badCount++;
              progress.say(toFailure(ingested.error));
              continue;
            }
            articles.push(ingested.article);
            problems.set(ingested.article, ingested.problems);
          }
        }
      } catch (error) {
        badCount++;
        progress.say(toFailure(error));
      }
      progress.advance();
    }
  } finally {
    progress.stop();
  }
  return { articles, readings, problems, badCount };
}

function isCase(input: string): boolean {
  return /\.hearsay$/i.test(input) && !/^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

/** The readings of a case as the analyst left them. */
async function readCase(path: string): Promise<readonly Reading[]> {
  const { openCaseToRead } = await import('../../case/open-case.ts');
  const { createHeldReadings } = await import('../../case/held-readings.ts');
  const file = openCaseToRead(path);
  try {
    return createHeldReadings(file)
      .look()
      .judged.map(({ standing }) => standing);
  } finally {
    file.close();
  }
}

async function check(
  draft: Article,
  problems: readonly Problem[],
  { articles, readings, problems: problemsOf }: Gathered,
): Promise<Verification> {
  const hideStep = showStep(
    `Holding the draft against ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`,
  );
  try {
    const [{ verify }, { read }, { loadNetwork, loadWordVectors }] = await Promise.all([
      import('../../verify/verify.ts'),
      import('../../read.ts'),
      import('../../ingest/load-network.ts'),
    ]);
    return verify(draft, articles, {
      read: (article) => read(article, loadNetwork()),
      readingOf: (article) => readings.get(article) ?? read(article, loadNetwork(), problemsOf.get(article) ?? []),
      likeness: loadWordVectors(),
      problems,
    });
  } finally {
    hideStep();
  }
}

async function toFormat(
  format: VerifyFormat,
  verification: Verification,
  text: string,
  { width, color }: Terminal,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../../export/to-verification-text.ts')).toVerificationText(verification, { width, color });
    case 'markdown':
      return (await import('../../export/to-verification-markdown.ts')).toVerificationMarkdown(verification);
    case 'json':
      return (await import('../../export/to-verification-json.ts')).toVerificationJson(verification);
    case 'html':
      return (await import('../../export/to-verification-html.tsx')).toVerificationHtml(verification, text);
  }
}
