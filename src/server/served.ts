import type { NewArticle } from '../case/case-file.ts';
import type { CaseArticle } from '../document/case.ts';
import type { Access } from './access.ts';
import type { Desk } from './desk.ts';
import type { EventStreams } from './event-stream.ts';
import type { Exporter } from './exporter.ts';
import type { WebFiles } from './web-files.ts';

/** What the server serves. */
export interface Served {
  readonly desk: Desk;
  readonly events: EventStreams;
  readonly exporter: Exporter;
  readonly webFiles: WebFiles;
  readonly access: Access;
  readonly port: () => number;
  readonly analyst: string;
  /** "Hearsay 0.1.0" */
  readonly program: string;
  readonly model: () => { readonly name: string; readonly version: string };
  /** Reads the kept original of an article anew, with these given values. */
  readonly readAgain: (id: string, given: NewArticle['given']) => Promise<CaseArticle>;
  /** Lets addresses that are added reach private networks. */
  readonly allowPrivate: boolean;
  /** Takes word of what nobody foresaw. */
  readonly report: (error: unknown) => void;
}
