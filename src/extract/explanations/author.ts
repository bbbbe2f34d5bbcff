import type { Attribution } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';

const AUTHOR = /^(?:I|we)$/i;

/** True where the author says so ("I think that"), outside what anybody else says; that no quotation marks stand around it is for the caller to see. */
export function isAuthor({ source, within }: Attribution, text: string): boolean {
  const [who] = source;
  return within === null && who !== undefined && AUTHOR.test(toText(text, who));
}
