import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toOutlets } from '../origins/outlet-names.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictMaterial, type Side, toSide } from './draft.ts';
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
  /** Id of the attribution that quotes it, whoever else is reported inside the quotation; null where it is quoted in passing. */
  readonly attribution: string | null;
}

/** The words of an utterance as one side of a conflict. */
export function toUtteranceSide(
  material: ConflictMaterial,
  { statement, quoted, voice, attribution }: Utterance,
  value: string,
): Side {
  return { ...toSide(material, statement, quoted.span, value), finding: attribution, speaker: voice };
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
    const voices = material.voices.byAttribution[article.order];
    for (const { statement, all, quoted, attribution } of once(article, findReportedUtterances))
      utterances.push({ statement, all, quoted, attribution, voice: toVoice(voices?.get(attribution ?? '') ?? null) });
  }
  for (const article of material.articles) {
    for (const { statement, all, quoted } of once(article, findInPassing))
      utterances.push({ statement, all, quoted, attribution: null, voice: null });
  }
  return utterances;
}

/** What an article reports of speakers in words of their own or near them. */
export function findReportedUtterances(_: OwnArticle, article: Compared): readonly OwnUtterance[] {
  const { attributions, sentences } = article.reading;
  const quoting = attributions.filter(({ kind }) => kind !== 'indirect');
  const bySentence = new Map<number, Statement[]>();
  for (const statement of statementsOf(article)) addTo(bySentence, statement.sentence, statement);
  const within = new Map(attributions.map(({ id, within }) => [id, within] as const));
  /** By id: what those who are quoted inside an attribution are quoted with. */
  const inner = new Map<string, Span[]>();
  for (const { id, content } of quoting)
    for (let outer = within.get(id) ?? null; outer !== null; outer = within.get(outer) ?? null)
      for (const span of content) addTo(inner, outer, span);
  return quoting.flatMap((attribution) =>
    findQuoted(article, attribution.content).flatMap((quoted): readonly OwnUtterance[] => {
      if (inner.get(attribution.id)?.some((span) => isInside(quoted.span, span)) === true) return [];
      const all: Statement[] = [];
      for (let at = findLastStarting(sentences, quoted.span.start); at < sentences.length; at++) {
        if (at >= 0 && (sentences[at] as Span).start >= quoted.span.end) break;
        all.push(...(bySentence.get(at) ?? []).filter(({ span }) => isOverlapping(span, quoted.span)));
      }
      const [statement] = all;
      return statement === undefined ? [] : [{ statement, all, quoted, attribution: attribution.id }];
    }),
  );
}

/** "For Bartos the law is “stolen from those who cannot defend themselves”": quoted in passing, of nobody whom reading found. */
function findInPassing(_: OwnArticle, article: Compared): readonly OwnUtterance[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.attribution !== null || statement.isHeadline) return [];
    return findQuoted(article, statement.spans).map((quoted) => ({
      statement,
      all: [statement],
      quoted,
      attribution: null,
    }));
  });
}
