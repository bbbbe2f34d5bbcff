import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { HearsayError } from '../../errors.ts';
import type { MailAttachment, MailMessage } from './mail-message.ts';

/** Parts within parts, messages within messages, and attachments in all of them together. */
const DEEPEST_PART = 50;
const DEEPEST_MESSAGE = 5;
const MOST_ATTACHMENTS = 500;

/** The first line of a message: a field of its head, none where there is no head, or the line that mailboxes put before it. */
const FIRST_LINE = /^(?:[!-9;-~]{1,200}[ \t]*:|\r?\n|>?From )/;

const ENCRYPTED = /^application\/(?:(?:x-)?pkcs7-mime|pgp-encrypted)$/;

/**
 * An e-mail with all messages attached to it. Runs in a thread of its own, for a hostile file can keep it busy for long. Throws
 * `email-too-costly` where it nests or holds more than any letter does, `email-damaged` where it is none.
 */
export async function readMessage(bytes: Uint8Array, name: string): Promise<MailMessage> {
  // The parser takes the first line for a field whatever it is, and its words would be lost.
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 300)).toString('utf8');
  if (!FIRST_LINE.test(start.replace(/^\uFEFF/, ''))) throw new HearsayError('email-damaged', name);
  let attachmentsLeft = MOST_ATTACHMENTS;
  return read(bytes, 0);

  async function read(message: Uint8Array, depth: number): Promise<MailMessage> {
    if (depth > DEEPEST_MESSAGE) throw new HearsayError('email-too-costly', name);
    const email = await parse(message, name);
    attachmentsLeft -= email.attachments.length;
    if (attachmentsLeft < 0) throw new HearsayError('email-too-costly', name);
    const attachments: MailAttachment[] = [];
    for (const attachment of email.attachments) {
      const content = toBytes(attachment);
      attachments.push({
        name: attachment.filename,
        mediaType: attachment.mimeType,
        bytes: content,
        message: isMessage(attachment) ? await read(content, depth + 1) : null,
      });
    }
    return {
      from: toName(email),
      subject: email.subject?.trim() || null,
      date: email.headers.find(({ key }) => key === 'date')?.value.trim() || null,
      html: email.html ?? null,
      text: email.text ?? null,
      isEncrypted:
        email.attachments.some(({ mimeType }) => ENCRYPTED.test(mimeType)) ||
        /^-----BEGIN PGP MESSAGE-----/m.test((email.text ?? '').slice(0, 2000)),
      attachments,
    };
  }
}

async function parse(bytes: Uint8Array, name: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: DEEPEST_PART,
    });
  } catch (error) {
    const isTooMuch = error instanceof Error && /^Maximum /.test(error.message);
    throw new HearsayError(isTooMuch ? 'email-too-costly' : 'email-damaged', name, error);
  }
}

function isMessage({ mimeType, filename }: Attachment): boolean {
  return mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? '');
}

function toBytes({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function toName({ from, sender }: Email): string | null {
  return (from ?? sender)?.name.trim() || null;
}
