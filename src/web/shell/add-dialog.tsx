import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useApp, useDesk, useDraft } from '../state/workbench.ts';
import { toAddRequests } from './add-requests.ts';
import { Dialog } from './dialog.tsx';

/** The draft of what is to be added: a text that was pasted stays when the dialog is left. */
export const PASTED = 'add';

/** Files, addresses or pasted text into the case. */
export function AddDialog(): VNode {
  const desk = useDesk();
  const id = useId();
  const failure = useApp((state) => state.failure);
  const [given, setGiven] = useDraft(PASTED);
  const [outlet, setOutlet] = useState('');
  const [published, setPublished] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // The next thing that is pasted is meant for it.
  useEffect(() => field.current?.focus(), []);
  const more = {
    ...(outlet.trim() === '' ? {} : { outlet: outlet.trim() }),
    ...(published === '' ? {} : { published }),
  };
  const close = (): void => desk.show({ dialog: null, failure: null });
  const add = async (): Promise<void> => {
    const requests = toAddRequests(given);
    if (requests.length === 0)
      return desk.show({
        failure: 'There is nothing to add yet: choose files, or paste an address or the text of an article.',
      });
    for (const request of requests) if (!(await desk.add({ ...request, ...more }))) return;
    setGiven('');
    close();
  };
  return (
    <Dialog title="Add articles" onClose={close}>
      <form
        class="form add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <p class="choice">
          <label for={`${id}f`}>
            Files: saved web pages, PDF, Word documents, text or Markdown; e-mails, feeds, web archives and corpora
          </label>
          <input
            id={`${id}f`}
            type="file"
            multiple
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length > 0) void desk.addFiles(files, more).then((isDone) => isDone && close());
            }}
          />
        </p>
        <p class="choice">
          <label for={`${id}t`}>Or an address, or several, or the text of an article</label>
          <textarea
            id={`${id}t`}
            rows={6}
            ref={field}
            value={given}
            placeholder="https://… or pasted text"
            onInput={(event) => setGiven(event.currentTarget.value)}
          />
        </p>
        <p class="hint-line">
          The address of an article or a feed is fetched from its site. Nothing else leaves this machine.
        </p>
        <div class="beside-each-other">
          <p class="choice">
            <label for={`${id}o`}>Outlet, where the article does not say</label>
            <input
              id={`${id}o`}
              value={outlet}
              autocomplete="off"
              onInput={(event) => setOutlet(event.currentTarget.value)}
            />
          </p>
          <p class="choice">
            <label for={`${id}p`}>Published</label>
            <input
              id={`${id}p`}
              type="date"
              value={published}
              onInput={(event) => setPublished(event.currentTarget.value)}
            />
          </p>
        </div>
        {failure !== null && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="main">
            Add
          </button>
        </p>
      </form>
    </Dialog>
  );
}
