import { HearsayError } from '../../errors.ts';
import type { Source } from '../ingested.ts';

/** How far into a file that is called a PDF its first words may stand; programs that read PDFs look as far. */
const PDF_HEAD = 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What opens an SQLite file, and where it says which program it belongs to ("HRSY": a case of this one). */
const SQLITE = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;
const CASE = 'HRSY';

/** "EncryptedPackage", as a folder entry of an OLE file writes it: a newer document under a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * 'pdf' or 'docx' where the bytes are those of such a document, whatever its name is; null for everything else. Throws a HearsayError
 * for documents that could be read if they were saved in another form, and for a case, which other commands open.
 */
export function findFormat({ bytes, kind, name }: Source): 'pdf' | 'docx' | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEAD));
  const text = head.toString('latin1');
  if (text.startsWith('%PDF-') || (kind === 'pdf' && text.includes('%PDF-'))) return 'pdf';
  if (startsWith(head, ZIP)) return 'docx';
  if (text.startsWith(SQLITE) && text.startsWith(CASE, APPLICATION_ID_AT)) throw new HearsayError('file-case', name);
  if (text.startsWith('{\\rtf')) throw new HearsayError('file-rtf', name);
  if (startsWith(head, OLE)) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED);
    throw new HearsayError(isEncrypted ? 'docx-encrypted' : 'file-old-word', name);
  }
  return null;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
