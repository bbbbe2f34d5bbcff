import type { JudgedReading } from '../../../document/case.ts';
import { toStated } from '../../finding-state.ts';
import { toMadeBy } from '../made-by.ts';
import { createToPieces, type Piece, toPiecesText } from '../pieces.ts';
import { ARTICLE_COLUMNS, toArticleCells } from './article-cells.ts';
import { type Column, type Row, toColumns } from './columns.ts';
import { createTable, type Table, toTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  ...ARTICLE_COLUMNS,
  ...toColumns([
    'finding text',
    'within text?',
    'kind text',
    'act text',
    'basis text',
    'named text',
    'speaker text?',
    'speaker_kind text?',
    'speaker_roles texts?',
    'source_words text?',
    'cue_words text?',
    'content_words text',
    'source pieces',
    'cue pieces',
    'content pieces',
    'said text?',
    'polarity text?',
    'certainty text?',
    'likelihood text?',
    'confidence share',
    'by text',
    'state text',
    'credibility text?',
    'program text',
    'model text',
    'model_version text',
  ]),
];
const ABOUT = { 'hearsay.table': 'attributions/1' };

/** A row for each attribution that stands; what an analyst rejected is not among them. */
export function toAttributionRows(judged: JudgedReading, program: string): readonly Row[] {
  const { article, entities, times, certainties, model } = judged.standing;
  const about = toArticleCells(article);
  const toPieces = createToPieces(article.text);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const timeById = new Map(times.map((time) => [time.id, time]));
  const certaintyOf = new Map(certainties.map((certainty) => [certainty.about, certainty]));
  return toStated(judged)
    .filter(({ state }) => state !== 'rejected')
    .map(({ attribution, state, judgements }): Row => {
      const speaker = entityById.get(attribution.speaker ?? '');
      const certainty = certaintyOf.get(attribution.id);
      const [source, cue, content] = [attribution.source, attribution.cue, attribution.content].map(toPieces) as [
        readonly Piece[],
        readonly Piece[],
        readonly Piece[],
      ];
      const rating = judgements.findLast(({ decision }) => decision.kind === 'rate-statement')?.decision;
      return {
        ...about,
        finding: attribution.id,
        within: attribution.within,
        kind: attribution.kind,
        act: attribution.act,
        basis: attribution.basis,
        named: attribution.named,
        speaker: speaker?.name ?? null,
        speaker_kind: speaker?.kind ?? null,
        speaker_roles: speaker?.roles ?? null,
        source_words: source.length === 0 ? null : toPiecesText(source),
        cue_words: cue.length === 0 ? null : toPiecesText(cue),
        content_words: toPiecesText(content),
        source,
        cue,
        content,
        said: timeById.get(attribution.time ?? '')?.value ?? null,
        polarity: certainty?.polarity ?? null,
        certainty: certainty?.level ?? null,
        likelihood: certainty?.band ?? null,
        confidence: attribution.confidence,
        by: attribution.by,
        state,
        credibility: rating?.kind === 'rate-statement' ? rating.credibility : null,
        program,
        model: model.name,
        model_version: model.version,
      };
    });
}

/** Starts a table of attributions. */
export function createAttributionTable(program: string): Table {
  return createTable(COLUMNS, program, ABOUT);
}

/** The attributions of readings as Apache Parquet. */
export function toAttributionsParquet(judged: readonly JudgedReading[], program: string): Uint8Array {
  const rows = function* (): Generator<Row, void, undefined> {
    for (const one of judged) yield* toAttributionRows(one, program);
  };
  const [first] = judged;
  const about = first === undefined ? ABOUT : { ...ABOUT, 'hearsay.made-by': toMadeBy(program, first.standing.model) };
  return toTable(COLUMNS, program, about, rows());
}
