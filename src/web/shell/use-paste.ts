import { useEffect } from 'preact/hooks';
import { isWritten } from '../state/keys.ts';
import { useApp, useDesk, useDraft } from '../state/workbench.ts';
import { PASTED } from './add-dialog.tsx';

/** What is pasted anywhere but into a field is to be added: files at once, words after a look at them. */
export function usePaste(): void {
  const desk = useDesk();
  const [, setPasted] = useDraft(PASTED);
  const isDeaf = useApp(({ caseState, dialog }) => (caseState?.isReadOnly ?? true) || dialog !== null);
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const data = event.clipboardData;
      if (isDeaf || data === null) return;
      if (target !== null && isWritten(target.tagName, target.getAttribute('type') ?? '', target.isContentEditable))
        return;
      const files = [...data.files];
      const words = data.getData('text/plain');
      // A word processor puts a picture of the words beside them.
      if (words.trim() !== '') {
        setPasted(words);
        desk.show({ dialog: 'add', failure: null });
      } else if (files.length > 0) void desk.addFiles(files, {});
    };
    addEventListener('paste', hear);
    return () => removeEventListener('paste', hear);
  }, [isDeaf]);
}
