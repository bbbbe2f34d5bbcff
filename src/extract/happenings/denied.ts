import type { Span } from '../../document/span.ts';
import { toText } from '../../document/span.ts';
import type { Ground } from './ground.ts';

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|rebut\w*)\b/i;

/** True for what the article tells only as denied: "the ministry denied that its ships had fired on Tuesday". */
export function isDenied({ known: { language }, places }: Ground, span: Span): boolean {
  const holder = places.findHolder(span);
  if (holder === null || holder.act !== 'denies') return false;
  return holder.cue.some((cue) => DENYING.test(toText(language.text, cue)));
}
