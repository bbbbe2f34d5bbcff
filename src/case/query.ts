/** What is searched for, as the index takes it. */
export interface Query {
  /** An FTS5 expression; null where only a speaker is asked for. */
  readonly match: string | null;
  /** Part of a speaker's name. */
  readonly speaker: string | null;
}

/** Longest query, in words. */
const MOST_WORDS = 50;

/** A speaker, a "phrase", or a word, perhaps with a star for the rest of it and a minus where it must not stand. */
const PART = /speaker:(?:"([^"]*)"|(\S+))|(-?)(?:"([^"]*)"?|([^\s"]+))/giu;

/** Letters or digits: what the index holds. */
const INDEXED = /[\p{L}\p{N}]/u;

/**
 * Reads what a person typed: all words must stand in one passage; `"two words"` side by side, `stri*` as a beginning, `-not` nowhere,
 * `speaker:"Ms Reyes"` in what she is reported to say. Null where there is nothing to look for.
 */
export function parseQuery(query: string): Query | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  let speaker: string | null = null;
  for (const [, quotedName, name, minus, phrase, word] of query.matchAll(PART)) {
    if (wanted.length + unwanted.length === MOST_WORDS) break;
    if (quotedName !== undefined || name !== undefined) {
      speaker = (quotedName ?? name ?? '').trim() || null;
      continue;
    }
    const words = phrase ?? word ?? '';
    if (!INDEXED.test(words)) continue;
    const isPrefix = phrase === undefined && words.endsWith('*');
    (minus === '-' ? unwanted : wanted).push(`"${words.replaceAll('\0', ' ')}"${isPrefix ? '*' : ''}`);
  }
  if (wanted.length === 0) return speaker === null ? null : { match: null, speaker };
  const match = [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ');
  return { match, speaker };
}
