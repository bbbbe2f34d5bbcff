import { readdirSync, readFileSync } from 'node:fs';

/** The documents a reader or developer is sent to. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...['docs', 'docs/decisions', 'examples', 'test/golden'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'column.md')
      .map((file) => `${folder}/${file}`),
  ),
];

export function readDocument(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The words between single backquotes, outside fenced blocks. */
export function findInlineCode(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

export interface Fence {
  /** "sh", "js", "text", or "" */
  readonly language: string;
  readonly body: string;
  /** The command of an "output of" comment directly above, or null. */
  readonly command: string | null;
}

/** The fenced blocks of a document, in order. */
export function findFences(markdown: string): Fence[] {
  return [...markdown.matchAll(/(?:<!-- output of: (.+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    command: match[1] ?? null,
    language: match[2] ?? '',
    body: match[3] ?? '',
  }));
}
