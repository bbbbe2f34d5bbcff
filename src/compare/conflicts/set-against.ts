// Catches: "the province speaks of 2,400; the mayor's office stands by about 1,800", "the union puts the loss at 300 tonnes, the company at 120 tonnes": one
// sentence that sets the figures of two voices against each other.
// Not: what two places or firms have each ("Lund counted 30, Melvik 12"), figures of two kinds, a voice that tells two figures of its own.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, toSide } from './draft.ts';
import { hasSameThings } from './sentence-figures.ts';

const ROUGHLY =
  /(?:(?:about|around|some|just|only|at least|at most|up to|more than|fewer than|less than|nearly|almost|over|roughly) )*/;
const FIGURE_OF =
  /(?:(?:a|the|its|his|her|their) (?:\w+ )?(?:figure|number|total|toll|count|estimate|tally) (?:of|at) )?/;
/** Whoever says so gives a figure for what all speak of; who "counts", "has" or "reports" may tell of his own. */
const GIVES = anyOf(
  /(?:speaks?|spoke|talks?|talked) of/,
  /(?:stands?|stood|sticks?|stuck|holds?|held) (?:by|to)/,
  /insist(?:s|ed)? on/,
  /(?:puts?|set|sets|estimates?|estimated) (?:it|this|that|them|the \w+(?: \w+){0,4}) at/,
  /(?:says?|said|believes?|believed|insists?|insisted|maintains?|maintained) (?:that )?(?:there|it|they) (?:is|are|was|were|had been|have been|has been)(?: \w+ing(?: at)?)?/,
);
const FIRST = toPattern('i', sequenceOf(/\b/, GIVES, / /, FIGURE_OF, ROUGHLY, /[$€£]?$/));
/** What stands between two figures: the break, whoever is next, and his word for it, or "of" and "at" alone. */
const BETWEEN = toPattern(
  '',
  sequenceOf(
    /^[^;:.,]{0,30}/,
    anyOf(/;(?: while| but| and)?/, /,(?: while| whereas| but| and)?/, / (?:while|whereas|but)/),
    / (?:the|an?|its|his|her|their|[A-Z][\w’'.-]*) (?:[\w’'.-]+ ){0,8}?/,
    anyOf(sequenceOf(GIVES, / /, FIGURE_OF), /(?:of|at|on|by|to) /),
    ROUGHLY,
    /[$€£]?$/,
  ),
);
const LONGEST_BETWEEN = 140;
const WIDEST = 10;

/** Two figures that one sentence tells of two voices. */
export function findSetAgainst(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) =>
    once(article, findPairs).map(([one, two]) => ({
      kind: 'number' as const,
      isUpdate: false,
      sides: [one, two].map(({ statement, quantity }) => toSide(material, statement, quantity, toAmountKey(quantity))),
      confidence: 0.7,
      by: 'conflicts/set-against',
      what: 'The figures differ',
    })),
  );
}

interface Told {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

function findPairs(_: OwnArticle, article: Compared): readonly (readonly [Told, Told])[] {
  const bySentence = new Map<number, Told[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    for (const quantity of statement.quantities) addTo(bySentence, statement.sentence, { statement, quantity });
  }
  return [...bySentence].flatMap(([sentence, told]) => {
    const [one, two, ...more] = told.sort((a, b) => a.quantity.start - b.quantity.start);
    const start = article.reading.sentences[sentence]?.start;
    if (one === undefined || two === undefined || more.length > 0 || start === undefined) return [];
    return areSetAgainst(article.words.text, start, one.quantity, two.quantity) ? [[one, two] as const] : [];
  });
}

function areSetAgainst(text: string, start: number, one: Quantity, two: Quantity): boolean {
  if (one.kind !== two.kind || one.unit !== two.unit || isSameAmount({ ...one, isLoose: false }, two)) return false;
  if (one.things.length > 0 && two.things.length > 0 && !hasSameThings(one, two)) return false;
  const [small, large] = [one.value, two.value].sort((a, b) => a - b) as [number, number];
  if (small <= 0 || large > WIDEST * small || two.start - one.end > LONGEST_BETWEEN) return false;
  return FIRST.test(text.slice(start, one.start)) && BETWEEN.test(text.slice(one.end, two.start));
}
