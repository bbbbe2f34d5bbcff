import type {
  Band,
  Certainty,
  Explanation,
  Forecast,
  Happening,
  HappeningMention,
  Notice,
  Status,
  Time,
} from '../document/findings.ts';
import { type Catalogue, toHolder } from './catalogue.ts';
import type { Layer } from './layers.ts';
import { toSpansText } from './spans-text.ts';
import { toValueWords } from './timex.ts';

/** What a reader calls each layer. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  attributions: 'Who says it',
  notices: 'Notices',
  happenings: 'Happenings',
  times: 'Times',
  explanations: 'Reasons',
  forecasts: 'Forecasts',
  certainty: 'How sure',
};

/** What a reader calls each section about an article. */
export const SECTION_WORDS = {
  happenings: 'What happened, what is planned',
  explanations: 'Why',
  forecasts: 'What comes next',
  times: 'Times',
  certainty: 'How sure',
  problems: 'Worth knowing',
} as const;

/** What an article says of its own evidence. */
export const NOTICE_WORDS: Readonly<Record<Notice['kind'], string>> = {
  unconfirmed: 'Not confirmed',
  confirmed: 'Confirmed',
  unclear: 'Not clear',
  'no-comment': 'No comment',
  'no-explanation': 'No explanation',
  anonymous: 'Name withheld',
  denied: 'Denied',
  correction: 'Correction or update',
  disclaimer: 'Disclaimer',
};

/** Notices that a reader looks for together. */
export interface NoticeGroup {
  readonly name: string;
  readonly title: string;
  readonly notices: readonly Notice[];
}

const NOTICE_GROUPS: readonly { name: string; title: string; kinds: readonly Notice['kind'][] }[] = [
  {
    name: 'notices',
    title: 'Unconfirmed and unclear',
    kinds: ['unconfirmed', 'unclear', 'no-explanation', 'no-comment', 'anonymous'],
  },
  { name: 'confirmations', title: 'Confirmed or denied', kinds: ['confirmed', 'denied'] },
  { name: 'remarks', title: 'The article about itself', kinds: ['correction', 'disclaimer'] },
];

/** The groups that have notices, most important first. */
export function toNoticeGroups(notices: readonly Notice[]): readonly NoticeGroup[] {
  return NOTICE_GROUPS.map(({ name, title, kinds }) => ({
    name,
    title,
    notices: notices.filter(({ kind }) => kinds.includes(kind)),
  })).filter((group) => group.notices.length > 0);
}

/** How it stands with a happening. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: 'planned',
  occurred: 'happened',
  ongoing: 'going on',
  cancelled: 'called off',
  postponed: 'put off',
  denied: 'did not take place',
  hypothetical: 'only supposed',
};

/** Likelihoods in the words of ICD 203, the standard of the United States intelligence community for analytic products. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  'almost-no-chance': 'almost no chance',
  'very-unlikely': 'very unlikely',
  unlikely: 'unlikely',
  even: 'a roughly even chance',
  likely: 'likely',
  'very-likely': 'very likely',
  'almost-certain': 'almost certain',
};

/** How the article itself stands to an explanation. */
export const STANCE_WORDS: Readonly<Record<Explanation['stance'], string>> = {
  advanced: 'the article puts it forward',
  reported: 'the article reports it and takes no side',
  doubted: 'the article doubts it',
  rejected: 'the article rejects it',
};

/** The same where it is whoever holds it who doubts it or turns it down. */
export const OWN_STANCE_WORDS: Readonly<Record<Explanation['stance'], string>> = {
  ...STANCE_WORDS,
  doubted: 'who doubts it',
  rejected: 'who turns it down',
};

/** The same where it is somebody else whom the article quotes. */
export const OTHER_STANCE_WORDS: Readonly<Record<Explanation['stance'], string>> = {
  ...STANCE_WORDS,
  doubted: 'somebody in the article doubts it',
  rejected: 'somebody in the article rejects it',
};

/** Of what nobody is named for. */
export const OWN_VOICE_WORDS = 'in the article’s own voice';

/** How a statement bears on an explanation. */
export const BEARING_WORDS: Readonly<Record<Explanation['evidence'][number]['bears'], string>> = {
  for: 'For it',
  against: 'Against it',
  neutral: 'On it',
};

const LEVELS: Readonly<Record<Certainty['level'], string>> = {
  certain: 'said as certain',
  probable: 'said as probable',
  possible: 'said as possible',
};

const ANCHORS: Readonly<Record<Time['anchor'], string | null>> = {
  absolute: null,
  published: 'counted from the publication date',
  'previous-time': 'counted from a time before it',
  event: 'counted from an event',
  none: null,
};

/** "Dmitry Peskov", "officials", "a source not named"; null where the article speaks for itself. */
export function toWho(catalogue: Catalogue, attributionId: string | null): string | null {
  const voice = toHolder(catalogue, attributionId);
  if (voice === null) return null;
  if (voice.kind === 'none') return 'a source not named';
  return voice.kind === 'unnamed' ? toRunningWords(voice.name) : voice.name;
}

/** A source's words as they stand inside a sentence: "the operator" for "The operator". */
function toRunningWords(words: string): string {
  return words.replace(
    /^(?:The|A|An|Another|Many|Some|Several|One|Two|Most|All|Both|Few|Others|Such|This|That|These|Those|His|Her|Their|Its|Our|My)\b/,
    (first) => first.toLowerCase(),
  );
}

/** "14 May 2015, counted from the publication date"; says so where a time has no value or more than one is possible. */
export function toTimeWords(time: Time): string {
  const words = toValueWords(time);
  const possible = time.candidates
    .map((value) => toValueWords({ ...time, value }))
    .filter((candidate) => candidate !== null);
  const others = possible.filter((candidate) => candidate !== words);
  if (words === null) return others.length === 0 ? 'not dated' : `not dated: ${others.join(' or ')}`;
  const anchor = ANCHORS[time.anchor];
  return [words, others.length === 0 ? null : `or ${others.join(' or ')}`, anchor]
    .filter((part) => part !== null)
    .join(', ');
}

/** A time of the text with what it stands for: "Thursday: 14 May 2015"; once only where both are the same words. */
export function toTimeLine(words: string, time: Time): string {
  const value = toTimeWords(time);
  return value.toLowerCase().startsWith(words.toLowerCase()) ? value : `${words}: ${value}`;
}

/** "30 April 2015"; null where there is no such time or it has no value. */
export function toWhenWords({ timeById }: Catalogue, timeId: string | null): string | null {
  const time = timeId === null ? undefined : timeById.get(timeId);
  return time === undefined ? null : toValueWords(time);
}

/** Whoever a notice names: "CNN", or "He (Dmitry Peskov)" where it is known whom a pronoun stands for; null for nobody. */
export function toNoticeSource({ text, nameByPronoun }: Catalogue, { source }: Notice): string | null {
  const words = source === null ? '' : toSpansText(text, [source]);
  if (source === null || words === '') return null;
  const name = nameByPronoun.get(source.start);
  return name === undefined || words.includes(' ') ? words : `${words} (${name})`;
}

/** The attribution that says that it stands so with a happening; null where the article itself does. */
export function toStatusHolder({ mentions, cue }: Happening): string | null {
  const mention = mentions.find((other) => other.cue.start === cue.start && other.cue.end === cue.end);
  return (mention ?? mentions.at(-1))?.holder ?? null;
}

/** Where a happening is told with another status than the one that stands, the first mention of each, in the order of the text. */
export function toOtherStatuses({ mentions, status }: Happening): readonly HappeningMention[] {
  const seen = new Set<Status>([status]);
  return mentions.filter((mention) => !seen.has(mention.status) && seen.add(mention.status));
}

/** "likely; time: 2020": what a forecast says of itself; empty where it says neither. */
export function toForecastWords(catalogue: Catalogue, { band, horizon }: Forecast): string {
  const time = toWhenWords(catalogue, horizon);
  return [band === null ? null : BAND_WORDS[band], time === null ? null : `time: ${time}`]
    .filter((words) => words !== null)
    .join('; ');
}

/** "very likely, negated": what the hedging, boosting or negating words say. */
export function toCertaintyWords({ polarity, level, band }: Certainty): string {
  const strength = band === null ? LEVELS[level] : `said as ${BAND_WORDS[band]}`;
  if (polarity === 'denied') return `${strength}, in the negative`;
  return polarity === 'unknown' ? `${strength}; left open whether it is so` : strength;
}
