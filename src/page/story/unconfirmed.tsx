import type { VNode } from 'preact';
import type { Notice } from '../../document/findings.ts';
import { isInside } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { NOTICE_WORDS, toNoticeGroups, toNoticeSource } from '../finding-words.ts';
import { toVisibleLine } from '../visible-text.ts';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefExcerpt } from './ref-excerpt.tsx';
import { RefLink } from './ref-link.tsx';
import type { ShownArticle, ShownStory } from './shown-story.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

/** What the articles say of their own evidence. Nothing where they say nothing of it. */
export function toNoticesPart(shown: ShownStory): StoryPart | null {
  const articleByNotice = new Map<Notice, ShownArticle>();
  for (const article of shown.articles.values()) {
    for (const notice of article.catalogue.notices) articleByNotice.set(notice, article);
  }
  const groups = toNoticeGroups([...articleByNotice.keys()]);
  if (groups.length === 0) return null;
  return {
    name: 'notices',
    title: STORY_SECTION_WORDS.notices,
    intro: null,
    body: (
      <>
        {groups.map(({ name, title, notices }) => {
          const { rows, left } = toListed(notices, MOST.notices);
          return (
            <div key={name} class="notices-of-story">
              {title !== STORY_SECTION_WORDS.notices && <h3 class="sub">{title}</h3>}
              <ToldList
                shown={shown}
                rows={rows.map((notice) => {
                  const article = articleByNotice.get(notice) as ShownArticle;
                  return { article: article.article.id, children: <NoticeWords {...{ shown, article, notice }} /> };
                })}
              />
              <More left={left} of="notice" />
            </div>
          );
        })}
      </>
    ),
  };
}

/** Words of fewer code units than this need their sentence around them. */
const SHORT_WORDS = 60;

function NoticeWords({ shown, article, notice }: { shown: ShownStory; article: ShownArticle; notice: Notice }): VNode {
  const source = toOtherSource(article, notice);
  const ref = toNoticeRef(article, notice);
  return (
    <>
      <span class="who">
        {NOTICE_WORDS[notice.kind]}
        {source !== null && `, ${toVisibleLine(source)}`}:{' '}
      </span>
      {notice.end - notice.start < SHORT_WORDS ? (
        <RefExcerpt shown={shown} to={ref} />
      ) : (
        <RefLink shown={shown} to={ref} />
      )}
    </>
  );
}

/** Whoever a notice names where its own words do not; null for a pronoun that stands for nobody known. */
function toOtherSource({ catalogue }: ShownArticle, notice: Notice): string | null {
  if (notice.source === null || isInside(notice.source, notice)) return null;
  const source = toNoticeSource(catalogue, notice);
  return source === null || /^(?:he|she|they|it|who)$/i.test(source) ? null : source;
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
