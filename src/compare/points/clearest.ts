import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toTellingWords } from './telling-words.ts';
import type { Weighed } from './weighed.ts';

/** A sentence of about so many words is read best. */
const EASY_WORDS = 18;

/** "When he was arrested, prosecutors put the damage at 4 million": what tellings share may be told in either clause. */
const OPENS_ASIDE = /^\W*(?:when|while|as|since|although|though|if|because)\s[^.;]*,\s/i;

/** The telling that says most for itself: told by somebody named, not in a headline, neither a scrap nor endless, full of what is told. */
export function toClearest(told: readonly Statement[], weighed: readonly (Weighed | undefined)[]): Statement {
  let best = told[0] as Statement;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, statement] of told.entries()) {
    const { count, isTold } = toTellingWords(statement);
    const fullness = Math.min(4, weighed[index]?.norm ?? 0) / 4;
    const clearness =
      fullness -
      Math.abs(Math.log(count / EASY_WORDS)) / 2 +
      (statement.names.size > 0 ? 0.3 : 0) -
      (statement.isHeadline ? 0.5 : 0) -
      (statement.spans.length > 1 ? 0.2 : 0) -
      (OPENS_ASIDE.test(toStatementWords(statement)) ? 0.5 : 0) -
      (isTold ? 0 : 1) +
      (statement.attribution !== null && statement.attribution.named === 'named' ? 0.2 : 0);
    if (clearness <= most) continue;
    most = clearness;
    best = statement;
  }
  return best;
}
