import { toVisibleLine } from '../../page/visible-text.ts';

/** Characters that begin or end something anywhere in a line, also in the dialects with tables, mathematics and mentions. */
const ANYWHERE = /[\\`*_[\]<>|~&$@#^]/g;

/** Addresses that some readers turn into links although nothing marks them. */
const ADDRESS = /\/(?=\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./gi;

/** What would make a list, a heading or a rule of a block that begins with it. */
const AT_START = /^(\d{0,9})([-+=:.)])/;

/**
 * Text of an article as Markdown that shows the same characters and nothing else: no markup, no link, no HTML; on one
 * line. `isAtStart` where a block begins with it.
 */
export function toMarkdownText(text: string, isAtStart = false): string {
  const words = toVisibleLine(text)
    .replace(/\s{2,}/g, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(ADDRESS, '\\$&');
  return isAtStart ? words.trimStart().replace(AT_START, '$1\\$2') : words;
}

/** Whatever stands outside of these is percent-encoded; brackets and parentheses would end a link. */
const UNSAFE = /[^A-Za-z0-9\-._~:/?#@!$&',;=%+]/gu;

/** A web address as the target of a link; null where it is none of http or https. */
export function toLinkOfUrl(url: string): string | null {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href.replace(UNSAFE, encode) : null;
  } catch {
    return null;
  }
}

/** A file as the target of a link, relative unless its path is absolute; never with a scheme of its own. */
export function toLinkOfPath(path: string): string {
  const encoded = path.replace(/[^A-Za-z0-9\-._~/]/gu, encode);
  // Two slashes would lead to another host.
  return encoded.startsWith('/') ? encoded.replace(/^\/+/, '/') : encoded.startsWith('.') ? encoded : `./${encoded}`;
}

function encode(character: string): string {
  const safe = /^\p{Surrogate}$/u.test(character) ? '\ufffd' : character;
  return encodeURIComponent(safe).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
