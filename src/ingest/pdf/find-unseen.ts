// Catches: white words on white paper, words without ink on a page that has others, words of no opacity.
// Not: white words on a dark box or a picture, and the words without ink that text recognition lays over a scanned page.

/** What a page draws, in order: which instruction, and with what. */
export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the instructions that are looked at, by name. */
export type Instructions = Readonly<Record<string, number>>;

/** A piece of text in the order of the page, with the place of its first letter as the page has it. */
export interface Placed {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Red, green and blue, 0 to 255; null for what is no single colour. */
type Color = readonly [number, number, number] | null;
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly fill: Color;
  readonly stroke: Color;
  readonly opacity: number;
  readonly mode: number;
}

/** A rectangle that is painted over, at a place in the order of drawing. */
interface Painted {
  readonly at: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly color: Color;
}

/** Letters that are drawn in one go. */
interface Shown {
  readonly at: number;
  /** Their color; 'none' where nothing is drawn of them. */
  readonly ink: Color | 'none';
  readonly end: number;
}

const BLACK: Color = [0, 0, 0];
const PAPER: Color = [255, 255, 255];
const START: State = { matrix: [1, 0, 0, 1, 0, 0], fill: BLACK, stroke: BLACK, opacity: 1, mode: 0 };

/** As different as a part of two colours has to be for words to be seen. */
const LEAST_CONTRAST = 16;
/** Less opaque than this is not seen. */
const LEAST_OPACITY = 0.05;
/** How far on in the letters of a page those of a piece are looked for. */
const REACH = 2000;
/** Of the letters of a page, the share without ink from which they are those of a scanned page. */
const MOST_WITHOUT_INK = 0.5;

/** Which of the pieces nobody sees who looks at the page. */
export function findUnseen(drawing: Drawing, names: Instructions, pieces: readonly Placed[]): readonly boolean[] {
  const { letters, shown, painted } = toShown(drawing, names);
  let position = 0;
  let run = 0;
  let without = 0;
  let all = 0;
  const inks = pieces.map(({ words }): Shown | null => {
    const wanted = toLetters(words);
    if (wanted === '') return null;
    const found = letters.slice(position, position + REACH + wanted.length).indexOf(wanted);
    if (found < 0) return null;
    const start = position + found;
    position = start + wanted.length;
    while ((shown[run]?.end ?? Number.POSITIVE_INFINITY) <= start) run++;
    const one = shown[run] ?? null;
    all += wanted.length;
    if (one?.ink === 'none') without += wanted.length;
    return one;
  });
  const isScan = without > all * MOST_WITHOUT_INK;
  return inks.map((one, index) => {
    if (one === null || one.ink === null) return false;
    if (one.ink === 'none') return !isScan;
    const ground = findGround(painted, one.at, pieces[index] as Placed);
    return ground !== null && one.ink.every((part, at) => Math.abs(part - (ground[at] as number)) < LEAST_CONTRAST);
  });
}

function toLetters(words: string): string {
  return words.normalize('NFKC').replace(/\s+/g, '');
}

/** The colour of what was painted last where a piece begins; null where it is none that can be told. */
function findGround(painted: readonly Painted[], before: number, { x, y, size }: Placed): Color {
  const [right, up] = [x + size * 0.2, y + size * 0.3];
  let ground: Color = PAPER;
  for (const one of painted) {
    if (one.at >= before) break;
    if (right >= one.left && right <= one.right && up >= one.bottom && up <= one.top) ground = one.color;
  }
  return ground;
}

/** All letters in the order of drawing, who drew them with which ink, and what was painted besides. */
function toShown(
  { fnArray, argsArray }: Drawing,
  names: Instructions,
): { readonly letters: string; readonly shown: readonly Shown[]; readonly painted: readonly Painted[] } {
  const nameOf = new Map(Object.entries(names).map(([name, number]) => [number, name]));
  const kept: State[] = [];
  const shown: Shown[] = [];
  const painted: Painted[] = [];
  const parts: string[] = [];
  let length = 0;
  let state = START;
  const paint = (at: number, box: readonly number[], color: Color): void => {
    painted.push({ at, ...toBounds(state.matrix, box), color });
  };
  for (const [at, number] of fnArray.entries()) {
    const name = nameOf.get(number) ?? '';
    const args = (argsArray[at] ?? []) as readonly unknown[];
    switch (name) {
      case 'save':
        kept.push(state);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        // A picture is left out of the drawing; what is left of it is the place that was made for it.
        if (name === 'restore' && nameOf.get(fnArray[at - 1] ?? -1) === 'transform') paint(at, [0, 0, 1, 1], null);
        state = kept.pop() ?? START;
        break;
      case 'paintFormXObjectBegin':
        kept.push(state);
        if (args[0]) state = { ...state, matrix: multiply(state.matrix, args[0] as readonly number[]) };
        break;
      case 'transform':
        state = { ...state, matrix: multiply(state.matrix, args as readonly number[]) };
        break;
      case 'setFillRGBColor':
        state = { ...state, fill: toColor(args[0]) };
        break;
      case 'setStrokeRGBColor':
        state = { ...state, stroke: toColor(args[0]) };
        break;
      case 'setFillColorN':
        state = { ...state, fill: null };
        break;
      case 'setStrokeColorN':
        state = { ...state, stroke: null };
        break;
      case 'setTextRenderingMode':
        state = { ...state, mode: Number(args[0]) % 4 };
        break;
      case 'setGState': {
        const opacity = (args[0] as readonly (readonly [string, unknown])[]).find(([key]) => key === 'ca')?.[1];
        if (typeof opacity === 'number') state = { ...state, opacity };
        break;
      }
      case 'constructPath': {
        const [operation, , box] = args as readonly [number, unknown, ArrayLike<number> | null | undefined];
        if (box && FILLS.has(nameOf.get(operation) ?? '') && state.opacity >= LEAST_OPACITY)
          paint(at, Array.from(box), state.fill);
        break;
      }
      case 'shadingFill':
        painted.push({ at, left: -1e9, bottom: -1e9, right: 1e9, top: 1e9, color: null });
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
      case 'paintSolidColorImageMask':
        paint(at, [0, 0, 1, 1], null);
        break;
      case 'showText': {
        const letters = toLetters(
          (args[0] as readonly unknown[])
            .map((glyph) => (glyph !== null && typeof glyph === 'object' ? (glyph as { unicode: string }).unicode : ''))
            .join(''),
        );
        if (letters === '') break;
        parts.push(letters);
        length += letters.length;
        shown.push({ at, ink: toInk(state), end: length });
        break;
      }
    }
  }
  return { letters: parts.join(''), shown, painted };
}

const FILLS: ReadonlySet<string> = new Set(
  'fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke'.split(' '),
);

/** The modes of PDF: 0 fills letters, 1 draws their outlines, 2 does both, 3 neither. */
function toInk({ mode, fill, stroke, opacity }: State): Color | 'none' {
  if (mode === 3 || opacity < LEAST_OPACITY) return 'none';
  if (mode === 2) return null;
  return mode === 1 ? stroke : fill;
}

/** "#rrggbb". */
function toColor(value: unknown): Color {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(value));
  return digits === null
    ? null
    : [
        Number.parseInt(digits[1] as string, 16),
        Number.parseInt(digits[2] as string, 16),
        Number.parseInt(digits[3] as string, 16),
      ];
}

function multiply([a, b, c, d, e, f]: Matrix, by: ArrayLike<number>): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = Array.from(by);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function toBounds(
  [a, b, c, d, e, f]: Matrix,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Omit<Painted, 'at' | 'color'> {
  const corners = [left, right].flatMap((x) =>
    [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f] as const),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
