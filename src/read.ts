/** MAIN PATH: one article in, everything found in it out. */
import type { Article, Problem } from './document/article.ts';
import type { Time } from './document/findings.ts';
import type { Reading } from './document/reading.ts';
import { toProblem } from './errors.ts';
import { describeAttributions } from './extract/attributions/describe-attributions.ts';
import { findQuotedOnly } from './extract/attributions/find-quoted-only.ts';
import { findRelations } from './extract/attributions/find-relations.ts';
import { findCertainties } from './extract/certainty/find-certainties.ts';
import { findExplanations } from './extract/explanations/find-explanations.ts';
import { findForecasts } from './extract/forecasts/find-forecasts.ts';
import { findHappenings } from './extract/happenings/find-happenings.ts';
import { findSuperseded } from './extract/happenings/find-superseded.ts';
import type { Known } from './extract/known.ts';
import { findNameSlips } from './extract/name-slips/find-name-slips.ts';
import { findNotices } from './extract/notices/find-notices.ts';
import type { Reader } from './extract/reader.ts';
import { findSpeakers } from './extract/speakers/find-speakers.ts';
import { dateSayings } from './extract/times/date-sayings.ts';
import { findTimes } from './extract/times/find-times.ts';
import { toUnknownWords, toWords } from './extract/to-words.ts';
import { toLanguage } from './language/language.ts';

/**
 * Reads an article. Never throws on any text; the same article gives the same reading; time grows linearly with the text.
 * `problems` are those that ingest found; they come first in the reading's own.
 */
export function read(article: Article, reader: Reader, problems: readonly Problem[] = []): Reading {
  const { model } = reader.network;
  const language = toLanguage(article.text);
  const words = isEnglish(article) ? toWords(language, reader.tagger) : toUnknownWords(language);
  const relations = isEnglish(article) ? findRelations(language, words, reader) : findQuotedOnly(language);
  const attributions = describeAttributions(article, language, relations, `${model.name}-${model.version}`);
  const spoken = findSpeakers(article, language, attributions);
  const times = isEnglish(article) ? findTimes(article, language, words) : [];
  const timeOf = dateSayings(language, spoken.attributions, times);
  const known: Known = {
    article,
    language,
    words,
    entities: spoken.entities,
    attributions: spoken.attributions.map((a) => ({ ...a, time: timeOf.get(a.id) ?? null })),
    times,
  };
  const rest = isEnglish(article) ? findRest(known) : NOTHING_MORE;
  return {
    schema: 'hearsay/reading/1',
    article,
    sentences: language.sentences,
    entities: known.entities,
    attributions: known.attributions,
    times,
    ...rest,
    problems: [...problems, ...(hasUndated(article, times) ? [toProblem('published-unknown')] : []), ...rest.problems],
    model: { name: model.name, version: model.version },
  };
}

type Rest = Pick<Reading, 'notices' | 'certainties' | 'happenings' | 'explanations' | 'forecasts' | 'problems'>;

/** What needs words of English to be told. */
const NOTHING_MORE: Rest = {
  notices: [],
  certainties: [],
  happenings: [],
  explanations: [],
  forecasts: [],
  problems: [],
};

/** All that is found beside who says what and the times. */
function findRest(known: Known): Rest {
  const happenings = findHappenings(known);
  return {
    notices: findNotices(known),
    certainties: findCertainties(known),
    happenings,
    explanations: findExplanations(known),
    forecasts: findForecasts(known, happenings),
    problems: [...findSuperseded(happenings, known), ...findNameSlips(known)],
  };
}

/** True where a relative time has no value for want of a publication date. */
function hasUndated(article: Article, times: readonly Time[]): boolean {
  return article.published === null && times.some(({ value, anchor }) => value === null && anchor !== 'absolute');
}

function isEnglish(article: Article): boolean {
  return /^en\b/i.test(article.language);
}
