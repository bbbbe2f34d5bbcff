import type { Happening } from '../../document/findings.ts';
import { isInside } from '../../document/span.ts';
import type { Known } from '../known.ts';
import { toApartTest } from './apart.ts';
import type { Draft } from './draft.ts';
import { toFinalMention } from './final-mention.ts';
import { findCalledOff } from './find-called-off.ts';
import { findDeedDrafts } from './find-deeds.ts';
import { findNounDrafts } from './find-noun-drafts.ts';
import { findPapers } from './find-papers.ts';
import { type Ground, toGround } from './ground.ts';
import { joinDrafts } from './join-drafts.ts';

const HEADLINES: ReadonlySet<string> = new Set(['title', 'summary', 'heading']);

/** Datable events and planned events, each with the history of its statuses, in order of the first mention. */
export function findHappenings(known: Known): Happening[] {
  const ground = toGround(known);
  const isHeadline = toHeadlineTest(known);
  const nouns = findNounDrafts(ground, isHeadline);
  const calledOff = findCalledOff(ground, nouns);
  const told = findDeedDrafts(ground, isHeadline, toTaken(ground, [...nouns, ...calledOff]));
  const deeds = withoutSeconds(
    told.filter((deed) => !isPlanOfEnded(deed, nouns)),
    known.article.text,
  );
  const papers = findPapers(ground, isHeadline);
  const drafts = [...withoutRepeats(nouns, deeds), ...calledOff, ...deeds, ...papers].sort(
    (a, b) => a.what.start - b.what.start || a.what.end - b.what.end,
  );
  return withoutVoidParts(joinDrafts(drafts, toApartTest(ground))).map((group, index) =>
    toHappening(ground, group, index),
  );
}

/** "the vigil that was to be held on May 3" where it was called off: the noun tells it, with the day. */
function isPlanOfEnded({ status, what, when }: Draft, nouns: readonly Draft[]): boolean {
  return (
    (status === 'planned' || status === 'cancelled') &&
    when !== null &&
    nouns.some((noun) => noun.when?.id === when.id && ENDED.has(noun.status) && isInside(noun.what, what))
  );
}

const ENDED: ReadonlySet<Draft['status']> = new Set(['cancelled', 'postponed', 'denied']);

/** Leaves out "charged a man" where "police arrested and charged a man" is told. */
function withoutSeconds(deeds: readonly Draft[], text: string): Draft[] {
  const wholes = new Map(deeds.map((deed) => [deed.what.end, deed]));
  for (const deed of deeds)
    if (deed.what.start < (wholes.get(deed.what.end)?.what.start ?? 0)) wholes.set(deed.what.end, deed);
  return deeds.filter(({ what, when }) => {
    const whole = wholes.get(what.end) as Draft;
    return (
      whole.what.start === what.start ||
      whole.when?.id !== when?.id ||
      !/ and $/.test(text.slice(whole.what.start, what.start))
    );
  });
}

/** Leaves out a noun where a deed takes in noun and day: "filed for bankruptcy in January", "the show is due to open on May 21". */
function withoutRepeats(nouns: readonly Draft[], deeds: readonly Draft[]): Draft[] {
  const deedOf = new Map(deeds.filter(({ when }) => when !== null).map((deed) => [deed.when?.id, deed]));
  return nouns.filter(({ by, when, what, status }) => {
    const deed = deedOf.get(when?.id);
    return deed === undefined || (by !== 'happenings/dated' && status !== deed.status) || !isInside(what, deed.what);
  });
}

/** Leaves out what was to be done during an event that is off: it is told with the event. */
function withoutVoidParts(groups: readonly Draft[][]): Draft[][] {
  const isVoid = (group: readonly Draft[]): boolean => /^(?:cancelled|postponed)$/.test(toFinalMention(group).status);
  const voided = new Set(
    groups
      .filter(isVoid)
      .flat()
      .filter(({ by }) => by === 'happenings/part-of-plan')
      .map(({ cue }) => cue.start),
  );
  return groups.filter(
    ([first, ...others]) => others.length > 0 || first?.reference !== 'deed' || !voided.has(first.cue.start),
  );
}

/** Tokens of verbs that a noun mention rests on. */
function toTaken({ verbs }: Ground, drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  let verb = 0;
  for (const { cue, by } of [...drafts].sort((a, b) => a.cue.start - b.cue.start)) {
    if (by === 'happenings/part-of-plan') continue;
    while (verb < verbs.length && (verbs[verb]?.end ?? 0) <= cue.start) verb++;
    for (let next = verb; next < verbs.length && (verbs[next]?.start ?? 0) < cue.end; next++)
      taken.add(verbs[next]?.headToken ?? -1);
  }
  return taken;
}

function toHappening({ places }: Ground, drafts: readonly Draft[], index: number): Happening {
  const final = toFinalMention(drafts);
  const first = (pick: (draft: Draft) => string | null | undefined): string | null => {
    for (const draft of [final, ...drafts]) {
      const value = pick(draft);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  const where = drafts.find((draft) => draft.where !== null)?.where ?? null;
  return {
    id: `h${index + 1}`,
    confidence: final.confidence,
    by: final.by,
    what: final.what,
    when: first(({ when }) => when?.id),
    where: final.where ?? where,
    who: [...new Set([...final.who, ...drafts.flatMap(({ who }) => who)])],
    status: final.status,
    cue: final.cue,
    mentions: drafts.map(({ what, cue, status, when }) => ({
      what,
      cue,
      status,
      when: when?.id ?? null,
      holder: places.findHolder(what)?.id ?? null,
    })),
  };
}

/** Tells whether a sentence stands in a title, a summary or a heading. */
function toHeadlineTest({ article, language: { sentences } }: Known): (sentence: number) => boolean {
  const blocks = article.blocks.filter(({ kind }) => HEADLINES.has(kind));
  const headlines = new Set<number>();
  let at = 0;
  for (const { start, end } of blocks) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    for (; at < sentences.length && (sentences[at]?.start ?? 0) < end; at++) headlines.add(at);
  }
  return (sentence) => headlines.has(sentence);
}
