import type { Attribution } from '../../../src/document/findings.ts';
import type { Span } from '../../../src/document/span.ts';
import type { Known } from '../../../src/extract/known.ts';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readTagger } from '../../model/tiny-network.ts';
import { toTestArticle } from '../speakers/mark-sources.ts';

const tagger = readTagger();
const MARKS = { '[': 'source', '{': 'cue', '<': 'content' } as const;

/**
 * All that finders get, for a passage written for a test. "[1 The firm] {1 said} <1 it was safe>" marks the parts of an attribution by
 * its number; people, words and times are really read.
 */
export function toKnown(marked: string, acts: Readonly<Record<number, Attribution['act']>> = {}): Known {
  const { text, attributions } = parseMarked(marked, acts);
  const article = toTestArticle(text);
  const language = toLanguage(text);
  const words = toWords(language, tagger);
  const spoken = findSpeakers(article, language, attributions);
  return {
    article,
    language,
    words,
    entities: spoken.entities,
    attributions: spoken.attributions,
    times: findTimes(article, language, words),
  };
}

function parseMarked(
  marked: string,
  acts: Readonly<Record<number, Attribution['act']>>,
): { text: string; attributions: Attribution[] } {
  let text = '';
  const parts = new Map<number, { source: Span[]; cue: Span[]; content: Span[] }>();
  const open: { number: number; role: 'source' | 'cue' | 'content'; start: number }[] = [];
  for (const piece of marked.split(/([[{<]\d |[\]}>])/)) {
    const role = MARKS[piece.charAt(0) as keyof typeof MARKS];
    if (role !== undefined && /^.\d $/.test(piece)) {
      open.push({ number: Number(piece.charAt(1)), role, start: text.length });
    } else if (/^[\]}>]$/.test(piece)) {
      const { number, role: closed, start } = open.pop() as (typeof open)[number];
      const part = parts.get(number) ?? { source: [], cue: [], content: [] };
      part[closed].push({ start, end: text.length });
      parts.set(number, part);
    } else text += piece;
  }
  const attributions = [...parts].map(
    ([number, spans]): Attribution => ({
      id: `a${number}`,
      confidence: 1,
      by: 'test',
      kind: 'indirect',
      ...spans,
      within: null,
      speaker: null,
      act: acts[number] ?? 'says',
      named: 'named',
      basis: 'unstated',
      addressee: null,
      time: null,
    }),
  );
  return { text, attributions };
}
