import { HearsayError } from '../../errors.ts';
import type { DocxContent } from './docx-content.ts';
import { readParts } from './read-parts.ts';
import { storeParts } from './store-parts.ts';

/** What the paragraph styles of Word and LibreOffice are on a page. */
const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 7'] => h6:fresh",
  "p[style-name='heading 8'] => h6:fresh",
  "p[style-name='heading 9'] => h6:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (style) => `p[style-name='${style}'] => blockquote:fresh`,
  ),
  ...['caption', 'Caption', 'Illustration', 'Figure'].map((style) => `p[style-name='${style}'] => figcaption:fresh`),
];

const NOT_WORD: DocxContent = { isWordDocument: false, html: '', title: null, author: null, language: null };

/**
 * A Word document as mark-up: inserted text is in it, deleted and hidden text and comments are not. Runs in a thread of its own, for a
 * hostile file can keep it busy for ever. Throws a HearsayError `docx-…`.
 */
export async function readDocxHtml(bytes: Uint8Array, name: string): Promise<DocxContent> {
  try {
    const parts = new Map(await readParts(bytes, name));
    const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
    if (!types.includes('wordprocessingml')) return NOT_WORD;
    for (const [part, content] of parts) {
      // The format forbids a document type declaration: only a bomb or an attempt to read other files needs one.
      if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw new HearsayError('docx-damaged', name);
      if (content.includes('<w:vanish')) parts.set(part, Buffer.from(dropHidden(content.toString('utf8'))));
    }
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer: storeParts(parts) },
      {
        styleMap: [...STYLES],
        // A document may bring a style map of its own, which could drop words.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return { isWordDocument: true, html: toReadable(value), ...readCore(parts) };
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw new HearsayError('docx-damaged', name, error);
  }
}

/** The mark-up without its hidden runs. */
function dropHidden(xml: string): string {
  const kept: string[] = [];
  let position = 0;
  for (;;) {
    const end = xml.indexOf('</w:r>', position);
    if (end < 0) break;
    const start = Math.max(xml.lastIndexOf('<w:r>', end), xml.lastIndexOf('<w:r ', end));
    const isHidden = start >= position && /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(xml.slice(start, end));
    kept.push(xml.slice(position, isHidden ? start : end + '</w:r>'.length));
    position = end + '</w:r>'.length;
  }
  return kept.join('') + xml.slice(position);
}

/** The mark-up without the numbers and arrows of notes, and with the words of a table's cells in one line for each row. */
function toReadable(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"<]*" id="[^"<]*">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"<]*">↑<\/a>/g, '')
    .replace(/<td([^>]*)><p>([^<]*(?:<(?!\/?p>|\/?t[dr]|\/?table)[^<]*)*)<\/p><\/td>/g, '<td$1>$2</td>');
}

function readCore(parts: ReadonlyMap<string, Buffer>): Pick<DocxContent, 'title' | 'author' | 'language'> {
  const xml = parts.get('docProps/core.xml')?.subarray(0, 100_000).toString('utf8') ?? '';
  const find = (element: string): string | null => {
    const words = new RegExp(`<${element}(?:\\s[^>]{0,200})?>([^<]{1,2000})</${element}>`).exec(xml)?.[1] ?? '';
    return words.replace(/\s+/g, ' ').trim() || null;
  };
  return { title: find('dc:title'), author: find('dc:creator'), language: find('dc:language') };
}
