/** What stands before the verb and changes nothing of it; "not" does. */
const BEFORE =
  "is are was were been being has have had ’s 's since also then later again once first now already recently earlier even".split(
    ' ',
  );

/** Verbs that say no more than that something was said, in all their forms. */
const PLAIN = new Set(
  `say says said saying tell tells told telling add adds added adding write writes wrote written writing note notes noted noting
  state states stated stating report reports reported reporting announce announces announced announcing explain explains explained
  explaining continue continues continued continuing reply replies replied replying respond responds responded responding answer
  answers answered answering recall recalls recalled recalling remark remarks remarked remarking`.split(/\s+/),
);

/** What may follow: where, when and to whom it was said. "Said of", "wrote about" and "told to" leave the words without their verb. */
const BARE_AFTER = /^(?!of\b|about\b|to\b|not\b|for\b)/i;

/** True where the words by which something is reported tell no more than that it was said: "also said in a statement", "according to", ":". */
export function isPlainSaying(cue: string): boolean {
  if (/^(?:according to|per|:)$/i.test(cue)) return true;
  const words = cue
    .toLowerCase()
    .replace(/^(?:went|goes|gone|going) on to /, '')
    .split(/\s+/);
  const verb = words.findIndex((word) => !BEFORE.includes(word));
  return verb >= 0 && PLAIN.has(words[verb] as string) && BARE_AFTER.test(words.slice(verb + 1).join(' '));
}
