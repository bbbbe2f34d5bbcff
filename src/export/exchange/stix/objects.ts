import { toUuid } from '../uuid.ts';

/** An object of STIX 2.1, as JSON has it; nothing in it is null. */
export interface StixObject extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly id: string;
}

/** What nobody knows the time of began with time. */
export const NO_TIME = 0;

/**
 * An object whose id follows from its type and `contributing`: what makes it the one it is. STIX keeps its own namespace of UUIDs for
 * observables (2.9), so ids are of this program's. Times are milliseconds since 1970; what is null or an empty list is left out, as STIX wants it.
 */
export function toObject(
  type: string,
  contributing: readonly unknown[],
  times: { readonly created: number; readonly modified?: number },
  properties: Readonly<Record<string, unknown>>,
): StixObject {
  const { created, modified = created } = times;
  return {
    type,
    spec_version: '2.1',
    id: toId(type, contributing),
    created: toTimestamp(created),
    modified: toTimestamp(Math.max(created, modified)),
    ...withoutEmpty(properties),
  };
}

export function toId(type: string, contributing: readonly unknown[]): string {
  return `${type}--${toUuid([type, ...contributing])}`;
}

/** Properties without those that are null, undefined or an empty list. */
export function withoutEmpty(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

export function toTimestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The id of the extension that holds what STIX has no property for. */
export const EXTENSION: string = toId('extension-definition', ['hearsay', 1]);

/** What STIX has no property for, as an extension of an object. */
export function toExtension(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { [EXTENSION]: { extension_type: 'property-extension', ...withoutEmpty(properties) } };
}

/** Says what the properties of the extension mean. */
export function toExtensionDefinition(createdBy: string): StixObject {
  return {
    ...toObject(
      'extension-definition',
      ['hearsay', 1],
      { created: NO_TIME },
      {
        created_by_ref: createdBy,
        name: 'Hearsay',
        description: 'What a text attributes to whom, in which words, and where they stand.',
        schema: SCHEMA,
        version: '1.0.0',
        extension_types: ['property-extension'],
      },
    ),
    id: EXTENSION,
  };
}

const SCHEMA = [
  'text_hash: "sha256:" and the SHA-256 of the text, as UTF-8, that all offsets count in.',
  'source, cue, content: pieces of the text, each with its words, and start (inclusive) and end (exclusive) in UTF-16 code units and in code points.',
  'kind: direct, indirect or mixed speech. act: says, denies, confirms, ... basis: how the source knows. named: how the source is named.',
  'within_ref: the note of the statement that holds this one.',
  'extraction_confidence: 0 to 1, the share of such findings expected to be right; it says nothing about whether a statement is true.',
  'polarity, certainty, likelihood: how the text itself holds the statement; likelihood is a band of ICD 203.',
  'state: found, accepted, corrected or own (of an analyst). confidence_scale: the scale of appendix A that confidence is a value of.',
  'reliability: Admiralty code of a source, which STIX has no number for.',
  'file, genre, authors, published_as_given, derived_from: what is known of an article.',
  'found_by: the program and its model.',
].join(' ');
