import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/ingest/input/decode-text.ts';
import { findBinary } from '../../../src/ingest/input/find-binary.ts';

function toUtf16(text: string, isLittleEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittleEndian ? bytes : bytes.swap16();
}

function toUtf32(text: string, isLittleEndian: boolean): Buffer {
  const bytes = Buffer.alloc([...text].length * 4);
  for (const [index, character] of [...text].entries()) {
    const value = character.codePointAt(0) as number;
    if (isLittleEndian) bytes.writeUInt32LE(value, index * 4);
    else bytes.writeUInt32BE(value, index * 4);
  }
  return bytes;
}

const TEXT = 'Zoë said “no” – for €5 🙂.';

describe('decoding', () => {
  test.each([
    ['plain UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), 'utf-8'],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), toUtf16(TEXT, true)]), 'utf-16le'],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), toUtf16(TEXT, false)]), 'utf-16be'],
    ['UTF-32LE', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), toUtf32(TEXT, true)]), 'utf-32le'],
    ['UTF-32BE', Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), toUtf32(TEXT, false)]), 'utf-32be'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, problems: [] });
  });

  test('only the mark is removed, and only once', () => {
    expect(decodeText(Buffer.from('\ufeff\ufeffa\r\n')).text).toBe('\ufeffa\r\n');
  });

  test('Windows-1252 is guessed, with a problem', () => {
    const { text, encoding, problems } = decodeText(
      Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x93, 0x6e, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]),
    );
    expect([text, encoding, problems.map((problem) => problem.code)]).toEqual([
      'Zoë “no” – €5',
      'windows-1252',
      ['encoding-guessed'],
    ]);
  });

  test('UTF-8 with one bad byte stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('“No,” said Zoë. “Never.”'), Buffer.from([0xe2, 0x80])]);
    const { text, encoding, problems } = decodeText(bytes);
    expect(text).toMatch(/^“No,” said Zoë\. “Never\.”\ufffd/);
    expect([encoding, problems.map((problem) => problem.code)]).toEqual(['utf-8', ['encoding-damaged']]);
  });

  test('UTF-16 without a mark is seen by its zeros', () => {
    const { text, problems } = decodeText(toUtf16('The clerk said no.', true));
    expect([text, problems.map((problem) => problem.code)]).toEqual(['The clerk said no.', ['encoding-guessed']]);
  });

  test.each([
    ['<meta charset="windows-1251">', [0xcd, 0xe5, 0xf2], 'Нет'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', [0xb3], 'ł'],
    ['<meta charset=latin1>', [0x93], '“'],
    ['<?xml version="1.0" encoding="iso-8859-15"?>', [0xa4], '€'],
    ['<!-- <meta charset=koi8-r> --><meta charset=windows-1252>', [0xe9], 'é'],
  ])('declared in the page: %s', (head, letters, expected) => {
    const { text, problems } = decodeText(Buffer.concat([Buffer.from(head), Buffer.from(letters)]), { isHtml: true });
    expect([text, problems]).toEqual([head + expected, []]);
  });

  test('the server is believed before the page, and neither before bytes that are UTF-8', () => {
    const page = Buffer.concat([Buffer.from('<meta charset=koi8-r>'), Buffer.from([0xcd])]);
    expect(decodeText(page, { isHtml: true, charset: 'windows-1251' }).text.at(-1)).toBe('Н');
    expect(decodeText(Buffer.from('<meta charset=koi8-r>Zoë'), { isHtml: true }).text).toBe('<meta charset=koi8-r>Zoë');
  });

  test('any bytes are decoded, and all valid UTF-8 comes back whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isHtml) => {
        expect(typeof decodeText(bytes, { isHtml }).text).toBe('string');
        findBinary(bytes);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.startsWith('\0'));
        expect(decodeText(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('binary input', () => {
  test.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['PK\x03\x04', 'a zip archive or an Office document'],
    ['\x89PNG\r\n', 'a PNG image'],
    ['\x1f\x8b\x08', 'a gzip archive'],
    ['{\\rtf1', 'an RTF document'],
    ['a\0b\0\0\0c', 'binary data'],
    ['\x01\x02\x03\x04\x05 words', 'binary data'],
    ['Words and words, a form feed\x0cand an escape\x1b[1m now and then.', null],
    ['PKs are penalty kicks.', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(findBinary(Buffer.from(text, 'latin1'))).toBe(expected);
  });
});
