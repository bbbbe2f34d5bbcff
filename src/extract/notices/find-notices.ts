import type { Notice } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, findMatches, toPattern } from '../../language/pattern.ts';
import type { Known } from '../known.ts';
import { findAbout } from './find-about.ts';
import { findSource } from './find-source.ts';
import type { FoundNotice, NoticeRule } from './notice-rule.ts';
import { OPEN_QUESTION } from './rules/not-clear.ts';
import { NOTICE_RULES } from './rules.ts';
import { type Scene, toScene } from './scene.ts';
import { type Surroundings, toSurroundings } from './surroundings.ts';

/** A sentence without any of these stems holds no notice; they are looked for once, in the whole text. */
const STEMS = toPattern(
  'gi',
  /\b(?:un)?/,
  anyOf(
    // What is confirmed, known or shown.
    anyWordOf('confirm verif corroborat authenticat substantiated clear known apparent certain\\b'),
    anyWordOf('explanation reason details specif evidence proof elaborat explain example breakdown'),
    // Who answers, and who does not.
    anyWordOf('comment declin refus respond reply replied reached contact available answer returned acknowledg'),
    // Who is not named.
    anyWordOf('anonym condition authori[sz] permitted allowed named identified names?\\s+(?:was|were|has)'),
    // What is denied.
    anyWordOf('den(?:y|ied|ies) reject dismiss refut rebut disput'),
    // What is said of the text itself.
    anyWordOf('correction corrects clarification clarifies erratum editor version'),
    /this (?:article|story|post|piece|report|column|headline|page)|views|opinions/,
    // Further turns of those who will not say, cannot find out, or call a thing untrue.
    /say (?:wh|how|if|more)|discuss|ignored|notes?:|drawn\b|talk about|heard back/,
    /say(?=[.,;]| on \w+day| until)|no (?:further|more|other) \w|give (?:a|any|the|his|her|their) names?|interviewed|returns? (?:\w+ ){0,3}(?:calls?|messages?|e-?mails?)|approached for|abortive\b/,
    /establish|determin|ascertain|neither\b|checked\b|correspond to/,
    /baseless|unfounded|groundless|false\b|untrue|incorrect|inaccurate|not true|nonsense|rubbish|ridiculous|absurd|fabricat|invention|fairy|slander|\blies?\b/,
    /take a position|no,? (?:and )?no\b/,
  ),
);
/** No real sentence holds more notices; beyond this a text is no prose. */
const MOST_IN_SENTENCE = 12;
/** A paragraph longer than this is no note about the text. */
const LONGEST_NOTE = 1500;
/** "CORRECTION:" on a line of its own is no longer than this. */
const LONGEST_LABEL = 40;

/** What the article says of its own evidence, in order of `start`. Time grows linearly with the text. */
export function findNotices(known: Known): Notice[] {
  const { text, sentences } = known.language;
  const found: FoundNotice[] = [];
  let surroundings: Surroundings | null = null;
  STEMS.lastIndex = 0;
  for (let hit = STEMS.exec(text); hit !== null; hit = STEMS.exec(text)) {
    const sentence = sentences[findLastStarting(sentences, hit.index)];
    if (sentence === undefined || hit.index >= sentence.end) continue;
    surroundings ??= toSurroundings(known);
    addNotices(known, surroundings, sentence, found);
    STEMS.lastIndex = Math.max(sentence.end, STEMS.lastIndex);
  }
  if (surroundings === null) return [];
  const ordered = found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((notice, index, all) => !isRepeated(notice, all[index - 1]));
  const noticed = new Set(ordered.flatMap(({ scene }) => scene.cued ?? []));
  return ordered.map(({ start, end, rule, source, scene }, index) => ({
    id: `n${index + 1}`,
    confidence: rule.confidence,
    by: rule.id,
    start,
    end,
    kind: rule.kind,
    source,
    about: findAbout(rule, scene, surroundings as Surroundings, noticed),
  }));
}

/** True for a note inside the note before it. */
function isRepeated(notice: FoundNotice, before: FoundNotice | undefined): boolean {
  return (
    before !== undefined &&
    notice.rule.kind === before.rule.kind &&
    notice.end <= before.end &&
    before.rule.extent !== 'clause'
  );
}

/** Adds the notices of one sentence: of two that share words the one by the earlier rule. */
function addNotices(known: Known, surroundings: Surroundings, sentence: Span, found: FoundNotice[]): void {
  const words = known.language.text.slice(sentence.start, sentence.end);
  const first = found.length;
  for (const rule of NOTICE_RULES) {
    for (const match of findMatches(rule.pattern, words)) {
      if (found.length - first >= MOST_IN_SENTENCE) return;
      const start = sentence.start + match.index;
      const core = { start, end: start + match[0].length };
      if (isTaken(core, found, first)) continue;
      const hang = rule.hang !== true ? 'none' : /^(?:on|to)\b/i.test(match[0]) ? 'verb' : 'noun';
      const scene = toScene(known, surroundings, sentence, core, hang);
      if (!rule.isMeant(scene)) continue;
      const source = findSource(rule, scene, surroundings);
      if (source === 'unfit') continue;
      const extent = toExtent(rule, scene, surroundings);
      if (found.at(-1)?.start === extent.start && found.at(-1)?.end === extent.end) continue;
      found.push({ ...extent, rule, scene, source });
    }
  }
}

/** True where the words belong to a notice already found: they overlap its own words or stand in what it is about. */
function isTaken(core: Span, found: readonly FoundNotice[], first: number): boolean {
  for (let index = first; index < found.length; index++) {
    const { scene, end } = found[index] as FoundNotice;
    if (core.start < Math.max(end, scene.core.end) && core.end > scene.core.start) return true;
  }
  return false;
}

function toExtent(rule: NoticeRule, scene: Scene, surroundings: Surroundings): Span {
  switch (rule.extent) {
    case 'phrase':
      return scene.core;
    case 'clause': {
      // "Whether she will appeal, nobody said, is unclear": the question is the subject.
      const { text } = scene.known.language;
      const isQuestion =
        rule.kind === 'unclear' && OPEN_QUESTION.test(text.slice(scene.sentence.start, scene.sentence.start + 8));
      return isQuestion ? { start: scene.sentence.start, end: scene.clause.end } : scene.clause;
    }
    case 'sentence':
      return trimMarks(scene.known.language.text, scene.sentence);
    case 'paragraph':
      return trimMarks(scene.known.language.text, toNote(scene, surroundings));
  }
}

/** The paragraph of a note about the text; a label that stands alone takes the next paragraph with it. */
function toNote({ known, core, sentence }: Scene, surroundings: Surroundings): Span {
  const paragraph = surroundings.findParagraph(core.start);
  if (paragraph === null || paragraph.end - paragraph.start > LONGEST_NOTE) return sentence;
  if (
    !/:\W*$/.test(known.language.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL)))
  )
    return paragraph;
  if (paragraph.end - paragraph.start > LONGEST_LABEL) return paragraph;
  const { paragraphs } = known.language;
  const next = paragraphs[findLastStarting(paragraphs, core.start) + 1];
  return next === undefined || next.end - next.start > LONGEST_NOTE
    ? paragraph
    : { start: paragraph.start, end: next.end };
}

/** Without the marks of italics and bold at either end. */
function trimMarks(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /[*_]/.test(text.charAt(first))) first++;
  while (last > first && /[*_]/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
