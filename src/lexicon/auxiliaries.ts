/** The auxiliary verbs of English and what stands among them; written for this project from general knowledge of English. Lower case. */

/** Modal verbs by form, as a whole word. */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['shall', 'shall'],
  ['sha', 'shall'],
  ['should', 'should'],
  ['ought', 'ought'],
  ['need', 'need'],
  ['dare', 'dare'],
]);

/** Auxiliaries in the past. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nt']);

/** After "not" these take its force away: "not only said". */
export const MERELY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least']);

/** Words that are no adverbs and stand where adverbs do: "have all been". */
export const AMONG_AUXILIARIES: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** These do before a participle: "was last inspected", but "will last a day". */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['first', 'last']);

/** Participles after "'s" that show it to be "has" rather than "is": verbs that are seldom passive. */
export const PERFECT_AFTER_S: ReadonlySet<string> = new Set(
  'been become come gone got gotten had happened said seen started begun lost left lived died fallen grown risen worked tried talked taken forgotten gotten arrived agreed'.split(
    ' ',
  ),
);

/** Participles that no possessive stands before: "the owner's gone". */
export const NEVER_OWNED: ReadonlySet<string> = new Set(['been', 'gone', 'become', 'begun', 'got']);

/** Words in -ing and -ed that serve as prepositions: "according to", "including two ministers". */
export const VERBLIKE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'according including excluding regarding concerning following pending barring notwithstanding given owing'.split(' '),
);

/** Pronouns that are subjects and nothing else. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);
