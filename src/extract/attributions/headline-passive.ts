// Catches: "Hospital warned of faulty pump", "Mayor told to pay": in a headline, which tells the present, a participle is a passive, and
// its subject was spoken to.  Not: "Hospital warns of faulty pump", "Mayor told court", the same words below the headline.
import type { Article } from '../../document/article.ts';
import { isInside } from '../../document/span.ts';
import type { RelationSpans } from './relation-spans.ts';

const HEARING =
  /^(?:warned|told|asked|urged|ordered|advised|reminded|cautioned|informed|accused|alerted|instructed)\b/i;
const BEHIND = /^\s*(?:of|over|about|not|to|by|for|against|off)\b/i;

/** True where the words stand in the headline and tell whom somebody spoke to, not who spoke. */
export function isHeadlinePassive({ text, blocks }: Article, { source, cue, content }: RelationSpans): boolean {
  const [subject] = source;
  const [verb] = cue;
  if (subject === undefined || verb === undefined || cue.length > 1 || content.length === 0) return false;
  if (!blocks.some((block) => block.kind === 'title' && isInside(verb, block))) return false;
  const said = text.slice(verb.start, verb.end);
  const heard = HEARING.exec(said);
  return (
    heard !== null &&
    text.slice(subject.end, verb.start).trim() === '' &&
    BEHIND.test(text.slice(verb.start + heard[0].length, verb.start + heard[0].length + 12))
  );
}
