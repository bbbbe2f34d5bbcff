/** What is used of an entry that was let go over the page: a file, or a folder with more of them. */
export type DroppedEntry =
  | {
      readonly isFile: true;
      readonly isDirectory: false;
      readonly file: (done: (file: File) => void, fail: () => void) => void;
    }
  | {
      readonly isFile: false;
      readonly isDirectory: true;
      readonly createReader: () => {
        /** Gives a part of the entries, and none once all were given. */
        readonly readEntries: (done: (entries: readonly DroppedEntry[]) => void, fail: () => void) => void;
      };
    };

/** Files of one drop; a folder may hold any number. */
const MOST_FILES = 10_000;

/** All files that were let go over the page, those of folders among them, in order; what cannot be read is left out. */
export async function findDroppedFiles(dropped: readonly (DroppedEntry | File)[]): Promise<readonly File[]> {
  const files: File[] = [];
  const waiting = [...dropped];
  for (let entry = waiting.shift(); entry !== undefined && files.length < MOST_FILES; entry = waiting.shift()) {
    if (entry instanceof File) files.push(entry);
    else if (entry.isDirectory) waiting.unshift(...(await readAll(entry.createReader())));
    else {
      const file = await toFile(entry);
      if (file !== null && !isHidden(file.name)) files.push(file);
    }
  }
  return files;
}

/** ".DS_Store" is in every folder and no article. */
function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function toFile(entry: Extract<DroppedEntry, { isFile: true }>): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

async function readAll(
  reader: ReturnType<Extract<DroppedEntry, { isDirectory: true }>['createReader']>,
): Promise<readonly DroppedEntry[]> {
  const all: DroppedEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly DroppedEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}
