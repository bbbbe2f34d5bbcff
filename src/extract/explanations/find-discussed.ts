// Catches, near other reasons: The debts, say his colleagues · Engineers still believe in the valve · She dismissed the talk of sabotage · The scanners are innocent · It was the rotas, she said.
// Not: the same words where nobody discusses a reason · Nonsense, says the minister · believes in God · dismissed the idea that he would run.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { SAID_TO_COME } from '../../lexicon/argument-words.ts';
import { findInside, findTokenIndex, type Known } from '../known.ts';
import { toDiscussedSentences } from './discussed-sentences.ts';
import { isAsking } from './explained.ts';
import { type Passage, type Scene, toLower, toPassage, toTag, toWordsSpan } from './passage.ts';
import { isPersonal } from './personal.ts';
import { type PlacedProposal, toGiven } from './placed-proposal.ts';
import { BE_RULED_OUT, CANNOT, HAVE_CAUSED } from './turning-down.ts';

const BY = 'explanations/discussed';
const CONFIDENCE = 0.7;
/** In UTF-16 code units. */
const LONGEST = 90;

interface Form {
  /** Its first group is the reason. */
  readonly pattern: RegExp;
  readonly verdict: 'none' | 'doubted' | 'rejected';
  /** True where the reason is a statement, or what somebody did; else it is a noun phrase. */
  readonly isStated?: boolean;
}

const SAYS =
  '(?:say|says|said|thinks?|thought|insists?|insisted|repli(?:es|ed)|answers?|answered|reckons?|believes?|believed|suspects?|guess(?:es)?|adds?|added|maintains?|claims?|claimed|swears?)';
const PHRASE = "[\\p{L}\\d’'-]+(?: [\\p{L}\\d’'-]+){0,7}";
/** A phrase that nobody says anything in. */
const UNSAID = '(?!(?:says?|said|that|insists?|insisted|thinks?|believes?)\\b)';
const THING = `${UNSAID}[\\p{L}\\d’'-]+(?: ${UNSAID}[\\p{L}\\d’'-]+){0,7}?`;
const SUBJECT = "(?!(?:in|dated|which|who|issued|published|released)\\b)(?:[\\p{L}\\d.,’'()-]+ ){1,14}?";
const THEORY =
  '(?:talk|theor(?:y|ies)|ideas?|notions?|suggestions?|rumours?|rumors?|tales?|stor(?:y|ies)|speculation|versions?|explanations?|view)';

const INTENT =
  '(?:revenge|retaliation|vengeance|campaigning|electioneering|provocation|manoeuvre|ploy|trick|distraction|punishment|blackmail|payback|intimidation|power play|show of strength)';
/** What one does by doing something else. */
const DESIGN =
  '(?:distract|divert|punish|silence|embarrass|force|pressure|put pressure|get rid|please|hide|conceal|cover up|get ahead|win back|frighten|intimidate|provoke|humiliate|avenge|weaken|undermine)';
/** What one points to as evidence, not as a reason. */
const RECORD =
  '(?:(?:an?|the|his|her|their|its|several|two|three|some|recent|new|earlier|past) )*(?:[\\p{L}-]+ ){0,2}?(?:reports?|stud(?:y|ies)|figures?|data|letters?|surveys?|statements?|records?|polls?|numbers?|statistics|cases?|examples?|evidence|documents?|e-?mails?|laws?|rulings?|progress|success(?:es)?)\\b';
/** Where a statement ends, or who says it follows. */
const SAID_END = `[.;:?!”"]|,["”’']? (?:[\\p{L}.’'-]+ ){1,8}?${SAYS}\\b|,["”’']? (?:according|in the (?:view|opinion|words) of)\\b|$`;

/** What one does about a thing once it is there, which did not bring it about. */
const HIDING =
  '(?:having )?(?:conceal|hid|cover|downplay|play(?:ing|ed) down|l(?:ying|ied)\\b|mislead|misled|exaggerat|exploit|deny|denied|react|respond)';
/** Who knows of a thing has not brought it about. */
const KNOWING = '(?:having (?:long |already )?(?:known|been aware)|knowing)\\b';
/** "a quiet spring": how it has been, not why. */
const PERIOD =
  'an? (?:[\\p{L}-]+ ){0,3}?(?:spring|summer|autumn|winter|season|morning|afternoon|evening|night|decade|period|time)s?(?=[.,;:]|$)';

const FORMS: readonly Form[] = [
  // "The debts, say the security people"; "“Rotas,” said Gil Prowse"
  { pattern: new RegExp(`^["“'‘]?(${PHRASE}),["”'’]? ${SAYS} (?=\\p{L})`, 'u'), verdict: 'none' },
  {
    pattern: new RegExp(
      `^["“'‘]?(${PHRASE}),["”'’]?,? ${SUBJECT}(?:says|said|insists|insisted|believes|thinks)(?=[.;]|$|,(?! (?:is|was|are|were|has|had|have|would|could|will)\\b))`,
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
  // "Not everyone believes in the tree"
  {
    pattern: new RegExp(
      `\\bnot (?:every(?:one|body)|all|many)(?: [\\p{L}’'-]+){0,4}? (?:believes?|believed) in (${PHRASE})(?=[.,;:]|$)`,
      'iu',
    ),
    verdict: 'doubted',
  },
  // "For the warden, it was the sheep"
  {
    pattern: new RegExp(`^(?:and |but )?for [\\p{L}\\d.,’'() -]{2,60}? it (?:is|was) (${PHRASE})(?=[.,;:]|$)`, 'iu'),
    verdict: 'none',
  },
  // "It is not ideology, it's stamps"
  {
    pattern: new RegExp(
      `^["“'‘]?(?:it|this|that)(?: (?:is|was) not| (?:is|was)n['’]t|['’]s not) [^.;:?!]{3,80}?, (?:but|it(?:['’]s| is| was)) (?:all |simply |just )?(${PHRASE})(?=[.,;:”"]|$)`,
      'iu',
    ),
    verdict: 'none',
  },
  // "The fault may lie in a program"
  {
    pattern: new RegExp(
      `\\b(?:trouble|problem|fault|blame|cause|key) (?:may |might |could |must |probably )*(?:lies?|lay) (?:in|with) (${PHRASE})(?=[.,;:]|$)`,
      'iu',
    ),
    verdict: 'none',
  },
  // "Nothing points to arson"
  {
    pattern: new RegExp(
      `\\b(?:nothing|no (?:evidence|sign|trace|clue|indication)s?)(?: [\\p{L}’'-]+){0,6}? (?:points?|pointed|pointing) (?:to|towards?|at) (${PHRASE})(?=[.,;:]|$)`,
      'iu',
    ),
    verdict: 'rejected',
  },
  // "A cigarette could not have started the fire"
  {
    pattern: new RegExp(
      `(?:^["“'‘]?|\\b(?:that|says?|said) )(${THING}) (?:alone |by itself )?${CANNOT} (?:possibly )?${HAVE_CAUSED}\\b`,
      'iu',
    ),
    verdict: 'rejected',
  },
  // "Organized crime could not be ruled out"
  {
    pattern: new RegExp(
      `(?:^["“'‘]?|\\b(?:that|says?|said) )(${THING}) ${CANNOT} (?:yet |entirely )?${BE_RULED_OUT}\\b`,
      'iu',
    ),
    verdict: 'none',
  },
  // "Millers point to the rails", "The neighbours whisper about sick cows"
  {
    pattern: new RegExp(
      `\\b(?:point(?:s|ed)? (?:the finger )?(?:to|at)|(?:speaks?|whispers?|whispered|mutters?|muttered) (?:of|about)) (?!\\p{L}+ing\\b|${RECORD}|${PERIOD})(${PHRASE})(?=[.,;:]|$)`,
      'u',
    ),
    verdict: 'none',
  },
  // "He takes the affair for an act of revenge"
  {
    pattern: new RegExp(
      `\\b(?:takes?|took|regards?|regarded|considers?|considered|sees?|saw|views?|viewed|reads?) (?:it|this|that|the (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+) (?:(?:for|as) )?((?:an? |mere |pure )?(?:act of |piece of )?(?:[\\p{L}-]+ )?${INTENT})\\b`,
      'iu',
    ),
    verdict: 'none',
  },
  // "The cold cannot have been the cause"
  {
    pattern: new RegExp(
      `^["“'‘]?(${PHRASE}?) (?:alone |by itself )?${CANNOT} (?:possibly )?(?:have been|be) (?:decisive|the (?:real |main )?(?:cause|reason|explanation|motive|culprit)|to blame|behind it)\\b`,
      'iu',
    ),
    verdict: 'rejected',
  },
  {
    pattern: new RegExp(
      `^["“'‘]?(${PHRASE}?) (?:alone |by itself )?(?:cannot|can['’]t|do(?:es)? not|do(?:es)?n['’]t|would not|will not) (?:fully |alone )?(?:account for|explain) (?=\\p{L})`,
      'iu',
    ),
    verdict: 'doubted',
  },
  // "accuses the union of using the dispute to win back members"
  {
    pattern: new RegExp(
      `\\baccus(?:e|es|ed) [^.;:?!]{2,70}? of (?!being\\b|${HIDING}|${KNOWING})(\\p{L}+ing [^.;:?!”"]{3,140}?)(?=${SAID_END})`,
      'iu',
    ),
    verdict: 'none',
    isStated: true,
  },
  // "The measure served to protect the farms"
  {
    pattern: new RegExp(
      `^["“'‘]?(?:the|this|that|it)(?: [\\p{L}-]+){0,4}?(?:, [^.;:?!,]{3,60},)? (?:(?:is|was|had been|has been) (?:only |really |merely |simply )?(?:aimed at|meant to|designed to|intended to)|serve[sd] to|served only to) (?!(?:take|last|be|have|go|end|begin|start|finish|continue|run|open|close|happen|follow|resume|arrive|leave|come|cover|include|cost)\\b)([^.;:?!”"]{3,140}?)(?=${SAID_END})`,
      'iu',
    ),
    verdict: 'none',
    isStated: true,
  },
  // "thinks it more plausible that a bottle had made the round"
  {
    pattern: new RegExp(
      `\\b(?:thinks?|thought|finds?|found|considers?|considered|holds?) it (?:far |much |more |most |quite |very |rather |also )*(?:plausible|likely|likelier|probable|conceivable) that (?=[^.;:?!]*\\b(?:was|were|had|did|\\p{L}+ed)\\b)([^.;:?!”"]{8,160}?)(?=${SAID_END})`,
      'iu',
    ),
    verdict: 'none',
    isStated: true,
  },
  // "It may be that the squid led them here"
  {
    pattern: new RegExp(
      `^["“'‘]?it (?:may|might|could) (?:well |simply |just )?be that (?=[^.;:?!]*\\b(?:was|were|had|did|led|\\p{L}+ed)\\b)([^.;:?!”"]{8,160}?)(?=${SAID_END})`,
      'iu',
    ),
    verdict: 'none',
    isStated: true,
  },
  // "They wanted to distract from their own failure"
  {
    pattern: new RegExp(
      `(?:^["“'‘]?|\\b(?:that|because|says?|said|suspects?|suspected|believes?|thinks?) )((?!(?:he|she) (?:says|said)\\b)(?:(?!that\\b)[\\p{L}\\d’'-]+ ){1,8}?(?:wants?|wanted) to ${DESIGN}\\b[^.;:?!”"]{0,120}?)(?=${SAID_END})`,
      'iu',
    ),
    verdict: 'none',
    isStated: true,
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
      `\\b(?:dismiss(?:es|ed)?|rejects?|rejected|den(?:y|ies|ied)|laugh(?:s|ed)? (?:at|off)|scoff(?:s|ed)? at|wav(?:es?|ed) (?:away|off|aside)|brush(?:es|ed) (?:aside|off|away)|disputes?|disputed|ha(?:s|ve|d) no patience with|will have none of|would have none of|does not share|do not share|does not hold with|do not hold with|gives? little for|thinks? little of) (?:the |any |all |that |this )?(?:[\\p{L}-]+ )?${THEORY} (?:of|that|about|with) (?!(?:[\\p{L}’'-]+ ){0,3}?(?:${SAID_TO_COME.join('|')})\\b)(${PHRASE})`,
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
  // "The fog theory is finished"
  {
    pattern:
      /^["“'‘]?(?:the|that|this|his|her|their) ((?!(?:same|whole|very|latest|first|second|third|official|original|other|new|old)\b)[\p{L}’'-]+(?: [\p{L}’'-]+)?) (?:theory|explanation|hypothesis|story|version) (?:is|was|has been) (?:now |simply |just |therefore )?(?:finished|dead(?: and buried)?|over|gone|off the table|refuted|disproved|disproven|discredited|nonsense|absurd|ridiculous|wrong|false|untenable|in ruins)\b/iu,
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
  /\b(?:yes|no|nonsense|rubbish|absurd|lies?|shame|disgrace|disaster|mistake|joke|thanks?|sorry|right|wrong|true|false|not|never|always|maybe|perhaps|sure|absolutely|exactly|good|bad|great|years?|months?|weeks?|days?|hours?|minutes?|today|yesterday|tomorrow|then|now|too|also|however|still|instead|course|example|instance|fact|end|time|first|second|last|only|such|scene|people|he|she|they|we|i|you|it|this|that|these|those|there|here|who|what|which|god|himself|herself|themselves|one|another|others|some|many|question|answer|causes?|reasons?|explanations?|elsewhere|everything|nothing|anything|something)\b/i;

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

/** "Refuses to <speak of>", "no longer <points to>": what one does not name is not one's reason. */
const LEFT_UNDONE =
  /\b(?:refus\w+|declin\w+|unwilling|reluctant|avoid\w*|loath|cannot|not|never|no longer|nobody|no one|stopped|ceased)(?: [\p{L}]+){0,2} ?$/iu;

function toDiscussed(scene: Scene, part: Span): PlacedProposal | null {
  const { text } = scene.known.language;
  const words = toText(text, { start: part.start, end: Math.min(part.end, part.start + 300) });
  for (const { pattern, verdict, isStated } of FORMS) {
    const match = pattern.exec(words);
    const phrase = match?.[1];
    if (match === null || phrase === undefined || (phrase.length > LONGEST && isStated !== true)) continue;
    if (verdict === 'none' && LEFT_UNDONE.test(words.slice(0, match.index))) continue;
    const at = part.start + match.index + match[0].indexOf(phrase);
    const isOpening = match[0].indexOf(phrase) < 4 || BARE_LEAD.test(match[0].slice(0, match[0].indexOf(phrase)));
    const cueStart = isOpening ? at + phrase.length : part.start + match.index;
    const cue = { start: cueStart, end: cueStart < at ? at : part.start + match.index + match[0].length };
    const passage = toPassage(scene, { start: at, end: at + 1 });
    if (passage === null || isAsking(passage)) return null;
    const claim = toClaim(passage, { start: at, end: at + phrase.length }, isStated === true);
    if (claim === null) continue;
    const matched = { start: part.start + match.index, end: part.start + match.index + match[0].length };
    if (isStated !== true && verdict === 'none' && isSubject(scene.known, claim, matched)) continue;
    if (isStated !== true && verdict === 'none' && isGoingOn(scene.known, matched.end)) continue;
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

/** "The cash from the house, 300 crowns, was the price of a boat, the family says": of another verb than that of saying. */
function isSubject({ words, language: { text } }: Known, claim: Span, { end }: Span): boolean {
  const verbs = findInside(words.verbs, { start: claim.end, end }).filter((group) => group.isFinite);
  return verbs.some(
    (group) =>
      !SAYING.test(toText(text, group)) &&
      !RELATIVE.test(text.slice(Math.max(claim.end, group.start - 8), group.start)),
  );
}

/** "A mix-up, she says, <does not turn a picture>": what stands before the aside is its subject. */
function isGoingOn({ words, language: { text } }: Known, end: number): boolean {
  const comma = /^,["”’']? /.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return comma > 0 && words.verbs.some((verb) => verb.isFinite && verb.start === end + comma);
}

/** A determiner and no more. */
const BARE_LEAD = /^["“'‘]?(?:the|that|this|his|her|their) $/i;
const SAYING = new RegExp(`\\b${SAYS}$`, 'i');
const RELATIVE = /\b(?:who|which|that|whose) $/i;

/** Without marks and blanks at both ends; null where nothing is left. */
function toTrimmed(text: string, span: Span): Span | null {
  if (span.end <= span.start) return null;
  const words = toText(text, span);
  const start = words.search(/[\p{L}\d]/u);
  return start === -1
    ? null
    : { start: span.start + start, end: span.start + words.replace(/[^\p{L}\d]+$/u, '').length };
}

/** A statement, or a short noun phrase without a verb; null for a person, and for words that answer something else. */
function toClaim(passage: Passage, words: Span, isStated: boolean): Span | null {
  const { known, text } = passage;
  const phrase = toText(text, words);
  if (isStated) return toWordsSpan(passage, findTokenIndex(known, words.start), findTokenIndex(known, words.end));
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
