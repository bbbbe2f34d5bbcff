import type { Command } from 'commander';
import { HearsayError } from '../errors.ts';
import { isDate, parseGiven, toGivenValue } from './given.ts';
import { toJobs } from './pool.ts';
import type { InputTask } from './read-one.ts';

const MOST_JOBS = 64;

/** What a command line says of its inputs and its output, for every command that reads articles. */
export interface InputOptions {
  readonly output?: string;
  readonly published?: readonly string[];
  readonly outlet?: readonly string[];
  readonly jobs?: string;
  readonly allowPrivate?: true;
}

/** Adds the argument and the options of `InputOptions` to a command. */
export function addInputOptions(command: Command): Command {
  const collect = (value: string, values: readonly string[] = []): readonly string[] => [...values, value];
  return command
    .argument('<input...>', 'text, Markdown or HTML files, http(s) URLs, or - for standard input')
    .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all')
    .option('--published <date>', 'publication date, DATE or FILE=DATE; may be given again', collect)
    .option('--outlet <name>', 'outlet, NAME or FILE=NAME; may be given again', collect)
    .option('--jobs <n>', 'inputs read at a time, each in a worker of about 200 MB (default: 1)')
    .option('--allow-private', 'also fetch from private and local network addresses');
}

/** What is to be read, in order, and how many inputs at a time. Throws a HearsayError for options that make no sense. */
export function parseInputs(
  inputs: readonly string[],
  options: InputOptions,
): { readonly jobs: number; readonly tasks: readonly InputTask[] } {
  const published = parseGiven('--published', options.published ?? [], inputs, {
    isValid: isDate,
    invalid: 'published-invalid',
  });
  const outlet = parseGiven('--outlet', options.outlet ?? [], inputs, {
    isValid: (name) => name !== '',
    invalid: 'outlet-invalid',
  });
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) throw new HearsayError('stdin-twice', '-');
  const tasks = inputs.map(
    (input, index): InputTask => ({
      input,
      number: index + 1,
      published: toGivenValue(published, input),
      outlet: toGivenValue(outlet, input),
      allowPrivate: options.allowPrivate === true,
    }),
  );
  return { jobs: toJobs(parseJobs(options.jobs), inputs.length), tasks };
}

function parseJobs(given: string | undefined): number | null {
  if (given === undefined) return null;
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new HearsayError('jobs-invalid', `--jobs ${given}`);
  return jobs;
}
