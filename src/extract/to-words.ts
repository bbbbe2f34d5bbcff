import type { Language } from '../language/language.ts';
import type { Words } from './words.ts';

/** Tells what each word is. */
export function toWords({ tokens }: Language): Words {
  return { tags: Array.from({ length: tokens.count }, () => ''), verbs: [] };
}
