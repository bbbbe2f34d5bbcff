import type { VNode } from 'preact';
import { SECTION_WORDS } from './finding-words.ts';
import type { Shown } from './shown.tsx';
import type { Timeline } from './timeline.ts';

/** Leads to the lists below the article; nothing where there are none. */
export function Outline({ shown, timeline }: { shown: Shown; timeline: Timeline }): VNode | null {
  const { explanations, forecasts } = shown.catalogue.reading;
  const counts = {
    happenings: timeline.rows.length + timeline.undated.length,
    notices: shown.catalogue.notices.length,
    explanations: explanations.length,
    forecasts: forecasts.length,
  };
  const names = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  if (names.length === 0) return null;
  return (
    <p class="outline">
      Below the text:
      {names.map((name) => (
        <a key={name} href={`#${shown.prefix}${name}`}>
          {SECTION_WORDS[name]}
        </a>
      ))}
    </p>
  );
}
