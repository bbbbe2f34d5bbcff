/** What front matter or a page's mark-up says about the article, apart from its text. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly contributors: readonly string[];
  /** ISO 8601. */
  readonly published: string | null;
  /** "Opinion", "World", …: the section or the type of article the publisher put it under. */
  readonly section: string | null;
  readonly url: string | null;
  /** The outlet or page that the publisher names as what this one is based on. */
  readonly basedOn: string | null;
  /** BCP 47, as declared; only a hint. */
  readonly language: string | null;
}

export const EMPTY_METADATA: Metadata = {
  title: null,
  outlet: null,
  authors: [],
  contributors: [],
  published: null,
  section: null,
  url: null,
  basedOn: null,
  language: null,
};
