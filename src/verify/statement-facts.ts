import type { Span } from '../document/span.ts';
import { MULTIPLIERS, ROUGH_WORDS } from '../lexicon/amount-words.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { splitPlainWords } from './plain-words.ts';

/** A figure in a text. */
export interface Figure extends Span {
  readonly value: number;
  /** "about 40,000", "more than 12". */
  readonly isRough: boolean;
}

const DAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAYS.flatMap((names, day) => names.slice(0, 1).map((name) => [name, day] as const)),
);
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month] as const)),
);

/** Figures, "one" left out, with "1.2 million" as one and "twenty-four" as one. */
export function findFigures(text: string, span: Span): readonly Figure[] {
  const { forms, starts, ends } = splitPlainWords(text, span);
  const figures: Figure[] = [];
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] as string;
    const word = text.slice(starts[at], ends[at]);
    let value = /^\d/.test(form) ? Number(form) : MULTIPLIERS.has(form) && form.length > 3 ? 1 : Number.NaN;
    if (form === 'dozen') value = 12;
    if (Number.isNaN(value) || /^one$/i.test(word)) continue;
    const from = at;
    if (!/^\d/.test(form) && form !== 'dozen') at--;
    // "twenty-four".
    const next = forms[at + 1] ?? '';
    if (
      value >= 20 &&
      value < 100 &&
      value % 10 === 0 &&
      /^[1-9]$/.test(next) &&
      /^\p{L}/u.test(word) &&
      /^[-\s]$/.test(text.slice(ends[at], starts[at + 1]))
    ) {
      value += Number(next);
      at++;
    }
    for (
      let factor = MULTIPLIERS.get(forms[at + 1] ?? '');
      factor !== undefined;
      factor = MULTIPLIERS.get(forms[at + 1] ?? '')
    ) {
      value *= factor;
      at++;
    }
    const before = forms.slice(Math.max(0, from - 2), from);
    figures.push({
      value,
      isRough: before.some((one) => ROUGH_WORDS.has(one)),
      start: starts[from] as number,
      end: ends[Math.max(from, at)] as number,
    });
  }
  return figures;
}

/** True where one figure may stand for the other: equal, or rounded and said to be. */
export function isLikeFigure(one: Figure, two: Figure): boolean {
  if (one.value === two.value) return true;
  const [low, high] = [Math.min(one.value, two.value), Math.max(one.value, two.value)];
  return (one.isRough || two.isRough) && low > 0 && high / low <= 1.15;
}

/** Days of the week and months that stand in a text, as "d0" to "d6" and "m0" to "m11", each with its place. */
export function findCalendarWords(text: string, span: Span): readonly (Span & { readonly key: string })[] {
  const { forms, starts, ends } = splitPlainWords(text, span);
  return forms.flatMap((form, at) => {
    const place = { start: starts[at] as number, end: ends[at] as number };
    const word = text.slice(place.start, place.end);
    const day = DAYS.get(form.replace(/'s$/, ''));
    if (day !== undefined) return [{ ...place, key: `d${day}` }];
    const month = MONTH_NUMBERS.get(form.replace(/'s$/, ''));
    // "may" and "march" are months only with a capital and a day or year beside them.
    const isMonth =
      month !== undefined &&
      /^\p{Lu}/u.test(word) &&
      (form.length > 5 ||
        /^\d/.test(forms[at + 1] ?? '') ||
        /^\d/.test(forms[at - 1] ?? '') ||
        /^(?:in|of|since|until|by|last|next|early|late)$/.test(forms[at - 1] ?? ''));
    return isMonth ? [{ ...place, key: `m${month}` }] : [];
  });
}
