import type { OpenContainer } from './container.ts';
import type { ContainerName } from './container-name.ts';

/** The reader of a kind of container. Loaded here and not at the top: most inputs are single articles. */
export async function loadContainer(name: ContainerName): Promise<OpenContainer> {
  switch (name) {
    case 'ndjson':
      return (await import('./ndjson.ts')).openNdjson;
    case 'csv':
      return (await import('./csv.ts')).openCsv;
    case 'eml':
      return (await import('./eml.ts')).openEml;
    case 'parquet':
      return (await import('./parquet.ts')).openParquet;
    case 'feed':
      return (await import('./feed.ts')).openFeed;
    case 'warc':
      return (await import('./warc.ts')).openWarc;
  }
}
