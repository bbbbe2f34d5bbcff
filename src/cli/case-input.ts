import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CaseFile } from '../case/case-file.ts';
import type { CaseArticle } from '../document/case.ts';
import { HearsayError } from '../errors.ts';

/** Files of a folder that are taken for articles. */
const ARTICLE_FILE = /\.(?:txt|text|md|markdown|x?html?|pdf|docx|eml)$/i;

/** The inputs with every folder replaced by the articles in it and below, in the order of their names; hidden ones are passed over. */
export async function toInputFiles(inputs: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    if (!(await isFolder(input))) {
      files.push(input);
      continue;
    }
    const found = await findArticleFiles(input);
    if (found.length === 0) throw new HearsayError('folder-empty', input);
    files.push(...found);
  }
  return files;
}

async function isFolder(input: string): Promise<boolean> {
  if (input === '-' || /^[a-z][a-z0-9+.-]+:\/\//i.test(input)) return false;
  try {
    return (await stat(input)).isDirectory();
  } catch {
    // Whoever reads it says what is wrong.
    return false;
  }
}

async function findArticleFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await findArticleFiles(path)));
    else if (entry.isFile() && ARTICLE_FILE.test(entry.name)) files.push(path);
  }
  return files;
}

/** Letters of an article's id that lists show. */
export const KEY_LENGTH = 8;

/** The short key of an article: the first letters of its hash. */
export function toKey({ id }: Pick<CaseArticle, 'id'>): string {
  return id.slice('sha256:'.length, 'sha256:'.length + KEY_LENGTH);
}

/** The article that a user means: by the beginning of its id, its input, or its file name. Throws `article-unknown`, `article-ambiguous`. */
export function findMeantArticle(file: CaseFile, meant: string): CaseArticle {
  const articles = file.listArticles({ withRemoved: true });
  const wanted = meant.replace(/^sha256:/, '');
  const byId = /^[0-9a-f]{4,64}$/.test(wanted) ? articles.filter(({ id }) => id.slice(7).startsWith(wanted)) : [];
  const found = byId.length > 0 ? byId : articles.filter(({ input }) => input === meant || basename(input) === meant);
  const [article, another] = found;
  if (article === undefined) throw new HearsayError('article-unknown', meant);
  if (another !== undefined) throw new HearsayError('article-ambiguous', meant);
  return article;
}
