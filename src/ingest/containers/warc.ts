import { createHash } from 'node:crypto';
import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry, Source } from '../ingested.ts';
import type { ContainerInput } from './container.ts';
import type { HeaderLines } from './header-lines.ts';
import { parseContentType, parseHttpAnswer } from './http-answer.ts';
import { splitWarcRecords, type WarcRecord } from './warc-records.ts';

/** What a page is sent as. */
const KINDS: Readonly<Record<string, Source['kind']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/pdf': 'pdf',
};

/**
 * Reads the pages of a web archive, one record at a time. Pictures, scripts, redirects, errors, what was captured unchanged again, and the
 * same page twice are passed over and counted; so are pages that turn out to hold no article, by whoever reads them. When a page was captured
 * says nothing of when it was published.
 */
export async function* openWarc(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const seen = new Set<number>();
  let passedOver = 0;
  let isCutShort = false;
  try {
    for await (const record of splitWarcRecords(input.bytes, isPageRecord, input.name)) {
      if (options.signal?.aborted === true) throw new HearsayError('input-stopped', input.name);
      const name = `${input.name}, record ${record.number}`;
      if (record.headers === null) {
        yield { source: null, error: new HearsayError('warc-record-broken', name), line: null };
        continue;
      }
      isCutShort = !record.isWhole;
      const source = toSource(record, input, name);
      if (source === null || !isNew(source.bytes, seen)) {
        if (isAnswer(record.headers)) passedOver++;
        continue;
      }
      yield { source };
    }
  } finally {
    if (passedOver > 0) options.onPassedOver?.(passedOver);
  }
  if (isCutShort) throw new HearsayError('container-damaged', input.name);
}

function toSource(record: WarcRecord, input: ContainerInput, name: string): Source | null {
  const { headers, content, number } = record;
  if (content === null) return null;
  const url = headers?.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  const answer =
    headers.get('warc-type') === 'response'
      ? parseHttpAnswer(content)
      : { status: 200, body: content, ...parseContentType(headers.get('content-type')) };
  if (answer === null || answer.status !== 200 || answer.body === null || answer.body.length === 0) return null;
  const { mediaType, charset, body } = answer;
  const kind = Object.hasOwn(KINDS, mediaType ?? '') ? KINDS[mediaType as string] : undefined;
  if (kind === undefined || /^https?:\/\/[^/]+\/robots\.txt$/i.test(url)) return null;
  return {
    name: `${name} (${url.slice(0, 200)})`,
    // A copy: a worker that is given a part of a larger buffer is given all of it.
    bytes: new Uint8Array(body),
    path: input.path === null ? null : `${input.path}#${number}`,
    url: null,
    charset,
    kind: kind as Source['kind'],
    isCandidate: true,
    told: { url: /^https?:\/\//i.test(url) ? url : null },
  };
}

/** True for a record that keeps what an address gave; the others tell of it. */
function isAnswer(headers: HeaderLines): boolean {
  return /^(?:response|resource|revisit)$/.test(headers.get('warc-type') ?? '');
}

function isPageRecord(headers: HeaderLines): boolean {
  const type = headers.get('warc-type');
  const mediaType = parseContentType(headers.get('content-type')).mediaType ?? '';
  if (type === 'response') return mediaType === 'application/http' || mediaType === '';
  return type === 'resource' && Object.hasOwn(KINDS, mediaType);
}

/** True where these bytes come for the first time; six bytes of their hash are kept, for an archive may hold millions of pages. */
function isNew(bytes: Uint8Array, seen: Set<number>): boolean {
  const hash = createHash('sha256').update(bytes).digest().readUIntBE(0, 6);
  if (seen.has(hash)) return false;
  seen.add(hash);
  return true;
}
