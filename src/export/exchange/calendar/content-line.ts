import { toVisible } from '../../../page/visible-text.ts';

/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A property of iCalendar, folded so that no line is too long and no character is torn apart, with CRLF at its end. `value` is in its final form. */
export function toContentLine(name: string, value: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      part = '';
      // The space before what goes on.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return `${[...parts, part].join('\r\n ')}\r\n`;
}

/** Text as a value (RFC 5545, 3.3.11): no character of it can end the line or the property; what no calendar shows safely is made visible. */
export function toTextValue(text: string): string {
  return toVisible(text)
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');
}
