// Catches: "was banned for two years", and months later "shortened the two-year ban to fourteen months".
// Not: a term of another person or thing, a figure that nobody fixed.
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { areAlike, type ConflictDraft, type ConflictMaterial, toDaysBetween, toSide } from './draft.ts';
import { isOfOtherPerson } from './figure-scope.ts';

/** So alike the fixing of a term and its change must be told. */
const SAME_FROM = 0.6;
const CHANGING = toPattern(
  'i',
  /\b/,
  anyWordOf(
    'shorten(?:ed|s|ing)? extend(?:ed|s|ing)? reduc(?:ed|es|ing) cut(?:s|ting)? lengthen(?:ed|s)? halv(?:ed|es) doubl(?:ed|es) commut(?:ed|es)',
  ),
  /\b/,
);

/** Terms that are fixed in one report and told to be changed in a later one. */
export function findChangedTerms(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, joined } = material;
  const drafts: ConflictDraft[] = [];
  for (const { a, b, sameness } of joined.near) {
    if (sameness < SAME_FROM) break;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    const between = toDaysBetween(one.article, two.article);
    if (between === null || between === 0 || !areAlike(material, one.article, two.article)) continue;
    const [fixed, changed] = between > 0 ? [one, two] : [two, one];
    const terms = toChange(changed);
    const term =
      terms === null
        ? undefined
        : fixed.quantities.find((quantity) => isTerm(quantity) && isSameAmount(quantity, terms[0]));
    // An appeal may take longer than what else two reports can disagree on.
    if (terms === null || term === undefined || !material.parts.isTied(one.article.order, two.article.order)) continue;
    if (fixed.quantities.some((quantity) => isTerm(quantity) && isSameAmount(quantity, terms[1]))) continue;
    if (isOfOtherPerson(fixed, term, changed, terms[0])) continue;
    drafts.push({
      kind: 'superseded',
      isUpdate: false,
      sides: [toSide(material, fixed, fixed.span, 'fixed'), toSide(material, changed, changed.span, 'changed')],
      confidence: 0.4 + sameness / 2,
      by: 'conflicts/changed-term',
      what: 'What was fixed is told to have been changed',
    });
  }
  return drafts;
}

function isTerm({ kind, unit }: Quantity): boolean {
  return kind === 'measure' && unit === 'day';
}

/** The old term and the new one: "shortened the two-year ban to fourteen months", "cut the sentence from six years to four years". */
function toChange({ article: { words }, span, quantities }: Statement): readonly [Quantity, Quantity] | null {
  const said = words.text.slice(span.start, span.end);
  const verb = CHANGING.exec(said);
  if (verb === null) return null;
  const [old, fresh] = quantities.filter((quantity) => isTerm(quantity) && quantity.start > span.start + verb.index);
  if (old === undefined || fresh === undefined || isSameAmount(old, fresh)) return null;
  return /\bto (?:just |only |about )?$/i.test(words.text.slice(old.end, fresh.start)) ? [old, fresh] : null;
}
