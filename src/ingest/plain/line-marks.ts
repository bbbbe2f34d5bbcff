// Catches: the layout marks of Markdown and of plain text at the start of a line: "# ", "> ", "- ", "1. ", "***".
// Not: "#hashtag", "-- additional reporting", "2015. was a year", "*emphasis*".

export type LineMark = 'heading' | 'quote' | 'item' | 'rule' | 'underline' | null;

/** A mark at the start of a line: `length` is where the words begin, counted from the start of the line. */
export interface MarkedLine {
  readonly mark: LineMark;
  readonly length: number;
  /** Heading level 1 to 6; 0 for everything else. */
  readonly level: number;
}

const NO_MARK: MarkedLine = { mark: null, length: 0, level: 0 };

const HEADING = /^(#{1,6})[ \t]+(?=[# \t]{0,20}[^\s#])/;
const QUOTE = /^>[ \t]?/;
const ITEM = /^(?:[-*+•‣▪●◦·][ \t]+|[•‣▪●◦](?=\S)|\d{1,3}[.)][ \t]+)(?=\S)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:~[ \t]*){3,}|[*•⁂§]|(?:=[ \t]*){3,})$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** What a trimmed line starts with. Looks at no more than the first few characters, save for short lines. */
export function parseLineMark(line: string): MarkedLine {
  switch (line.charCodeAt(0)) {
    case 0x23: {
      const heading = HEADING.exec(line);
      return heading === null ? NO_MARK : { mark: 'heading', length: heading[0].length, level: heading[1]!.length };
    }
    case 0x3e:
      return { mark: 'quote', length: QUOTE.exec(line)![0].length, level: 0 };
    case 0x2a: // *
    case 0x2b: // +
    case 0x2d: // -
    case 0x3d: // =
    case 0x5f: // _
    case 0x7e: // ~
    case 0xa7: // §
    case 0xb7: // ·
    case 0x2022:
    case 0x2023:
    case 0x2042:
    case 0x25aa:
    case 0x25cf:
    case 0x25e6:
      return parseBulletOrRule(line);
    default:
      return isDigit(line.charCodeAt(0)) ? parseItem(line) : NO_MARK;
  }
}

function parseBulletOrRule(line: string): MarkedLine {
  if (line.length <= 80) {
    if (UNDERLINE.test(line)) return { mark: 'underline', length: line.length, level: line.startsWith('=') ? 1 : 2 };
    if (RULE.test(line)) return { mark: 'rule', length: line.length, level: 0 };
  }
  return parseItem(line);
}

function parseItem(line: string): MarkedLine {
  const item = ITEM.exec(line);
  return item === null ? NO_MARK : { mark: 'item', length: item[0].length, level: 0 };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
