import type { Block, BlockKind } from '../../document/article.ts';
import type { Span } from '../../document/span.ts';
import { isAgencyName } from '../metadata/agencies.ts';
import type { Chunk } from '../plain/chunk.ts';
import { parseAuthorNote } from './author-note.ts';
import { parseByline } from './byline.ts';
import { isCaption } from './caption.ts';
import { findCredit, parseFirstPublished } from './credit.ts';
import { parseDateLine } from './date-line.ts';
import { parseDateline } from './dateline.ts';
import { isDisclaimer } from './disclaimer.ts';
import type { Facts } from './facts.ts';
import { isOfficeLine, parseImprint } from './imprint.ts';
import { findAddress, isLinkLine, isOriginalLabel, isOriginalLink } from './link.ts';
import { isArticledOutlet, isGivenName, isOutletLike, parseGlossedOutlet } from './outlet-line.ts';
import { isSummaryLabel, isSummaryPoint, LONGEST_POINT } from './summary.ts';
import { isHeading, isMasthead, isPaperName, isSection, isTitle } from './title.ts';

/** Rules look at no more of a block; a longer one is prose. */
const LOOK = 2000;

/** Credits, disclaimers and author notes stand among the last blocks. */
const LATE_BLOCKS = 10;

const MOST_POINTS = 10;

/** In UTF-16 code units. */
const LONGEST_AGENCY = 50;
const LONGEST_SIGNED = 70;

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

interface State {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  readonly knownAuthors: readonly string[];
  readonly blocks: Block[];
  readonly facts: Writable<Facts>;
  /** Paragraphs of the article itself so far. */
  bodyCount: number;
  /** The title may still come: nothing of the article has been seen. */
  isTitleOpen: boolean;
  /** Points of a summary list still expected. */
  pointsLeft: number;
  /** The next address is where the article stood. */
  isOriginalNext: boolean;
}

/**
 * Gives every chunk its kind and collects what the blocks say about the article. `knownAuthors` come from metadata.
 * One pass, in order; each rule sees at most the next two chunks.
 */
export function toBlocks(
  text: string,
  chunks: readonly Chunk[],
  knownAuthors: readonly string[] = [],
): { readonly blocks: readonly Block[]; readonly facts: Facts } {
  const state: State = {
    text,
    chunks,
    knownAuthors,
    blocks: [],
    facts: {
      title: null,
      masthead: null,
      bylines: [],
      dates: [],
      dateline: null,
      credits: [],
      firstPublished: null,
      disclaimers: [],
      authorNotes: [],
      originalUrl: null,
    },
    bodyCount: 0,
    isTitleOpen: true,
    pointsLeft: 0,
    isOriginalNext: false,
  };
  for (let index = 0; index < chunks.length; index += 1) addChunk(state, index);
  return { blocks: state.blocks, facts: state.facts };
}

function addChunk(state: State, index: number): void {
  const chunk = state.chunks[index] as Chunk;
  const line = toLine(state, index);
  const isLate = index > 0 && index >= state.chunks.length - LATE_BLOCKS;
  if (chunk.hint === null && isCutOff(state, chunk)) {
    state.blocks[state.blocks.length - 1] = { ...(state.blocks.at(-1) as Block), end: chunk.end };
    return;
  }
  const wasSummary = state.pointsLeft > 0;
  const kind =
    readHint(state, chunk, line, index) ??
    readMarginal(state, chunk, line, isLate) ??
    readHead(state, chunk, line, index, wasSummary) ??
    readLate(state, chunk, line, isLate);
  if (kind !== null) {
    if (kind !== 'heading' || !isSummaryLabel(line)) endSummary(state, kind);
    addBlock(state, kind, chunk);
    return;
  }
  state.pointsLeft = 0;
  addBody(state, chunk, line, index);
}

/** A disclaimer or credit whose sentence goes on in the next line, with no blank line between. */
function isCutOff(state: State, chunk: Chunk): boolean {
  const last = state.blocks.at(-1);
  if (last === undefined || (last.kind !== 'disclaimer' && last.kind !== 'credit') || chunk.start - last.end > 4)
    return false;
  const gap = state.text.slice(last.end, chunk.start);
  if (gap.replace(/\r\n/g, '\n').match(/[\r\n]/g)?.length !== 1) return false;
  return (
    /[\p{L}\p{Nd},]$/u.test(state.text.slice(last.end - 2, last.end)) &&
    /^[\p{Ll}\p{Nd}]/u.test(state.text.slice(chunk.start, chunk.start + 2))
  );
}

/** What the layout or the mark-up has already said. */
function readHint(state: State, chunk: Chunk, line: string, index: number): BlockKind | null {
  switch (chunk.hint) {
    case 'front-matter':
      return 'credit';
    case 'over-title':
      if (state.facts.masthead === null && isMasthead(line)) state.facts.masthead = line;
      return 'heading';
    case 'title':
      return takeTitle(state, line);
    case 'heading':
      if (isSummaryLabel(line)) return openSummary(state);
      if (state.facts.title === null && state.bodyCount === 0 && (chunk.level <= 1 || state.isTitleOpen))
        return takeTitle(state, line);
      return 'heading';
    case 'quote':
      state.isTitleOpen = false;
      return 'quote';
    case 'caption':
      return 'caption';
    case 'byline':
      return takeByline(state, chunk, line) ?? 'byline';
    case 'date':
      return takeDate(state, chunk, line) ?? 'date';
    case 'item':
      return readItem(state, chunk, line, index);
    default:
      return null;
  }
}

/** A list right under the title, or under "Key points", sums the article up. */
function readItem(state: State, chunk: Chunk, line: string, index: number): BlockKind | null {
  if (isLinkLine(line)) return 'link';
  const isAtTop =
    state.bodyCount === 0 && (state.facts.title !== null || index === 0 || state.blocks.at(-1)?.kind === 'summary');
  if (chunk.end - chunk.start > LONGEST_POINT * 1.5) return null;
  return state.pointsLeft > 0 || (isAtTop && state.facts.dateline === null) ? 'summary' : null;
}

/** What stands at the margin of an article wherever it is: links, credits, disclaimers, captions. */
function readMarginal(state: State, chunk: Chunk, line: string, isLate: boolean): BlockKind | null {
  if (chunk.end - chunk.start >= LOOK) return null;
  if (isLinkLine(line)) return takeLink(state, line);
  if (isCaption(line)) return 'caption';
  if (isDisclaimer(line, isLate)) {
    state.facts.disclaimers.push(toSpan(chunk));
    return 'disclaimer';
  }
  const credit = findCredit(line);
  const isAtTop = state.bodyCount === 0 && state.blocks.length <= 5;
  // "Reported by: Jane Doe" under the headline is who wrote it.
  if (isAtTop && state.facts.title !== null && (parseByline(line)?.authors.length ?? 0) > 0) return null;
  if (credit === 'plain' || (credit === 'late' && (isLate || isAtTop))) {
    state.facts.credits.push(toSpan(chunk));
    const first = parseFirstPublished(line);
    if (first !== null) state.facts.firstPublished ??= { ...first, span: toSpan(chunk) };
    return 'credit';
  }
  return null;
}

/** Masthead, title, standfirst, byline, date and summary list: all that stands before the first paragraph. */
function readHead(state: State, chunk: Chunk, line: string, index: number, wasSummary: boolean): BlockKind | null {
  if (chunk.hint !== null || chunk.end - chunk.start >= LOOK) return null;
  // Under a box with claim and verdict the by-line comes late.
  const { bylines, dates } = state.facts;
  if (state.bodyCount > 0) {
    const isLate = state.bodyCount > 3 || bylines.length > 0 || dates.length > 0;
    return !isLate && parseImprint(line)?.byline != null ? takeImprint(state, chunk, line) : null;
  }
  if (state.blocks.at(-1)?.kind === 'byline' && isOfficeLine(line)) return 'byline';
  // "Express News Service" on a line of its own under the title.
  if (state.facts.title !== null && isAgencyName(line) && line.length <= LONGEST_AGENCY) {
    state.facts.bylines.push({ authors: [], agency: line, paper: null, isEditorial: false, span: toSpan(chunk) });
    return 'byline';
  }
  if (isSummaryLabel(line)) return openSummary(state);
  const imprint = takeImprint(state, chunk, line);
  if (imprint !== null) return imprint;
  const byline =
    takeByline(state, chunk, line) ??
    takeOutletLine(state, chunk, line, index) ??
    takeBareByline(state, chunk, line, index);
  if (byline !== null) return byline;
  const date = takeDate(state, chunk, line);
  if (date !== null) return date;
  if (isPlaceLine(state, line, index)) {
    state.facts.dateline = {
      place: parseDateline(`${line} — `)?.place ?? null,
      agency: null,
      published: null,
      end: line.length,
      span: toSpan(chunk),
    };
    return 'dateline';
  }
  const isDateline = state.facts.dateline === null && parseDateline(line) !== null;
  if (wasSummary && !isDateline && isSummaryPoint(line)) {
    state.pointsLeft -= 1;
    return 'summary';
  }
  if (isDateline) return null;
  const next = toLine(state, index + 1);
  if (state.isTitleOpen && state.facts.title === null) {
    if (state.facts.masthead === null && index <= 1 && isMasthead(line) && isTitle(next, toLine(state, index + 2))) {
      state.facts.masthead = line.replace(/[*_]/g, '').trim();
      return 'heading';
    }
    // "Obituary" above a title: the part of the paper.
    if (isSection(line) && isTitle(next, toLine(state, index + 2))) return 'heading';
    if (
      isTitle(line, toFirstText(state, index + 1)) ||
      isOverImprint(line, next) ||
      isOverPaper(line, next, toLine(state, index + 2))
    )
      return takeTitle(state, line);
  }
  if (isStandfirst(state, line, index, next)) return 'summary';
  // "Opinion" under the title and the day.
  return state.facts.title !== null && isSection(line) ? 'heading' : null;
}

/** The first of the next lines that says neither where nor when an article stood, nor who wrote it; the next line where all of them do. */
function toFirstText(state: State, index: number): string {
  for (let at = index; at < index + MOST_HEAD_LINES; at++) {
    const line = toLine(state, at);
    const isOverDay =
      line.length <= LONGEST_SIGNED && !/[.!?]["”’]?$/.test(line) && isBylineOrDate(toLine(state, at + 1));
    if (line !== '' && !isBylineOrDate(line) && !isOverDay) return line;
  }
  return toLine(state, index);
}

/** Outlet, day and writer. */
const MOST_HEAD_LINES = 4;

/** "NEW DELHI" between who wrote the article and its first paragraph. */
function isPlaceLine(state: State, line: string, index: number): boolean {
  return (
    state.blocks.at(-1)?.kind === 'byline' &&
    state.facts.dateline === null &&
    line.length <= LONGEST_PLACE &&
    !isSection(line) &&
    toLine(state, index + 1).length > line.length * 2 &&
    !isBylineOrDate(toLine(state, index + 1)) &&
    (parseDateline(`${line} — `)?.place ?? null) !== null
  );
}

/** In UTF-16 code units. */
const LONGEST_PLACE = 30;

/** A short line right over a dateline, or over the paper, day or author of an article, is a headline, whatever it reads like. */
function isOverImprint(line: string, next: string): boolean {
  return (
    line.length <= 160 &&
    !/[\r\n]/.test(line) &&
    !/^["“]/.test(line) &&
    !isCaption(next) &&
    (parseDateline(next) !== null || isPaperName(next) || isBylineOrDate(next))
  );
}

/** In UTF-16 code units. */
const LONGEST_PAPER = 50;
/** Words with capitals and no mark: a paper's name, or a writer's. */
const NAME = /^\p{Lu}[\p{L}\d'’&.-]*(?: (?:of|the|and|on|&|\p{Lu}[\p{L}\d'’&.-]*)){0,5}$/u;

/** A headline over whatever stands right above the day: "Who will mend the bridge?", "The Week", "6 May 2018". */
function isOverPaper(line: string, next: string, after: string): boolean {
  return (
    line.length <= 160 &&
    !/[\r\n]/.test(line) &&
    !/^["“]/.test(line) &&
    next.length <= LONGEST_PAPER &&
    (NAME.test(next) || parseGlossedOutlet(next) !== null) &&
    parseDateLine(after) !== null
  );
}

function isBylineOrDate(line: string): boolean {
  return parseByline(line) !== null || parseDateLine(line) !== null || parseImprint(line) !== null;
}

/** A line between the title and the byline or date, or after a title that ends in ";" as press archives write it. */
function isStandfirst(state: State, line: string, index: number, next: string): boolean {
  const last = state.blocks.at(-1);
  if (last?.kind !== 'title' || line.length > 400) return false;
  if (state.text[last.end - 1] === ';') return line.length <= LONGEST_POINT;
  const hint = state.chunks[index + 1]?.hint ?? null;
  return hint === 'byline' || hint === 'date' || isBylineOrDate(next) || isOutletOverDay(state, next, index + 1);
}

/** True where `line`, at `index`, is an outlet's name over the day: "The Lantern", "Port Echo", "Kontrast, the weekly". */
function isOutletOverDay(state: State, line: string, index: number): boolean {
  if (line.length > LONGEST_PAPER || parseDateLine(toLine(state, index + 1)) === null) return false;
  return (
    isPaperName(line) ||
    isArticledOutlet(line) ||
    parseGlossedOutlet(line) !== null ||
    (isSignedByOther(state, line, index + 2) && isOutletLike(line, state.text))
  );
}

/** A byline or a note on the author under the article. */
function readLate(state: State, chunk: Chunk, line: string, isLate: boolean): BlockKind | null {
  if (!isLate || state.bodyCount === 0 || chunk.hint !== null || chunk.end - chunk.start >= LOOK) return null;
  if (line.length <= 80 && state.facts.bylines.length === 0) {
    const byline = takeByline(state, chunk, line);
    if (byline !== null) return byline;
  }
  const authors = [...state.knownAuthors, ...state.facts.bylines.flatMap((byline) => byline.authors)];
  const note = parseAuthorNote(line, authors);
  if (note === null) return null;
  if (note.name !== null && !authors.includes(note.name) && isInTheStory(state, note.name, chunk.start)) return null;
  state.facts.authorNotes.push({ ...note, span: toSpan(chunk) });
  return 'credit';
}

/** The paragraphs of the article, with the dateline cut off the one it opens. */
function addBody(state: State, chunk: Chunk, line: string, index: number): void {
  if (state.facts.dateline === null && state.bodyCount <= 2) {
    const dateline = parseDateline(line);
    if (dateline !== null) {
      const span = { start: chunk.start, end: Math.min(chunk.start + dateline.end, chunk.end) };
      state.facts.dateline = { ...dateline, span };
      state.isTitleOpen = false;
      addBlock(state, 'dateline', span);
      let start = span.end;
      while (start < chunk.end && /\s/.test(state.text[start] as string)) start += 1;
      if (start >= chunk.end) return;
      state.bodyCount += 1;
      addBlock(state, 'paragraph', { start, end: chunk.end });
      return;
    }
  }
  state.isTitleOpen = false;
  if (chunk.hint === null && chunk.end - chunk.start < LOOK && isBetweenParagraphs(state, line, index)) {
    addBlock(state, 'heading', chunk);
    return;
  }
  state.bodyCount += 1;
  addBlock(state, 'paragraph', chunk);
}

function isBetweenParagraphs(state: State, line: string, index: number): boolean {
  const next = state.chunks[index + 1];
  if (next === undefined || next.hint !== null || state.blocks.at(-1)?.kind === 'heading') return false;
  if (state.bodyCount === 0 && state.facts.title === null) return false;
  return line.length <= 90 && isHeading(line, toLine(state, index + 1));
}

function takeTitle(state: State, line: string): BlockKind {
  state.isTitleOpen = false;
  if (state.facts.title === null) state.facts.title = line;
  return 'title';
}

function takeByline(state: State, chunk: Chunk, line: string): BlockKind | null {
  const byline = parseByline(line);
  if (byline === null) return null;
  state.facts.bylines.push({ ...byline, span: toSpan(chunk) });
  return 'byline';
}

/** A line with outlet, date and author at once. */
function takeImprint(state: State, chunk: Chunk, line: string): BlockKind | null {
  const imprint = parseImprint(line);
  if (imprint === null) return null;
  const { byline, date } = imprint;
  if (byline !== null) state.facts.bylines.push({ ...byline, span: toSpan(chunk) });
  state.facts.dates.push({ ...date, span: { start: chunk.start + date.start, end: chunk.start + date.end } });
  return byline === null ? 'date' : 'byline';
}

/** "Kontrast, the weekly" between the title and the day or the writer, or "Fjellposten" over the day where a writer is named above or below it. */
function takeOutletLine(state: State, chunk: Chunk, line: string, index: number): BlockKind | null {
  const last = state.blocks.at(-1)?.kind;
  const isSigned = last === 'byline' && isSignedAbove(state, line);
  if (last !== 'title' && last !== 'summary' && !isSigned) return null;
  const next = toLine(state, index + 1);
  const glossed = parseGlossedOutlet(line);
  const isOutlet =
    glossed === null
      ? parseDateLine(next) !== null &&
        (isSigned || isSignedByOther(state, line, index + 2)) &&
        (isOutletLike(line, state.text) || isArticledOutlet(line))
      : isBylineOrDate(next);
  if (!isOutlet) return null;
  const paper = glossed ?? line.replace(/[*_]+/g, '').trim();
  state.facts.bylines.push({ authors: [], agency: null, paper, isEditorial: false, span: toSpan(chunk) });
  return 'byline';
}

/** True where the line at `index` names who wrote the article, and neither the outlet nor anybody of the name that `line` may be. */
function isSignedByOther(state: State, line: string, index: number): boolean {
  const byline = parseByline(toLine(state, index));
  return byline !== null && byline.paper === null && !byline.authors.includes(line);
}

/** True where the lines above name who wrote the article, and no outlet yet. */
function isSignedAbove({ facts: { bylines } }: State, line: string): boolean {
  return (
    bylines.every(({ paper, agency }) => paper === null && agency === null) &&
    bylines.some(({ authors }) => authors.length > 0 && !authors.includes(line))
  );
}

/** "Jane Doe" or "Jane Doe, Staff Writer" without "By", between the title and the date. */
function takeBareByline(state: State, chunk: Chunk, line: string, index: number): BlockKind | null {
  const last = state.blocks.at(-1)?.kind;
  // "Jane Doe, transport correspondent": the office is the writer's own.
  const comma = line.indexOf(', ');
  if (last === 'date') return takeUnderDate(state, chunk, line, comma < 0 ? line.length : comma);
  if (line.length > 100 || (last !== 'title' && last !== 'summary')) return null;
  const hasOffice =
    /,\s*(?:(?:special|staff|senior|political|chief)\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor)s?\b/i.test(
      line,
    );
  if (!hasOffice && parseDateLine(toLine(state, index + 1)) === null) return null;
  const signed = hasOffice ? null : parseByline(toLine(state, index + 2));
  // "The Lantern": nobody is called so.
  if ((isPaperName(line) || (isArticledOutlet(line) && signed?.paper == null)) && !hasOffice) {
    state.facts.bylines.push({ authors: [], agency: null, paper: line, isEditorial: false, span: toSpan(chunk) });
    return 'byline';
  }
  // "Climate Change" over the day, and the writer below it.
  if (signed !== null && signed.authors.length > 0) return null;
  const name = comma > 0 && isOfficeLine(line.slice(comma + 2)) ? line.slice(0, comma) : line;
  const byline = parseByline(`By ${name}`);
  if (byline === null || byline.authors.length === 0) return null;
  state.facts.bylines.push({ ...byline, span: toSpan(chunk) });
  return 'byline';
}

/** "Victoria Station", "Paris Talks": a heading, and nobody. */
const OF_PLACE =
  / (?:Station|Hospital|Street|Road|Square|Park|School|Airport|Bridge|Harbou?r|Coast|Talks|Summit|Trial|Verdict|Attack|Fire|Return|Time)$/;

/** "Jane Doe" or "Jane Doe, Court Correspondent" without "By", under the day and over the article; `end` is where the name ends. */
function takeUnderDate(state: State, chunk: Chunk, line: string, end: number): BlockKind | null {
  if (line.length > LONGEST_SIGNED || state.facts.bylines.some(({ authors }) => authors.length > 0)) return null;
  const name = line.slice(0, end);
  if (OF_PLACE.test(name)) return null;
  if (end < line.length ? !isOfficeLine(line.slice(end + 2)) : !isGivenName(name.split(' ')[0] as string)) return null;
  const byline = parseByline(`By ${name}`);
  if (byline === null || byline.authors.length !== 1 || byline.authors[0] !== name) return null;
  state.facts.bylines.push({ ...byline, span: toSpan(chunk) });
  return 'byline';
}

function takeDate(state: State, chunk: Chunk, line: string): BlockKind | null {
  const date = parseDateLine(line);
  if (date === null) return null;
  state.facts.dates.push({ ...date, span: { start: chunk.start + date.start, end: chunk.start + date.end } });
  return 'date';
}

function takeLink(state: State, line: string): BlockKind {
  const address = findAddress(line);
  if (isOriginalLabel(line)) state.isOriginalNext = true;
  else if (address !== null) {
    if (state.facts.originalUrl === null && (state.isOriginalNext || isOriginalLink(line)))
      state.facts.originalUrl = address;
    state.isOriginalNext = false;
  }
  return 'link';
}

function openSummary(state: State): BlockKind {
  state.isTitleOpen = false;
  state.pointsLeft = MOST_POINTS;
  return 'heading';
}

function endSummary(state: State, kind: BlockKind): void {
  if (kind !== 'summary') state.pointsLeft = 0;
}

/** True where the name, or its last part, stands in the article outside the byline: then it is somebody the article is about. */
function isInTheStory(state: State, name: string, before: number): boolean {
  const last = name.split(' ').at(-1) as string;
  const found = state.text.indexOf(last);
  return found >= 0 && found < before;
}

function addBlock(state: State, kind: BlockKind, span: Span): void {
  state.blocks.push({ kind, start: span.start, end: span.end });
}

function toLine(state: State, index: number): string {
  const chunk = state.chunks[index];
  return chunk === undefined ? '' : state.text.slice(chunk.start, Math.min(chunk.end, chunk.start + LOOK));
}

function toSpan(chunk: Chunk): Span {
  return { start: chunk.start, end: chunk.end };
}
