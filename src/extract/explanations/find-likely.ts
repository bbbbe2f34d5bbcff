// Catches, by all words of the sentence: The debts, say the security people · As to the cause, Feld does not believe in a war of gangs · Engineers think that a flare may have knocked out the computer.
// Not: sentences in which a reason was found by other words · questions · whatever tells of no reason on the whole.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { RULED_OUT_PLANS } from '../../lexicon/argument-words.ts';
import { findInside, findSentenceIndex, findTokenIndex, type Known } from '../known.ts';
import { parseAskedCause } from './asked-cause.ts';
import { isAuthor } from './author.ts';
import { readBearing } from './bearing.ts';
import { toExplanationLikelihood } from './likelihood.ts';
import { type Scene, toPassage, toWordsSpan } from './passage.ts';
import { isPersonalSpan } from './personal.ts';
import { isPlainGround, type PlacedProposal, toGiven } from './placed-proposal.ts';
import { TELLING_ACTS } from './telling-acts.ts';
import { BE_RULED_OUT, CANNOT, HAVE_CAUSED, isAnsweringBack, toLeadLength } from './turning-down.ts';

/** Id of the reasons found so. */
export const LIKELY_BY = 'explanations/likely';
/** Below, more sentences of real news are told that give no reason than that do. */
const LIKELY_FROM = 0.45;
/** The same in the article's own voice, where what is told is mostly what happened. */
const OWN_FROM = 0.95;
/** In sentences: one reason alone is chance, for who asks for a reason gives two. */
const NEAR = 6;
/** Of 106 sentences beyond the rules, in stories left out of the fit, 50 were planted, and of the others some are reasons all the same. */
const CONFIDENCE = 0.58;
/** In UTF-16 code units. */
const LEAST_CLAIM = 8;
const LONGEST_CLAIM = 400;
const TURNS_DOWN = new RegExp(
  [
    String.raw`\b(?:do|does|did)(?: not|n['’]t) (?:believe|think|regard|see|hold|accept|buy|account for|explain)\b`,
    String.raw`\bcan(?:not| not|['’]t) (?:account for|explain)\b`,
    String.raw`\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|(?<!not )rul(?:es|ed|ing) out|laugh(?:s|ed) (?:at|off))\b`,
    String.raw`\b(?:nothing to do with|found (?:no|little) support for|(?:will|would) have none of|not a cause|no (?:truth in|part in|role in|sign of|trace of))\b`,
    String.raw`^(?:nor|neither)\b`,
    String.raw`\b(?:is|are|was|were|has been|have been) (?:now |thus |also |both )?(?:innocent|acquitted|cleared|exonerated|absolved|in the clear|out of it)\b`,
  ].join('|'),
  'i',
);
const NOTHING_FOUND = /\bno (?:sign|trace|evidence|indication|hint)s? (?:at all )?(?:of|that)\s/i;
const DOUBTS =
  /\b(?:(?<!\b(?:no|little) )doubt(?:s|ed|ful)?|sceptical|skeptical|hard to believe|unlikely|improbable|not (?:so )?(?:sure|convinced|certain)|unconvinced|(?:few|hardly any\w*|nobody|no one)(?: in [\w ]{1,30})? believes?|leaves little of)\b/i;
/** Somebody else's view, though no attribution was found for it. */
const REPORTS =
  /\b(?:say|says|said|believes?|thinks?|thought|claims?|claimed|maintains?|speaks? of|spoke of|talks? of|points? to|suspects?|argues?|according to|in (?:his|her|their) (?:view|opinion)|is convinced|(?:suspicion|theory|idea|rumou?r|notion) that)\b/i;
/** Words of holding, doubting and naming a reason, whoever does so. */
const VIEWED = toPattern(
  'iu',
  /\b/,
  anyOf(
    /says?|said|believes?|believed|thinks?|thought|suspects?|suspected|suspicion|doubts?|doubted|convinced|certain that/,
    /theor(?:y|ies)|explanations?|reasons?|causes?|culprits?|motives?|blames?|blamed|to blame|hypothes[ei]s|rumou?rs?|versions?|candidate/,
    /speaks? of|spoke of|talks? of|according to|maintains?|insists?|stor(?:y|ies) goes?|in (?:his|her|its|their|[\p{L}]+['’]s) (?:view|opinion|eyes)/u,
    /(?:own|main|chief|first) (?:finding|view)|rejects?|rejected|den(?:y|ies|ied)|dismiss(?:es|ed)?|rul(?:es|ed) out|account for/,
    /cleared|acquitted|innocent/,
  ),
  /\b/,
);
/** That somebody has an answer of their own, or that one was given. */
const ANNOUNCES =
  /^["“'‘]?(?:nonsense|rubbish|absurd|no|yes)\b|\b(?:sees? (?:it|this|that|things|the matter) (?:differently|otherwise|in another light)|tells? (?:a different|another) (?:story|tale)|(?:has|have|had) been found|has found the (?:reason|cause)|(?:that|this) (?:is|was) the (?:reason|cause))\b/i;
/** "Nor does the theory explain the timing": what a theory leaves open is no theory. */
const JUDGES =
  /\b(?:theory|explanation|account|version|claim|story|hypothesis)\b[^.;]{0,60}\b(?:is|was|are|were|has been|had been) (?:now |thus |finally |therefore )*(?:off the table|dead|refuted|disproved|untenable|abandoned|dropped)\b|\b(?:this|that|the|his|her|their|neither|no) (?:theory|explanation|account|version|claim|story|hypothesis)\b[^.;]{0,40}\b(?:explain|account for|say (?:why|how))/i;
/** "A test found no alcohol": what was not found brought nothing about. */
const FOUND_NONE =
  /\b(?:finds?|found|shows?|showed|shown|reveal(?:s|ed)?|detect(?:s|ed)?|discover(?:s|ed)?|turned up|yielded) (?:no|nothing|neither)\b/i;
/** "The shortfall was 33, not 41": how many, and not why. */
const OF_FIGURES = /\b\d[\d.,]*(?: [\w-]+)?,? (?:and |but )?not (?:the )?\d/i;
/** "Gates would have made no difference": what something else would not have changed. */
const NO_MATTER = /\b(?:made?|makes?|making) (?:no|little|any) difference\b/i;
/** "The causes run deeper", "the report spreads the blame more widely": of causes, and none is named. */
const NAMES_NONE =
  /\b(?:causes|reasons|roots|origins) (?:(?:of|for|behind) [^.;:?!]{3,60}? )?(?:(?:run|go|lie|reach)s? (?:far |much |rather |even )?(?:deep(?:er)?|further|back)|(?:are|were) (?:\w+ )?(?:many|manifold|various|varied|complex|complicated|different|deeper))\b|\b(?:spread(?:s|ing)?|apportion(?:s|ed|ing)?|divid(?:es?|ed|ing)|trad(?:es?|ed|ing)|exchang(?:es?|ed|ing)|shift(?:s|ed|ing)?) (?:the |their |some of the )?blame\b(?! (?:on|onto|to)\b)/i;
/** That nobody knows or tells the reason: "had no information about the reason", "would not say why". */
/** Who no longer speaks of a reason gives none. */
const SPEAKS_NOT =
  /^(?:that )?[^.,;:?!]{1,60}? (?:no longer|never|(?:do|does|did) not|(?:do|does|did)n['’]t) (?:even )?(?:speaks?|spoke|talks?|talked) (?:of|about)\b/i;
/** "Speaks of a quiet spring": how it has been, not why. */
const SPEAKS_OF_TIME =
  /\b(?:speaks?|spoke|talks?|talked) of an? (?:[\p{L}-]+ ){0,3}?(?:spring|summer|autumn|winter|season|morning|afternoon|evening|night|day|week|month|year|decade|period|time)s?(?=[.,;:]|$)/iu;
const TELLS_NONE =
  /\btoo (?:early|soon) to \w+\b|\bthe question (?:of|as to) (?:who|what|why|how|whether)\b|(?:\bno (?:information|word|details?|idea|comment|explanation|account|reasons?|causes?|motives?)|(?:n['’]t|\bnot) (?:\w+ly )?(?:know|say|said|clear|known|give|given|explain|explained|name|specify|disclose)|\b(?:unclear|unknown|declin\w+|refus\w+))\b[^.;]{0,60}\b(?:reasons?|why|causes?|motives?|given|offered)\b/i;
/** "Had most likely come from a feed": what nobody has seen, and what brings about. */
const CONJECTURES = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:most |more |very )?(?:likely|unlikely|probably)|presumably|apparently|possibly|simply|merely/,
    /(?:may|might|must|could) (?:well |also |only )?(?:have|lie|be)/,
    /caus(?:es?|ed|ing)|origins?|culprit|to blame|due to|led to|owing to|thanks to|(?:less|(?<!nothing )more|nothing(?: at all)?|something|much) to do with/,
    /(?:began|begun|started|came|come|arose|stemmed) (?:with|from)|trigger(?:s|ed)|(?:had|has|have|is|was) (?:push|driv)\w+/,
    /(?:sparked|brought (?:on|about|down|on board)|set off) by/,
    /in order to|so as to|pretext|revenge|motives?/,
  ),
  /\b/,
);
/** "Had most likely come through a window", "was probably brought in by a guest": what nobody has seen, of what is over and brings about. */
const PROBABLY =
  /\b(?:had|has|have|was|were|been) (?:most |very |quite |almost |in all )?(?:likely|probably|presumably|certainly) (?:been )?(?:come|brought|begun|started|caused|triggered|sparked|set|spread|got|crept|slipped|sneaked|entered|introduced|mistaken|carried|washed|blown|leaked|fallen|failed|broken|burst|jammed|ignited|overheated|infected|contaminated|poisoned|tampered|struck)\b(?! (?:by then|free|home|up|down)\b)/iu;
/** What calls itself probable needs fewer other marks of a reason. */
const PROBABLE_FROM = 0.03;
/** "Left little doubt that the ice was melting": nobody's guess. */
const LEAVES = /\bdoubts?\b/i;
/** "Offers a darker version: <the traces lead abroad>": what comes before names who holds it. */
const UNHEARD_LEAD =
  /^[^.;:?!“”"]{2,110}? (?:version|explanation|theory|reason|finding|suspicion|view|idea): (?=[^.;:?!]{12})/i;

/** The reasons that whole sentences propose or turn down without a word that a rule knows; `proposals` are those found by rules. */
export function findLikely(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const { text, sentences } = known.language;
  const taken = new Set(
    proposals.flatMap(({ claim, cue }) => [...toSentences(known, claim), ...toSentences(known, cue)]),
  );
  const saidIn = groupBySentence(known);
  const likely = [...sentences.entries()].filter(([index, sentence]) =>
    isLikely(known, sentence, (saidIn.get(index) ?? []).length > 0),
  );
  const reasons = [...likely.map(([index]) => index), ...toDiscussing(proposals)];
  const found: PlacedProposal[] = [];
  for (const [index, sentence] of likely) {
    if (taken.has(index) || !isReason(text, sentence)) continue;
    const said = findInnermost(saidIn.get(index) ?? [], sentence);
    if (!hasOther(reasons, index) && !isConjecture(text, sentence, said)) continue;
    if (said !== null && (!isTelling(known, said) || isSubjectAlone(known, said))) continue;
    const proposal = toLikelyProposal(scene, sentence, said === null ? null : withoutGettingOn(text, said));
    if (proposal !== null) found.push(proposal);
  }
  return found;
}

/** The sentences of reasons that belong to a discussion, and are not only the ground of a clause. */
function toDiscussing(proposals: readonly PlacedProposal[]): number[] {
  return proposals.filter(({ by }) => !isPlainGround(by)).map(({ passage }) => passage.sentence);
}

/** What somebody believes to have happened or calls likely, and what is said to have brought something about, is a reason without any other. */
function isConjecture(text: string, sentence: Span, said: Said | null): boolean {
  if (said === null) return false;
  const isBelieved =
    said.attribution.act === 'believes' && !said.attribution.cue.some((cue) => LEAVES.test(toText(text, cue)));
  return isBelieved || CONJECTURES.test(toText(text, sentence));
}

function hasOther(reasons: readonly number[], index: number): boolean {
  return reasons.some((other) => other !== index && Math.abs(other - index) <= NEAR);
}

function isLikely(known: Known, sentence: Span, isSaid: boolean): boolean {
  const { blocks } = known.article;
  const kind = blocks[findLastStarting(blocks, sentence.start)]?.kind;
  if (kind !== 'paragraph' && kind !== 'quote') return false;
  const words = toText(known.language.text, sentence);
  const isViewed = isSaid || VIEWED.test(words);
  const isProbable = isSaid && PROBABLY.test(words);
  return toExplanationLikelihood(known, sentence) >= (isProbable ? PROBABLE_FROM : isViewed ? LIKELY_FROM : OWN_FROM);
}

/** False for what asks, announces that an answer comes, or speaks of a reason given before: that is evidence. */
function isReason(text: string, sentence: Span): boolean {
  const words = toText(text, sentence);
  if (words.trimEnd().endsWith('?') || parseAskedCause(words) !== null) return false;
  if (isAnsweringBack(words) || ANNOUNCES.test(words) || TELLS_NONE.test(words) || JUDGES.test(words)) return false;
  if (NO_MATTER.test(words) || NAMES_NONE.test(words) || OF_FIGURES.test(words)) return false;
  if (SPEAKS_NOT.test(words) || SPEAKS_OF_TIME.test(words)) return false;
  const { isNaming, isRestating } = readBearing(text, sentence);
  return !isNaming && !isRestating;
}

/** The sentences that a span reaches into. */
function toSentences({ language: { sentences } }: Known, span: Span): number[] {
  const indices: number[] = [];
  for (let at = Math.max(0, findLastStarting(sentences, span.start)); at < sentences.length; at++) {
    if ((sentences[at] as Span).start >= span.end) break;
    indices.push(at);
  }
  return indices;
}

/** By sentence: the attributions whose cue begins there. */
function groupBySentence(known: Known): ReadonlyMap<number, readonly Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of known.attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined) continue;
    const index = findSentenceIndex(known, cue.start);
    const list = bySentence.get(index);
    if (list === undefined) bySentence.set(index, [attribution]);
    else list.push(attribution);
  }
  return bySentence;
}

interface Said {
  readonly attribution: Attribution;
  readonly claim: Span;
}

/** What one means to do, and what something looks like. */
const NO_STATEMENT =
  /^(?:(?:that )?(?:he|she) (?:had|has)(?! been\b)|(?:when )?asked (?:whether|if|about)|to|having|like|as if|what|who|whom|which|how|whether|when|where|those|these|such|himself|herself|itself|themselves)\s/i;
/** "That it had been": of what, another sentence tells. */
const SAYS_NOTHING =
  /^(?:that )?nothing\b|^(?:each other|one another|(?:the )?(?:other|others|rest|latter|former)(?: (?:side|party|one|camp|two)s?)?)$|^(?:(?:far |much |even )?(?:more|less) \w+ly|as \w+ly as) |^(?:it|he|she|they|this|that) (?:is|was|were|has|had|have|did|does|do|would|could|should)(?: not)?(?: been)?(?: (?:(?:just|only|also|\w+ly) )?(?:that|this|so))?$/i;
/** "The firm was preparing a second offer": what is meant for later brought nothing about. */
const IS_AHEAD =
  /^(?:that )?[^.,;:?!]{2,60}? (?:is|are|was|were) (?:now |still |already )?(?:preparing|planning|considering|weighing|about to)\b/i;

/** "Investigators had recovered the recorder": who comes by something gets on, and tells no reason. */
const GETS_ON =
  /^(?:that )?[^.,;:?!]{2,60}? (?:(?:has|have|had)(?: been| also| now| since)* )?(?:recovered|retrieved|received|telephoned|phoned|e-?mailed|written to|spoken to|visited|obtained|seized|collected|interviewed|questioned|examined|reviewed|inspected|searched|(?:opened|launched|begun|begun|started) (?:an? )?(?:[\w-]+ )?(?:investigation|inquiry|probe|review))\b(?! (?:no|nothing)\b)/i;

/** "Blamed the owners for ignoring the alarm": what follows names somebody and his doing, and is no statement. */
const ACCUSES = /\b(?:blam|accus|fault|criticis|criticiz)\w*$/i;
/** "Which the union had blamed for <the losses>": those came of it. */
const BLAMED_FOR = /\bblam(?:e|es|ed|ing) (?:\w+ )?for$/i;
/** "Ruled out <a pay freeze>": what will not come, and no reason for what has. */
const RULES_OUT = /\b(?:ruled|rules?|ruling) out$/i;
const IS_TO_COME = new RegExp(`^(?:[\\p{L}’'-]+ ){0,4}?(?:${RULED_OUT_PLANS.join('|')})\\b`, 'iu');
/** "Does not dispute that it was her": what is granted was said by others, and of something else. */
const GRANTS = /(?:\b(?:not|never|cannot)|n['’]t) (?:\w+ )?(?:dispute|deny|contest|challenge|question)\b/i;
/** What one complains of or regrets came of it, and is no reason for it. */
const COMPLAINS = /\b(?:complain|regret|lament|mourn)\w*$/i;

/** Whom one agrees with is no reason. */
const AGREES = /\b(?:agree|side|concur)\w*(?: \w+ly)? with$/i;

/** "That smuggling had poisoned the town, <and that three officers had been arrested over it>": what is done about it is no part of the reason. */
function withoutGettingOn(text: string, said: Said): Said {
  const words = toText(text, said.claim);
  const joint = /,? and that (?=[^.;:]*$)/i.exec(words);
  if (joint === null || joint.index < LEAST_CLAIM || !DONE_ABOUT.test(words.slice(joint.index + joint[0].length)))
    return said;
  return { ...said, claim: { start: said.claim.start, end: said.claim.start + joint.index } };
}

/** True where "which" or "that" stands before whoever says it. */
function isOfRelative(text: string, { attribution: { source, cue } }: Said): boolean {
  const start = Math.min(...[...source, ...cue].map((span) => span.start));
  return /\b(?:which|that)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
}

/** What is done about a thing once it has come about. */
export const DONE_ABOUT: RegExp =
  /\b(?:(?:was|were|been|being|be) (?:\w+ly )?(?:arrested|charged|detained|questioned|suspended|dismissed|sacked|fined|recalled|informed|notified|told|warned|sent|called in|asked)|opened|launched|investigat\w+|inquiry)\b/i;

/** False for what is planned, promised or asked, for accusations and likenesses. */
function isTelling(known: Known, { attribution, claim }: Said): boolean {
  const { text } = known.language;
  const [cue] = attribution.cue;
  if (
    !TELLING_ACTS.has(attribution.act) ||
    NO_STATEMENT.test(toText(text, claim)) ||
    IS_AHEAD.test(toText(text, claim)) ||
    SPEAKS_NOT.test(toText(text, claim)) ||
    GETS_ON.test(toText(text, claim))
  )
    return false;
  if (cue !== undefined && COMPLAINS.test(toText(text, cue))) return false;
  if (cue !== undefined && ACCUSES.test(toText(text, cue)) && /\bfor\b/i.test(toText(text, claim))) return false;
  if (cue !== undefined && BLAMED_FOR.test(toText(text, cue))) return false;
  if (cue !== undefined && RULES_OUT.test(toText(text, cue)) && IS_TO_COME.test(toText(text, claim))) return false;
  if (cue !== undefined && GRANTS.test(toText(text, cue))) return false;
  if (
    cue !== undefined &&
    AGREES.test(toText(text, cue)) &&
    !hasVerb(known, claim) &&
    toLeadLength(toText(text, claim)) === 0
  )
    return false;
  return cue === undefined || !/\b(?:looks?|looked|seems?|seemed|feels?|felt)\b/i.test(toText(text, cue));
}

/** "<The noise>, she said, came from the pier": the subject of what goes on behind the aside. */
function isSubjectAlone(known: Known, { attribution: { content }, claim }: Said): boolean {
  return !hasVerb(known, claim) && content.some(({ start }) => start >= claim.end && start - claim.end <= ASIDE);
}

/** In UTF-16 code units. */
const ASIDE = 60;

function toLikelyProposal(scene: Scene, sentence: Span, said: Said | null): PlacedProposal | null {
  const { known } = scene;
  const { text } = known.language;
  const whole = said === null ? sentence : said.claim;
  const cue = said?.attribution.cue[0] ?? whole;
  const passage = toPassage(scene, cue);
  if (passage === null) return null;
  const lead = /^["“'‘(]*that\s+(?=\p{L})/iu.exec(toText(text, whole))?.[0].length ?? 0;
  // "had found no sign of a campfire": the campfire is the reason, and what comes before turns it down.
  const unfound = findMatch(text, [whole], NOTHING_FOUND);
  // "Dismissed suggestions that a gang was behind it": that it was.
  const named = said === null ? 0 : toLeadLength(toText(text, whole));
  const unheard = said === null ? (UNHEARD_LEAD.exec(toText(text, whole))?.[0].length ?? 0) : 0;
  const start = unfound?.end ?? whole.start + (said === null ? unheard : Math.max(lead, named));
  const end = named === 0 ? whole.end : toTheoryEnd(text, { start, end: whole.end });
  const claim = toWordsSpan(passage, findTokenIndex(known, start), findTokenIndex(known, end));
  if (claim === null || (!hasVerb(known, claim) && isPersonalSpan(passage, claim))) return null;
  // "Part of the problem, she said, <is the weather>"
  if (/^(?:is|are|was|were)\b/i.test(toText(text, claim))) return null;
  // "The cut, which she said <was needed because>": a verb without its subject.
  if (said !== null && isOfRelative(text, said) && /\bbecause\b/i.test(toText(text, claim))) return null;
  if (SAYS_NOTHING.test(toText(text, claim)) || FOUND_NONE.test(toText(text, claim))) return null;
  if (claim.end - claim.start < LEAST_CLAIM || claim.end - claim.start > LONGEST_CLAIM) return null;
  const isTurnedByAct =
    said !== null &&
    (said.attribution.act === 'denies' || said.attribution.act === 'doubts') &&
    findInside(known.words.verbs, claim).some((group) => group.isFinite);
  const died = DIED_OF.exec(toText(text, claim));
  if (died !== null) {
    const whole = { start: claim.start, end: claim.start + died[0].length };
    const cause = { start: whole.end + 1, end: claim.end };
    const of = { start: whole.start, end: whole.end - (/ \w+$/.exec(died[0])?.[0].length ?? 0) };
    const held = said === null ? { isReported: REPORTS.test(toText(text, sentence)) } : { holder: said.attribution };
    return toGiven(passage, cause, cue, { by: LIKELY_BY, confidence: CONFIDENCE, of, ...held });
  }
  const judged = said === null ? null : toJudged(text, claim);
  if (judged !== null)
    return toGiven(passage, judged.claim, cue, {
      by: LIKELY_BY,
      confidence: CONFIDENCE,
      rejectedBy: judged.rejectedBy,
      ...toDoubt(judged.doubtedBy),
      isDenial: true,
      holder: said?.attribution ?? null,
    });
  // In somebody's words, what turns the reason down stands before or after it.
  const around = said === null ? [sentence] : toRest(toOwnClause(text, sentence, cue), claim);
  const isOwn = said !== null && !passage.isQuoted && isAuthor(said.attribution, text);
  return toGiven(passage, claim, cue, {
    by: LIKELY_BY,
    confidence: CONFIDENCE,
    isReported: said === null ? unheard > 0 || REPORTS.test(toText(text, sentence)) : !isOwn,
    rejectedBy: unfound ?? (isTurnedByAct ? toCueOf(said, 'denies') : findMatch(text, around, TURNS_DOWN)),
    ...toDoubt(isTurnedByAct ? toCueOf(said, 'doubts') : findMatch(text, around, DOUBTS)),
    isDenial: true,
    ...(said === null ? {} : { holder: isOwn ? null : said.attribution }),
  });
}

/** "Denied that he had fled, <and said that a plate was loose>": what is denied before is something else. */
function toOwnClause(text: string, sentence: Span, cue: Span): Span {
  const isJoined = /\band (?:\w+ )?$/i.test(text.slice(Math.max(sentence.start, cue.start - LONGEST_JOINT), cue.start));
  return isJoined ? { start: cue.start, end: sentence.end } : sentence;
}

/** In UTF-16 code units. */
const LONGEST_JOINT = 20;

/** "Dismisses the theory that the crew was drunk, which was put about by his rivals: …": what is said of a theory is not of it. */
function toTheoryEnd(text: string, theory: Span): number {
  const words = toText(text, theory);
  const more = words.search(
    /(?:, which (?:was|is|had|has)\b|, (?:first )?(?:put about|put forward|made|raised|voiced|spread|advanced) by\b|[:;] )/i,
  );
  return more < LEAST_CLAIM ? theory.end : theory.start + more;
}

/** What the words of a statement make of the thing they are about. */
interface Judged {
  readonly claim: Span;
  readonly rejectedBy: Span | null;
  readonly doubtedBy: Span | null;
}

/** "A cigarette <could not have started it>" is turned down, "Gas <cannot be ruled out>" is not; null for any other statement. */
function toJudged(text: string, claim: Span): Judged | null {
  const words = toText(text, claim);
  for (const { pattern, isDoubted } of JUDGINGS) {
    const found = pattern.exec(words);
    const thing = found?.[1];
    if (found === null || thing === undefined) continue;
    const start = claim.start + found[0].indexOf(thing);
    const span = { start, end: start + thing.length };
    const end = claim.start + found[0].length;
    const verdict = end > span.end + 1 ? { start: span.end + 1, end } : { start: claim.start, end };
    const isOpen = OUT.test(found[0]);
    return {
      claim: span,
      rejectedBy: isOpen || isDoubted ? null : verdict,
      doubtedBy: isDoubted ? verdict : null,
    };
  }
  return null;
}

/** Of a death the words themselves tell what it is the cause of. */
const DIED_OF = /^[^.;:?!]{2,160}? (?:has |have |had )?died (?:of|from)(?= \p{L})/iu;

const OUT = /(?:ruled out|excluded|discounted)$/i;
const CANNOT_BE = new RegExp(
  `^((?:(?!that\\b|it\\b|this\\b|he\\b|she\\b|they\\b)[\\p{L}\\d’'-]+)(?: [\\p{L}\\d’'-]+){0,7}?) (?:alone )?${CANNOT} (?:possibly |yet |entirely )?(?:${HAVE_CAUSED}|${BE_RULED_OUT})\\b`,
  'iu',
);

/** A thing, and no pronoun. */
const A_THING = "((?!that\\b|it\\b|this\\b|he\\b|she\\b|they\\b)[\\p{L}\\d’'-]+(?: [\\p{L}\\d’'-]+){0,7}?)";
const JUDGINGS: readonly { readonly pattern: RegExp; readonly isDoubted: boolean }[] = [
  { pattern: CANNOT_BE, isDoubted: false },
  // "An accident is unlikely"
  {
    pattern: new RegExp(
      `^(?=(?:an? |the |such an? )?(?:[\\p{L}-]+ )?(?:accident|error|mistake|fault|failure|fire|leak|collision|crash|suicide|murder|attack|bomb|arson|sabotage|robbery|theft|kidnapping|explosion|revenge|crime|terrorism)\\b)${A_THING} (?:is|was|seems?|seemed|looks?|looked) (?:highly |very |most |extremely )?(?:unlikely|improbable|implausible)(?=[.,;]|$)`,
      'iu',
    ),
    isDoubted: true,
  },
  // "The bloom a consequence, not a cause"
  {
    pattern: new RegExp(
      `^${A_THING} (?:(?:is|was|were|are) )?(?:an? |the )?(?:consequence|result|effect|symptom)s?,? (?:and |but )?not (?:a |the |its )?causes?\\b`,
      'iu',
    ),
    isDoubted: false,
  },
  // "No e-mail played any part"
  {
    pattern: new RegExp(`^(?:that )?no ${A_THING} (?:played|had) (?:any|a) (?:part|role)\\b`, 'iu'),
    isDoubted: false,
  },
];

function hasVerb({ words }: Known, span: Span): boolean {
  return findInside(words.verbs, span).some((group) => group.isFinite);
}

function toCueOf({ attribution: { act, cue } }: Said, wanted: Attribution['act']): Span | null {
  return act === wanted ? (cue[0] ?? null) : null;
}

function toDoubt(doubtedBy: Span | null): Partial<PlacedProposal> {
  return doubtedBy === null ? {} : { doubtedBy };
}

/** Who says what in a sentence: of the attributions with a cue there, the one whose content there is shortest, and that content. */
function findInnermost(attributions: readonly Attribution[], sentence: Span): Said | null {
  let best: Said | null = null;
  for (const attribution of attributions) {
    for (const content of attribution.content) {
      const claim = { start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) };
      if (claim.end - claim.start < LEAST_CLAIM) continue;
      if (best === null || claim.end - claim.start < best.claim.end - best.claim.start) best = { attribution, claim };
    }
  }
  return best;
}

function toRest(sentence: Span, claim: Span): Span[] {
  return [
    { start: sentence.start, end: claim.start },
    { start: claim.end, end: sentence.end },
  ];
}

function findMatch(text: string, spans: readonly Span[], pattern: RegExp): Span | null {
  for (const span of spans) {
    const match = pattern.exec(toText(text, span));
    if (match !== null) return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return null;
}
