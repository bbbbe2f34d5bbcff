import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Decision, Place, Subject } from '../../document/judgement.ts';
import { toDraftKey } from '../state/drafts.ts';
import { type ArticleWords, toWordsName } from '../state/route.ts';
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

const RESTING: Readonly<Record<keyof (typeof WORDS)['add-evidence'], string>> = {
  ...WORDS['add-evidence'],
  open: 'Use the words as evidence here',
  label: 'What they say, in your own words if you like',
};

interface OwnWordsFormProps {
  readonly subject: Subject;
  readonly kind: keyof typeof WORDS;
  /** Words of an article that the evidence rests on; they are put down for a beginning. */
  readonly restsOn?: EvidenceWords | null;
}

/** Words of an article with what they say. */
export interface EvidenceWords extends ArticleWords {
  /** On one line; it may be cut. */
  readonly words: string;
}

/** An explanation, or a piece of evidence, in the analyst's own words. */
export function OwnWordsForm({ subject, kind, restsOn = null }: OwnWordsFormProps): VNode {
  const desk = useDesk();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const what = restsOn === null ? kind : `${kind} ${toWordsName(restsOn)}`;
  const [text, setText] = useDraft(toDraftKey(what, subject));
  const field = useRef<HTMLTextAreaElement>(null);
  const { open, label, save, said } = restsOn === null ? WORDS[kind] : RESTING;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        type="button"
        onClick={() => {
          if (text === '' && restsOn !== null) setText(restsOn.words);
          setOpen(true);
        }}
      >
        {text === '' ? open : `Go on: ${open.charAt(0).toLowerCase()}${open.slice(1)}`}
      </button>
    );
  }
  const keep = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const decision: Decision =
      kind === 'explain' ? { kind, text: words } : { kind, text: words, place: restsOn && toPlace(restsOn) };
    if (!(await desk.judge([{ decision, about: subject, why: null }], said))) return;
    setText('');
    setOpen(false);
    if (restsOn !== null) void desk.go({ view: 'explanations', evidence: null }, false);
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

function toPlace({ article, start, end }: ArticleWords): Place {
  return { article, part: 'evidence', start, end };
}
