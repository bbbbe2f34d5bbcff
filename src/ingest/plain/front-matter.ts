import { createRequire } from 'node:module';
import type { Problem } from '../../document/article.ts';
import type { Span } from '../../document/span.ts';
import { toProblem } from '../../errors.ts';
import { splitAuthors } from '../blocks/byline.ts';
import { parseDate } from '../metadata/dates.ts';
import { EMPTY_METADATA, type Metadata } from '../metadata/metadata.ts';

/** The YAML block at the top of a file, its fences included. */
export interface FrontMatter {
  readonly span: Span;
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** Front matter is a few lines; a fence further down belongs to something else. */
const LONGEST = 65_536;

/** Enough for any real list; YAML that refers to itself more often is built to exhaust memory. */
const MOST_ALIASES = 20;

/** Reads the front matter a text opens with; null where it has none. Broken YAML is a problem and leaves no metadata. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^---[ \t]*\r?\n/.exec(text.slice(0, 200));
  if (opening === null) return null;
  const head = text.slice(0, LONGEST);
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(head.slice(opening[0].length - 1));
  if (closing === null) return null;
  const contentEnd = opening[0].length - 1 + closing.index;
  const source = head.slice(opening[0].length, Math.max(opening[0].length, contentEnd));
  // A rule, prose and another rule look like fences too; YAML starts with a key.
  if (!/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*["']?[\w][\w .-]{0,60}["']?\s*:(?:\s|$)/.test(source)) return null;
  const span = { start: 0, end: contentEnd + closing[0].trimEnd().length };

  const values = parseYaml(source) ?? parseLines(source);
  if (values === null) return { span, metadata: EMPTY_METADATA, problems: [toProblem('front-matter-broken', span)] };
  return { span, ...toMetadata(values, span) };
}

/** Lines of a key and its value each, as people write them who do not know YAML: "title: Canal crash: witnesses saw a van"; null for anything else. */
function parseLines(source: string): Readonly<Record<string, unknown>> | null {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const pairs = lines.map((line) => /^(\w[\w .-]{0,60}):[ \t]+([^\s[{&*!|>'"%@`].*)$/.exec(line));
  if (pairs.length === 0 || pairs.includes(null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2]?.trim() ?? '']));
}

function parseYaml(source: string): Readonly<Record<string, unknown>> | null {
  try {
    // Loaded here and not at the top: most inputs have no front matter, and the library costs start-up time.
    const yaml = createRequire(import.meta.url)('yaml') as typeof import('yaml');
    const value: unknown = yaml.parse(source, { maxAliasCount: MOST_ALIASES, prettyErrors: false, logLevel: 'error' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return value as Record<string, unknown>;
  } catch {
    return null;
  }
}

function toMetadata(
  values: Readonly<Record<string, unknown>>,
  span: Span,
): { metadata: Metadata; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  const take = (...keys: string[]): unknown => {
    for (const key of keys) {
      const value = entries.get(key);
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return null;
  };
  const takeText = (...keys: string[]): string | null => {
    const value = take(...keys);
    if (value === null) return null;
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
    problems.push(toProblem('front-matter-value', span, keys[0]));
    return null;
  };

  const date = takeText('published', 'date', 'published_at', 'publish_date', 'pubdate');
  const published = date === null ? null : parseDate(date);
  if (date !== null && published === null)
    problems.push(toProblem('front-matter-value', span, `published: ${date.slice(0, 60)}`));
  const url = takeText('url', 'original_url', 'source_url', 'canonical', 'link');
  return {
    metadata: {
      ...EMPTY_METADATA,
      title: takeText('title', 'headline'),
      outlet: takeText('outlet', 'publisher', 'publication', 'site', 'newspaper'),
      authors: toNames(take('authors', 'author', 'byline', 'by')),
      contributors: toNames(take('contributors')),
      published,
      section: takeText('section', 'category', 'genre'),
      url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    },
    problems,
  };
}

/** Names as the writer of the front matter gave them: a list is taken word for word, a line is split as a byline is. */
function toNames(value: unknown): string[] {
  if (typeof value === 'string') {
    const names = splitAuthors(value);
    return names.length > 0 ? names : [value.trim()].filter((name) => name !== '');
  }
  if (!Array.isArray(value)) return [];
  return value
    .map((item: unknown) => {
      if (typeof item === 'string') return item.trim();
      if (typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string')
        return item.name.trim();
      return '';
    })
    .filter((name) => name !== '');
}
