// Catches: a letter dated 12 May · Halvik's filing with the ministry, dated April 22 · a memo obtained by the Post, dated Feb. 9
// Not: dated furniture · a coin dated 1912 · a letter of which no day is told
import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';

/** What is written on a day, and has it on it. */
const PAPER = toPattern(
  'giu',
  /(?:\b(?:an?|the|this|that|his|her|its|their|our|my|one|another|[\p{L}-]{2,20}['’]s?)\s+(?:[\p{L}'’-]{2,20}\s+){0,3}?)?\b/u,
  anyWordOf(
    `letters? memos? memorandum memoranda drafts? notes? reports? documents? filings? e-?mails? cop(?:y|ies) contracts? invoices? orders? notices? wills?
    warrants? agreements? fax(?:es)? rulings? decrees? permits? certificates? statements? messages? forms? plans? applications? petitions?
    complaints? directives? circulars? telegrams? cables? receipts? licen[cs]es? lists? transcripts? polic(?:y|ies) surveys? deeds? leases?`,
  ),
  // "A draft of the agreement"
  /\b(?:\s+of\s+(?:the|an?|its|their)\s+[\p{L}-]{2,20}\b)?/u,
);
/** Of "the letter is dated May 3" the verb tells it. */
const DATED = /(?<!\b(?:is|are|was|were|been))[\s,(]dated\s+(?:on\s+)?(?:the\s+)?$/i;
/** In UTF-16 code units: from what is dated to its day. */
const FURTHEST = 120;
const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Papers of a day: that they were written then. */
export function findPapers({ known }: Ground, isHeadline: (sentence: number) => boolean): Draft[] {
  const { times, language } = known;
  const { text, sentences } = language;
  const drafts: Draft[] = [];
  for (const time of times) {
    const dated = DATED.exec(text.slice(Math.max(0, time.start - 24), time.start));
    if (dated === null || time.value === null || !DAY.test(time.value)) continue;
    const sentence = findLastStarting(sentences, time.start);
    const cue = time.start - dated[0].length + 1;
    const from = Math.max(sentences[sentence]?.start ?? 0, cue - FURTHEST);
    const paper = [...text.slice(from, cue).matchAll(PAPER)].at(-1);
    if (paper === undefined) continue;
    const start = from + paper.index;
    drafts.push(toDraft(time, { start, end: time.end }, cue, sentence, isHeadline(sentence)));
  }
  return drafts;
}

function toDraft(time: Time, what: Draft['what'], cue: number, sentence: number, inHeadline: boolean): Draft {
  return {
    what,
    cue: { start: cue, end: cue + 'dated'.length },
    status: 'occurred',
    when: time,
    where: null,
    who: [],
    family: `paper of ${time.value}`,
    isPlural: false,
    reference: 'deed',
    modifiers: [],
    place: null,
    sentence,
    isHeadline: inHeadline,
    confidence: 0.85,
    by: 'happenings/paper',
  };
}
