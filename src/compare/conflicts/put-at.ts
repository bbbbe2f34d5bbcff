// Catches: "the sale was worth $2.4 million. A report puts it at $1.9 million"; "412 had stopped work, the union said. The company spoke
// of about 260"; "300 warnings. The owner had been able to find 112": two figures for one thing, in neighbouring sentences.
// Not: "he put the blame at their door", an older figure that the same voice replaces.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, toSide, toSpeaker } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';

const PUT_AT =
  /\b(?:put|puts|putting|estimat(?:e|es|ed)|set|sets) (?:it|this|that|them|the (?<what>figure|number|cost|total|value|toll|price|sum|loss|losses|damage|bill|speed|turnout|crowd|distance|depth|height|length|weight|size)) at\b/i;
/** "12 metres long … put the depth at 3": a dimension that is named must be the one told before. */
const DIMENSIONS: ReadonlyMap<string, RegExp> = new Map([
  ['speed', /\b(?:speed|fast|travel\w*|going|doing|driving|moving|running|knots?|mph|kph|km\/h|an hour|per hour)\b/i],
  ['distance', /\b(?:distance|far|away|from|off|between)\b/i],
  ['depth', /\b(?:depth|deep|down|below)\b/i],
  ['height', /\b(?:height|high|tall|rose|above)\b/i],
  ['length', /\b(?:length|long|lasted|stretch\w*)\b/i],
  ['weight', /\b(?:weight|weigh\w*|heavy|load\w*)\b/i],
  ['size', /\b(?:size|area|large|big|covers?|covered|burn\w*)\b/i],
  ['turnout', /\b(?:turnout|turned out|vot\w+|took part|taken part|march\w*|attend\w*|protest\w*)\b/i],
  [
    'crowd',
    /\b(?:crowd\w*|people|turned out|took part|taken part|march\w*|attend\w*|protest\w*|gather\w*|rall\w+|came)\b/i,
  ],
  ['toll', /\b(?:toll|dead|died|deaths?|kill\w*|victims?|lives|lost|bod(?:y|ies))\b/i],
]);

function isOfDimension(before: string, { statement }: { readonly statement: Statement }): boolean {
  const { what } = PUT_AT.exec(before)?.groups ?? {};
  const told = what === undefined ? undefined : DIMENSIONS.get(what.toLowerCase());
  return told === undefined || told.test(toSentenceWords(statement));
}

/** "The lot holds 1,700 cars. I counted 212": how many there could be. */
const ROOM =
  /\b(?:holds?|seats?|sleeps|houses?|accommodates?|(?:room|space|places|beds|seats|berths|capacity) (?:for|of)|(?:built|designed|meant|made|licen[sc]ed|intended|enough) (?:for|to (?:hold|house|carry|seat|take))|can (?:hold|house|carry|seat|take))(?: (?:about|around|some|up to|only|just|at most))? $/i;
const LONGEST_ROOM = 60;

function isRoom({ article: { words }, span }: Statement, { start }: Quantity): boolean {
  return ROOM.test(words.text.slice(Math.max(span.start, start - LONGEST_ROOM), start));
}

/** "The council's own figure is 47". */
const OWN_FIGURE =
  /\b(?:own|['’]s?) (?:figure|count|number|estimate|tally|toll) (?:is|was|stands at|stood at|of)(?: (?:about|around|some|at least|more than|nearly))?\s*$/i;
/** "More than 40,000 had taken part", "about 300 came": whoever was there is counted by it. */
const TOOK_PART =
  /^\s*(?:(?:had|have) )?(?:taken part|took part|turned out|marched|attended|demonstrated|protested|were there|joined in)\s*(?:$|[.,;:])/i;

/** Between who says it and the figure stands nothing that could be counted: "says there are eight", "spoke of about 260". */
const SAYS_ONLY = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b(?:speaks?|spoke|talks?|talked) of /,
      anyOf(/only |just |about |around |some |at least |up to |more than |fewer than |nearly |almost |over /),
      '*',
      /$/,
    ),
    sequenceOf(
      /\b/,
      anyWordOf(
        'says? said insists? insisted maintains? maintained believes? believed claims? claimed reckons? counts? counted gives? gave finds found lists? listed records? recorded',
      ),
      /(?: that)?(?: (?:there|it|they|he|she))?/,
      '(?:',
      / (?:is|are|was|were|had been|have been|has been)(?: \w+ing)?(?: (?:at|to))?/,
      '|',
      // "Had been able to trace 112", "could confirm only nine".
      / (?:(?:had|has|have|could|was|were) )?(?:(?:only|since|now|so far|been) ){0,2}(?:able to )?/,
      anyWordOf(
        'find found trace traced count counted confirm confirmed verify verified identify identified locate located record recorded receive received register registered list listed',
      ),
      ')?',
      '(?:',
      / /,
      anyOf(/only|just|about|around|some|at least|up to|more than|fewer than|nearly|almost|over|really/),
      ')*',
      /\s*$/,
    ),
  ),
);

/** Two voices of one article with two figures for what the first of them speaks of. */
export function findPutAtConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const drafts: ConflictDraft[] = [];
  for (const { statement: two, isCounter, before } of material.articles.flatMap((article) =>
    once(article, findPutAt),
  )) {
    const [figure] = two.quantities as readonly [Quantity];
    const one = findBefore(material.statements, two.index, figure);
    if (one === null || isRoom(one.statement, one.quantity)) continue;
    if (!isOfDimension(before, one) || isFoundOfLost(before, one.statement)) continue;
    const [speakerOfOne, speakerOfTwo] = [toSpeaker(material, one.statement), toSpeaker(material, two)];
    const isOther =
      speakerOfOne === null && speakerOfTwo === null
        ? isCounter && hasOtherSubject(before)
        : speakerOfOne !== speakerOfTwo;
    if (!isOther) continue;
    drafts.push({
      kind: 'number',
      isUpdate: false,
      sides: [
        toSide(material, one.statement, one.quantity, toAmountKey(one.quantity)),
        toSide(material, two, figure, toAmountKey(figure)),
      ],
      confidence: 0.7,
      by: 'conflicts/put-at',
      what: 'The figures differ',
    });
  }
  return drafts;
}

/** "Thieves took 300 coins. Police found 112": how many came to light again. */
function isFoundOfLost(before: string, one: Statement): boolean {
  return FINDS.test(before) && LOST.test(toSentenceWords(one));
}

const FINDS =
  /\b(?:find|found|traced?|identify|identified|locate|located|receive|received)(?: (?:only|just|about|around|some|at least|up to|more than|fewer than|nearly|almost|over|really))*\s*$/i;
const LOST =
  /\b(?:los[te]|lost|missing|disappear\w*|vanish\w*|st[oe]len?|stole|took|taken|dead|died|kill\w*|bod(?:y|ies)|asked|invited|appl(?:y|ied))\b/i;

/** "The union says": somebody new, and not whoever spoke before. */
function hasOtherSubject(before: string): boolean {
  return !/^\W*(?:he|she|it|they|this|that|and|but)\b/i.test(before);
}

/** True where nothing follows the figure that says what it counts. */
function isAlone({ end, things }: Quantity, { article: { words } }: Statement, sentenceEnd: number): boolean {
  return things.length === 0 && /^\s*(?:$|[.,;:!?—–"”])/.test(words.text.slice(end, sentenceEnd));
}

function isOfWhoCame({ end }: Quantity, { article: { words } }: Statement): boolean {
  return TOOK_PART.test(words.text.slice(end, end + LONGEST_PART));
}

const LONGEST_PART = 30;
/** "4 percent was all that had been on the table", "12 was the true figure". */
const ALL_THERE_WAS = /^ (?:is|was|were|are) (?:all|the (?:most|true|real|right|correct|actual))\b/i;

/** A statement with one figure, at which something is put or against which it is set. */
interface PutAt {
  readonly statement: Statement;
  /** True for "says there are eight", which names no thing. */
  readonly isCounter: boolean;
  /** The words of its sentence before the figure. */
  readonly before: string;
}

function findPutAt(_: OwnArticle, article: Compared): readonly PutAt[] {
  return statementsOf(article).flatMap((statement): readonly PutAt[] => {
    const [figure, ...more] = statement.quantities;
    const span = article.reading.sentences[statement.sentence];
    if (figure === undefined || more.length > 0 || span === undefined) return [];
    const before = article.words.text.slice(span.start, Math.min(span.end, figure.start));
    const isCounter =
      OWN_FIGURE.test(before) ||
      (SAYS_ONLY.test(before) && (isAlone(figure, statement, span.end) || isOfWhoCame(figure, statement)));
    const isAll = ALL_THERE_WAS.test(
      article.words.text.slice(figure.end, Math.min(span.end, figure.end + LONGEST_PART)),
    );
    return isCounter || isAll || PUT_AT.test(before) ? [{ statement, isCounter, before }] : [];
  });
}

/** The one figure of its kind in the sentence before. */
function findBefore(
  statements: readonly Statement[],
  index: number,
  figure: Quantity,
): { readonly statement: Statement; readonly quantity: Quantity } | null {
  const two = statements[index] as Statement;
  for (let before = index - 1; before >= 0; before--) {
    const statement = statements[before] as Statement;
    if (statement.article !== two.article || statement.sentence < two.sentence - 1) return null;
    if (statement.sentence === two.sentence) continue;
    const likely = statement.quantities.filter((quantity) => isOfKind(quantity, figure));
    const same = likely.filter(({ kind }) => kind === figure.kind);
    // "52,000, or about 85 percent. The ministry puts the figure at 38,000": the bare figure is no share.
    const like = same.length > 0 ? same : likely;
    const [quantity] = like;
    if (quantity !== undefined && like.length === 1 && !isSameAmount(quantity, { ...figure, isLoose: false }))
      return { statement, quantity };
  }
  return null;
}

/** A figure without a unit may be one of whatever stands before: "6 percent … the union says that it was 4". */
function isOfKind({ kind, unit }: Quantity, figure: Quantity): boolean {
  return (
    (kind === figure.kind && unit === figure.unit) ||
    (figure.kind === 'count' &&
      figure.things.length === 0 &&
      (kind === 'percent' || kind === 'money' || (kind === 'measure' && unit !== 'day')))
  );
}
