import type { Problem } from '../../document/article.ts';
import { isOverlapping, type Span } from '../../document/span.ts';
import { toProblem } from '../../errors.ts';
import { toSlipKeys } from '../../language/spelling.ts';
import type { Known } from '../known.ts';
import { findMisspeltWords } from './find-misspelt-words.ts';
import { type NamedPerson, type Passing, toNamedPeople, toPassing } from './named-people.ts';
import { likeName } from './rules/like-name.ts';
import { misspelt } from './rules/misspelt.ts';
import { sameOffice } from './rules/same-office.ts';

/** In order; the first that holds speaks. */
const RULES: readonly ((known: Known, passing: Passing, person: NamedPerson) => boolean)[] = [
  misspelt,
  likeName,
  sameOffice,
];

/** Who is named less often is no person that an article is about; nobody is taken for him. */
const LEAST_NAMES = 3;
/** Names weighed in one article: each may cost a look through the text. */
const MOST_WEIGHED = 50;
/** People that share a word of their names, looked through for each name. */
const MOST_ALIKE = 12;

/** Names that fit nobody of the article but nearly someone: each a question to the editor, never a correction. */
export function findNameSlips(known: Known): Problem[] {
  const people = toNamedPeople(known);
  const byWord = new Map<string, NamedPerson[]>();
  for (const person of people) {
    if (Math.max(person.names.length, person.standing - 1) < LEAST_NAMES || person.words.length < 2) continue;
    for (const key of new Set(person.words.flatMap(toSlipKeys))) {
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [person]);
      else if (list.length < MOST_ALIKE) list.push(person);
    }
  }
  if (byWord.size === 0) return [];
  const problems: (Problem & { readonly span: Span })[] = [];
  let weighed = 0;
  for (const candidate of people) {
    const passing = toPassing(known, candidate);
    if (passing === null) continue;
    const alike = new Set(candidate.words.flatMap(toSlipKeys).flatMap((key) => byWord.get(key) ?? []));
    alike.delete(candidate);
    if (alike.size > 0 && ++weighed > MOST_WEIGHED) break;
    const meant: readonly NamedPerson[] = [...alike].filter((person) =>
      RULES.some((rule) => rule(known, passing, person)),
    );
    const person = [...meant].sort((a, b) => b.names.length - a.names.length)[0];
    // Where two people of different names might be meant, the name is likelier its own.
    if (person === undefined || meant.some(({ words }) => words.at(-1) !== person.words.at(-1))) continue;
    problems.push(toSlip(passing.mention, candidate.entity.name, person));
  }
  for (const { start, end, person } of findMisspeltWords(known, people)) {
    if (!problems.some(({ span }) => isOverlapping(span, { start, end })))
      problems.push(toSlip({ start, end }, known.language.text.slice(start, end), person));
  }
  return problems.sort((a, b) => a.span.start - b.span.start);
}

function toSlip({ start, end }: Span, name: string, { entity }: NamedPerson): Problem & { readonly span: Span } {
  const span = { start, end };
  return { ...toProblem('name-slip', span, `“${name}” beside “${entity.name}”`), span };
}
