import type { JudgedReading, JudgedStory } from '../document/case.ts';
import { type ExportName, isExchangeName } from '../document/export-formats.ts';
import type { Judgement } from '../document/judgement.ts';
import { toExchange } from './exchange/to-exchange.ts';
import { toAnnotations } from './to-annotations.ts';
import { toFindingsCsv } from './to-findings-csv.ts';
import { toJudgementsCsv } from './to-judgements-csv.ts';
import { toStoryHtml } from './to-story-html.tsx';
import { toStoryJson } from './to-story-json.ts';
import { toStoryMarkdown } from './to-story-markdown.ts';
import { withoutFolders } from './without-folders.ts';

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

/** How much of where the articles came from an export tells: the name of each file, or its path as it was given. */
export type Paths = 'name' | 'given';

/** A case in one of its forms; a whole case is written by case/ itself. Throws what `tell` throws. */
export async function toCaseExport(
  name: Exclude<ExportName, 'case'>,
  material: CaseMaterial,
  paths: Paths,
): Promise<string | Uint8Array> {
  const { tell, log, program } = material;
  const readings = paths === 'given' ? material.readings : material.readings.map(toNamedReading);
  const standing = readings.map((reading) => reading.standing);
  if (name === 'findings.csv') return toFindingsCsv(readings, program);
  if (name === 'judgements.csv') return toJudgementsCsv(log);
  if (name === 'annotations.json') return toAnnotations(readings, program);
  if (name === 'attributions.parquet') {
    const { toAttributionsParquet } = await import('./exchange/parquet/attributions.ts');
    return toAttributionsParquet(readings, program);
  }
  const judged = paths === 'given' ? tell() : toNamedStory(tell());
  const made = { program, decided: { judged, readings } };
  if (isExchangeName(name)) return toExchange(name, judged.story, standing, made);
  switch (name) {
    case 'html':
      return toStoryHtml(judged.story, standing, made);
    case 'markdown':
      return toStoryMarkdown(judged.story, standing, made);
    case 'json':
      return toStoryJson(judged.story, made);
  }
}

function toNamedReading(judged: JudgedReading): JudgedReading {
  const toNamed = (reading: JudgedReading['found']): JudgedReading['found'] => ({
    ...reading,
    article: withoutFolders(reading.article),
  });
  const found = toNamed(judged.found);
  return { ...judged, found, standing: judged.standing === judged.found ? found : toNamed(judged.standing) };
}

function toNamedStory(judged: JudgedStory): JudgedStory {
  return { ...judged, story: { ...judged.story, articles: judged.story.articles.map(withoutFolders) } };
}
