/** A piece of markup in the order of the page. `start` and `end` are offsets in the page. */
export type Markup =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly start: number; readonly end: number }
  /** The content of a script or a style, with its tags. */
  | { readonly kind: 'raw'; readonly name: string; readonly start: number; readonly end: number };

/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|noembed|noframes|plaintext)$/;

/** Elements that never have content. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that begin and end a block. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

/** True where an element `open` ends because `next` begins: `<p>`, `<li>` and cells need no closing tag. */
export function isClosedBy(open: string | undefined, next: string): boolean {
  switch (open) {
    case 'p':
      return BLOCK_ELEMENTS.has(next);
    case 'head':
      return next === 'body';
    case 'li':
    case 'option':
      return next === open;
    case 'td':
    case 'th':
      return next === 'td' || next === 'th' || next === 'tr';
    case 'dt':
    case 'dd':
      return next === 'dt' || next === 'dd';
    default:
      return false;
  }
}

/**
 * Calls `take` for each tag and each stretch of text of a page, once and in order, in linear time and without recursion.
 * Comments, declarations and unfinished tags are left out. Forgiving as browsers are: any string is some page.
 */
export function splitMarkup(html: string, take: (markup: Markup) => void): void {
  let position = 0;
  let textStart = 0;
  const takeText = (end: number): void => {
    if (end > textStart) take({ kind: 'text', start: textStart, end });
  };
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open < 0) break;
    const next = html.charCodeAt(open + 1);
    if (next === 0x21 || next === 0x3f) {
      takeText(open);
      position = textStart = findDeclarationEnd(html, open);
      continue;
    }
    const isClose = next === 0x2f;
    const nameStart = isClose ? open + 2 : open + 1;
    const nameEnd = findNameEnd(html, nameStart);
    if (nameEnd === nameStart) {
      // A "<" before anything but a letter is text, as in "a < b".
      position = open + 1;
      continue;
    }
    takeText(open);
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    const end = findTagEnd(html, nameEnd);
    position = textStart = end;
    if (isClose) take({ kind: 'close', name, start: open, end });
    else if (RAW.test(name)) {
      const rawEnd = findRawEnd(html, name, end);
      take({ kind: 'raw', name, start: open, end: rawEnd });
      position = textStart = rawEnd;
    } else take({ kind: 'open', name, start: open, end });
  }
  takeText(html.length);
}

function findDeclarationEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (html.startsWith('<![CDATA[', open)) {
    const end = html.indexOf(']]>', open + 9);
    return end < 0 ? html.length : end + 3;
  }
  const end = html.indexOf('>', open);
  return end < 0 ? html.length : end + 1;
}

function findNameEnd(html: string, start: number): number {
  const first = html.charCodeAt(start) | 0x20;
  if (first < 0x61 || first > 0x7a) return start;
  let end = start + 1;
  for (; end < html.length; end += 1) {
    const code = html.charCodeAt(end);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return end;
}

/** The end of a tag; a ">" inside a quoted attribute value does not end it. */
function findTagEnd(html: string, from: number): number {
  let isValue = false;
  for (let index = from; index < html.length; index += 1) {
    const code = html.charCodeAt(index);
    if (code === 0x3e) return index + 1;
    if (code === 0x3d) isValue = true;
    else if ((code === 0x22 || code === 0x27) && isValue) {
      const close = html.indexOf(code === 0x22 ? '"' : "'", index + 1);
      if (close < 0) return html.length;
      index = close;
      isValue = false;
    } else if (code > 0x20) isValue = false;
  }
  return html.length;
}

function findRawEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(html);
  if (match === null) return html.length;
  const end = html.indexOf('>', match.index);
  return end < 0 ? html.length : end + 1;
}
