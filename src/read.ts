/** MAIN PATH: one article in, everything found in it out. */
import type { Article, Problem } from './document/article.ts';
import type { Time } from './document/findings.ts';
import type { Reading } from './document/reading.ts';
import { toProblem } from './errors.ts';
import { describeAttributions } from './extract/attributions/describe-attributions.ts';
import { findQuotedOnly } from './extract/attributions/find-quoted-only.ts';
import { findRelations } from './extract/attributions/find-relations.ts';
import type { AttributionReader } from './extract/attributions/reader.ts';
import { findCertainties } from './extract/certainty/find-certainties.ts';
import { findExplanations } from './extract/explanations/find-explanations.ts';
import { findForecasts } from './extract/forecasts/find-forecasts.ts';
import { findHappenings } from './extract/happenings/find-happenings.ts';
import { findSuperseded } from './extract/happenings/find-superseded.ts';
import type { Known } from './extract/known.ts';
import { findNameSlips } from './extract/name-slips/find-name-slips.ts';
import { findNotices } from './extract/notices/find-notices.ts';
import { findSpeakers } from './extract/speakers/find-speakers.ts';
import { findSayingTimes } from './extract/times/find-saying-times.ts';
import { toWords } from './extract/to-words.ts';
import { toLanguage } from './language/language.ts';

/**
 * Reads an article. Never throws on any text; the same article gives the same reading; time grows linearly with the text.
 * `problems` are those that ingest found; they come first in the reading's own.
 */
export function read(article: Article, reader: AttributionReader, problems: readonly Problem[] = []): Reading {
  const { model } = reader.network;
  const language = toLanguage(article.text);
  const relations = isEnglish(article) ? findRelations(language, reader) : findQuotedOnly(language);
  const attributions = describeAttributions(article, language, relations, `${model.name}-${model.version}`);
  const spoken = findSpeakers(article, language, attributions);
  const words = toWords(language);
  const { times, timeOf } = findSayingTimes(article, language, spoken.attributions);
  const known: Known = {
    article,
    language,
    words,
    entities: spoken.entities,
    attributions: spoken.attributions.map((a) => ({ ...a, time: timeOf.get(a.id) ?? null })),
    times,
  };
  const happenings = findHappenings(known);
  return {
    schema: 'hearsay/reading/1',
    article,
    sentences: language.sentences,
    entities: known.entities,
    attributions: known.attributions,
    times,
    notices: findNotices(known),
    certainties: findCertainties(known),
    happenings,
    explanations: findExplanations(known),
    forecasts: findForecasts(known, happenings),
    problems: [
      ...problems,
      ...(hasUndated(article, times) ? [toProblem('published-unknown')] : []),
      ...findSuperseded(happenings),
      ...findNameSlips(known),
    ],
    model: { name: model.name, version: model.version },
  };
}

/** True where a relative time has no value for want of a publication date. */
function hasUndated(article: Article, times: readonly Time[]): boolean {
  return article.published === null && times.some(({ value }) => value === null);
}

function isEnglish(article: Article): boolean {
  return /^en\b/i.test(article.language);
}
