// Catches: "did not push anyone", "no talks had been held", "never got any warning", "there was no nest", "denied hiring anyone".
// Not: "no matter", "not of the heart", "no brakes" by themselves, who was hurt or killed.
import type { Compared, OwnArticle } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Denial, findDenials } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import {
  type DeniedDeed,
  findBeside,
  findDeed,
  findFirst,
  findObject,
  findThing,
  isLightBehind,
  isVerb,
  LEAST_DEED,
  LIGHT,
  NOBODY,
  toContext,
  toTold,
} from './deed-words.ts';
import { findInDenial } from './denied-by-word.ts';
import { isFirm, isNoAccount } from './leaves-room.ts';
import { toSubject } from './subject.ts';

/** Who was hurt or killed is compared by a rule of its own. */
const OF_FATES: ReadonlySet<string> = new Set(['=hurt', '=kill']);

/** The deeds that an article, or somebody in it, says were not done. */
export function findDeniedDeeds(_: OwnArticle, article: Compared): readonly DeniedDeed[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || !isFirm(statement) || isNoAccount(statement)) return [];
    return isDeniedByWord(statement) ? findInDenial(statement) : findNegated(statement);
  });
}

/** True where somebody is reported to deny what is told. */
export function isDeniedByWord({ article, attribution }: Statement): boolean {
  return attribution !== null && isDenial(article.words, attribution);
}

/** "Cannot vote" and "should not go" tell of no deed. */
const AUXILIARY = /^(?:did|do|does|has|have|had|was|were|is|are|will|wo)$/;
const BEFORE_NONE = /\bthere (?:(?:has|have|had) (?:\w+ )?been|is|are|was|were|will be|['’]s) $/i;
/** "No matter", "no chance". */
const IDIOM =
  /^ (?:matter|(?:\w+ )?(?:evidence|proof|basis|grounds|foundation|indications?|signs?|traces?|truth|plans?|intention|record|part|role|justification)|sense|chance|time|choice|idea|doubt|way|surprise|wonder|longer|opinion|reason|problem|point|use|need|case|means|question|secret|comment|place)\b/i;
const NOT = /^(?:not|n['’]t|never)$/;
/** "A fever and not of the heart", "not one of them": what follows is no deed, or comes behind others. */
const NO_DEED = /^ (?:of|in|at|by|for|to|with|on|from|as|because|the|an?|one|his|her|its|their)\b/i;
const BE = /^(?:is|are|was|were|be|been|being|than|and|or)$/;
const ANYONE = /^(?:nobody|nothing|none|neither)$/;
const OPENS = /^(?:that|and|but|["“‘'’,;:—–(])$/i;
function findNegated(statement: Statement): readonly DeniedDeed[] {
  const { words } = statement.article;
  const denials = findDenials(words, statement.spans);
  return denials.length > MOST_DENIALS ? [] : denials.flatMap((denial) => toDeniedDeed(statement, denial, words));
}

const MOST_DENIALS = 2;

function toDeniedDeed(statement: Statement, { negator, denied, to }: Denial, words: Words): readonly DeniedDeed[] {
  const { from } = toWordRange(words, statement.span);
  const form = toForm(words, negator).toLowerCase();
  const before = negator > from ? toForm(words, negator - 1).toLowerCase() : '';
  const behind = words.text.slice(words.ends[negator], statement.span.end);
  const isThereNone = form === 'no' && BEFORE_NONE.test(words.text.slice(statement.span.start, words.starts[negator]));
  const isFirst = negator === from || OPENS.test(before);
  if (!(ANYONE.test(form) ? isFirst : form === 'no' || NOT.test(form))) return [];
  if (form === 'no' && IDIOM.test(behind)) return [];
  if (NOT.test(form) && form !== 'never' && !AUXILIARY.test(before)) return [];
  if (/^ (?:\w+ )?(?:anything |something )?to do with\b/i.test(behind) || (form !== 'no' && NO_DEED.test(behind)))
    return [];
  if (/^ one\b/i.test(behind) && NO_DEED.test(behind.slice(' one'.length))) return [];
  // "This isn't tax reform": what it is, and no deed.
  if (/^(?:is|are)$/.test(before) && !isThereNone && !DONE.test(toForm(words, negator + 1))) return [];
  const first = findFirst(words, negator + 1, to);
  // "Received no request", "had no brother".
  const isHad = form === 'no' && !isFirst && !isThereNone;
  // "This was no earthquake": what it is, and no deed.
  if (isHad && (BE.test(before) || !isVerb(words, from, negator - 1))) return [];
  const isLight = form !== 'no' && LIGHT.has(words.stems[first] ?? '');
  const thing = isLight
    ? findThing(statement, first + 1, to)
    : form === 'no'
      ? findThing(statement, negator + 1, to)
      : null;
  const isThing = thing !== null && (form !== 'no' || isHad || isThereNone || isLightBehind(words, thing.end, to));
  const deed = isThing ? thing : findDeed(statement, negator + 1, to);
  if (deed === null || OF_FATES.has(deed.stem) || WILL.has(deed.stem) || isBound(behind)) return [];
  if (!isThing && !denied.has(deed.stem)) return [];
  const isClause = !isThing && isFirst && (form === 'no' || form === 'none' || form === 'neither');
  if (isClause && toTold(words, negator + 1, to, denied).size < 2) return [];
  const isOfAnyone = isFirst && form !== 'never' ? !NOT.test(form) : isThereNone;
  const verb = words.stems[negator - 1] as string;
  return [
    {
      statement,
      subject: isOfAnyone ? NOBODY : toSubjectOf(statement, negator),
      isOfAnyone,
      negator,
      at: deed.end - 1,
      deed: deed.stem,
      object: isThing || isClause ? null : findObject(words, deed.end, to),
      isClause,
      isThing,
      denied: isThing
        ? new Set([...deed.stems, ...(isHad && !LIGHT.has(verb) && toRarity(verb) >= LEAST_DEED ? [verb] : [])])
        : toTold(words, negator + 1, to, denied),
      beside: isThing ? findBeside(statement, deed.end, to) : NOBODY,
      context: isThing ? toContext(statement, deed.end) : NOBODY,
    },
  ];
}

const DONE = /(?:ed|en|ing|wn|ld|ht|de)$/;
/** "Did not wish to be a burden": what is wanted stands behind. */
const WILL: ReadonlySet<string> = new Set(['wish', 'want', 'intend', 'hope', 'mean', 'try'].map(toStem));
/** "No store would close before Christmas", "no charges had been filed by Monday night": afterwards it may. */
const BOUND =
  /^[^.;:]{0,80}?\b(?:by (?:(?:late|early|mid) )?(?:\w+day|noon|midday|midnight|dawn|dusk|nightfall|\d|the (?:time|end|deadline))|before|until|till|so far|yet|at (?:this|that) (?:stage|point)|any more|any longer|at present|currently|for now)\b/i;

function isBound(behind: string): boolean {
  return BOUND.test(behind);
}

function toSubjectOf({ article, span, speaker }: Statement, index: number): ReadonlySet<string> {
  return toSubject(article, span.start, article.words.starts[index] ?? span.end, speaker);
}
