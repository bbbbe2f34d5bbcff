import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { splitAuthors } from '../blocks/byline.ts';
import type { TextBlock } from '../to-article-from-blocks.ts';
import { EMPTY_METADATA, type Metadata } from './metadata.ts';
import { parsePersonName } from './names.ts';

// Catches: the title of a PDF or Word document where its text shows none, and the authors that its first or last words bear out.
// Not: "Microsoft Word - draft3.doc", "Layout 1", whoever owns the computer, the day on which the file was made: that is no day of publication.

/** What a document's properties say about it, word for word. */
export interface FileFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

/** How far from the start and the end of the text an author is named. */
const NEAR = 3000;

const NO_TITLE = toPattern(
  'iu',
  anyOf(
    sequenceOf(
      /^/,
      anyOf(
        /microsoft (?:word|powerpoint|excel)\b|untitled|unbenannt|layout ?\d|document ?\d*$|print(?:out)?$/,
        /new document|slide ?\d|page ?\d|\(?anonymous/,
      ),
    ),
    /[\\/]|\.(?:docx?|rtf|odt|indd|qxd|qxp|pdf|tex|dvi|pages|pptx?|xlsx?|html?|txt|ps|eps|pub|wpd)\b/,
    /^[\w.-]+$|^\P{L}*$/u,
  ),
);

/** The facts about a document as far as they can be believed. */
export function toFileMetadata({ title, author, language }: FileFacts, blocks: readonly TextBlock[]): Metadata {
  // Where the text has a headline, that is the title.
  const hasTitle = blocks.slice(0, 5).some(({ hint }) => hint === 'heading' || hint === 'title');
  return {
    ...EMPTY_METADATA,
    title: title === null || hasTitle || NO_TITLE.test(title) ? null : title,
    authors: toAuthors(author, blocks),
    language,
  };
}

/** People whom the text names too, where an author stands. */
function toAuthors(author: string | null, blocks: readonly TextBlock[]): readonly string[] {
  if (author === null) return [];
  const text = blocks.map(({ words }) => words).join('\n');
  const near = `${text.slice(0, NEAR)}\n${text.slice(-NEAR)}`.toLowerCase();
  return splitAuthors(author.replaceAll(';', ',')).filter(
    (name) => parsePersonName(name) !== null && near.includes(name.toLowerCase()),
  );
}
