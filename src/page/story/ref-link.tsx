import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ref } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { MOST } from './most.ts';
import { type ShownStory, toPinpoint, toWords } from './shown-story.ts';
import { StoryLinksContext } from './story-links.ts';

interface RefLinkProps {
  readonly shown: ShownStory;
  readonly to: Ref;
  /** What stands for the words; they themselves where there is nothing. */
  readonly children?: ComponentChildren;
}

/** Words of an article, or what stands for them, leading to their place in it. */
export function RefLink({ shown, to, children }: RefLinkProps): VNode {
  const { toWordsHref } = useContext(StoryLinksContext);
  const article = shown.articles.get(to.article);
  if (article === undefined) return <span class="to">{children ?? 'words of an article that is not shown'}</span>;
  const { language } = article.article;
  return (
    <a
      class="to"
      href={toWordsHref(article, to.span)}
      data-at={toPinpoint(article, to)}
      {...(children === undefined && language !== 'en' ? { lang: toVisibleLine(language) } : {})}
    >
      {children ?? (toVisibleLine(toCut(toWords(shown, to))) || '(no words)')}
    </a>
  );
}

/** The beginning of long words, cut between two of them. */
export function toCut(words: string): string {
  if (words.length <= MOST.words) return words;
  const cut = words.slice(0, MOST.words);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > MOST.words / 2 ? space : MOST.words)}\u00a0…`;
}
