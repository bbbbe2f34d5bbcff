import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';
import { addCaseArticlesCommands } from './case/articles.ts';
import { addCaseExportCommand } from './case/export.ts';
import { addCaseFileCommands } from './case/file.ts';
import { addCaseJudgementCommands } from './case/judgements.ts';
import { addCaseRateCommand } from './case/rate.ts';
import { addCaseShowCommands } from './case/show.ts';

const EXAMPLES = `
Examples:
  Start a case with the reports you have, and look at the story they make
    hearsay case create visit.hearsay wire.txt paper.html
    hearsay case show visit.hearsay
  A day later: a folder of new reports, and a page from the web
    hearsay case add visit.hearsay tuesday/ https://example.org/story.html
  Find who spoke of it
    hearsay case search visit.hearsay "Korean affairs" speaker:Peskov
  Say how far you believe what somebody says there
    hearsay case rate visit.hearsay "signals from Pyongyang" --credibility 3
  Work on it in the browser
    hearsay serve visit.hearsay
  Hand it on: the story as a page, or all of the case
    hearsay case export visit.hearsay --format html -o story.html
    hearsay case export visit.hearsay --format case -o visit.ndjson
    hearsay case create copy.hearsay --from visit.ndjson

A case is one file. It keeps every article byte for byte as it came in, what the
program found in it, and, apart from that, what you decided. Nothing is ever
deleted: an article that is taken out can be brought back, and a judgement that
is undone stays in the log.
ARTICLE is what hearsay case list shows: the first letters of an id, or a name.`;

/** Adds `hearsay case` with its commands to the program; `done` takes the exit code. */
export function addCaseCommand(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command('case')
    .summary('keep the reports of a story, and what you make of them, in one file')
    .description('Keeps the reports of a story, what was found in them, and what you decided, in one file.')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES);
  addCaseFileCommands(command, done);
  addCaseArticlesCommands(command, done);
  addCaseShowCommands(command, done);
  addCaseJudgementCommands(command, done);
  addCaseRateCommand(command, done);
  addCaseExportCommand(command, done);
}
