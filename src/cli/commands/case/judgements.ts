import { type Command, Option } from 'commander';
import type { Judgement } from '../../../document/judgement.ts';
import { HearsayError } from '../../../errors.ts';
import { toVisibleLine } from '../../../page/visible-text.ts';
import { toAnalyst } from '../../analyst.ts';
import { count } from '../../count.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { openOutput } from '../../output.ts';
import { withCase } from '../../with-case.ts';

/** Adds the commands about what the analyst decided: `judgements` and `undo`. */
export function addCaseJudgementCommands(command: Command, done: (code: ExitCode) => void): void {
  command
    .command('judgements')
    .description('Lists everything that was decided, oldest first, with what was undone and what has lost its hold.')
    .argument('<case>', 'the case')
    .addOption(new Option('--format <format>', 'how to print the result').choices(['text', 'json']).default('text'))
    .action(async (path: string, { format }: { format: string }) => done(await runJudgements(path, format)));
  command
    .command('undo')
    .description('Takes a judgement back; undoing an undoing brings it back.')
    .argument('<case>', 'the case')
    .argument('<number>', 'its number in hearsay case judgements')
    .option('--by <name>', 'who decides', (name) => toAnalyst(name), toAnalyst())
    .action(async (path: string, number: string, { by }: { by: string }) => done(await runUndo(path, number, by)));
}

function runJudgements(path: string, format: string): Promise<ExitCode> {
  return withCase(path, async (file) => {
    const { tellCase } = await import('../../../case/judged-case.ts');
    const { toLogged } = await import('../../../judge/to-standing.ts');
    const log = toLogged(file.listJudgements());
    const unattached = log.length === 0 ? [] : tellCase(file).unattached;
    const output = openOutput(undefined, []);
    if (format === 'json') {
      const judgements = log.map(({ judgement, isUndone }) => ({ ...judgement, isUndone }));
      await output.write(`${JSON.stringify({ judgements, unattached }, null, 2)}\n`);
    } else {
      const reasons = new Map(unattached.map(({ judgement, reason }) => [judgement.number, reason]));
      const lines = log.flatMap(({ judgement, isUndone }) =>
        toLines(judgement, isUndone, reasons.get(judgement.number)),
      );
      await output.write([`${count(log.length, 'judgement')}`, ...lines, ''].join('\n'));
    }
    await output.finish();
    return EXIT.done;
  });
}

function toLines(judgement: Judgement, isUndone: boolean, lost: string | undefined): readonly string[] {
  const { number, at, by, decision, about, why } = judgement;
  const { kind, ...more } = decision;
  // What is said tells more of an attribution than who says it.
  const place = about.places.find(({ part }) => part === 'content') ?? about.places[0];
  const name = about.name ?? place?.exact ?? place?.article ?? '';
  const details = Object.entries(more)
    .map(([of, value]) => (of === 'place' ? null : (value ?? 'none')))
    .filter((value) => typeof value === 'string' || typeof value === 'number');
  const words = [kind, ...details].map((word) => toVisibleLine(String(word))).join(' ');
  const undone = isUndone ? '  (undone)' : '';
  return [
    `${number}  ${at.slice(0, 16).replace('T', ' ')}  ${toVisibleLine(by)}: ${words}${undone}`,
    `    ${about.of}${name === '' ? '' : ` “${toVisibleLine(name).slice(0, 100)}”`}`,
    ...(why === null ? [] : [`    why: ${toVisibleLine(why)}`]),
    ...(lost === undefined ? [] : [`    ! ${toVisibleLine(lost)}`]),
  ];
}

function runUndo(path: string, given: string, by: string): Promise<ExitCode> {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (number === 0) throw new HearsayError('judgement-unknown', given);
  return withCase(path, async (file) => {
    const about = { of: 'article', name: null, places: [] } as const;
    const undone = file.judge({ decision: { kind: 'undo', number }, about, why: null }, by);
    process.stdout.write(`Undid judgement ${number}; hearsay case undo ${path} ${undone.number} brings it back.\n`);
    return EXIT.done;
  });
}
