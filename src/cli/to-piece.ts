import { EXCHANGE_NAMES, type ExchangeName } from '../document/export-formats.ts';
import type { Reading } from '../document/reading.ts';
import type { TextName } from '../export/exchange/to-exchange.ts';
import { readProgramVersion } from '../ingest/package.ts';
import type { Layer } from '../page/layers.ts';
import { type ReadFailure, toReadFailure } from './failure.ts';
import { guardLength } from './output.ts';
import type { InputTask, ReadOutcome } from './read-one.ts';

/** Forms of one reading that other programs read; its points are those of a story. */
export const READING_EXCHANGE_NAMES: readonly Exclude<ExchangeName, 'points.parquet'>[] = EXCHANGE_NAMES.filter(
  (name) => name !== 'points.parquet',
);

export type Format = 'text' | 'json' | 'ndjson' | 'html' | (typeof READING_EXCHANGE_NAMES)[number];
export const FORMATS: readonly Format[] = ['text', 'json', 'ndjson', 'html', ...READING_EXCHANGE_NAMES];

/** All that a worker needs to know to turn one input into a piece of the result. */
export interface PieceTask extends InputTask {
  readonly format: Format;
  /** Columns, for text. */
  readonly width: number;
  readonly color: boolean;
  /** What is shown beside the words, for text and html; null for what the format shows without being asked. */
  readonly layers: readonly Layer[] | null;
}

export type PieceOutcome = { readonly isRead: true; readonly output: string; readonly title: string } | ReadFailure;

/** Sets what was read of one input; what goes wrong becomes words, so that a batch can go on. */
export async function toPiece(task: PieceTask, outcome: ReadOutcome): Promise<PieceOutcome> {
  if (!outcome.isRead) return outcome;
  const { reading } = outcome;
  try {
    return {
      isRead: true,
      output: await guardLength(task.input, () => toFormat(reading, task)),
      title: reading.article.title ?? reading.article.path ?? reading.article.url ?? '',
    };
  } catch (error) {
    return toReadFailure(error);
  }
}

async function toFormat(reading: Reading, { format, width, color, number, layers }: PieceTask): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../export/to-text.ts')).toText(reading, { width, color, layers: layers ?? undefined });
    case 'json':
      return (await import('../export/to-json.ts')).toJson(reading);
    case 'ndjson':
      return (await import('../export/to-ndjson.ts')).toNdjson(reading);
    case 'html':
      return (await import('../export/to-html.tsx')).toHtmlArticle(reading, number, layers ?? undefined);
    case 'attributions.parquet': {
      const { toAttributionRows } = await import('../export/exchange/parquet/attributions.ts');
      const { toUnjudged } = await import('../export/exchange/unjudged.ts');
      return JSON.stringify(toAttributionRows(toUnjudged(reading), toProgram()));
    }
    default:
      return toStoryOfOne(reading, format);
  }
}

/** What these formats hold is told of stories; of one article as well. */
async function toStoryOfOne(reading: Reading, format: TextName): Promise<string> {
  const [{ story }, { loadWordVectors }, { toExchangeText }] = await Promise.all([
    import('../story.ts'),
    import('../ingest/load-network.ts'),
    import('../export/exchange/to-exchange.ts'),
  ]);
  return toExchangeText(format, story([reading], loadWordVectors()), [reading], { program: toProgram() });
}

function toProgram(): string {
  return `Hearsay ${readProgramVersion()}`;
}
