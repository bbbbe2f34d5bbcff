// Catches: the noun phrase before a place: "By Monday [the ministry, which runs the port,]".
// Not: words that only lead up to it, or a clause of its own behind "and".
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Known, Places } from '../known.ts';
import { COORDINATORS, EDGES, OPENERS, SUBJECT_PRONOUNS, type TokenView } from './token-view.ts';

/** Where the search for a subject looks. */
export interface Around {
  readonly known: Known;
  readonly view: TokenView;
  readonly places: Places;
}

/** Words looked through to the left. */
export const REACH = 45;
const PREPOSITIONS = new Set('by from to with for of in on at as than'.split(' '));
/** Words before a noun phrase that belong to no name of it. */
const LEADS = new Set('and but or so yet still also then now nor meanwhile however * # - • ,'.split(' '));
/** How far the end of a time stands behind the first word of its phrase, in UTF-16 code units: "On Monday". */
const TIME_REACH = 12;

/** The noun phrase that ends before token `end`; null where there is none. */
export function findNounBefore(around: Around, end: number): Span | null {
  return toNoun(around, findNounStart(around, end - 1), end);
}

/** First token of the noun phrase that ends at `last`. */
function findNounStart(around: Around, last: number): number {
  const { lower, tag, isInside, isFiniteAt } = around.view;
  let token = last;
  for (; isInside(token) && token > last - REACH; token--) {
    const word = lower(token);
    if (word === ',' || EDGES.has(word) || word === 'but' || (OPENERS.has(word) && token < last)) break;
    // "[Hope] Hicks", "[Will] Smith": a name that looks like a verb.
    if (isFiniteAt(token) && opensName(around, token, last)) continue;
    if (
      isFiniteAt(token) ||
      (tag(token) === 'VB' && lower(token - 1) === 'to') ||
      (word === 'to' && lower(token - 1) === 'according')
    )
      break;
    if (COORDINATORS.has(word) && hasFiniteBefore(around.view, token)) break;
    // "said it", "where they": a pronoun subject begins its own clause.
    if (SUBJECT_PRONOUNS.has(word) && token === last) return token;
  }
  return token + 1;
}

/** True where somebody's name begins at `token` and ends by `last`. */
function opensName({ view, places }: Around, token: number, last: number): boolean {
  const span = view.spanOf(token, last + 1);
  return places.findMentions(span).some(({ start, how }) => start === span.start && how === 'name');
}

/** True where a finite verb stands before "and" in the same clause: what follows is a clause of its own. */
function hasFiniteBefore({ lower, isInside, isFiniteAt }: TokenView, coordinator: number): boolean {
  for (let token = coordinator - 1; isInside(token) && token > coordinator - REACH; token--) {
    const word = lower(token);
    if (word === ',' || EDGES.has(word)) return false;
    if (isFiniteAt(token)) return true;
  }
  return false;
}

/** The words of a noun phrase without what only leads up to it; null where none are left. */
function toNoun({ known, view: { lower, tag, spanOf } }: Around, from: number, end: number): Span | null {
  const { tokens } = known.language;
  let start = from;
  while (start < end && LEADS.has(lower(start))) start++;
  let last = end;
  while (last > start && lower(last - 1) === ',') last--;
  if (start >= last) return null;
  // "On Monday the ministry": the time is no part of who speaks.
  const time = known.times[findLastStarting(known.times, (tokens.ends[start] as number) + TIME_REACH)];
  if (time !== undefined && time.start >= (tokens.starts[start] as number) && /^(?:IN|RB)/.test(tag(start))) {
    let next = start;
    while (next < last && (tokens.starts[next] as number) < time.end) next++;
    if (next < last) start = next;
  }
  // "described by [a clerk] who": the preposition belongs to the verb before.
  if (PREPOSITIONS.has(lower(start)) && start + 1 < last) start++;
  return spanOf(start, last);
}
