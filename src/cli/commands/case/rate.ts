import { type Command, Option } from 'commander';
import type { CaseFile } from '../../../case/case-file.ts';
import type { Band } from '../../../document/findings.ts';
import type { AnalystConfidence, Credibility, Decision, Reliability, Subject } from '../../../document/judgement.ts';
import { toSourceSubject } from '../../../document/subjects.ts';
import { HearsayError } from '../../../errors.ts';
import { toVisibleLine } from '../../../page/visible-text.ts';
import { toAnalyst } from '../../analyst.ts';
import { findMeantArticle } from '../../case-input.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { withCase } from '../../with-case.ts';

const NONE = 'none';
const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const BANDS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'even',
  'likely',
  'very-likely',
  'almost-certain',
] as const satisfies readonly Band[];
const CONFIDENCES = ['low', 'moderate', 'high'] as const;

const HELP = `
Examples:
  hearsay case rate visit.hearsay "signals from Pyongyang" --credibility 3
  hearsay case rate visit.hearsay "Kim was coming" --in wire.txt --likelihood likely --confidence low
  hearsay case rate visit.hearsay --source "Meridian Press" --reliability B

A statement is rated from 1, confirmed, to 5, improbable, with 6 for what cannot
be judged; a source from A, reliable, to E, with F for what cannot be judged
(Admiralty). Neither is made of the other. How likely something is (ICD 203) and
how well founded that is are two judgements. ${NONE} takes a rating away.`;

interface RateOptions {
  readonly in?: string;
  readonly source?: string;
  readonly credibility?: Credibility | typeof NONE;
  readonly likelihood?: Band | typeof NONE;
  readonly confidence?: AnalystConfidence | typeof NONE;
  readonly reliability?: Reliability | typeof NONE;
  readonly why?: string;
  readonly by: string;
}

/** Adds `hearsay case rate`. */
export function addCaseRateCommand(command: Command, done: (code: ExitCode) => void): void {
  command
    .command('rate')
    .description('Rates what somebody is reported to say, or a source.')
    .argument('<case>', 'the case')
    .argument('[words]', 'exact words of what is said: all of them, or enough to tell them apart')
    .option('--in <article>', 'the article they stand in, as hearsay case list shows it')
    .option('--source <name>', 'an outlet or a voice, by its name')
    .addOption(new Option('--credibility <number>', 'of the statement').choices([...CREDIBILITIES, NONE]))
    .addOption(new Option('--likelihood <band>', 'that it is so').choices([...BANDS, NONE]))
    .addOption(new Option('--confidence <level>', 'in that likelihood').choices([...CONFIDENCES, NONE]))
    .addOption(new Option('--reliability <letter>', 'of the source').choices([...RELIABILITIES, NONE]))
    .option('--why <text>', 'the reason')
    .option('--by <name>', 'who decides', (name) => toAnalyst(name), toAnalyst())
    .addHelpText('after', HELP)
    .action(async (path: string, words: string | undefined, options: RateOptions) =>
      done(await runRate(path, words, options)),
    );
}

function runRate(path: string, words: string | undefined, options: RateOptions): Promise<ExitCode> {
  const { source, by, why } = options;
  const name = toVisibleLine(words ?? source ?? path);
  if ((words === undefined) === (source === undefined)) throw new HearsayError('rating-subject', name);
  const ofStatement = toStatementDecisions(options);
  const ofSource = toSourceDecisions(options);
  const decisions = source === undefined ? ofStatement : ofSource;
  if ((source === undefined ? ofSource : ofStatement).length > 0) throw new HearsayError('rating-subject', name);
  if (decisions.length === 0) throw new HearsayError('rating-nothing', name);
  return withCase(path, async (file) => {
    const about = source === undefined ? await findStatement(file, words ?? '', options.in) : toSourceSubject(source);
    for (const decision of decisions) {
      const { number } = file.judge({ decision, about, why: why ?? null }, by);
      process.stdout.write(`Judgement ${number}: ${toVisibleLine(toWords(decision))} “${name.slice(0, 100)}”\n`);
    }
    return EXIT.done;
  });
}

async function findStatement(file: CaseFile, words: string, meant: string | undefined): Promise<Subject> {
  const { createHeldReadings } = await import('../../../case/held-readings.ts');
  const { judgeCaseReading } = await import('../../../case/judged-case.ts');
  const { findSaidWords } = await import('../../../case/said-words.ts');
  if (meant !== undefined) return findSaidWords([judgeCaseReading(file, findMeantArticle(file, meant).id)], words);
  return findSaidWords(createHeldReadings(file).look().judged, words);
}

function toStatementDecisions({ credibility, likelihood, confidence }: RateOptions): readonly Decision[] {
  const decisions: Decision[] = [];
  if (credibility !== undefined)
    decisions.push({ kind: 'rate-statement', credibility: credibility === NONE ? null : credibility });
  if (likelihood !== undefined) decisions.push({ kind: 'likelihood', band: likelihood === NONE ? null : likelihood });
  if (confidence !== undefined) decisions.push({ kind: 'confidence', level: confidence === NONE ? null : confidence });
  return decisions;
}

function toSourceDecisions({ reliability }: RateOptions): readonly Decision[] {
  if (reliability === undefined) return [];
  return [{ kind: 'rate-source', reliability: reliability === NONE ? null : reliability }];
}

/** "rate-statement 2": as `hearsay case judgements` lists it. */
function toWords({ kind, ...more }: Decision): string {
  return [kind, ...Object.values(more).map((value) => value ?? NONE)].join(' ');
}
