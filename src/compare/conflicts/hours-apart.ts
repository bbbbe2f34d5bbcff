// Catches: "the first order was placed at 1:31pm, seven minutes earlier than had been thought" and "began at about 1:38 p.m.": the one report tells
// how far its hour is from another, and that hour stands in the other report.
// Not: an hour that lies elsewhere, "two hours later than planned", how long something took.
import type { Time } from '../../document/findings.ts';
import { isInside } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toSide } from './draft.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
const MINUTES_OF_DAY = 1440;

/** An hour told, in minutes of the day. */
interface Hour {
  readonly statement: Statement;
  readonly time: Time;
  readonly minutes: number;
}

/** Two hours of which one report tells how far they are apart. */
export function findHoursApart(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) =>
    once(article, findHours).flatMap((hour) => {
      const meant = toMeant(hour);
      if (meant === null) return [];
      return material.parts.tiedTo(article.order).flatMap((order): readonly ConflictDraft[] => {
        const other = material.articles[order] as Compared;
        if (other === article || material.kinship(article.order, order) < LEAST_KIN) return [];
        const told = once(other, findHours).find(
          (one) => one.minutes === meant && canDisagree(material, hour.statement, one.statement),
        );
        return told === undefined ? [] : [toDraft(material, told, hour)];
      });
    }),
  );
}

function toDraft(material: ConflictMaterial, one: Hour, two: Hour): ConflictDraft {
  return {
    kind: 'date',
    isUpdate: false,
    sides: [one, two].map(({ statement, time, minutes }) => toSide(material, statement, time, String(minutes))),
    confidence: 0.8,
    by: 'conflicts/hours-apart',
    what: 'The times of day differ',
  };
}

const OF_DAY = /T(\d\d):(\d\d)/;

function findHours(_: OwnArticle, article: Compared): readonly Hour[] {
  const statements = statementsOf(article);
  return article.reading.times.flatMap((time): readonly Hour[] => {
    const minutes = toMinutes(article.words.text.slice(time.start, time.end), time.value);
    if (minutes === null) return [];
    const statement = statements.find(({ spans }) => spans.some((span) => isInside(time, span)));
    return statement === undefined || statement.isHeadline ? [] : [{ statement, time, minutes }];
  });
}

/** "1:31pm" of no known day has no value. */
const WRITTEN = /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b/i;

function toMinutes(words: string, value: string | null): number | null {
  const [, hours, minutes] = OF_DAY.exec(value ?? '') ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  const [, hour, minute = '0', half] = WRITTEN.exec(words) ?? [];
  if (value !== null || hour === undefined) return null;
  return ((Number(hour) % 12) + (/p/i.test(half ?? '') ? 12 : 0)) * 60 + Number(minute);
}

const SHIFTED = toPattern(
  'i',
  /^[^.;]{0,40}?(?:, |\b)(?:about |some |almost |nearly |around )?(?:an?|half an|\w+|\d+)(?: and a half)? (?:minutes?|hours?|hour)(?: and (?:a half|\w+ minutes?))? (earlier|before|sooner|later|after) /,
  anyOf(
    /than (?:it |this |that |was |were |had |been |is |has |first |at first |earlier |previously |originally |initially |generally )*(?:thought|reported|believed|said|stated|assumed|given|claimed|supposed|recorded|told|known|admitted|acknowledged)\b/,
    /than (?:the |its |his |her |their )?(?:[\w’'-]+ ){1,4}?(?:says?|said|gives?|gave|puts?|claims?|claimed|has it|had it|maintains?|maintained|had (?:said|claimed|reported|put it|given))\b/,
    /the (?:time|hour) (?:first |at first |originally |initially )?(?:given|reported|stated|named)\b/,
  ),
);
const LONGEST_SHIFT = 140;

/** The hour from which this one is told to differ; null where none is. */
function toMeant({ statement, time, minutes }: Hour): number | null {
  const { article, sentence } = statement;
  const end = article.reading.sentences[sentence]?.end ?? time.end;
  const behind = article.words.text.slice(time.end, Math.min(end, time.end + LONGEST_SHIFT));
  const match = SHIFTED.exec(behind);
  if (match === null) return null;
  const length = statementsOf(article)
    .filter((other) => other.sentence === sentence)
    .flatMap(({ quantities }) => quantities)
    .find(({ unit, start, end: to }) => unit === 'day' && start >= time.end && to <= time.end + match[0].length);
  if (length === undefined) return null;
  const apart = Math.round(length.value * MINUTES_OF_DAY);
  const isEarlier = /^(?:earlier|before|sooner)$/i.test(match[1] ?? '');
  return (((minutes + (isEarlier ? apart : -apart)) % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
}
