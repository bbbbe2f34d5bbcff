import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document/span.ts';

/** An event mention of MEANTIME with its factuality. */
export interface GoldEvent extends Span {
  readonly certainty: 'CERTAIN' | 'PROBABLE' | 'POSSIBLE';
  readonly polarity: 'POS' | 'NEG';
}

export interface FactualityDocument {
  readonly name: string;
  /** Rebuilt from the tokens: words and marks spaced as in print. */
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** A token with the number of its sentence: 0 is the title, 1 the date line. */
export interface PrintedToken extends Span {
  readonly sentence: number;
}

export interface Print {
  readonly text: string;
  /** By token id, in order of place. */
  readonly tokens: ReadonlyMap<string, PrintedToken>;
}

/**
 * Reads the documents of one MEANTIME corpus (CAT XML), in order of name. Event mentions without a certainty or polarity, and those
 * marked UNDERSPECIFIED, are left out.
 */
export function readMeantime(folder: string): FactualityDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => toDocument(name, readFileSync(join(folder, name), 'utf8')));
}

function toDocument(name: string, xml: string): FactualityDocument {
  const { text, tokens } = toPrint(xml);
  const events: GoldEvent[] = [];
  for (const [, attributes = '', body = ''] of xml.matchAll(
    /<EVENT_MENTION ([^>]*[^/])>([\s\S]*?)<\/EVENT_MENTION>/g,
  )) {
    const certainty = toAttribute(attributes, 'certainty');
    const polarity = toAttribute(attributes, 'polarity');
    const anchors = [...body.matchAll(/t_id="([^"]*)"/g)].flatMap(([, id = '']) => tokens.get(id) ?? []);
    const first = anchors[0];
    const last = anchors.at(-1);
    if (first === undefined || last === undefined) continue;
    if (certainty !== 'CERTAIN' && certainty !== 'PROBABLE' && certainty !== 'POSSIBLE') continue;
    if (polarity !== 'POS' && polarity !== 'NEG') continue;
    events.push({ start: first.start, end: last.end, certainty, polarity });
  }
  return { name, text, events };
}

/** The tokens of a CAT file as print: title and date line, then the sentences. */
export function toPrint(xml: string): Print {
  const tokens = new Map<string, PrintedToken>();
  let text = '';
  let sentence = '';
  for (const [, attributes = '', raw = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const of = toAttribute(attributes, 'sentence');
    const word = toWord(raw);
    if (text !== '') text += toGap(text, word, of !== sentence, Number(of));
    sentence = of;
    tokens.set(toAttribute(attributes, 't_id'), {
      start: text.length,
      end: text.length + word.length,
      sentence: Number(of),
    });
    text += word;
  }
  return { text, tokens };
}

/** The value of an XML attribute, empty where there is none. */
export function toAttribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function toWord(raw: string): string {
  const word = raw.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  if (word === '``') return '“';
  return word === "''" ? '”' : word;
}

/** Title and date line stand alone; marks and clitics close up to their word. */
function toGap(before: string, word: string, isNewSentence: boolean, sentence: number): string {
  if (isNewSentence) return sentence <= 2 ? '\n\n' : ' ';
  if (/^(?:[,.;:!?)\]%”]|'s|'|n't|'re|'ve|'ll|'m|'d)$/i.test(word) || /[“([$#]$/.test(before)) return '';
  return ' ';
}
