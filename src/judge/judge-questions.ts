import type { JudgedExplanation, JudgedQuestion, JudgedRow } from '../document/case.ts';
import type { Judgement, Place, Subject, SubjectKind } from '../document/judgement.ts';
import { toDiagnosticity, toInconsistency } from '../document/matrix.ts';
import type { Question, Rating, Ref, Story, StoryExplanation } from '../document/story.ts';
import { toEvidenceSubject, toExplanationSubject, toQuestionSubject } from '../document/subjects.ts';
import type { Hearing } from './hearing.ts';
import { createHoldings, type Held, type Holdings } from './holdings.ts';
import { CELL_APART, CELL_GONE, EVIDENCE_GONE, OWN_GONE } from './reasons.ts';

/** True where whatever stands at these words comes from sources that are switched off, and from no other. */
export type IsOff = (ref: Ref) => boolean;

/** A question with all that an analyst added to it. */
interface Draft {
  readonly question: Question;
  readonly ownExplanations: { readonly id: string; readonly text: string }[];
  readonly ownRows: {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly restsOn: Ref | null;
  }[];
  /** By row id, then explanation id; null is blank. */
  readonly cells: Map<string, Map<string, Rating | 'NA' | null>>;
}

/** Id of a row of a question, which has none but its place there. */
export function toRowId(question: string, row: number): string {
  return `${question}/${row}`;
}

/** Id of what the judgement of this number wrote. */
function toOwnId(number: number | string): string {
  return `own:${number}`;
}

/**
 * The questions of a story with the analyst's own explanations, evidence and ratings. Ranks follow Heuer: what is inconsistent counts
 * against an explanation, what is consistent counts for nothing. A cell rated NA counts for nothing and is left out of its row's
 * diagnosticity; a blank one counts there as N.
 */
export function judgeQuestions(
  story: Story,
  judgements: readonly Judgement[],
  hearing: Hearing,
  isOff: IsOff,
): readonly JudgedQuestion[] {
  const drafts = new Map(
    story.questions.map((question): [string, Draft] => [
      question.id,
      { question, ownExplanations: [], ownRows: [], cells: new Map() },
    ]),
  );
  const ofQuestions = judgements.filter(({ about }) => OF_QUESTIONS.has(about.of));
  // Of a large story it takes long to look its words up, and most stories have no judgement on a question.
  if (ofQuestions.length > 0) {
    const held = toHoldings(story);
    const own = addOwn(ofQuestions, drafts, held, hearing);
    for (const judgement of ofQuestions) hear(judgement, { drafts, held, own, hearing });
  }
  const known = new Set(story.explanations.map(({ id }) => id));
  return [...drafts.values()].map((draft) => toJudgedQuestion(draft, known, isOff));
}

const OF_QUESTIONS: ReadonlySet<SubjectKind> = new Set([
  'question',
  'explanation',
  'evidence',
  'own-explanation',
  'own-evidence',
]);

/** By id of what an analyst added: the question it belongs to. */
type Own = ReadonlyMap<string, string>;

/** The program's own questions, explanations and rows by their words. */
interface Known {
  readonly questions: Holdings;
  readonly explanations: Holdings;
  readonly rows: Holdings;
  readonly questionOf: ReadonlyMap<string, string>;
}

function toHoldings(story: Story): Known {
  const { questions, explanations } = story;
  const byQuestion = new Map<string, StoryExplanation[]>(questions.map(({ id }) => [id, []]));
  for (const explanation of explanations) byQuestion.get(explanation.question)?.push(explanation);
  const rows = questions.flatMap(({ id, matrix }) =>
    matrix.map((row, index) => ({ id: toRowId(id, index), question: id, places: toEvidenceSubject(row).places })),
  );
  return {
    questions: createHoldings(
      'question',
      questions.map((one) => ({ id: one.id, places: toQuestionSubject(one, byQuestion.get(one.id) ?? []).places })),
    ),
    explanations: createHoldings(
      'explanation',
      explanations.map((one) => ({ id: one.id, places: toExplanationSubject(one).places })),
    ),
    rows: createHoldings('evidence', rows),
    questionOf: new Map([
      ...explanations.map(({ id, question }) => [id, question] as const),
      ...rows.map(({ id, question }) => [id, question] as const),
    ]),
  };
}

/** Puts down what the analyst wrote, so that later and earlier judgements can speak of it. */
function addOwn(
  judgements: readonly Judgement[],
  drafts: ReadonlyMap<string, Draft>,
  { questions }: Known,
  hearing: Hearing,
): Own {
  const own = new Map<string, string>();
  for (const judgement of judgements) {
    const { decision, number, about } = judgement;
    if (about.of !== 'question' || (decision.kind !== 'explain' && decision.kind !== 'add-evidence')) continue;
    const question = findAny(questions, judgement, hearing);
    const draft = drafts.get(question.id ?? '');
    const named = decision.kind === 'add-evidence' && decision.place !== null ? [decision.place] : [];
    const { places, reason } = hearing.toNamed(judgement, named);
    if (draft === undefined || reason !== null) {
      hearing.setAside(judgement, question.reason ?? EVIDENCE_GONE);
      continue;
    }
    const id = toOwnId(number);
    own.set(`${decision.kind} ${id}`, draft.question.id);
    if (decision.kind === 'explain') draft.ownExplanations.push({ id, text: decision.text });
    else draft.ownRows.push({ id, number, text: decision.text, restsOn: toRef(places[0]) });
    hearing.attach('question', draft.question.id, judgement);
  }
  return own;
}

function toRef(place: Place | undefined): Ref | null {
  if (place === undefined) return null;
  const { article, start, end } = place;
  return { article, finding: null, span: { start, end } };
}

interface Court {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly held: Known;
  readonly own: Own;
  readonly hearing: Hearing;
}

function hear(judgement: Judgement, court: Court): void {
  const { decision, about } = judgement;
  const { held, own, hearing, drafts } = court;
  if (decision.kind === 'rate-cell' && (about.of === 'evidence' || about.of === 'own-evidence')) {
    rateCell(judgement, decision, court);
    return;
  }
  if (about.of === 'question') {
    if (decision.kind === 'explain' || decision.kind === 'add-evidence') return;
    settle('question', findAny(held.questions, judgement, hearing), judgement, hearing);
  } else if (about.of === 'explanation' || about.of === 'evidence') {
    const among = about.of === 'explanation' ? held.explanations : held.rows;
    const { places, reason } = hearing.toAbout(judgement);
    settle(about.of, reason === null ? among.findByAll(places) : { id: null, reason }, judgement, hearing);
  } else if (about.of === 'own-explanation' || about.of === 'own-evidence') {
    const id = findOwn(about, own);
    settle(about.of, id === null || !drafts.has(id.question) ? GONE : { id: id.id, reason: null }, judgement, hearing);
  }
}

const GONE: Held = { id: null, reason: OWN_GONE };

function settle(kind: Subject['of'], { id, reason }: Held, judgement: Judgement, hearing: Hearing): void {
  if (id === null) hearing.setAside(judgement, reason);
  else hearing.attach(kind, id, judgement);
}

function findAny(questions: Holdings, judgement: Judgement, hearing: Hearing): Held {
  const { places, reason } = hearing.toAbout(judgement);
  return places.length === 0 && reason !== null ? { id: null, reason } : questions.findByAny(places);
}

function findOwn({ of, name }: Subject, own: Own): { readonly id: string; readonly question: string } | null {
  const id = toOwnId(name ?? '');
  const question = own.get(`${of === 'own-explanation' ? 'explain' : 'add-evidence'} ${id}`);
  return question === undefined ? null : { id, question };
}

function rateCell(
  judgement: Judgement,
  { explanation, rating }: Extract<Judgement['decision'], { kind: 'rate-cell' }>,
  { drafts, held, own, hearing }: Court,
): void {
  const { about } = judgement;
  const column = toColumn(judgement, explanation, held, own, hearing);
  if (column === null) {
    hearing.setAside(judgement, CELL_GONE);
    return;
  }
  let row: Held;
  if (about.of === 'own-evidence') {
    const found = findOwn(about, own);
    row =
      found === null
        ? GONE
        : found.question !== column.question
          ? { id: null, reason: CELL_APART }
          : { id: found.id, reason: null };
  } else {
    const { places, reason } = hearing.toAbout(judgement);
    // The same words may bear on several questions: the explanation tells which is meant.
    row =
      reason === null
        ? held.rows.findByAll(places, (id) => held.questionOf.get(id) === column.question)
        : { id: null, reason };
  }
  settle(about.of, row, judgement, hearing);
  const draft = drafts.get(column.question);
  if (row.id === null || draft === undefined) return;
  const known = draft.cells.get(row.id);
  if (known) known.set(column.id, rating);
  else draft.cells.set(row.id, new Map([[column.id, rating]]));
}

function toColumn(
  judgement: Judgement,
  explanation: Subject,
  { explanations, questionOf }: Known,
  own: Own,
  hearing: Hearing,
): { readonly id: string; readonly question: string } | null {
  if (explanation.of === 'own-explanation') return findOwn(explanation, own);
  const { places, reason } = hearing.toNamed(judgement, explanation.places);
  const { id } = reason === null ? explanations.findByAll(places) : { id: null };
  const question = questionOf.get(id ?? '');
  return id === null || question === undefined ? null : { id, question };
}

function toJudgedQuestion(
  { question, ownExplanations, ownRows, cells }: Draft,
  known: ReadonlySet<string>,
  isOff: IsOff,
): JudgedQuestion {
  const columns = [...question.explanations, ...ownExplanations.map(({ id }) => id)];
  const order = new Map(columns.map((id, index) => [id, index]));
  const texts = new Map(ownExplanations.map(({ id, text }) => [id, text]));
  const toCells = (id: string, found: Question['matrix'][number]['cells']): JudgedRow['cells'] => {
    const rated = cells.get(id);
    const all = new Map<string, JudgedRow['cells'][number]>();
    for (const { explanation, rating } of found) all.set(explanation, { explanation, rating, isOwn: false });
    for (const [explanation, rating] of rated ?? []) {
      if (rating === null) all.delete(explanation);
      else all.set(explanation, { explanation, rating, isOwn: true });
    }
    return [...all.values()].sort((a, b) => (order.get(a.explanation) ?? 0) - (order.get(b.explanation) ?? 0));
  };
  const toRow = (row: Omit<JudgedRow, 'diagnosticity'>): JudgedRow => {
    const ratings = row.cells.map(({ rating }) => rating).filter((rating) => rating !== 'NA');
    const count = columns.length - (row.cells.length - ratings.length);
    return { ...row, diagnosticity: toDiagnosticity(ratings, count) };
  };
  const rows = [
    ...question.matrix.map((row, index) =>
      toRow({
        row: index,
        own: null,
        text: null,
        restsOn: null,
        isOff: row.tellings.length > 0 && row.tellings.every(isOff),
        cells: toCells(toRowId(question.id, index), row.cells),
      }),
    ),
    ...ownRows.map(({ id, number, text, restsOn }) =>
      toRow({
        row: null,
        own: number,
        text,
        restsOn,
        isOff: restsOn !== null && isOff(restsOn),
        cells: toCells(id, []),
      }),
    ),
  ];
  const against = new Map<string, number>();
  for (const row of rows) {
    if (row.isOff) continue;
    for (const { explanation, rating } of row.cells)
      against.set(explanation, (against.get(explanation) ?? 0) + toInconsistency(rating));
  }
  const explanations = columns
    .filter((id) => known.has(id) || texts.has(id))
    .map((id): JudgedExplanation => ({ id, text: texts.get(id) ?? null, inconsistency: against.get(id) ?? 0 }));
  return {
    question: question.id,
    explanations: toSorted(explanations, (a, b) => a.inconsistency - b.inconsistency),
    matrix: toSorted(rows, (a, b) => Number(a.isOff) - Number(b.isOff) || b.diagnosticity - a.diagnosticity),
  };
}

function toSorted<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  return items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => compare(a.item, b.item) || a.index - b.index)
    .map(({ item }) => item);
}
