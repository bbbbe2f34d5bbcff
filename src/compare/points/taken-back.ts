// Finds: "its own count of 40 had been mistaken", "the first report was false", "it had overstated the damage", each with whose it was and what it
// told. Not: "the passport was false", "mistakes had been made", "the count was right", "the number of pupils was too low".
import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

/** What somebody has told before, and whoever told it. */
const TOLD = sequenceOf(
  /\b/,
  '(',
  anyWordOf(
    `counts? figures? numbers? tolls? totals? tall(?:y|ies) estimates? statements? reports? claims? accounts? versions? announcements?
      information assessments? forecasts? predictions? explanations? accusations? allegations? assurances? denials? descriptions?
      calculations? assertions? stor(?:y|ies) rumou?rs? lists? releases? tweets? posts? testimony findings? results? data statistics`,
  ),
  ')',
  // "The count of 40 that it gave on Monday".
  /((?:\s+(?:of|for|on|about|from|given|that|which|by|in|it|he|she|they|we|issued|published|released|made|put)\b[^,;.]{0,70}?)?)\s+/,
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
const WAS_WRONG = toPattern('i', TOLD, BEING, /\s+(?:(?:\w+ly|quite|far|also|all)\s+)?/, '(', WRONG, ')', /\b/);
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

/** What somebody says is not so. */
export interface TakenBack {
  /** True of "its own count", "the figure it gave": nobody else's. */
  readonly isOwn: boolean;
  /** Words for whoever told it: "the driver" in "the driver's statement"; null where nobody is named. */
  readonly by: string | null;
  /** "He had drunk nothing" in "the statement that he had drunk nothing", "40" in "the count of 40"; null where nothing is told of it. */
  readonly told: Span | null;
  /** True where only its size is called wrong. */
  readonly isSize: boolean;
}

const OWN_BEFORE = /\b(?:its|his|her|their|our|my)(?:\s+own)?(?:\s+[\p{L}-]+){0,2}\s+$/iu;
const OWNER_BEFORE =
  /(?:^|\s)((?:[\p{L}\p{N}.-]+\s+){0,4}[\p{L}\p{N}.-]+)(?:['’]s|(?<=s)['’])(?:\s+[\p{L}-]+){0,2}\s+$/u;
const OWN_BEHIND =
  /\bof\s+(?:its|his|her|their|our|my)\s+own\b|(?:^|\b(?:that|which)\s+)\s*(?:it|he|she|they|we|I)\s+(?:had\s+)?(?:gave|given|issued|published|released|made|put)\b/i;
const OWNER_BEHIND =
  /\b(?:by|from)\s+((?:the\s+|an?\s+)?(?!(?:that|which)\b)[\p{L}-]+(?:\s+(?!(?:that|which|of|on|in|for|about)\b)[\p{L}-]+){0,3})/u;
const CLAUSE = /\b(?:that|of)\s+(?!(?:its|his|her|their|our|my)\s+own\b)(.+)$/is;
const TOO_SIZED = /\btoo\b/i;
const SIZED = /overstated|understated|exaggerat|inflated|\btoo\b/i;
const OPENER = /^(?:that|and|but)\s+/i;
const COUNTED = /^(?:counts?|estimates?|forecasts?)$/i;

/** What a statement says of what was told before that it is not so; null where it says nothing of the kind. */
export function findTakenBack(statement: Statement): TakenBack | null {
  const words = toStatementWords(statement);
  const wrong = WAS_WRONG.exec(words);
  if (wrong !== null) {
    const [, noun = '', behind = '', how = ''] = wrong;
    const before = words.slice(0, wrong.index);
    const isOwn = OWN_BEFORE.test(before) || OWN_BEHIND.test(behind);
    // "Too low" tells what somebody thinks of it, unless he has counted it himself.
    if (TOO_SIZED.test(how) && !(isOwn && COUNTED.test(noun))) return null;
    const by = isOwn
      ? null
      : (OWNER_BEFORE.exec(before)?.[1]?.replace(OPENER, '') ?? OWNER_BEHIND.exec(behind)?.[1] ?? null);
    const told = OWN_BEHIND.test(behind) ? undefined : CLAUSE.exec(behind)?.[1];
    const at = wrong.index + noun.length + behind.length - (told?.length ?? 0);
    return { isOwn, by, told: told === undefined ? null : toSpan(statement, at, told.length), isSize: SIZED.test(how) };
  }
  const erred = ERRED.exec(words);
  if (erred === null) return null;
  const subject = words.slice(0, erred.index).trim();
  const isOwn = /^(?:.*\s)?(?:it|he|she|they|we|I)$/is.test(subject) || subject === '';
  const at = erred.index + erred[0].length;
  const told = /^[^,:;—–]*/.exec(words.slice(at))?.[0] ?? '';
  return {
    isOwn,
    by: isOwn ? null : subject.replace(OPENER, ''),
    told: toSpan(statement, at, told.length),
    isSize: true,
  };
}

/** Null where its words stand apart. */
function toSpan({ spans }: Statement, at: number, length: number): Span | null {
  const [first] = spans;
  if (spans.length !== 1 || first === undefined) return null;
  return { start: first.start + at, end: first.start + at + length };
}
