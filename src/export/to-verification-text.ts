import { toSpotLabel } from '../document/spot.ts';
import type { Check, Passage, Verification } from '../document/verification.ts';
import { isWrong } from '../document/verification.ts';
import {
  type DifferingPiece,
  type LetteredArticle,
  toArticlePieces,
  toDraftPieces,
  toGroups,
  toLettered,
  toLongSpot,
  toSummary,
  VERDICT_TITLES,
} from '../page/verification/wording.ts';
import { toVisibleLine } from '../page/visible-text.ts';
import { toPaint } from './text/paint.ts';
import { createSheet, type Sheet } from './text/sheet.ts';
import type { Run } from './text/wrap.ts';

export interface VerificationTextOptions {
  /** Columns; under 20 counts as 20. */
  readonly width: number;
  readonly color: boolean;
}

const INDENT = '  ';
const DEEP = '      ';
/** Code units of words that one line of the report shows. */
const MOST_WORDS = 400;

/** A verification for a terminal: what is wrong first, each with the nearest true words and where they stand. */
export function toVerificationText(verification: Verification, { width, color }: VerificationTextOptions): string {
  const sheet = createSheet(Math.max(20, Math.floor(width)), toPaint(color));
  const articles = toLettered(verification);
  sheet.add([{ text: toSummary(verification), style: 'strong' }]);
  sheet.space();
  for (const { verdict, checks } of toGroups(verification)) {
    sheet.heading(VERDICT_TITLES[verdict]);
    for (const check of checks) addCheck(sheet, check, articles);
    sheet.space();
  }
  if (verification.problems.length > 0) {
    sheet.heading('About the draft');
    for (const { message } of verification.problems)
      sheet.add([{ text: toVisibleLine(message), style: 'plain' }], INDENT, DEEP);
    sheet.space();
  }
  sheet.heading('The articles');
  for (const { letter, name, article } of articles.values()) {
    const about = [name, article.title, article.published?.slice(0, 10), article.path ?? article.url];
    const words = about.filter((part): part is string => typeof part === 'string' && part !== '');
    sheet.add(
      [
        { text: `[${letter}]\u00a0`, style: 'quiet' },
        { text: toVisibleLine([...new Set(words)].join(' · ')), style: 'plain' },
      ],
      INDENT,
      DEEP,
    );
  }
  return `${sheet.lines.join('\n').trimEnd()}\n`;
}

function addCheck(sheet: Sheet, check: Check, articles: ReadonlyMap<string, LetteredArticle>): void {
  const { spot, speaker, verdict, reason, nearest, kind } = check;
  const who = speaker === null ? '' : ` · ${toVisibleLine(speaker)}`;
  const isShort = !isWrong(verdict);
  const lead: Run[] = [
    ...toRuns(toDraftPieces(check), kind === 'quotation'),
    { text: `${who} · ${toLongSpot(spot)}`, style: 'quiet' },
  ];
  if (isShort && nearest[0] !== undefined)
    lead.push({ text: ` ${toPlaceWords(nearest[0], articles)}`, style: 'quiet' });
  sheet.add(lead, INDENT, `${INDENT}  `);
  if (verdict === 'verbatim') return;
  if (isShort) {
    for (const passage of nearest.slice(0, 1)) addPassage(sheet, check, passage, articles);
    return;
  }
  sheet.add([{ text: toVisibleLine(reason), style: 'plain' }], DEEP);
  for (const passage of nearest.slice(0, 4)) addPassage(sheet, check, passage, articles);
}

function addPassage(
  sheet: Sheet,
  check: Check,
  passage: Passage,
  articles: ReadonlyMap<string, LetteredArticle>,
): void {
  const named = articles.get(passage.article);
  const who = passage.speaker === null ? '' : `, ${toVisibleLine(passage.speaker)}`;
  const pieces =
    passage === check.nearest[0] ? toArticlePieces(check, passage) : [{ text: passage.words, differs: false }];
  sheet.add(
    [
      { text: `${toVisibleLine(named?.name ?? '')}\u00a0${toPlaceWords(passage, articles)}${who}: `, style: 'quiet' },
      ...toRuns(pieces, true),
    ],
    DEEP,
    `${DEEP}  `,
  );
}

function toPlaceWords({ article, spot }: Passage, articles: ReadonlyMap<string, LetteredArticle>): string {
  return `[${articles.get(article)?.letter ?? '?'}:${toSpotLabel(spot)}]`;
}

/** The words between quotation marks, those that differ between stars; cut where they are too long. */
function toRuns(pieces: readonly DifferingPiece[], isQuoted: boolean): readonly Run[] {
  const runs: Run[] = [];
  let left = MOST_WORDS;
  for (const { text, differs } of pieces) {
    if (left <= 0) break;
    const shown = toVisibleLine(text.length > left ? `${text.slice(0, left)} …` : text);
    left -= text.length;
    runs.push(differs ? { text: `*${shown}*`, style: 'content' } : { text: shown, style: 'plain' });
  }
  return isQuoted ? [{ text: '“', style: 'plain' }, ...runs, { text: '”', style: 'plain' }] : runs;
}
