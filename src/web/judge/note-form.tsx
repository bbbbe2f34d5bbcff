import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Subject } from '../../document/judgement.ts';
import { toDraftKey } from '../state/drafts.ts';
import { useDesk, useDraft } from '../state/workbench.ts';

interface NoteFormProps {
  readonly subject: Subject;
  /** What the button says. */
  readonly label?: string;
  /** Counts the times that a key asked for the form. */
  readonly asked?: number;
}

/** A note on anything. What is half written stays while the page around it changes, and while other views are looked at. */
export function NoteForm({ subject, label = 'Write a note', asked = 0 }: NoteFormProps): VNode {
  const desk = useDesk();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useDraft(toDraftKey('note', subject));
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!isOpen) {
    return (
      <button type="button" ref={opener} class="quiet" onClick={() => setOpen(true)}>
        {text === '' ? label : 'Go on with the note'}
      </button>
    );
  }
  const save = async (): Promise<void> => {
    if (text.trim() === '') return close();
    if (
      !(await desk.judge([{ decision: { kind: 'note', text: text.trim() }, about: subject, why: null }], 'Note kept.'))
    )
      return;
    setText('');
    close();
  };
  return (
    <form
      class="form note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        }
      }}
    >
      <label for={id}>Note</label>
      <textarea id={id} ref={field} rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="buttons">
        <button type="submit">Keep the note</button>
        <button type="button" class="quiet" onClick={close}>
          Not now
        </button>
      </p>
    </form>
  );
}
