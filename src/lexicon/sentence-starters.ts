/**
 * Words that, with a capital, start a sentence and next to never follow an initial or "U.S." inside one. Function words of
 * English, from general knowledge; left out are those that are also names or abbreviations (Will, May, An, So, Do).
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The This That These Those There Then They Their It Its He She His Her Him We Our You Your My But And Or Nor Yet
  If When While Where Who What Why How Although Though Because Since Before After Also As At By For From In Into On
  Of Over Under With Without Within During Despite Instead However Meanwhile Moreover Nevertheless Still Some Many Most
  Several Both Each Every Another Other Others Such Not No Only Even Once Until Unlike According Asked Among Between
  Last Next Now Here Earlier Later Today Yesterday Is Are Was Were Has Have Had Did Does Can Could Would Should`.split(
    /\s+/,
  ),
);
