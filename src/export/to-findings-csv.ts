import type { JudgedReading } from '../document/case.ts';
import { createToCodePoints } from '../document/code-points.ts';
import { type Span, toText } from '../document/span.ts';
import { type Cell, toCsv } from './csv.ts';
import { toStated } from './finding-state.ts';

const COLUMNS = [
  'article',
  'outlet',
  'published',
  'title',
  'finding',
  'within',
  'kind',
  'source',
  'cue',
  'content',
  'speaker',
  'act',
  'basis',
  'source_utf16',
  'cue_utf16',
  'content_utf16',
  'source_codepoints',
  'cue_codepoints',
  'content_codepoints',
  'confidence',
  'by',
  'state',
  'program',
  'model',
  'model_version',
] as const;

/**
 * One row for each attribution, those that the analyst rejected too. `article` is the hash of the text that the offsets count in, so that
 * every row can be checked: "12-20;31-40" are two pieces, from the first number up to the second, which is no part of it. Pieces of words
 * have " … " between them. `program` names the tool and its version.
 */
export function toFindingsCsv(judged: readonly JudgedReading[], program: string): string {
  return toCsv(
    COLUMNS,
    judged.flatMap((one) => toRows(one, program)),
  );
}

function toRows(judged: JudgedReading, program: string): readonly (readonly Cell[])[] {
  const { article, entities, model } = judged.standing;
  const { text } = article;
  const toCodePoints = createToCodePoints(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const toWords = (spans: readonly Span[]): string => spans.map((span) => toText(text, span)).join(' … ');
  const toOffsets = (spans: readonly Span[], count: (offset: number) => number): string =>
    spans.map(({ start, end }) => `${count(start)}-${count(end)}`).join(';');
  return toStated(judged).map(({ attribution, state }): readonly Cell[] => {
    const parts = [attribution.source, attribution.cue, attribution.content];
    return [
      article.id,
      article.outlet,
      article.published,
      article.title,
      attribution.id,
      attribution.within,
      attribution.kind,
      ...parts.map(toWords),
      names.get(attribution.speaker ?? '') ?? null,
      attribution.act,
      attribution.basis,
      ...parts.map((spans) => toOffsets(spans, (offset) => offset)),
      ...parts.map((spans) => toOffsets(spans, toCodePoints)),
      attribution.confidence,
      attribution.by,
      state,
      program,
      model.name,
      model.version,
    ];
  });
}
