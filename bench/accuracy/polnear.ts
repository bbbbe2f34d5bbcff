import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document/span.ts';

/** One annotated attribution relation; offsets in UTF-16 code units. */
export interface GoldRelation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldArticle {
  readonly stem: string;
  readonly path: string;
  readonly text: string;
  /** One list of relations for each annotator, in the order of the annotators' ids. The first is the scorer's gold. */
  readonly annotators: readonly (readonly GoldRelation[])[];
}

/** Reads a PolNeAR compartment (`text/*.txt`, `attributions/*.ann` in brat standoff), in the order of file names. */
export function readPolnear(folder: string): GoldArticle[] {
  const annFiles = readdirSync(join(folder, 'attributions')).sort();
  const articles: GoldArticle[] = [];
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const stem = file.replace(/\.txt$/, '');
    const path = join(folder, 'text', file);
    const text = readFileSync(path, 'utf8');
    const mine = annFiles.filter((name) => name.startsWith(`${stem}_`));
    if (mine.length === 0) continue;
    const annotators = mine.map((name) => readBrat(text, readFileSync(join(folder, 'attributions', name), 'utf8')));
    articles.push({ stem, path, text, annotators });
  }
  return articles;
}

function readBrat(text: string, annotation: string): GoldRelation[] {
  const units = toCodeUnits(text);
  const spansOf = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const ranges = body.slice(body.indexOf(' ') + 1).split(';');
      spansOf.set(
        id,
        ranges.map((range) => {
          const [start = 0, end = 0] = range.split(' ').map(Number);
          return { start: units[start] ?? text.length, end: units[end] ?? text.length };
        }),
      );
    } else if (id.startsWith('E')) events.push(body.trim().split(/\s+/));
  }
  const relations: GoldRelation[] = [];
  for (const event of events) {
    const roles = { Source: [] as Span[], Cue: [] as Span[], Content: [] as Span[] };
    for (const argument of event) {
      const [name = '', ref = ''] = argument.split(':');
      const role = name.replace(/\d+$/, '');
      if (role === 'Source' || role === 'Cue' || role === 'Content') roles[role].push(...(spansOf.get(ref) ?? []));
    }
    if (roles.Cue.length === 0 || roles.Content.length === 0) continue;
    const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start);
    relations.push({ source: inOrder(roles.Source), cue: inOrder(roles.Cue), content: inOrder(roles.Content) });
  }
  return relations;
}

/** brat counts Unicode code points; this maps each to its first UTF-16 code unit. */
function toCodeUnits(text: string): number[] {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return units;
}
