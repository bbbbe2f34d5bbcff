import type { Attribution } from '../../document/findings.ts';
import { type Span, toHull, toText } from '../../document/span.ts';
import type { Origin, Ref, StoryVoice } from '../../document/story.ts';
import { type Compared, toChainOf, toOutletName, toRef } from '../material.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toOrganisationWords } from '../voices/name-key.ts';
import { toRoleStems } from '../voices/people.ts';
import { toBodies } from './bodies.ts';
import type { Kin } from './find-families.ts';

/** Where one telling comes from, as far as its own article says. */
export interface Trace {
  /** The same for tellings of one origin. */
  readonly key: string;
  readonly kind: Origin['kind'];
  readonly name: string;
  readonly voice: string | null;
  /**
   * `named`: somebody known. `unnamed`: somebody without a name, who may be anybody. `own`: the article names no source.
   */
  readonly standing: 'named' | 'unnamed' | 'own';
  readonly reason: string;
  /** The words that show it. */
  readonly shownBy: Ref | null;
}

/** What tracing looks things up in; made once a story. */
export interface Tracing {
  readonly voices: JoinedVoices;
  readonly voiceById: ReadonlyMap<string, StoryVoice>;
  /** By voice id: the voice of the body it speaks for. */
  readonly bodies: ReadonlyMap<string, string>;
  /** By article id. */
  readonly kinOf: ReadonlyMap<string, Kin>;
  /** Keys of the outlets and agencies of the story. */
  readonly outlets: ReadonlySet<string>;
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|many|others?|him|her|them)$/i;
const DOCUMENT =
  /\b(?:report|notice|document|letter|e-?mail|memo|filing|record|study|survey|poll|audit|ruling|indictment|statement|slides?|presentation|log|diary|minutes|database|website|tweet|post|indictment|complaint|contract)s?\b/i;

/** Follows a telling to whoever is the innermost source of its chain; to the article itself where it names none. */
export function traceOrigin(article: Compared, attribution: Attribution | null, tracing: Tracing): Trace {
  const chain = attribution === null ? [] : toChainOf(article, attribution.id);
  for (const step of [...chain].reverse()) {
    const trace = traceSource(article, step, tracing);
    if (trace !== null) return trace;
  }
  return traceOwnVoice(article, tracing);
}

function traceSource(article: Compared, step: Attribution, tracing: Tracing): Trace | null {
  const { voices, voiceById, bodies, outlets } = tracing;
  if (step.source.length === 0) return null;
  const words = toWords(article, step.source);
  const shownBy = toRef(article, step.id, toHull(step.source));
  const spoken = voices.byAttribution[article.order]?.get(step.id);
  const voice = spoken === undefined ? undefined : voiceById.get(spoken);
  if (voice !== undefined && isKnown(step, voice)) {
    const body = voiceById.get(bodies.get(voice.id) ?? voice.id) ?? voice;
    const isOutlet = outlets.has(toOrganisationWords(body.name).join(' '));
    return {
      key: `voice ${body.id}`,
      kind: isOutlet ? 'agency' : 'speaker',
      name: body.name,
      voice: body.id,
      standing: 'named',
      reason: body === voice ? `${voice.name} is the source it names` : `${voice.name} speaks for ${body.name}`,
      shownBy,
    };
  }
  // Nobody knows who "he" is; the article has it from him all the same.
  if (PRONOUN.test(words))
    return {
      key: `source ${article.id} ${words.toLowerCase()}`,
      kind: 'speaker',
      name: `“${words}”`,
      voice: null,
      standing: 'own',
      reason: `“${words}” is the source it gives`,
      shownBy,
    };
  const kind = DOCUMENT.test(words) ? 'document' : 'speaker';
  const isDefinite = /^the\b/i.test(words) || /^\p{Lu}/u.test(words.slice(1));
  const key = isDefinite ? [...toRoleStems(words)].sort().join(' ') : `${article.id} ${words.toLowerCase()}`;
  return {
    key: `source ${key}`,
    kind,
    name: words,
    voice: voice?.id ?? null,
    standing: isDefinite && kind === 'document' ? 'named' : 'unnamed',
    reason: `${words} ${kind === 'document' ? 'is the document' : 'is the source'} it names`,
    shownBy,
  };
}

/** A person or body with a name; a description ("a Western diplomat") may be anybody's. */
function isKnown({ named }: Attribution, { kind, name }: StoryVoice): boolean {
  return (
    named === 'named' ||
    (kind !== 'group' && /^\p{Lu}/u.test(name) && !/\b(?:official|source|diplomat|person|insider)\b/i.test(name))
  );
}

function traceOwnVoice(article: Compared, { kinOf }: Tracing): Trace {
  const kin = kinOf.get(article.id);
  const credit = article.article.derivedFrom.find(
    ({ kind }) => kind === 'wire' || kind === 'republished' || kind === 'translated',
  );
  if (kin !== undefined && (kin.source !== article || kin.agency !== null)) {
    const name = kin.agency ?? toOutletName(kin.source) ?? 'an earlier article';
    return {
      key: kin.agency === null ? `article ${kin.source.id}` : `outlet ${toOrganisationWords(name).join(' ')}`,
      kind: kin.agency === null && kin.source.article.outlet !== null ? 'outlet' : 'agency',
      name,
      voice: null,
      standing: 'own',
      reason: kin.reason,
      shownBy: credit === undefined ? null : toRef(article, null, credit.span),
    };
  }
  const name = toOutletName(article) ?? article.article.title ?? 'an article without a name';
  return {
    key: `article ${article.id}`,
    kind: 'outlet',
    name,
    voice: null,
    standing: 'own',
    reason: `${name} tells it itself and names no source`,
    shownBy: null,
  };
}

/** The origin of what a family tells in its own voice. */
export function traceFamily({ members }: Kin, tracing: Tracing): Trace {
  return traceOwnVoice(members.at(-1) as Compared, tracing);
}

function toWords({ words: { text } }: Compared, source: readonly Span[]): string {
  return source
    .map((span) => toText(text, span))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The look-ups of tracing for a story. */
export function makeTracing(articles: readonly Compared[], voices: JoinedVoices, families: readonly Kin[]): Tracing {
  return {
    voices,
    voiceById: new Map(voices.voices.map((voice) => [voice.id, voice])),
    bodies: toBodies(voices.voices),
    kinOf: new Map(families.flatMap((kin) => kin.members.map(({ id }) => [id, kin] as const))),
    outlets: new Set(
      articles
        .flatMap(({ article }) => [...article.outlets, ...article.derivedFrom.map(({ name }) => name)])
        .map((name) => toOrganisationWords(name).join(' ')),
    ),
  };
}
