import type { JudgedReading, JudgedStory } from '../document/case.ts';
import type { Judgement } from '../document/judgement.ts';
import type { ExportName } from '../document/workbench.ts';
import { toAnnotations } from './to-annotations.ts';
import { toFindingsCsv } from './to-findings-csv.ts';
import { toJudgementsCsv } from './to-judgements-csv.ts';
import { toStoryHtml } from './to-story-html.tsx';
import { toStoryJson } from './to-story-json.ts';
import { toStoryMarkdown } from './to-story-markdown.ts';

/** What the exports of a case are made of. */
export interface CaseMaterial {
  /** The story as the analyst left it; asked for only by what tells it. */
  readonly tell: () => JudgedStory;
  /** Of the articles in the case. */
  readonly readings: readonly JudgedReading[];
  readonly log: readonly { readonly judgement: Judgement; readonly isUndone: boolean }[];
  /** The program and its version: "Hearsay 1.2.3". */
  readonly program: string;
}

/** A file to keep. */
export interface CaseExport {
  /** Without the first dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly write: (material: CaseMaterial) => string;
}

/** The exports by their names; a whole case is written by case/ itself. */
export const CASE_EXPORTS: Readonly<Record<Exclude<ExportName, 'case'>, CaseExport>> = {
  html: {
    extension: 'html',
    type: 'text/html',
    write: ({ tell, readings, program }) => {
      const judged = tell();
      return toStoryHtml(judged.story, toStanding(readings), { program, decided: { judged, readings } });
    },
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: ({ tell, readings, program }) => {
      const judged = tell();
      return toStoryMarkdown(judged.story, toStanding(readings), { program, decided: { judged, readings } });
    },
  },
  json: {
    extension: 'json',
    type: 'application/json',
    write: ({ tell, readings, program }) => {
      const judged = tell();
      return toStoryJson(judged.story, { program, decided: { judged, readings } });
    },
  },
  'findings.csv': {
    extension: 'findings.csv',
    type: 'text/csv',
    write: ({ readings, program }) => toFindingsCsv(readings, program),
  },
  'judgements.csv': { extension: 'judgements.csv', type: 'text/csv', write: ({ log }) => toJudgementsCsv(log) },
  'annotations.json': {
    extension: 'annotations.json',
    type: 'application/ld+json',
    write: ({ readings, program }) => toAnnotations(readings, program),
  },
};

function toStanding(readings: readonly JudgedReading[]): readonly JudgedReading['standing'][] {
  return readings.map(({ standing }) => standing);
}
