import { describe, expect, it } from 'vitest';
import { type DroppedEntry, findDroppedFiles } from '../../../src/web/shell/dropped-files.ts';

function toFile(name: string): DroppedEntry {
  return { isFile: true, isDirectory: false, file: (done) => done(new File(['words'], name)) };
}

/** A folder that gives its entries two at a time, as browsers give a hundred. */
function toFolder(...entries: readonly DroppedEntry[]): DroppedEntry {
  return {
    isFile: false,
    isDirectory: true,
    createReader() {
      let given = 0;
      return {
        readEntries(done) {
          const part = entries.slice(given, given + 2);
          given += part.length;
          done(part);
        },
      };
    },
  };
}

const UNREADABLE: DroppedEntry = { isFile: true, isDirectory: false, file: (_done, fail) => fail() };

describe('what is let go over the page', () => {
  it('is its files, those of folders in folders among them, in order', async () => {
    const folder = toFolder(
      toFile('b.txt'),
      toFolder(toFile('c.txt'), toFile('d.txt'), toFile('e.txt')),
      toFile('f.txt'),
    );
    const files = await findDroppedFiles([toFile('a.txt'), folder, new File(['words'], 'g.txt')]);
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt']);
  });

  it('is nothing that cannot be read, and nothing hidden', async () => {
    expect(await findDroppedFiles([UNREADABLE, toFolder(toFile('.DS_Store'), UNREADABLE), toFolder()])).toEqual([]);
  });
});
