import { toBareArticle } from '../../../src/document/article.ts';
import type { Attribution } from '../../../src/document/findings.ts';
import { toAct } from '../../../src/extract/attributions/act.ts';
import type { Known } from '../../../src/extract/known.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { parseMarked } from '../attributions/marked.ts';

/** All that finders get for "[Mr Reyes] {said} <he would go>": at most one attribution, "a1"; words and times are really read. */
export function toKnown(marked: string, published: string | null = '2025-03-12'): Known {
  const { language, relation, text } = parseMarked(marked);
  const article = { ...toBareArticle(text), published };
  const attribution: Attribution = {
    id: 'a1',
    confidence: 1,
    by: 'test',
    kind: 'indirect',
    ...relation,
    within: null,
    speaker: null,
    act: toAct(text, relation),
    named: 'named',
    basis: 'unstated',
    addressee: null,
    time: null,
  };
  const words = toWords(language, loadNetwork().tagger);
  const attributions = relation.content.length === 0 ? [] : [attribution];
  return { article, language, words, entities: [], attributions, times: findTimes(article, language, words) };
}
