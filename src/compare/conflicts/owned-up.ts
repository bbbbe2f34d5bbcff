// Catches: "denied that it had received a threat" and "confirmed that a threat had been received"; "recorded no fault" and, from the same
// firm, "acknowledged that a fault had been registered".
// Not: another deed of the same people ("denied that he had been beaten", "confirmed that he had died"), what somebody else owns up to
// ("the mayor denied fraud", "the treasurer admitted fraud"), what nobody has denied.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toHull, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { countNegations, findDenied } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import type { Words } from '../words.ts';
import { type Deed, isLeftOpen, isOfOneDeed, toDeed, toNames, toStems, toWeight } from './deed.ts';
import { type ConflictDraft, type ConflictMaterial, type Side, toDaysBetween } from './draft.ts';
import { isBoundByMonth } from './leaves-room.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
/** What is denied is admitted within this many days. */
const FURTHEST_APART = 60;
/** One word in common is enough of one speaker, if it tells this much. */
const LEAST_OF_ONE = 0.2;
/** And so much where somebody else admits it. */
const LEAST_OF_ANYONE = 0.5;
/** "Any such order" is of what stood before: so much of that the admission must have besides. */
const LEAST_OF_CONTEXT = 0.5;
/** What somebody is reported to deny, or to admit. */
interface Told extends Deed {
  readonly article: Compared;
  readonly attribution: Attribution;
  readonly span: Span;
  /** For "any such order" the stems of the sentences before. */
  readonly context: ReadonlySet<string>;
  /** True for "admitted"; what is confirmed may be somebody else's. */
  readonly isPlain: boolean;
  /** True for "denied fraud", "denied that he had lied": what nobody else can admit. */
  readonly isOwn: boolean;
}

interface Claims {
  readonly denied: readonly Told[];
  readonly admitted: readonly Told[];
}

/** What one denies and another report has somebody admit or confirm. */
export function findOwnedUp(material: ConflictMaterial): readonly ConflictDraft[] {
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
  const { deed } = denied;
  if (!isOfOneDeed(denied, admitted) || isBoundByMonth(toText(denied.article.words.text, denied.span))) return false;
  if (denied.context.size > 0) {
    const told = [...denied.context].filter((stem) => admitted.stems.has(stem) && !denied.stems.has(stem));
    return toWeight(told) >= LEAST_OF_CONTEXT;
  }
  if (isOfOneBody(material, denied, admitted)) return toWeight(deed) >= LEAST_OF_ONE;
  return !denied.isOwn && toWeight(deed) >= LEAST_OF_ANYONE && (admitted.isPlain || deed.size > 1);
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

/** What an article reports as denied, and what as admitted. */
export function findClaims(own: OwnArticle, article: Compared): Claims {
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
      const only = OF_NONE.test(toText(words.text, toHull(content))) ? findDenied(words, content, REACH) : null;
      add(denied, attribution, content, only);
    }
  }
  return { denied, admitted };

  function add(to: Told[], attribution: Attribution, content: readonly Span[], only: ReadonlySet<string> | null): void {
    const stems = toStems(words, content, only);
    if (stems.size === 0) return;
    const span = toHull(attribution.content);
    const says = toText(words.text, toHull(content));
    if (isLeftOpen(says)) return;
    to.push({
      article,
      attribution,
      span,
      stems,
      deed: toDeed(words, content, stems),
      names: toNames(words, content),
      context: SUCH.test(toText(words.text, span)) ? toBefore(own, span.start) : new Set(),
      isPlain: attribution.cue.some((cue) => PLAINLY.test(toText(words.text, cue))),
      isOwn: !OF_OTHERS.test(says) || OF_ONESELF.test(says),
    });
  }
}

/** What was not, or is not there; "no roof in the world is made for that" holds of all roofs. */
const IS_SO =
  /\b(?:was|were|had|has|have|did|never)\b|n['’]t\b|\bthere(?: (?:is|are)|['’]s) (?:no|not|none)\b|\b\p{Ll}+(?:ed|ound|aw) no\b/iu;
/** A whole clause, and one of the speaker. */
const OF_OTHERS = /\b(?:is|are|was|were|has|have|had|did)\b|\b\p{Ll}+ed\b/iu;
const OF_ONESELF = /^\W*(?:that )?(?:he|she|it|they|we|i|any|having)\b|^\W*\p{L}+ing\b/iu;
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

/** "Recorded no fault": whoever looked for it is no part of what is denied. */
const OF_NONE = /\bno\b/i;
/** Words behind a "no" within which what there was none of stands. */
const REACH = 3;

function isAdmission({ words: { text } }: OwnArticle, { act, cue }: Attribution): boolean {
  const [first] = cue;
  if (act !== 'confirms' || first === undefined) return false;
  const says = text.slice(first.start, first.end);
  return ADMITS.test(says) && !NOT_ADMITTED.test(text.slice(Math.max(0, first.start - LONGEST_BEFORE), first.end));
}
