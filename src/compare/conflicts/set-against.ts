// Catches: "the province speaks of 2,400; the mayor's office stands by a figure of about 1,800", "the union puts the loss at 300 tonnes,
// the company at 120 tonnes", "six have died, according to the chaplain; the owner still counts four": one sentence that sets the figures of two voices against each other.
// Not: what two places or firms have each ("Lund counted 30, Melvik 12"), figures of two kinds or years, offers, a voice that tells two.

import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { isSameAmount, type Quantity, toAmountKey } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, type Side, toSide } from './draft.ts';
import { hasSameThings } from './sentence-figures.ts';

const ROUGHLY =
  /(?:(?:about|around|some|just|only|at least|at most|up to|more than|fewer than|less than|nearly|almost|over|roughly) )*/;
const FIGURE = /(?:a|the|its|his|her|their) (?:\w+ )?(?:figure|number|total|toll|count|estimate|tally) (?:of|at) /;

/** Heads of public bodies, of which each may speak of its own part of the land. */
const PUBLIC = anyWordOf(
  'government ministry minister province region county council town city mayor governor office authorities',
);
/** Whoever speaks of what happened, and is no place that has a number of its own. */
const VOICE = sequenceOf(
  '(?:',
  /(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) /,
  /(?:(?!(?:neighbou?ring|other|second|next|own|and|or) )\p{Ll}[\p{Ll}’'-]* ){0,2}?/u,
  ')?',
  '(?<HEAD>',
  anyOf(
    PUBLIC,
    anyWordOf(
      'union unions owner owners company companies firm management employer employers operator police organisers organizers',
    ),
    anyWordOf(
      'opposition prosecutor prosecutors prosecution defence defense insurer insurers inspector inspectors inquiry report',
    ),
    anyWordOf('agency witnesses critics campaigners activists residents lawyers engineer engineers experts observers'),
    // "Police put the crowd at 3,000": several need no article.
    anyWordOf('Police Organisers Organizers Officials Witnesses Unions Prosecutors Residents Campaigners Activists'),
    anyWordOf('officials association federation charity coastguard firefighters doctors railway'),
  ),
  ')',
);
/**
 * Whoever says so gives a figure for what all speak of; who "counts", "has" or "reports" may tell of his own, and who "insists on 6 per cent"
 * tells what he wants.
 */
const GIVES = sequenceOf(
  anyOf(
    sequenceOf(/(?:speaks?|spoke|talks?|talked) of /, '(?:', FIGURE, ')?'),
    sequenceOf(anyOf(/(?<FIRM>(?:stands?|stood|sticks?|stuck|holds?|held) (?:by|to)) /, /insist(?:s|ed)? on /), FIGURE),
    /(?:puts?|set|sets|estimates?|estimated) (?<WHAT>it|this|that|them|the \w+(?: \w+){0,4}) at /,
    /(?:says?|said|believes?|believed|insists?|insisted|maintains?|maintained) (?:that )?(?:there|it|they) (?:is|are|was|were|had been|have been|has been)(?: \w+ing(?: at)?)? /,
  ),
  ROUGHLY,
);
const FIRST = toPattern('u', /^["“‘]?/, VOICE, / /, GIVES, /[$€£]?$/);
/** What follows a figure of what all speak of is the thing at most: "2,400 damaged homes", and no "in Lund", "for flats". */
const TAIL =
  /(?: (?!(?:in|at|on|for|from|by|of|to|near|with|among|during|after|before|under|over|per|while|whereas|but|and|or|last|next|this|each) )\p{Ll}[\p{L}’'-]*){0,3}/u;
/** What stands between two figures: the break, whoever is next, and his word for it, or "at" alone where the first "puts" something. */
const BETWEEN = toPattern(
  'u',
  /^/,
  TAIL,
  anyOf(/;(?: while| but| and)?/, /,(?: while| whereas| but| and)?/, / (?:while|whereas|but)/),
  / /,
  VOICE,
  / /,
  anyOf(GIVES, sequenceOf(/(?<ELLIPTIC>at) /, ROUGHLY), sequenceOf(/(?<PLAIN>says?|said) (?:that )?/, ROUGHLY)),
  /[$€£]?$/,
);
/** "Four have died, according to the ombudsman; the ministry still counts": the first voice behind its figure. */
const BETWEEN_SAID = toPattern(
  'u',
  /^[^;.]{1,100}?/,
  anyOf(/,? according to (?<BEHIND>[^;,.]{3,60})/, /, (?<SAYING>[^;,.]{3,60}) (?:said|says?)/),
  /;(?: while| but| and)? /,
  VOICE,
  / (?:(?<HELD>still) )?/,
  anyOf(GIVES, sequenceOf(/counts? /, ROUGHLY)),
  /$/,
);
/** "Said 15,000 people had come", against a crowd. */
const OF_CROWD = /\b(?:crowd|turnout|attendance|number|march|rally|protest|demonstration)\b/;
const HAD_COME =
  /^(?: \p{Ll}+){0,2} (?:had |have )?(?:come|came|turned out|turned up|taken part|took part|been there|gathered|marched|attended|demonstrated|protested)[.;]?["”]?\s*$/u;
const END = toPattern('u', /^/, TAIL, /["”’]?[.!;]?["”’]?\s*$/);
/** Figures of two times, or of what each has himself, are no two figures for one thing. */
const OF_ITS_OWN_TIME = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:1[89]|20)\d\d/,
    anyOf(...MONTHS.flat(), ...WEEKDAYS.flat()),
    /(?:last|next|this|previous|coming) (?:year|month|week|season|spring|summer|autumn|fall|winter)/,
    /yesterday|today|tomorrow|now|initially|originally|at first|first|earlier|later|ago|already|own/,
  ),
  /\b/,
);
const IS_PUBLIC = toPattern('', /^/, PUBLIC, /$/);
/** "Puts it at", and "the figure": what was spoken of before. */
const OF_BEFORE = /^(?:it|this|that|them|the (?:figure|number|total|toll|count|tally))$/;
const OF_OWN = /\b(?:its|his|her|their|own)\b/;
const LONGEST_BETWEEN = 140;
const WIDEST = 10;

/** Two figures that one sentence tells of two voices. */
export function findSetAgainst(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) =>
    once(article, findPairs).map(([one, two]) => ({
      kind: 'number' as const,
      isUpdate: false,
      sides: [toToldSide(material, one), toSideOfSecond(material, one, two)],
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

function toToldSide(material: ConflictMaterial, { statement, quantity }: Told): Side {
  return toSide(material, statement, quantity, toAmountKey(quantity));
}

/** What the second says is not the first's, also where all of it is read as said by the first. */
function toSideOfSecond(material: ConflictMaterial, one: Told, two: Told): Side {
  const side = toToldSide(material, two);
  const first = one.statement.attribution;
  return first === null || two.statement.attribution?.id === first.id
    ? { ...side, finding: null, speaker: null }
    : side;
}

function findPairs(_: OwnArticle, article: Compared): readonly (readonly [Told, Told])[] {
  const bySentence = new Map<number, Told[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    for (const quantity of statement.quantities) addTo(bySentence, statement.sentence, { statement, quantity });
  }
  return [...bySentence].flatMap(([sentence, told]) => {
    const [one, two, ...more] = told.sort((a, b) => a.quantity.start - b.quantity.start);
    const span = article.reading.sentences[sentence];
    if (one === undefined || two === undefined || more.length > 0 || span === undefined) return [];
    return areSetAgainst(article.words.text, span, one.quantity, two.quantity) ? [[one, two] as const] : [];
  });
}

function areSetAgainst(text: string, { start, end }: Span, one: Quantity, two: Quantity): boolean {
  if (one.kind !== two.kind || one.unit !== two.unit || isSameAmount({ ...one, isLoose: false }, two)) return false;
  if (one.things.length > 0 && two.things.length > 0 && !hasSameThings(one, two)) return false;
  const [small, large] = [one.value, two.value].sort((a, b) => a - b) as [number, number];
  if (small <= 0 || large > WIDEST * small || two.start - one.end > LONGEST_BETWEEN) return false;
  const rest = text.slice(two.end, end);
  if (!END.test(rest)) return false;
  const [before, between] = [text.slice(start, one.start), text.slice(one.end, two.start)];
  const isOfOwnTime = OF_ITS_OWN_TIME.test(`${before}…${between}…${rest}`);
  const { HEAD: second, BEHIND, SAYING, HELD } = BETWEEN_SAID.exec(between)?.groups ?? {};
  if (second !== undefined) {
    const first = (BEHIND ?? SAYING ?? '').split(' ').at(-1) ?? '';
    return !isOfOwnTime && areTwoVoices(first, second, HELD !== undefined);
  }
  const { HEAD: speaker, WHAT: ofOne } = FIRST.exec(before)?.groups ?? {};
  const { HEAD: other, WHAT: ofTwo, FIRM, ELLIPTIC, PLAIN } = BETWEEN.exec(between)?.groups ?? {};
  return (
    speaker !== undefined &&
    other !== undefined &&
    !isOfOwnTime &&
    (PLAIN === undefined || (OF_CROWD.test(ofOne ?? '') && HAD_COME.test(rest))) &&
    areTwoVoices(speaker, other, FIRM !== undefined) &&
    areOfOneThing(ofOne, ofTwo, ELLIPTIC !== undefined)
  );
}

/** "The mayor … the mayor" may be two towns', and so may "the ministry … the mayor" unless one stands by a figure in a dispute. */
function areTwoVoices(one: string, two: string, isFirm: boolean): boolean {
  return (
    toStem(one.toLowerCase()) !== toStem(two.toLowerCase()) && (isFirm || !IS_PUBLIC.test(one) || !IS_PUBLIC.test(two))
  );
}

/** "Puts the cost of the stand at", "puts the cost of the roof at": what is put at a figure must be the same. */
function areOfOneThing(one: string | undefined, two: string | undefined, isElliptic: boolean): boolean {
  if (OF_OWN.test(`${one} ${two}`)) return false;
  if (isElliptic) return one !== undefined;
  return two === undefined || two === one || OF_BEFORE.test(two);
}
