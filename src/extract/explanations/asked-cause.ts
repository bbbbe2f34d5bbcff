import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';

/** How a sentence raises the question of a cause. */
export interface AskedCause {
  /** True for a question, and for words that announce an answer: what comes next is one. False where the cause is only said to be unknown. */
  readonly isAsking: boolean;
  /** The words for what is explained, as [start, end) within the sentence; null where they say no more than "it". */
  readonly of: readonly [number, number] | null;
}

/** In UTF-16 code units. */
const LONGEST = 300;
/** Marks of a heading, an hour before it. */
const LEAD = /^[#*\s\d:.]{0,12}/;
/** What somebody did whom nobody knows yet. */
const DID = anyWordOf(
  `ordered leaked fired shot killed poisoned started set sent planted hired attacked bombed betrayed stole sabotaged wrote forged
  kidnapped tipped tampered opened cut broke bugged`,
);
const QUESTION = toPattern(
  'i',
  /^["“'‘(]*(?:(?:and|but|so|then)\s+)?(?:then\s+)?/,
  anyOf(
    sequenceOf(
      /why\b/,
      '(?!',
      /\s+/,
      anyOf(
        /not|should|(?:do|are|did|would|must|can['’]?t?|don['’]t) (?:you|we|i)\b|bother|use|go|take|make|vote/,
        /have|be|pay|wait|give/,
      ),
      ')',
    ),
    /how (?:could|can|did) (?:it|this|that|such)\b|what (?:has |had )?(?:gone|went) wrong/,
    /what (?:is|was|lies|lay|were) (?:really )?behind\b/,
    sequenceOf(
      /what (?:really )?/,
      anyOf(
        /caused?s?|led|sparked|triggered|prompted|set (?:it |this |that |them |him |her )?off|drove|drives|pushe[sd]|made|makes|moved|possessed/,
        /started|ignited|sank|derailed|toppled|killed|destroyed|brought (?:down|about)/,
      ),
      /\b/,
    ),
    /who (?:drove|set off|is to blame|was to blame|is behind|was behind)\b/,
    sequenceOf(/who (?:really |then )?/, DID, /\b/),
    /what (?:is|was|were|are) (?:the )?[\w'’ -]{2,40} (?:really |all )?about\b/,
  ),
);
/** What is said of a cause that nobody knows yet. */
const UNSETTLED = anyOf(
  /not (?:\w+ )?(?:clear|known|certain|established)|(?:much |far )?less (?:clear|certain)|unclear|unknown|uncertain|disputed|contested|in dispute|open|under investigation/,
  /a (?:mystery|matter of (?:dispute|debate))/,
);
const NOUN_UNKNOWN = toPattern(
  'i',
  /\b(?:the|a|its|his|her|their) (?:[\w-]+ )?(?:cause|reasons?|motives?|origin|trigger)\b([^.;?!]{0,60}?)\b/,
  /(?:is|was|are|were|remains?|remained)\b (?:still |yet |so far |as yet |completely |entirely |largely )?/,
  UNSETTLED,
  /\b/,
);
const CLAUSE_UNKNOWN = toPattern(
  'i',
  /^["“'‘(]*(?:(?:and|but)\s+)?/,
  anyOf(
    sequenceOf(
      /what (?:had |has )?/,
      anyOf(/caused|led to|sparked|triggered|prompted|set off|started|went wrong|gone wrong|drove|brought/),
    ),
    /why|how/,
    sequenceOf(/who (?:had |has )?/, DID),
  ),
  /\b([^.;?!]{0,80}?)\b(?:is|was|remains?|remained)\b (?:still |yet |so far |as yet )?/,
  UNSETTLED,
  /\b/,
);
const VIEWS = toPattern(
  'i',
  /\b/,
  anyOf(
    sequenceOf(
      anyWordOf('conflicting differing different competing rival several many two three four various'),
      / /,
      anyOf(/opinions|explanations|theories|accounts|versions|hypotheses|views|answers/),
      /\b[^.;?!]{0,12}\b(?:on|of|about|as to|for)\b /,
      anyOf(
        /what (?:caused|led|drove|made|sparked|triggered|prompted|went wrong|lies behind|lay behind)|why|how it/,
        /the (?:cause|reason|motive)/,
      ),
    ),
    // "Why it happened is told in three ways."
    sequenceOf(
      /(?:why|how it|what (?:caused|led|drove|sparked|triggered))\b[^.;:?!]{3,60}? (?:is|was) (?:told|explained|seen|answered) (?:\w+ )?in /,
      /(?:as )?(?:two|three|four|several|many|various|different) /,
      /(?:\w+ )?(?:ways|versions)\b/,
    ),
    // "Theories about the failure have multiplied", "Explanations differ".
    sequenceOf(
      /(?:explanations|theories|hypotheses) (?:[^.;:?!]{2,50} )?(?:have |still |also )*/,
      anyOf(/abound|differ|vary|diverge|compete|multipl(?:y|ied)/),
      /(?=[.:;,]|$)/,
    ),
    // "Analysts differed on the purpose of the test."
    /(?:differ(?:ed|s)?|disagree(?:d|s)?|divided|split) (?:on|over|about|as to) the (?:causes?|reasons?|motives?|purpose|aims?|meaning)\b/,
    /(?:divided|split|at odds) (?:about|over|on|as to) (?:what (?:caused|led|had|went|lay|lies)|why|who (?:was|is) to blame|the (?:causes?|reasons?|motives?))\b/,
  ),
);
/** "As for the causes of the fire, everyone has one." */
const AS_FOR =
  /\bas (?:to|for) (?:why(?=,)|the (?:[\w-]+ )?(?:causes?|reasons?|motives?)\b)((?: (?:of|for|behind) [^.;:?!,]{4,60})?)/i;
/** "Over the cause a quarrel has broken out", "On what drove him there are two schools": the answers of both sides follow. */
const IN_DISPUTE = toPattern(
  'i',
  /^["“'‘(]*(?:(?:and|but|yet)\s+)?(?:over|about|on|as to|concerning) /,
  anyOf(
    /(?:the|its|his|her|their) (?:[\w-]+ )?(?:causes?|reasons?|motives?|origins?)\b[^.;:?!]{0,60}?/,
    /(?:what|who) (?:\w+ )?(?:drove|caused|led|made|moved|prompted|triggered|sparked|set|brought|pushed)\b[^.;:?!]{0,60}?/,
    /why\b[^.;:?!]{4,60}?/,
  ),
  /,? /,
  anyOf(
    /(?:there (?:is|are|was|were) )(?:\w+ ){0,3}(?:schools|camps|views|opinions|theories|versions|explanations|dispute|disagreement|quarrel|agreement|row)/,
    /(?:an? |the )?(?:[\w-]+ )?(?:quarrel|dispute|row|argument|debate|controversy|disagreement)\b/,
    /(?:opinions?|views?|experts?|witnesses|accounts?|versions) (?:are |is )?(?:still )?(?:differ|divided|diverge|disagree|split|part)/,
    /(?:\w+ ){1,4}(?:disagree|differ|quarrel|are divided|cannot agree)\b/,
  ),
  /\b/,
);
/** "Why did the buyer walk away?", "But why the delay?" */
const ASKED_WHY =
  /^["“'‘(]*(?:(?:and|but|so|then)\s+)?(?:then\s+)?why (?:(?:did|do|does) )?((?!(?:now|then|here|there|this|that|did|so|he|she|it|they|we|i|you)\b)(?![^?]*\bwhy\b)[^.;:?!]{4,120}?)\?/i;
/** "Who leaked the tape remains unknown." */
const ASKED_WHO = toPattern(
  'i',
  /^["“'‘(]*(?:(?:and|but|so|then)\s+)?(?:then\s+)?/,
  '(',
  /who (?:really |then |had |has )?/,
  DID,
  / (?!(?:it|this|that|them)\b)[^.;:?!,]{3,80}?/,
  ')',
  /(?= (?:is|was|remains?|remained)\b|\?)/,
);
/** "What started <the fire> is less clear." */
const WHAT_BROUGHT = toPattern(
  'i',
  /^["“'‘(]*(?:(?:and|but)\s+)?what (?:had |has )?/,
  anyOf(/caused|led to|sparked|triggered|prompted|set off|started|brought (?:about|down)/),
  / (?!(?:it|this|that|them|him|her)\b)([^.;:?!,]{4,80}?)(?= (?:is|was|remains?|remained)\b)/,
);
/** "There is disagreement, too, about why <the deal failed>." */
const DISPUTED_WHY = toPattern(
  'i',
  /\b/,
  anyOf(
    /disagreement|disagreements|dispute|debate|argument|speculation|quarrel|row|controversy|(?:no|nor (?:is|was) there(?: any)?) (?:agreement|consensus|unity)/,
    /differ(?:ed|s)?|disagree(?:d|s)?|divided|split|at odds|quarrel(?:led)?|argue/,
  ),
  /(?:, (?:too|however|meanwhile|though),)? (?:about|over|on|as to) why /,
  /((?!(?:it|this|that|he|she|they|we|there|not)\b)[^.;:?!,]{4,120})(?=[.,;:]|$)/,
);
/** "Why things went so wrong": what did, is what the text is about. */
const VAGUE = /^(?:things|matters|everything|all (?:this|that)|so much|so many things)\b/i;
const OTHER = anyOf(
  /another|a different|an alternative|a (?:second|third|simpler|darker|further)|other|different|(?:his|her|their|its) own/,
);
/** "Diplomats see another motive", "There is a third reading of it": what comes next tells which. */
const ANNOUNCED = toPattern(
  'i',
  /\b/,
  anyOf(
    sequenceOf(
      anyWordOf(
        'sees? saw suspects? suspected names? named gives? gave offers? offered proposes? proposed has have had',
      ),
      / /,
      OTHER,
      / (?:possible |likely |likelier |plausible )?/,
      anyWordOf('motives? reasons? causes? explanations? theor(?:y|ies) culprits? villains? suspects?'),
      /(?: in mind| in (?:his|her|their) sights)?[.:]/,
    ),
    // "As for motive, the town has its own ideas."
    /(?:has|have|had) (?:his|her|its|their) own (?:ideas|theor(?:y|ies)|explanations?|views?|suspicions?)[.:]/,
    sequenceOf(
      /there (?:is|are|was|were) (?:also |still )?/,
      OTHER,
      / /,
      anyWordOf('explanations? theor(?:y|ies) motives?'),
      /[.:]/,
    ),
    // "A third explanation comes from the harbour pilot, who saw it."
    sequenceOf(
      OTHER,
      / (?:possible |likely |likelier |plausible )?/,
      anyWordOf('explanation theory reading version answer hypothesis'),
      / (?:comes|came|(?:is|was|has been|had been) (?:offered|put forward|proposed|suggested|advanced|given|made)) (?:from|by) /,
    ),
  ),
);
const BAFFLED = toPattern(
  'i',
  /\b/,
  anyWordOf('experts scientists doctors police investigators engineers detectives researchers officials biologists'),
  / (?:are|were|remain) (?:still |completely )?(?:at a loss|baffled|puzzled|mystified)\b/,
);
const PRETEXT = /\b(?:pretext|the real reason|the true reason)\b/i;
/** "He had another one": within a discussion of causes, the next answer is announced. */
const ANOTHER =
  /\b(?:has|had|have|offers?|offered|gives?|gave) (?:another|a different|a simpler|a third|(?:his|her|their) own) (?:one|explanation|theory|reason|answer|version|idea)["”'’]?[.:]/i;

/** Tells whether a sentence asks what the cause is, or says that nobody knows; null where it does neither. */
export function parseAskedCause(sentence: string): AskedCause | null {
  const lead = LEAD.exec(sentence)?.[0].length ?? 0;
  const words = sentence.slice(lead, lead + LONGEST);
  if (/\?["'”’)\]]*$/.test(sentence.slice(-4))) {
    if (!QUESTION.test(words)) return null;
    const asked = ASKED_WHY.exec(words) ?? ASKED_WHO.exec(words);
    return { isAsking: true, of: asked === null ? null : toOf(asked, lead) };
  }
  const noun = NOUN_UNKNOWN.exec(words);
  if (noun !== null) return { isAsking: false, of: toOf(noun, lead) };
  if (CLAUSE_UNKNOWN.test(words)) {
    const who = ASKED_WHO.exec(words);
    const happening = WHAT_BROUGHT.exec(words);
    return { isAsking: false, of: who !== null ? toOf(who, lead) : happening === null ? null : toOf(happening, lead) };
  }
  const disputed = DISPUTED_WHY.exec(words);
  if (disputed !== null) return { isAsking: true, of: VAGUE.test(disputed[1] ?? '') ? null : toOf(disputed, lead) };
  const opening = AS_FOR.exec(words);
  if (opening !== null) return { isAsking: true, of: toOf(opening, lead) };
  if (VIEWS.test(words) || ANNOUNCED.test(words)) return { isAsking: true, of: null };
  // Not all that is said behind a quarrel is said in it.
  return IN_DISPUTE.test(words) || BAFFLED.test(words) || PRETEXT.test(words) ? { isAsking: false, of: null } : null;
}

/** True where a sentence announces that somebody has an answer of their own. */
export function isAnnouncing(sentence: string): boolean {
  return ANOTHER.test(sentence.slice(0, LONGEST));
}

/** The "smoke" of "the cause of the smoke was not clear", and what a question asks; null where the words name nothing. */
function toOf(match: RegExpExecArray, offset: number): AskedCause['of'] {
  const tail = match[1] ?? '';
  const lead = /^ (?:of|for|behind) /.exec(tail)?.[0].length ?? 0;
  if (tail === '' || (lead === 0 && tail.startsWith(' '))) return null;
  const start = offset + match.index + match[0].lastIndexOf(tail) + lead;
  return [start, start + tail.slice(lead).trimEnd().length];
}
