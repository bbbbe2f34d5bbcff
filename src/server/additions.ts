import { z } from 'zod';
import type { Addition } from '../case/intake.ts';
import type { AddRequest } from '../document/workbench.ts';
import { HearsayError } from '../errors.ts';
import { toKind } from '../ingest/ingest.ts';
import { isForm, parseRequest, readForm, readJson } from './request-body.ts';

const given = z.string().trim().max(200).optional();
const addRequest: z.ZodType<AddRequest> = z.strictObject({
  url: z.string().trim().max(10_000).optional(),
  text: z.string().optional(),
  published: given,
  outlet: given,
}) as z.ZodType<AddRequest>;

/** Longest name of a file that is kept, in code units. */
const MOST_NAME = 300;

/** What a request wants in the case. Throws `serve-…` and `url-…`. */
export async function readAdditions(request: Request, allowPrivate: boolean): Promise<readonly Addition[]> {
  const { files, texts } = isForm(request) ? await readForm(request) : { files: [], texts: await readJson(request) };
  const asked = parseRequest(addRequest, texts);
  const common = { given: { published: asked.published || null, outlet: asked.outlet || null }, allowPrivate };
  const additions: Addition[] = files.map(({ name, bytes }) => {
    const input = toWellFormed(name).slice(0, MOST_NAME) || 'file';
    return { input, content: { bytes, path: input, kind: toKind(input) }, ...common };
  });
  // Only ever an address: what else an input can be is read from this machine.
  if (asked.url) additions.push({ input: toAddress(asked.url), content: null, ...common });
  if (asked.text?.trim()) {
    const bytes = new TextEncoder().encode(asked.text);
    additions.push({ input: 'pasted text', content: { bytes, path: null, kind: null }, ...common });
  }
  if (additions.length === 0) throw new HearsayError('serve-nothing-added', 'request');
  return additions;
}

function toAddress(words: string): string {
  let url: URL;
  try {
    url = new URL(words);
  } catch (error) {
    throw new HearsayError('url-invalid', words.slice(0, 200), error);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new HearsayError('url-scheme', words.slice(0, 200));
  if (url.username !== '' || url.password !== '') throw new HearsayError('url-credentials', url.host);
  return url.href;
}

function toWellFormed(words: string): string {
  return words.toWellFormed().replaceAll('\0', '\uFFFD');
}
