/**
 * Words by which a text weighs a reason: after the relations of Mann & Thompson, Rhetorical Structure Theory (1988), and the
 * connectives of the Penn Discourse Treebank's annotation manual (Prasad et al. 2007), as far as they bear on evidence and contrast; the
 * phrases of doubt collected from general knowledge of news and opinion writing. Sources of regular expressions, lower case.
 */

/** Openers of a sentence that turns against what was said. */
export const CONTRASTS: readonly string[] = [
  'still',
  'however',
  'but',
  'yet',
  'nevertheless',
  'nonetheless',
  'that said',
  'even so',
  'in practice',
  'in reality',
  'in truth',
  'on the other hand',
  'by contrast',
  'in contrast',
  'on the contrary',
  'conversely',
  'critics',
  'sceptics',
  'skeptics',
  'others',
];

/** Openers of a sentence that backs up what was said. */
export const SUPPORTS: readonly string[] = [
  'indeed',
  'after all',
  'moreover',
  'furthermore',
  'besides',
  'what is more',
  "what's more",
  'for example',
  'for instance',
  'in fact',
  'as a matter of fact',
  'to be sure',
  'tellingly',
  'notably',
  'significantly',
  'sure enough',
  'likewise',
  'similarly',
];

/** Words anywhere in a sentence that back up what was said: a precedent, an instance, a finding. */
export const BACKINGS: readonly string[] = [
  'not unprecedented',
  'not unheard of',
  'not without precedent',
  'not the first time',
  'for example',
  'for instance',
  'a case in point',
  'stands out',
  'never once',
  'not once',
  'supports? (?:this|that|the)',
  'supported by',
  'lends? (?:weight|support|credence) to',
  'consistent with',
  'bears? (?:this|it|that) out',
  'borne out by',
  'points? to the same',
  'evidence (?:for this|of this|that)',
  'as (?:evidence|proof)',
  'confirms? (?:this|that)',
];

/** Words that cast doubt on what they stand with. */
export const DOUBTS: readonly string[] = [
  '(?:not|never|hardly|scarcely|less than|far from) (?:\\w+ ){0,3}?(?:convincing|persuasive|plausible|credible|compelling|conclusive|satisfactory)',
  'unconvincing',
  'implausible',
  'unpersuasive',
  'far-fetched',
  'improbable',
  '(?:seems?|looks?|appears?|is|are|was|were|highly|very|most) (?:\\w+ )?(?:unlikely|doubtful|dubious|questionable)',
  "should(?: not|n['’]t) (?:\\w+ ){0,2}?(?:worry|fear|be (?:afraid|worried|concerned))",
  'no need to (?:worry|fear)',
  'little (?:evidence|reason|proof|to support|to suggest|sign)',
  'no (?:real |clear |hard |solid |credible |direct )?(?:evidence|proof|sign|indication)',
  'scant (?:evidence|proof)',
  '(?:difficult|hard|impossible) to (?:imagine|believe|see|square|reconcile|accept)',
  "(?:does not|do not|did not|doesn['’]t|don['’]t|didn['’]t|cannot|can['’]t) (?:fully |really |quite |entirely |by itself |alone |necessarily )?(?:explain|hold up|hold water|stand up|add up|fit|account for|square)",
  "(?:would not|wouldn['’]t|is not|isn['’]t|was not|wasn['’]t) exactly",
  'hardly (?:explains?|accounts?|surprising that)',
  'at odds with',
  'contradict(?:s|ed)?',
  'sits? uneasily',
  'leaves? (?:open|unexplained|out)',
  'falls? short',
  'overstated',
  'exaggerated',
  'too simple',
  'open to (?:doubt|question)',
  'casts? doubt',
  'raises? doubts?',
];

/** Words that turn down what they stand with. */
export const REJECTIONS: readonly string[] = [
  '(?:is|are|was|were) (?:\\w+ )?(?:wrong|false|untrue|mistaken|nonsense|a myth|a fiction|baseless|groundless|unfounded|incorrect)',
  '(?:has|have) (?:since )?been (?:debunked|disproved|disproven|discredited|ruled out|refuted)',
  '(?:can|could) be ruled out',
  '(?:was|were) (?:later |since |quickly )?(?:debunked|disproved|disproven|discredited|ruled out|refuted)',
  'has nothing to do with',
  'had nothing to do with',
  'does not stand',
];

/** Nouns by which a text takes up a reason proposed before. */
export const REASON_NAMES: readonly string[] = [
  'versions?',
  'theor(?:y|ies)',
  'explanations?',
  'hypothes[ei]s',
  'ideas?',
  'interpretations?',
  'arguments?',
  'claims?',
  'accounts?',
  'suggestions?',
  'views?',
  'notions?',
  'readings?',
  'scenarios?',
  'possibilit(?:y|ies)',
  'reasoning',
  'logic',
  'diagnosis',
  'assumption',
  'narrative',
  'reasons?',
];

/** Nouns for a reason that is still to be shown right. */
export const THEORY_NOUNS: readonly string[] = [
  'theor(?:y|ies)',
  'explanations?',
  'hypothes[ei]s',
  'ideas?',
  'suggestions?',
  'versions?',
  'notions?',
  'view',
];

/** Verbs, with their particles and auxiliaries, by which somebody turns a statement down. */
export const REJECTION_VERBS: readonly string[] = [
  '(?:(?:has|have|had|would) )?(?:reject(?:s|ed)?|dismiss(?:es|ed)?|den(?:y|ies|ied)|rul(?:e|es|ed) out|exclud(?:e|es|ed)|ridicul(?:e|es|ed)|laugh(?:s|ed)? (?:at|off)|scoff(?:s|ed)? at|wav(?:e|es|ed) (?:aside|away|off)|disput(?:e|es|ed)|brush(?:es|ed) (?:aside|off)|discount(?:s|ed)?)',
  '(?:is|are|was|were|(?:has|have|had) been) (?:quickly |promptly |flatly |firmly |at once )?(?:rejected|dismissed|denied|disputed|ridiculed|brushed aside)',
  "(?:does not|do not|did not|doesn['’]t|don['’]t|didn['’]t) (?:believe|accept|share|buy)",
];

/** Verbs by which somebody casts doubt on a statement. */
export const DOUBT_VERBS: readonly string[] = [
  '(?:(?:has|have|had) )?(?:doubt(?:s|ed)?|question(?:s|ed)?)',
  "(?:do|does|did)(?: not|n['’]t) think much of",
];

/** Nouns of what is said to be coming, or to be so: who dismisses talk of them, or rules them out, turns down no reason. */
export const SAID_TO_COME: readonly string[] = [
  'splits?|rifts?|divisions?|discord|cris[ei]s|panic|recession|bankruptcy|insolvency|default|downturn|slowdown',
  'strikes?|walkouts?|resignations?|retirement|succession|departure|dismissal|sacking|coup|rebellion|revolt|mutiny',
  'mergers?|takeovers?|sales?|bids?|buyouts?|deals?|talks|truce|ceasefire|agreement|compromise|concessions?|divorce|separation',
  'returns?|comebacks?|moves?|transfers?|closures?|layoffs|job cuts|cuts?|delays?|postponement|cancellation|boycotts?',
  'elections?|referendums?|coalitions?|candidac(?:y|ies)|impeachment|war|invasion|intervention|escalation|sanctions',
  'arrests?|charges?|prosecutions?|inquir(?:y|ies)|investigations?|bans?|recalls?|compensation|bailouts?|survivors?|searches',
];

/** Nouns of what else is ruled out and was never a reason: "ruled out a fuel tax". */
export const RULED_OUT_PLANS: readonly string[] = [
  ...SAID_TO_COME,
  'tax(?:es)?|lev(?:y|ies)|(?:tax|price|pay|wage|rate|rent|fee|fare)s? (?:rises?|increases?)|freezes?|holidays?|lockdowns?|curfews?',
];
