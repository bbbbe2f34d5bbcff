import { HearsayError } from '../../errors.ts';
import { parseApart } from '../apart/parse-apart.ts';
import { toMailParts } from '../email/to-sources.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import { MOST_BYTES } from '../input/read-input.ts';
import type { ContainerInput } from './container.ts';

/** Takes an e-mail apart: its words or those it forwards, and the attachments that can be read, each an article. */
export async function* openEml(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const { name, path } = input;
  const bytes = await readWhole(input);
  const message = await parseApart({ format: 'eml', bytes, name }, { signal: options.signal });
  const parts = await toMailParts(message);
  if (parts.length === 0) throw new HearsayError(message.isEncrypted ? 'email-encrypted' : 'email-empty', name);
  for (const [index, { label, ...part }] of parts.entries()) {
    const isOnly = parts.length === 1;
    const place = isOnly ? '' : `, part ${index + 1}`;
    yield {
      source: {
        ...part,
        name: `${name}${place}${label === null ? '' : ` (${label.replace(/\s+/g, ' ').slice(0, 100)})`}`,
        path: path === null || isOnly ? path : `${path}#${index + 1}`,
        url: input.url,
      },
    };
  }
}

async function readWhole({ bytes, name }: ContainerInput): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new HearsayError('file-too-large', name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
