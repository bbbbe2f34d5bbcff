import type { AddRequest } from '../../document/workbench.ts';

/** "www.example.org" and "example.org/page" are addresses as people write them. */
const BARE = /^(?:www\.[\w-]|(?:[\w-]+\.)+[a-z]{2,}\/)\S*$/i;

/** Each address where the words are nothing else, else one text; none for no words. */
export function toAddRequests(given: string): readonly AddRequest[] {
  const words = given.trim();
  if (words === '') return [];
  const addresses = words.split(/\s+/).map(toAddress);
  return addresses.includes(null) ? [{ text: given }] : addresses.map((url) => ({ url: url as string }));
}

function toAddress(word: string): string | null {
  if (/^https?:\/\/\S+$/i.test(word)) return word;
  return BARE.test(word) ? `https://${word}` : null;
}
