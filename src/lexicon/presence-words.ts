/**
 * Words for going somewhere or being there, by which the news tells one and the same visit: nouns and base forms of verbs. Written for
 * this project from general knowledge of English.
 */
export const PRESENCE_WORDS: readonly string[] = `
visit trip journey travel tour stay stopover attend attendance appear appearance participate participation
come go head fly arrive absence presence
`
  .trim()
  .split(/\s+/);
