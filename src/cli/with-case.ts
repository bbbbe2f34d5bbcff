import type { CaseFile } from '../case/case-file.ts';

/** Opens a case for the length of some work, and closes it whatever happens, also where the user stops the program. */
export async function withCase<Result>(path: string, work: (file: CaseFile) => Promise<Result>): Promise<Result> {
  const { openCase } = await import('../case/open-case.ts');
  return withOpenCase(openCase(path), work);
}

/** The same with a case that is open already. */
export async function withOpenCase<Result>(file: CaseFile, work: (file: CaseFile) => Promise<Result>): Promise<Result> {
  const handlers = Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }).map(([signal, code]) => {
    const handler = (): void => {
      file.close();
      process.exit(code);
    };
    process.on(signal, handler);
    return [signal, handler] as const;
  });
  try {
    return await work(file);
  } finally {
    for (const [signal, handler] of handlers) process.off(signal, handler);
    file.close();
  }
}
