import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Conflict, Point, Story, StoryExplanation, StoryForecast, StoryVoice } from '../../src/document/story.ts';
import {
  toArticleSubject,
  toAttributionSubject,
  toConflictSubject,
  toEvidenceSubject,
  toExplanationSubject,
  toForecastSubject,
  toOwnEvidenceSubject,
  toOwnExplanationSubject,
  toPointSubject,
  toQuestionSubject,
  toSourceSubject,
  toVoiceSubject,
} from '../../src/document/subjects.ts';
import { toStoryHtml } from '../../src/export/to-story-html.tsx';
import { toStoryJson } from '../../src/export/to-story-json.ts';
import { toStoryMarkdown } from '../../src/export/to-story-markdown.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { judgeStory } from '../../src/judge/judge-story.ts';
import type { StoryMade } from '../../src/page/story/story-view.tsx';
import { FERRY_READINGS, FERRY_STORY, WIRE } from '../fixtures/ferry-story.ts';
import { type Entry, toLog } from '../judge/log.ts';

const [V1] = FERRY_STORY.voices as readonly [StoryVoice];
const [P1, P2] = FERRY_STORY.points as readonly [Point, Point];
const [, C2] = FERRY_STORY.conflicts as readonly [Conflict, Conflict];
const [F1] = FERRY_STORY.forecasts as readonly [StoryForecast];
const [X2] = FERRY_STORY.explanations as readonly [StoryExplanation];
const Q1 = FERRY_STORY.questions[0] as Story['questions'][number];
const ROW = toEvidenceSubject(Q1.matrix[0] as Story['questions'][number]['matrix'][number]);
const ATTRIBUTION = toAttributionSubject(WIRE.article.id, WIRE.attributions[0] as Reading['attributions'][number]);
const note = (text: string): Decision => ({ kind: 'note', text });

function judge(entries: readonly Entry[]): { readonly story: Story; readonly made: StoryMade } {
  const log = toLog(FERRY_READINGS, entries).map((one) => (one.number === 2 ? { ...one, why: 'two saw it' } : one));
  const judged = judgeStory(FERRY_STORY, FERRY_READINGS, log);
  const readings = FERRY_READINGS.map((reading) => judgeReading(reading, log));
  return { story: judged.story, made: { program: 'Hearsay 1.2.3', decided: { judged, readings } } };
}

const ALL = judge([
  [toPointSubject(P1), { kind: 'rate-statement', credibility: '3' }],
  [toPointSubject(P1), { kind: 'rate-statement', credibility: '2' }],
  [toPointSubject(P1), { kind: 'likelihood', band: 'very-likely' }],
  [toPointSubject(P1), { kind: 'confidence', level: 'low' }],
  [toPointSubject(P2), { kind: 'dissolve' }],
  [toConflictSubject(C2), { kind: 'confirm' }],
  [toVoiceSubject(V1), note('met her in May')],
  [toSourceSubject('Island Post'), { kind: 'rate-source', reliability: 'B' }],
  [toSourceSubject('column.md'), { kind: 'switch-source', isOff: true }],
  [toQuestionSubject(Q1, FERRY_STORY.explanations), { kind: 'explain', text: 'a drunken helmsman' }],
  [toQuestionSubject(Q1, FERRY_STORY.explanations), { kind: 'add-evidence', text: 'the log', place: null }],
  [toOwnEvidenceSubject(11), { kind: 'rate-cell', explanation: toOwnExplanationSubject(10), rating: 'II' }],
  [ROW, { kind: 'rate-cell', explanation: toExplanationSubject(X2), rating: 'NA' }],
  [toForecastSubject(F1), { kind: 'settle', outcome: 'borne-out' }],
  [ATTRIBUTION, { kind: 'accept' }],
  [toArticleSubject(WIRE.article.id), note('the first')],
  [toSourceSubject('The Moon'), { kind: 'switch-source', isOff: true }],
]);
const SECTION = 'What the analyst decided';
/** The lines of the analyst's section of a Markdown report. */
const toSection = (markdown: string): readonly string[] => {
  const lines = markdown.split('\n');
  const from = lines.indexOf(`## ${SECTION}`);
  return from < 0 ? [] : lines.slice(from, lines.indexOf('## The articles')).filter((line) => line !== '');
};

describe('what the analyst decided, in a Markdown report', () => {
  const lines = toSection(toStoryMarkdown(ALL.story, FERRY_READINGS, ALL.made));
  const says = (words: string): boolean => lines.some((line) => line.trim() === `- Ann Lee, 1 January 2026: ${words}`);

  it.each([
    'Its credibility is 2, probably true. Why: two saw it',
    'Its likelihood is: very likely.',
    'The confidence in this judgement is low.',
    'It is dissolved: it does not stand.',
    'It is confirmed.',
    'met her in May',
    'Its reliability is B, usually reliable.',
    'Its evidence does not count.',
    'An explanation: a drunken helmsman',
    'Evidence: the log',
    'II, speaks strongly against it: a drunken helmsman',
    'NA, does not apply to: “the owner wanted to save fuel”',
    'Its outcome is: it came about.',
    'It is accepted.',
    'the first',
  ])('%s', (words) => {
    expect(says(words)).toBe(true);
  });

  it('says at its foot that not all of it was found, where an analyst decided something', () => {
    const nothing = judge([]);
    for (const write of [toStoryHtml, toStoryMarkdown]) {
      expect(write(ALL.story, FERRY_READINGS, ALL.made)).toContain('What an analyst decided is worked into it');
      expect(write(nothing.story, FERRY_READINGS, nothing.made)).not.toContain('What an analyst decided is');
    }
  });

  it('tells the last rating alone, and never a likelihood and its confidence in one sentence', () => {
    expect(lines.some((line) => line.includes('possibly true'))).toBe(false);
    expect(lines.some((line) => /likelihood/.test(line) && /confidence/.test(line))).toBe(false);
  });

  it('tells it apart from what was found, with its ranks and with what has no hold', () => {
    expect(lines[lines.indexOf('### Why') + 1]).toMatch(/^- “the accident”/);
    expect(lines[1]).toBe('Decided by Ann Lee. Nothing of this was found in the articles by the program.');
    const titles = lines.filter((line) => line.startsWith('### '));
    expect(titles.map((line) => line.replace(/:.*/, ''))).toEqual([
      '### Sources',
      '### What happened',
      '### Where the accounts differ',
      '### Who said what',
      '### Why',
      '### Evidence',
      '### Evidence of the analyst’s own',
      '### What comes next',
      '### The articles',
      '### Statements',
      '### Explanations by the evidence against them, as rated by the analyst',
      '### Without a hold in the articles as they are read now',
    ]);
    expect(lines).toContain('Evidence does not count from column.md.');
    const ranks = lines.filter((line) => /^\d\. /.test(line));
    expect(ranks.map((line) => line.replace(/ (?:\[|·).*/, ''))).toEqual([
      '1. “the owner wanted to save fuel”',
      '2. “the fog”',
      '3. a drunken helmsman',
    ]);
  });

  it('is not there where nothing is decided', () => {
    const none = judge([]);
    expect(toStoryMarkdown(none.story, FERRY_READINGS, { decided: none.made.decided ?? null })).toBe(
      toStoryMarkdown(FERRY_STORY, FERRY_READINGS),
    );
    expect(toSection(toStoryMarkdown(FERRY_STORY, FERRY_READINGS))).toEqual([]);
  });

  it('names program, model and the hash of each text', () => {
    const markdown = toStoryMarkdown(ALL.story, FERRY_READINGS, ALL.made);
    expect(markdown).toContain('Found by Hearsay 1.2.3 (hand, version 1).');
    for (const { article } of FERRY_READINGS) expect(markdown).toContain(`text ${article.id}`);
  });
});

describe('what the analyst decided, on the page', () => {
  const { document } = parseHTML(toStoryHtml(ALL.story, FERRY_READINGS, ALL.made));

  it('stands in a part of its own, and its words lead to their places', () => {
    const part = document.querySelector('#decided');
    expect(part?.querySelector('h2')?.textContent).toBe(SECTION);
    expect(part?.textContent).toContain('Its likelihood is: very likely.');
    const links = [...(part?.querySelectorAll('a.to') ?? [])];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads there from the outline, and names program, model and the hash of each text', () => {
    expect(document.querySelector('.outline a[href="#decided"]')?.textContent).toBe(SECTION);
    const foot = document.querySelector('.colophon')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(foot).toContain('found by Hearsay 1.2.3 (hand, version 1)');
    for (const { article } of FERRY_READINGS) expect(foot).toContain(article.id);
  });

  it('makes nothing of what an analyst writes', () => {
    const evil = '"><script>globalThis.owned = 1</script><img src=x onerror=alert(1)>\u202e';
    const { story, made } = judge([
      [toPointSubject(P1), note(evil)],
      [toQuestionSubject(Q1, FERRY_STORY.explanations), { kind: 'explain', text: evil }],
    ]);
    const html = toStoryHtml(story, FERRY_READINGS, { ...made, program: evil });
    const page = parseHTML(html).document;
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelector('#decided')?.textContent).toContain('<script>globalThis.owned');
    expect(html).not.toContain('\u202e');
    const section = toSection(toStoryMarkdown(story, FERRY_READINGS, made)).join('\n');
    expect(section).not.toMatch(/(?<!\\)[<>]/);
  });

  it('is the page as ever where nothing is decided', () => {
    const { decided = null } = judge([]).made;
    expect(toStoryHtml(FERRY_STORY, FERRY_READINGS, { decided })).toBe(toStoryHtml(FERRY_STORY, FERRY_READINGS));
  });
});

describe('what the analyst decided, as JSON', () => {
  it('is one half, and the story as it stands then the other', () => {
    const json = JSON.parse(toStoryJson(ALL.story, ALL.made));
    expect(json).toMatchObject({ schema: 'hearsay/judged-story/1', program: 'Hearsay 1.2.3' });
    expect(json.story).toEqual(JSON.parse(JSON.stringify(ALL.story)));
    expect(json.analyst.sourcesOff).toEqual(['column.md']);
    expect(json.analyst.items).toHaveLength(ALL.made.decided?.judged.items.length ?? 0);
    expect(json.analyst.readings.map(({ article }: { article: string }) => article)).toEqual([WIRE.article.id]);
  });

  it('is the story alone where nothing is decided', () => {
    expect(toStoryJson(FERRY_STORY, judge([]).made)).toBe(toStoryJson(FERRY_STORY));
  });
});
