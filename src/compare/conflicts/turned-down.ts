// Catches: "the pilots accepted the offer" and "the pilots turned down the offer"; "ruled out an early election" and "called an early election".
// Not: what the nurses accepted and the doctors rejected, an offer that was turned down before another was accepted.
import type { Span } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { findDenials } from '../statements/negation.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isFirm } from './leaves-room.ts';
import { toSubject } from './subject.ts';

/** So alike the articles must be for one thing to be meant. */
const LEAST_KIN = 0.4;
const LEAST_TELLING = 0.15;
/** What was turned down or ruled out must be told by the other but for this share, in rarities. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 0.3;

const OBJECT = / (?:an?|the|any|all|its|his|her|their|this|that)? ?/;
const TURNED_DOWN = toPattern(
  'i',
  /\b/,
  anyOf(
    /reject(?:ed|s)/,
    /turn(?:ed|s) down/,
    /declin(?:ed|es)/,
    /refus(?:ed|es)/,
    /spurn(?:ed|s)/,
    /rebuff(?:ed|s)/,
    /threw out/,
    /vot(?:ed|es) down/,
  ),
  OBJECT,
);
const TAKEN_UP = toPattern(
  'i',
  /\b/,
  anyOf(
    /accept(?:ed|s)/,
    /approv(?:ed|es)/,
    /agree(?:d|s) to/,
    /back(?:ed|s)/,
    /grant(?:ed|s)/,
    /adopt(?:ed|s)/,
    /endors(?:ed|es)/,
    /took up/,
  ),
  OBJECT,
);
const RULED_OUT = toPattern('i', /\b(?:rul(?:ed|es|ing) out|exclud(?:ed|es))/, OBJECT);
const IS_RULED_OUT = /\b(?:is|was|were|has been|had been)(?: \w+)? (?:ruled out|out of the question)\b/i;
/** "First refused", "had rejected": told by somebody who knows what came after. */
const BEFORE =
  /\b(?:first|initially|originally|at first|earlier|had|previously|no one|nobody|none|not|never|n['’]t)\b|n['’]t\b/i;

interface Stance {
  readonly statement: Statement;
  readonly span: Span;
  /** Of whoever takes it; empty where that is not said. */
  readonly subject: ReadonlySet<string>;
  /** What was turned down, ruled out or taken up. */
  readonly object: readonly string[];
}

/** What one takes up and the other turns down, and what one rules out and the other tells. */
export function findTurnedDownConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const { turnedDown, ruledOut } = once(article, findStances);
    if (turnedDown.length + ruledOut.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      if (material.kinship(article.order, order) < LEAST_KIN) return [];
      const { takenUp } = once(other, findStances);
      return [
        ...turnedDown.flatMap((no) => {
          const yes = takenUp.find((one) => isSameSubject(no, one) && isSameObject(no, new Set(one.object)));
          return yes === undefined ? [] : toDrafts(material, no, yes.statement, yes.span);
        }),
        ...ruledOut.flatMap((no) => {
          const yes = statementsOf(other).find((one) => isTold(one) && isSameObject(no, one.profile.weights));
          return yes === undefined ? [] : toDrafts(material, no, yes, yes.span);
        }),
      ];
    });
  });
}

function toDrafts(material: ConflictMaterial, no: Stance, two: Statement, span: Span): readonly ConflictDraft[] {
  if (!canDisagree(material, no.statement, two)) return [];
  const between = toDaysBetween(no.statement.article, two.article);
  // Who was told first to have accepted may have changed his mind; the other way round a refusal was given up.
  const isLater = between !== null && between !== 0;
  return [
    {
      kind: isLater ? 'superseded' : 'polarity',
      isUpdate: false,
      sides: [toSide(material, two, span, 'yes'), toSide(material, no.statement, no.span, 'no')],
      confidence: 0.65,
      by: 'conflicts/turned-down',
      what: 'One says what the other says is not so',
    },
  ];
}

function isSameSubject({ subject: one }: Stance, { subject: two }: Stance): boolean {
  return [...one].some((stem) => two.has(stem));
}

function isSameObject({ object }: Stance, told: { readonly has: (stem: string) => boolean }): boolean {
  let shared = 0;
  let all = 0;
  for (const stem of object) {
    all += toRarity(stem);
    if (told.has(stem)) shared += toRarity(stem);
  }
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * all;
}

function isTold(statement: Statement): boolean {
  return (
    !statement.isNegated &&
    !statement.isHeadline &&
    !statement.isOpen &&
    isFirm(statement) &&
    !ONLY_SUSPECTED.test(toStatementWords(statement)) &&
    findDenials(statement.article.words, statement.spans).length === 0
  );
}

/** "Were looking into arson": what one suspects and the other rules out is no deed. */
const ONLY_SUSPECTED =
  /\b(?:look(?:ed|s|ing)? (?:in|at)|suspect|attribut|blam|investigat|examin|consider|theor|possib|cause)/i;

interface Stances {
  readonly turnedDown: readonly Stance[];
  readonly takenUp: readonly Stance[];
  readonly ruledOut: readonly Stance[];
}

function findStances({ reading: { sentences } }: OwnArticle, article: Compared): Stances {
  const statements = statementsOf(article).filter(({ isHeadline }) => !isHeadline);
  const find = (pattern: RegExp, isPassive = false): readonly Stance[] =>
    statements.length === 0
      ? []
      : sentences.flatMap((sentence, index) => {
          const { start, end } = sentence;
          const match = pattern.exec(article.words.text.slice(start, end));
          if (match === null) return [];
          const verb = start + match.index;
          const object = isPassive ? { start, end: verb } : { start: verb + match[0].length, end };
          const statement = statements.find((one) => one.sentence === index && one.span.end > object.start);
          return statement === undefined ||
            BEFORE.test(article.words.text.slice(isPassive ? start : Math.max(start, verb - REACH_BACK), verb))
            ? []
            : [
                {
                  statement,
                  span: sentence,
                  subject: isPassive ? NOBODY : toSubject(article, start, verb, statement.speaker),
                  object: findObject(article, object),
                },
              ];
        });
  return {
    turnedDown: find(TURNED_DOWN),
    takenUp: find(TAKEN_UP),
    ruledOut: [...find(RULED_OUT), ...find(IS_RULED_OUT, true)],
  };
}

const NOBODY: ReadonlySet<string> = new Set();
/** Letters before the verb in which "first" or "not" changes what it says. */
const REACH_BACK = 30;
/** Words of an object. */
const LONGEST_OBJECT = 4;
const ENDS_OBJECT =
  /^(?:[.,;:—–]|of|in|at|on|for|by|from|with|to|this|next|last|that|and|but|because|after|before|until)$/i;

function findObject({ words }: Compared, span: Span): readonly string[] {
  const { from, to } = toWordRange(words, span);
  const object: string[] = [];
  for (let index = from; index < Math.min(to, from + LONGEST_OBJECT); index++) {
    if (ENDS_OBJECT.test(toForm(words, index))) break;
    const stem = words.stems[index] as string;
    if (toRarity(stem) >= LEAST_TELLING && !/^\d/.test(stem)) object.push(stem);
  }
  return object;
}
