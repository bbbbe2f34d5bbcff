import type { VNode } from 'preact';
import { SECTION_WORDS, toNoticeGroups } from './finding-words.ts';
import type { Shown } from './shown.tsx';
import type { Timeline } from './timeline.ts';

/** Leads to the lists below the article; nothing where there are none. */
export function Outline({ shown, timeline }: { shown: Shown; timeline: Timeline }): VNode | null {
  const { reading, notices } = shown.catalogue;
  const sections = [
    ...(timeline.rows.length + timeline.undated.length > 0 ? [toNamed('happenings')] : []),
    ...toNoticeGroups(notices),
    ...(reading.explanations.length > 0 ? [toNamed('explanations')] : []),
    ...(reading.forecasts.length > 0 ? [toNamed('forecasts')] : []),
  ];
  if (sections.length === 0) return null;
  return (
    <p class="outline">
      Below the text:{' '}
      {sections.map(({ name, title }) => (
        <a key={name} href={`#${shown.prefix}${name}`}>
          {title}
        </a>
      ))}
    </p>
  );
}

function toNamed(name: keyof typeof SECTION_WORDS): { name: string; title: string } {
  return { name, title: SECTION_WORDS[name] };
}
