/** MAIN PATH: one article in, everything found in it out. */
import type { Article, Problem } from './document/article.ts';
import type { Time } from './document/findings.ts';
import type { Reading } from './document/reading.ts';
import { toProblem } from './errors.ts';
import { describeAttributions } from './extract/attributions/describe-attributions.ts';
import { findQuotedOnly } from './extract/attributions/find-quoted-only.ts';
import { findRelations } from './extract/attributions/find-relations.ts';
import type { AttributionReader } from './extract/attributions/reader.ts';
import { findSpeakers } from './extract/speakers/find-speakers.ts';
import { findSayingTimes } from './extract/times/find-saying-times.ts';
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
  const dated = findSayingTimes(article, language, spoken.attributions);
  return {
    schema: 'hearsay/reading/1',
    article,
    sentences: language.sentences,
    entities: spoken.entities,
    attributions: spoken.attributions.map((a) => ({ ...a, time: dated.timeOf.get(a.id) ?? null })),
    times: dated.times,
    notices: [],
    certainties: [],
    happenings: [],
    explanations: [],
    forecasts: [],
    problems: hasUndated(article, dated.times) ? [...problems, toProblem('published-unknown')] : problems,
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
