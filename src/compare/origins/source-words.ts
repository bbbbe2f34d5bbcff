// Finds, where reading found no attribution: "the union" in "put the number at 58", "by the council's own count", "the administrator, Karin
// Dahl, told me", "the army has since confirmed". Not: "he said", which names nobody; "police put up a fence".
import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';

/** Words that tell of a saying, an estimate or a finding of somebody's. */
const REPORTED = toPattern(
  'i',
  /\b/,
  anyOf(
    /says?|said|told|tells|according\s+to|announced|reported|stated|estimated|claim(?:s|ed)\s+(?:that|to)/,
    /confirms?|confirmed|acknowledged|conceded|admitted|maintains?|concluded|foresees?|foresaw/,
    /(?:spoke|speaks?|talks?|talked)\s+of/,
    /puts?\s+[^.;]{2,40}\s(?:at\s+(?:\w+\s+){0,2}[£$€]?\d[\d.,]*|down\s+to)|in\s+the\s+(?:words|view|opinion)\s+of/,
    /by\s+(?:its|their|his|her|the\s+[\p{L}-]+['’]s?)\s+(?:own\s+)?(?:count|account|accounts|estimate|figures|reckoning)/u,
  ),
  /\b/,
);
/** Verbs behind their subject that make it whom the article has it from. */
const SAYS = anyOf(
  /says?|said|told|tells|announced|reported|stated|estimated?s?|confirms?|confirmed|acknowledged|conceded/,
  /admitted|maintains?|concluded|foresees?|foresaw|blames?|blamed|(?:spoke|speaks?|talks?|talked)\s+of/,
  /puts?\s+[^.;]{2,40}\s(?:at\s+(?:\w+\s+){0,2}[£$€]?\d[\d.,]*|down\s+to)/,
);
/** "Stands by 52,000", "has stuck to its count", "revised its figure": whose figure it is. */
const KEEPS = anyOf(
  sequenceOf(
    /(?:stands?|stood|sticks?|stuck)\s+(?:by|to)\s+/,
    /(?:(?:its|their|his|her|the|that)\s+(?:own\s+)?(?:figures?|numbers?|counts?|estimates?|tolls?|claims?|accounts?|versions?|stor(?:y|ies)|statements?|theor(?:y|ies))\b|[£$€]?\d[\d.,]*(?:\s+(?:million|billion))?(?=[,;.]|$))/,
  ),
  /(?:revised|corrected|raised|lowered|cut)\s+(?:its|their|his|her)\s+(?:own\s+)?(?:figures?|numbers?|counts?|estimates?|tolls?)\b/,
);
const NP = /((?:the\s+|an?\s+)?[\p{L}'’-]+(?:\s+(?:of\s+(?:the\s+)?)?[\p{L}'’-]+){0,6}?)/u;
const FINDS = /(?:shows?|showed|finds?|found|reveals?|revealed|indicates?|indicated|concludes?|concluded)\b/;
const SUBJECT = toPattern(
  'iu',
  /(?:^|[,;:—–]\s+)["“‘]?/u,
  /(?:(?:and|but|although|though|while|as|when|since|because|that|where|yet|so)\s+)?/,
  NP,
  /(?:,\s+((?:[^,.;]|(?<=\d)[,.](?=\d)){2,60}),)?\s+(?:(?:has|have|had)\s+)?(?:(?:since|also|now|later|already|still)\s+)?/,
  anyOf(sequenceOf(SAYS, /\b/), KEEPS),
);
/** "An interim report by the safety board, published on Thursday, finds": whoever made the document. */
const MADE = toPattern(
  'iu',
  /(?:^|[,;:—–]\s+)["“‘]?/u,
  /(?:the|an?)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:report|study|survey|poll|audit|analysis|review|inquiry)\s+(?:by|from)\s+/u,
  NP,
  /(?:,\s+(?:released|published|issued|obtained|leaked|seen|completed|presented)\b[^,.;:]{0,60},)?\s+(?:also\s+)?/,
  FINDS,
);
/** "The report published on Tuesday showed", "after telephone records showed": a document tells where a person only finds. */
const DOCUMENT = toPattern(
  'iu',
  /(?:^|[,;:—–]\s+|\b(?:after|when|since|because|that|but|and|as|publish(?:ed|es)|obtained|released|leaked|saw|cit(?:ed|es|ing))\s+)["“‘]?/u,
  anyOf(
    /((?:the|an?)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:reports?|study|survey|poll|audit|analysis|memo|letter|documents|records|figures))/u,
    /((?!(?:after|when|since|because|that|but|and|as|the|an?)\s)(?:[\p{L}'’-]+\s+){1,2}?(?:reports|documents|records|figures|files|filings))/u,
    /((?:the\s+|an?\s+)?(?!(?:after|when|since|because|that|but|and|as|the|an?)\s)(?:[\p{L}'’-]+\s+){0,3}?(?:recorders?|recordings?|data|footage|videos?|photographs|pictures|images|measurements|readings|logs?|e-?mails|messages|minutes|tests|samples))/u,
  ),
  /(?:\s+(?:released|published|issued|obtained|leaked|seen|from|by|of|on|last|this)\b[^,.;:]{0,60}?)?\s+(?:(?:which|that)\s+)?(?:also\s+)?/,
  FINDS,
);
const AFTER = toPattern('iu', /\b(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of)\s+/, NP, /(?=[,.;:]|$)/);
const COUNT = toPattern(
  'iu',
  sequenceOf(/\bby\s+/, /(the\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)['’]s?\s+(?:own\s+)?/u),
  /(?:count|account|accounts|estimate|figures|reckoning)\b/,
);
/** "The police estimate was 12,000", "the union's count of 300": whose figure it is. */
const ESTIMATE = toPattern(
  'iu',
  /(?:^|[,;:—–]\s+)["“‘]?(?:(?:and|but|although|though|while|whereas|yet)\s+)?/u,
  /(the\s+(?!(?:first|latest|last|early|initial|final|official|total|exact|new|current|original|low|lower|high|higher|best|only|death|body|head|casualty|injury|vote|crowd|attendance|case|word|same|other|previous|earlier|later|overall|combined)\b)[\p{L}-]+(?:\s+(?!(?:own|official|latest|first)\b)[\p{L}-]+)?|\p{L}+)(?:['’]s?)?\s+/u,
  /(?:own\s+|official\s+|latest\s+|first\s+)?(count|estimate|figure|tally|toll)\s+/,
  /(?:(?:was|is|stood\s+at|stands\s+at|had\s+been|ran\s+to|came\s+to|remained|remains)\s+|of\s+)(?:\w+\s+){0,2}?[£$€]?\d/,
);
/** "The police count", where "the visitor count" and "the ship count" tell what is counted. */
const COUNTER = toPattern(
  'i',
  /\b/,
  anyWordOf('police union ministry army navy military government opposition coastguard'),
  /$/,
);
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS);

/** True where the words before "count" or "estimate" without an apostrophe tell whose it is. */
function isCounter(words: string, noun: string): boolean {
  const last = words.split(/\s+/).at(-1) ?? '';
  if (noun.toLowerCase() === 'estimate') return !ROLES.has(last.toLowerCase());
  return COUNTER.test(last) || (/^the\s/i.test(words) && /^\p{Lu}/u.test(last));
}

/** Bodies whose findings are theirs, where "found" of a person may be of a key. */
const FINDER =
  /(?:panels?|inquiry|enquiry|commission|committee|board|court|tribunal|judges?|jury|regulators?|watchdog|ombudsman|auditors?|inspectors?|investigators?|experts?|researchers?|scientists?|coroner|inspectorate|authority|prosecutors?)/;
const FOUND_OUT =
  /(?:found|finds|established|establishes|concluded|concludes|determined|ruled|rules|ascertained|held|noted)/;
/** "The panel found that", "…, the inquiry has established". */
const FINDING = toPattern(
  'iu',
  /(?:^|[,;:—–]\s+)["“‘]?(?:(?:and|but|although|though|while|as|when|since|because|yet|so)\s+)?/u,
  "((?:the|an?)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?",
  FINDER,
  ')',
  /(?:\s+(?:of|on|into|for|in)\s+[^,.;:]{2,40}?)?/,
  /(?:,\s+[^,.;]{2,60},)?\s+(?:(?:has|have|had)\s+)?(?:(?:since|also|now|later|already)\s+)?/,
  FOUND_OUT,
  /(?:\s+(?:on\s+\w+day\s+|later\s+|also\s+)?that\b|(?=\s*(?:[,.;]|$)))/,
);

/** "Tom Hale was [reported missing]", "took all [claims]": who is told of, and not who tells. */
const NO_SUBJECT =
  /\bthan\s+\w+$|\b(?:is|are|was|were|be|been|being|am|has|have|had|an?|the|all|no|some|any|his|her|its|their|our|my|your|to|of)$/i;

/** "At the hospital in Kobala [a doctor]". */
const PLACE = /^(?:at|in|on|near|outside|inside|from)\s+.*\s(?=(?:an?|the)\s)/i;

/** True where words of the article tell of what somebody says. */
export function isReported(words: string): boolean {
  return REPORTED.test(words);
}

/** Where in a sentence the words for its source stand, and what stands between commas behind them: "its president, [Wade Collier], said". */
export interface SourceWords extends Span {
  readonly apposition: Span | null;
  /** Where what it tells begins: in "the report is due in April, and the mayor says that it will be short" nothing before "and". */
  readonly from: number;
  /** True where a sentence that holds more than that has it from nobody: "Holm resigned after records showed that he had been paid". */
  readonly isInside: boolean;
}

/** "…, and the mayor says that": a saying that begins anew. */
const ANEW = /^[,;]\s+(?:and|but|while|whereas|although|though|yet)\s/i;
/** "After records showed that": told in a clause beside the main one. */
const BESIDE =
  /^\W*(?:after|when|since|because|that|but|and|as|publish(?:ed|es)|obtained|released|leaked|saw|cit(?:ed|es|ing))\s/i;
const BESIDE_MAIN = /^\W*(?:after|when|since|because|as)\s/i;
const GOES_ON = /^\s+(?:that\s|\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L})/u;

/** The words for the source of a sentence; null where none are clear. */
export function findSourceWords(sentence: string): SourceWords | null {
  for (const pattern of [AFTER, COUNT, ESTIMATE, SUBJECT, FINDING, MADE, DOCUMENT]) {
    const match = pattern.exec(sentence);
    const words = pattern === DOCUMENT ? (match?.[1] ?? match?.[2] ?? match?.[3]) : match?.[1];
    if (match === null || words === undefined || NO_SUBJECT.test(words)) continue;
    const end = match.index + match[0].indexOf(words) + words.length;
    if (pattern === ESTIMATE && !/['’]/.test(sentence[end] ?? '') && !isCounter(words, match[2] ?? '')) continue;
    const start = end - words.replace(PLACE, '').length;
    const behind = pattern === SUBJECT ? match[2] : undefined;
    const next = behind === undefined ? -1 : sentence.indexOf(behind, end);
    const apposition = behind === undefined || next < 0 ? null : { start: next, end: next + behind.length };
    const isAnew = ANEW.test(match[0]) && GOES_ON.test(sentence.slice(match.index + match[0].length));
    const isInside = match.index > 0 && (pattern === ESTIMATE || (pattern === DOCUMENT && BESIDE.test(match[0])));
    if (pattern === DOCUMENT && !isInside && BESIDE_MAIN.test(match[0])) continue;
    return { start, end, apposition, from: isAnew || isInside ? match.index : 0, isInside };
  }
  return null;
}
