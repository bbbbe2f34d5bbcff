/** A piece of text as a PDF draws it. Lengths are in points; x grows to the right and y upwards, from the corner of the visible page. */
export interface TextItem {
  readonly words: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Degrees that the line is turned to the left, 0 to 359. */
  readonly angle: number;
  /** The same number for the same font. */
  readonly font: number;
  readonly isRightToLeft: boolean;
  /** Marked by its maker as no part of the text: heads, feet, ornaments. */
  readonly isArtifact: boolean;
}

/** A page as drawn. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly items: readonly TextItem[];
  /** The page could not be read, or not whole. */
  readonly isDamaged: boolean;
  /** Words that nobody sees were on it, and were left out. */
  readonly isHiding: boolean;
}

/** What a PDF says about itself, word for word; null where it says nothing. */
export interface PdfFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** From the metadata by which publishers describe an issue (PRISM). */
  readonly published: string | null;
  readonly outlet: string | null;
}

export interface PdfText {
  readonly pages: readonly PageText[];
  readonly facts: PdfFacts;
  /** The file lacks its end. */
  readonly isCutShort: boolean;
}
