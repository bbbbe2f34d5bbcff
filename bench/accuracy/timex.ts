import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document/span.ts';

/** A TIMEX3 element as annotated. */
export interface GoldTime extends Span {
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
}

/** The body of one TimeML file; spans count UTF-16 code units of `text`. */
export interface TimexDocument {
  readonly name: string;
  /** The document creation time. */
  readonly published: string;
  readonly text: string;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PIECE = /<(\/?)(\w+)([^>]*)>|&(\w+);|[^<&]+|[<&]/g;

/** Reads every .tml file of the folders, in order of name. Throws where one has no creation time or no text. */
export function readTimex(folders: readonly string[]): TimexDocument[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.tml'))
      .sort()
      .map((name) => parseTimeMl(name, readFileSync(join(folder, name), 'utf8'))),
  );
}

function parseTimeMl(name: string, xml: string): TimexDocument {
  const published = /<DCT>\s*<TIMEX3[^>]* value="([^"]+)"/.exec(xml)?.[1];
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1];
  if (published === undefined || body === undefined) throw new Error(`${name}: no creation time or no text`);
  let text = '';
  const times: GoldTime[] = [];
  let open: { start: number; attributes: string } | null = null;
  for (const [piece, close, element, attributes = '', entity] of body.matchAll(PIECE)) {
    if (element === undefined) text += entity === undefined ? piece : (ENTITIES[entity] ?? piece);
    else if (element === 'TIMEX3' && close === '') open = { start: text.length, attributes };
    else if (element === 'TIMEX3' && open !== null) {
      times.push({ start: open.start, end: text.length, ...parseAttributes(open.attributes) });
      open = null;
    }
  }
  return { name, published, text, times };
}

function parseAttributes(attributes: string): Pick<GoldTime, 'type' | 'value' | 'mod'> {
  const values = new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));
  return { type: values.get('type') ?? '', value: values.get('value') ?? '', mod: values.get('mod') ?? null };
}
