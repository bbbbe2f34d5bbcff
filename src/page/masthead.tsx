import type { ComponentChildren, VNode } from 'preact';
import type { Article, Derivation } from '../document/article.ts';
import { DATE_BASIS, toDateWords } from './dates.ts';
import { toVisibleLine } from './visible-text.ts';

const DERIVATIONS: Readonly<Record<Derivation['kind'], string>> = {
  wire: 'from the wire of',
  abridged: 'abridged from',
  republished: 'republished from',
  translated: 'translated from',
};

const GENRES: Readonly<Record<Article['genre'], string | null>> = { news: null, opinion: 'Opinion', unknown: null };

/** "The Harbour Review · Opinion"; empty where neither is known. */
export function toKicker({ outlet, genre }: Article): string {
  return toVisibleLine([outlet, GENRES[genre]].filter((words) => words !== null).join(' · '));
}

interface MastheadProps {
  readonly article: Article;
  /** What the headline is on this page; above an h3, the page itself says which outlet it is. */
  readonly heading: 'h1' | 'h3';
  readonly children: ComponentChildren;
}

/** Outlet, headline, authors, date with its basis and what the article is derived from. */
export function Masthead({ article, heading: Heading, children }: MastheadProps): VNode {
  const { authors, blocks, published, publishedBasis, derivedFrom } = article;
  const kicker = toKicker(article);
  // Where the text has a byline of its own, the page shows that one.
  const byline = authors.length > 0 && !blocks.some(({ kind }) => kind === 'byline') ? authors.join(', ') : null;
  const origins = [...new Map(derivedFrom.map(({ kind, name }) => [`${kind} ${name}`, { kind, name }])).values()];
  return (
    <header class="masthead">
      {Heading === 'h1' && kicker !== '' && <p class="kicker">{kicker}</p>}
      <Heading dir="auto">{children}</Heading>
      <p class="facts">
        {byline !== null && <span>By {toVisibleLine(byline)}</span>}
        {published === null ? (
          <span>No publication date known</span>
        ) : (
          <span>
            <time dateTime={published}>{toDateWords(published)}</time>
            {publishedBasis !== null && <span class="basis"> ({DATE_BASIS[publishedBasis]})</span>}
          </span>
        )}
        {origins.map(({ kind, name }) => (
          <span key={`${kind} ${name}`}>
            {DERIVATIONS[kind]} {toVisibleLine(name)}
          </span>
        ))}
      </p>
    </header>
  );
}
