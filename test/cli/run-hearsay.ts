import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const BIN: string = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program in a folder, without what the environment says of colours. */
export function startHearsay(folder: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { NO_COLOR, FORCE_COLOR, CI, ...rest } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...rest, ...env }, stdio: 'pipe' });
}

/** Gives it `input` and waits for its end. */
export async function toEnd(child: ChildProcess, input = ''): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}
