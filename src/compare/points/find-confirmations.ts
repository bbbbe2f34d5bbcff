// Finds: "Meridian Press could not verify the account", "Tindall denied knowing about it", "asked about the warning, she declined to
// comment", "she confirmed that a file had been opened", each with the statement it speaks of. Not: silence.
import type { Notice } from '../../document/findings.ts';
import { isOverlapping, type Span, toHull } from '../../document/span.ts';
import type { Confirmation } from '../../document/story.ts';
import { type Compared, findLastAt } from '../material.ts';
import { type Profile, toContainment, toProfile } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import type { PointMaterial } from './point-material.ts';

/** Somebody on a statement. */
export interface Remark {
  readonly kind: Confirmation['kind'];
  readonly article: Compared;
  /** Attribution or notice id. */
  readonly finding: string;
  readonly span: Span;
  /** Index of the statement it speaks of. */
  readonly about: number;
  /** Index of the statement that the remark is itself; null where it is none. */
  readonly statement: number | null;
}

const KINDS: Partial<Readonly<Record<Notice['kind'], Confirmation['kind']>>> = {
  unconfirmed: 'could-not-verify',
  confirmed: 'confirmed',
  denied: 'denied',
  'no-comment': 'declined',
};
/** From here a denial speaks of a statement it does not tell word for word. */
const DENIED_FROM = 0.2;
/** So much of a notice's own words must stand in what it speaks of. */
const LEAST_CONTAINED = 0.45;

/** All remarks, in order of the statements they speak of. */
export function findConfirmations(material: PointMaterial): readonly Remark[] {
  const { articles, statements } = material;
  const byArticle = new Map<number, Statement[]>();
  for (const statement of statements) {
    const list = byArticle.get(statement.article.order);
    if (list) list.push(statement);
    else byArticle.set(statement.article.order, [statement]);
  }
  const remarks = [
    ...findSaid(material),
    ...articles.flatMap((article) => findNoticed(article, byArticle.get(article.order) ?? [])),
  ];
  const seen = new Set<string>();
  return remarks
    .filter(({ article, span, kind }) => {
      const key = `${article.order} ${kind} ${article.reading.sentences[findLastAt(article.reading.sentences, span.start)]?.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.about - b.about || a.article.order - b.article.order || a.span.start - b.span.start);
}

/** What somebody denies or confirms in so many words: the content is the statement. */
function findSaid({ statements, joined: { near } }: PointMaterial): readonly Remark[] {
  const best = new Map<number, { about: number; sameness: number }>();
  const consider = (one: number, two: number, sameness: number): void => {
    const statement = statements[one] as Statement;
    const act = statement.attribution?.act;
    if (act !== 'denies' && act !== 'confirms') return;
    const other = statements[two] as Statement;
    if (other.attribution?.id === statement.attribution?.id && other.article === statement.article) return;
    if (act === 'denies' && other.attribution?.act === 'denies') return;
    if (sameness >= DENIED_FROM && sameness > (best.get(one)?.sameness ?? 0)) best.set(one, { about: two, sameness });
  };
  for (const { a, b, sameness } of near) {
    consider(a, b, sameness);
    consider(b, a, sameness);
  }
  return [...best].map(([index, { about }]) => {
    const { article, attribution, span } = statements[index] as Statement;
    const isDenial = attribution?.act === 'denies';
    const spans = attribution === null ? [span] : [...attribution.source, ...attribution.cue, span];
    return {
      kind: isDenial ? ('denied' as const) : ('confirmed' as const),
      article,
      finding: attribution?.id ?? '',
      span: toHull(spans.filter((part) => Math.abs(part.start - span.start) < 400)),
      about,
      statement: isDenial ? index : null,
    };
  });
}

/** What an article's notices speak of: the attribution they name, or the nearest statement before them with the same words. */
function findNoticed(article: Compared, statements: readonly Statement[]): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const notice of article.reading.notices) {
    const kind = KINDS[notice.kind];
    if (kind === undefined) continue;
    const about = findAbout(article, notice, statements);
    if (about === null) continue;
    const own = statements.find(({ span, attribution }) => attribution === null && isOverlapping(span, notice));
    if (own?.index === about) continue;
    remarks.push({
      kind,
      article,
      finding: notice.id,
      span: { start: notice.start, end: notice.end },
      about,
      statement: own?.index ?? null,
    });
  }
  return remarks;
}

const LOOK_BACK = 12;

function findAbout({ words }: Compared, notice: Notice, statements: readonly Statement[]): number | null {
  const named = statements.filter(
    ({ attribution, span }) => attribution !== null && attribution.id === notice.about && !isOverlapping(span, notice),
  );
  if (named.length > 0) return (named.at(-1) as Statement).index;
  const profile = toProfile(words, [notice]);
  const before = statements.filter(({ span, isHeadline }) => span.end <= notice.start && !isHeadline).slice(-LOOK_BACK);
  const after = statements.filter(({ span }) => span.start >= notice.end).slice(0, 2);
  let best: number | null = null;
  let most = LEAST_CONTAINED;
  for (const statement of [...before, ...after]) {
    const share = toShareOf(profile, statement.profile);
    if (share < most) continue;
    most = share;
    best = statement.index;
  }
  return best ?? findJustBefore(before, notice);
}

/** A refusal or a doubt that names nothing speaks of what was said just before it. */
const FURTHEST_BEFORE = 300;

function findJustBefore(before: readonly Statement[], notice: Notice): number | null {
  const last = before.at(-1);
  return last !== undefined && notice.start - last.span.end <= FURTHEST_BEFORE ? last.index : null;
}

/** The share of what a notice is about that a statement has; its words of confirming tell nothing. */
function toShareOf(notice: Profile, statement: Profile): number {
  const weights = new Map([...notice.weights].filter(([stem]) => !CONFIRMING.has(stem)));
  let norm = 0;
  for (const weight of weights.values()) norm += weight * weight;
  return norm < 0.15 ? 0 : toContainment({ weights, norm }, statement);
}

const CONFIRMING: ReadonlySet<string> = new Set(
  '=confirm verifi independ immedi =refuse comment =deny respond repli spokesman spokeswoman spokesperson question request =ask account report claim detail elabor immediately abl'.split(
    ' ',
  ),
);
