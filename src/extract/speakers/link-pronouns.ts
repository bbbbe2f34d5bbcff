// Catches: he, she, him, her, his, hers, himself, herself where one person clearly fits better than any other.
// Not: a pronoun between two equal candidates; "he" in a quotation for the one who speaks it; they, it, we (see link-sources).
import type { Gender } from '../../lexicon/titles.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './pronoun-candidate.ts';
import { findTopic, isAskedAbout } from './pronoun-topic.ts';
import { isPossessive } from './role-phrases.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** Candidates kept in mind at once; it bounds the work for each pronoun. */
const MOST_CANDIDATES = 12;

/**
 * Weights of the choice, found by random search on the coreference of GUM's training articles (news, interviews, lives,
 * speeches, court) for precision before coverage: nothing below `floor` (`loneFloor` where no other candidate is in sight), nothing with another candidate closer than `margin`.
 */
export const PRONOUN_WEIGHTS = {
  sameSentence: 3.35,
  previousSentence: 1.2,
  secondSentence: 0.5,
  newParagraph: -0.5,
  subject: 1,
  possessor: -0.5,
  afterPreposition: -0.25,
  continued: 1.3,
  frequent: 0.35,
  sureGender: 1.05,
  otherQuote: -0.7,
  ownWords: 0.2,
  unnamed: 0,
  kin: -1.5,
  /** Set by hand: who spoke last outside a quotation goes on speaking. */
  speaker: 1.5,
  floor: 2.1,
  loneFloor: 1.2,
  margin: 1.3,
  /** Set by hand: for the one subject that the sentences just before speak of. */
  soleMargin: 0.5,
};

export interface PersonMention {
  readonly start: number;
  readonly end: number;
  /** Where the phrase begins that the name closes: "the mayor, Ana Ruiz,"; else `start`. */
  readonly opening: number;
  readonly draft: Draft;
}

/** Which words stand in sources that nothing else reports. */
export interface SpokenAt {
  /** First words of the mentions that name a speaker. */
  readonly speakers: ReadonlySet<number>;
  readonly pronouns: ReadonlySet<number>;
  /** First words of the sources of which nobody can tell who they are, with the gender that they show. */
  readonly unknown: ReadonlyMap<number, Gender | null>;
  /** Family names that may be those of several people, by their first words. */
  readonly open: ReadonlyMap<number, readonly Draft[]>;
}

/** Walks the text once; gives the person each pronoun stands for, by word index. */
export function linkPronouns(
  words: Words,
  mentions: readonly PersonMention[],
  quoteSpeakers: ReadonlyMap<number, Draft>,
  spoken: SpokenAt,
): Map<number, Draft> {
  const narrated = countNarrated(words);
  const links = new Map<number, Draft>();
  let recent: Candidate[] = [];
  let next = 0;
  let lastUnknown = -1;
  let lastOpen = -1;
  /** The last source of each gender that could not be told. */
  const unresolved = new Map<Gender, number>();
  const isDoubtful = (
    word: number,
    gender: Gender,
    chosen: Draft,
    able: readonly Candidate[],
    isSource: boolean,
  ): boolean => {
    if (isSource && isIntroducedSince(words, word, chosen, able, gender, narrated)) return true;
    if (isSource && isBesideOther(words, word, gender, chosen, able)) return true;
    if (isSource && isGoingOn(word, chosen, able, unresolved.get(gender), narrated)) return true;
    const isKin = able.some(({ draft, isNamedKin }) => draft === chosen && isNamedKin);
    if (isSource && isKin && !isReportingTag(words, word)) return true;
    // "Halloway broke …, she said", of two Halloways: either may be meant, and whoever was spoken of before them.
    const isOther = (draft: Draft): boolean => draft !== chosen && (draft.gender === null || draft.gender === gender);
    if (
      words.quotes[word] === 0 &&
      // "Reyes said Halloway broke …": whoever is the subject of it all goes on.
      !able.some(({ draft, isSpeaker, afterPreposition }) => draft === chosen && isSpeaker && !afterPreposition) &&
      spoken.open.get(lastOpen)?.some(isOther) === true &&
      isUnknownLater(words, word, chosen, recent, lastOpen, narrated)
    )
      return true;
    const unknownGender = spoken.unknown.get(lastUnknown) ?? gender;
    return isSource && unknownGender === gender && isUnknownLater(words, word, chosen, recent, lastUnknown, narrated);
  };
  for (let word = 0; word < words.count; word++) {
    while (next < mentions.length && (mentions[next] as PersonMention).start <= word) {
      const mention = mentions[next] as PersonMention;
      if (!isPredicate(words, mention))
        recent = noteMention(words, recent, mention, false, spoken.speakers.has(mention.start));
      next++;
    }
    if (spoken.unknown.has(word)) lastUnknown = word;
    if (spoken.open.has(word) && !hasClass(words, word - 1, CLASS.preposition) && !isPossessive(words, word + 1))
      lastOpen = word;
    if (!hasClass(words, word, CLASS.pronoun | CLASS.possessivePronoun)) continue;
    const gender = PRONOUNS.get(lowerOf(words, word));
    if (gender === undefined) continue;
    // "In what he called a rant, …": whom it means, the sentence tells further on.
    if (isForwardOpening(words, word)) continue;
    const isSource = spoken.pronouns.has(word) && words.quotes[word] === 0;
    const asked = isSource ? findAskedClause(words, word) : null;
    // "Asked about Reyes, she said": who is named in the question is not who answers it.
    const able = asked === null ? recent : recent.filter((candidate) => candidate.word < asked || candidate.viaPronoun);
    const topic = findTopic(words, word, gender, able, narrated);
    const chosen = topic ?? chooseCandidate(words, word, gender, able, quoteSpeakers, isSource ? narrated : null);
    if (chosen === null || (topic === null && isDoubtful(word, gender, chosen, able, isSource))) {
      if (isSource) unresolved.set(gender, word);
      continue;
    }
    links.set(word, chosen);
    // From here on the person has the gender that the first pronoun told.
    chosen.gender ??= gender;
    recent = noteMention(words, recent, { start: word, end: word + 1, opening: word, draft: chosen }, true, isSource);
  }
  return links;
}

/** "He is no longer a suspect": what somebody is said to be brings nobody new. */
function isPredicate(words: Words, { draft, start, end }: PersonMention): boolean {
  if (draft.isFull || !hasClass(words, start, CLASS.determiner)) return false;
  // "Reyes, the deputy, a man who never slept,": still Reyes.
  if (lowerOf(words, start - 1) === ',' && /^(?:man|woman|person)$/.test(lowerOf(words, end - 1)))
    return /^an?$/.test(lowerOf(words, start)) && /^(?:who|whose|with|of|known|not)$/.test(lowerOf(words, end));
  let verb = start - 1;
  while (verb > start - 4 && /^(?:not|no|longer|still|now|also|once|only|never|already)$/.test(lowerOf(words, verb)))
    verb--;
  return /^(?:is|was|are|were|be|been|being|became|become|becomes|remains?|remained)$/.test(lowerOf(words, verb));
}

/** "In what he called …": the pronoun stands at the head of the sentence, before anybody whom it could take up there. */
export function isForwardOpening(words: Words, word: number): boolean {
  return (
    lowerOf(words, word - 1) === 'what' && words.opens[word - 2] === 1 && hasClass(words, word - 2, CLASS.preposition)
  );
}

const ASKED = /^(?:asked|questioned|pressed|pushed|challenged|quizzed|grilled|cross-examined|interviewed|confronted)$/;
/** Words between the opening of the question and the pronoun, at most. */
const LONGEST_QUESTION = 60;

/** The first word of "Asked whether …," at the head of the sentence that the pronoun goes on after its comma; null where there is none. */
function findAskedClause(words: Words, word: number): number | null {
  if (lowerOf(words, word - 1) !== ',') return null;
  let first = word;
  while (first > word - LONGEST_QUESTION && words.sentences[first - 1] === words.sentences[word]) first--;
  const verb = /^(?:when|and|but|if)$/.test(lowerOf(words, first)) ? first + 1 : first;
  return ASKED.test(lowerOf(words, verb)) ? first : null;
}

function noteMention(
  words: Words,
  recent: Candidate[],
  { draft, start, end, opening }: PersonMention,
  viaPronoun: boolean,
  speaks: boolean,
): Candidate[] {
  const isSpeaker = speaks && words.quotes[start] === 0;
  const known = recent.find((candidate) => candidate.draft === draft);
  const rest = known === undefined ? recent : recent.filter((candidate) => candidate !== known);
  const isPossessor = isPossessive(words, end) || (viaPronoun && hasClass(words, start, CLASS.possessivePronoun));
  const candidate: Candidate = {
    draft,
    word: start,
    count: (known?.count ?? 0) + 1,
    isSubject: isSpeaker || (!isPossessor && isSubject(words, opening, end)),
    isPossessor,
    afterPreposition: hasClass(words, start - 1, CLASS.preposition),
    viaPronoun,
    isSpeaker,
    isKin:
      !draft.isFull && !viaPronoun && hasClass(words, end - 1, CLASS.kin) && !hasClass(words, end - 1, CLASS.capital),
    topicIn: isAskedAbout(words, start, end) ? (words.paragraphs[start] as number) : (known?.topicIn ?? null),
    isNamedKin: viaPronoun ? known?.isNamedKin === true : isNamedKin(words, start, draft.gender),
  };
  // A possessor in the same sentence does not take the subject's place.
  if (known !== undefined && words.sentences[known.word] === words.sentences[start]) {
    if (known.isSubject) candidate.isSubject = true;
    if (known.isSpeaker) candidate.isSpeaker = true;
  }
  return [candidate, ...rest.slice(0, MOST_CANDIDATES - 1)];
}

function isNamedKin(words: Words, start: number, gender: Gender | null): boolean {
  const owner = PRONOUNS.get(lowerOf(words, start - 2));
  return hasClass(words, start - 1, CLASS.kin) && owner !== undefined && (gender === null || gender === owner);
}

/** A mention acts as a subject where a verb follows it, or an apposition and no preposition precedes it. */
function isSubject(words: Words, first: number, last: number): boolean {
  // "Ana Reyes, 58, is": an age stands between the subject and its verb.
  const hasAge =
    lowerOf(words, last) === ',' && /^\d{1,3}$/.test(lowerOf(words, last + 1)) && lowerOf(words, last + 2) === ',';
  const end = hasAge ? last + 3 : last;
  // "Mr. Reyes" opens with his title.
  const start = hasClass(words, first - 1, CLASS.honorific) ? first - 1 : first;
  if (lowerOf(words, end) === 'who' || (/^[,—–-]$/.test(lowerOf(words, end)) && lowerOf(words, end + 1) === 'who'))
    return true;
  if (hasClass(words, start - 1, CLASS.preposition)) return false;
  if (
    hasClass(words, end, CLASS.reporting | CLASS.action) ||
    /^(is|are|was|were|has|had|have|will|would|can|could|should|may|might|does|did|do|'s|'d|'ll|also|never|still|just|already|now|then|once)$/.test(
      lowerOf(words, end),
    )
  )
    return true;
  if (/(ed|es)$/.test(lowerOf(words, end)) && !hasClass(words, end, CLASS.capital)) return true;
  if (words.opens[start] === 1) return true;
  // ", said Ana Ruiz"
  return hasClass(words, start - 1, CLASS.reporting) && /^[,.”"]|^$/.test(lowerOf(words, end));
}

function chooseCandidate(
  words: Words,
  word: number,
  gender: Gender,
  recent: readonly Candidate[],
  quoteSpeakers: ReadonlyMap<number, Draft>,
  narrated: Int32Array | null,
): Draft | null {
  const weights = PRONOUN_WEIGHTS;
  const quote = words.quotes[word] as number;
  const speaker = quote === 0 ? undefined : quoteSpeakers.get(quote);
  let best: Candidate | null = null;
  let bestScore = -Infinity;
  let secondScore = -Infinity;
  for (const candidate of recent) {
    const { draft } = candidate;
    if (draft.kind !== 'person' || (draft.gender !== null && draft.gender !== gender) || draft === speaker) continue;
    const score = scoreCandidate(words, word, candidate, narrated);
    if (score > bestScore) {
      secondScore = bestScore;
      best = candidate;
      bestScore = score;
    } else if (score > secondScore) secondScore = score;
  }
  const isLone =
    best !== null && best.draft.gender === gender && best.draft.isFull && secondScore === Number.NEGATIVE_INFINITY;
  const margin =
    best !== null && isSoleSubject(words, word, best, gender, recent) ? weights.soleMargin : weights.margin;
  if (best === null || bestScore < (isLone ? weights.loneFloor : weights.floor) || bestScore - secondScore < margin)
    return narrated === null ? null : findOnlySpeaker(words, word, gender, recent, narrated);
  // "Reyes said Ruiz was late. …, she said": whoever is best, Reyes just spoke and may go on.
  if (narrated !== null && !best.isSpeaker && recent.some((other) => isRival(words, word, other, gender, narrated)))
    return null;
  return best.draft;
}

/** "Leal has not given up. He says": the subject of the last sentence of the paragraph that speaks of anybody whom the pronoun fits, where nobody else acts or speaks in it. */
function isSoleSubject(
  words: Words,
  word: number,
  best: Candidate,
  gender: Gender,
  recent: readonly Candidate[],
): boolean {
  if (!best.isSubject || words.paragraphs[best.word] !== words.paragraphs[word] || words.quotes[best.word] !== 0)
    return false;
  const sentence = words.sentences[best.word] as number;
  return recent.every(
    ({ draft, word: at, isSubject, isSpeaker }) =>
      draft === best.draft ||
      draft.kind !== 'person' ||
      (draft.gender !== null && draft.gender !== gender) ||
      ((words.sentences[at] as number) < sentence &&
        ((!isSubject && !isSpeaker) ||
          words.paragraphs[at] !== words.paragraphs[word] ||
          // "A specialist said so. Reyes, who runs the ward, agrees. He says": whom nobody names does not come back.
          (best.isSpeaker && best.draft.isFull && !draft.isFull))),
  );
}

/** "…, courtesy of Wes Ashe, a delegate. “I heard it,” he said": somebody new in the sentence before may be meant, where `chosen` is not in it. */
function isIntroducedSince(
  words: Words,
  word: number,
  chosen: Draft,
  recent: readonly Candidate[],
  gender: Gender,
  narrated: Int32Array,
): boolean {
  const distance = ({ word: at }: Candidate): number => (narrated[word] as number) - (narrated[at] as number);
  const own = recent.find(({ draft }) => draft === chosen);
  if (own === undefined || distance(own) < 2) return false;
  return recent.some(
    (other) =>
      other.draft !== chosen &&
      other.draft.kind === 'person' &&
      other.draft.isFull &&
      other.count === 1 &&
      !other.isPossessor &&
      // "the wall at Chinna Nalluru" is a place, whatever it looks like.
      !/^(?:at|in|near)$/.test(lowerOf(words, other.word - 1)) &&
      words.quotes[other.word] === 0 &&
      distance(other) <= 1 &&
      (other.draft.gender === null || other.draft.gender === gender),
  );
}

/** "Holm spoke. The deputy called for Reyes to resign, which she ruled out": who is named in the sentence may be meant, whoever is best. */
function isBesideOther(
  words: Words,
  word: number,
  gender: Gender,
  chosen: Draft,
  recent: readonly Candidate[],
): boolean {
  if (isReportingTag(words, word)) return false;
  const isHere = ({ word: at }: Candidate): boolean =>
    words.sentences[at] === words.sentences[word] && words.quotes[at] === 0;
  if (recent.some((own) => own.draft === chosen && isHere(own))) return false;
  return recent.some(
    (other) =>
      other.draft !== chosen &&
      other.draft.isFull &&
      other.draft.gender === gender &&
      !other.viaPronoun &&
      isHere(other),
  );
}

/** "He said Reyes must prove it. “I think so,” he said": one "he", whoever it is, goes on; it is not whom he spoke of. */
function isGoingOn(
  word: number,
  chosen: Draft,
  recent: readonly Candidate[],
  unresolved: number | undefined,
  narrated: Int32Array,
): boolean {
  if (unresolved === undefined || (narrated[word] as number) - (narrated[unresolved] as number) > 1) return false;
  const last = recent.find(({ draft }) => draft === chosen);
  return last === undefined || !(last.isSpeaker && last.word > unresolved);
}

/** The source is who spoke in the sentence before, where that names nobody else and is surely of the gender. */
function findOnlySpeaker(
  words: Words,
  word: number,
  gender: Gender,
  recent: readonly Candidate[],
  narrated: Int32Array,
): Draft | null {
  let only: Candidate | null = null;
  for (const candidate of recent) {
    if (words.quotes[candidate.word] !== 0 || (narrated[word] as number) - (narrated[candidate.word] as number) > 1)
      continue;
    if (only !== null) return null;
    only = candidate;
  }
  if (only === null || only.draft.gender !== gender || !only.draft.isFull) return null;
  // "an explanation given by Ana Ruiz"
  return only.isSpeaker || lowerOf(words, only.word - 1) === 'by' ? only.draft : null;
}

/** A speaker of the sentence before whom the pronoun fits. */
function isRival(words: Words, word: number, other: Candidate, gender: Gender, narrated: Int32Array): boolean {
  const { draft } = other;
  return (draft.gender === null || draft.gender === gender) && isJustSpoken(words, word, other, narrated);
}

function isJustSpoken(words: Words, word: number, { isSpeaker, word: at }: Candidate, narrated: Int32Array): boolean {
  return isSpeaker && words.quotes[at] === 0 && (narrated[word] as number) - (narrated[at] as number) === 1;
}

/** Somebody of whom nobody can tell who it is spoke after the last mention of `chosen`, in this sentence or the one before. */
function isUnknownLater(
  words: Words,
  word: number,
  chosen: Draft,
  recent: readonly Candidate[],
  unknown: number,
  narrated: Int32Array,
): boolean {
  if (unknown < 0 || words.quotes[unknown] !== 0) return false;
  const last = recent.find(({ draft }) => draft === chosen)?.word ?? -1;
  return unknown > last && (narrated[word] as number) - (narrated[unknown] as number) <= 1;
}

/** ", he said": a subject pronoun after the words it reports. */
function isReportingTag(words: Words, word: number): boolean {
  return /^([,”"?!]|''|\.)$/.test(lowerOf(words, word - 1)) && hasClass(words, word + 1, CLASS.reporting);
}

function hasColonBetween(words: Words, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (lowerOf(words, at) === ':' && words.quotes[at] === 0) return true;
  return false;
}

/** `narrated` (see `countNarrated`) is given where the pronoun is a source outside quotations. */
function scoreCandidate(words: Words, word: number, candidate: Candidate, narrated: Int32Array | null): number {
  const weights = PRONOUN_WEIGHTS;
  const isNarrated = narrated !== null && words.quotes[candidate.word] === 0;
  const order = isNarrated ? narrated : words.sentences;
  const sentences = (order[word] as number) - (order[candidate.word] as number);
  if (sentences > 3) return -Infinity;
  // "People like Ruiz, he said": who is named in the words reported seldom is the one who says them. "Ruiz was more careful: …, he said" has
  // the reported words behind the colon.
  const isOwnWords =
    sentences === 0 &&
    !candidate.viaPronoun &&
    isReportingTag(words, word) &&
    !hasColonBetween(words, candidate.word, word);
  let score = isOwnWords
    ? weights.ownWords
    : sentences === 0
      ? weights.sameSentence
      : sentences === 1
        ? weights.previousSentence
        : sentences === 2
          ? weights.secondSentence
          : 0;
  if (words.paragraphs[word] !== words.paragraphs[candidate.word]) score += weights.newParagraph;
  if (candidate.isSubject) score += weights.subject;
  if (candidate.isPossessor) score += weights.possessor;
  if (candidate.afterPreposition) score += weights.afterPreposition;
  if (candidate.viaPronoun) score += sentences <= 1 ? weights.continued : weights.continued * 0.6;
  if (candidate.draft.gender !== null) score += weights.sureGender;
  score += weights.frequent * Math.log(candidate.count);
  if (!candidate.draft.isFull) score += weights.unnamed;
  if (candidate.isKin) score += weights.kin;
  if (isNarrated && candidate.isSpeaker && sentences === 1) score += weights.speaker;
  const quote = words.quotes[word];
  const otherQuote = words.quotes[candidate.word];
  if (otherQuote !== 0 && otherQuote !== quote) score += weights.otherQuote;
  return score;
}

/** For each word, how many sentences with words outside quotations begin up to it: "…," she said goes on where the quotation began. */
function countNarrated(words: Words): Int32Array {
  const counts = new Int32Array(words.count);
  let count = 0;
  let last = -1;
  for (let first = 0; first < words.count; first = last) {
    last = first;
    let isNarrated = false;
    while (last < words.count && words.sentences[last] === words.sentences[first]) {
      if (words.quotes[last] === 0 && /\p{L}/u.test(lowerOf(words, last))) isNarrated = true;
      last++;
    }
    if (isNarrated) count++;
    counts.fill(count, first, last);
  }
  return counts;
}
