import type { Point } from '../../../document/story.ts';
import { type StoryIndex, toArticleName } from '../story-index.ts';
import { toConfirmationWords, toNames, toStandingWords } from '../story-wording.ts';
import { plain, quiet, strong, toLeftNote, toList, toQuotation, toTellers } from './lines.ts';
import type { Block, Line } from './report.ts';

const MOST_POINTS = 8;
const MOST_CONFIRMATIONS = 3;

/** Silent articles that are named. */
const MOST_SILENT = 3;

/** Code units of the words by which somebody confirms or denies. */
const MOST_WORDS = 110;

/** What happened: what more than one article tells, or somebody has confirmed or denied; where there is no such thing, what each tells alone. */
export function toPointsBlocks(index: StoryIndex): readonly Block[] {
  const { points, articles } = index.story;
  const shared = points.filter((point) => countTellers(point) > 1 || point.confirmations.length > 0);
  const shown = (shared.length > 0 ? shared : points).slice(0, MOST_POINTS);
  if (shown.length === 0) return [];
  const left = points.length - shown.length;
  const alone = points.filter((point) => countTellers(point) === 1 && !shown.includes(point)).length;
  const aloneWords =
    alone === 0 || articles.length < 2
      ? ''
      : alone === left
        ? ', told by one article each'
        : `, ${alone} of them told by one article each`;
  return [
    ...(shared.length === 0 && articles.length > 1
      ? [{ kind: 'note', line: [plain('No statement was found that more than one article tells.')] } as const]
      : []),
    ...shown.map((point) => toPointBlock(index, point)),
    ...(left > 0 ? [toLeftNote(left, aloneWords)] : []),
  ];
}

function countTellers({ tellings }: Point): number {
  return new Set(tellings.map(({ article }) => article)).size;
}

function toPointBlock(index: StoryIndex, point: Point): Block {
  const isShared = countTellers(point) > 1;
  const standing = toStandingWords(index, point);
  const confirmations = point.confirmations
    .slice(0, MOST_CONFIRMATIONS)
    .map(
      (confirmation): Line => [
        strong(toConfirmationWords(index, confirmation)),
        plain(': '),
        ...toQuotation(index, confirmation, MOST_WORDS),
      ],
    );
  const left = point.confirmations.length - confirmations.length;
  return {
    kind: 'row',
    lead: toQuotation(index, point.gist),
    details: [
      [point.standing === 'corroborated' || point.standing === 'disputed' ? strong(standing) : plain(standing)],
      ...(isShared ? [toList([toTellers(index, point.tellings), toSilent(index, point)])] : []),
      ...confirmations,
      ...(left > 0 ? [[quiet(`… and ${left} more on this`)]] : []),
    ],
  };
}

function toSilent(index: StoryIndex, { silent }: Point): Line {
  if (silent.length === 0) return [];
  if (silent.length > MOST_SILENT) return [quiet(`not in ${silent.length} others`)];
  return [quiet('not in '), plain(toNames(silent.map((id) => toArticleName(index, id))))];
}
