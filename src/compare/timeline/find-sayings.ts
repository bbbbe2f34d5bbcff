import type { BlockKind } from '../../document/article.ts';
import type { Attribution } from '../../document/findings.ts';
import { type Span, toHull } from '../../document/span.ts';
import { type Compared, type OwnArticle, once, toBlockKind } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { type Profile, toProfile, toShared } from '../profile.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { type Dated, toDated } from './dated.ts';
import { findEventDates } from './event-dates.ts';

/** What somebody said at a time that the article gives. */
export interface Saying {
  readonly article: Compared;
  readonly attribution: Attribution;
  readonly voice: string | null;
  readonly dated: Dated;
  /** From who says it to the last of what is said. */
  readonly span: Span;
  readonly about: Profile;
  /** To whom it is said, where that is somebody of note ("Harbour Radio"). */
  readonly hearer: Profile;
}

const LEAST_CONFIDENCE = 0.7;
const REPORTING: ReadonlySet<Attribution['act']> = new Set([
  'says',
  'confirms',
  'denies',
  'promises',
  'threatens',
  'alleges',
  'asks',
]);
const NOT_TOLD: ReadonlySet<BlockKind | null> = new Set(['byline', 'date', 'dateline', 'credit', 'disclaimer', 'link']);
const SAYS_LITTLE = 0.8;
const SHARED = 0.4;
/** In UTF-16 code units: what an article begins with is what it is about. */
const OPENING = 600;

/** Sayings with a date that are about what their article is about, in order of the cue. */
export function findSayings(article: Compared, voices: JoinedVoices): readonly Saying[] {
  const voiceOf = voices.byAttribution[article.order];
  return once(article, findInArticle).map((saying) => ({
    ...saying,
    voice: voiceOf?.get(saying.attribution.id) ?? null,
  }));
}

function findInArticle(article: OwnArticle, self: Compared): readonly Omit<Saying, 'voice'>[] {
  const { reading, words } = article;
  const sayings: Omit<Saying, 'voice'>[] = [];
  const eventDates = findEventDates(article);
  const matter = toMatter(article);
  for (const attribution of reading.attributions) {
    const { source, cue, content, act, confidence } = attribution;
    const isOwnedUp = act === 'confirms' && isThatBehindTime(article, attribution);
    if (
      confidence < (isOwnedUp ? LEAST_OF_THAT : LEAST_CONFIDENCE) ||
      !REPORTING.has(act) ||
      source.length === 0 ||
      content.length === 0
    )
      continue;
    const time = article.timeById.get(attribution.time ?? '');
    const dated = toDated(time) ?? eventDates.get(attribution.id) ?? null;
    if (time !== undefined && isOfClauseBetween(article, attribution, time)) continue;
    const span = toHull([...source, ...cue, ...content]);
    if (dated === null || NOT_TOLD.has(toBlockKind(article, span.start))) continue;
    const about = toProfile(words, content);
    const isAbout =
      toShared(about, matter.profile) >= SHARED ||
      content.some((part) => findMentionsIn(article, part).some(({ entity }) => matter.entities.has(entity.id)));
    if (about.norm < SAYS_LITTLE || !(isAbout || isOwnedUp)) continue;
    sayings.push({
      article: self,
      attribution,
      dated,
      span,
      about,
      hearer: toProfile(words, attribution.addressee === null ? [] : [attribution.addressee]),
    });
  }
  return sayings;
}

/** In so many words, "admitted on May 3 that" is a saying. */
const LEAST_OF_THAT = 0.5;

/** "The bank acknowledged <on May 3> that it had sold it": what is owned up to on a day is told, whatever the article began with. */
function isThatBehindTime({ words: { text }, timeById }: OwnArticle, { cue, content, time: id }: Attribution): boolean {
  const time = timeById.get(id ?? '');
  const [first] = content;
  const said = cue.at(-1)?.end;
  if (time === undefined || first === undefined || said === undefined || time.end > first.start) return false;
  return (
    /\bthat$/i.test(text.slice(time.end, first.start).trim()) ||
    /^that\s/i.test(text.slice(first.start, first.start + 5))
  );
}

const OPENS_CLAUSE = /(?:^|,\s|\b)(?:which|who|whose|where|when|after|before)\b[^,]*$/i;

/** "The bank, which bought the mill <in May>, had argued that …": the day is that of the clause between who says it and the saying. */
function isOfClauseBetween({ words: { text } }: OwnArticle, { source, cue }: Attribution, time: Span): boolean {
  const from = source[0]?.start ?? time.start;
  const said = cue.find(({ start }) => start >= time.end)?.start;
  if (from >= time.start || said === undefined || !/^[^.;]*,[^,]*$/.test(text.slice(time.end, said))) return false;
  return OPENS_CLAUSE.test(text.slice(from, time.start));
}

/** The stems of title and opening, and who is named there. */
function toMatter(article: OwnArticle): { readonly profile: Profile; readonly entities: ReadonlySet<string> } {
  const { blocks, text } = article.reading.article;
  const told = blocks.filter(({ kind }) => !NOT_TOLD.has(kind));
  const start = told[0]?.start ?? 0;
  const opening = { start, end: Math.min(text.length, start + OPENING) };
  const named = findMentionsIn(article, opening);
  return { profile: toProfile(article.words, [opening]), entities: new Set(named.map(({ entity }) => entity.id)) };
}
