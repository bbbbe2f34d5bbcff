/** The name of an origin that the words leave open: "he said". */
export const NOT_NAMED = 'a source not named';
