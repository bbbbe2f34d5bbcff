import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { JudgedItem } from '../../document/case.ts';
import type { Ref, StoryVoice } from '../../document/story.ts';
import { toVoiceSubject } from '../../document/subjects.ts';
import type { StoryPortion } from '../../document/workbench.ts';
import { toCounted } from '../../page/story/listed.ts';
import { RefExcerpt } from '../../page/story/ref-excerpt.tsx';
import { type ShownStory, toOutlet } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { toNames } from '../../page/story/story-wording.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { findJudgements } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { ReliabilityChoice } from '../judge/ratings.tsx';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useApp, useDesk } from '../state/workbench.ts';
import { LIVE_LINKS } from '../story/live-links.ts';
import { useShownStory } from '../story/use-shown-story.ts';
import { JoinForm } from './join-form.tsx';
import { MoreRows } from './more-rows.tsx';
import { SplitForm } from './split-form.tsx';
import { usePortion } from './use-portion.ts';
import { useRowKeys } from './use-row-keys.ts';

/** Everybody who says something, and where two of them are one or one is two. */
export function VoicesView(): VNode {
  const portion = usePortion('voices');
  return portion === null ? <Waiting for="the voices" /> : <Voices portion={portion} />;
}

function Voices({ portion }: { portion: StoryPortion }): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const shown = useShownStory(portion);
  /** By key of the row: one stays chosen while others are looked for. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, StoryVoice>>(new Map());
  const name = route.view === 'voices' ? route.name : '';
  const { voices } = portion.judged.story;
  const keys = useRowKeys(voices, ({ tellings }) => tellings);
  const voiceByKey = useMemo(
    () => new Map(voices.map((voice, index) => [keys[index] as string, voice])),
    [voices, keys],
  );
  return (
    <StoryLinksContext.Provider value={LIVE_LINKS}>
      <div class="desk">
        <ViewHead
          title="Voices"
          intro="Everybody who is reported to say something. Choose two or more that are one person to join them; open a voice to part sayings that are somebody else’s."
        />
        <p class="choice narrow">
          <label for="voice-name">Names and roles with</label>
          <input
            id="voice-name"
            type="search"
            value={name}
            autocomplete="off"
            onInput={(event) => void desk.go({ view: 'voices', name: event.currentTarget.value }, false)}
          />
        </p>
        {voices.length === 0 && (
          <p class="empty">
            {name === ''
              ? 'Nobody with a name is reported to say anything.'
              : 'No voice has that in its name or roles.'}
          </p>
        )}
        <ul class="voice-rows">
          {[...voiceByKey].map(([key, voice]) => (
            <VoiceRow
              key={key}
              {...{ shown, voice, isReadOnly }}
              items={portion.judged.items}
              isChosen={chosen.has(key)}
              onChoose={(isChosen) => setChosen(toChosen(chosen, key, isChosen ? voice : null))}
            />
          ))}
        </ul>
        <MoreRows of="voice" />
        {chosen.size > 0 && !isReadOnly && (
          <JoinForm
            voices={[...chosen].map(([key, voice]) => voiceByKey.get(key) ?? voice)}
            onDone={() => setChosen(new Map())}
          />
        )}
      </div>
    </StoryLinksContext.Provider>
  );
}

function toChosen(
  before: ReadonlyMap<string, StoryVoice>,
  key: string,
  voice: StoryVoice | null,
): ReadonlyMap<string, StoryVoice> {
  const now = new Map(before);
  if (voice === null) now.delete(key);
  else now.set(key, voice);
  return now;
}

interface VoiceRowProps {
  readonly shown: ShownStory;
  readonly voice: StoryVoice;
  readonly items: readonly JudgedItem[];
  readonly isReadOnly: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function VoiceRow({ shown, voice, items, isReadOnly, isChosen, onChoose }: VoiceRowProps): VNode {
  const { id, name, roles, tellings, outlets } = voice;
  const [isOpen, setOpen] = useState(false);
  const [sayings, setSayings] = useState<ReadonlySet<string>>(new Set());
  const chosen = tellings.filter((telling) => sayings.has(toKey(telling)));
  return (
    <li>
      <div class="voice-line">
        {!isReadOnly && (
          <input
            type="checkbox"
            aria-label={`Choose ${toVisibleLine(name)}, to join it with others`}
            checked={isChosen}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <span class="voice-name">{toVisibleLine(name)}</span>{' '}
            <span class="line">
              {roles.length > 0 && `${toVisibleLine(toNames(roles))}; `}
              {toCounted(tellings.length, 'saying')}
              {outlets.length > 1 && ` in ${toCounted(outlets.length, 'outlet')}`}
            </span>
          </summary>
          {isOpen && (
            <div class="voice-open">
              <Sayings {...{ shown, tellings, isReadOnly }} chosen={sayings} onChoose={setSayings} />
              {chosen.length > 0 && <SplitForm {...{ voice }} sayings={chosen} onDone={() => setSayings(new Set())} />}
              {!isReadOnly && (
                <div class="voice-judging">
                  <ReliabilityChoice {...{ name, items }} />
                  <NoteForm subject={toVoiceSubject(voice)} />
                </div>
              )}
            </div>
          )}
        </details>
      </div>
      <JudgementList judgements={findJudgements(items, toVoiceSubject(voice), id)} />
    </li>
  );
}

interface SayingsProps {
  readonly shown: ShownStory;
  readonly tellings: readonly Ref[];
  readonly isReadOnly: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** What one voice says, by outlet. */
function Sayings({ shown, tellings, isReadOnly, chosen, onChoose }: SayingsProps): VNode {
  const byOutlet = new Map<string, Ref[]>();
  for (const telling of tellings) {
    const outlet = toOutlet(shown, telling.article);
    const others = byOutlet.get(outlet);
    if (others) others.push(telling);
    else byOutlet.set(outlet, [telling]);
  }
  return (
    <>
      {[...byOutlet].map(([outlet, said]) => (
        <section key={outlet} class="said-in" aria-label={toVisibleLine(outlet)}>
          <h3 class="outlet">{toVisibleLine(outlet)}</h3>
          <ul>
            {said.map((telling) => (
              <li key={toKey(telling)} class="said-row">
                {!isReadOnly && (
                  <input
                    type="checkbox"
                    aria-label="This saying is somebody else’s"
                    checked={chosen.has(toKey(telling))}
                    onChange={(event) => onChoose(toToggled(chosen, toKey(telling), event.currentTarget.checked))}
                  />
                )}
                <p class="words" dir="auto">
                  <RefExcerpt shown={shown} to={telling} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function toKey({ article, span }: Ref): string {
  return `${article} ${span.start}-${span.end}`;
}

function toToggled(set: ReadonlySet<string>, value: string, isIn: boolean): ReadonlySet<string> {
  const toggled = new Set(set);
  if (isIn) toggled.add(value);
  else toggled.delete(value);
  return toggled;
}
