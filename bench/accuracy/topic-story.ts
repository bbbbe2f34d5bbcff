import type { Reading } from '../../src/document/reading.ts';
import type { Story } from '../../src/document/story.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';
import type { CoreferenceDocument } from './meantime-coreference.ts';

/** The topics of MEANTIME that are measured. */
export const TOPICS = ['airbus', 'apple'] as const;

/** The topic that may be looked at; the errors of the other are never shown, so that nobody tunes on them. */
export const TUNED: Topic = 'airbus';

export type Topic = (typeof TOPICS)[number];

/** All articles of a topic as one story, dated by their date lines, with other readings beside them; and which document each article id is. */
export function toTopicStory(
  documents: readonly CoreferenceDocument[],
  beside: readonly Reading[] = [],
): {
  readonly story: Story;
  readonly byId: ReadonlyMap<string, CoreferenceDocument>;
} {
  const byId = new Map<string, CoreferenceDocument>();
  const readings = documents.map((document) => {
    const options = document.published === null ? {} : { published: document.published };
    const { article, problems } = toArticle(document.text, options);
    byId.set(article.id, document);
    return read(article, loadNetwork(), problems);
  });
  return { story: story([...readings, ...beside], loadWordVectors()), byId };
}
