// Catches: "denied that it had received a threat" and "confirmed that a threat had been received"; "recorded no fault" and, from the same
// firm, "acknowledged that a fault had been registered"; "had never paid a clerk" and "the firm, which had claimed that it had never paid a
// clerk, admitted that a sum had gone to his wife".
// Not: what is admitted of something else, what nobody has denied.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toHull, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { countNegations, findDenied } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, type Side, toDaysBetween, toSide } from './draft.ts';
import { DAY_STEMS } from './plan-days.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
/** What is denied is admitted within this many days. */
const FURTHEST_APART = 60;
const LEAST_TELLING = 0.15;
/** One word in common is enough of one speaker, if it tells this much. */
const LEAST_OF_ONE = 0.2;
/** And so much where somebody else admits it. */
const LEAST_OF_ANYONE = 0.5;
/** "Any such order" is of what stood before: so much of that the admission must have besides. */
const LEAST_OF_CONTEXT = 0.5;
/** So much of the one must stand in the other, and this much of the other in the one. */
const MOST_COVERED = 0.6;
const LEAST_COVERED = 0.3;

/** What somebody is reported to deny, or to admit. */
interface Told {
  readonly article: Compared;
  readonly attribution: Attribution;
  readonly span: Span;
  /** The stems of what is denied or admitted, without names and figures. */
  readonly stems: ReadonlySet<string>;
  /** For "any such order" the stems of the sentences before. */
  readonly context: ReadonlySet<string>;
  /** True for "admitted"; what is confirmed may be somebody else's. */
  readonly isPlain: boolean;
}

interface Claims {
  readonly denied: readonly Told[];
  readonly admitted: readonly Told[];
}

/** What one denies and another report has somebody admit or confirm. */
export function findOwnedUp(material: ConflictMaterial): readonly ConflictDraft[] {
  return [...findAdmitted(material), ...findTakenBack(material)];
}

/** "The firm, which had claimed that nothing was stolen, admitted that …": where an earlier report has the claim, the sentence takes it back. */
function findTakenBack(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, near } = material;
  const taking = statements.filter(isTakingBack);
  if (taking.length === 0) return [];
  const isTaking = new Set(taking.map(({ index }) => index));
  const alike = near.flatMap(({ a, b, sameness }): readonly (readonly [number, number])[] =>
    sameness < SAME_CLAIM_FROM || isTaking.has(a) === isTaking.has(b) ? [] : [isTaking.has(a) ? [b, a] : [a, b]],
  );
  const byWording = new Map<string, number[]>();
  for (const { index, wordingKey } of statements) if (!isTaking.has(index)) addTo(byWording, wordingKey, index);
  const worded = taking.flatMap(({ index, wordingKey }) =>
    (byWording.get(wordingKey) ?? []).map((other) => [other, index] as const),
  );
  return [...alike, ...worded].flatMap(([one, two]): readonly ConflictDraft[] => {
    const [earlier, later] = [statements[one] as Statement, statements[two] as Statement];
    if (earlier.article === later.article || earlier.isHeadline || !canDisagree(material, earlier, later)) return [];
    const days = toDaysBetween(earlier.article, later.article);
    if (days === null || days < 0 || days > FURTHEST_APART) return [];
    const admitted =
      statementsOf(later.article).find(
        ({ sentence, attribution }) => sentence === later.sentence && attribution?.act === 'confirms',
      ) ?? later;
    return [
      {
        kind: 'polarity',
        isUpdate: false,
        sides: [toSide(material, earlier, earlier.span, 'no'), toSide(material, admitted, admitted.span, 'yes')],
        confidence: 0.75,
        by: 'conflicts/taken-back',
        what: 'What is claimed in one is told in the other to have been taken back',
      },
    ];
  });
}

/** The earlier claim must be the one that is told to have been taken back. */
const SAME_CLAIM_FROM = 0.5;
const TAKING_BACK = toPattern(
  'iu',
  /\b(?:who|which|having|after) (?:[\p{L}’'-]+ ){0,8}?/u,
  anyOf(/den(?:ied|ying)|maintain(?:ed|ing)|claim(?:ed|ing)|insist(?:ed|ing)|ruled out|rejected|asserted|sworn|swore/),
  /\b[^.;]{0,160}?,(?: [\p{L}\d]+){0,4}? (?:has |have |had )?(?:now |finally |since |later |yesterday )?/u,
  anyOf(/admitted|acknowledged|conceded|confessed|owned up|confirmed|corrected (?:itself|himself|herself|themselves)/),
  /\b/,
);

/** True for what a sentence tells as claimed before, and taken back by whoever claimed it. */
function isTakingBack({ article, sentence, attribution, span }: Statement): boolean {
  const whole = article.reading.sentences[sentence];
  if (whole === undefined || attribution?.act === 'confirms') return false;
  const match = TAKING_BACK.exec(article.words.text.slice(whole.start, whole.end).replace(/\s/g, ' '));
  return match !== null && span.start < whole.start + match.index + match[0].length;
}

function findAdmitted(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const { admitted } = once(article, findClaims);
    if (admitted.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      const days = toDaysBetween(other, article);
      if (days === null || days < 0 || days > FURTHEST_APART) return [];
      if (material.kinship(article.order, order) < LEAST_KIN) return [];
      return once(other, findClaims).denied.flatMap((denied) => {
        const best = admitted.find((one) => isOfOne(material, denied, one));
        return best === undefined ? [] : [toDraft(material, denied, best)];
      });
    });
  });
}

function toDraft(material: ConflictMaterial, denied: Told, admitted: Told): ConflictDraft {
  return {
    kind: 'polarity',
    isUpdate: false,
    sides: [toSideOf(material, denied, 'no'), toSideOf(material, admitted, 'yes')],
    confidence: 0.75,
    by: 'conflicts/owned-up',
    what: 'One is told to have been denied, and elsewhere to have been admitted',
  };
}

function toSideOf(material: ConflictMaterial, { article, attribution, span }: Told, value: string): Side {
  const statement = material.statements.find(
    (one) => one.article === article && one.attribution?.id === attribution.id && one.span.start === span.start,
  );
  return {
    article,
    finding: attribution.id,
    span,
    speaker: toVoice(material, article, attribution),
    value,
    statement: statement?.index ?? null,
  };
}

function toVoice({ voices }: ConflictMaterial, { order }: Compared, { id }: Attribution): string | null {
  return voices.byAttribution[order]?.get(id) ?? null;
}

function toBody(material: ConflictMaterial, { article, attribution }: Told): string | null {
  const voice = toVoice(material, article, attribution);
  return voice === null ? null : (material.bodies.get(voice) ?? voice);
}

/** One voice or body, or "the harbour board" of both. */
function isOfOneBody(material: ConflictMaterial, one: Told, two: Told): boolean {
  const [body, other] = [toBody(material, one), toBody(material, two)];
  if (body !== null && body === other) return true;
  const [name, otherName] = [one, two].map(({ article: { words }, attribution: { source } }) =>
    source.map((span) => toText(words.text, span).toLowerCase()).join(' '),
  );
  return name !== undefined && name === otherName && !PRONOUN.test(name);
}

const PRONOUN = /^(?:he|she|it|they|i|we|you|who|which|that|)$/;

function isOfOne(material: ConflictMaterial, denied: Told, admitted: Told): boolean {
  const shared = [...denied.stems].filter((stem) => admitted.stems.has(stem));
  const weight = sum(shared);
  if (shared.length === 0) return false;
  const [ofDenied, ofAdmitted] = [weight / sum(denied.stems), weight / sum(admitted.stems)];
  const isSameBody = isOfOneBody(material, denied, admitted);
  if (isSameBody && weight >= LEAST_OF_ONE && Math.max(ofDenied, ofAdmitted) >= MOST_COVERED) return true;
  if (ofDenied === 1 && weight >= LEAST_OF_ANYONE && admitted.isPlain) return true;
  if (
    sum([...denied.context].filter((stem) => admitted.stems.has(stem) && !denied.stems.has(stem))) >= LEAST_OF_CONTEXT
  )
    return ofDenied >= MOST_COVERED;
  if (shared.length < 2) return false;
  return Math.max(ofDenied, ofAdmitted) >= MOST_COVERED && Math.min(ofDenied, ofAdmitted) >= LEAST_COVERED;
}

function sum(stems: Iterable<string>): number {
  let all = 0;
  for (const stem of stems) all += toRarity(stem);
  return all;
}

const ADMITS = toPattern(
  'i',
  /\b/,
  anyOf(
    /admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|confess(?:es|ed|ing)?|own(?:s|ed)? up/,
    /confirm(?:s|ed|ing)?/,
  ),
  /\b/,
);
/** "Would not confirm that": nothing is admitted so. */
const NOT_ADMITTED = /\b(?:not|never|n['’]t|neither|nor|no|refus\w*|declin\w*|could|can|unable|without|fail\w*)\b/i;
const LONGEST_BEFORE = 30;

function findClaims(own: OwnArticle, article: Compared): Claims {
  const { words, reading } = own;
  const denied: Told[] = [];
  const admitted: Told[] = [];
  for (const attribution of reading.attributions) {
    const content = attribution.content.map((span) => toFirst(words, span));
    if (content.length === 0) continue;
    const isNegated = countNegations(words, toHull(content)) % 2 === 1;
    if (isDenial(words, attribution)) {
      if (!isNegated) add(denied, attribution, attribution.content, null);
    } else if (isAdmission(own, attribution)) {
      if (!isNegated) add(admitted, attribution, content, null);
    } else if (isNegated && attribution.act === 'says' && IS_SO.test(toText(words.text, toHull(content)))) {
      add(denied, attribution, content, findDenied(words, content, REACH));
    }
  }
  return { denied, admitted };

  function add(to: Told[], attribution: Attribution, content: readonly Span[], only: ReadonlySet<string> | null): void {
    const stems = toStems(words, content, only);
    if (stems.size === 0) return;
    const span = toHull(attribution.content);
    to.push({
      article,
      attribution,
      span,
      stems,
      context: SUCH.test(toText(words.text, span)) ? toBefore(own, span.start) : new Set(),
      isPlain: attribution.cue.some((cue) => PLAINLY.test(toText(words.text, cue))),
    });
  }
}

/** What was not, or is not there; "no roof in the world is made for that" holds of all roofs. */
const IS_SO =
  /\b(?:was|were|had|has|have|did|never)\b|n['’]t\b|\bthere(?: (?:is|are)|['’]s) (?:no|not|none)\b|\b\p{Ll}+(?:ed|ound|aw) no\b/iu;
const PLAINLY = /\b(?:admi|acknowl|conced|confess|own)/i;
const SUCH = /\bsuch\b/i;
const SENTENCES_BEFORE = 2;

function toBefore({ words, reading: { sentences } }: OwnArticle, at: number): ReadonlySet<string> {
  const index = findLastStarting(sentences, at);
  return toStems(words, sentences.slice(Math.max(0, index - SENTENCES_BEFORE), index), null);
}

/** What is denied or admitted first: "that an order had been received", without "and had not been carried out". */
function toFirst({ text }: Words, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[,;:]\s| (?:and|but) /);
  return { start, end: length < LEAST_FIRST ? end : start + length };
}

const LEAST_FIRST = 12;

/** Words behind a "no" within which what there was none of stands. */
const REACH = 3;

function isAdmission({ words: { text } }: OwnArticle, { act, cue }: Attribution): boolean {
  const [first] = cue;
  if (act !== 'confirms' || first === undefined) return false;
  const says = text.slice(first.start, first.end);
  return ADMITS.test(says) && !NOT_ADMITTED.test(text.slice(Math.max(0, first.start - LONGEST_BEFORE), first.end));
}

/** Words that stand for what was told before, and for what goes on in whatever is told. */
const EMPTY: ReadonlySet<string> = new Set(
  ['any', 'such', 'ever', 'there', 'never', 'kind', 'sort', 'thing'].map(toStem),
);

function toStems(words: Words, spans: readonly Span[], only: ReadonlySet<string> | null): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (toRarity(stem) < LEAST_TELLING || /^\d/.test(stem) || EMPTY.has(stem) || DAY_STEMS.has(stem)) continue;
      if (/^\p{Lu}/u.test(toForm(words, index)) && index > from) continue;
      if (only === null || only.has(stem)) stems.add(stem);
    }
  }
  return stems;
}
