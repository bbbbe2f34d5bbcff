import { type Command, Option } from 'commander';
import type { CaseArticle, SearchHit } from '../../../document/case.ts';
import type { Reading } from '../../../document/reading.ts';
import type { Span } from '../../../document/span.ts';
import { HearsayError } from '../../../errors.ts';
import { toVisibleLine } from '../../../page/visible-text.ts';
import { findMeantArticle, KEY_LENGTH, toKey } from '../../case-input.ts';
import { count } from '../../count.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { openOutput } from '../../output.ts';
import { toInputName } from '../../progress.ts';
import { toTerminal } from '../../terminal.ts';
import { withCase } from '../../with-case.ts';

interface ListOptions {
  readonly format: 'text' | 'json';
  readonly all?: true;
}

interface SearchOptions {
  readonly format: 'text' | 'json';
  readonly count: string;
}

/** Adds the commands that look into a case: `list`, `show`, `search`. */
export function addCaseShowCommands(command: Command, done: (code: ExitCode) => void): void {
  const format = (): Option =>
    new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text');
  command
    .command('list')
    .description('Lists the articles of a case, earliest first.')
    .argument('<case>', 'the case')
    .option('--all', 'also those that were taken out')
    .addOption(format())
    .action(async (path: string, options: ListOptions) => done(await runList(path, options)));
  command
    .command('show')
    .description('Shows the story of a case as the analyst left it, or one article of it.')
    .argument('<case>', 'the case')
    .argument('[article]', 'an id or name as hearsay case list shows it')
    .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all')
    .action(async (path: string, article: string | undefined, options: { output?: string }) =>
      done(await runShow(path, article, options.output)),
    );
  command
    .command('search')
    .description('Finds words in the articles of a case, and in what is said there.')
    .argument('<case>', 'the case')
    .argument('<words...>', 'words, "a phrase", the beginning of a word with *, -not, speaker:NAME')
    .option('--count <n>', 'how many places to show', '20')
    .addOption(format())
    .action(async (path: string, words: string[], options: SearchOptions) =>
      done(await runSearch(path, words, options)),
    );
}

function runList(path: string, { format, all }: ListOptions): Promise<ExitCode> {
  return withCase(path, async (file) => {
    const articles = file.listArticles({ withRemoved: all === true });
    const output = openOutput(undefined, []);
    if (format === 'json') await output.write(`${JSON.stringify(articles, null, 2)}\n`);
    else await output.write(toList(articles, file.listJudgements().length));
    await output.finish();
    return EXIT.done;
  });
}

function toList(articles: readonly CaseArticle[], judgementCount: number): string {
  const inCase = articles.filter(({ removed }) => removed === null);
  const lines = articles.map((article) => {
    const { published, outlet, title, input, removed } = article;
    const about = [outlet, title]
      .filter((part) => part !== null && part !== '')
      .map((part) => toVisibleLine(part ?? ''));
    const out = removed === null ? '' : '  (taken out)';
    return `${toKey(article)}  ${(published ?? 'not dated').slice(0, 10)}  ${about.join(' · ') || 'no title'}${out}\n${' '.repeat(KEY_LENGTH + 2)}${toInputName(input)}`;
  });
  return [`${count(inCase.length, 'article')}, ${count(judgementCount, 'judgement')}`, ...lines, ''].join('\n');
}

function runShow(path: string, meant: string | undefined, outputPath: string | undefined): Promise<ExitCode> {
  return withCase(path, async (file) => {
    const { width, color } = toTerminal(outputPath);
    const output = openOutput(outputPath, [path]);
    const { judgeCaseReading, tellCase } = await import('../../../case/judged-case.ts');
    if (meant === undefined) {
      const { toStoryText } = await import('../../../export/to-story-text.ts');
      const { judged, readings } = tellCase(file);
      const standing = readings.map((reading) => reading.standing);
      await output.write(toStoryText(judged.story, standing, { width, color }));
    } else {
      const { toText } = await import('../../../export/to-text.ts');
      const { id } = findMeantArticle(file, meant);
      await output.write(`${toText(judgeCaseReading(file, id).standing, { width, color })}\n`);
    }
    await output.finish();
    return EXIT.done;
  });
}

function runSearch(path: string, words: readonly string[], { format, count: asked }: SearchOptions): Promise<ExitCode> {
  if (!/^\d{1,3}$/.test(asked) || Number(asked) < 1) throw new HearsayError('count-invalid', `--count ${asked}`);
  return withCase(path, async (file) => {
    // A shell has taken the quotation marks off a phrase.
    const query = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ');
    const found = file.search(query, { count: Number(asked) });
    const output = openOutput(undefined, []);
    if (format === 'json') await output.write(`${JSON.stringify(found, null, 2)}\n`);
    else {
      const lines = found.hits.flatMap((hit) => toHitLines(hit, file.readReading(hit.article)));
      await output.write([`${count(found.total, 'place')} found`, ...lines, ''].join('\n'));
    }
    await output.finish();
    return EXIT.done;
  });
}

function toHitLines(hit: SearchHit, reading: Reading | null): readonly string[] {
  const { outlet, title, text } = reading?.article ?? { outlet: null, title: null, text: '' };
  const line = text.slice(0, hit.start).split('\n').length;
  const where = [outlet, title].filter((part) => part !== null && part !== '').join(' · ') || 'no title';
  // A block of text holds words of the article too: who says the words found is told apart from it.
  const said = hit.speaker === null ? '' : `  (${toVisibleLine(hit.speaker)})`;
  return [
    `${toKey({ id: hit.article })}:${line}  ${toVisibleLine(where)}`,
    `    ${toVisibleLine(toExcerpt(hit.text, hit.hits))}${said}`,
  ];
}

/** Code units on either side of what was found. */
const AROUND = 60;

/** The words around the first hit, with every hit between *stars*. */
function toExcerpt(text: string, hits: readonly Span[]): string {
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = first.start > AROUND ? text.indexOf(' ', first.start - AROUND) + 1 : 0;
  const wantedEnd = first.end + 2 * AROUND;
  const end = wantedEnd < text.length ? Math.max(first.end, text.lastIndexOf(' ', wantedEnd)) : text.length;
  let words = '';
  let offset = start;
  for (const hit of hits) {
    if (hit.start < offset || hit.end > end) continue;
    words += `${text.slice(offset, hit.start)}*${text.slice(hit.start, hit.end)}*`;
    offset = hit.end;
  }
  return `${start > 0 ? '… ' : ''}${words}${text.slice(offset, end)}${end < text.length ? ' …' : ''}`;
}
