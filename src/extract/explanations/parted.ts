import type { Span } from '../../document/span.ts';
import type { Passage } from './passage.ts';

/** In UTF-16 code units. */
const LONGEST_ASIDE = 60;

/** "<The failures>, it concluded, were caused by": the subject, where an aside of who says so parts it from its verb. */
export function findParted({ holder, region, firstToken, text }: Passage, until: number): Span | null {
  if (holder === null || until !== firstToken) return null;
  const part = holder.content.findLast(({ end }) => end <= region.start);
  if (part === undefined || region.start - part.end > LONGEST_ASIDE) return null;
  const lead = /^(?:that )?["“'‘]?/i.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
  return { start: part.start + lead, end: part.start + text.slice(part.start, part.end).replace(/[\s,]+$/, '').length };
}
