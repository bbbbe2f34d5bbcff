import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictMaterial, toSpeaker } from './draft.ts';
import { findQuoted, type Quoted } from './quoted-words.ts';

/** Words in quotation marks, with the statement they stand in or begin. */
export interface Utterance {
  readonly statement: Statement;
  /** Indices of all statements that its words stand in. */
  readonly all: readonly number[];
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
      const inside = statements.filter(({ span }) => isOverlapping(span, quoted.span));
      const statement = inside[0] ?? first;
      utterances.push({ statement, all: inside.map(({ index }) => index), quoted, voice });
    }
  }
  for (const statement of material.statements) {
    // "For Bartos the law is “stolen from those who cannot defend themselves”": quoted in passing, of nobody whom reading found.
    if (statement.attribution !== null || statement.isHeadline) continue;
    for (const quoted of findQuoted(statement.article, statement.spans)) {
      utterances.push({ statement, all: [statement.index], quoted, voice: null });
    }
  }
  return utterances;
}
