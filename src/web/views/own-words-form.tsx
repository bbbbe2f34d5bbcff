import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Decision, Subject } from '../../document/judgement.ts';
import { toDraftKey } from '../state/drafts.ts';
import { useDesk, useDraft } from '../state/workbench.ts';

const WORDS = {
  explain: {
    open: 'Add an explanation of your own',
    label: 'What explains it',
    save: 'Add the explanation',
    said: 'Explanation added.',
  },
  'add-evidence': {
    open: 'Add evidence of your own',
    label: 'What bears on the explanations',
    save: 'Add the evidence',
    said: 'Evidence added.',
  },
} as const;

/** An explanation, or a piece of evidence, in the analyst's own words. */
export function OwnWordsForm({ subject, kind }: { subject: Subject; kind: keyof typeof WORDS }): VNode {
  const desk = useDesk();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useDraft(toDraftKey(kind, subject));
  const field = useRef<HTMLTextAreaElement>(null);
  const { open, label, save, said } = WORDS[kind];
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {text === '' ? open : `Go on: ${open.charAt(0).toLowerCase()}${open.slice(1)}`}
      </button>
    );
  }
  const keep = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const decision: Decision = kind === 'explain' ? { kind, text: words } : { kind, text: words, place: null };
    if (!(await desk.judge([{ decision, about: subject, why: null }], said))) return;
    setText('');
    setOpen(false);
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="buttons">
        <button type="submit">{save}</button>
        <button type="button" class="quiet" onClick={() => setOpen(false)}>
          Not now
        </button>
      </p>
    </form>
  );
}
