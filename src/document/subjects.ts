import type { Attribution, Happening, Notice } from './findings.ts';
import type { Judgement, Place, Subject, SubjectKind } from './judgement.ts';
import type { Span } from './span.ts';
import type {
  Conflict,
  MatrixRow,
  Point,
  Question,
  Ref,
  StoryExplanation,
  StoryForecast,
  StoryVoice,
} from './story.ts';

/** What judgements can be about, in terms that outlast ids. `article` is always an article id. */

/** An attribution by its source, cue and content. */
export function toAttributionSubject(
  article: string,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
): Subject {
  return toSubject('attribution', null, [
    ...toPlaces(article, 'source', source),
    ...toPlaces(article, 'cue', cue),
    ...toPlaces(article, 'content', content),
  ]);
}

/** A notice by its words. */
export function toNoticeSubject(article: string, notice: Notice): Subject {
  return toSubject('notice', null, toPlaces(article, 'notice', [notice]));
}

/** A happening by the words that tell it and those that carry its status. */
export function toHappeningSubject(article: string, { what, cue }: Happening): Subject {
  return toSubject('happening', null, [...toPlaces(article, 'what', [what]), ...toPlaces(article, 'cue', [cue])]);
}

/** An article as a whole, by the place where it begins. */
export function toArticleSubject(article: string): Subject {
  return toSubject('article', null, [{ article, part: 'article', start: 0, end: 0 }]);
}

/** A voice by everything it says. */
export function toVoiceSubject({ name, tellings }: StoryVoice): Subject {
  return toSubject('voice', name, toRefPlaces('telling', tellings));
}

/** A point by its tellings. */
export function toPointSubject({ tellings }: Point): Subject {
  return toSubject('point', null, toRefPlaces('telling', tellings));
}

/** A conflict by its kind and the words that differ. */
export function toConflictSubject({ kind, tellings }: Conflict): Subject {
  return toSubject('conflict', kind, toRefPlaces('telling', tellings));
}

/** A question by the claims of all explanations that answer it; `explanations` may be those of the whole story. */
export function toQuestionSubject({ id }: Question, explanations: readonly StoryExplanation[]): Subject {
  const claims = explanations.filter(({ question }) => question === id).flatMap(({ tellings }) => tellings);
  return toSubject('question', null, toRefPlaces('claim', claims));
}

/** An explanation by its claims. */
export function toExplanationSubject({ tellings }: StoryExplanation): Subject {
  return toSubject('explanation', null, toRefPlaces('claim', tellings));
}

/** A piece of evidence by its tellings. */
export function toEvidenceSubject({ tellings }: MatrixRow): Subject {
  return toSubject('evidence', null, toRefPlaces('evidence', tellings));
}

/** A forecast by its tellings. */
export function toForecastSubject({ tellings }: StoryForecast): Subject {
  return toSubject('forecast', null, toRefPlaces('forecast', tellings));
}

/** An outlet or a voice as a source, by its name. */
export function toSourceSubject(name: string): Subject {
  return toSubject('source', name, []);
}

/** An explanation that the judgement of this number wrote. */
export function toOwnExplanationSubject(number: Judgement['number']): Subject {
  return toSubject('own-explanation', `${number}`, []);
}

/** Evidence that the judgement of this number added. */
export function toOwnEvidenceSubject(number: Judgement['number']): Subject {
  return toSubject('own-evidence', `${number}`, []);
}

/** A subject with its places in order and without repetition. */
export function toSubject(of: SubjectKind, name: string | null, places: readonly Place[]): Subject {
  return { of, name, places: toOrderedPlaces(places) };
}

/** The same for two subjects that are one. */
export function toSubjectKey({ of, name, places }: Subject): string {
  const parts = toOrderedPlaces(places).map(({ article, part, start, end }) => [article, part, start, end]);
  return JSON.stringify([of, name, parts]);
}

/** By article, `start`, `end` and part, without repetition and with nothing but what a place has. */
export function toOrderedPlaces(places: readonly Place[]): readonly Place[] {
  const ordered = places.map(({ article, part, start, end }): Place => ({ article, part, start, end })).sort(compare);
  return ordered.filter((place, index) => index === 0 || compare(ordered[index - 1] as Place, place) !== 0);
}

function compare(a: Place, b: Place): number {
  return compareWords(a.article, b.article) || a.start - b.start || a.end - b.end || compareWords(a.part, b.part);
}

function compareWords(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function toPlaces(article: string, part: string, spans: readonly Span[]): readonly Place[] {
  return spans.map(({ start, end }) => ({ article, part, start, end }));
}

function toRefPlaces(part: string, refs: readonly Ref[]): readonly Place[] {
  return refs.map(({ article, span: { start, end } }) => ({ article, part, start, end }));
}
