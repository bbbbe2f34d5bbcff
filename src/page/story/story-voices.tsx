import type { VNode } from 'preact';
import type { StoryVoice } from '../../document/story.ts';
import { toVisibleLine } from '../visible-text.ts';
import { toCounted, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { createToRank, type ToRank } from './point-ranks.ts';
import { RefExcerpt } from './ref-excerpt.tsx';
import { createToSaid, type ToSaid } from './said-how.ts';
import { SaidWords } from './said-words.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { toSpeakingVoices } from './speaking-voices.ts';
import { STORY_SECTION_WORDS, toNames } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

/** Everybody who says something, and what, in each article. */
export function toVoicesPart(shown: ShownStory): StoryPart | null {
  const voices = toSpeakingVoices(shown.index);
  const toRank = createToRank(shown.index);
  const toSaid = createToSaid(shown.index);
  const { rows, left } = toListed(voices, MOST.voices, ({ tellings }) => tellings.some((ref) => isAtHand(shown, ref)));
  return {
    name: 'voices',
    title: STORY_SECTION_WORDS.voices,
    intro: null,
    body: (
      <>
        {rows.length === 0 && <p class="empty">Nobody with a name is reported to say anything.</p>}
        {rows.map((voice) => (
          <Voice key={voice.id} {...{ shown, voice, toRank, toSaid }} />
        ))}
        <More left={left + shown.leftOut.voices} of="voice" />
      </>
    ),
  };
}

/** Words of fewer code units than this need their sentence around them. */
const SHORT_WORDS = 40;

interface VoiceProps {
  readonly shown: ShownStory;
  readonly voice: StoryVoice;
  readonly toRank: ToRank;
  readonly toSaid: ToSaid;
}

function Voice({ shown, voice, toRank, toSaid }: VoiceProps): VNode {
  const { id, name, roles, tellings, outlets } = voice;
  // "President Putin's spokesman" says "spokesman" as well.
  const told = roles.filter(
    (role, index) =>
      role.toLowerCase() !== name.toLowerCase() && !roles.slice(0, index).some((longer) => longer.includes(role)),
  );
  const { rows, left } = toListed(
    [...tellings].sort((a, b) => toRank(a.article, a.finding) - toRank(b.article, b.finding) || 0),
    MOST.tellingsOfVoice,
    (ref) => isAtHand(shown, ref),
  );
  const inOrder = tellings.filter((telling) => rows.includes(telling));
  return (
    <div class="voice-of-story" data-row>
      <div class="voice-head">
        <h3>
          <span class={`name t${shown.toneByVoice.get(id) ?? 0}`}>{toVisibleLine(name)}</span>
        </h3>
        <p class="line">
          {told.length > 0 && `${toVisibleLine(toNames(told))}; `}
          {toCounted(tellings.length, 'statement')}
          {outlets.length > 1 && ` in ${toCounted(outlets.length, 'outlet')}`}
        </p>
      </div>
      <ToldList
        shown={shown}
        rows={inOrder.map((ref) => ({
          article: ref.article,
          children:
            ref.span.end - ref.span.start < SHORT_WORDS ? (
              <RefExcerpt shown={shown} to={ref} />
            ) : (
              <SaidWords {...{ shown, said: toSaid(ref) }} />
            ),
        }))}
      />
      <More left={left} of="statement" />
    </div>
  );
}
