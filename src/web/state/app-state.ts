import type { Judgement } from '../../document/judgement.ts';
import type {
  ArticlePage,
  CaseState,
  JudgementPage,
  QueuePage,
  SearchPage,
  StoryPart,
  StoryPortion,
} from '../../document/workbench.ts';
import type { KeyBindings } from './keys.ts';
import type { Route } from './route.ts';

/** What a view shows, as the server gave it. */
export type Body =
  | { readonly of: 'story'; readonly part: StoryPart; readonly portion: StoryPortion }
  | { readonly of: 'read'; readonly page: ArticlePage }
  | { readonly of: 'search'; readonly page: SearchPage }
  | { readonly of: 'queue'; readonly page: QueuePage }
  | { readonly of: 'judgements'; readonly page: JudgementPage };

/** All that the page in the browser knows. */
export interface AppState {
  readonly route: Route;
  /** Null until the server has told it. */
  readonly caseState: CaseState | null;
  /** What the view shows; that of the view before stays until the new one is here. Null before the first. */
  readonly body: Body | null;
  /** The request that `body` answers. */
  readonly bodyKey: string | null;
  /** True where an answer takes longer than one can wait without a word. */
  readonly isSlow: boolean;
  /** Why the last thing asked for did not work, and what to do. */
  readonly failure: string | null;
  /** What has changed, for who cannot see it. */
  readonly news: string;
  readonly dialog: 'add' | 'keys' | null;
  readonly keys: KeyBindings;
  /** True where the server no longer answers. */
  readonly isCut: boolean;
  /** The judgements made in this window that stand, the last one last: what "undo" takes back. */
  readonly made: readonly Judgement[];
}
