import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Act } from '../../document/findings.ts';
import type { Subject } from '../../document/judgement.ts';
import type { Span } from '../../document/span.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { useDesk } from '../state/workbench.ts';
import {
  CORRECTED_PARTS,
  type CorrectedPart,
  type CorrectionDraft,
  toCorrection,
  withMovedEdge,
  withOnlyWords,
  withoutWords,
  withWords,
} from './correction.ts';

/** What each part is called. */
const PART_WORDS: Readonly<Record<CorrectedPart, string>> = {
  source: 'Who says it',
  cue: 'The reporting words',
  content: 'What is said',
};

const ACT_WORDS: Readonly<Record<Act, string>> = {
  says: 'says',
  denies: 'denies',
  confirms: 'confirms',
  asks: 'asks',
  promises: 'promises',
  threatens: 'threatens',
  believes: 'believes',
  doubts: 'doubts',
  expects: 'expects',
  intends: 'intends',
  fears: 'fears',
  alleges: 'alleges',
  other: 'another',
};

interface CorrectionFormProps {
  readonly subject: Subject;
  readonly text: string;
  readonly standing: CorrectionDraft;
  /** Names that the case knows. */
  readonly names: readonly string[];
  /** Words of the article that are selected; null where none are. */
  readonly selected: Span | null;
  /** Told whenever the draft changes, so that the words can be shown in the text. */
  readonly onDraft: (draft: CorrectionDraft | null) => void;
  readonly onClose: () => void;
}

/** Mends an attribution: its words, from the selection or word by word, its speaker and its act. */
export function CorrectionForm(props: CorrectionFormProps): VNode {
  const { subject, text, standing, names, selected, onDraft, onClose } = props;
  const desk = useDesk();
  const id = useId();
  const [draft, setDraft] = useState(standing);
  const [why, setWhy] = useState('');
  const [hint, setHint] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    onDraft(draft);
    return () => onDraft(null);
  }, [draft]);
  const save = async (): Promise<void> => {
    const to = toCorrection(draft, standing);
    if (to === null) return setHint('Nothing is changed yet.');
    if (draft.content.length === 0) return setHint('Something must be said: choose the words, or reject the finding.');
    const isKept = await desk.judge(
      [{ decision: { kind: 'correct', to }, about: subject, why: why.trim() === '' ? null : why.trim() }],
      'Corrected.',
    );
    if (isKept) onClose();
  };
  return (
    <form
      class="form correction"
      aria-label="Correction"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="choice">
        <label for={`${id}s`}>Speaker</label>
        <input
          id={`${id}s`}
          ref={first}
          list={`${id}n`}
          value={draft.speaker}
          placeholder="nobody known"
          autocomplete="off"
          onInput={(event) => setDraft({ ...draft, speaker: event.currentTarget.value })}
        />
        <datalist id={`${id}n`}>
          {names.map((name) => (
            <option key={name} value={toVisibleLine(name)} />
          ))}
        </datalist>
      </p>
      <p class="choice">
        <label for={`${id}a`}>Act</label>
        <select
          id={`${id}a`}
          value={draft.act}
          onChange={(event) => setDraft({ ...draft, act: event.currentTarget.value as Act })}
        >
          {(Object.entries(ACT_WORDS) as [Act, string][]).map(([act, words]) => (
            <option key={act} value={act}>
              {words}
            </option>
          ))}
        </select>
      </p>
      {CORRECTED_PARTS.map((part) => (
        <fieldset key={part} class={`spans of-${part}`}>
          <legend>{PART_WORDS[part]}</legend>
          {draft[part].length === 0 && <p class="empty">No words.</p>}
          {draft[part].map((span, index) => (
            <SpanLine
              key={index}
              words={toVisibleLine(toSpansText(text, [span]))}
              onMove={(edge, by) => setDraft(withMovedEdge(draft, part, index, edge, by, text))}
              onRemove={() => setDraft(withoutWords(draft, part, index))}
            />
          ))}
          {selected !== null && (
            <p class="buttons">
              <button type="button" onClick={() => setDraft(withOnlyWords(draft, part, selected, text))}>
                Take the selected words
              </button>
              {draft[part].length > 0 && (
                <button type="button" onClick={() => setDraft(withWords(draft, part, selected, text))}>
                  Add them
                </button>
              )}
            </p>
          )}
        </fieldset>
      ))}
      <p class="hint-line" aria-live="polite">
        {selected === null
          ? 'Select words in the text to take them, or move an edge word by word.'
          : `Selected: “${toVisibleLine(toSpansText(text, [selected]))}”`}
      </p>
      <p class="choice">
        <label for={`${id}w`}>Why (may stay empty)</label>
        <input id={`${id}w`} value={why} autocomplete="off" onInput={(event) => setWhy(event.currentTarget.value)} />
      </p>
      {hint !== '' && (
        <p class="failure" role="alert">
          {hint}
        </p>
      )}
      <p class="buttons">
        <button type="submit">Keep the correction</button>
        <button type="button" class="quiet" onClick={onClose}>
          Leave it
        </button>
      </p>
    </form>
  );
}

interface SpanLineProps {
  readonly words: string;
  readonly onMove: (edge: keyof Span, by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function SpanLine({ words, onMove, onRemove }: SpanLineProps): VNode {
  return (
    <div class="span-line">
      <p class="words" dir="auto">
        {words}
      </p>
      <p class="edges">
        <span>Begin</span>{' '}
        <button type="button" aria-label="Begin a word earlier" onClick={() => onMove('start', -1)}>
          earlier
        </button>{' '}
        <button type="button" aria-label="Begin a word later" onClick={() => onMove('start', 1)}>
          later
        </button>{' '}
        <span>End</span>{' '}
        <button type="button" aria-label="End a word earlier" onClick={() => onMove('end', -1)}>
          earlier
        </button>{' '}
        <button type="button" aria-label="End a word later" onClick={() => onMove('end', 1)}>
          later
        </button>{' '}
        <button type="button" aria-label={`Leave out “${words.slice(0, 40)}”`} onClick={onRemove}>
          leave out
        </button>
      </p>
    </div>
  );
}
