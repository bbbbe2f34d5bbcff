import type {
  Claim,
  ClaimReview,
  Dataset,
  Graph,
  NewsArticle,
  OpinionNewsArticle,
  Organization,
  Person,
  Quotation,
  Thing,
} from 'schema-dts';
import type { JudgedItem, JudgedReading } from '../../../document/case.ts';
import type { Entity } from '../../../document/findings.ts';
import type { Credibility, Judgement } from '../../../document/judgement.ts';
import type { Reading } from '../../../document/reading.ts';
import type { Point, Ref, Story, StoryArticle } from '../../../document/story.ts';
import { toSpansText } from '../../../page/spans-text.ts';
import type { StoryMade } from '../../../page/story/story-view.tsx';
import { CREDIBILITY_WORDS } from '../../../page/story/story-wording.ts';
import { toTextUri, toUrn } from '../../text-uri.ts';
import { toInterchangeJson } from '../interchange-json.ts';
import { parseIsoDate } from '../iso-date.ts';
import { toMadeBy } from '../made-by.ts';
import { toUnjudged } from '../unjudged.ts';
import { toWebAddress } from '../web-address.ts';

/**
 * A story as JSON-LD in the words of schema.org, `readings` being those it was made of: each article, each word-for-word quotation with its
 * speaker, each point as a claim with the articles it appears in. A ClaimReview is there only where an analyst rated a statement, and says
 * what the analyst said: whether a claim is true is never the program's to tell.
 */
export function toSchemaOrg(story: Story, readings: readonly Reading[], made: StoryMade = {}): string {
  return toInterchangeJson(toGraph(story, readings, made));
}

interface Known {
  readonly story: Story;
  readonly judgedById: ReadonlyMap<string, JudgedReading>;
  /** By voice id. */
  readonly voices: ReadonlyMap<string, Story['voices'][number]>;
  /** By article and attribution: the claim that a point makes of it. */
  readonly claimOf: ReadonlyMap<string, string>;
}

function toGraph(
  story: Story,
  readings: readonly Reading[],
  { program = 'Hearsay', decided = null }: StoryMade,
): Graph {
  const judged = decided?.readings ?? readings.map(toUnjudged);
  const claimOf = new Map<string, string>();
  for (const point of story.points) {
    for (const { article, finding } of point.tellings) {
      if (finding !== null) claimOf.set(`${article} ${finding}`, toClaimId(point.gist));
    }
  }
  const known: Known = {
    story,
    judgedById: new Map(judged.map((one) => [one.standing.article.id, one])),
    voices: new Map(story.voices.map((voice) => [voice.id, voice])),
    claimOf,
  };
  const quotations = judged.flatMap(({ standing }) => toQuotations(standing));
  const claims = story.points.map((point) => toClaim(point, known));
  const about: Dataset = {
    '@type': 'Dataset',
    '@id': toUrn(['dataset', program, ...story.articles.map(({ id }) => id)]),
    name: 'Who said what, as found in these articles',
    measurementTechnique: `${toMadeBy(program, story.model)}. It may be wrong; the words are the articles’ own.`,
    isBasedOn: story.articles.map(({ id }) => ({ '@id': toTextUri(id) })),
  };
  const graph: readonly Thing[] = [
    about,
    ...story.articles.map(toArticle),
    ...quotations,
    ...claims,
    ...(decided === null ? [] : toReviews(judged, decided.judged.items, known)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

function toArticle(article: StoryArticle): NewsArticle {
  const url = toWebAddress(article.url);
  const derived = article.derivedFrom.map(({ name }) => name);
  const base = {
    '@id': toTextUri(article.id),
    // The address is that of the article, the id that of its text as it was read.
    identifier: article.id,
    ...(url === null ? {} : { url }),
    ...(article.title === null ? {} : { headline: article.title }),
    ...(article.authors.length === 0
      ? {}
      : { author: article.authors.map((name): Person => ({ '@type': 'Person', name })) }),
    ...(article.contributors.length === 0
      ? {}
      : { contributor: article.contributors.map((name): Person => ({ '@type': 'Person', name })) }),
    ...(article.outlets.length === 0
      ? {}
      : { publisher: article.outlets.map((name): Organization => ({ '@type': 'Organization', name })) }),
    ...(parseIsoDate(article.published) === null ? {} : { datePublished: article.published as string }),
    ...(derived.length === 0 ? {} : { citation: derived }),
    inLanguage: article.language,
  };
  if (article.genre === 'opinion') return { '@type': 'OpinionNewsArticle', ...base } satisfies OpinionNewsArticle;
  return { '@type': 'NewsArticle', ...base };
}

function toQuotations({ article, attributions, entities }: Reading): readonly Quotation[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return attributions
    .filter(({ kind }) => kind === 'direct')
    .map(({ id, speaker, source, content }): Quotation => {
      const entity = entityById.get(speaker ?? '');
      const named = toSpansText(article.text, source);
      return {
        '@type': 'Quotation',
        '@id': toUrn(['quotation', article.id, id, JSON.stringify(content)]),
        text: toSpansText(article.text, content),
        inLanguage: article.language,
        isPartOf: { '@id': toTextUri(article.id) },
        identifier: {
          '@type': 'PropertyValue',
          propertyID: 'offsets in UTF-16 code units',
          value: content.map(({ start, end }) => `${start}-${end}`).join(';'),
        },
        ...(entity === undefined ? {} : { spokenByCharacter: toParty(entity) }),
        // Words that name nobody are no person: they stand as they are.
        ...(entity === undefined && named !== '' ? { creditText: named } : {}),
      };
    });
}

function toParty({ kind, name, roles }: Pick<Entity, 'kind' | 'name' | 'roles'>): Person | Organization {
  if (kind === 'person') {
    return { '@type': 'Person', name, ...(roles.length === 0 ? {} : { jobTitle: [...roles] }) };
  }
  return { '@type': 'Organization', name };
}

function toClaimId({ article, span }: Ref): string {
  return toUrn(['claim', article, `${span.start}-${span.end}`]);
}

function toClaim({ gist, tellings }: Point, { story, judgedById, voices }: Known): Claim {
  const articles = new Set(tellings.map(({ article }) => article));
  const appearances = story.articles.filter(({ id }) => articles.has(id));
  const [first] = appearances;
  const isFirstKnown = appearances.every(({ published }) => parseIsoDate(published) !== null);
  const speakers = [...new Set(tellings.flatMap(({ speaker }) => speaker ?? []))].flatMap((id) => voices.get(id) ?? []);
  return {
    '@type': 'Claim',
    '@id': toClaimId(gist),
    text: toRefText(gist, judgedById),
    appearance: appearances.map(({ id }) => ({ '@id': toTextUri(id) })),
    ...(first !== undefined && isFirstKnown ? { firstAppearance: { '@id': toTextUri(first.id) } } : {}),
    ...(speakers.length === 0 ? {} : { author: speakers.map(toParty) }),
  };
}

function toRefText({ article, span }: Ref, judgedById: Known['judgedById']): string {
  const text = judgedById.get(article)?.standing.article.text;
  return text === undefined ? '' : toSpansText(text, [span]);
}

/** The last rating of each statement and point that an analyst rated. */
function toReviews(
  judged: readonly JudgedReading[],
  items: readonly JudgedItem[],
  known: Known,
): readonly (Claim | ClaimReview)[] {
  const ofStatements = judged.flatMap(({ standing, items: own }) =>
    own.flatMap((item) => {
      const attribution = standing.attributions.find(({ id }) => id === item.id);
      if (item.subject.of !== 'attribution' || attribution === undefined) return [];
      const { article } = standing;
      const words = toSpansText(article.text, attribution.content);
      const claim: Claim = {
        '@type': 'Claim',
        '@id': toUrn(['claim', article.id, JSON.stringify(attribution.content)]),
        text: words,
        appearance: { '@id': toTextUri(article.id) },
      };
      const id = known.claimOf.get(`${article.id} ${item.id}`);
      const review = toReview(item, words, id ?? (claim['@id'] as string));
      return review === null ? [] : id === undefined ? [claim, review] : [review];
    }),
  );
  const points = new Map(known.story.points.map((point) => [point.id, point]));
  const ofPoints = items.flatMap((item) => {
    const point = item.subject.of === 'point' ? points.get(item.id) : undefined;
    if (point === undefined) return [];
    return toReview(item, toRefText(point.gist, known.judgedById), toClaimId(point.gist)) ?? [];
  });
  return [...ofStatements, ...ofPoints];
}

function toReview({ judgements }: JudgedItem, words: string, claim: string): ClaimReview | null {
  const last = judgements.findLast(({ decision }) => decision.kind === 'rate-statement');
  const credibility = last === undefined ? null : toCredibility(last);
  // What cannot be judged was not judged.
  if (last === undefined || credibility === null || credibility === '6') return null;
  return {
    '@type': 'ClaimReview',
    '@id': toUrn(['review', claim, last.by, last.at, `${last.number}`]),
    claimReviewed: words,
    itemReviewed: { '@id': claim },
    author: { '@type': 'Person', name: last.by },
    datePublished: last.at,
    reviewRating: {
      '@type': 'Rating',
      // The Admiralty code counts from 1, the best; a rating of schema.org grows.
      ratingValue: 6 - Number(credibility),
      bestRating: 5,
      worstRating: 1,
      alternateName: `Admiralty credibility ${credibility}: ${CREDIBILITY_WORDS[credibility]}`,
      ...(last.why === null || last.why === '' ? {} : { ratingExplanation: last.why }),
    },
  };
}

function toCredibility({ decision }: Judgement): Credibility | null {
  return decision.kind === 'rate-statement' ? decision.credibility : null;
}
