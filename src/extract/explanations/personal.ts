import { type Span, toText } from '../../document/span.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { findTokenIndex } from '../known.ts';
import { type Passage, toTag } from './passage.ts';

const PERSONS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...KIN_NOUNS,
  ...'he she they we i you it who man men woman women people person boy boys girl girls friend friends driver'.split(
    ' ',
  ),
]);

/** The same of words of an article: the capital that opens a sentence makes no name. */
export function isPersonalSpan(passage: Passage, span: Span): boolean {
  const words = toText(passage.text, span);
  const isName = toTag(passage, findTokenIndex(passage.known, span.start)).startsWith('NNP');
  return isPersonal(isName ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`);
}

/** True for a phrase that names or points at somebody rather than something: its last word is a role, a kin, a pronoun or a name. */
export function isPersonal(words: string): boolean {
  const head = words.trim().split(/\s+(?:of|in|on|at|from|with|who)\s/)[0] ?? '';
  const last = head.split(/\s+/).at(-1) ?? '';
  return (
    PERSONS.has(last.toLowerCase().replace(/s$/, '')) || PERSONS.has(last.toLowerCase()) || /^\p{Lu}\p{Ll}/u.test(last)
  );
}
