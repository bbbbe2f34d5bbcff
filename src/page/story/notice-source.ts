import type { Notice } from '../../document/findings.ts';
import { isInside, type Span } from '../../document/span.ts';
import type { Catalogue } from '../catalogue.ts';
import { toNoticeSource } from '../finding-words.ts';

/** Words of a notice of fewer code units than this need their sentence around them. */
export const SHORT_NOTICE = 60;

/** Whoever a notice names, where the words shown of it do not; null for a pronoun that stands for nobody known. */
export function toOtherSource(catalogue: Catalogue, notice: Notice, shown: Span): string | null {
  const { source } = notice;
  if (source === null) return null;
  const name = catalogue.nameByPronoun.get(source.start);
  if (isInside(source, shown)) return name === undefined || source.end - source.start > LONGEST_PRONOUN ? null : name;
  const words = toNoticeSource(catalogue, notice);
  return words === null || POINTS_BACK.test(words) ? null : words;
}

const LONGEST_PRONOUN = 5;

/** "he", "his spokesman", "who through his office": who that is stands before it in the text. */
const POINTS_BACK = /^(?:(?:he|she|they|it|this|that)$|(?:who|which|his|her|its|their)\b)/i;
