// Catches: "the council passed the plan on Monday" and "the senate passed it on Friday": each body votes on a day of its own.
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

const VOTES = toPattern(
  'i',
  /\b/,
  '(',
  anyWordOf(
    'parliament council senate assembly congress house chamber cabinet committee commission government court board union members shareholders voters',
  ),
  ')',
  / (?:[\w’'-]+ ){0,3}?/,
  anyOf(/passed|adopted|approved|enacted|ratified|rejected|threw out|turned down|voted|backed|endorsed/),
  /\b/,
);

/** True where each of the two tells of another body that votes. */
export function areOfOtherBodies(a: Statement, b: Statement): boolean {
  const [one, two] = [a, b].map((statement) => VOTES.exec(toStatementWords(statement))?.[1]?.toLowerCase());
  return one !== undefined && two !== undefined && one !== two;
}
