import { type ErrorCode, HearsayError } from '../errors.ts';

/** What the command line gives about its inputs: for all, or for one by its name. */
export interface Given {
  readonly forAll: string | null;
  readonly byInput: ReadonlyMap<string, string>;
}

/**
 * Reads the values of `--published` or `--outlet`: "VALUE" for all inputs, "FILE=VALUE" for one of them.
 * Throws `given-unknown` for a FILE that is not read, `given-twice` for a second value, and `invalid` for what `isValid` refuses.
 */
export function parseGiven(
  option: string,
  values: readonly string[],
  inputs: readonly string[],
  { isValid, invalid }: { readonly isValid: (value: string) => boolean; readonly invalid: ErrorCode },
): Given {
  const known = new Set(inputs);
  const byInput = new Map<string, string>();
  let forAll: string | null = null;
  for (const given of values) {
    const equals = given.lastIndexOf('=');
    const input = equals < 0 ? null : given.slice(0, equals);
    const value = given.slice(equals + 1).trim();
    const detail = `${option} ${given}`;
    if (input !== null && !known.has(input)) throw new HearsayError('given-unknown', detail);
    if (!isValid(value)) throw new HearsayError(invalid, detail);
    if (input === null ? forAll !== null : byInput.has(input)) throw new HearsayError('given-twice', detail);
    if (input === null) forAll = value;
    else byInput.set(input, value);
  }
  return { forAll, byInput };
}

/** What holds for one input, or null. */
export function toGivenValue({ forAll, byInput }: Given, input: string): string | null {
  return byInput.get(input) ?? forAll;
}

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

/** True for an ISO 8601 calendar date that exists, with or without a time of day. */
export function isDate(value: string): boolean {
  const match = ISO_DATE.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years before 100 are not what anybody means, and Date would move them.
  return year >= 100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
