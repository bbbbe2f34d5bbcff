/** An e-mail taken apart: decoded, but with its words as they are. */
export interface MailMessage {
  /** The sender's name; null where there is only an address. */
  readonly from: string | null;
  readonly subject: string | null;
  /** As the head has it: "Mon, 04 May 2015 23:30:00 -0400". */
  readonly date: string | null;
  readonly html: string | null;
  readonly text: string | null;
  /** The body can be read with a key only. */
  readonly isEncrypted: boolean;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  /** File name; null where it has none. */
  readonly name: string | null;
  /** "application/pdf", lower case. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** The message in it, for an e-mail attached to an e-mail. */
  readonly message: MailMessage | null;
}
