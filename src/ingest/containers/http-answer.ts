import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type HeaderLines, parseHeaderLines } from './header-lines.ts';

/** An answer of a server, as an archive keeps it. */
export interface HttpAnswer {
  readonly status: number;
  /** "text/html", lower case; null where the server named none. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Out of its chunks and unpacked; null where it cannot be unpacked, or unpacks to too much. */
  readonly body: Uint8Array | null;
}

/** As much as is fetched from an address. */
const MOST_BODY_BYTES = 20_000_000;

/** The answer in bytes as they came over the wire; null where they are none. */
export function parseHttpAnswer(bytes: Buffer): HttpAnswer | null {
  const status = /^HTTP\/\d(?:\.\d)? {1,10}(\d{3})\b/.exec(bytes.toString('latin1', 0, 40))?.[1];
  const crlf = bytes.indexOf('\r\n\r\n');
  const start = crlf >= 0 ? crlf + 4 : bytes.indexOf('\n\n') + 2;
  if (status === undefined || start < 2) return null;
  const headers = parseHeaderLines(bytes.subarray(0, start));
  return {
    status: Number(status),
    ...parseContentType(headers.get('content-type')),
    body: toBody(bytes.subarray(start), headers),
  };
}

/** A media type and a charset, as a Content-Type has them. */
export function parseContentType(words: string | undefined): Pick<HttpAnswer, 'mediaType' | 'charset'> {
  const mediaType = (words ?? '').split(';', 1)[0]?.trim().toLowerCase() || null;
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(words ?? '')?.[1] ?? null;
  return { mediaType, charset };
}

function toBody(bytes: Buffer, headers: HeaderLines): Uint8Array | null {
  const transfer = headers.get('transfer-encoding')?.toLowerCase() ?? '';
  const whole = transfer.includes('chunked') ? joinChunks(bytes) : bytes;
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(/\s*,\s*/);
  // The last one was put on last.
  return encodings
    .reverse()
    .reduce<Uint8Array | null>((body, encoding) => (body === null ? null : unpack(body, encoding)), whole);
}

/** The body out of its chunks; as it is where it is in none, for some crawlers have undone them already. */
function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let position = 0;
  while (position < bytes.length) {
    const lineEnd = bytes.indexOf('\n', position);
    const size =
      lineEnd < 0
        ? undefined
        : /^([\da-f]{1,8})\s*(?:;|$)/i.exec(
            bytes.toString('latin1', position, Math.min(lineEnd, position + 64)).trim(),
          )?.[1];
    if (size === undefined) return parts.length === 0 ? bytes : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length));
    position = lineEnd + 1 + length;
    if (bytes[position] === 0x0d) position++;
    if (bytes[position] === 0x0a) position++;
  }
  return Buffer.concat(parts);
}

function unpack(body: Uint8Array, encoding: string): Uint8Array | null {
  const limit = { maxOutputLength: MOST_BODY_BYTES };
  try {
    switch (encoding) {
      case '':
      case 'identity':
        return body;
      case 'gzip':
      case 'x-gzip':
        // Some crawlers keep the field and not the packing.
        if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
        return gunzipSync(body, { ...limit, finishFlush: constants.Z_SYNC_FLUSH });
      case 'deflate':
        return (body[0] ?? 0) % 16 === 8
          ? inflateSync(body, { ...limit, finishFlush: constants.Z_SYNC_FLUSH })
          : inflateRawSync(body, { ...limit, finishFlush: constants.Z_SYNC_FLUSH });
      case 'br':
        return brotliDecompressSync(body, limit);
      default:
        return null;
    }
  } catch {
    return encoding === 'br' && body[0] === 0x3c ? body : null;
  }
}
