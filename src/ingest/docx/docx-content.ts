/** What a Word document holds, as mark-up, and what it says about itself word for word. */
export interface DocxContent {
  /** False where the archive is no Word document at all. */
  readonly isWordDocument: boolean;
  readonly html: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}
