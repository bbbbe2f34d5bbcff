import { CONTAINER_EXTENSIONS, findContainer } from './containers/find-container.ts';
import { toKind } from './ingest.ts';
import { readHead } from './input/read-head.ts';

/** True for a file of a folder that is taken for an article, or for several: by its name, or by its content where names do not tell. */
export async function isArticleFile(path: string): Promise<boolean> {
  if (toKind(path) !== null) return true;
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(CONTAINER_EXTENSIONS, extension)) return true;
  if (!/^(?:xml|json|rdf)$/.test(extension)) return false;
  const head = await readHead(path);
  return head !== null && findContainer(path, head) !== null;
}
