import { decodeEntities } from './decode-entities.ts';

/** The document tree and the extractor, loaded only when a page is read: they cost start-up time. */
export interface PageTools {
  readonly parse: (html: string) => Document;
  /** Decodes the entities in many strings at once. */
  readonly decodeAll: (words: readonly string[]) => string[];
  /** The mark-up of the article in the document, which is used up by it; null where none is found. */
  readonly extract: (document: Document) => string | null;
}

/** linkedom's document is read through the few members this program uses. */
export type Document = import('./page-metadata.ts').PageElement & {
  readonly body: { readonly innerHTML: string } | null;
};

export async function loadPageTools(): Promise<PageTools> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const parse = (html: string): Document => {
    const isWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
    return parseHTML(isWhole ? html : `<html><head></head><body>${html}</body></html>`).document as unknown as Document;
  };
  const names = new Map<string, string>();
  const decode = (words: string): string => {
    const { document } = parseHTML(`<html><body><pre>${words.replace(/</g, '&lt;')}</pre></body></html>`);
    return document.querySelector('pre')?.textContent ?? words;
  };
  return {
    parse,
    decodeAll: (words) => decodeEntities(words, names, decode),
    extract: (document) => {
      try {
        const reader = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
          disableJSONLD: true,
          keepClasses: false,
          serializer: (element) => (element as unknown as { innerHTML: string }).innerHTML,
        });
        const found = reader.parse();
        return typeof found?.content === 'string' && found.content !== '' ? found.content : null;
      } catch {
        // The extractor meets every fault that pages have; a page it breaks on is read whole.
        return null;
      }
    },
  };
}
