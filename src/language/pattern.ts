/** Long patterns are written in pieces, each small enough to be checked by eye, and joined here. */

/** A part of a pattern: a regular expression, whose own flags do not count, or the source of one. */
export type Piece = RegExp | string;

/** Any of the pieces, the earlier ones tried first: `(?:…|…)`. */
export function anyOf(...pieces: readonly Piece[]): string {
  return `(?:${pieces.map(toSource).join('|')})`;
}

/** Any of the words of a list with blanks between them; a word may be a piece of a pattern itself ("deaths? arrests?"). */
export function anyWordOf(words: string): string {
  return anyOf(...words.trim().split(/\s+/));
}

/** The pieces, one after the other. */
export function sequenceOf(...pieces: readonly Piece[]): string {
  return pieces.map(toSource).join('');
}

/** The pattern of pieces that follow one another. Throws a SyntaxError where they make none. */
export function toPattern(flags: string, ...pieces: readonly Piece[]): RegExp {
  return new RegExp(sequenceOf(...pieces), flags);
}

/** All matches of a global pattern, in order. `matchAll` makes the pattern anew for each text, and often the engine has forgotten how it was compiled. */
export function findMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

function toSource(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.source;
}
