import { isOverlapping } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toOutlets } from '../origins/outlet-names.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictMaterial, toSpeaker } from './draft.ts';
import { findQuoted, type Quoted } from './quoted-words.ts';

/** Words in quotation marks, with the statement they stand in or begin. */
export interface Utterance extends OwnUtterance {
  /** Voice id of who is quoted; null where nobody is known. */
  readonly voice: string | null;
}

/** The same as its article alone has it. */
interface OwnUtterance {
  readonly statement: Statement;
  /** All statements that its words stand in. */
  readonly all: readonly Statement[];
  readonly quoted: Quoted;
}

/** All that is quoted of somebody, by article and place; a quotation that runs over several clauses is one. */
export function findUtterances(material: ConflictMaterial): readonly Utterance[] {
  const utterances: Utterance[] = [];
  const outlets = toOutlets(material.articles);
  // "The news agency reported that Reyes had promised": a paper of the story passes on what somebody said.
  const toVoice = (voice: string | null): string | null => {
    const name = voice === null ? undefined : material.voiceById.get(voice)?.name;
    return name === undefined || outlets.find(name).length === 0 ? voice : null;
  };
  for (const article of material.articles) {
    for (const { statement, all, quoted } of once(article, findReported))
      utterances.push({ statement, all, quoted, voice: toVoice(toSpeaker(material, statement)) });
  }
  for (const article of material.articles) {
    for (const { statement, all, quoted } of once(article, findInPassing))
      utterances.push({ statement, all, quoted, voice: null });
  }
  return utterances;
}

function findReported(_: OwnArticle, article: Compared): readonly OwnUtterance[] {
  const byAttribution = new Map<string, Statement[]>();
  for (const statement of statementsOf(article)) {
    const { attribution } = statement;
    if (attribution !== null && attribution.kind !== 'indirect') addTo(byAttribution, attribution.id, statement);
  }
  return [...byAttribution.values()].flatMap((statements) => {
    const [first] = statements as [Statement, ...Statement[]];
    return findQuoted(article, first.attribution?.content ?? []).map((quoted) => {
      const inside = statements.filter(({ span }) => isOverlapping(span, quoted.span));
      return { statement: inside[0] ?? first, all: inside, quoted };
    });
  });
}

/** "For Bartos the law is “stolen from those who cannot defend themselves”": quoted in passing, of nobody whom reading found. */
function findInPassing(_: OwnArticle, article: Compared): readonly OwnUtterance[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.attribution !== null || statement.isHeadline) return [];
    return findQuoted(article, statement.spans).map((quoted) => ({ statement, all: [statement], quoted }));
  });
}
