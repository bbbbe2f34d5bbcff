import type { Span } from '../../document/span.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { DIVIDES, hasFiniteVerb, JOINS } from './clauses.ts';
import { type Passage, toLower, toOuterPassage, toTag, toWordsSpan } from './passage.ts';

const REPORTS_THAT = toPattern(
  '',
  /^/,
  anyWordOf(
    `say says said claim claims claimed lie lies lied argue argues argued insist insists insisted believe believes believed
    pretend allege alleges alleged suggest suggests suggested think thinks thought maintain maintains maintained reporters
    explained noted complained admitted acknowledged conceded charge charges charged`,
  ),
  /$/,
);
/** After these "that" opens what they state, where its verb is still to come: "the suggestion that savings [had]". */
const STATED_THAT = toPattern(
  '',
  /^/,
  anyWordOf(
    `suggestions? ideas? notions? theor(?:y|ies) hypothesis claims? allegations? accusations? rumou?rs? speculation impression
    belief view suspicions? assertions? argument`,
  ),
  /$/,
);
const RELATIVE = /^(?:who|whose|which)$/;
/** In tokens. */
const LONG = 25;
/** What may stand before a clause without being part of what it states. */
const LEADS: ReadonlySet<string> = new Set(
  `and but so or yet that because however still meanwhile moreover furthermore also then thus therefore instead nevertheless nonetheless
  indeed well yes no look now perhaps maybe though although`.split(/\s+/),
);

/** The clause that ends before token `to`, without what only leads up to it; null where there is none. */
export function findClauseBefore(passage: Passage, to: number): Span | null {
  return toWordsSpan(passage, skipLeads(passage, findClauseStart(passage, to), to), to);
}

/** First token of the clause that ends before `to`. */
export function findClauseStart(passage: Passage, to: number): number {
  let hasComma = false;
  for (let at = to - 2; at >= passage.firstToken; at--) {
    const word = toLower(passage, at);
    if (DIVIDES.has(word)) {
      if (word === ')') {
        const open = findOpening(passage, at);
        if (open !== -1) {
          at = open;
          continue;
        }
      }
      return at + 1;
    }
    if (word === ',' && JOINS.has(toLower(passage, at + 1)) && isClause(passage, at + 2, to)) return at + 1;
    if (word === 'but' && toLower(passage, at - 1) !== 'all' && isClause(passage, at + 1, to)) return at;
    if (word === 'that' && REPORTS_THAT.test(toLower(passage, at - 1)) && isClause(passage, at + 1, to)) return at + 1;
    if (word === 'that' && STATED_THAT.test(toLower(passage, at - 1)) && !hasFiniteVerb(passage, at + 1, to))
      return at + 1;
    // "has argued <all along that> people leave": what stands before belongs to the saying.
    if (word === 'that' && passage.holder !== null && isOnlySince(passage, at) && isClause(passage, at + 1, to))
      return at + 1;
    // The end of a long sentence: "…, an institution whose efforts face limits".
    const isTail = RELATIVE.test(word) && to - passage.firstToken > LONG && to - at > 3 && !hasComma;
    if (isTail && hasFiniteVerb(passage, at + 1, to)) return at;
    if (word === ',') hasComma = true;
  }
  return passage.firstToken;
}

/** True where nothing but words for how long and how often stand before, at the start of what somebody says. */
function isOnlySince({ text, region, known }: Passage, that: number): boolean {
  const before = text.slice(region.start, known.language.tokens.starts[that] as number).trim();
  return before !== '' && SINCE.test(before);
}

const SINCE =
  /^(?:all along|for (?:a long time|(?:many |some |several |\w+ )?(?:days|weeks|months|years|decades))|since [^,.;:]{3,40}|again(?: and again)?|repeatedly|time and again|once more|from the (?:start|beginning|outset|first)|as (?:early|long ago) as [^,.;:]{3,40}|in (?:public|private|parliament|court)|(?:on )?\p{Lu}\p{Ll}+day|yesterday|today|last (?:week|month|year|night))$/u;

/** "Still, the match": the first token from `from` on that states something. */
function skipLeads(passage: Passage, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const word = toLower(passage, at);
    if (word === 'so' && toLower(passage, at + 1) === 'far') break;
    if (LEADS.has(word) || /^[,"“”'‘’(]+$/.test(word)) at++;
    else break;
  }
  return at;
}

/** True where the words from `from` to `to` have a subject before a finite verb. */
function isClause(passage: Passage, from: number, to: number): boolean {
  const verb = passage.verbs.find((group) => group.isFinite && group.firstToken >= from && group.firstToken < to);
  return verb !== undefined && verb.firstToken > from && !/^RB/.test(toTag(passage, from));
}

/** "questioned <her right to run because …>": without a verb in the content, the reason is that of the saying. */
export function toSpoken(passage: Passage): Passage {
  if (passage.isQuoted || passage.cueToken === passage.firstToken) return passage;
  if (hasFiniteVerb(passage, passage.firstToken, passage.cueToken)) return passage;
  return toOuterPassage(passage) ?? passage;
}

/** The noun phrase that ends right before token `to` ("the collapse of the roof"); null where none does. */
export function findNounPhraseBefore(passage: Passage, to: number): Span | null {
  let at = to - 1;
  while (at >= passage.firstToken && /^(?:RB|,)/.test(toTag(passage, at))) at--;
  let first = -1;
  for (; at >= passage.firstToken; at--) {
    const tag = toTag(passage, at);
    if (/^(?:NN|CD|PRP$|EX|DT$|PDT|JJ|POS|PRP\$|HYPH|\$|VBG$)/.test(tag)) first = at;
    else if (!/^(?:of|in|on|to|for|at|from|between|against|by|and|or)$/.test(toLower(passage, at)) || first === -1)
      break;
    else if (/^(?:and|or)$/.test(toLower(passage, at)) && !/^(?:NN|JJ)/.test(toTag(passage, at - 1))) break;
  }
  let hasNoun = false;
  for (let index = first; index < to && first !== -1; index++)
    hasNoun ||= /^(?:NN|PRP$|CD|DT$)/.test(toTag(passage, index));
  return hasNoun ? toWordsSpan(passage, skipPrepositions(passage, first, to), to) : null;
}

function skipPrepositions(passage: Passage, from: number, to: number): number {
  let at = from;
  while (at < to && toTag(passage, at) === 'IN') at++;
  return at;
}

function findOpening(passage: Passage, from: number): number {
  for (let at = from - 1; at >= passage.firstToken && at > from - 40; at--) if (toLower(passage, at) === '(') return at;
  return -1;
}
