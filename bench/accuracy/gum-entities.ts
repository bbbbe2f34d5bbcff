import { readFileSync } from 'node:fs';

/** One gold mention of GUM; offsets in UTF-16 code units of the document's text. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** The annotation's minimal span: the head word, or the whole name. */
  readonly head: { readonly start: number; readonly end: number };
  readonly chain: string;
  readonly type: string;
  readonly how: 'name' | 'pronoun' | 'other';
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface OpenMention {
  readonly chain: string;
  readonly type: string;
  readonly minimal: readonly number[];
  readonly first: number;
}

interface GoldToken {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** Reads a GUM CoNLL-U file: the text rebuilt from its tokens (a blank line between paragraphs) and the mentions in `Entity=`. */
export function readGumEntities(path: string): GoldDocument[] {
  const documents: { name: string; text: string; mentions: GoldMention[] }[] = [];
  let tokens: GoldToken[] = [];
  let open: OpenMention[] = [];
  let joined = { last: 0, isTight: false };
  let document = { name: '', text: '', mentions: [] as GoldMention[] };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      document = { name: line.slice(line.indexOf('=') + 2), text: '', mentions: [] };
      documents.push(document);
      tokens = [];
      open = [];
    } else if (line.startsWith('# newpar') && !line.startsWith('# newpar_block') && document.text !== '') {
      document.text = `${document.text.trimEnd()}\n\n`;
    }
    const fields = line.split('\t');
    const multiword = /^\d+-(\d+)$/.exec(fields[0] as string);
    if (multiword !== null && fields.length === 10) {
      // "don't" is one line for the letters, then one for each word; only the first says whether a blank follows.
      joined = { last: Number(multiword[1]), isTight: (fields[9] as string).includes('SpaceAfter=No') };
      continue;
    }
    if (fields.length !== 10 || !/^\d+$/.test(fields[0] as string)) continue;
    const id = Number(fields[0]);
    const [, form = '', , tag = '', , , , , , misc = ''] = fields;
    const start = document.text.length;
    document.text += form;
    tokens.push({ start, end: start + form.length, tag });
    const isTight = id < joined.last || (id === joined.last && joined.isTight);
    if (id >= joined.last) joined = { last: 0, isTight: false };
    if (!isTight && !misc.includes('SpaceAfter=No')) document.text += ' ';
    const entity = misc.split('|').find((field) => field.startsWith('Entity='));
    if (entity === undefined) continue;
    for (const [piece] of entity.slice(7).matchAll(/\([^()]+\)?|[^()]+\)/g)) {
      if (piece.startsWith('(')) {
        const [chain = '', type = '', , , , minimal = '1'] = piece.replace(/[()]/g, '').split('-');
        open.push({ chain, type, minimal: minimal.split(',').map(Number), first: tokens.length - 1 });
      }
      if (piece.endsWith(')')) {
        const chain = piece.startsWith('(') ? null : piece.slice(0, -1).split('-')[0];
        let index = open.length - 1;
        while (index > 0 && chain !== null && open[index]?.chain !== chain) index--;
        const mention = open[index];
        if (mention === undefined) continue;
        open.splice(index, 1);
        const heads = mention.minimal
          .map((offset) => tokens[mention.first + offset - 1])
          .filter((token) => token !== undefined);
        const head = heads[0] ?? (tokens[mention.first] as GoldToken);
        document.mentions.push({
          start: (tokens[mention.first] as GoldToken).start,
          end: start + form.length,
          head: { start: head.start, end: (heads.at(-1) ?? head).end },
          chain: mention.chain,
          type: mention.type,
          how: heads.some((token) => token.tag === 'PROPN') ? 'name' : head.tag === 'PRON' ? 'pronoun' : 'other',
        });
      }
    }
  }
  return documents;
}
