import type { VNode } from 'preact';
import type { Ref } from '../../document/story.ts';
import { BlockView } from '../block-view.tsx';
import { findHeadline, findPageTurns } from '../layout.ts';
import { Masthead, toKicker } from '../masthead.tsx';
import { toVisible, toVisibleLine } from '../visible-text.ts';
import { toCounted, toCountWords } from './listed.ts';
import { PlacedText } from './placed-text.tsx';
import { type LinkedWords, toPlacedLines } from './placed-words.ts';
import { Scrolling } from './scrolling.tsx';
import { type ShownArticle, type ShownStory, toRefSpans, toWordsId } from './shown-story.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';

interface SideBySideProps {
  readonly shown: ShownStory;
  /** All that leads to words. */
  readonly refs: readonly Ref[];
}

/** The articles in columns, each with a place for everything above that leads to it. */
export function SideBySide({ shown, refs }: SideBySideProps): VNode | null {
  const { articles, index } = shown;
  if (articles.size === 0) return null;
  const linked = toLinkedWords(shown, refs);
  const count = index.story.articles.length;
  return (
    <section class="articles" id="articles" aria-labelledby="articles-title">
      <h2 id="articles-title">{STORY_SECTION_WORDS.articles}</h2>
      <p class="intro">
        {articles.size < count
          ? `${toCountWords(articles.size)} of ${toCounted(count, 'article')}: those that the rows above lead to. `
          : ''}
        Underlined words are what somebody is reported to have said, each voice with a line of its own.
      </p>
      <Scrolling class="side-by-side" label="Articles side by side">
        {[...articles.values()].map((article) => (
          <Column key={article.letter} article={article} linked={linked.get(article.article.id) ?? []} />
        ))}
      </Scrolling>
    </section>
  );
}

function Column({ article, linked }: { article: ShownArticle; linked: readonly LinkedWords[] }): VNode {
  const { number, letter, layout, catalogue, name } = article;
  const { text, reading } = catalogue;
  const bare = reading.article;
  const lines = toPlacedLines(
    layout.flatMap((block) => block.lines),
    linked,
  );
  let lineIndex = 0;
  const linesByBlock = layout.map((block) =>
    block.lines.map(() => lines[lineIndex++]).filter((line) => line !== undefined),
  );
  const headlineIndex = findHeadline(layout);
  const pageTurns = findPageTurns(layout);
  return (
    <article
      class="column"
      id={`r${number}`}
      lang={toVisibleLine(bare.language)}
      aria-label={`${letter}: ${toVisibleLine(name)}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <p class="column-head">
        <span class="letter">{letter}</span> {toKicker(bare) || toVisibleLine(name)}
      </p>
      <Masthead article={bare} heading="h3">
        {headlineIndex >= 0 ? (
          <PlacedText text={text} lines={linesByBlock[headlineIndex] ?? []} />
        ) : (
          toVisible(bare.title ?? 'An article without a title')
        )}
      </Masthead>
      {layout.map((block, index) =>
        index === headlineIndex ? null : (
          <BlockView key={block.start} kind={block.kind} heading="h4" number={index + 1} page={pageTurns.get(index)}>
            <PlacedText text={text} lines={linesByBlock[index] ?? []} />
          </BlockView>
        ),
      )}
      {layout.length === 0 && (
        <p class="block">
          No words.
          {linked.map(({ id }) => (
            <span key={id} id={id} />
          ))}
        </p>
      )}
    </article>
  );
}

/** By article id: the words that are led to, each once, in the style of the voice that says them. */
function toLinkedWords(shown: ShownStory, refs: readonly Ref[]): ReadonlyMap<string, readonly LinkedWords[]> {
  const tones = new Map<string, string>();
  for (const { id, tellings } of shown.index.story.voices) {
    for (const telling of tellings) tones.set(toKey(telling), `t${shown.toneByVoice.get(id) ?? 0}`);
  }
  const linked = new Map<string, Map<string, LinkedWords>>();
  for (const ref of refs) {
    const article = shown.articles.get(ref.article);
    if (article === undefined) continue;
    let words = linked.get(ref.article);
    if (words === undefined) {
      words = new Map();
      linked.set(ref.article, words);
    }
    const id = toWordsId(article.number, ref.span);
    const known = words.get(id);
    const tone = tones.get(toKey(ref)) ?? null;
    if (known === undefined || (known.spans.length === 1 && ref.finding !== null)) {
      words.set(id, { id, spans: toRefSpans(article, ref), tone: known?.tone ?? tone });
    }
  }
  return new Map([...linked].map(([article, words]) => [article, [...words.values()]]));
}

function toKey({ article, span }: Ref): string {
  return `${article} ${span.start} ${span.end}`;
}
