import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Ref, StoryVoice } from '../../document/story.ts';
import { toVoiceSubject } from '../../document/subjects.ts';
import { toCounted } from '../../page/story/listed.ts';
import { useDesk } from '../state/workbench.ts';

interface SplitFormProps {
  readonly voice: StoryVoice;
  readonly sayings: readonly Ref[];
  readonly onDone: () => void;
}

/** Parts sayings from a voice that are somebody else's. */
export function SplitForm({ voice, sayings, onDone }: SplitFormProps): VNode {
  const desk = useDesk();
  const id = useId();
  const [name, setName] = useState('');
  const split = async (): Promise<void> => {
    if (name.trim() === '') return;
    const places = sayings.map(({ article, span }) => ({ article, part: 'telling', start: span.start, end: span.end }));
    const decision = { kind: 'split', places, name: name.trim() } as const;
    if (await desk.judge([{ decision, about: toVoiceSubject(voice), why: null }], `Parted: said by ${name.trim()}.`))
      onDone();
  };
  return (
    <form
      class="form split"
      onSubmit={(event) => {
        event.preventDefault();
        void split();
      }}
    >
      <p class="choice">
        <label for={id}>{toCounted(sayings.length, 'saying is', 'sayings are')} by</label>
        <input
          id={id}
          value={name}
          required
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </p>
      <p class="buttons">
        <button type="submit">Part them from this voice</button>
      </p>
    </form>
  );
}
