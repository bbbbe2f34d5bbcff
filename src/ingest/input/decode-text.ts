import type { Problem } from '../../document/article.ts';
import { toProblem } from '../../errors.ts';
import { decodeUtf32, decodeWindows1252 } from './legacy-encodings.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding that was used, lower case. */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

export interface DecodeOptions {
  /** The charset a server or a caller declared, for example from Content-Type. */
  readonly charset?: string | null | undefined;
  /** Looks for a charset declared in the markup, as browsers do. */
  readonly isHtml?: boolean | undefined;
}

/** How far into a page a charset declaration is looked for. Browsers look at 1,024 bytes; real pages put it later. */
const DECLARATION_BYTES = 8192;

/** UTF-8 with a few bad bytes is still UTF-8 where at least this many good multi-byte sequences stand against each bad one. */
const GOOD_PER_BAD = 4;

/**
 * Decodes any bytes without throwing: byte order mark, then declared charset, then UTF-8, then Windows-1252.
 * The byte order mark is removed, everything else is kept. A guess or a damaged sequence is told as a problem.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== null) return marked;

  // Before UTF-8, in which zeros are letters too.
  const wide = findUnmarkedUtf16(bytes);
  if (wide !== null) {
    return { text: decodeLoosely(wide, bytes), encoding: wide, problems: [toProblem('encoding-guessed', null, wide)] };
  }

  const utf8 = decodeStrict('utf-8', bytes);
  if (utf8 !== null) {
    const declared = toEncoding(options.charset ?? (options.isHtml === true ? findDeclaredCharset(bytes) : null));
    // ISO-2022-JP and the like are pure ASCII bytes, so a page that is valid UTF-8 may still mean something else.
    const isSevenBit = declared !== null && /^(iso-2022|hz-|utf-7)/.test(declared);
    if (!isSevenBit) return { text: utf8, encoding: 'utf-8', problems: [] };
  }

  const charset = options.charset ?? (options.isHtml === true ? findDeclaredCharset(bytes) : null);
  const encoding = toEncoding(charset);
  if (encoding !== null && encoding !== 'utf-8') {
    const text = decodeLoosely(encoding, bytes);
    const problems = text.includes('\uFFFD') ? [toProblem('encoding-damaged', null, encoding)] : [];
    return { text, encoding, problems };
  }

  const loose = decodeLoosely('utf-8', bytes);
  if (isMostlyGood(loose)) {
    return { text: loose, encoding: 'utf-8', problems: [toProblem('encoding-damaged', null, 'utf-8')] };
  }
  return {
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    problems: [toProblem('encoding-guessed', null, 'windows-1252')],
  };
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  // UTF-32 first: its little-endian mark starts with the UTF-16 one.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0)
    return toDecoded(decodeUtf32(bytes.subarray(4), true), 'utf-32le');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
    return toDecoded(decodeUtf32(bytes.subarray(4), false), 'utf-32be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return toDecoded(decodeLoosely('utf-8', bytes.subarray(3)), 'utf-8');
  if (a === 0xff && b === 0xfe) return toDecoded(decodeLoosely('utf-16le', bytes.subarray(2)), 'utf-16le');
  if (a === 0xfe && b === 0xff) return toDecoded(decodeLoosely('utf-16be', bytes.subarray(2)), 'utf-16be');
  return null;
}

function toDecoded(text: string, encoding: string): Decoded {
  const problems = text.includes('\uFFFD') ? [toProblem('encoding-damaged', null, encoding)] : [];
  return { text, encoding, problems };
}

function decodeStrict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLoosely(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The name of an encoding this program can decode, or null. */
function toEncoding(charset: string | null | undefined): string | null {
  if (charset === null || charset === undefined) return null;
  const label = charset.trim().toLowerCase();
  if (label === '') return null;
  try {
    const { encoding } = new TextDecoder(label);
    // In markup a declared UTF-16 cannot be true, since the declaration itself was readable as ASCII.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** The charset a page declares in `<?xml encoding>`, `<meta charset>` or `<meta http-equiv>`; null where it declares none. */
export function findDeclaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES)).toString(
    'latin1',
  );
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head);
  if (xml !== null) return xml[1] ?? null;
  const markup = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [tag] of markup.matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const charset = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(tag);
    if (charset !== null) return charset[1] ?? null;
  }
  return null;
}

/** UTF-16 without a mark shows as a zero in nearly every second byte of Latin text. */
function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) evenZeros += 1;
    if (bytes[index + 1] === 0) oddZeros += 1;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05) return 'utf-16be';
  return null;
}

function isMostlyGood(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) bad += 1;
    else if (code >= 0x80) good += 1;
  }
  return good >= bad * GOOD_PER_BAD;
}
