import type { VNode } from 'preact';
import type { Notice } from '../document/findings.ts';
import { toKey } from './catalogue.ts';
import { NOTICE_WORDS, toNoticeGroups, toNoticeSource } from './finding-words.ts';
import { Section } from './section.tsx';
import { type Shown, toTellingId, WordsLink } from './shown.tsx';
import { toVisibleLine } from './visible-text.ts';

/** What the article says of its own evidence and of itself, one section for what belongs together. */
export function NoticeList({ shown }: { shown: Shown }): VNode {
  return (
    <>
      {toNoticeGroups(shown.catalogue.notices).map(({ name, title, notices }) => (
        <Section key={name} {...{ shown, name, title }}>
          <ul>
            {notices.map((notice) => (
              <Item key={notice.id} {...{ shown, notice }} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function Item({ shown, notice }: { shown: Shown; notice: Notice }): VNode {
  const { catalogue, prefix } = shown;
  const key = toKey(catalogue, notice);
  const source = toNoticeSource(catalogue, notice);
  return (
    <li id={toTellingId(prefix, key)}>
      <p class="label">
        {NOTICE_WORDS[notice.kind]}
        {source !== null && <span class="who">: {toVisibleLine(source)}</span>}
      </p>
      <p class="words">
        <WordsLink shown={shown} of={key} span={notice} />
      </p>
      <About {...{ shown, notice }} />
    </li>
  );
}

/** The words that a notice is about, where it is known which. */
function About({ shown, notice }: { shown: Shown; notice: Notice }): VNode | null {
  const { keyById, voices, happeningById } = shown.catalogue;
  const key = notice.about === null ? undefined : keyById.get(notice.about);
  if (notice.about === null || key === undefined) return null;
  const happening = happeningById.get(notice.about);
  const attribution = voices.attributionById.get(notice.about);
  if (happening !== undefined) {
    return (
      <p class="line">
        About: <WordsLink shown={shown} of={key} span={happening.what} />
      </p>
    );
  }
  const [content] = attribution?.content ?? [];
  if (content === undefined) return null;
  return (
    <p class="line">
      About: <WordsLink shown={shown} of={key} span={content} />
    </p>
  );
}
