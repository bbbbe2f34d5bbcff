/** Words around a quotation that tell what it is for, from general knowledge of news English. */
/** Words before a quotation that say it is a name: "nicknamed", "goes by the name", "a.k.a.". */
export const NAME_CUES: ReadonlySet<string> = new Set([
  'nicknamed',
  'nickname',
  'alias',
  'a.k.a.',
  'aka',
  'moniker',
  'codenamed',
]);

/** Works that carry a title in quotation marks, and the words that introduce one. */
export const WORK_CUES: ReadonlySet<string> = new Set(
  `titled entitled film movie book novel song album series show episode play musical documentary essay article
  poem memoir sitcom headline headlined column podcast magazine`.split(/\s+/),
);

/** Words by which a short quotation is still somebody's words. */
export const SPEECH_CUES: ReadonlySet<string> = new Set(
  `said say says saying told tell tells telling asked asks asking wrote writes writing tweeted tweets called calls calling
  call described describes describing describe added adds adding replied replies answered shouted shouts shouting chanted
  chanting chants yelled quipped insisted declared declares responded argued argues warned warns referred referring refers
  dubbed labelled labeled branded dismissed denounced slammed praised quoted quoting accused according statement termed
  characterized deemed vowed promised stressed noted explained concluded read reads reading stated states stating
  tweet retweeted posted joked blasted mocked urged suggested hailed cited words word phrase claimed claims claiming
  claim demanded demands demanding label testified`.split(/\s+/),
);

/** Words that stay small inside a title, of those longer than three letters. */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set([
  'with',
  'from',
  'into',
  'over',
  'than',
  'that',
  'upon',
  'your',
]);
