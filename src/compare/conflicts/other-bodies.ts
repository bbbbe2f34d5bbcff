// Catches: "the council passed the plan on Monday" and "it was passed by the senate on Friday", "the committee meets again" and "the court sits again":
// each body votes and meets on a day of its own.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

const BODY = sequenceOf(
  '(?:(?:upper|lower) )?',
  anyWordOf(
    'parliament council senate assembly congress house chamber cabinet committee commission government court tribunal panel jury bank board union members shareholders voters',
  ),
);
const VOTED =
  /(?:passed|adopted|approved|enacted|ratified|rejected|threw out|thrown out|turned down|voted|backed|endorsed|meets|met|sits|sat|convenes)/;
const VOTES = toPattern('i', /\b/, '(', BODY, ')', / (?:[\w’'-]+ ){0,3}?/, VOTED, /\b/);
/** "Was passed on Monday by the senate". */
const VOTED_BY = toPattern('i', /\b/, VOTED, / (?:[\w’'-]+ ){0,5}?by (?:[\w’'-]+ ){0,3}?/, '(', BODY, ')', /\b/);

/** "The next session of parliament". */
const SITTING_OF = toPattern('i', /\b(?:meeting|session|sitting) of (?:[\w’'-]+ ){0,3}?/, '(', BODY, ')', /\b/);

/** True where each of the two tells of another body that votes. */
export function areOfOtherBodies(a: Statement, b: Statement): boolean {
  const [one, two] = [a, b].map((statement) => {
    const says = toStatementWords(statement);
    return (VOTED_BY.exec(says) ?? SITTING_OF.exec(says) ?? VOTES.exec(says))?.[1]?.toLowerCase();
  });
  return one !== undefined && two !== undefined && one !== two;
}
