import { toBundle } from '../case/bundle.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { JudgedReadings } from '../case/held-readings.ts';
import type { JudgedStory } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import type { ExportName } from '../document/workbench.ts';
import { toAnnotations } from '../export/to-annotations.ts';
import { toFindingsCsv } from '../export/to-findings-csv.ts';
import { toJudgementsCsv } from '../export/to-judgements-csv.ts';
import { toStoryHtml } from '../export/to-story-html.tsx';
import { toStoryJson } from '../export/to-story-json.ts';
import { toStoryMarkdown } from '../export/to-story-markdown.ts';
import { toLogged } from '../judge/to-standing.ts';

/** What an export is made from. */
export interface ExportMaterial {
  readonly file: CaseFile;
  readonly looked: JudgedReadings;
  /** Null for an export that tells no story. */
  readonly judged: JudgedStory | null;
  /** "hearsay 0.1.0" */
  readonly program: string;
}

/** A file to keep. */
export interface ExportKind {
  /** Behind the name of the case. */
  readonly ending: string;
  readonly type: string;
  readonly isOfStory: boolean;
  /** Piece by piece. */
  readonly write: (material: ExportMaterial) => Iterable<string>;
}

function ofStory(
  ending: string,
  type: string,
  write: (judged: JudgedStory, readings: readonly Reading[]) => string,
): ExportKind {
  return {
    ending,
    type: `${type}; charset=utf-8`,
    isOfStory: true,
    write: ({ judged, looked }) =>
      judged === null
        ? []
        : [
            write(
              judged,
              looked.judged.map(({ standing }) => standing),
            ),
          ],
  };
}

function ofCase(ending: string, type: string, write: ExportKind['write']): ExportKind {
  return { ending, type: `${type}; charset=utf-8`, isOfStory: false, write };
}

/** The exports by their names. */
export const EXPORTS: Readonly<Record<ExportName, ExportKind>> = {
  html: ofStory('.html', 'text/html', ({ story }, readings) => toStoryHtml(story, readings)),
  markdown: ofStory('.md', 'text/markdown', ({ story }, readings) => toStoryMarkdown(story, readings)),
  json: ofStory('.json', 'application/json', ({ story }) => toStoryJson(story)),
  'findings.csv': ofCase('.findings.csv', 'text/csv', ({ looked, program }) => [toFindingsCsv(looked.judged, program)]),
  'judgements.csv': ofCase('.judgements.csv', 'text/csv', ({ looked }) => [toJudgementsCsv(toLogged(looked.log))]),
  'annotations.json': ofCase('.annotations.json', 'application/ld+json', ({ looked, program }) => [
    toAnnotations(looked.judged, program),
  ]),
  case: ofCase('.ndjson', 'application/x-ndjson', ({ file }) => toBundle(file)),
};

/** The export of a name from outside; null where there is none. */
export function findExport(name: string): ExportKind | null {
  return Object.hasOwn(EXPORTS, name) ? EXPORTS[name as ExportName] : null;
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
