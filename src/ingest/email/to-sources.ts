import { isBylineLine } from '../blocks/byline.ts';
import { isDateLine } from '../blocks/date-line.ts';
import type { Source, SourceKind, Told } from '../ingested.ts';
import { parsePersonName } from '../metadata/names.ts';
import { dropTrimmings } from './drop-trimmings.ts';
import type { MailAttachment, MailMessage } from './mail-message.ts';
import { splitForwarded } from './split-forwarded.ts';
import { toBodyText } from './to-body-text.ts';

/** A part of an e-mail that is to be read as an article; `label` says which, null for the words of the message itself. */
export interface MailPart extends Pick<Source, 'bytes' | 'charset' | 'kind' | 'told'> {
  readonly label: string | null;
}

/** Above what is forwarded or beside what is attached, fewer words are a note to whoever gets it: "See below, shall we take this?" */
const NOTE_WORDS = 60;

/** Mail programs attach leftovers of this size to letters: an empty page, a line of a signature. */
const LEFTOVER_BYTES = 300;

/** How often a message may be forwarded within its own words. */
const MOST_FORWARDS = 10;

/** Lines at the top in which an article names its author and its date. */
const HEAD_LINES = 12;

const REPLY_SIGNS = /^(?:(?:re|aw|antw|fwd?|wg|tr|rv)(?:\[\d{1,2}\])?\s*:\s*|\[[\w .-]{1,30}\]\s+(?=\S))+/i;
const FORWARD_SIGN = /^(?:re\s*:\s*)?(?:fwd?|wg|tr|rv)\s*:/i;

interface Letter {
  readonly from: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  readonly body: string;
}

/** The articles of an e-mail: its own words or those it forwards, and its attachments that can be read. */
export async function toMailParts(message: MailMessage): Promise<readonly MailPart[]> {
  const attached: MailPart[] = [];
  for (const attachment of message.attachments) attached.push(...(await toAttachedParts(attachment)));
  const letters = toLetters(message, await toBodyText(message));
  const own = letters.filter(
    ({ body }, index) =>
      body !== '' && (isLong(body) || (index === letters.length - 1 && (index > 0 || attached.length === 0))),
  );
  return [...own.map(toLetterPart), ...attached];
}

/** The words of a message, and of those that it forwards in them, each told of by its own head. What a reply answers is left out. */
function toLetters({ from, subject, date }: MailMessage, text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let letter: Letter = { from, subject, date, body: text };
  for (let count = 0; count < MOST_FORWARDS; count += 1) {
    const forwarded = splitForwarded(letter.body);
    if (forwarded === null) break;
    letters.push({ ...letter, body: dropTrimmings(forwarded.note) });
    const isForward = forwarded.isMarked || FORWARD_SIGN.test(letter.subject ?? '') || forwarded.note === '';
    if (!isForward) return letters;
    letter = { ...forwarded, subject: forwarded.subject ?? letter.subject };
  }
  return [...letters, { ...letter, body: dropTrimmings(letter.body) }];
}

function isLong(body: string): boolean {
  return body.split(/\s+/, NOTE_WORDS).length >= NOTE_WORDS;
}

function toLetterPart({ from, subject, date, body }: Letter): MailPart {
  return {
    label: null,
    bytes: new TextEncoder().encode(body),
    charset: 'utf-8',
    kind: 'text',
    told: toTold({ from, subject, date, body }),
  };
}

/** What the head of a letter tells, where the letter itself does not say it better. */
function toTold({ from, subject, date, body }: Letter): Told {
  const head = body.split('\n', HEAD_LINES).map((line) => line.replace(/^[#>*\s]+/, '').trim());
  const sender = from?.replace(/\s+via\s.*$/i, '').trim() ?? '';
  const isPerson = sender !== '' && parsePersonName(sender) !== null;
  const title = subject?.replace(REPLY_SIGNS, '').trim() ?? '';
  return {
    title: title === '' ? null : title,
    outlet: sender === '' || isPerson ? null : sender,
    authors: isPerson && !head.some(isBylineLine) ? [sender] : [],
    published: head.some(isDateLine) ? null : toDate(date),
  };
}

/** A date as it is written, without the name of the day, by which no date is found more surely. */
function toDate(date: string | null): string | null {
  const words = date?.replace(/\s*\([^)]*\)\s*$/, '').trim() ?? '';
  return words === '' ? null : words;
}

async function toAttachedParts({ name, mediaType, bytes, message }: MailAttachment): Promise<readonly MailPart[]> {
  const label = name ?? mediaType;
  if (message !== null) return (await toMailParts(message)).map((part) => ({ ...part, label: part.label ?? label }));
  const kind = toAttachedKind(name, mediaType);
  if (kind === null || (kind !== 'pdf' && kind !== 'docx' && bytes.length < LEFTOVER_BYTES)) return [];
  return [{ label, bytes, charset: null, kind: kind === 'other' ? null : kind, told: null }];
}

/** How an attachment is read; 'other' for what is refused with words that help, null for pictures, calendars and signatures. */
function toAttachedKind(name: string | null, mediaType: string): SourceKind | 'other' | null {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'htm':
    case 'html':
    case 'xhtml':
      return 'html';
    case 'txt':
    case 'text':
    case 'md':
    case 'markdown':
      return 'text';
    case 'pdf':
      return 'pdf';
    case 'docx':
      return 'docx';
    case 'doc':
    case 'rtf':
    case 'zip':
      return 'other';
  }
  if (mediaType === 'text/html') return 'html';
  if (mediaType === 'text/plain' || mediaType === 'text/markdown') return extension === '' ? 'text' : null;
  if (mediaType === 'application/pdf') return 'pdf';
  return mediaType.endsWith('.wordprocessingml.document') ? 'docx' : null;
}
