/** One line of an input, without its end; `isWhole` is false where it is longer than allowed and was let go. */
export interface Line {
  /** 1, 2, … */
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

const NEWLINE = 0x0a;

/** Splits bytes into lines as they come, holding one line at a time and never more than `longest` bytes of it. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number: number++, bytes: Buffer.concat(parts), isWhole: length <= longest };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.slice(start));
  }
  if (length > 0) yield take();
}
