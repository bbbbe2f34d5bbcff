// Finds: "its own count of 40 had been mistaken", "the first report was false", "it had overstated the damage". Not: "the passport was false", "mistakes had
// been made", "the count was right".
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

/** What somebody has told before, and whoever told it. */
const TOLD = sequenceOf(
  /\b/,
  anyWordOf(
    `counts? figures? numbers? tolls? totals? tall(?:y|ies) estimates? statements? reports? claims? accounts? versions? announcements?
      information assessments? forecasts? predictions? explanations? accusations? allegations? assurances? denials? descriptions?
      calculations? assertions? stor(?:y|ies) rumou?rs? lists? releases? tweets? posts? testimony findings? results? data statistics`,
  ),
  // "The count of 40 that it gave on Monday".
  /(?:\s+(?:of|for|on|about|from|given|that|which|by|in|it|he|she|they|we|issued|published|released|made|put)\b[^,;.]{0,70}?)?\s+/,
);
const BEING = anyOf(
  /(?:(?:had|has|have)\s+been|was|were|is|are)/,
  /(?:(?:had|has|have)\s+)?(?:proved|proven|turned\s+out)(?:\s+to\s+(?:be|have\s+been))?/,
);
const WRONG = anyOf(
  anyWordOf(
    `wrong mistaken erroneous false untrue incorrect inaccurate premature misleading overstated understated exaggerated inflated
    unfounded baseless flawed fabricated`,
  ),
  /in\s+error|(?:an?\s+)?(?:mistake|error|misunderstanding|lie|fabrication|exaggeration)/,
  /(?:far\s+|much\s+)?too\s+(?:high|low|large|small|optimistic)/,
  /not\s+(?:true|correct|right|accurate|so)/,
);
const WAS_WRONG = toPattern('i', TOLD, BEING, /\s+(?:(?:\w+ly|quite|far|also|all)\s+)?/, WRONG, /\b/);
/** "It had miscounted", "the ministry had overstated". */
const ERRED = toPattern(
  'i',
  /\b(?:had|has|have)\s+(?:\w+ly\s+)?/,
  anyOf(
    /(?:mis(?:counted|calculated|stated|reported|spoken|judged)|over(?:stated|estimated|counted)|under(?:stated|estimated)|exaggerated|erred)/,
    /(?:given|published|issued|released)\s+(?:an?\s+|the\s+)?(?:wrong|false|incorrect|inaccurate|mistaken)/,
    /made\s+an?\s+(?:mistake|error)\s+(?:in|with|when)\s+\w*(?:count|calculat|report|stat)/,
    /got\s+[^,;.]{2,40}\s+wrong/,
  ),
  /\b/,
);

/** True of a statement that says of what was told before that it is not so. */
export function isTakingBack(statement: Statement): boolean {
  const told = toStatementWords(statement);
  return WAS_WRONG.test(told) || ERRED.test(told);
}
