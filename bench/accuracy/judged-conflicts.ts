import { isOverlapping, type Span, toText } from '../../src/document/span.ts';
import type { Conflict, ConflictTelling } from '../../src/document/story.ts';

/** A telling of a judged conflict: where it stands, never its words. */
export interface JudgedTelling extends Span {
  /** File name of the article without its ending. */
  readonly article: string;
  readonly side: number;
}

/** What somebody found on reading a conflict in its articles. */
export interface ConflictJudgement {
  readonly kind: Conflict['kind'];
  readonly tellings: readonly JudgedTelling[];
  readonly right: boolean;
  /** In the judge's own words. */
  readonly why: string;
}

/** An article as the judge sees it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface ConflictTally {
  readonly right: number;
  readonly wrong: number;
  readonly unjudged: number;
}

/** The conflict as it is put before a judge; articles are named by `texts`, which are by article id. */
export function toConflictItem(
  { kind, tellings }: Pick<Conflict, 'kind' | 'tellings'>,
  texts: ReadonlyMap<string, NamedText>,
): Pick<ConflictJudgement, 'kind' | 'tellings'> {
  const toItem = ({ article, span, side }: ConflictTelling): JudgedTelling => ({
    article: texts.get(article)?.name ?? article,
    start: span.start,
    end: span.end,
    side,
  });
  return { kind, tellings: tellings.map(toItem) };
}

/**
 * The judgement that holds for a conflict: of the same kind, with each of its tellings overlapping one of the conflict. So a judgement
 * outlives a shift of a span by a word, and a further telling. Null where nobody has judged it.
 */
export function findJudgement(
  item: Pick<ConflictJudgement, 'kind' | 'tellings'>,
  judgements: readonly ConflictJudgement[],
): ConflictJudgement | null {
  const holds = ({ kind, tellings }: ConflictJudgement): boolean =>
    kind === item.kind &&
    tellings.every((judged) =>
      item.tellings.some((telling) => telling.article === judged.article && isOverlapping(telling, judged)),
    );
  return judgements.find(holds) ?? null;
}

/** How many of some conflicts are judged right, wrong, and not at all. */
export function tallyConflicts(
  items: readonly Pick<ConflictJudgement, 'kind' | 'tellings'>[],
  judgements: readonly ConflictJudgement[],
): ConflictTally {
  const found = items.map((item) => findJudgement(item, judgements));
  return {
    right: found.filter((judgement) => judgement?.right === true).length,
    wrong: found.filter((judgement) => judgement?.right === false).length,
    unjudged: found.filter((judgement) => judgement === null).length,
  };
}

/** How much of the article is shown around a telling, in UTF-16 code units. */
const CONTEXT = 160;

/** The conflict in its words, and the line for the list of judgements; what is right and why is the judge's to fill in. */
export function toConflictWords(
  conflict: Conflict,
  texts: ReadonlyMap<string, NamedText>,
  judgement: ConflictJudgement | null,
): string {
  const verdict = judgement === null ? 'not judged' : judgement.right ? 'right' : 'WRONG';
  const lines = conflict.tellings.map(({ article, span, side }) => {
    const { name, text } = texts.get(article) ?? { name: article, text: '' };
    const before = toText(text, { start: Math.max(0, span.start - CONTEXT), end: span.start });
    const after = toText(text, { start: span.end, end: Math.min(text.length, span.end + CONTEXT) });
    return `  ${side} ${name}: …${before}[[${toText(text, span)}]]${after}…`.replace(/\s+/g, ' ').replace(/^ /, '  ');
  });
  const item =
    judgement === null ? [`  ${JSON.stringify({ ...toConflictItem(conflict, texts), right: null, why: '' })}`] : [];
  const head = `${verdict}: ${conflict.kind} (${conflict.by}, ${conflict.confidence.toFixed(2)}): ${conflict.difference}`;
  return [head, ...(judgement === null ? [] : [`  ${judgement.why}`]), ...lines, ...item].join('\n');
}
