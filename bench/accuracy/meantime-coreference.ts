import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/document/span.ts';
import { toAttribute, toPrint } from './meantime.ts';

/** A place that names an event or an entity which the annotators tell apart by an instance id, the same in every article of a topic. */
export interface InstanceMention extends Span {
  readonly kind: 'event' | 'entity';
  readonly instance: string;
  /** The instance in the annotators' words. */
  readonly label: string;
  /** "OTHER", "SPEECH_COGNITIVE" or "GRAMMATICAL"; null for an entity. */
  readonly eventClass: string | null;
  /** Corpus number of the sentence it stands in. */
  readonly sentence: number;
}

export interface CoreferenceDocument {
  /** File name without its ending. */
  readonly name: string;
  readonly text: string;
  /** By corpus number: 0 is the title, 1 the date line. */
  readonly sentences: readonly Span[];
  /** ISO 8601, from the date line; null where that is no date. */
  readonly published: string | null;
  readonly mentions: readonly InstanceMention[];
}

/** Reads the events and entities with an instance id of one MEANTIME corpus (CAT XML), in order of name. */
export function readMeantimeCoreference(folder: string): CoreferenceDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => toCoreferenceDocument(name.slice(0, -'.xml'.length), readFileSync(join(folder, name), 'utf8')));
}

/** One document from its XML. */
export function toCoreferenceDocument(name: string, xml: string): CoreferenceDocument {
  const { text, tokens } = toPrint(xml);
  const sentences: Span[] = [];
  for (const { start, end, sentence } of tokens.values()) {
    sentences[sentence] = { start: sentences[sentence]?.start ?? start, end };
  }
  const dateLine = sentences[1];
  return {
    name,
    text,
    sentences,
    published: dateLine === undefined ? null : toIsoDate(text.slice(dateLine.start, dateLine.end)),
    mentions: toMentions(xml, tokens),
  };
}

function toMentions(xml: string, tokens: ReturnType<typeof toPrint>['tokens']): InstanceMention[] {
  const anchors = new Map<string, string[]>();
  for (const [, , attributes = '', body = ''] of xml.matchAll(
    /<(EVENT_MENTION|ENTITY_MENTION) ([^>]*[^/])>([\s\S]*?)<\/\1>/g,
  )) {
    anchors.set(
      toAttribute(attributes, 'm_id'),
      [...body.matchAll(/t_id="([^"]*)"/g)].map(([, id = '']) => id),
    );
  }
  const instances = new Map<string, Pick<InstanceMention, 'kind' | 'instance' | 'label' | 'eventClass'>>();
  for (const [, kind = '', attributes = ''] of xml.matchAll(/<(EVENT|ENTITY) ([^>]*)\/>/g)) {
    const instance = toAttribute(attributes, 'instance_id');
    if (instance === '') continue;
    instances.set(toAttribute(attributes, 'm_id'), {
      kind: kind === 'EVENT' ? 'event' : 'entity',
      instance,
      label: toAttribute(attributes, 'TAG_DESCRIPTOR'),
      eventClass: kind === 'EVENT' ? toAttribute(attributes, 'class') : null,
    });
  }
  const mentions: InstanceMention[] = [];
  for (const [, body = ''] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const instance = instances.get(/<target m_id="([^"]*)"/.exec(body)?.[1] ?? '');
    if (instance === undefined) continue;
    for (const [, id = ''] of body.matchAll(/<source m_id="([^"]*)"/g)) {
      const words = (anchors.get(id) ?? []).flatMap((token) => tokens.get(token) ?? []);
      const first = words[0];
      const last = words.at(-1);
      if (first === undefined || last === undefined) continue;
      mentions.push({ ...instance, start: first.start, end: last.end, sentence: first.sentence });
    }
  }
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function toIsoDate(words: string): string | null {
  const milliseconds = /\d{4}/.test(words) ? Date.parse(`${words.replace(/^[A-Za-z]+day,? /, '')} UTC`) : Number.NaN;
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}
