// Catches: "---------- Forwarded message ---------", "Begin forwarded message:", "-----Original Message-----", and the bare head that Outlook
// writes (From:, Sent:, To:, Subject:), each with the lines of the head below it, be they quoted or not.
// Not: "From: the desk" in a letter, a head of fewer than three lines without a mark above it.

/** A message within the words of another. */
export interface Forwarded {
  /** What stands above it. */
  readonly note: string;
  readonly from: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly body: string;
  /** The mark says "forwarded"; else it may be what a reply answers. */
  readonly isMarked: boolean;
}

const FORWARD_MARK =
  /^(?:[-_]{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré)\s*[-_]{2,}|begin forwarded message:|-+\s*forwarded by .{1,100}-+)$/i;
const ORIGINAL_MARK = /^[-_]{2,}\s*(?:original message|ursprüngliche nachricht)\s*[-_]{2,}$/i;
const HEAD_LINE =
  /^\*{0,2}(from|date|sent|subject|to|cc|reply-to|von|gesendet|datum|betreff|an)\*{0,2}\s*:\*{0,2}\s*(.*)$/i;
const QUOTE_SIGN = /^(?:>\s?)+/;

const NAMES: Readonly<Record<string, 'from' | 'date' | 'subject'>> = {
  from: 'from',
  von: 'from',
  date: 'date',
  sent: 'date',
  gesendet: 'date',
  datum: 'date',
  subject: 'subject',
  betreff: 'subject',
};

/** Lines of a head at most, blank ones among them. */
const LONGEST_HEAD = 14;

/** The first message within a text; null where there is none. */
export function splitForwarded(text: string): Forwarded | null {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = toBare(lines[index] as string);
    const isMarked = FORWARD_MARK.test(line);
    const hasMark = isMarked || ORIGINAL_MARK.test(line);
    if (!hasMark && !/^\*{0,2}(?:from|von)\b/i.test(line)) continue;
    const head = readHead(lines, hasMark ? index + 1 : index);
    if (!hasMark && (head.count < 3 || head.date === null || head.subject === null)) continue;
    if (!isMarked && head.count < 2) continue;
    const depth = countQuoteSigns(lines[index] as string);
    const note = lines
      .slice(0, index)
      .join('\n')
      .replace(/[-_>\s]+$/, '')
      .trim();
    const body = lines
      .slice(head.end)
      .map((bodyLine) => unquote(bodyLine, depth))
      .join('\n')
      .trim();
    return {
      note,
      from: toSender(head.from),
      subject: head.subject,
      date: head.date,
      body: toUnquoted(body),
      isMarked,
    };
  }
  return null;
}

interface Head {
  from: string | null;
  date: string | null;
  subject: string | null;
  count: number;
  /** Index of the first line below it. */
  end: number;
}

function readHead(lines: readonly string[], start: number): Head {
  const head: Head = { from: null, date: null, subject: null, count: 0, end: start };
  let last: 'from' | 'date' | 'subject' | null = null;
  for (let index = start; index < Math.min(lines.length, start + LONGEST_HEAD); index += 1) {
    const line = toBare(lines[index] as string);
    if (line === '') {
      // A head is one block; before it there may be a blank line.
      if (head.count > 0 && !HEAD_LINE.test(toBare(lines[index + 1] ?? ''))) break;
      continue;
    }
    const match = HEAD_LINE.exec(line);
    if (match === null) {
      // A long subject goes on in the next line.
      if (head.count === 0 || last === null || !/^\s/.test(lines[index] as string)) break;
      head[last] = `${head[last] ?? ''} ${line}`.trim();
      head.end = index + 1;
      continue;
    }
    last = NAMES[(match[1] as string).toLowerCase()] ?? null;
    if (last !== null) head[last] ??= (match[2] as string).trim() || null;
    head.count += 1;
    head.end = index + 1;
  }
  return head;
}

function toBare(line: string): string {
  return line.replace(QUOTE_SIGN, '').trim();
}

function countQuoteSigns(line: string): number {
  return QUOTE_SIGN.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
}

function unquote(line: string, depth: number): string {
  let rest = line;
  for (let level = 0; level < depth && rest.startsWith('>'); level += 1) rest = rest.slice(1).replace(/^ /, '');
  return rest;
}

/** A body of which every line is quoted, without its signs. */
function toUnquoted(body: string): string {
  const lines = body.split('\n');
  return lines.every((line) => line === '' || line.startsWith('>'))
    ? lines.map((line) => unquote(line, 1)).join('\n')
    : body;
}

/** "Dana Reyes <dana@example.org>" and "Dana Reyes [mailto:…]" are Dana Reyes; an address alone is nobody's name. */
function toSender(words: string | null): string | null {
  const name = (words ?? '')
    .replace(/<[^>]*>|\[mailto:[^\]]*\]|\([^)]*@[^)]*\)/gi, ' ')
    .replace(/["“”*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name.includes('@') ? null : name;
}
