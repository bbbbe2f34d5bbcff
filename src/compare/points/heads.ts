import type { BlockKind } from '../../document/article.ts';
import { type Compared, toBlockKind } from '../material.ts';
import type { Statement } from '../statements/statement.ts';

/** Where articles say what their news is. */
export interface Heads {
  readonly isTitle: (statement: Statement) => boolean;
  /** True of what the first sentence tells. */
  readonly isLead: (statement: Statement) => boolean;
  readonly isHead: (statement: Statement) => boolean;
}

const TITLES: ReadonlySet<BlockKind | null> = new Set(['title', 'summary']);
const PROSE: ReadonlySet<BlockKind | null> = new Set(['paragraph', 'quote', null]);
/** In UTF-16 code units: "Here is where things stand." is no first sentence. */
const LEAST_LEAD = 40;

/** Finds the first sentence of each article. */
export function toHeads(statements: readonly Statement[]): Heads {
  const leads = new Map<Compared, number>();
  for (const { article, sentence, span } of statements)
    if (!leads.has(article) && span.end - span.start >= LEAST_LEAD && PROSE.has(toBlockKind(article, span.start)))
      leads.set(article, sentence);
  const isTitle = ({ article, isHeadline, span }: Statement): boolean =>
    isHeadline && TITLES.has(toBlockKind(article, span.start));
  const isLead = ({ article, sentence }: Statement): boolean => leads.get(article) === sentence;
  return { isTitle, isLead, isHead: (statement) => isTitle(statement) || isLead(statement) };
}
