// Finds: "Pellmoor County Council / Press release, 4 February", "Ministry of Defence / Communiqué No. 41". Not: a report of an outlet; a
// report that speaks of a press release.
import { type Compared, type OwnArticle, once } from '../material.ts';
import { type Sorts, toDescribedSorts } from './sorts.ts';

/** A text that somebody has put out for itself. */
export interface Release {
  /** The body at its head; null where none stands there. */
  readonly by: string | null;
  /** What the body may be. */
  readonly sorts: Sorts;
}

const HEAD = 160;
const LABEL = /^\W*(?:(?:press|media|news)\s+(?:release|statement|notice)|communiqu[eé]|for immediate release)\b/im;
const LONGEST_NAME = 70;

/** What an article is put out by; null for an outlet's report. */
export function toRelease(article: Compared): Release | null {
  return once(article, findRelease);
}

function findRelease({ reading: { article } }: OwnArticle): Release | null {
  if (article.outlet !== null || !LABEL.test(article.text.slice(0, HEAD))) return null;
  const [line = ''] = article.text.trimStart().split('\n');
  const sorts = LABEL.test(line) || line.length > LONGEST_NAME ? null : toDescribedSorts(line);
  return { by: sorts === null ? null : line.replace(/^[#*\s]+|[*\s]+$/g, ''), sorts };
}
