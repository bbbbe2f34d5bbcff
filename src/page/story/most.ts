/** How much of each list the page of a story shows; the rest is counted, and stands in the JSON. */
export const MOST = {
  /** Beyond this many, only articles that a row leads to stand on the page, and no more than this many. */
  articles: 40,
  points: 12,
  /** Points that one article alone tells are shown where there are fewer points than this. */
  fewPoints: 6,
  tellings: 6,
  conflicts: 12,
  sides: 4,
  tellingsOfSide: 3,
  updates: 10,
  families: 10,
  origins: 10,
  pointsOfOrigin: 5,
  voices: 12,
  tellingsOfVoice: 6,
  undated: 12,
  questions: 6,
  explanations: 8,
  evidence: 12,
  forecasts: 12,
  notices: 12,
  problems: 12,
  /** Code units of words that a row shows; its link leads to all of them. */
  words: 320,
} as const;
