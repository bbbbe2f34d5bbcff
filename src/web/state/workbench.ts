import { type Context, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { AppState } from './app-state.ts';
import type { Desk } from './desk.ts';
import type { Drafts } from './drafts.ts';
import { type Store, usePicked } from './store.ts';

/** The state of the page and what can be asked for on it. */
export interface Workbench {
  readonly store: Store<AppState>;
  readonly desk: Desk;
  readonly drafts: Drafts;
}

/** Given once, around the whole page. */
export const WorkbenchContext: Context<Workbench | null> = createContext<Workbench | null>(null);

/** What can be asked for. */
export function useDesk(): Desk {
  return useWorkbench().desk;
}

/** Words that are being written: they are still there when the form is opened again, whatever was looked at between. */
export function useDraft(key: string): readonly [text: string, setText: (text: string) => void] {
  const { drafts } = useWorkbench();
  const [text, setText] = useState(() => drafts.get(key));
  return [
    text,
    (words) => {
      drafts.set(key, words);
      setText(words);
    },
  ];
}

/** A part of the state; the component is drawn anew when it changes. */
export function useApp<Picked>(pick: (state: AppState) => Picked): Picked {
  return usePicked(useWorkbench().store, pick);
}

function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('a part of the workbench stands outside WorkbenchContext');
  return workbench;
}
