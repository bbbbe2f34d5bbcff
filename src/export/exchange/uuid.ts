import { createHash } from 'node:crypto';

/** The namespace of all ids that follow from content: that of "urn:hearsay" among URLs. */
const NAMESPACE = 'd008fbcc-0b9d-5160-8c0e-14c8a51284e1';

/** A UUID of version 5 (RFC 9562) that follows from `parts`, which JSON can hold: the same parts give the same id, on every machine. */
export function toUuid(parts: readonly unknown[]): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
