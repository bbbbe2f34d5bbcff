import { HearsayError } from '../errors.ts';

/**
 * The model file, little-endian: 8 bytes "HEARSAY\n", format version, checksum of all that follows, length of the header (32 bits
 * each), the header as JSON padded with spaces to a multiple of 4, then the sections one after the other, each padded to a multiple of 4.
 */
export interface ModelFile {
  readonly name: string;
  readonly version: string;
  readonly sections: ReadonlyMap<string, Section>;
}

/** The model that finds attributions. */
export interface Model extends ModelFile {
  /** Width of a hidden layer in one direction. */
  readonly hidden: number;
  /** Added to every "outside" when decoding. */
  readonly outsideBias: number;
  /** Attributions with less confidence are left out: of an article, and of a content. */
  readonly threshold: number;
}

export type Section = Int8Array | Int16Array | Uint32Array | Float32Array;

const MAGIC = 'HEARSAY\n';
const FORMAT_VERSION = 1;
const PREFIX_BYTES = 20;

type SectionType = 'i8' | 'i16' | 'u32' | 'f32';

interface Header extends Omit<Model, 'sections'> {
  readonly sections: readonly (readonly [name: string, type: SectionType, length: number])[];
}

const BYTES: Readonly<Record<SectionType, number>> = { i8: 1, i16: 2, u32: 4, f32: 4 };

function toType(section: Section): SectionType {
  if (section instanceof Int8Array) return 'i8';
  if (section instanceof Int16Array) return 'i16';
  return section instanceof Uint32Array ? 'u32' : 'f32';
}

/** FNV-1a over 32-bit words; every change of a single bit changes it. */
function toChecksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}

/** Writes a model file: name, version and other plain members of `model` into the header, then the sections. */
export function toModelFile(model: ModelFile): Uint8Array {
  const header = {
    ...model,
    sections: [...model.sections].map(([name, section]) => [name, toType(section), section.length] as const),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const headerBytes = (json.length + 3) & ~3;
  const sizes = [...model.sections.values()].map((section) => (section.byteLength + 3) & ~3);
  const bytes = new Uint8Array(PREFIX_BYTES + headerBytes + sizes.reduce((a, b) => a + b, 0));
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes.fill(32, PREFIX_BYTES, PREFIX_BYTES + headerBytes);
  bytes.set(json, PREFIX_BYTES);
  let at = PREFIX_BYTES + headerBytes;
  [...model.sections.values()].forEach((section, i) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += sizes[i]!;
  });
  const view = new DataView(bytes.buffer);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(16, headerBytes, true);
  view.setUint32(12, toChecksum(bytes.subarray(16)), true);
  return bytes;
}

/**
 * Reads a model file's bytes; `name` is named in errors. Throws a HearsayError: model-magic, model-version, model-truncated,
 * model-checksum or model-header.
 */
export function parseModelFile(given: Uint8Array, name: string): Model {
  // A copy where the bytes do not start at a multiple of 4: the sections are views into them.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < PREFIX_BYTES || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new HearsayError(bytes.length < 8 ? 'model-truncated' : 'model-magic', name);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8, true) !== FORMAT_VERSION) throw new HearsayError('model-version', name);
  const headerBytes = view.getUint32(16, true);
  if (PREFIX_BYTES + headerBytes > bytes.length || bytes.length % 4 !== 0)
    throw new HearsayError('model-truncated', name);
  if (toChecksum(bytes.subarray(16)) !== view.getUint32(12, true)) throw new HearsayError('model-checksum', name);
  let header: Header;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, PREFIX_BYTES + headerBytes))) as Header;
  } catch (cause) {
    throw new HearsayError('model-header', name, cause);
  }
  const sections = new Map<string, Section>();
  let at = PREFIX_BYTES + headerBytes;
  for (const [section, type, length] of header.sections) {
    const size = length * BYTES[type];
    if (at + size > bytes.length) throw new HearsayError('model-truncated', name);
    sections.set(section, toView(bytes, at, type, length));
    at += (size + 3) & ~3;
  }
  return { ...header, sections };
}

function toView(bytes: Uint8Array, at: number, type: SectionType, length: number): Section {
  const start = bytes.byteOffset + at;
  switch (type) {
    case 'i8':
      return new Int8Array(bytes.buffer, start, length);
    case 'i16':
      return new Int16Array(bytes.buffer, start, length);
    case 'u32':
      return new Uint32Array(bytes.buffer, start, length);
    case 'f32':
      return new Float32Array(bytes.buffer, start, length);
  }
}
