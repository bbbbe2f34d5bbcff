import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JudgedQuestion, JudgedRow, JudgedStory } from '../../document/case.ts';
import type { Subject } from '../../document/judgement.ts';
import type { Question, Rating } from '../../document/story.ts';
import { toEvidenceSubject, toOwnEvidenceSubject } from '../../document/subjects.ts';
import { MatrixFoot } from '../../page/story/matrix-foot.tsx';
import { RefLink } from '../../page/story/ref-link.tsx';
import { Scrolling } from '../../page/story/scrolling.tsx';
import { type ShownStory, toWords } from '../../page/story/shown-story.ts';
import { toArticleName } from '../../page/story/story-index.ts';
import { toNames } from '../../page/story/story-wording.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { CELL_WORDS } from '../judge/decision-words.ts';
import { useDecide } from '../judge/ratings.tsx';
import { toWordsKey } from '../state/row-keys.ts';
import { useApp } from '../state/workbench.ts';
import { CellDialog } from './cell-dialog.tsx';
import { toRankSubject } from './explanation-rank.tsx';
import { type CellRating, findCellMove, findRating } from './matrix-keys.ts';

interface LiveMatrixProps {
  readonly shown: ShownStory;
  readonly question: Question;
  readonly standing: JudgedQuestion;
  readonly judged: JudgedStory;
  readonly number: number;
}

/** Code units of an explanation's words above its column. */
const SHORT = 60;

/** The matrix of a question. A cell opens its sentence and is rated there, or by a digit while it has the focus. */
export function LiveMatrix({ shown, question, standing, number }: LiveMatrixProps): VNode {
  const decide = useDecide();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const [focused, setFocused] = useState({ row: 0, column: 0 });
  // By what they are, not by their places: a rating can move both.
  const [open, setOpen] = useState<{ readonly row: string; readonly explanation: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  // A row that takes another place loses the focus in it, so it is given back.
  const before = useRef<Element | null>(null);
  before.current = document.activeElement;
  useLayoutEffect(() => {
    const { current } = before;
    const isLost = current !== document.activeElement && table.current?.contains(current);
    if (isLost && current instanceof HTMLElement) current.focus({ preventScroll: true });
  });
  const { explanations, matrix } = standing;
  const rate = (rowIndex: number, column: number, rating: CellRating): void => {
    const row = matrix[rowIndex];
    const explanation = toRankSubject(shown, explanations[column]?.id ?? '');
    const about = row === undefined ? null : toRowSubject(question, row);
    if (about === null || explanation === null || isReadOnly) return;
    decide(about, { kind: 'rate-cell', explanation, rating });
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const rating = findRating(event.key);
    const move = findCellMove(event.key, { row, column }, { rows: matrix.length, columns: explanations.length });
    if (rating === undefined && move === null) return;
    event.preventDefault();
    if (rating !== undefined) rate(row, column, rating);
    if (move === null) return;
    setFocused(move);
    table.current?.querySelector<HTMLElement>(`[data-cell="${move.row} ${move.column}"]`)?.focus();
  };
  const toColumnKey = (id: string): string => {
    const found = shown.index.explanations.get(id);
    return found === undefined ? id : toWordsKey(found.claim);
  };
  const openRow = matrix.findIndex((row) => toRowKey(question, row) === open?.row);
  const openColumn = explanations.findIndex(({ id }) => toColumnKey(id) === open?.explanation);
  const opened = matrix[openRow];
  const weighed = explanations[openColumn];
  // The cell may be another element by the time its dialog is closed.
  const opener = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (opened !== undefined && weighed !== undefined) {
      opener.current = `[data-cell="${openRow} ${openColumn}"]`;
      return;
    }
    const cell = opener.current === null ? null : table.current?.querySelector<HTMLElement>(opener.current);
    opener.current = null;
    if (document.activeElement === document.body) cell?.focus({ preventScroll: true });
  });
  return (
    <>
      <Scrolling class="scroll" label={`What bears on the explanations of question ${number}`}>
        <table class="matrix live" ref={table}>
          <caption>
            <span>
              Arrow keys go from cell to cell, 1 to 5 rate from CC to II, 6 is NA, 0 leaves it blank. Your own ratings
              are underlined.
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Evidence</th>
              {explanations.map(({ id, text }, index) => (
                <th key={id} scope="col">
                  <span class="number">{index + 1}</span>
                  <span class="claim">{toVisibleLine(toShort(text ?? toClaim(shown, id)))}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map((row, rowIndex) => (
              <tr key={toRowKey(question, row)} class={row.isOff ? 'off' : ''}>
                <th scope="row">
                  <RowHead {...{ shown, question, row }} />
                </th>
                {explanations.map(({ id }, column) => {
                  const cell = row.cells.find(({ explanation }) => explanation === id);
                  return (
                    <td key={id} class={cell === undefined ? 'blank' : `rating-${cell.rating}`}>
                      <button
                        type="button"
                        class={cell?.isOwn === true ? 'cell own' : 'cell'}
                        data-cell={`${rowIndex} ${column}`}
                        tabIndex={focused.row === rowIndex && focused.column === column ? 0 : -1}
                        aria-label={toCellWords(rowIndex, column, cell)}
                        onFocus={() => setFocused({ row: rowIndex, column })}
                        onKeyDown={(event) => onKeyDown(event, rowIndex, column)}
                        onClick={() => setOpen({ row: toRowKey(question, row), explanation: toColumnKey(id) })}
                      >
                        {cell?.rating ?? '·'}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <MatrixFoot explanations={explanations} />
        </table>
      </Scrolling>
      <p class="key-of-ratings">
        {(Object.entries(CELL_WORDS) as [Rating | 'NA', string][]).map(([rating, words]) => (
          <span key={rating}>
            <b>{rating}</b> {words}
          </span>
        ))}
      </p>
      {opened !== undefined && weighed !== undefined && (
        <CellDialog
          shown={shown}
          evidence={
            opened.row === null ? (
              <OwnEvidence {...{ shown }} row={opened} />
            ) : (
              <RefLink shown={shown} to={toRowRef(question, opened.row)} />
            )
          }
          claim={weighed.text ?? toClaim(shown, weighed.id)}
          rating={opened.cells.find(({ explanation }) => explanation === weighed.id)?.rating ?? null}
          isReadOnly={isReadOnly}
          onRate={(rating) => rate(openRow, openColumn, rating)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function RowHead({ shown, question, row }: { shown: ShownStory; question: Question; row: JudgedRow }): VNode {
  const found = row.row === null ? undefined : question.matrix[row.row];
  if (found === undefined) {
    return (
      <>
        <span class="words">
          <OwnEvidence {...{ shown, row }} />
        </span>{' '}
        <span class="outlet">
          your own
          {row.restsOn !== null && `, from ${toVisibleLine(toArticleName(shown.index, row.restsOn.article))}`}
          {row.isOff && ', switched off'}
        </span>
      </>
    );
  }
  const names = [...new Set([found.what, ...found.tellings].map(({ article }) => toArticleName(shown.index, article)))];
  return (
    <>
      <span class="words">
        <RefLink shown={shown} to={found.what} />
      </span>{' '}
      <span class="outlet">
        {toVisibleLine(toNames(names))}
        {row.isOff && ', switched off'}
      </span>
    </>
  );
}

/** What the analyst wrote, leading to the words it rests on. */
function OwnEvidence({ shown, row: { text, restsOn } }: { shown: ShownStory; row: JudgedRow }): VNode {
  const words = toVisible(text ?? '');
  if (restsOn === null) return <>{words}</>;
  return (
    <RefLink shown={shown} to={restsOn}>
      {words}
    </RefLink>
  );
}

function toRowKey(question: Question, { row, own }: JudgedRow): string {
  return row === null ? `own ${own}` : toWordsKey(toRowRef(question, row));
}

function toRowSubject(question: Question, { row, own }: JudgedRow): Subject | null {
  if (own !== null) return toOwnEvidenceSubject(own);
  const found = row === null ? undefined : question.matrix[row];
  return found === undefined ? null : toEvidenceSubject(found);
}

function toRowRef(question: Question, row: number): Question['matrix'][number]['what'] {
  return (question.matrix[row] as Question['matrix'][number]).what;
}

function toClaim(shown: ShownStory, id: string): string {
  const found = shown.index.explanations.get(id);
  return found === undefined ? '' : toWords(shown, found.claim);
}

function toCellWords(row: number, column: number, cell: JudgedRow['cells'][number] | undefined): string {
  const where = `Evidence ${row + 1}, explanation ${column + 1}`;
  if (cell === undefined) return `${where}: blank`;
  return `${where}: ${cell.rating}, ${CELL_WORDS[cell.rating]}${cell.isOwn ? ', your own rating' : ''}`;
}

function toShort(words: string): string {
  return words.length <= SHORT ? words : `${words.slice(0, SHORT).replace(/\s+\S*$/, '')}\u00a0…`;
}
