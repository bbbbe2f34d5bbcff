import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StoryVoice } from '../../document/story.ts';
import { toVoiceSubject } from '../../document/subjects.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { useDesk } from '../state/workbench.ts';

/** Joins chosen voices under one name. It stands at the foot of the window while voices are chosen. */
export function JoinForm({ voices, onDone }: { voices: readonly StoryVoice[]; onDone: () => void }): VNode {
  const desk = useDesk();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [first, ...others] = [...voices].sort((a, b) => b.tellings.length - a.tellings.length);
  const name = typed ?? toLongest(voices);
  const join = async (): Promise<void> => {
    if (first === undefined || others.length === 0 || name.trim() === '') return;
    const decision = { kind: 'merge', with: others.map(toVoiceSubject), name: name.trim() } as const;
    if (await desk.judge([{ decision, about: toVoiceSubject(first), why: null }], `Joined as ${name.trim()}.`))
      onDone();
  };
  return (
    <form
      class="form join"
      aria-label="Join the chosen voices"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p class="joined">{voices.map((voice) => toVisibleLine(voice.name)).join(' + ')}</p>
      {others.length === 0 ? (
        <p class="line">Choose another voice to join this one with.</p>
      ) : (
        <p class="choice">
          <label for={id}>are one voice, called</label>
          <input id={id} value={name} autocomplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
        </p>
      )}
      <p class="buttons">
        {others.length > 0 && (
          <button type="submit" class="main">
            Join them
          </button>
        )}
        <button type="button" class="quiet" onClick={onDone}>
          Choose none
        </button>
      </p>
    </form>
  );
}

/** The fullest name is the best guess. */
function toLongest(voices: readonly StoryVoice[]): string {
  return voices.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
}
