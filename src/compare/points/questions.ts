// Catches: "it was not clear whether the crew wore life jackets", "was it the line?". Not: "“Was it the line?” she asked", a quotation.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

const QUESTION = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /^\W*(?:it|what) (?:is|was|remains?|remained) (?:not |still |un)(?:immediately |yet |at once |entirely )?/,
      /(?:clear|known|certain|unclear|unknown)\b/,
    ),
    sequenceOf(
      /^[^.]*\b(?:un|not (?:immediately |yet |at once )?)(?:clear|known|certain) /,
      /(?:whether|if|why|how|who|when)\b/,
    ),
    /\?\W*$/,
  ),
);

/** True where a statement asks, or says that nobody knows: who asks does not tell. */
export function isQuestion(statement: Statement): boolean {
  return statement.attribution?.kind !== 'direct' && QUESTION.test(toStatementWords(statement));
}
