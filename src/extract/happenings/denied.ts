import type { Span } from '../../document/span.ts';
import { toText } from '../../document/span.ts';
import type { Ground } from './ground.ts';

const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|rebut\w*)\b/i;

const DOUBTING = /^(?!.*\b(?:no|little|without|not|n['’]t|nobody|few)\b).*\bdoubt(?:s|ed|ing|ful)?\b/i;

/** True for what the article tells only as doubted or denied: "doubted that it would be held in May", "the ministry denied that its ships had fired on Tuesday". */
export function isDenied({ known: { language }, places }: Ground, span: Span): boolean {
  const holder = places.findHolder(span);
  if (holder?.act !== 'denies' && holder?.act !== 'doubts') return false;
  const said = holder.act === 'denies' ? DENYING : DOUBTING;
  return holder.cue.some((cue) => said.test(toText(language.text, cue)));
}
