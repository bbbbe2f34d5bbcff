import pc from 'picocolors';
import type { Attribution } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { DATE_BASIS, toDateWords } from '../page/dates.ts';
import { toLayout } from '../page/layout.ts';
import { type Mark, type Segment, splitSegments, toMarks } from '../page/segments.ts';
import { toSpansText } from '../page/spans-text.ts';
import { toVisible, toVisibleLine } from '../page/visible-text.ts';
import { toVoices, type Voice, type Voices } from '../page/voices.ts';
import { toChainSteps, toChainWords, toManner } from '../page/wording.ts';
import { type Paint, type Run, type Style, wrap } from './text/wrap.ts';

export interface TextOptions {
  /** Columns; under 20 counts as 20. */
  readonly width: number;
  readonly color: boolean;
}

const colors = pc.createColors(true);

const PAINT: Readonly<Record<Style, (text: string) => string>> = {
  plain: (text) => text,
  source: colors.bold,
  cue: colors.cyan,
  content: colors.underline,
  quiet: colors.dim,
  strong: colors.bold,
};

/**
 * A reading for a terminal: the article with each attribution's words as "[1: …]", then who says what, by number.
 * The colours only add to this; without them the same characters stand there. Control characters come out visible.
 */
export function toText(reading: Reading, { width, color }: TextOptions): string {
  const paint: Paint = color ? (text, style) => PAINT[style](text) : (text) => text;
  const columns = Math.max(20, Math.floor(width));
  const voices = toVoices(reading);
  const lines: string[] = [];
  const add = (runs: readonly Run[], indent = '', hang = indent): void => {
    for (const line of wrap(runs, { width: columns, indent, hang, paint })) lines.push(line);
  };
  const heading = (words: string): void => {
    add([{ text: words, style: 'strong' }]);
    lines.push(paint('─'.repeat([...words].length), 'quiet'));
  };

  const { article } = reading;
  const about = toAbout(reading);
  if (about !== '') add([{ text: toVisibleLine(about), style: 'quiet' }]);
  if (lines.length > 0) lines.push('');
  const layout = toLayout(article);
  const marks = toMarks(reading.attributions, article.text);
  const segmentsByLine = splitSegments(
    layout.flatMap((block) => block.lines),
    marks,
  );
  const edges = toEdges(marks, voices);
  let lineIndex = 0;
  for (const block of layout) {
    const strong = block.kind === 'title' || block.kind === 'heading';
    for (const _ of block.lines) {
      add(toArticleRuns(article.text, segmentsByLine[lineIndex++] ?? [], edges, strong ? 'strong' : 'plain'));
    }
    lines.push('');
  }

  heading('Voices');
  if (voices.attributions.length === 0) {
    add([
      { text: 'Nobody is reported to say anything: every sentence is in the article’s own voice.', style: 'plain' },
    ]);
  }
  const addVoice = (voice: Voice, title: boolean): void => {
    if (title) add(toVoiceRuns(voice));
    for (const attribution of voice.attributions) addAttribution(attribution);
    lines.push('');
  };
  const addAttribution = (attribution: Attribution): void => {
    const number = `[${voices.numberByAttribution.get(attribution.id)}]`;
    const reported = toReportedBy(article.text, attribution);
    const manner = toManner(attribution);
    const indent = ' '.repeat(number.length + 3);
    add(
      [
        { text: `${number} `, style: 'quiet' },
        { text: toVisibleLine(reported), style: 'cue' },
        { text: reported === '' ? manner : ` (${manner})`, style: 'quiet' },
      ],
      '  ',
      indent,
    );
    const chain = toChainWords(toChainSteps(attribution, voices, article.text));
    if (chain !== null) add([{ text: toVisibleLine(chain), style: 'plain' }], indent);
    add([{ text: toVisibleLine(toSpansText(article.text, attribution.content)), style: 'plain' }], indent);
  };
  for (const voice of voices.speakers) addVoice(voice, true);
  if (voices.unnamed.length > 0) {
    heading('Unnamed sources');
    for (const voice of voices.unnamed) addVoice(voice, true);
  }
  if (voices.none !== null) {
    heading('No source named');
    addVoice(voices.none, false);
  }
  if (lines.at(-1) !== '') lines.push('');

  if (reading.problems.length > 0) {
    heading('Problems');
    for (const { message } of reading.problems) add([{ text: `! ${toVisibleLine(message)}`, style: 'plain' }]);
    lines.push('');
  }
  return lines.join('\n');
}

/** "The Example Post · 18 May 2015 (date from the text) · opinion"; what is unknown is left out. */
function toAbout({ article }: Reading): string {
  const published =
    article.published === null
      ? null
      : `${toDateWords(article.published)}${article.publishedBasis === null ? '' : ` (${DATE_BASIS[article.publishedBasis]})`}`;
  return [
    article.outlet,
    published,
    article.genre === 'opinion' ? 'opinion' : null,
    article.blocks.some(({ kind }) => kind === 'title') ? null : article.title,
  ]
    .filter((words) => words !== null)
    .join(' · ');
}

function toVoiceRuns({ kind, name, roles, attributions }: Voice): readonly Run[] {
  const count = attributions.length === 1 ? '1\u00a0attribution' : `${attributions.length}\u00a0attributions`;
  const asWritten = kind === 'as-written' ? ['as written, not resolved'] : [];
  return [
    { text: toVisibleLine(name), style: 'source' },
    { text: toVisibleLine([...asWritten, ...roles, count].map((words) => ` · ${words}`).join('')), style: 'plain' },
  ];
}

/** The article's words for source and cue, in its order: "Ms Reyes said", "According to Shin". */
function toReportedBy(text: string, { source, cue }: Attribution): string {
  return toSpansText(
    text,
    [...source, ...cue].sort((a, b) => a.start - b.start),
  );
}

interface Edges {
  /** Numbers of the attributions with content that starts there, the outermost first. */
  readonly opening: ReadonlyMap<number, readonly number[]>;
  /** How many contents end there. */
  readonly closing: ReadonlyMap<number, number>;
}

function toEdges(marks: readonly Mark[], voices: Voices): Edges {
  const opening = new Map<number, number[]>();
  const closing = new Map<number, number>();
  for (const { start, end, part, attribution } of marks) {
    if (part !== 'content') continue;
    const number = voices.numberByAttribution.get(attribution.id) as number;
    const numbers = opening.get(start);
    if (numbers) numbers.push(number);
    else opening.set(start, [number]);
    closing.set(end, (closing.get(end) ?? 0) + 1);
  }
  return { opening, closing };
}

function toArticleRuns(
  text: string,
  segments: readonly Segment[],
  { opening, closing }: Edges,
  base: Style,
): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end, marks } of segments) {
    for (const number of opening.get(start) ?? []) {
      runs.push({ text: `[${number}:\u00a0`, style: 'quiet' });
    }
    const smallest = marks[0];
    runs.push({ text: toVisible(text.slice(start, end)), style: smallest === undefined ? base : smallest.part });
    const closings = closing.get(end) ?? 0;
    if (closings > 0) runs.push({ text: ']'.repeat(closings), style: 'quiet' });
  }
  return runs;
}
