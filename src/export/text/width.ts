let segmenter: Intl.Segmenter | null = null;

// One column each and never joined to a neighbour: Latin, Greek, Cyrillic and general punctuation without combining marks.
const PLAIN =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u20cf\u2190-\u2193\u2400-\u2421\u2500-\u257f]*$/;

// Node's segmenter takes more than linear time on a long text, so it is given a text in windows of so many code units.
const WINDOW = 1024;

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
// East Asian Wide and Fullwidth (Unicode 15.1, EastAsianWidth.txt) outside the emoji, which their own property covers.
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1b000}-\u{1b2fb}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;

/** The number of terminal columns a text takes; emoji and East Asian wide characters take two, combining marks none. */
export function toWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + WINDOW);
    const isLast = start + window.length === text.length;
    let length = 0;
    for (const { segment, index } of segmentGraphemes(window)) {
      // The last one may go on in the next window, unless it fills this one.
      if (!isLast && index > 0 && index + segment.length === window.length) break;
      width += toGraphemeWidth(segment);
      length += segment.length;
    }
    start += length;
  }
  return width;
}

/** The longest beginning of a text that takes at most `limit` columns, never cut inside a character as a reader sees it. */
export function takeWidth(text: string, limit: number): string {
  const window = text.slice(0, limit * 4);
  if (PLAIN.test(window)) return window.slice(0, limit);
  let width = 0;
  let length = 0;
  for (const { segment } of segmentGraphemes(window)) {
    width += toGraphemeWidth(segment);
    if (width > limit) break;
    length += segment.length;
  }
  return window.slice(0, length);
}

// Made when first needed: most articles are plain enough to do without, and a short one should start fast.
function segmentGraphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function toGraphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && PLAIN.test(grapheme)) return 1;
  if (ZERO.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}
