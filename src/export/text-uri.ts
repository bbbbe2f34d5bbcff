import { createHash } from 'node:crypto';

/** "sha256:" and hexadecimal digits as the name of the very text (RFC 6920); any other id as a URN made of it. */
export function toTextUri(id: string): string {
  const digits = /^sha256:([0-9a-f]{64})$/.exec(id)?.[1];
  return digits === undefined
    ? toUrn(['text', id])
    : `ni:///sha-256;${Buffer.from(digits, 'hex').toString('base64url')}`;
}

/** A UUID (RFC 9562, version 8) that follows from its parts. */
export function toUrn(parts: readonly string[]): string {
  const digits = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
