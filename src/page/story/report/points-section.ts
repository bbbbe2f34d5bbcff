import type { Point, Ref } from '../../../document/story.ts';
import { createToSaid, type ToSaid } from '../said-how.ts';
import { type StoryIndex, toArticleName, toRefWords } from '../story-index.ts';
import { isOwnWord, toConfirmationWords, toNames, toStandingWords } from '../story-wording.ts';
import { plain, quiet, strong, toLeftNote, toList, toSaidQuotation, toTellers, toToldQuotation } from './lines.ts';
import type { Block, Line } from './report.ts';

const MOST_POINTS = 8;
const MOST_CONFIRMATIONS = 3;

/** Other articles whose words stand beside the gist. */
const MOST_QUOTED = 2;

/** Silent articles that are named. */
const MOST_SILENT = 3;

/** Code units of the words of other articles, and of those by which somebody confirms or denies. */
const MOST_WORDS = 110;

/** What happened: what more than one article tells, or somebody has confirmed or denied; where there is no such thing, what each tells alone. */
export function toPointsBlocks(index: StoryIndex): readonly Block[] {
  const { points, articles } = index.story;
  const shared = points.filter((point) => countTellers(point) > 1 || point.confirmations.length > 0);
  const shown = (shared.length > 0 ? shared : points).slice(0, MOST_POINTS);
  if (shown.length === 0) return [];
  const left = points.length - shown.length;
  const alone = points.filter((point) => countTellers(point) === 1 && !shown.includes(point)).length;
  const toSaid = createToSaid(index);
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
    ...shown.map((point) => toPointBlock(index, toSaid, point)),
    ...(left > 0 ? [toLeftNote(left, aloneWords)] : []),
  ];
}

function countTellers({ tellings }: Point): number {
  return new Set(tellings.map(({ article }) => article)).size;
}

function toPointBlock(index: StoryIndex, toSaid: ToSaid, point: Point): Block {
  const standing = toStandingWords(index, point);
  const remarks = point.confirmations.filter((one) => !isOwnWord(point, one));
  const confirmations = remarks
    .slice(0, MOST_CONFIRMATIONS)
    .map(
      (confirmation): Line => [
        strong(toConfirmationWords(index, confirmation)),
        plain(': '),
        ...toToldQuotation(index, confirmation, MOST_WORDS),
      ],
    );
  const left = remarks.length - confirmations.length;
  return {
    kind: 'row',
    lead: toSaidQuotation(index, toSaid(point.gist)),
    details: [
      [point.standing === 'corroborated' || point.standing === 'disputed' ? strong(standing) : plain(standing)],
      ...toOthers(index, toSaid, point),
      ...confirmations,
      ...(left > 0 ? [[quiet(`… and ${left} more on this`)]] : []),
    ].filter((line) => line.length > 0),
  };
}

/** How the other articles tell it: a few in their words, the rest by name; and which do not. */
function toOthers(index: StoryIndex, toSaid: ToSaid, { gist, tellings, silent }: Point): readonly Line[] {
  const first = new Map<string, Ref>();
  for (const telling of tellings) {
    if (telling.article !== gist.article && !first.has(telling.article)) first.set(telling.article, telling);
  }
  if (first.size === 0) return [];
  const said = toRefWords(index, gist);
  const inOtherWords = [...first.values()].filter((telling) => toRefWords(index, telling) !== said);
  const quoted = inOtherWords.slice(0, MOST_QUOTED);
  const others = [...first.values()].filter((telling) => !quoted.includes(telling));
  return [
    ...quoted.map((telling) => toSaidQuotation(index, toSaid(telling), MOST_WORDS)),
    toList([others.length === 0 ? [] : [quiet('also '), ...toTellers(index, others)], toSilent(index, silent)]),
  ];
}

function toSilent(index: StoryIndex, silent: readonly string[]): Line {
  if (silent.length === 0) return [];
  if (silent.length > MOST_SILENT) return [quiet(`not in ${silent.length} others`)];
  return [quiet('not in '), plain(toNames(silent.map((id) => toArticleName(index, id))))];
}
