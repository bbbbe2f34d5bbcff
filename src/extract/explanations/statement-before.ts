import type { Attribution } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { findSentenceIndex } from '../known.ts';
import type { Passage } from './passage.ts';

/** What the same speaker says in a sentence, at its end. */
function toSaidIn({ content }: Attribution, sentence: Span): Span | null {
  const said = content.findLast((span) => span.start < sentence.end && span.end > sentence.start);
  if (said === undefined) return null;
  return { start: Math.max(said.start, sentence.start), end: Math.min(said.end, sentence.end) };
}

/** The sentence before, where the same voice speaks it in the same paragraph. */
export function findStatementBefore(passage: Passage): Span | null {
  const { known, sentence, holder } = passage;
  const before = known.language.sentences[sentence - 1];
  if (before === undefined) return null;
  const previous = holder === null ? before : toSaidIn(holder, before);
  return previous === null ? null : toStatement(passage, previous);
}

/** The sentence before, whoever tells it: "The valve was old. That, she says, is all one needs to know." */
export function findSentenceBefore(passage: Passage): Span | null {
  const before = passage.known.language.sentences[passage.sentence - 1];
  return before === undefined ? null : toStatement(passage, before);
}

function toStatement({ known, text, sentence, region }: Passage, previous: Span): Span | null {
  if (findSentenceIndex(known, region.start) !== sentence) return null;
  if (text.slice(previous.end, region.start).includes('\n')) return null;
  const words = text.slice(previous.start, previous.end);
  if (words.length > 400 || words.split(' ').length < 4 || /\?["'”’]*$/.test(words)) return null;
  const lead = /^["“'‘(]*(?:that )?["“'‘(]*/.exec(words)?.[0].length ?? 0;
  return { start: previous.start + lead, end: previous.end - (/[.!"”'’)]*$/.exec(words)?.[0].length ?? 0) };
}
