import { type Span, toText } from '../../document/span.ts';
import { once } from '../material.ts';
import type { Statement } from '../statements/statement.ts';
import { isTold, toToldSpan } from './told-words.ts';

/** What can be said of the words of a telling without any other. */
export interface TellingWords {
  readonly count: number;
  /** True where they could be told to somebody. */
  readonly isTold: boolean;
  /** Where they stand without the conjunction before and the comma after them. */
  readonly span: Span;
}

/** What can be said of the words of a telling, worked out when it is first asked for. */
export function toTellingWords(statement: Statement): TellingWords {
  const { article, span } = statement;
  const known = once(article, createKnown);
  const found = known.get(statement);
  if (found !== undefined) return found;
  const { text } = article.words;
  const words = toText(text, span);
  const made = { count: words.split(/\s+/).length, isTold: isTold(words), span: toToldSpan(text, span) };
  known.set(statement, made);
  return made;
}

function createKnown(): Map<Statement, TellingWords> {
  return new Map();
}
