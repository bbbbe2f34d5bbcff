import type { Correction, Decision, Judgement } from '../document/judgement.ts';
import type { Span } from '../document/span.ts';
import { type Cell, toCsv } from './csv.ts';

const COLUMNS = [
  'number',
  'at',
  'by',
  'decision',
  'value',
  'about',
  'name',
  'words',
  'places_utf16',
  'names_words',
  'why',
  'undone',
] as const;

/**
 * The whole log, one row for each judgement, oldest first. `words` are the exact words that it is about, with " … " between them;
 * `places_utf16` says where they stand, as article hash, part and offsets. `names_words` are the words of whatever else it names.
 */
export function toJudgementsCsv(log: readonly { readonly judgement: Judgement; readonly isUndone: boolean }[]): string {
  return toCsv(
    COLUMNS,
    log.map(({ judgement: { number, at, by, decision, about, quotes, why }, isUndone }): readonly Cell[] => [
      number,
      at,
      by,
      decision.kind,
      toValue(decision),
      about.of,
      about.name,
      about.places.map(({ exact }) => exact).join(' … '),
      about.places.map(({ article, part, start, end }) => `${article} ${part} ${start}-${end}`).join(';'),
      quotes.map(({ exact }) => exact).join(' … '),
      why,
      isUndone ? 'yes' : 'no',
    ]),
  );
}

function toValue(decision: Decision): Cell {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'confirm':
    case 'dissolve':
      return null;
    case 'correct':
      return toCorrection(decision.to);
    case 'merge':
    case 'split':
      return decision.name;
    case 'rate-source':
      return decision.reliability;
    case 'rate-statement':
      return decision.credibility;
    case 'likelihood':
      return decision.band;
    case 'confidence':
      return decision.level;
    case 'explain':
    case 'add-evidence':
    case 'note':
      return decision.text;
    case 'rate-cell':
      return decision.rating;
    case 'switch-source':
      return decision.isOff ? 'off' : 'on';
    case 'settle':
      return decision.outcome;
    case 'undo':
      return decision.number;
  }
}

function toCorrection({ source, cue, content, speaker, act }: Correction): string {
  const toOffsets = (spans: readonly Span[] | null): string | null =>
    spans === null ? null : spans.map(({ start, end }) => `${start}-${end}`).join(';') || 'none';
  const parts = { source: toOffsets(source), cue: toOffsets(cue), content: toOffsets(content), speaker, act };
  return Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([part, value]) => `${part} ${value === '' ? 'unknown' : value}`)
    .join(', ');
}
