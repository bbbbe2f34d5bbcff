/**
 * Nouns by which an article points back to the very thing it reports ("the decision", "such a turn of events", "the disaster"), so that
 * a reason for it is a reason for what the article is about. Written for this project from general knowledge of news prose.
 */
export const MATTER_NOUNS: readonly string[] = `
decision move step change turn event development cancellation reversal withdrawal refusal absence action choice announcement news
disaster tragedy catastrophe accident incident failure collapse breakdown fall downfall exit departure delay affair episode outcome plan need
`
  .trim()
  .split(/\s+/);
