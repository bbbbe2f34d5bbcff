// Catches, after words that ask for a cause or call it unclear: The firm points to the glue · It was the night shifts, she said · Rao said a pipe had burst · He rejects that idea.
// Not: the same words where no cause is asked for · plain statements further on · what somebody says did not happen.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { findInside, findTokenIndex, type Known } from '../known.ts';
import { isAnnouncing, parseAskedCause } from './asked-cause.ts';
import { findClauseFrom, findPhraseFrom } from './clauses.ts';
import { DONE_ABOUT } from './find-likely.ts';
import { type Passage, type Scene, toPassage, toTag, toWordsSpan } from './passage.ts';
import { type PlacedProposal, toGiven } from './placed-proposal.ts';
import { findTakenUp, type TakenUp, toNamed, toTurningWords } from './taken-up.ts';
import { TELLING_ACTS } from './telling-acts.ts';
import { isAnsweringBack, isNamingCharge, isNamingReason, toLeadLength, toVerdict } from './turning-down.ts';

/** In sentences and blocks after the one that asks. */
const REACH = 8;
const BLOCKS = 2;
/** So many sentences in a row may tell something else: after a question, and after words that call the cause unclear. */
const ASIDES_ASKED = 2;
const ASIDES_UNKNOWN = 1;
/** In UTF-16 code units. */
const LONGEST = 400;
const SHORT = 100;
const ASIDE = 60;
const BY = 'explanations/answer';
const CONFIDENCE = 0.7;
/** Of an attribution. */
const LEAST_CONFIDENCE = 0.55;

/** Words of reporting whose object is the reason. */
const NAMES =
  /^(?:(?:has|have|had) )?(?:(?:been )?blam(?:e|es|ed|ing)|suspect(?:s|ed)?|point(?:s|ed)?(?: to| the finger at)?|sees?|cit(?:e|es|ed)|nam(?:e|es|ed)|talk(?:s|ed)? of|spoke of|speaks? of)$/i;
/** The same where no attribution was found for them. */
const NAMES_UNHEARD =
  /^[^,.;:?!“”"]{2,70}? (?:believes? in|talk(?:s|ed)? of|speaks? of|spoke of|point(?:s|ed)? to|bets? on|(?<!\b(?:other|another|different|own|no|more|new) )(?:suspects?|suspected)|(?:has|have|had) heard that it (?:all )?(?:began|started) with|(?:holds?|held|maintains?|insists?|believes?|thinks?|reckons?|argues?) (?:that )?it (?:was|is)(?: all| only)?(?: about| because of)?(?! (?:not|too|also|still|that)\b))\s+/i;
/** "No longer speaks of a fault." */
const LEFT_UNDONE = /\b(?:no longer|not|never|nobody|no one|few|refus\w+|declin\w+|stopped)\b/i;
/** "Ask the crew, and it was the fog." */
const ASKED_OF =
  /^["“'‘]?ask [^.;:?!]{2,90}?, and (?:it (?:is|was)(?: all)?|(?:he|she|they)(?: will)? (?:blames?|points? to)) (?!not\b)/i;
/** "The founder's own account is that <a cable broke>." */
const OWN_VIEW =
  /^[^.;:?!“”"]{0,60}?(?:\b(?:his|her|its|their)|['’]s|s['’]) own (?:account|version|explanation|theory|answer|view|reading) (?:is|was) that /i;
const IT_WAS = /\bit (?:was|is)(?: all| only)?\s+$/i;
const IT_IS = toPattern(
  'i',
  /^(?:that )?["“'‘(]*(?:it|this|that)(?: (?:is|was|has been|had been)|['’]s) /,
  /(?:all |really |only |just |simply |mainly |mostly )?(?:about |because of |down to )?/,
  /(?!that\b|not\b|too\b|also\b|still\b)/,
);
const BEGAN = /^(?:that )?["“'‘(]*(?:it|this|everything) (?:all )?(?:began|started) with\s+/i;
/** "sees the culprit elsewhere": where, is still to come. */
const ELSEWHERE = /\b(?:elsewhere|otherwise|differently|another way)[.,;:]?$/i;
const CONJECTURE = /\b(?:probably|likely|apparently|presumably|possibly|perhaps|(?:may|might|could) have)\b/i;
/** "More clashes were likely before the vote", "would probably close": what is to come brought nothing about. */
const IS_TO_COME =
  /\b(?:is|are|was|were|be|seems?|seemed|looks?|looked)(?: \w+ly| very| more| most| also| still| now| quite)? (?:un)?likely(?= (?:to(?! have)|before|after|in|during|by|within|if|when|as|soon|next|this|over|until|once|on)\b|[.,;:]|$)|\b(?:will|would|shall|won['’]t) (?:\w+ )?(?:probably|likely|possibly)|\b(?:probably|likely|possibly) (?:will|would|shall)\b/i;
const NEXT_STATEMENT = /,? and that\s+/i;

/** "Thinks that both miss the point: <a dam has made the river low>". */
const OTHERS_WRONG =
  /^(?:that )?["“'‘(]*(?:(?:both|all|neither|none|most|they|everyone|everybody)(?: of (?:them|these|the \w+)| sides| camps)?|the (?:two|others|rest)) (?:(?:are|were|is|was) (?:all |both )?(?:wrong|mistaken|right)|(?:has|have|had|got|gets?) it wrong|miss(?:es|ed)? (?:the|a) point|overlook(?:s|ed)? (?:something|one thing|the point)): /i;

interface Answered {
  readonly proposals: readonly PlacedProposal[];
  /** True where the sentence goes on answering. */
  readonly isAnswer: boolean;
  /** True where somebody says something there. */
  readonly isSaid: boolean;
}

const NO_ANSWER: Answered = { proposals: [], isAnswer: false, isSaid: false };
const NOT_ANSWERED: Answered = { proposals: [], isAnswer: false, isSaid: true };
const IS_QUESTION = /\?["'”’)\]]*$/;

/** The reasons given in the sentences after one that raises the question of a cause; `proposals` in order of their cues. */
export function findAnswers(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { text, sentences } = scene.known.language;
  const said = toSaid(scene.known);
  const found: PlacedProposal[] = [];
  let until = -1;
  for (const [at, sentence] of sentences.entries()) {
    // Another question within the answers to the first opens no second search from the same place.
    const asked = at < until ? null : parseAskedCause(toText(text, sentence));
    if (asked === null) continue;
    const of = asked.of === null ? null : { start: sentence.start + asked.of[0], end: sentence.start + asked.of[1] };
    until = walkAnswers(scene, proposals, said, { at, of, isAsking: asked.isAsking }, found);
  }
  return found;
}

type CueOf = Span & { readonly attribution: Attribution };

function toSaid({ attributions }: Known): CueOf[] {
  return attributions
    .flatMap((attribution) => attribution.cue.slice(0, 1).map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Adds the answers to `found`; gives the first sentence beyond the last of them. */
function walkAnswers(
  scene: Scene,
  proposals: readonly PlacedProposal[],
  said: readonly CueOf[],
  { at, of, isAsking }: { at: number; of: Span | null; isAsking: boolean },
  found: PlacedProposal[],
): number {
  const { known } = scene;
  const { text, sentences } = known.language;
  const { blocks } = known.article;
  const home = findLastStarting(blocks, (sentences[at] as Span).start);
  if (blocks[home]?.kind === 'title' || (isAsking && isRhetoric(scene, at))) return at;
  let isExpected = isAsking;
  let asides = 0;
  let last = at;
  let lastBlock = blocks[home]?.kind === 'heading' ? home + 1 : home;
  for (let next = at + 1; next <= at + REACH; next++) {
    const sentence = sentences[next];
    if (sentence === undefined) break;
    const block = findLastStarting(blocks, sentence.start);
    const kind = blocks[block]?.kind;
    if (block > home + BLOCKS || (kind !== 'paragraph' && kind !== 'quote')) break;
    const words = toText(text, sentence);
    if (IS_QUESTION.test(words.slice(-4))) break;
    const answered = toAnswered(
      scene,
      { sentence, index: next, of, isExpected, isAside: block !== lastBlock },
      [...proposals, ...found],
      said,
    );
    found.push(...answered.proposals);
    if (answered.isAnswer) {
      last = next;
      lastBlock = block;
      asides = 0;
      isExpected = false;
    } else if (isAnnouncing(words)) {
      asides = 0;
      isExpected = true;
    } else {
      // Whoever speaks first and does not answer is not the one who was asked.
      isExpected &&= !answered.isSaid;
      if (++asides > (isAsking ? ASIDES_ASKED : ASIDES_UNKNOWN)) break;
    }
  }
  return last + 1;
}

/** True for a question that somebody is quoted as asking, or one in a row of them: no answer is to be expected. */
function isRhetoric({ known: { language }, places }: Scene, at: number): boolean {
  const sentence = language.sentences[at] as Span;
  const margin = Math.min(4, (sentence.end - sentence.start) >> 2);
  if (places.findHolder({ start: sentence.start + margin, end: sentence.end - margin }) !== null) return true;
  const before = language.sentences[at - 1];
  return (
    before !== undefined && IS_QUESTION.test(language.text.slice(Math.max(before.start, before.end - 4), before.end))
  );
}

interface Place {
  readonly sentence: Span;
  readonly index: number;
  readonly of: Span | null;
  readonly isExpected: boolean;
  /** True in a paragraph that has answered nothing yet: what happened before may be told there of anything. */
  readonly isAside: boolean;
}

function toAnswered(
  scene: Scene,
  place: Place,
  proposals: readonly PlacedProposal[],
  said: readonly CueOf[],
): Answered {
  const { known } = scene;
  const { sentence } = place;
  const here = findInside(said, sentence).filter(
    ({ attribution: { within, confidence } }) => within === null && confidence >= LEAST_CONFIDENCE,
  );
  const own = proposals.filter(({ passage }) => passage.sentence === place.index);
  const asked = own.length > 0 ? null : toAskedOf(scene, place);
  if (asked !== null) return asked;
  const answered = here.map((cue) => toAnswerOf(scene, place, cue, proposals));
  const added = answered
    .flatMap(({ proposals: some }) => some)
    .filter((answer) => !proposals.some((other) => isSameReason(answer, other)));
  if (added.length > 0) return { proposals: added, isAnswer: true, isSaid: true };
  if (own.length > 0 || answered.some(({ isAnswer }) => isAnswer))
    return { proposals: [], isAnswer: true, isSaid: true };
  if (here.length > 0) return NOT_ANSWERED;
  const words = known.article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const match = NAMES_UNHEARD.exec(words);
  if (match === null || LEFT_UNDONE.test(match[0])) return NO_ANSWER;
  const cue = { start: sentence.start, end: sentence.start + match[0].trimEnd().length };
  const passage = toPassage(scene, cue);
  if (passage === null || passage.isQuoted) return NO_ANSWER;
  if (isSuspectedOfElse(passage, { start: cue.end, end: sentence.end }, cue)) return NO_ANSWER;
  // "Insists it was a good ship" speaks of what was asked about; "holds that it was pride" of the cause.
  if (IT_WAS.test(match[0]) && !isBareNoun(passage, sentence.start + match[0].length, sentence.end)) return NO_ANSWER;
  return toAnswer(
    passage,
    findPhraseFrom(passage, findTokenIndex(known, sentence.start + match[0].length)),
    cue,
    place,
  );
}

/** What one hears who asks somebody, and what is called somebody's own account. */
function toAskedOf(scene: Scene, place: Place): Answered | null {
  const { known } = scene;
  const { start, end } = place.sentence;
  const match = ASKED_OF.exec(known.article.text.slice(start, Math.min(end, start + LONGEST)));
  const own = match === null ? OWN_VIEW.exec(known.article.text.slice(start, Math.min(end, start + LONGEST))) : null;
  const lead = (match ?? own)?.[0];
  if (lead === undefined) return null;
  const cue = { start, end: start + lead.trimEnd().length };
  const passage = toPassage(scene, cue);
  if (passage === null || passage.isQuoted) return null;
  const first = findTokenIndex(known, start + lead.length);
  if (own !== null) return toAnswer(passage, findClauseFrom(passage, first), cue, place);
  const claim = findPhraseFrom(passage, first);
  return claim === null ? null : toAnswer(passage, withoutRelative(known.article.text, claim), cue, place);
}

/** "The short sellers", of whom more is told. */
function withoutRelative(text: string, claim: Span): Span {
  const more = toText(text, claim).search(/,/);
  return more < 1 ? claim : { start: claim.start, end: claim.start + more };
}

/** True of "pride" and no more, up to the end of its sentence. */
function isBareNoun(passage: Passage, start: number, end: number): boolean {
  const { text, known } = passage;
  return (
    /^\p{Ll}+[.!]?["”’]?$/u.test(text.slice(start, end)) && /^NN$/.test(toTag(passage, findTokenIndex(known, start)))
  );
}

/**
 * "Suspect the mayor of hiding what she knows", "suspect the owner will sell the shop": not of what was asked. True as well for "suspect the
 * clerk of fraud", where only a noun that takes an "of" of its own would answer: "the head of the union", "an act of sabotage".
 */
function isSuspectedOfElse(passage: Passage, suspected: Span, cue: Span): boolean {
  const { text, verbs } = passage;
  if (!SUSPECTS.test(toText(text, cue))) return false;
  const words = toText(text, suspected);
  if (
    /\bof \w+ing\b/.test(words) ||
    /^\s*(?:(?:the|his|her|its|their) |\p{Lu})[^.,;:?!]* of \p{Ll}+(?=[.,;:]|$)/u.test(words)
  )
    return true;
  const clause = words.search(CLAUSE_OF_ITS_OWN);
  const end = clause < 0 ? suspected.end : suspected.start + clause;
  return verbs.some((verb) => verb.isFinite && verb.start >= suspected.start && verb.start < end);
}

const SUSPECTS = /\bsuspect(?:s|ed)?$/i;
const CLAUSE_OF_ITS_OWN =
  /[;:]|\b(?:who|which|whose|whom|that|where|when|while|after|before|as|because|since|although|though|but|and|or)\b/i;

/** True for a reason already found; who turns one down speaks of the same. */
function isSameReason(answer: PlacedProposal, other: PlacedProposal): boolean {
  return isOverlapping(answer.claim, other.claim) && (answer.isDenial !== true || isOverlapping(answer.cue, other.cue));
}

/** What one attribution answers. */
function toAnswerOf(
  scene: Scene,
  place: Place,
  { start, end, attribution }: CueOf,
  proposals: readonly PlacedProposal[],
): Answered {
  const { known } = scene;
  const { text } = known.article;
  const cue = { start, end };
  const content = attribution.content.find((span) => isOverlapping(span, place.sentence));
  const passage = toPassage(scene, cue);
  if (content === undefined || passage === null || passage.isQuoted || !TELLING_ACTS.has(attribution.act))
    return NO_ANSWER;
  const said = { start: Math.max(content.start, place.sentence.start), end: Math.min(content.end, place.sentence.end) };
  const words = text.slice(said.start, Math.min(said.end, said.start + LONGEST));
  const verdict = toVerdict(toText(text, cue));
  if (verdict !== null) {
    // Whose charge it is shows once all reasons are found.
    if (isNamingCharge(toNamed(words))) return { proposals: [], isAnswer: true, isSaid: true };
    const spelled = findSpelledBehind(passage, attribution);
    const before = spelled === null ? findTakenUp(known, words, proposals, place.index) : null;
    const claim = spelled ?? before?.claim ?? toSpelledOut(passage, said, words);
    if (claim === null) return NO_ANSWER;
    const of = before?.of ?? place.of;
    const turnedEnd = before === null ? said.end : said.start + toTurningWords(words).length;
    const whole = { start: Math.min(start, said.start), end: Math.max(end, turnedEnd) };
    const turned = toAnswer(passage, claim, cue, place, {
      holder: attribution,
      of,
      isDenial: true,
      [verdict === 'rejected' ? 'rejectedBy' : 'doubtedBy']: whole,
    });
    const stated = before === null ? null : toStatedBefore(scene, before, of);
    return stated === null ? turned : { ...turned, proposals: [stated, ...turned.proposals] };
  }
  // "Rejected the criticism and said that 14 ships had been refitted": a defence is no reason for anything.
  if (isAnsweringBack(toText(text, { start: place.sentence.start, end: cue.start }))) return NOT_ANSWERED;
  const isStated = findInside(known.words.verbs, said).some((group) => group.isFinite);
  const isNaming = NAMES.test(toText(text, cue)) && !/^["“'‘(]*that\b/i.test(words);
  if (isNaming && isSuspectedOfElse(passage, { start: said.start, end: place.sentence.end }, cue)) return NOT_ANSWERED;
  if (isNaming && ELSEWHERE.test(words)) return { proposals: [], isAnswer: true, isSaid: true };
  // "<A mix-up>, she says, does not turn a picture": the subject of what goes on behind the aside.
  if (!isStated && attribution.content.some((next) => next.start >= content.end && next.start - content.end <= ASIDE))
    return NOT_ANSWERED;
  if (isNaming || !isStated) {
    // "Says that the staff sent warnings" is a statement, whatever was taken for its verb.
    if (!isNaming && (!/^says?$/i.test(toText(text, cue)) || NEGATIVE.test(words) || /^["“'‘(]*that\b/i.test(words)))
      return NO_ANSWER;
    const lead = /^to\s+/i.exec(words)?.[0].length ?? 0;
    const claim = toWordsSpan(passage, findTokenIndex(known, said.start + lead), findTokenIndex(known, said.end));
    return toAnswer(passage, claim, cue, place, { holder: attribution });
  }
  const isThing = IT_IS.exec(words) ?? BEGAN.exec(words);
  if (isThing !== null) {
    // "Insists it was a good ship" speaks of what was asked about.
    if (/^(?:insist|maintain)/i.test(toText(text, cue)) && /^an? /i.test(words.slice(isThing[0].length)))
      return NOT_ANSWERED;
    const first = findTokenIndex(known, said.start + isThing[0].length);
    if (/^(?:DT|NN|PRP\$|CD)/.test(toTag(passage, first)) || isNounAhead(passage, first)) {
      const inner = toPassage(scene, { start: known.language.tokens.starts[first] as number, end: said.end });
      const rest = toWordsSpan(passage, first, findTokenIndex(known, said.end));
      const isShort = rest !== null && rest.end - rest.start < SHORT;
      const claim = isShort || inner === null ? rest : findPhraseFrom(inner, first);
      return toAnswer(passage, claim, cue, place, { holder: attribution });
    }
    return NO_ANSWER;
  }
  return toStatements(passage, said, words, cue, place, attribution);
}

/** What somebody else said right before, and the name for it shows to be a reason; null where it was found as one. */
export function toStatedBefore(
  scene: Scene,
  { claim, statedBy }: TakenUp,
  of: Span | null,
  by: string = BY,
): PlacedProposal | null {
  const [said] = statedBy?.cue ?? [];
  const passage = said === undefined ? null : toPassage(scene, said);
  return said === undefined || passage === null
    ? null
    : toGiven(passage, claim, said, { of, by, confidence: CONFIDENCE, holder: statedBy });
}

/** "It was poor planning", and not "it was interested in a stake". */
function isNounAhead(passage: Passage, first: number): boolean {
  let at = first;
  while (/^(?:JJ|HYPH|RB|VBG)/.test(toTag(passage, at))) at++;
  return at > first && /^JJ/.test(toTag(passage, first)) && /^NN/.test(toTag(passage, at));
}

/** Statements that tell what may have brought it about: the first after a question, else those that look back or conjecture. */
function toStatements(
  passage: Passage,
  said: Span,
  words: string,
  cue: Span,
  place: Place,
  attribution: Attribution,
): Answered {
  const { known } = passage;
  const proposals: PlacedProposal[] = [];
  let offset = 0;
  for (const part of words.split(NEXT_STATEMENT)) {
    const start = said.start + words.indexOf(part, offset);
    offset = start - said.start + part.length;
    const lead = (OTHERS_WRONG.exec(part) ?? /^(?:that )?["“'‘(]*/i.exec(part))?.[0].length ?? 0;
    const span = { start: start + lead, end: start + part.length };
    const verbs = findInside(known.words.verbs, span);
    const verb = verbs.find((group) => group.isFinite);
    if (verb === undefined || /^TO$/.test(toTag(passage, findTokenIndex(known, span.start)))) continue;
    if (verb.negation !== null || NEGATIVE.test(part) || WEIGHS.test(part) || STICKS.test(part)) continue;
    // What somebody believes to have happened, nobody has seen.
    const isBelieved = attribution.act === 'believes' && verb.tense === 'past';
    const isLookingBack = (isBelieved || (verb.tense === 'past' && verb.isPerfect)) && !place.isAside;
    // "He had merely read the accounts" tells what he who speaks did.
    if (!place.isExpected && OWN_DEED.test(part)) continue;
    // "Why did the firm fall? She had been told to sign": what befell her is told of her, unless that was asked.
    if (!place.isExpected && OWN_STATE.test(part) && isAskedOfElse(known, place, attribution)) continue;
    if (HEADLESS.test(toTag(passage, findTokenIndex(known, span.start)))) continue;
    if (!place.isExpected && !isLookingBack && !CONJECTURE.test(part)) continue;
    if (place.isExpected && (verb.tense === 'future' || verb.modal === 'will')) continue;
    if (IS_TO_COME.test(part) || (start > said.start && DONE_ABOUT.test(part))) continue;
    for (const { start: from, end: to } of splitListed(known.article.text, span)) {
      const claim = toWordsSpan(passage, findTokenIndex(known, from), findTokenIndex(known, to));
      proposals.push(...toAnswer(passage, claim, cue, place, { holder: attribution }).proposals);
    }
  }
  return { proposals, isAnswer: proposals.length > 0, isSaid: true };
}

/** True where what is asked names neither the speaker nor a person by a pronoun. */
function isAskedOfElse({ article: { text } }: Known, { of }: Place, { source }: Attribution): boolean {
  if (of === null) return false;
  const asked = toText(text, of);
  const name = source[0] === undefined ? '' : (/(\p{Lu}[\p{L}’'-]+)(?=,|$)/u.exec(toText(text, source[0]))?.[1] ?? '');
  return !/\b(?:he|she|him|her|his)\b/i.test(asked) && (name === '' || !asked.includes(name));
}

/** "Two possibilities remained: a fault in the lift, and a cigarette": each of them; the whole where it lists nothing. */
function splitListed(text: string, span: Span): readonly Span[] {
  const words = toText(text, span);
  const lead = LISTED.exec(words)?.[0].length ?? 0;
  if (lead === 0) return [span];
  const listed: Span[] = [];
  let start = span.start + lead;
  for (const part of words.slice(lead).split(NEXT_LISTED)) {
    start = text.indexOf(part, start);
    listed.push({ start, end: start + part.length });
    start += part.length;
  }
  return listed;
}

const LISTED =
  /^(?:that )?["“'‘(]*(?:there (?:is|are|was|were|remains?|remained) )?(?:only )?(?:two|three|four|several) (?:\w+ )?(?:possibilities|explanations|theories|hypotheses|scenarios|causes|reasons)(?: (?:remain(?:ed)?|are left|were left))?: /i;
const NEXT_LISTED = /,? (?:and|or) (?=(?:an?|the|that|his|her|its|their)\b)|; /i;

/** What is denied, unknown or about the asking itself answers nothing. */
const NEGATIVE = /^(?:that )?["“'‘(]*(?:no|nobody|none|nothing|neither|there (?:is|was|were|are) no)\b/i;
const WEIGHS = toPattern(
  'i',
  /\b/,
  anyOf(
    /investigat\w+|inquir\w+|examin\w+|unclear|unknown|too early|cooperat\w+|working (?:on|to)|looking into/,
    /as (?:intended|planned|designed|it should)|wait(?:ing)? for|reasons|explanations|factors|answers|declin\w+|comment\w*|statement/,
  ),
  /\b/,
);

/** "Wrote the ending": a verb without its subject. */
const HEADLESS = /^VB[DZ]$/;
const OWN_STATE = /^(?:that )?["“'‘(]*(?:he|she) (?:had|has) been\b/i;
const OWN_DEED = /^(?:that )?["“'‘(]*(?:he|she) (?:had|has)(?! been\b)/i;
/** "She sticks to the offices: half of the loans …": what she sticks to is the reason. */
const STICKS = /\b(?:favou?rs|swears by|holds (?:fast|on) to|sticks to|believes in)\b/i;

/** "Rejected the suggestion, first made by Reyes, <that the firm was broke>": what the name stands for, behind an aside; null where nothing follows. */
export function findSpelledBehind(passage: Passage, { content: [named, spelled] }: Attribution): Span | null {
  const { known, text } = passage;
  if (named === undefined || spelled === undefined || !isNamingReason(toText(text, named))) return null;
  const lead = /^that\s+/i.exec(toText(text, spelled))?.[0].length ?? 0;
  return lead === 0
    ? null
    : toWordsSpan(passage, findTokenIndex(known, spelled.start + lead), findTokenIndex(known, spelled.end));
}

/** The reason in "the talk of the reservoir". */
function toSpelledOut(passage: Passage, said: Span, words: string): Span | null {
  const lead = toLeadLength(words);
  if (lead === 0) return null;
  const { known } = passage;
  return toWordsSpan(passage, findTokenIndex(known, said.start + lead), findTokenIndex(known, said.end));
}

/** "It was carelessness: there were thirty people and", where who says so follows: what is cut off before its end says nothing. */
function withoutStump(text: string, claim: Span): Span {
  const stump =
    /(?:[:;,] [^:;,]*)?[,:;]? (?:and|but|or|because|that|which|who)$/i.exec(toText(text, claim))?.[0].length ?? 0;
  return { start: claim.start, end: claim.end - stump };
}

function toAnswer(
  passage: Passage,
  claim: Span | null,
  cue: Span,
  { of }: Place,
  more: Partial<PlacedProposal> = {},
): Answered {
  if (claim === null || isInside(cue, claim)) return NO_ANSWER;
  const proposal = toGiven(passage, withoutStump(passage.text, claim), cue, {
    of,
    by: BY,
    confidence: CONFIDENCE,
    ...more,
  });
  return { proposals: [proposal], isAnswer: true, isSaid: true };
}
