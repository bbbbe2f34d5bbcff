import type { JudgedReading } from '../document/case.ts';
import { createToCodePoints } from '../document/code-points.ts';
import type { Judgement } from '../document/judgement.ts';
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
  'credibility',
  'likelihood',
  'analyst_confidence',
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
  return toStated(judged).map(({ attribution, state, judgements }): readonly Cell[] => {
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
      ...toRatings(judgements),
      program,
      model.name,
      model.version,
    ];
  });
}

/** The analyst's last ratings of a statement, each by itself. */
function toRatings(judgements: readonly Judgement[]): readonly Cell[] {
  let credibility: string | null = null;
  let band: string | null = null;
  let level: string | null = null;
  for (const { decision } of judgements) {
    if (decision.kind === 'rate-statement') credibility = decision.credibility;
    if (decision.kind === 'likelihood') band = decision.band;
    if (decision.kind === 'confidence') level = decision.level;
  }
  return [credibility, band, level];
}
