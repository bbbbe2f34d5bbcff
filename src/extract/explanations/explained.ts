import type { Span } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findTokenIndex } from '../known.ts';
import { type Passage, toLower, toTag, toWordsSpan } from './passage.ts';

/** "I think (that)": it frames a statement, and the reason is given for the statement. */
const FRAME = toPattern(
  'i',
  /^(?:(?:and|but|so|well|look)[, ]+)?/,
  anyOf(
    sequenceOf(
      /(?:I|we)(?:'m| am|'re| are)?\s+(?:just |really |still |also |certainly |pretty )?/,
      anyWordOf('think believe guess suppose feel know sure convinced hope bet suspect assume'),
    ),
    /it (?:seems|appears|turns out)(?: to me)?|(?:the )?(?:truth|fact|point|problem) is/,
  ),
  /(?: that)?\s+/,
);
/** Words that do something rather than tell what happened: asking, proposing, wondering. */
const DOING = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /(?:^|[,—–]\s*)(?:(?:and|but|so|well) )?/,
      anyOf(/I|we|you|let me|let['’]s|if I may|if you will|excuse me|sorry|look|listen|please/),
      /\b[^.,]{0,40}/,
      '(?:',
      /\b/,
      anyOf(
        /ask|say|saying|tell|telling|mention|bring (?:it|this|that) up|know|think|wonder|thank|congratulate/,
        /apologi[sz]e|suggest|recommend|hope|urge|propose|may|sir|sorry|please/,
      ),
      /\s*(?:you|that|this|it|so|sir|ma'am)?/,
      ')',
      /$/,
    ),
    /^if (?:I|you|we) (?:may|can|could)\b/,
  ),
);
/** What is good or wise is judged, and no happening. */
const JUDGING = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b(?:it(?:['’]s| is| was| would be| will be)|would be|should be) /,
      /(?:also |so |very |really |just |always |far |a |an |more )*/,
      anyOf(
        /critical|important|essential|vital|crucial|necessary|wise|wiser|better|best|time|worth|good idea/,
        /bad idea|great idea|mistake|shame|unfair|fair|wrong|right to|good|bad/,
      ),
      /\b/,
    ),
    /\bbe (?:a |an |not |such )*(?:good|bad|great|terrible) (?:idea|thing)\b/,
    sequenceOf(
      /\b/,
      anyOf(
        /better (?:get|be|do|not|start|stop|make)/,
        sequenceOf(
          /(?:got|have|has|need|needs|ought) to /,
          anyWordOf(
            'look be do get make keep take stop start go remember ask think vote understand talk fight protect',
          ),
        ),
      ),
      /\b/,
    ),
  ),
);
/** In UTF-16 code units; what is longer was not understood. */
const LONGEST = 320;
const ADVISING = /^(?:should|ought|must|shall)$/;
/** Where the source of a story stays unnamed, the reason given is the newsroom's rule, not the story's. */
const ANONYMITY =
  /\b(?:anonym\w*|(?:not (?:to )?(?:be|being)|declin(?:ed|es|ing) to be) (?:named|identified|quoted)|on background|condition (?:of|that))\b/i;

/** The words that state what happened, without what only frames them; null where they tell of no happening. */
export function toExplained(passage: Passage, of: Span | null): Span | null {
  if (of === null) return null;
  const words = passage.text.slice(of.start, of.end);
  if (words.length > LONGEST || DOING.test(words) || ANONYMITY.test(words) || JUDGING.test(words)) return null;
  // What is only asked or supposed did not happen: "whether the slowdown is due to …".
  if (ASKED.test(words) || /\b(?:whether|if)\s*$/i.test(passage.text.slice(Math.max(0, of.start - 12), of.start)))
    return null;
  if (NOT_TOLD.test(words) || isCutInQuote(words)) return null;
  const frame = FRAME.exec(words);
  const start = of.start + (frame?.[0].length ?? 0);
  if (start >= of.end) return null;
  const first = findTokenIndex(passage.known, start);
  let end = findTokenIndex(passage.known, of.end);
  const turned = NOT_BECAUSE.exec(words);
  if (turned !== null) end = Math.min(end, findTokenIndex(passage.known, of.start + turned.index + 1));
  while (end > first && HANGING.test(toLower(passage, end - 1))) end--;
  // "The gang that <has been linked to>": the clause is about the gang.
  if (end > first && /^W(?:DT|P)/.test(toTag(passage, end - 1))) return null;
  // A verb without its subject is what is left of a sentence not understood.
  if (
    end === first ||
    /^(?:VB[DZP]|MD)$/.test(toTag(passage, first)) ||
    /^(?:W(?:P|DT|RB)|TO)$/.test(toTag(passage, first))
  )
    return null;
  // "would all but": a verb that never came.
  const last = passage.verbs.findLast((group) => group.firstToken >= first && group.firstToken < end);
  if (last !== undefined && toTag(passage, last.headToken) === 'MD') return null;
  // Advice has grounds, but it is no happening: "voters should stay away because …", "Vote for her because …".
  const verb = passage.verbs.find((group) => group.firstToken >= first && group.firstToken < end);
  if (verb !== undefined && ADVISING.test(verb.modal ?? '')) return null;
  if (verb !== undefined && /^(?:need|have)$/.test(verb.lemma) && toLower(passage, verb.endToken) === 'to') return null;
  if (toTag(passage, first) === 'VB' && (verb?.firstToken ?? -1) === first) return null;
  return toWordsSpan(passage, first, end);
}

/** What nothing shows, or what nobody says, did not happen: "no sign that …", "ensuring that nobody is …", "not the same as saying that …". */
const NOT_TOLD = toPattern(
  'i',
  /\b/,
  anyOf(
    sequenceOf(
      /(?:no|not any|never any|without|little) (?:\w+ )?/,
      anyWordOf('evidence sign signs proof indication indications suggestion'),
      / (?:that|of)\b/,
    ),
    /(?:ensur(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|mak(?:e|es|ing) sure)(?: that)? /,
    /(?:the same|tantamount|different|far|a long way|a far cry|as|like|mean) (?:as |from |to |than )?(?:saying|claiming|arguing|suggesting)\b/,
  ),
);
/** True of words that end inside a quotation which began among them: "the minister's 'plan". */
export function isCutInQuote(words: string): boolean {
  return /\s[“‘"'](?=\p{L})[^”’"']*$/u.test(words);
}

const ASKED = /\bwhether\b/i;
/** The reason turned down before the one that stands. */
const NOT_BECAUSE = /,? not (?:so much |just |only |simply )?(?:because|due to|for)\b/i;
/** Words before a cue that belong to neither side: "…, but because", "and also because". */
const HANGING = /^(?:but|and|or|also|rather|instead|both|not|either|,)$/;

/** True where the sentence asks: a reason in a question is not proposed. */
export function isAsking(passage: Passage): boolean {
  const { text, known, sentence } = passage;
  const { end } = known.language.sentences[sentence] as Span;
  return /\?["'”’)\]]*$/.test(text.slice(Math.max(0, end - 4), end));
}

/** Adverbs that weigh a reason; they belong to its cue. */
const WEIGHING = toPattern(
  'i',
  '(?:',
  /\b/,
  anyOf(
    /in (?:large |great |no small |good )?part|partly|partially|largely|mainly|mostly|chiefly|primarily/,
    /principally|precisely|simply|merely|just|only|solely|purely|perhaps|possibly|probably|presumably|likely/,
    /apparently|supposedly|reportedly|allegedly|especially|particularly|directly|entirely|at least in part/,
    /mostly|often|usually|officially|ostensibly|nominally/,
  ),
  /[\s,]+/,
  '){1,3}',
  /$/,
);

/** A cue with the words before it that weigh it: "in part because". */
export function widenCue(passage: Passage): Span {
  const { text, cue, region } = passage;
  const before = text.slice(Math.max(region.start, cue.start - 60), cue.start);
  const match = WEIGHING.exec(before);
  return match === null ? cue : { start: cue.start - match[0].length, end: cue.end };
}

/** "isn't" is one word to a reader. */
function toWordStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && at > start - 12 && /[A-Za-z]/.test(text[at - 1] as string)) at--;
  return at;
}

/** "not", "not just" right before a cue. */
export function findNegationBefore(passage: Passage, cue: Span): { kind: 'not' | 'not-only'; span: Span } | null {
  const { text, region } = passage;
  const before = text.slice(Math.max(region.start, cue.start - 40), cue.start);
  const only = /(?:\bnot|n['’]t)\s+(?:only|just|simply|merely|solely|entirely|necessarily)\s*$/i.exec(before);
  if (only !== null) return { kind: 'not-only', span: { start: cue.start - only[0].length, end: cue.end } };
  const not = /(?:\b(?:not|never|nor|less)|n['’]t|\bnot so much|\bnot really)\s*$/i.exec(before);
  if (not !== null) return { kind: 'not', span: { start: toWordStart(text, cue.start - not[0].length), end: cue.end } };
  return null;
}
