import type { VNode } from 'preact';
import type { StoryVoice } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { toCounted, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { STORY_SECTION_WORDS, toNames } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

/** Everybody who says something, and what, in each article. */
export function toVoicesPart(shown: ShownStory): StoryPart | null {
  const { voices } = shown.index.story;
  const { rows, left } = toListed(voices, MOST.voices, ({ tellings }) => tellings.some((ref) => isAtHand(shown, ref)));
  return {
    name: 'voices',
    title: STORY_SECTION_WORDS.voices,
    intro: null,
    body: (
      <>
        {rows.length === 0 && <p class="empty">Nobody with a name is reported to say anything.</p>}
        {rows.map((voice) => (
          <Voice key={voice.id} {...{ shown, voice }} />
        ))}
        <More left={left} of="voice" />
      </>
    ),
  };
}

function Voice({ shown, voice }: { shown: ShownStory; voice: StoryVoice }): VNode {
  const { id, name, roles, tellings, outlets } = voice;
  // "President Putin's spokesman" says "spokesman" as well.
  const told = roles.filter((role, index) => !roles.slice(0, index).some((longer) => longer.includes(role)));
  const { rows, left } = toListed(tellings, MOST.tellingsOfVoice, (ref) => isAtHand(shown, ref));
  return (
    <div class="voice-of-story" data-row>
      <h3>
        <span class={`name t${shown.toneByVoice.get(id) ?? 0}`}>{toVisibleLine(name)}</span>
      </h3>
      <p class="line">
        {told.length > 0 && `${toVisibleLine(toNames(told))}; `}
        {toCounted(tellings.length, 'statement')}
        {outlets.length > 1 && ` in ${toCounted(outlets.length, 'outlet')}`}
      </p>
      <ToldList
        shown={shown}
        rows={rows.map((ref) => ({ article: ref.article, children: <RefLink shown={shown} to={ref} /> }))}
      />
      <More left={left} of="statement" />
    </div>
  );
}
