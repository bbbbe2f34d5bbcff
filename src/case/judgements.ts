import type { Anchor, Decision, Judgement, JudgementDraft, SubjectKind } from '../document/judgement.ts';
import { HearsayError } from '../errors.ts';
import { toDecisionPlaces, toJudgement } from '../judge/quotes.ts';
import { toLogged } from '../judge/to-standing.ts';
import { toWellFormed } from './articles.ts';
import type { Database } from './database.ts';

/** What can be decided about what. Undoing names a judgement instead. */
const SUBJECTS: Readonly<Record<Exclude<Decision['kind'], 'undo'>, readonly SubjectKind[] | 'all'>> = {
  accept: ['attribution', 'notice', 'happening'],
  reject: ['attribution', 'notice', 'happening'],
  correct: ['attribution'],
  merge: ['voice'],
  split: ['voice'],
  confirm: ['point', 'conflict'],
  dissolve: ['point', 'conflict'],
  'rate-source': ['source'],
  'rate-statement': ['point', 'attribution'],
  likelihood: ['point', 'attribution', 'explanation', 'own-explanation', 'forecast'],
  confidence: ['point', 'attribution', 'explanation', 'own-explanation', 'forecast'],
  explain: ['question'],
  'add-evidence': ['question'],
  'rate-cell': ['evidence', 'own-evidence'],
  'switch-source': ['source'],
  settle: ['forecast'],
  note: 'all',
};

/** What has no words of its own in an article: what has a name or a number, and a question that none of the articles words. */
const WORDLESS: ReadonlySet<SubjectKind> = new Set(['source', 'voice', 'question', 'own-explanation', 'own-evidence']);

/** The whole log, oldest first. */
export function listJudgements(database: Database): readonly Judgement[] {
  return database
    .listRows('SELECT * FROM judgements ORDER BY number')
    .map((row) => toLoggedJudgement(row, database.path));
}

/** Adds a judgement to the log, with the words of its places; `readText` gives an article's text by its id. Throws `judgement-…`. */
export function enterJudgement(
  database: Database,
  draft: JudgementDraft,
  by: string,
  readText: (id: string) => string | null,
): Judgement {
  checkSubject(draft);
  const texts = new Map<string, string>();
  for (const { article, start, end } of [...draft.about.places, ...toDecisionPlaces(draft)]) {
    const text = texts.get(article) ?? readText(article);
    if (text === null) throw new HearsayError('article-unknown', article);
    texts.set(article, text);
    if (start > end || end > text.length) throw new HearsayError('judgement-place', `${article} ${start}-${end}`);
  }
  const last = database.findRow('SELECT max(number) AS number FROM judgements')?.['number'] ?? 0;
  const entry = { number: (last as number) + 1, at: new Date().toISOString(), by };
  // Every text was found above.
  const judgement = toJudgement(draft, entry, (id) => texts.get(id) ?? null) as Judgement;
  const { decision } = draft;
  const entered = decision.kind === 'undo' ? { ...judgement, about: toUndone(database, decision.number) } : judgement;
  enterLogged(database, entered);
  return entered;
}

/** Enters a judgement as it is. */
export function enterLogged(database: Database, judgement: Judgement): void {
  const { number, at, by, decision, about, quotes, why } = judgement;
  database.run(
    'INSERT INTO judgements (number, at, "by", decision, about, quotes, why) VALUES (?, ?, ?, ?, ?, ?, ?)',
    number,
    at,
    by,
    JSON.stringify(decision),
    JSON.stringify(about),
    JSON.stringify(quotes),
    why === null ? null : toWellFormed(why),
  );
}

function toUndone(database: Database, number: number): Anchor {
  const logged = toLogged(listJudgements(database)).find(({ judgement }) => judgement.number === number);
  if (logged === undefined) throw new HearsayError('judgement-unknown', String(number));
  // Undone twice, it would have to be brought back twice.
  if (logged.isUndone) throw new HearsayError('judgement-undone', String(number));
  return logged.judgement.about;
}

function checkSubject({ decision, about }: JudgementDraft): void {
  if (decision.kind === 'undo') return;
  const allowed = SUBJECTS[decision.kind];
  // Without words nothing could ever tell whether it holds.
  const isAnywhere = about.places.length > 0 || WORDLESS.has(about.of);
  if (isAnywhere && (allowed === 'all' || allowed.includes(about.of))) return;
  throw new HearsayError('judgement-subject', `${decision.kind}, ${about.of}`);
}

/** A row of the log. Throws `case-damaged`. */
export function toLoggedJudgement(row: Readonly<Record<string, unknown>>, path: string): Judgement {
  try {
    return {
      number: row['number'] as number,
      at: row['at'] as string,
      by: row['by'] as string,
      decision: JSON.parse(row['decision'] as string) as Decision,
      about: JSON.parse(row['about'] as string) as Anchor,
      quotes: JSON.parse(row['quotes'] as string) as Judgement['quotes'],
      why: row['why'] as string | null,
    };
  } catch (error) {
    throw new HearsayError('case-damaged', path, error);
  }
}
