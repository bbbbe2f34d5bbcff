import { toBundle } from '../case/bundle.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { JudgedStory } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import type { ExportName } from '../document/workbench.ts';
import { toStoryHtml } from '../export/to-story-html.tsx';
import { toStoryJson } from '../export/to-story-json.ts';
import { toStoryMarkdown } from '../export/to-story-markdown.ts';

/** What an export is made from. */
export interface ExportMaterial {
  readonly file: CaseFile;
  /** Null for an export that tells no story. */
  readonly judged: JudgedStory | null;
  /** Those that stand, of the articles in the case. */
  readonly readings: readonly Reading[];
}

/** A file to keep. */
export interface ExportKind {
  readonly extension: string;
  readonly type: string;
  readonly isOfStory: boolean;
  /** Piece by piece. */
  readonly write: (material: ExportMaterial) => Iterable<string>;
}

function ofStory(
  extension: string,
  type: string,
  write: (judged: JudgedStory, readings: readonly Reading[]) => string,
): ExportKind {
  return {
    extension,
    type: `${type}; charset=utf-8`,
    isOfStory: true,
    write: ({ judged, readings }) => (judged === null ? [] : [write(judged, readings)]),
  };
}

/** The exports by their names. */
export const EXPORTS: Readonly<Partial<Record<ExportName, ExportKind>>> = {
  html: ofStory('html', 'text/html', ({ story }, readings) => toStoryHtml(story, readings)),
  markdown: ofStory('md', 'text/markdown', ({ story }, readings) => toStoryMarkdown(story, readings)),
  json: ofStory('json', 'application/json', ({ story }) => toStoryJson(story)),
  case: {
    extension: 'ndjson',
    type: 'application/x-ndjson; charset=utf-8',
    isOfStory: false,
    write: ({ file }) => toBundle(file),
  },
};

/** The export of a name from outside; null where there is none. */
export function findExport(name: string): ExportKind | null {
  return Object.hasOwn(EXPORTS, name) ? (EXPORTS[name as ExportName] ?? null) : null;
}

/** The header that names a file for keeping: plain letters for old readers of it, the whole name in percent signs for all others. */
export function toDisposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
