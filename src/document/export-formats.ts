/** The forms in which a case can be handed on; command line, server and page all offer these. */

/** Forms that other programs read: of a story, of a case, and but for the points of one reading. */
export const EXCHANGE_NAMES = [
  'stix',
  'schema-org',
  'ics',
  'timelinejs',
  'csl',
  'attributions.parquet',
  'points.parquet',
] as const;
export type ExchangeName = (typeof EXCHANGE_NAMES)[number];

export type ExportName =
  | 'html'
  | 'markdown'
  | 'json'
  | 'findings.csv'
  | 'judgements.csv'
  | 'annotations.json'
  | ExchangeName
  | 'case';

/** A file to keep, and what it is called where one can choose it. */
export interface ExportFormat {
  /** Without the first dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** On the page: "as JSON". */
  readonly menu: string;
  /** On the command line; a line each. */
  readonly help: readonly string[];
}

const PARQUET = 'application/vnd.apache.parquet';

/** By their names, in the order in which they are offered. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    menu: 'the story as a page',
    help: ['the story with its articles; needs nothing else'],
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown; charset=utf-8',
    menu: 'as Markdown',
    help: ['the story, to work on'],
  },
  json: {
    extension: 'json',
    type: 'application/json; charset=utf-8',
    menu: 'as JSON',
    help: [
      'the story, as schema/story-1.schema.json describes it;',
      'judged, as schema/judged-story-1.schema.json does',
    ],
  },
  'findings.csv': {
    extension: 'findings.csv',
    type: 'text/csv; charset=utf-8',
    menu: 'findings as a table',
    help: ['every attribution with its words and their places'],
  },
  'judgements.csv': {
    extension: 'judgements.csv',
    type: 'text/csv; charset=utf-8',
    menu: 'judgements as a table',
    help: ['everything that was decided'],
  },
  'annotations.json': {
    extension: 'annotations.json',
    type: 'application/ld+json; charset=utf-8',
    menu: 'Web Annotations',
    help: ['attributions and judgements as W3C Web Annotations'],
  },
  stix: {
    extension: 'stix.json',
    type: 'application/stix+json;version=2.1',
    menu: 'STIX',
    help: ['who said what as a STIX 2.1 bundle'],
  },
  'schema-org': {
    extension: 'schema-org.jsonld',
    type: 'application/ld+json; charset=utf-8',
    menu: 'schema.org',
    help: ['articles, quotations and claims for schema.org'],
  },
  ics: {
    extension: 'ics',
    type: 'text/calendar; charset=utf-8',
    menu: 'a calendar',
    help: ['what happened and is planned as a calendar (iCalendar)'],
  },
  timelinejs: {
    extension: 'timeline.json',
    type: 'application/json; charset=utf-8',
    menu: 'a timeline for TimelineJS',
    help: ['what happened and was said when, for TimelineJS'],
  },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    menu: 'the articles for Zotero and its like',
    help: ['the articles to cite, as CSL-JSON'],
  },
  'attributions.parquet': {
    extension: 'attributions.parquet',
    type: PARQUET,
    menu: 'attributions as Parquet',
    help: ['a row for each attribution, as Apache Parquet'],
  },
  'points.parquet': {
    extension: 'points.parquet',
    type: PARQUET,
    menu: 'points as Parquet',
    help: ['a row for each telling of a point, as Apache Parquet'],
  },
  case: {
    extension: 'ndjson',
    type: 'application/x-ndjson; charset=utf-8',
    menu: 'the whole case',
    help: ['all of the case, originals too, a JSON value a line;', 'for hearsay case create NEW.hearsay --from FILE'],
  },
};

/** All names, in the order in which they are offered. */
export const EXPORT_NAMES: readonly ExportName[] = Object.keys(EXPORT_FORMATS) as ExportName[];

/** True for one of the names of EXCHANGE_NAMES. */
export function isExchangeName(name: string): name is ExchangeName {
  return (EXCHANGE_NAMES as readonly string[]).includes(name);
}
