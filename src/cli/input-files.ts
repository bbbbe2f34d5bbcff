import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '../errors.ts';

/** The inputs with every folder replaced by the articles in it and below, in the order of their names; hidden ones are passed over. Throws `folder-empty`. */
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
  const { isArticleFile } = await import('../ingest/article-file.ts');
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await findArticleFiles(path)));
    else if (entry.isFile() && (await isArticleFile(path))) files.push(path);
  }
  return files;
}
