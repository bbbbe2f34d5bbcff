import type { MatrixRow, Question, StoryExplanation } from '../../../document/story.ts';
import { BEARING_WORDS } from '../../finding-words.ts';
import { toOwnExplained } from '../explained-words.ts';
import { toHeldWords } from '../holder-words.ts';
import type { StoryIndex } from '../story-index.ts';
import { plain, quiet, strong, toCapped, toLeftNote, toList, toQuotation } from './lines.ts';
import type { Block, Line, MatrixLine } from './report.ts';

const MOST_QUESTIONS = 3;
const MOST_EXPLANATIONS = 6;
const MOST_EVIDENCE = 3;
const MOST_ROWS = 6;
const MOST_HOLDERS = 4;

/** Why: the explanations of each question, the least inconsistent first, and what speaks for and against them. */
export function toQuestionsBlocks(index: StoryIndex): readonly Block[] {
  return toCapped(index.story.questions, MOST_QUESTIONS, (question) => toQuestionBlocks(index, question));
}

function toQuestionBlocks(index: StoryIndex, { of, explanations: ids, matrix }: Question): readonly Block[] {
  const explanations = ids.flatMap((id) => index.explanations.get(id) ?? []);
  const shown = explanations.slice(0, MOST_EXPLANATIONS);
  const columns = shown.map(({ id }) => id);
  const rows = columns.length < 2 ? [] : toMatrixLines(index, matrix, columns);
  const title: Line = of === null ? [quiet('What is to be explained is not named')] : toQuotation(index, of, 110);
  return [
    { kind: 'title', line: title },
    ...shown.map((explanation, order) =>
      toExplanationBlock(index, { of, explanation, number: order + 1, isEvidenceListed: rows.length === 0 }),
    ),
    ...(explanations.length > shown.length ? [toLeftNote(explanations.length - shown.length)] : []),
    ...(rows.length === 0 ? [] : [{ kind: 'matrix', columnCount: columns.length, rows } as const]),
  ];
}

interface NumberedExplanation {
  /** What stands above it as what is explained. */
  readonly of: Question['of'];
  readonly explanation: StoryExplanation;
  readonly number: number;
  readonly isEvidenceListed: boolean;
}

function toExplanationBlock(
  index: StoryIndex,
  { of, explanation, number, isEvidenceListed }: NumberedExplanation,
): Block {
  const { claim, holders, evidence, inconsistency } = explanation;
  const held = holders.slice(0, MOST_HOLDERS).map((holder): Line => [plain(toHeldWords(index, explanation, holder))]);
  const bearing = isEvidenceListed ? evidence.filter(({ bears }) => bears !== 'neutral').slice(0, MOST_EVIDENCE) : [];
  const own = toOwnExplained(index, { of }, claim);
  return {
    kind: 'ranked',
    number,
    lead: toQuotation(index, claim, 160),
    details: [
      toList([
        ...held,
        holders.length > held.length ? [quiet(`${holders.length - held.length} more`)] : [],
        own === null ? [] : [quiet('for '), ...toQuotation(index, own, 90)],
        inconsistency > 0 ? [strong(`evidence against it: ${inconsistency}`)] : [],
      ]),
      ...bearing.map(
        (statement): Line => [
          quiet(`${BEARING_WORDS[statement.bears].toLowerCase()}: `),
          ...toQuotation(index, statement, 110),
        ],
      ),
    ],
  };
}

function toMatrixLines(
  index: StoryIndex,
  matrix: readonly MatrixRow[],
  columns: readonly string[],
): readonly MatrixLine[] {
  return matrix
    .map(({ what, cells }) => ({
      what: toQuotation(index, what, 110),
      ratings: columns.map((id) => cells.find(({ explanation }) => explanation === id)?.rating ?? null),
    }))
    .filter(({ ratings }) => ratings.some((rating) => rating !== null && rating !== 'N'))
    .slice(0, MOST_ROWS);
}
