// Catches: told them that clearing the site could take several weeks · the repairs may last up to ten weeks, she said
// Not: could take the bus · could take 400 people and cost days of work · in the article's own voice · could have taken weeks
import type { ForecastRule } from '../prospect.ts';
import { toSubject } from '../subject.ts';

const LENGTH = /^(?:days|weeks|months|years|decades|hours)$/;
/** "Up to ten", "as long as two", "well into": not "400 people and cost". */
const HOW_MANY =
  /^(?:up|to|as|long|several|some|many|an?|few|at|least|most|about|around|more|than|less|another|couple|of|or|and|half|dozens?|well|into|until|between|(?:\d[\d,.]*)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)$/;
/** In tokens. */
const REACH = 6;

/** How long something may take is told of what is still to come. */
export const couldTake: ForecastRule = {
  id: 'forecasts/could-take',
  confidence: 0.75,
  toProspect(passage, verb) {
    const { group, first, end } = verb;
    if (passage.holder === null || passage.isDoubted || passage.isDenied || group.isPerfect) return null;
    if (!/^(?:could|may|might)$/.test(group.modal ?? '') || !/^(?:take|last)$/.test(group.lemma)) return null;
    if (toSubject(passage, verb) !== 'thing') return null;
    const { lowers, count } = passage.stretch;
    for (let at = end; at < Math.min(count, end + REACH); at++) {
      if (LENGTH.test(lowers[at] as string)) return { cues: [{ from: first, to: first + 1 }], band: null };
      if (!HOW_MANY.test(lowers[at] as string)) return null;
    }
    return null;
  },
};
