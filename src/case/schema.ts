/** "HRSY": what the file says it is. */
export const APPLICATION_ID = 0x48525359;

/**
 * How a case file came to its present form: step N makes version N of version N - 1. A step that was released is never
 * changed again. Words of articles stand in `passages` for the search only; what counts is in `readings`.
 */
export const STEPS: readonly string[] = [
  `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE articles (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  input TEXT NOT NULL,
  bytes BLOB NOT NULL,
  bytes_hash TEXT NOT NULL,
  source TEXT NOT NULL,
  given TEXT NOT NULL,
  added TEXT NOT NULL,
  removed TEXT
) STRICT;
CREATE TABLE former_ids (id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (number)) STRICT, WITHOUT ROWID;
CREATE TABLE readings (
  article INTEGER PRIMARY KEY REFERENCES articles (number),
  about TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE judgements (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  "by" TEXT NOT NULL,
  decision TEXT NOT NULL,
  about TEXT NOT NULL,
  quotes TEXT NOT NULL,
  why TEXT
) STRICT;
CREATE TRIGGER judgements_are_never_changed BEFORE UPDATE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER judgements_are_never_removed BEFORE DELETE ON judgements
BEGIN SELECT raise(ABORT, 'a judgement is never removed'); END;
CREATE TABLE passages (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (number),
  kind TEXT NOT NULL,
  finding TEXT,
  speaker TEXT,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX passages_of_article ON passages (article, kind, "start");
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = 'passages', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER passages_found AFTER INSERT ON passages
BEGIN INSERT INTO passage_words (rowid, words) VALUES (new.number, new.words); END;
CREATE TRIGGER passages_lost AFTER DELETE ON passages
BEGIN INSERT INTO passage_words (passage_words, rowid, words) VALUES ('delete', old.number, old.words); END;
CREATE TABLE kept (name TEXT PRIMARY KEY, key TEXT NOT NULL, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO facts VALUES ('revision', '0');
`,
];
