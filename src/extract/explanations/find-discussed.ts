// Catches, near other reasons: The debts, say his colleagues · Engineers still believe in the valve · She dismissed the talk of sabotage · The scanners are innocent · It was the rotas, she said.
// Not: the same words where nobody discusses a reason · Nonsense, says the minister · believes in God · dismissed the idea that he would run.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { findInside, findTokenIndex, type Known } from '../known.ts';
import { isAsking } from './explained.ts';
import { type Passage, type Scene, toLower, toPassage, toTag, toWordsSpan } from './passage.ts';
import { isPersonal } from './personal.ts';
import { isPlainGround, type PlacedProposal, toGiven } from './placed-proposal.ts';

const BY = 'explanations/discussed';
const CONFIDENCE = 0.7;
/** In sentences: how far off a reason may stand that others answer. */
const NEAR = 8;
/** In UTF-16 code units. */
const LONGEST = 90;

interface Form {
  /** Its first group is the reason. */
  readonly pattern: RegExp;
  readonly verdict: 'none' | 'doubted' | 'rejected';
}

const SAYS =
  '(?:say|says|said|thinks?|thought|insists?|insisted|repli(?:es|ed)|answers?|answered|reckons?|believes?|believed|suspects?|guess(?:es)?|adds?|added|maintains?|claims?|claimed|swears?)';
const PHRASE = "[\\p{L}\\d’'-]+(?: [\\p{L}\\d’'-]+){0,7}";
const SUBJECT = "(?!(?:in|dated|which|who|issued|published|released)\\b)(?:[\\p{L}\\d.,’'()-]+ ){1,14}?";
const THEORY =
  '(?:talk|theor(?:y|ies)|ideas?|notions?|suggestions?|rumours?|rumors?|tales?|stor(?:y|ies)|speculation|versions?|explanations?|view)';

const FORMS: readonly Form[] = [
  // "The debts, say the security people"; "“Rotas,” said Gil Prowse"
  { pattern: new RegExp(`^["“'‘]?(${PHRASE}),["”'’]? ${SAYS} (?=\\p{L})`, 'u'), verdict: 'none' },
  {
    pattern: new RegExp(
      `^["“'‘]?(${PHRASE}),["”'’]?,? ${SUBJECT}(?:says|said|insists|insisted|believes|thinks)(?=[.,;]|$)`,
      'u',
    ),
    verdict: 'none',
  },
  // "His rivals say ambition"
  { pattern: new RegExp(`^${SUBJECT}(?:say|says) (${PHRASE})(?=[.;]|$)`, 'u'), verdict: 'none' },
  // "It was the rotas, she said."
  {
    pattern: new RegExp(
      `^["“'‘]?(?:it|this) (?:was|is) (?:all |simply |only |just |plain )*((?!not\\b|all\\b)${PHRASE}),["”'’]?,? (?:${SUBJECT}${SAYS}|${SAYS} ${SUBJECT}[\\p{L}.]+)(?=[.,;:]|$)`,
      'iu',
    ),
    verdict: 'none',
  },
  // "does not believe in the crane"
  {
    pattern: new RegExp(
      `\\b(?:(?:do|does|did) not|(?:do|does|did)n['’]t|no longer|never|nobody|no one|few|hardly any\\w*)[\\p{L}’' ]{0,40}? (?:believes?|believed|credits?) (?:in (?:the )?|(?:the |that )?${THEORY} (?:of|about|with|that) (?:the )?)(${PHRASE})(?=[.,;:]|$)`,
      'iu',
    ),
    verdict: 'rejected',
  },
  { pattern: new RegExp(`\\b(?:believes?|believed|believe) in (${PHRASE})(?=[.,;:]|$)`, 'u'), verdict: 'none' },
  {
    pattern: new RegExp(
      `\\b(?:favou?rs|swears by|holds (?:fast|on) to|sticks to|puts (?:his|her|their) money on) (${PHRASE})(?=[.,;:]|$)`,
      'u',
    ),
    verdict: 'none',
  },
  // "dismissed the talk of sabotage"
  {
    pattern: new RegExp(
      `\\b(?:dismiss(?:es|ed)?|rejects?|rejected|den(?:y|ies|ied)|laugh(?:s|ed)? (?:at|off)|scoff(?:s|ed)? at|wav(?:es?|ed) (?:away|off|aside)|brush(?:es|ed) (?:aside|off|away)|disputes?|disputed|ha(?:s|ve|d) no patience with|will have none of|would have none of|does not share|do not share|does not hold with|do not hold with|gives? little for|thinks? little of) (?:the |any |all |that |this )?(?:[\\p{L}-]+ )?${THEORY} (?:of|that|about|with) (${PHRASE})`,
      'iu',
    ),
    verdict: 'rejected',
  },
  {
    pattern: new RegExp(
      `\\b(?:puts? (?:no|little) (?:faith|stock|trust) in|is not so sure about|are not so sure about|is unconvinced by|has (?:his|her|their|my) doubts about|have my doubts about) (?:the )?(?:${THEORY} (?:of|that|about|with) )?(${PHRASE})`,
      'iu',
    ),
    verdict: 'doubted',
  },
  // "The scanners are innocent as well"
  {
    pattern: new RegExp(
      `^(${PHRASE}) (?:is|are|was|were|has been|have been|can be) (?:now |thus |also |both )?(?:innocent|acquitted|cleared|exonerated|absolved|blameless|in the clear|off the hook|out of it)\\b`,
      'iu',
    ),
    verdict: 'rejected',
  },
  // "Nor was it the fog"
  { pattern: new RegExp(`^(?:nor|neither) (?:was|is) (?:it )?(${PHRASE})(?=[.,;:]|$)`, 'iu'), verdict: 'rejected' },
  {
    pattern: new RegExp(`^["“'‘]?(?:it (?:was not|wasn['’]t|is not|isn['’]t)) (${PHRASE})(?=[.,;:]|$)`, 'iu'),
    verdict: 'rejected',
  },
];

/** Words of consent, of judging and of time that answer other questions than why. */
const NO_REASON =
  /\b(?:yes|no|nonsense|rubbish|absurd|lies?|shame|disgrace|disaster|mistake|joke|thanks?|sorry|right|wrong|true|false|not|never|always|maybe|perhaps|sure|absolutely|exactly|good|bad|great|years?|months?|weeks?|days?|hours?|minutes?|today|yesterday|tomorrow|then|now|too|also|however|still|instead|course|example|instance|fact|end|time|people|he|she|they|we|i|you|it|this|that|these|those|there|here|who|what|which|god|himself|herself|themselves|one|another|others|some|many|question|answer|everything|nothing|anything|something)\b/i;

/** The reasons that stand in a discussion of reasons without a word of cause; `proposals` are those found by other words. */
export function findDiscussed(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const near = toDiscussedSentences(proposals);
  if (near.size === 0) return [];
  const found: PlacedProposal[] = [];
  for (const index of near) {
    const sentence = known.language.sentences[index];
    if (sentence === undefined || !isTold(known, sentence)) continue;
    for (const part of splitParts(known.language.text, sentence)) {
      const proposal = toDiscussed(scene, part);
      if (proposal === null) continue;
      if ([...proposals, ...found].some((other) => isOverlapping(other.claim, proposal.claim))) continue;
      found.push(proposal);
    }
  }
  return found;
}

/** The sentences near a reason that may be under discussion. */
function toDiscussedSentences(proposals: readonly PlacedProposal[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { by, passage } of proposals) {
    if (isPlainGround(by)) continue;
    for (let at = passage.sentence - NEAR; at <= passage.sentence + NEAR; at++) near.add(at);
  }
  return near;
}

function isTold({ article: { blocks } }: Known, sentence: Span): boolean {
  const kind = blocks[findLastStarting(blocks, sentence.start)]?.kind;
  return kind === 'paragraph' || kind === 'quote';
}

/** "Ice, say the police; a tyre, says the widow": each of the two. */
function splitParts(text: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let start = sentence.start;
  for (const part of toText(text, sentence).split(/(?<=;) (?:and |but )?/)) {
    const from = text.indexOf(part, start);
    parts.push({ start: from, end: from + part.length });
    start = from + part.length;
  }
  return parts;
}

function toDiscussed(scene: Scene, part: Span): PlacedProposal | null {
  const { text } = scene.known.language;
  const words = toText(text, { start: part.start, end: Math.min(part.end, part.start + 300) });
  for (const { pattern, verdict } of FORMS) {
    const match = pattern.exec(words);
    const phrase = match?.[1];
    if (match === null || phrase === undefined || phrase.length > LONGEST) continue;
    const at = part.start + match.index + match[0].indexOf(phrase);
    const cueStart = match[0].indexOf(phrase) < 4 ? at + phrase.length : part.start + match.index;
    const cue = { start: cueStart, end: cueStart < at ? at : part.start + match.index + match[0].length };
    const passage = toPassage(scene, { start: at, end: at + 1 });
    if (passage === null || isAsking(passage)) return null;
    const claim = toClaim(passage, { start: at, end: at + phrase.length });
    if (claim === null) continue;
    const holder = findSaying(scene.known, part, claim);
    const turned = { start: part.start + match.index, end: Math.max(cue.end, claim.end) };
    return toGiven(passage, claim, toTrimmed(text, cue) ?? claim, {
      by: BY,
      confidence: CONFIDENCE,
      isDenial: true,
      isReported: holder !== null || verdict === 'none',
      rejectedBy: verdict === 'rejected' ? turned : null,
      ...(verdict === 'doubted' ? { doubtedBy: turned } : {}),
      ...(holder === null ? {} : { holder }),
    });
  }
  return null;
}

/** Without marks and blanks at both ends; null where nothing is left. */
function toTrimmed(text: string, span: Span): Span | null {
  if (span.end <= span.start) return null;
  const words = toText(text, span);
  const start = words.search(/[\p{L}\d]/u);
  return start === -1
    ? null
    : { start: span.start + start, end: span.start + words.replace(/[^\p{L}\d]+$/u, '').length };
}

/** A short noun phrase without a verb; null for a person, and for words that answer something else. */
function toClaim(passage: Passage, words: Span): Span | null {
  const { known, text } = passage;
  const phrase = toText(text, words);
  if (NO_REASON.test(phrase) || isPersonal(phrase)) return null;
  const first = findTokenIndex(known, words.start);
  const end = findTokenIndex(known, words.end);
  if (!/^(?:DT|NNS?|JJ|VBG)$/.test(toTag(passage, first))) return null;
  if (/^(?:any|no|every|each|some)$/.test(toLower(passage, first))) return null;
  if (findInside(known.words.verbs, words).some((group) => group.isFinite)) return null;
  let hasNoun = false;
  for (let at = first; at < end; at++) {
    const tag = toTag(passage, at);
    if (/^NNS?$/.test(tag)) hasNoun = true;
    if (!/^(?:DT|NN|JJ|PRP\$|CD|POS|VBG|VBN|IN|CC|HYPH|RB|TO)/.test(tag)) return null;
  }
  return hasNoun ? toWordsSpan(passage, first, end) : null;
}

/** Who says it there. */
function findSaying({ attributions }: Known, part: Span, claim: Span): Attribution | null {
  let best: Attribution | null = null;
  for (const attribution of attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined || !isInside(cue, part) || isOverlapping(cue, claim)) continue;
    if (attribution.content.some((span) => isOverlapping(span, claim))) best = attribution;
  }
  return best;
}
