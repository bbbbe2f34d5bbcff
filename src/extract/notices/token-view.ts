import type { Span } from '../../document/span.ts';
import { findTokenIndex, findVerbIndex, type Known } from '../known.ts';

/** The tokens of one sentence as the search for clauses asks for them. */
export interface TokenView {
  readonly sentence: Span;
  /** Lower case; '' outside the text. */
  lower(token: number): string;
  tag(token: number): string;
  isInside(token: number): boolean;
  /** True for a word of a finite verb with its auxiliaries. */
  isFiniteAt(token: number): boolean;
  spanOf(from: number, to: number): Span;
  tokenAt(offset: number): number;
}

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'it he she they we i you there that this what which who none neither both nobody'.split(' '),
);
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);
/** A clause begins after these. */
export const OPENERS: ReadonlySet<string> = new Set(
  `but although though while whereas because since when if whether unless until as after before so yet where once why how that whose whom`.split(
    ' ',
  ),
);
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'nor']);
export const EDGES: ReadonlySet<string> = new Set([
  ';',
  ':',
  '—',
  '–',
  '--',
  '(',
  ')',
  '[',
  ']',
  '"',
  '“',
  '”',
  '``',
  "''",
  '«',
  '»',
  '...',
  '…',
  '•',
]);

/** A view of the tokens around `sentence`. */
export function toTokenView(known: Known, sentence: Span): TokenView {
  const { text, tokens } = known.language;
  const { tags, verbs } = known.words;
  return {
    sentence,
    lower(token) {
      if (token < 0 || token >= tokens.count) return '';
      const start = tokens.starts[token] as number;
      const end = tokens.ends[token] as number;
      // A hyphen between blanks is a dash.
      if (end - start === 1 && text.charAt(start) === '-' && token > 0 && (tokens.ends[token - 1] as number) < start)
        return '—';
      return text.slice(start, end).toLowerCase();
    },
    tag: (token) => tags[token] ?? '',
    isInside: (token) => token >= 0 && token < tokens.count && (tokens.starts[token] as number) >= sentence.start,
    isFiniteAt(token) {
      const verb = verbs[findVerbIndex(verbs, token)];
      return verb?.isFinite === true && verb.firstToken <= token;
    },
    spanOf: (from, to) => ({ start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number }),
    tokenAt: (offset) => findTokenIndex(known, offset),
  };
}
