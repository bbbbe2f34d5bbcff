import type { Credibility, Reliability } from '../../document/judgement.ts';
import { NOT_NAMED } from '../../document/not-named.ts';
import { isOnlyDenied } from '../../document/only-denied.ts';
import type {
  Confirmation,
  Conflict,
  Origin,
  Point,
  Rating,
  StoryExplanation,
  StoryForecast,
  Telling,
} from '../../document/story.ts';
import { toDisputeWords } from './dispute-words.ts';
import { type StoryIndex, toArticleName, toRefWords } from './story-index.ts';

/** What the foot of a story says where an analyst had a hand in it. */
export const ANALYST_COLOPHON =
  'What an analyst decided is worked into it, and told apart under “What the analyst decided”.';

/** What a reader calls each section of a story, most important first. */
export const STORY_SECTION_WORDS = {
  points: 'What happened',
  conflicts: 'Where the accounts differ',
  updates: 'Later figures',
  origins: 'What rests on one origin',
  voices: 'Who said what',
  timeline: 'Timeline',
  questions: 'Why',
  forecasts: 'What comes next',
  notices: 'Unconfirmed and unclear',
  problems: 'Worth knowing',
  decided: 'What the analyst decided',
  articles: 'The articles',
} as const;

/** What cannot all stand. */
export const CONFLICT_WORDS: Readonly<Record<Conflict['kind'], string>> = {
  quotation: 'Quoted differently',
  number: 'Different figures',
  date: 'Different dates',
  polarity: 'Told as so, and as not so',
  superseded: 'Overtaken',
  name: 'Different names',
  attribution: 'Credited to different people',
};

/** Where tellings come from. */
export const ORIGIN_WORDS: Readonly<Record<Origin['kind'], string>> = {
  speaker: 'a speaker',
  agency: 'a news agency',
  outlet: 'an outlet',
  document: 'a document',
};

/** How somebody stands to a point that others tell; a name follows. */
export const CONFIRMATION_WORDS: Readonly<Record<Confirmation['kind'], string>> = {
  confirmed: 'confirmed by',
  denied: 'denied by',
  declined: 'no comment from',
  'could-not-verify': 'could not be verified by',
};

/** What became of a forecast. */
export const OUTCOME_WORDS: Readonly<Record<StoryForecast['outcome'], string>> = {
  open: 'open',
  void: 'void: what it was said of is off',
  'borne-out': 'it came about',
  'not-borne-out': 'it did not come about',
};

/** How an article stands to an explanation; its name comes before. */
export const STORY_STANCE_WORDS: Readonly<Record<StoryExplanation['holders'][number]['stance'], string>> = {
  advanced: 'puts it forward',
  reported: 'reports it and takes no side',
  doubted: 'doubts it',
  rejected: 'rejects it',
};

/** How a piece of evidence bears on an explanation, after Heuer. */
export const RATING_WORDS: Readonly<Record<Rating, string>> = {
  CC: 'fits it very well',
  C: 'fits it',
  N: 'says nothing about it',
  I: 'speaks against it',
  II: 'speaks strongly against it',
};

/** The same before the numbers of explanations. */
const RATING_VERBS: Readonly<Record<Rating, string>> = {
  CC: 'fits very well:',
  C: 'fits:',
  N: 'on:',
  I: 'against:',
  II: 'strongly against:',
};

/** The same as signs in a table. */
export const RATING_SIGNS: Readonly<Record<Rating, string>> = { CC: '++', C: '+', N: '0', I: '−', II: '−−' };

/** Admiralty code of a source. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** Admiralty code of a statement. */
export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};

/** Under a table of signs. */
export const MATRIX_LEGEND =
  'Columns are the explanations by their numbers: + fits, ++ fits very well, − speaks against, −− strongly against. The fewer −, the better an explanation stands.';

/** "speaks against 1 and 3; fits 2": a row of a matrix where there is no room for a table. */
export function toRatingLine(ratings: readonly (Rating | null)[]): string {
  return (Object.keys(RATING_WORDS) as Rating[])
    .reverse()
    .flatMap((rating) => {
      const numbers = ratings.flatMap((cell, column) => (cell === rating ? [String(column + 1)] : []));
      return numbers.length === 0 || rating === 'N' ? [] : `${RATING_VERBS[rating]} ${toNames(numbers)}`;
    })
    .join('; ');
}

const PLACE_LEGEND =
  '[A:12] after words: they stand in article A, in line 12 of the file. [B:¶3]: in the third paragraph of the page.';

/** How the places are to be read that follow an article's words. */
export function toPlaceLegend(hasPages: boolean): string {
  return hasPages ? `${PLACE_LEGEND} [C:p.\u00a02]: on page 2 of a PDF.` : PLACE_LEGEND;
}

/** The most names that a sentence lists. */
const MOST_NAMES = 3;

/** "A, B and C"; "A, B, C and 2 more" where there are too many to read. */
export function toNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  const parts = left > 0 ? [...shown, `${left} more`] : shown;
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "2 outlets", "1 article": outlets only where each of the articles has its own. */
export function toArticleCount({ articles }: StoryIndex, articleIds: Iterable<string>): string {
  const ids = [...new Set(articleIds)];
  const outlets = ids.map((id) => articles.get(id)?.article.outlets ?? []);
  const named = outlets.flat();
  const areOutlets = outlets.every(({ length }) => length > 0) && new Set(named).size === named.length;
  return areOutlets ? toCount(named.length, 'outlet') : toCount(ids.length, 'article');
}

function toCount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** "told by 2 outlets, one origin: Dmitry Peskov": how well a point stands, and why. */
export function toStandingWords(index: StoryIndex, point: Point): string {
  const { tellings, origins } = point;
  if (isOnlyDenied(point)) return 'denied; no article says who claims it';
  const ids = [...new Set(tellings.map(({ article }) => article))];
  const tellers = ids.map((id) => toArticleName(index, id));
  const count = toArticleCount(index, ids);
  const isOne = tellers.length === 1 && count.startsWith('1 ');
  // Another may speak of it without telling it.
  const isAlone = isOne && point.silent.length === index.articles.size - 1;
  const told = isOne
    ? `told by ${tellers[0]}${isAlone ? ' alone' : ''}`
    : `told by ${count}${tellers.length === 1 ? ' in one text' : ''}`;
  const names = origins.flatMap((id) => {
    const origin = index.origins.get(id);
    return origin === undefined ? [] : [toRunningName(origin.name)];
  });
  const from = isOfSeveral(index, point) ? '' : (toOnlyNaming(index, point) ?? toFromWords(names, tellers));
  const owning = point.confirmations.filter((one) => isOwnWord(point, one));
  // Who has taken it back since does not confirm it.
  const isTakenBack = point.confirmations.some(
    ({ kind, voice }) => kind === 'denied' && voice !== null && owning.some((one) => one.voice === voice),
  );
  const isOwned = names.length === 1 && from !== '' && owning.length > 0 && !isTakenBack;
  const dispute = toDisputeWords(index.story, point);
  const owned = isOwned ? `, ${isPerson(index, origins[0]) ? 'who' : 'which'} confirms it` : '';
  return `${dispute === null ? '' : `${dispute}; `}${told}${from}${owned}`;
}

/**
 * True where outlets tell it themselves and nothing shows that one has it from the other, or two sources do not tell the same of it: no one of
 * them is the origin.
 */
function isOfSeveral({ origins }: StoryIndex, { origins: ids, tellings }: Point): boolean {
  const [only, another] = ids.map((id) => origins.get(id));
  if (only === undefined || another !== undefined) return false;
  return tellings.some(({ origin }) => {
    const other = origins.get(origin);
    return origin !== only.id && (only.kind === 'outlet' || (other?.kind !== 'outlet' && other?.name !== NOT_NAMED));
  });
}

function isPerson({ origins, voices }: StoryIndex, origin: string | undefined): boolean {
  return voices.get(origins.get(origin ?? '')?.voice ?? '')?.kind === 'person';
}

/** True where a telling is itself what confirms it: "Weiner admitted that …". Its words stand there already. */
export function isOwnWord({ tellings }: Point, { kind, article, finding }: Confirmation): boolean {
  return kind === 'confirmed' && tellings.some((telling) => telling.article === article && telling.finding === finding);
}

/** "; only the Post names a source: Dmitry Peskov"; null where all articles of a point have it from its one origin, or it has several. */
function toOnlyNaming(index: StoryIndex, point: Point): string | null {
  const [origin, another] = point.origins.map((id) => index.origins.get(id));
  if (origin === undefined || another !== undefined) return null;
  const ids = new Set(point.tellings.map(({ article }) => article));
  const naming = toNaming(point, origin);
  if (naming.length === 0 || naming.length === ids.size) return null;
  const named = new Set(naming);
  const isSourced = (telling: Telling): boolean => telling.origin === origin.id && hasSourceInWords(index, telling);
  if (point.tellings.some((telling) => !named.has(telling.article) && isSourced(telling))) return null;
  const names = toNames(naming.map((id) => toArticleName(index, id)));
  return `; only ${names} ${naming.length === 1 ? 'names' : 'name'} a source: ${toRunningName(origin.name)}`;
}

/** Ids of the articles of a point that show in words that they have it from `origin`; all where that is no speaker or document. */
export function toNaming({ tellings }: Point, { id, kind, shownBy }: Origin): readonly string[] {
  if (kind !== 'speaker' && kind !== 'document') return [...new Set(tellings.map(({ article }) => article))];
  const showing = new Set(shownBy.map(({ article }) => article));
  const naming = tellings.filter(
    ({ article, origin, finding }) => origin === id && (finding !== null || showing.has(article)),
  );
  return [...new Set(naming.map(({ article }) => article))];
}

/** "The figure comes from one source, the intelligence service": the words themselves say where it is from. */
const SOURCED =
  /\b(?:sources?|said|says|told|according to|reported|reports?|announced|statement|comes? from|came from|citing)\b/i;

function hasSourceInWords(index: StoryIndex, telling: Telling): boolean {
  return SOURCED.test(toRefWords(index, telling));
}

function toFromWords(names: readonly string[], tellers: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length > 1 && tellers.length === 1) return `, origins: ${toNames(names)}`;
  if (names.length > 1) return `, ${names.length} independent origins: ${toNames(names)}`;
  return tellers.length === 1 && tellers[0] === names[0] ? '' : `, one origin: ${names[0]}`;
}

/** True of a point that several articles tell and show to have from one place. */
export function restsOnOne(index: StoryIndex, point: Point): boolean {
  const [origin, another] = point.origins.map((id) => index.origins.get(id));
  if (origin === undefined || another !== undefined || isOfSeveral(index, point)) return false;
  const naming = new Set(toNaming(point, origin));
  if (naming.size > 1) return true;
  return (
    naming.size === 1 &&
    point.tellings.some((one) => one.origin === origin.id && !naming.has(one.article) && hasSourceInWords(index, one))
  );
}

/** A name as it stands inside a sentence: "the operator" for "The operator", but "The Harbour Review". */
export function toRunningName(name: string): string {
  return name.replace(/^(?:The|A|An|One|Two|Three|Several|Some|Many)(?= [a-z])/, (first) => first.toLowerCase());
}

/** "denied by Dmitry Peskov"; "denied" where no voice is known: the words say by whom. */
export function toConfirmationWords(index: StoryIndex, { kind, voice }: Confirmation): string {
  const name = toVoiceName(index, voice);
  return name === null ? CONFIRMATION_WORDS[kind].replace(/ (?:by|from)$/, '') : `${CONFIRMATION_WORDS[kind]} ${name}`;
}

/** The name of a voice; null where none is known. */
export function toVoiceName({ voices }: StoryIndex, voiceId: string | null): string | null {
  return voiceId === null ? null : (voices.get(voiceId)?.name ?? null);
}
