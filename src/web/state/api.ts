import type { ErrorAnswer } from '../../document/workbench.ts';

/** What the server answered: what was asked for, or why not. */
export type Answer<Value> =
  | { readonly isDone: true; readonly value: Value }
  | { readonly isDone: false; readonly code: string; readonly message: string };

/** The ways in which the page talks to its server. */
export interface Api {
  readonly get: <Value>(path: string) => Promise<Answer<Value>>;
  readonly send: <Value>(method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<Answer<Value>>;
}

const SILENCE = {
  isDone: false,
  code: 'no-answer',
  message:
    'Hearsay does not answer. Is “hearsay serve” still running? Nothing you see here is lost. Start it again and open the address that it prints.',
} as const;

/** Talks to the server that the page came from. */
export function createApi(ask: typeof fetch): Api {
  const talk = async <Value>(path: string, init: RequestInit): Promise<Answer<Value>> => {
    let response: Response;
    try {
      response = await ask(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
    } catch {
      return SILENCE;
    }
    try {
      if (response.ok)
        return { isDone: true, value: (response.status === 204 ? null : await response.json()) as Value };
      const { code, message } = (await response.json()) as ErrorAnswer;
      return { isDone: false, code, message };
    } catch {
      return {
        isDone: false,
        code: 'bad-answer',
        message: `The answer to ${path} cannot be read (status ${response.status}). Start “hearsay serve” anew and open the address that it prints.`,
      };
    }
  };
  return {
    get: (path) => talk(path, {}),
    send: (method, path, body) =>
      talk(path, {
        method,
        ...(body === undefined
          ? {}
          : body instanceof FormData
            ? { body }
            : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      }),
  };
}
