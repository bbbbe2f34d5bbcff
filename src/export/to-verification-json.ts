import type { Verification } from '../document/verification.ts';

/** A verification as indented JSON that ends in a line feed; lone surrogates come out as escapes. */
export function toVerificationJson(verification: Verification): string {
  return `${JSON.stringify(verification, null, 2)}\n`;
}
