import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictMaterial, toSpeaker } from './draft.ts';
import { findQuoted, type Quoted } from './quoted-words.ts';

/** Words in quotation marks, with the statement they stand in or begin. */
export interface Utterance {
  readonly statement: Statement;
  readonly quoted: Quoted;
  /** Voice id of who is quoted; null where nobody is known. */
  readonly voice: string | null;
}

/** All that is quoted of somebody, by article and place; a quotation that runs over several clauses is one. */
export function findUtterances(material: ConflictMaterial): readonly Utterance[] {
  const byAttribution = new Map<string, Statement[]>();
  for (const statement of material.statements) {
    const { attribution, article } = statement;
    if (attribution === null || attribution.kind === 'indirect') continue;
    addTo(byAttribution, `${article.order} ${attribution.id}`, statement);
  }
  const utterances: Utterance[] = [];
  for (const statements of byAttribution.values()) {
    const [first] = statements as [Statement, ...Statement[]];
    const voice = toSpeaker(material, first);
    if (first.attribution === null) continue;
    for (const quoted of findQuoted(first.article, first.attribution.content)) {
      const statement = statements.find(({ span }) => isOverlapping(span, quoted.span)) ?? first;
      utterances.push({ statement, quoted, voice });
    }
  }
  return utterances;
}
