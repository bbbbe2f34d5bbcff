import type { Reading } from '../../src/document/reading.ts';
import { toText } from '../../src/document/span.ts';
import type { Ref, Story } from '../../src/document/story.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';

/** A small article; `on` is its day of publication, null where it has none. */
export interface SmallArticle {
  readonly outlet: string | null;
  readonly on: string | null;
  readonly text: string;
}

/** A story with the words that its references stand for. */
export interface Told {
  readonly story: Story;
  readonly readings: readonly Reading[];
  readonly toWords: (ref: Pick<Ref, 'article' | 'span'>) => string;
}

/** Reads an article with the real reader. */
export function readSmall({ outlet, on, text }: SmallArticle): Reading {
  const given = { ...(outlet === null ? {} : { outlet }), ...(on === null ? {} : { published: on }) };
  const { article, problems } = toArticle(text, given);
  return read(article, loadNetwork(), problems);
}

/** Reads articles and compares them. */
export function tell(articles: readonly SmallArticle[]): Told {
  const readings = articles.map(readSmall);
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  return {
    story: story(readings, loadWordVectors()),
    readings,
    toWords: ({ article, span }) => toText(texts.get(article) ?? '', span).replace(/\s+/g, ' '),
  };
}

/** Two reports of one event, each with a passage of its own; alone they do not differ. */
export function tellBarge(wire: string, paper: string, paperOn = '2019-03-04'): Told {
  return tell([
    { outlet: 'Coast Wire', on: '2019-03-04', text: toWire(wire) },
    { outlet: 'Melvik Post', on: paperOn, text: toPaper(paper) },
  ]);
}

/** The agency's report with one more passage. */
export function toWire(passage: string): string {
  return `Grain barge sinks off Melvik

MELVIK, March 4, 2019 (Coast Wire) — A barge loaded with grain sank off Melvik on Monday after it struck the northern breakwater, harbour master Ola Brandt said.

${passage}

Divers from the port authority will look at the wreck of the Annelise.
`;
}

/** The paper's report with one more passage. */
export function toPaper(passage: string): string {
  return `Barge goes down off Melvik

The grain barge Annelise sank off Melvik on Monday after hitting the northern breakwater, harbour master Ola Brandt told the Post.

${passage}

The wreck lies in the port and divers will look at it.
`;
}

/** "number: 900 tonnes / 600 tonnes": each conflict with the words of its sides. */
export function toConflictLines({ story: { conflicts }, toWords }: Told): string[] {
  return conflicts.map(({ kind, tellings }) => `${kind}: ${tellings.map(toWords).join(' / ')}`);
}

/** "three / five": each update with the words of its sides, the earliest first. */
export function toUpdateLines({ story: { updates }, toWords }: Told): string[] {
  return updates.map(({ tellings }) => tellings.map(toWords).join(' / '));
}
