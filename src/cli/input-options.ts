import { type Command, Option } from 'commander';
import { HearsayError } from '../errors.ts';
import { CONTAINER_NAMES, type ContainerName } from '../ingest/containers/container-name.ts';
import { FIELDS } from '../ingest/containers/fields.ts';
import type { ContainerOptions } from '../ingest/ingested.ts';
import { isDate, parseGiven, toGivenValue } from './given.ts';

const MOST_JOBS = 64;

/** What a command line says of its inputs and its output, for every command that reads articles. */
export interface InputOptions {
  readonly output?: string;
  readonly published?: readonly string[];
  readonly outlet?: readonly string[];
  readonly jobs?: string;
  readonly allowPrivate?: true;
  readonly as?: ContainerName;
  readonly field?: readonly string[];
  readonly follow?: true;
}

/** Adds the argument and the options of `InputOptions` to a command. */
export function addInputOptions(command: Command): Command {
  return addOpeningOptions(
    addReadingOptions(
      command
        .argument('<input...>', 'files, folders, http(s) URLs, or - for standard input')
        .option('-o, --output <file>', 'write the result to a file; it appears whole or not at all'),
    ),
  );
}

/** Adds the options that say how articles are to be read. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--published <date>', 'publication date, DATE or FILE=DATE; may be given again', collect)
    .option('--outlet <name>', 'outlet, NAME or FILE=NAME; may be given again', collect)
    .option('--jobs <n>', 'articles read at a time, each in a worker of about 200 MB (default: 1)')
    .option('--allow-private', 'also fetch from private and local network addresses');
}

/** Adds the options that say how inputs are to be opened that may hold several articles. */
export function addOpeningOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--as <kind>', 'what inputs hold several articles as, where name and content do not tell').choices([
        ...CONTAINER_NAMES,
      ]),
    )
    .option('--field <name=field>', 'which field of a corpus holds what; may be given again', collect)
    .option('--follow', 'fetch the pages that a feed links to, where it has only summaries');
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

/** What is to be read, in order, and how many articles at a time. */
export interface ParsedInputs {
  readonly jobs: number;
  readonly inputs: readonly GivenInput[];
  readonly container: Pick<ContainerOptions, 'as' | 'fields' | 'follow'>;
}

/** An input, and what the command line says of it. */
export interface GivenInput {
  readonly input: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly allowPrivate: boolean;
}

/** Reads the options of `InputOptions`. Throws a HearsayError for those that make no sense. */
export function parseInputs(inputs: readonly string[], options: InputOptions): ParsedInputs {
  const published = parseGiven('--published', options.published ?? [], inputs, {
    isValid: isDate,
    invalid: 'published-invalid',
  });
  const outlet = parseGiven('--outlet', options.outlet ?? [], inputs, {
    isValid: (name) => name !== '',
    invalid: 'outlet-invalid',
  });
  if (inputs.indexOf('-') !== inputs.lastIndexOf('-')) throw new HearsayError('stdin-twice', '-');
  return {
    jobs: parseJobs(options.jobs) ?? 1,
    inputs: inputs.map((input) => ({
      input,
      published: toGivenValue(published, input),
      outlet: toGivenValue(outlet, input),
      allowPrivate: options.allowPrivate === true,
    })),
    container: { as: options.as, fields: parseFields(options.field ?? []), follow: options.follow === true },
  };
}

function parseFields(given: readonly string[]): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const words of given) {
    const equals = words.indexOf('=');
    const name = words.slice(0, Math.max(0, equals));
    if (!FIELDS.includes(name) || equals === words.length - 1)
      throw new HearsayError('field-unknown', `--field ${words}`);
    if (Object.hasOwn(fields, name)) throw new HearsayError('field-twice', `--field ${words}`);
    fields[name] = words.slice(equals + 1);
  }
  return fields;
}

function parseJobs(given: string | undefined): number | null {
  if (given === undefined) return null;
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new HearsayError('jobs-invalid', `--jobs ${given}`);
  return jobs;
}
