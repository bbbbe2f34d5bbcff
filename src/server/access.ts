import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secret of one run of the server: whoever has it may work on the case. */
export interface Access {
  /** 256 random bits, in letters that an address may hold. */
  readonly token: string;
  /** In constant time, whatever the length. */
  isToken(given: string | undefined): boolean;
}

/** A new secret. */
export function createAccess(): Access {
  const token = randomBytes(32).toString('base64url');
  const digest = toDigest(token);
  return { token, isToken: (given) => given !== undefined && timingSafeEqual(toDigest(given), digest) };
}

function toDigest(words: string): Uint8Array {
  return createHash('sha256').update(words).digest();
}
