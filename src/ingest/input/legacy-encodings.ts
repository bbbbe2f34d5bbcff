/**
 * What Windows-1252 puts at 0x80–0x9F, from the WHATWG index. Decoded here because Node's own decoder has, in several
 * releases, read these bytes as the Latin-1 control characters.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes any bytes: every byte means something in Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

const CODE_POINTS_AT_ONCE = 8192;

/** Decodes UTF-32 after its mark; what is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  let codePoints: number[] = [];
  let offset = 0;
  for (; offset + 4 <= bytes.length; offset += 4) {
    const value = view.getUint32(offset, isLittleEndian);
    codePoints.push(value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? 0xfffd : value);
    if (codePoints.length === CODE_POINTS_AT_ONCE) {
      parts.push(String.fromCodePoint(...codePoints));
      codePoints = [];
    }
  }
  if (offset < bytes.length) codePoints.push(0xfffd);
  parts.push(String.fromCodePoint(...codePoints));
  return parts.join('');
}
