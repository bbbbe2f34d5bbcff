// Catches: "a margin of 612 votes" and "a lead of 621 votes"; "at 7:52" and "at 7:25"; "built in 1743" and "built in 1734": the digits of
// one figure in another order, of like things, wherever two reports of one event tell them.
// Not: figures of which either report has both, figures of things that nothing shows to be the same.
import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toWordRange } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toSide } from './draft.ts';

/** A figure, a year or a time of day, with the key under which it meets its slips. */
interface Told {
  readonly statement: Statement;
  readonly span: Span;
  /** Its digits. */
  readonly digits: string;
  /** What both must share beside the digits. */
  readonly key: string;
  readonly kind: 'number' | 'date';
}

/** Figures of one key that are held against each other. */
const MOST_COMPARED = 40;
/** Words on either side that show what a time, year or sum is of. */
const AROUND = 6;
const LEAST_TELLING = 0.2;

/** Pairs of figures of the same digits in another order. */
export function findSlips(material: ConflictMaterial): readonly ConflictDraft[] {
  const byKey = new Map<string, Told[]>();
  for (const told of material.articles.flatMap((article) => once(article, findToldIn))) addTo(byKey, told.key, told);
  const drafts: ConflictDraft[] = [];
  for (const list of byKey.values()) {
    const some = list.slice(0, MOST_COMPARED);
    for (const [index, one] of some.entries()) {
      for (const two of some.slice(index + 1)) {
        if (one.digits === two.digits || !isOfOneThing(material, one, two) || hasBoth(list, one, two)) continue;
        drafts.push({
          kind: one.kind,
          isUpdate: false,
          sides: [one, two].map(({ statement, span, digits }) => toSide(material, statement, span, digits)),
          confidence: 0.65,
          by: 'conflicts/slip',
          what: one.kind === 'number' ? 'The figures differ' : 'The dates differ',
        });
      }
    }
  }
  return drafts;
}

function isOfOneThing(material: ConflictMaterial, one: Told, two: Told): boolean {
  const [a, b] = [one.statement, two.statement];
  if (a.article === b.article || material.kinship(a.article.order, b.article.order) < KIN_FROM) return false;
  if (!canDisagree(material, a, b)) return false;
  // The things of a count stand in its key; two sums of one currency may be of anything.
  if (one.key.startsWith('count ')) return true;
  const around = findAround(a, one.span);
  return [...findAround(b, two.span)].some((stem) => around.has(stem));
}

/** True where one of the two articles tells both figures: then they are two. */
function hasBoth(list: readonly Told[], one: Told, two: Told): boolean {
  return list.some(
    ({ statement: { article }, digits }) =>
      (article === one.statement.article && digits === two.digits) ||
      (article === two.statement.article && digits === one.digits),
  );
}

function findToldIn(_: OwnArticle, article: Compared): readonly Told[] {
  return statementsOf(article).flatMap(findTold);
}

function findTold(statement: Statement): readonly Told[] {
  const { quantities, article, spans } = statement;
  const figures = quantities.flatMap(({ value, other, kind, unit, things, isLoose, start, end }): readonly Told[] => {
    const digits = String(value).replace('.', '');
    if (other !== null || isLoose || unit === 'day' || !isLong(digits)) return [];
    const keys = kind === 'count' ? things : [unit ?? kind];
    return keys.map((key) => ({
      statement,
      span: { start, end },
      digits: String(value),
      key: `${kind} ${key} ${toSorted(digits)}`,
      kind: 'number',
    }));
  });
  return [...figures, ...findInside(article.reading.times, spans).flatMap((time) => toToldTime(statement, time))];
}

const OF_DAY = /T(\d\d):(\d\d)$/;

function toToldTime(statement: Statement, { start, end, value, mod }: Time): readonly Told[] {
  if (value === null || mod !== null) return [];
  const clock = OF_DAY.exec(value);
  const digits = clock === null ? (/^\d{4}$/.exec(value)?.[0] ?? '') : `${clock[1]}${clock[2]}`;
  // Round hours and the years of one decade stand beside each other in any report.
  if (!isLong(digits) || digits.endsWith('00')) return [];
  return [
    {
      statement,
      span: { start, end },
      digits,
      key: `${clock === null ? 'year' : 'clock'} ${toSorted(digits)}`,
      kind: 'date',
    },
  ];
}

/** Three digits or more, of which two that are not zeros behind the others differ: 612, 4,300. */
function isLong(digits: string): boolean {
  const figures = digits.replace(/0+$/, '');
  return digits.length >= 3 && figures.length >= 2 && new Set(figures).size > 1;
}

function toSorted(digits: string): string {
  return [...digits].sort().join('');
}

/** The telling words around a time, names and all. */
function findAround({ article: { words }, span: whole }: Statement, time: Span): ReadonlySet<string> {
  const { from, to } = toWordRange(words, time);
  const bounds = toWordRange(words, whole);
  const stems = new Set<string>();
  for (let index = Math.max(bounds.from, from - AROUND); index < Math.min(bounds.to, to + AROUND); index++) {
    const stem = words.stems[index] as string;
    if ((index < from || index >= to) && toRarity(stem) >= LEAST_TELLING) stems.add(stem);
  }
  return stems;
}
