import type { VNode } from 'preact';
import type { Notice } from '../../document/findings.ts';
import type { Ref } from '../../document/story.ts';
import { NOTICE_WORDS } from '../finding-words.ts';
import { toVisibleLine } from '../visible-text.ts';
import { type StoryNotice, toChosenNotices } from './chosen-notices.ts';
import { MOST } from './most.ts';
import { toNoticeContext } from './notice-context.ts';
import { SHORT_NOTICE, toOtherSource } from './notice-source.ts';
import { More, type StoryPart } from './part.tsx';
import { RefExcerpt } from './ref-excerpt.tsx';
import { RefLink } from './ref-link.tsx';
import type { ShownArticle, ShownStory } from './shown-story.ts';
import { toArticleName } from './story-index.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';

/** What the articles say nobody has confirmed, explained or put a name to. Nothing where they say nothing of it. */
export function toNoticesPart(shown: ShownStory): StoryPart | null {
  const { shown: chosen, left } = toChosenNotices(shown.index, MOST.notices, ({ article }) =>
    shown.articles.has(article),
  );
  if (chosen.length === 0) return null;
  const kinds = [...new Set(chosen.map(({ notice }) => notice.kind))];
  return {
    name: 'notices',
    title: STORY_SECTION_WORDS.notices,
    intro: null,
    body: (
      <>
        <ul class="told">
          {kinds.map((kind) => (
            <li key={kind}>
              <p class="outlet">{NOTICE_WORDS[kind]}</p>
              <div>
                {chosen
                  .filter(({ notice }) => notice.kind === kind)
                  .map(({ article, notice }) => (
                    <NoticeWords key={`${article} ${notice.id}`} {...{ shown, article, notice }} />
                  ))}
              </div>
            </li>
          ))}
        </ul>
        <More left={left} of="notice" />
      </>
    ),
  };
}

function NoticeWords({ shown, article, notice }: { shown: ShownStory } & StoryNotice): VNode | null {
  const place = shown.articles.get(article);
  if (place === undefined) return null;
  const source = toOtherSource(place.catalogue, notice, notice);
  const ref = toNoticeRef(place, notice);
  return (
    <p class="words" dir="auto" data-row>
      <span class="who">
        {toVisibleLine(toArticleName(shown.index, article))}
        {source !== null && `, of ${toVisibleLine(source)}`}:{' '}
      </span>
      {notice.end - notice.start < SHORT_NOTICE ? (
        <RefExcerpt shown={shown} to={ref} around={toNoticeContext(place.catalogue.reading, notice)} />
      ) : (
        <RefLink shown={shown} to={ref} />
      )}
    </p>
  );
}

/** Every notice of the articles as a reference. */
export function findNoticeRefs({ articles }: ShownStory): readonly Ref[] {
  return [...articles.values()].flatMap((article) =>
    article.catalogue.notices.map((notice) => toNoticeRef(article, notice)),
  );
}

function toNoticeRef({ article }: ShownArticle, { start, end }: Notice): Ref {
  return { article: article.id, finding: null, span: { start, end } };
}
