import type { Reading } from '../document/reading.ts';
import { toCatalogue } from '../page/catalogue.ts';
import { DATE_BASIS, toDateWords } from '../page/dates.ts';
import type { Layer } from '../page/layers.ts';
import { toSpansText } from '../page/spans-text.ts';
import { toVisibleLine } from '../page/visible-text.ts';
import { addArticle } from './text/article-section.ts';
import { FINDING_SECTIONS } from './text/finding-sections.ts';
import { toPaint } from './text/paint.ts';
import { createSheet } from './text/sheet.ts';
import { addVoices } from './text/voice-section.ts';

export interface TextOptions {
  /** Columns; under 20 counts as 20. */
  readonly width: number;
  readonly color: boolean;
  /** What is shown beside the words of the article; `TEXT_LAYERS` where it is not given. */
  readonly layers?: readonly Layer[] | undefined;
}

/** What a reader at a terminal sees without asking. Dates and hedges stand in the words already. */
export const TEXT_LAYERS: readonly Layer[] = ['attributions', 'happenings', 'notices', 'explanations', 'forecasts'];

/** Below the voices: most important first. */
const SECTIONS = ['happenings', 'notices', 'explanations', 'forecasts', 'times', 'certainty'] as const;

/**
 * A reading for a terminal: the article with each attribution's words as "[1: …]", then who says what, by number, then
 * what else the article tells. The colours only add to this; without them the same characters stand there. Control
 * characters come out visible.
 */
export function toText(reading: Reading, { width, color, layers = TEXT_LAYERS }: TextOptions): string {
  const sheet = createSheet(Math.max(20, Math.floor(width)), toPaint(color));
  const catalogue = toCatalogue(reading);
  const hasVoices = layers.includes('attributions');
  const about = toAbout(reading);
  if (about !== '') sheet.add([{ text: toVisibleLine(about), style: 'quiet' }]);
  sheet.space();
  addArticle(sheet, reading.article, hasVoices ? catalogue.voices : null);
  if (hasVoices) addVoices(sheet, catalogue);
  for (const section of SECTIONS) {
    if (layers.includes(section)) FINDING_SECTIONS[section](sheet, catalogue, hasVoices);
  }
  if (reading.problems.length > 0) {
    sheet.heading('Problems');
    for (const { message, span } of reading.problems) {
      sheet.add([{ text: `! ${toVisibleLine(message)}`, style: 'plain' }]);
      const words = span === null ? '' : toSpansText(reading.article.text, [span]);
      if (words !== '') sheet.add([{ text: toVisibleLine(words), style: 'plain' }], '      ');
    }
    sheet.space();
  }
  return sheet.lines.join('\n');
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
