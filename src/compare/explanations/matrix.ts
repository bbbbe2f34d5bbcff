import type { Explanation } from '../../document/findings.ts';
import { STRENGTH, toDiagnosticity } from '../../document/matrix.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import type { MatrixRow, Rating, Ref } from '../../document/story.ts';
import { type Compared, toRef } from '../material.ts';
import { type Profile, toLikeness, toProfile } from '../profile.ts';
import type { Ground } from './ground.ts';
import type { Proposal } from './proposal.ts';

/** Gives the id of the origin behind words of an article. */
export type OriginOf = (article: Compared, span: Span, attributionId: string | null) => string;

/** A statement that bears on one explanation, as one article has it. */
interface Piece {
  /** Index of the explanation within its question. */
  readonly explanation: number;
  readonly ref: Ref;
  readonly rating: Rating;
  readonly origin: string;
  readonly about: Profile;
}

/** One row before its explanations have ids. */
export interface DraftRow extends Omit<MatrixRow, 'cells'> {
  readonly cells: readonly { readonly explanation: number; readonly rating: Rating }[];
}

const SAME_PIECE = 0.6;

/** The rows of a question: each piece of evidence once, the most diagnostic first. `explanations` holds the proposals of each. */
export function toRows(
  explanations: readonly (readonly Proposal[])[],
  originOf: OriginOf,
  toGround: (article: Compared) => Ground,
): readonly DraftRow[] {
  const pieces = explanations.flatMap((proposals, index) =>
    proposals.flatMap((proposal) => toPieces(proposal, index, originOf, toGround(proposal.article))),
  );
  const groups: Piece[][] = [];
  const byOrigin = new Map<string, Piece[][]>();
  for (const piece of pieces) {
    const known = byOrigin.get(piece.origin) ?? [];
    const group = known.find(([first]) => first !== undefined && isSamePiece(first, piece));
    if (group) {
      group.push(piece);
      continue;
    }
    const own = [piece];
    groups.push(own);
    known.push(own);
    byOrigin.set(piece.origin, known);
  }
  const rows = groups.map((group) => toRow(group, explanations.length));
  // Rows of equal weight keep the order of the text.
  return rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => b.row.diagnosticity - a.row.diagnosticity || a.index - b.index)
    .map(({ row }) => row);
}

function isSamePiece(a: Piece, b: Piece): boolean {
  if (a.ref.article === b.ref.article)
    return a.ref.span.start === b.ref.span.start && a.ref.span.end === b.ref.span.end;
  return toLikeness(a.about, b.about) >= SAME_PIECE;
}

function toRow(pieces: readonly Piece[], count: number): DraftRow {
  const ratings = new Map<number, Rating>();
  for (const { explanation, rating } of pieces) {
    const known = ratings.get(explanation);
    if (known === undefined || Math.abs(STRENGTH[rating]) > Math.abs(STRENGTH[known])) ratings.set(explanation, rating);
  }
  const tellings = new Map(pieces.map(({ ref }) => [`${ref.article} ${ref.span.start}`, ref]));
  const cells = [...ratings].sort(([a], [b]) => a - b).map(([explanation, rating]) => ({ explanation, rating }));
  return {
    what: (pieces[0] as Piece).ref,
    tellings: [...tellings.values()],
    cells,
    diagnosticity: toDiagnosticity([...ratings.values()], count),
  };
}

function toPieces(proposal: Proposal, explanation: number, originOf: OriginOf, ground: Ground): readonly Piece[] {
  const { article, explanation: finding } = proposal;
  const toPiece = (span: Span, rating: Rating): Piece => {
    const attribution = ground.findHolder(span.start);
    return {
      explanation,
      ref: toRef(article, attribution?.id ?? null, span),
      rating,
      origin: originOf(article, span, attribution?.id ?? null),
      about: toProfile(article.words, [span]),
    };
  };
  if (finding.evidence.length > 0)
    return finding.evidence.map((piece) => toPiece(toSpan(piece), toRating(article, finding, piece, ground)));
  // Doubt alone is how the article stands to it; where nothing else speaks to it, the words of doubt are what there is. That somebody
  // else turns it down is who stands against it, and evidence only with a ground.
  const doubted = finding.stanceCue === null ? null : findSentence(article, finding.stanceCue);
  if (doubted === null || (finding.stance !== 'doubted' && finding.stance !== 'rejected')) return [];
  if (isOfHolder(article, finding) && !GROUND.test(toText(article.words.text, doubted))) return [];
  return [toPiece(doubted, finding.stance === 'rejected' ? 'II' : 'I')];
}

/** "Rejects that, saying that it has been full since May". */
const GROUND = /\b(?:saying|arguing|noting|pointing out|because|given that|on the grounds?)\b/i;

/** True where the words of doubt are those of whoever holds the reason, and not the article's. */
export function isOfHolder({ attributionById }: Compared, { holder, stanceCue }: Explanation): boolean {
  const held = attributionById.get(holder ?? '');
  return (
    held !== undefined &&
    stanceCue !== null &&
    [...held.cue, ...held.content].some((span) => isOverlapping(span, stanceCue))
  );
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

const DECISIVE =
  /\b(?:prov(?:es?|ed|en)|proof|conclusive(?:ly)?|decisive(?:ly)?|beyond doubt|beyond dispute|undoubtedly|without doubt)\b/i;
const FLAT =
  /\b(?:impossible|untrue|false|baseless|groundless|unfounded|nonsense|ruled out|flatly|categorically|debunked|disproved|refuted|cannot (?:possibly )?(?:be|have been)|nothing to do with)\b/i;
const NOT_QUITE = /\b(?:not|n't|n’t|hardly|no)\s+(?:\w+\s+){0,2}$/i;
/** In UTF-16 code units. */
const LONGEST = 600;

function toRating(
  article: Compared,
  { stance }: Explanation,
  piece: Explanation['evidence'][number],
  ground: Ground,
): Rating {
  if (piece.bears === 'neutral') return 'N';
  const words = toText(article.words.text, { start: piece.start, end: Math.min(piece.end, piece.start + LONGEST) });
  const isSure = ground.findBand(piece.start) === 'almost-certain';
  if (piece.bears === 'for') return isSure || isMatched(DECISIVE, words) ? 'CC' : 'C';
  const attribution = ground.findHolder(piece.start);
  const isRejected = stance === 'rejected' && attribution === null;
  return isRejected || attribution?.act === 'denies' || isMatched(FLAT, words) ? 'II' : 'I';
}

function isMatched(pattern: RegExp, words: string): boolean {
  const match = pattern.exec(words);
  return match !== null && !NOT_QUITE.test(words.slice(Math.max(0, match.index - 24), match.index));
}

function findSentence({ reading }: Compared, { start }: Span): Span | null {
  const sentence = reading.sentences[findLastStarting(reading.sentences, start)];
  return sentence === undefined ? null : toSpan(sentence);
}
