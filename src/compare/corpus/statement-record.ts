import type { Days } from '../../document/days.ts';
import type { Reading } from '../../document/reading.ts';
import { toText } from '../../document/span.ts';
import { type SpelledSubject, spellSubject } from '../article-likeness.ts';
import { type Compared, toMaterial, toOrderKey } from '../material.ts';
import type { Scorable } from '../points/join-statements.ts';
import { type SpelledWords, spellWords } from '../points/statement-words.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { findStatements } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';

/** A statement as it passes from one machine to another: all that it is compared by, and where it stands. */
export interface StatementRecord {
  /** Article id. */
  readonly article: string;
  /** Id of the attribution that reports it; null for the article's own voice. */
  readonly attribution: string | null;
  readonly start: number;
  readonly end: number;
  readonly words: SpelledWords;
  readonly days: readonly Days[];
  readonly clock: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly isNegated: boolean;
  readonly isOpen: boolean;
  readonly speaker: readonly string[];
}

/** What comparing a corpus takes of one reading. */
export interface ArticleRecord {
  readonly id: string;
  /** Puts articles in the order of a story: by its code points. */
  readonly order: string;
  readonly subject: SpelledSubject;
  /** In the order of the text; statements of one `wording` are compared once. */
  readonly statements: readonly {
    readonly wording: string;
    /** As it stands in the article. */
    readonly text: string;
    readonly record: StatementRecord;
  }[];
}

/** The record of one reading, on its own. */
export function toArticleRecord(reading: Reading): ArticleRecord {
  const articles = toMaterial([reading]);
  return {
    id: reading.article.id,
    order: toOrderKey(reading.article)
      .map((part) => part.toWellFormed().replace(/\p{Cc}/gu, ' '))
      .join('\u0001'),
    subject: spellSubject(articles[0] as Compared),
    statements: findStatements(articles).map((statement) => ({
      wording: statement.wordingKey,
      text: toText(reading.article.text, statement.span),
      record: toStatementRecord(statement),
    })),
  };
}

function toStatementRecord(statement: Statement): StatementRecord {
  const { article, attribution, span, days, clock, quantities, isNegated, isOpen, speaker } = statement;
  return {
    article: article.id,
    attribution: attribution?.id ?? null,
    start: span.start,
    end: span.end,
    words: spellWords(statement),
    days,
    clock: [...clock],
    quantities,
    isNegated,
    isOpen,
    speaker,
  };
}

/** What a record is scored by. */
export function toScorable({
  article,
  start,
  end,
  days,
  clock,
  quantities,
  isNegated,
  isOpen,
  speaker,
}: StatementRecord): Scorable {
  return { article, span: { start, end }, days, clock: new Set(clock), quantities, isNegated, isOpen, speaker };
}
