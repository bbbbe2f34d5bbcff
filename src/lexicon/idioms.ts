/** Turns of phrase that hold a verb of saying and report nothing, lower case, word by word; general English. */
export const SAYING_IDIOMS: readonly (readonly string[])[] = [
  ['that', 'said', ','],
  ['that', 'being', 'said'],
  ['having', 'said', 'that'],
  ['having', 'said', 'all', 'that'],
  ['all', 'told', ','],
  ['needless', 'to', 'say'],
  ['that', 'is', 'to', 'say'],
  ['to', 'say', 'the', 'least'],
  ['it', 'goes', 'without', 'saying'],
  ['goes', 'without', 'saying'],
  ['so', 'to', 'speak'],
  ['generally', 'speaking'],
  ['strictly', 'speaking'],
  ['broadly', 'speaking'],
  ['not', 'to', 'mention'],
];
