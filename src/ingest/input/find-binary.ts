// Catches: PDF, Word, images, archives, executables and other bytes that are no text.  Not: text in any encoding,
// UTF-16 without a mark, text with a stray control character.

const MAGIC_NUMBERS: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a zip archive or an Office document', 0x50, 0x4b, 0x03, 0x04],
  ['an empty zip archive', 0x50, 0x4b, 0x05, 0x06],
  ['an old Word or Excel document', 0xd0, 0xcf, 0x11, 0xe0],
  ['a gzip archive', 0x1f, 0x8b],
  ['a bzip2 archive', 0x42, 0x5a, 0x68, 0x39],
  ['an xz archive', 0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ['a 7z archive', 0x37, 0x7a, 0xbc, 0xaf],
  ['a Zstandard archive', 0x28, 0xb5, 0x2f, 0xfd],
  ['a RAR archive', 0x52, 0x61, 0x72, 0x21, 0x1a],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a GIF image', 0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  ['a GIF image', 0x47, 0x49, 0x46, 0x38, 0x37, 0x61],
  ['a RIFF media file', 0x52, 0x49, 0x46, 0x46],
  ['an Ogg media file', 0x4f, 0x67, 0x67, 0x53, 0x00],
  ['an MP3', 0x49, 0x44, 0x33, 0x03],
  ['a program', 0x7f, 0x45, 0x4c, 0x46],
  [
    'an SQLite database',
    0x53,
    0x51,
    0x4c,
    0x69,
    0x74,
    0x65,
    0x20,
    0x66,
    0x6f,
    0x72,
    0x6d,
    0x61,
    0x74,
    0x20,
    0x33,
    0x00,
  ],
  ['an RTF document', 0x7b, 0x5c, 0x72, 0x74, 0x66],
];

const SAMPLE_BYTES = 65_536;

/** Text may hold a form feed or an escape now and then; a thirtieth of control characters is no text. */
const CONTROL_SHARE = 1 / 30;

/** What kind of file the bytes are ("a PDF"), or null where they may well be text. Looks at the first 64 KiB only. */
export function findBinary(bytes: Uint8Array): string | null {
  for (const [name, ...magic] of MAGIC_NUMBERS) {
    if (magic.every((byte, index) => bytes[index] === byte)) return name;
  }
  if (bytes[4] === 0x66 && bytes[5] === 0x74 && bytes[6] === 0x79 && bytes[7] === 0x70) return 'a video';
  if (isMarkedUtf(bytes)) return null;

  const length = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === 0) {
      if (index % 2 === 0) evenZeros += 1;
      else oddZeros += 1;
    } else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  const zeros = evenZeros + oddZeros;
  if (zeros > 0) {
    // UTF-16 of Latin text has its zeros all on one side, and about as many as letters.
    const isUtf16 =
      length >= 8 && Math.max(evenZeros, oddZeros) > length * 0.2 && Math.min(evenZeros, oddZeros) < length * 0.025;
    if (!isUtf16) return 'binary data';
  }
  return controls > length * CONTROL_SHARE ? 'binary data' : null;
}

function isMarkedUtf(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return a === 0 && b === 0 && c === 0xfe && d === 0xff;
}
