import type { StoryArticle } from '../../../document/story.ts';
import { withoutFolders } from '../../without-folders.ts';
import { parseIsoDate } from '../iso-date.ts';
import { toWebAddress } from '../web-address.ts';
import type { Identities } from './identities.ts';
import { type StixObject, toExtension, toId, toObject, toTimestamp } from './objects.ts';
import { toPublished } from './publication.ts';

/** The id of the report that an article is. */
export function toReportId(article: string): string {
  return toId('report', [article]);
}

/** An article as a report that refers to its outlets and to whoever speaks in it; `notes` are those of its attributions. */
export function toReport(
  article: StoryArticle,
  notes: readonly StixObject[],
  identities: Identities,
  madeBy: string,
): StixObject {
  const published = toPublished(article);
  const outlets = article.outlets.map(identities.toOutlet);
  const speakers = notes.flatMap(({ object_refs }) => object_refs as readonly string[]);
  const named = [...new Set([...outlets, ...speakers.filter((ref) => ref.startsWith('identity--'))])];
  const url = toWebAddress(article.url);
  const { path } = withoutFolders(article);
  return toObject(
    'report',
    [article.id],
    { created: published },
    {
      created_by_ref: identities.tool,
      name: article.title ?? article.outlet ?? path ?? article.id,
      published: toTimestamp(published),
      object_refs: named.length === 0 ? [identities.tool] : named,
      lang: article.language,
      labels: parseIsoDate(article.published) === null ? ['published-unknown'] : [],
      external_references: [
        ...(url === null ? [] : [{ source_name: article.outlet ?? new URL(url).hostname, url }]),
        // The hash is that of the text as it was read, not of what the address gives.
        {
          source_name: 'Hearsay',
          description: 'The text as it was read, in UTF-8',
          external_id: article.id,
          ...(/^sha256:[0-9a-f]{64}$/.test(article.id) ? { hashes: { 'SHA-256': article.id.slice(7) } } : {}),
        },
      ],
      extensions: toExtension({
        text_hash: article.id,
        file: path,
        genre: article.genre,
        authors: article.authors,
        published_as_given: article.published,
        derived_from: article.derivedFrom.map(({ kind, name }) => ({ kind, name })),
        found_by: madeBy,
      }),
    },
  );
}
