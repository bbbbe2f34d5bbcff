import type { Reading } from '../../../document/reading.ts';
import type { Confirmation, Point, Story, Telling } from '../../../document/story.ts';
import { createToPieces } from '../pieces.ts';
import { ARTICLE_COLUMNS, toArticleCells } from './article-cells.ts';
import { type Column, type Row, toColumns } from './columns.ts';
import { toTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  ...toColumns(['point text', 'standing text', 'articles count', 'origins count', 'role text', 'is_gist flag']),
  ...ARTICLE_COLUMNS,
  ...toColumns([
    'finding text?',
    'words text',
    'start_utf16 count',
    'end_utf16 count',
    'start_codepoint count',
    'end_codepoint count',
    'voice text?',
    'origin text?',
    'origin_kind text?',
    'program text',
    'model text',
    'model_version text',
  ]),
];

/**
 * The points of a story as Apache Parquet: a row for each telling of each (`role` is "telling") and for everybody who confirmed, denied, declined
 * or could not verify it. Points are numbered in the story; `origin` is whoever a telling ultimately comes from.
 */
export function toPointsParquet(story: Story, readings: readonly Reading[], program: string): Uint8Array {
  const cellsOf = new Map(
    readings.map(({ article }) => [
      article.id,
      { about: toArticleCells(article), toPieces: createToPieces(article.text) },
    ]),
  );
  const voices = new Map(story.voices.map(({ id, name }) => [id, name]));
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]));
  const made = { program, model: story.model.name, model_version: story.model.version };
  const toRow = (point: Point, ref: Telling | Confirmation): Row | null => {
    const cells = cellsOf.get(ref.article);
    const [piece] = cells?.toPieces([ref.span]) ?? [];
    if (cells === undefined || piece === undefined) return null;
    const isTelling = 'origin' in ref;
    const origin = isTelling ? origins.get(ref.origin) : undefined;
    return {
      point: point.id,
      standing: point.standing,
      articles: new Set(point.tellings.map(({ article }) => article)).size,
      origins: point.origins.length,
      role: isTelling ? 'telling' : ref.kind,
      is_gist:
        isTelling &&
        ref.article === point.gist.article &&
        ref.span.start === point.gist.span.start &&
        ref.span.end === point.gist.span.end,
      ...cells.about,
      finding: ref.finding,
      ...piece,
      voice: voices.get((isTelling ? ref.speaker : ref.voice) ?? '') ?? null,
      origin: origin?.name ?? null,
      origin_kind: origin?.kind ?? null,
      ...made,
    };
  };
  const rows = function* (): Generator<Row, void, undefined> {
    for (const point of story.points) {
      for (const ref of [...point.tellings, ...point.confirmations]) {
        const row = toRow(point, ref);
        if (row !== null) yield row;
      }
    }
  };
  return toTable(COLUMNS, program, { 'hearsay.table': 'points/1' }, rows());
}
