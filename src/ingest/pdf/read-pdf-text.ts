import { HearsayError } from '../../errors.ts';
import { type Drawing, findUnseen } from './find-unseen.ts';
import type { PageText, PdfFacts, PdfText, TextItem } from './pdf-text.ts';

/** More pages than any article or report has that is read as one text. */
export const MOST_PAGES = 1000;

/** As many letters as a text may have, of all pages together. */
const MOST_LETTERS = 10_000_000;

/** More pieces on one page than a page of print has letters: a drawing, or built to take time. */
const MOST_ITEMS = 200_000;

/** How far from its end a whole PDF says where its table of contents is. */
const TAIL = 2048;

/** Smaller print than this is not meant to be read. */
const SMALLEST = 1.5;

/**
 * The text of a PDF, page by page, with its places. Nothing in the file is run, no picture is unpacked and nothing is fetched. Runs in
 * a thread of its own, for a hostile file can keep it busy for ever. Throws a HearsayError `pdf-…`.
 */
export async function readPdfText(bytes: Uint8Array, name: string, onPage: () => void): Promise<PdfText> {
  // Looked at first: the bytes are gone once the parser has them.
  const isCutShort = !/startxref|%%EOF/.test(Buffer.from(bytes.slice(-TAIL)).toString('latin1'));
  const pdfjs = await import('unpdf/pdfjs');
  lendTransfer();
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new HearsayError('pdf-too-many-pages', `${name} (${document.numPages})`);
    const facts = toFacts(await document.getMetadata().catch(() => null));
    const fonts = new Map<string, number>();
    const pages: PageText[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number, fonts, pdfjs);
      pages.push(page);
      for (const { words } of page.items) letters += words.length;
      if (letters > MOST_LETTERS) throw new HearsayError('text-too-long', name);
      onPage();
    }
    return { pages, facts, isCutShort };
  } catch (error) {
    throw toPdfError(error, name);
  } finally {
    await task.destroy().catch(() => {});
  }
}

type Pdfjs = typeof import('unpdf/pdfjs');
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** The parser takes this for granted where it lists what a page draws, and Node has it from version 21 on. */
function lendTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}

/** One page; what a damaged page still gives is kept. */
async function readPage(
  document: PdfDocument,
  number: number,
  fonts: Map<string, number>,
  pdfjs: Pdfjs,
): Promise<PageText> {
  const items: TextItem[] = [];
  let [width, height] = [612, 792];
  let unseen: readonly boolean[] = [];
  let isDamaged = false;
  try {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = width, top = height] = page.view;
    [width, height] = [right - left, top - bottom];
    try {
      await readItems(page, (item, isArtifact) => items.push(toItem(item, { left, bottom }, fonts, isArtifact)));
      if (items.length > MOST_ITEMS) return { width, height, items: [], isDamaged: true, isHiding: false };
      const placed = items.map(({ words, x, y, size }) => ({ words, x: x + left, y: y + bottom, size }));
      unseen = findUnseen(await readDrawing(page, pdfjs), pdfjs.OPS, placed);
    } finally {
      page.cleanup();
    }
  } catch {
    isDamaged = true;
  }
  const isOnPage = isSeen(width, height);
  const seen = items.filter((item, index) => unseen[index] !== true && isOnPage(item));
  return { width, height, items: seen, isDamaged, isHiding: unseen.includes(true) };
}

/** Gives what is written on a page, piece by piece, until it is more than a page can hold. */
async function readItems(page: PdfPage, take: (item: DrawnText, isArtifact: boolean) => number): Promise<void> {
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const marks: boolean[] = [];
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (const item of value.items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') marks.pop();
        else marks.push(item.tag === 'Artifact');
      } else if (item.str !== '') count = take(item, marks.includes(true));
    }
    if (count > MOST_ITEMS) return await reader.cancel(new Error('too many pieces'));
  }
}

/** What a page draws, in order; nothing where that cannot be told, and then all of it counts as seen. */
async function readDrawing(page: PdfPage, { AnnotationMode }: Pdfjs): Promise<Drawing> {
  try {
    return await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  } catch {
    return { fnArray: [], argsArray: [] };
  }
}

interface DrawnText {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function toItem(
  { str, dir, transform, width, fontName }: DrawnText,
  corner: { readonly left: number; readonly bottom: number },
  fonts: Map<string, number>,
  isArtifact: boolean,
): TextItem {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const font = fonts.get(fontName) ?? fonts.size;
  fonts.set(fontName, font);
  return {
    words: str,
    x: x - corner.left,
    y: y - corner.bottom,
    width,
    size: Math.hypot(c, d),
    angle: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
    font,
    isRightToLeft: dir === 'rtl',
    isArtifact,
  };
}

/** True for what lies on the page and is large enough to be read. */
function isSeen(width: number, height: number): (item: TextItem) => boolean {
  return (item) =>
    item.size >= SMALLEST &&
    Number.isFinite(item.width) &&
    item.x > -item.size &&
    item.x < width + 1 &&
    item.y > -item.size &&
    item.y < height + 1;
}

function toFacts(metadata: { readonly info: object; readonly metadata: unknown } | null): PdfFacts {
  const info = (metadata?.info ?? {}) as Readonly<Record<string, unknown>>;
  const described = metadata?.metadata as { get?: (name: string) => unknown } | null | undefined;
  const toWords = (value: unknown): string | null => {
    const words =
      typeof value === 'string'
        ? value
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim()
            .slice(0, 1000)
        : '';
    return words === '' ? null : words;
  };
  const find = (name: string): string | null => toWords(described?.get?.(name));
  return {
    title: toWords(info['Title']),
    author: toWords(info['Author']),
    language: toWords(info['Language']),
    published: find('prism:publicationdate') ?? find('prism:coverdate'),
    outlet: find('prism:publicationname'),
  };
}

function toPdfError(error: unknown, name: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const kind = error instanceof Error ? error.name : '';
  return new HearsayError(kind === 'PasswordException' ? 'pdf-encrypted' : 'pdf-damaged', name, error);
}
