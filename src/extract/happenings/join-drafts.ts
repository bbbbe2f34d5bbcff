import type { Time } from '../../document/findings.ts';
import type { Draft } from './draft.ts';

/** Kinds of which the words seldom say twice who and where, but which an article has one of: "the vote", "the trial". */
const NEAR = 2;

/**
 * Puts drafts of one happening together, in order of the text. Two are one when they are of one kind and nothing the words give
 * (number, day, place, people, modifiers, and what `isApart` knows of) speaks against it, and something speaks for it; in doubt they stay apart.
 */
export function joinDrafts(
  drafts: readonly Draft[],
  isApart: (a: Draft, b: Draft) => boolean = () => false,
): Draft[][] {
  const groups: Draft[][] = [];
  const byFamily = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const known = byFamily.get(draft.family) ?? [];
    // Few happenings of a kind are spoken of at a time: looking at the latest keeps the work linear.
    const fitting = known.slice(-LOOK_BACK).filter((group) => {
      const recent = toRecent(group);
      return isSame(recent, draft) && !recent.some((told) => isApart(told, draft));
    });
    const group = toChosen(fitting, draft);
    if (group !== null) group.push(draft);
    else {
      const fresh = [draft];
      groups.push(fresh);
      known.push(fresh);
      byFamily.set(draft.family, known);
    }
  }
  return groups;
}

/** Happenings of one kind that a mention is compared with. */
const LOOK_BACK = 8;

/** In mentions: a happening that is told at great length is known by its first ones and its latest. */
const MOST_MENTIONS = 12;

function toRecent(group: readonly Draft[]): readonly Draft[] {
  return group.length <= MOST_MENTIONS
    ? group
    : [...group.slice(0, MOST_MENTIONS / 2), ...group.slice(-MOST_MENTIONS / 2)];
}

/** Where several fit, only one that shares a person, a place or a day is taken. */
function toChosen(fitting: readonly Draft[][], draft: Draft): Draft[] | null {
  if (fitting.length <= 1) return fitting[0] ?? null;
  const strong = fitting.filter((group) => toRecent(group).some((known) => toBonds(known, draft) > 0));
  if (strong.length === 1) return strong[0] as Draft[];
  const close = fitting.filter((group) => draft.sentence - (group.at(-1) as Draft).sentence <= NEAR);
  return close.length === 1 && strong.length === 0 ? (close[0] as Draft[]) : null;
}

function isSame(group: readonly Draft[], draft: Draft): boolean {
  if (group.some((known) => isBarred(known, draft))) return false;
  const bonds = Math.max(...group.map((known) => toBonds(known, draft)));
  if (draft.reference === 'definite')
    return bonds > 0 || !isFurnished(draft) || group.every((known) => !isFurnished(known)) || isTitled(group);
  if (draft.reference === 'bare') return bonds > 0 || isTitled(group);
  // "A visit" is a new one, and a deed its own, unless the words give the same people with the same place or day.
  return bonds > 1 || (bonds > 0 && isTitled(group));
}

/** True where a mention brings people, a place or a day of its own. */
function isFurnished({ who, place, when }: Draft): boolean {
  return who.length > 0 || place !== null || when !== null;
}

/** A title says in short what the text then tells. */
function isTitled(group: readonly Draft[]): boolean {
  return group.every(({ isHeadline }) => isHeadline);
}

/** How many of people, place and day two mentions share. */
function toBonds(a: Draft, b: Draft): number {
  let bonds = 0;
  if (a.who.some((id) => b.who.includes(id))) bonds++;
  if (a.place !== null && b.place !== null && isSamePlace(a.place, b.place)) bonds++;
  const [dayA, dayB] = [toDay(a.when), toDay(b.when)];
  if (dayA !== null && dayB !== null && isComparable(dayA, dayB) && isSameDay(dayA, dayB)) bonds++;
  return bonds;
}

/** True where something the words give cannot hold of one happening. */
function isBarred(a: Draft, b: Draft): boolean {
  if (a.isPlural !== b.isPlural) return true;
  if (a.place !== null && b.place !== null && !isSamePlace(a.place, b.place)) return true;
  if (a.who.length > 0 && b.who.length > 0 && !a.who.some((id) => b.who.includes(id))) return true;
  if (a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word)))
    return true;
  // What lies behind is not what lies ahead, save that a plan may have been carried out.
  if (isMoved(a) || isMoved(b)) return false;
  return !isSameDay(toDay(a.when), toDay(b.when));
}

/** A day that is given with "postponed until" is another than the first one. */
function isMoved({ status }: Draft): boolean {
  return status === 'postponed';
}

function isSamePlace(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a);
}

/** Whether two days may be one: one unknown, or the vaguer the beginning of the finer; a week is compared with weeks only. */
function isSameDay(a: string | null, b: string | null): boolean {
  if (a === null || b === null || !isComparable(a, b)) return true;
  if (a.length === 10 && b.length === 10 && a !== b) return Math.abs(Date.parse(a) - Date.parse(b)) === WEEK;
  return a.startsWith(b) || b.startsWith(a);
}

/** Weeks are compared with weeks only, and what is open with what is open. */
function isComparable(a: string, b: string): boolean {
  return a.includes('W') === b.includes('W') && a.startsWith('X') === b.startsWith('X');
}

/** In milliseconds. Which Saturday a bare "Saturday" means is a guess: a week apart may be the same one. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

/** The calendar part of a time: its value, or what is left open of it where nothing is known to count from. */
function toDay(time: Time | null): string | null {
  const value = time?.value ?? (time?.candidates.length === 1 ? time.candidates[0] : null) ?? null;
  return value === null ? null : (/^(?:\d{4}|XXXX)(?:-W(?:\d\d|XX))?(?:-\d{1,2}){0,2}/.exec(value)?.[0] ?? null);
}
