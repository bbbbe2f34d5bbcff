import type { z } from 'zod';
import { MOST_FILE_BYTES } from '../document/workbench.ts';
import { HearsayError } from '../errors.ts';

/** Most bytes of a request in JSON. */
const MOST_JSON = 16_000_000;
/** Most bytes of all files that come in one request. */
const MOST_FORM = 200_000_000;
const MOST_DROPPED = 2_000_000_000;

/** Reads the JSON of a request. Throws `serve-type`, `serve-too-large`, `serve-broken`. */
export async function readJson(request: Request): Promise<unknown> {
  if (toMediaType(request) !== 'application/json') throw new HearsayError('serve-type', toShownType(request));
  const bytes = await readBytes(request, MOST_JSON);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HearsayError('serve-broken', 'JSON', error);
  }
}

/** The value as a schema describes it. Throws `serve-request`, which says where it differs. */
export function parseRequest<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new HearsayError('serve-request', `${where === '' ? 'request' : where} (${issue?.message ?? ''})`);
}

/** A file as it was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files and the texts beside them, by their names. */
export interface SentForm {
  readonly files: readonly SentFile[];
  readonly texts: Readonly<Record<string, string>>;
}

/** True where files are sent. */
export function isForm(request: Request): boolean {
  return toMediaType(request) === 'multipart/form-data';
}

/** Reads the files of a request. Throws `serve-too-large`, `serve-broken`. */
export async function readForm(request: Request): Promise<SentForm> {
  const bytes = await readBytes(request, MOST_FORM);
  const type = request.headers.get('content-type') ?? '';
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    throw new HearsayError('serve-broken', 'multipart/form-data', error);
  }
  const files: SentFile[] = [];
  const texts: Record<string, string> = {};
  for (const [name, value] of form as unknown as Iterable<[string, string | File]>) {
    if (typeof value === 'string') {
      texts[name] = value;
      continue;
    }
    if (value.size > MOST_FILE_BYTES) throw new HearsayError('serve-too-large', value.name);
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { files, texts };
}

async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  // A browser hears an answer only once it has sent everything, so that what is too large is taken, and dropped, as long as it says where it ends.
  const isDropped = declared > most;
  if (declared > MOST_DROPPED) throw new HearsayError('serve-too-large', `${declared} bytes`);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (isDropped) continue;
      if (length > most) throw new HearsayError('serve-too-large', `more than ${most} bytes`);
      chunks.push(chunk);
    }
    if (isDropped) throw new HearsayError('serve-too-large', `${declared} bytes`);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    // The browser went away in the middle.
    throw new HearsayError('serve-broken', 'request', error);
  }
  return Buffer.concat(chunks, length) as Uint8Array<ArrayBuffer>;
}

function toMediaType(request: Request): string {
  return ((request.headers.get('content-type') ?? '').split(';')[0] as string).trim().toLowerCase();
}

function toShownType(request: Request): string {
  return toMediaType(request).slice(0, 100) || 'no content type';
}
