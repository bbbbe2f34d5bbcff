import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AddRequest } from '../../document/workbench.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { Dialog } from './dialog.tsx';

/** Files, an address or pasted text into the case. */
export function AddDialog(): VNode {
  const desk = useDesk();
  const id = useId();
  const failure = useApp((state) => state.failure);
  const [given, setGiven] = useState('');
  const [outlet, setOutlet] = useState('');
  const [published, setPublished] = useState('');
  const more = {
    ...(outlet.trim() === '' ? {} : { outlet: outlet.trim() }),
    ...(published === '' ? {} : { published }),
  };
  const close = (): void => desk.show({ dialog: null, failure: null });
  const add = async (): Promise<void> => {
    const request = toAddRequest(given);
    if (request === null)
      return desk.show({
        failure: 'There is nothing to add yet: choose files, or paste an address or the text of an article.',
      });
    if (await desk.add({ ...request, ...more })) close();
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
          <label for={`${id}t`}>Or an address, or the text of an article</label>
          <textarea
            id={`${id}t`}
            rows={6}
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

/** An address where the words are one, else a text; null for no words. */
export function toAddRequest(given: string): AddRequest | null {
  const words = given.trim();
  if (words === '') return null;
  return /^https?:\/\/\S+$/i.test(words) ? { url: words } : { text: given };
}
