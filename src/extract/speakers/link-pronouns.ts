// Catches: he, she, him, her, his, hers, himself, herself where one person clearly fits better than any other.
// Not: a pronoun between two equal candidates; "he" in a quotation for the one who speaks it; they, it, we (see link-sources).
import type { Gender } from '../../lexicon/titles.ts';
import type { Draft } from './draft.ts';
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

/** Weights of the choice, set by hand on the coreference of GUM's training articles; MARGIN and FLOOR by the precision measured there. */
export const PRONOUN_WEIGHTS = {
  sameSentence: 2.2,
  previousSentence: 1.6,
  secondSentence: 0.5,
  newParagraph: -0.4,
  subject: 1.5,
  possessor: -0.9,
  afterPreposition: -0.5,
  objectOfSubject: 0,
  continued: 1.3,
  frequent: 0.35,
  sureGender: 1.0,
  otherQuote: -1.2,
  speakerBefore: 0.8,
  unnamed: -0.2,
  kin: -1,
  isSubjectPronoun: 0.6,
  floor: 2.2,
  margin: 0.9,
};

interface Candidate {
  readonly draft: Draft;
  word: number;
  count: number;
  isSubject: boolean;
  isPossessor: boolean;
  afterPreposition: boolean;
  viaPronoun: boolean;
  /** "her daughter", "a man": seldom who the text goes on about. */
  readonly isKin: boolean;
}

export interface PersonMention {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft;
}

/** Walks the text once; gives the person each pronoun stands for, by word index. */
export function linkPronouns(
  words: Words,
  mentions: readonly PersonMention[],
  quoteSpeakers: ReadonlyMap<number, Draft>,
): Map<number, Draft> {
  const links = new Map<number, Draft>();
  let recent: Candidate[] = [];
  let next = 0;
  for (let word = 0; word < words.count; word++) {
    while (next < mentions.length && (mentions[next] as PersonMention).start <= word) {
      const mention = mentions[next] as PersonMention;
      recent = noteMention(words, recent, mention.draft, mention.start, mention.end, false);
      next++;
    }
    if (!hasClass(words, word, CLASS.pronoun | CLASS.possessivePronoun)) continue;
    const gender = PRONOUNS.get(lowerOf(words, word));
    if (gender === undefined) continue;
    const chosen = chooseCandidate(words, word, gender, recent, quoteSpeakers);
    if (chosen === null) continue;
    links.set(word, chosen);
    // From here on the person has the gender that the first pronoun told.
    chosen.gender ??= gender;
    recent = noteMention(words, recent, chosen, word, word + 1, true);
  }
  return links;
}

function noteMention(
  words: Words,
  recent: Candidate[],
  draft: Draft,
  start: number,
  end: number,
  viaPronoun: boolean,
): Candidate[] {
  const known = recent.find((candidate) => candidate.draft === draft);
  const rest = known === undefined ? recent : recent.filter((candidate) => candidate !== known);
  const isPossessor = isPossessive(words, end) || (viaPronoun && hasClass(words, start, CLASS.possessivePronoun));
  const candidate: Candidate = {
    draft,
    word: start,
    count: (known?.count ?? 0) + 1,
    isSubject: !isPossessor && isSubject(words, start, end),
    isPossessor,
    afterPreposition: hasClass(words, start - 1, CLASS.preposition),
    viaPronoun,
    isKin:
      !draft.isFull && !viaPronoun && hasClass(words, end - 1, CLASS.kin) && !hasClass(words, end - 1, CLASS.capital),
  };
  // A possessor in the same sentence does not take the subject's place.
  if (known !== undefined && words.sentences[known.word] === words.sentences[start] && known.isSubject)
    candidate.isSubject = true;
  return [candidate, ...rest.slice(0, MOST_CANDIDATES - 1)];
}

/** A mention acts as a subject where a verb follows it, or an apposition and no preposition precedes it. */
function isSubject(words: Words, start: number, end: number): boolean {
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
    const score = scoreCandidate(words, word, candidate);
    if (score > bestScore) {
      secondScore = bestScore;
      best = candidate;
      bestScore = score;
    } else if (score > secondScore) secondScore = score;
  }
  if (best === null || bestScore < weights.floor || bestScore - secondScore < weights.margin) return null;
  return best.draft;
}

function scoreCandidate(words: Words, word: number, candidate: Candidate): number {
  const weights = PRONOUN_WEIGHTS;
  const sentences = (words.sentences[word] as number) - (words.sentences[candidate.word] as number);
  if (sentences > 3) return -Infinity;
  let score =
    sentences === 0
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
  if (candidate.viaPronoun) score += weights.continued;
  if (candidate.draft.gender !== null) score += weights.sureGender;
  score += weights.frequent * Math.log(candidate.count);
  if (!candidate.draft.isFull) score += weights.unnamed;
  if (candidate.isKin) score += weights.kin;
  const quote = words.quotes[word];
  const otherQuote = words.quotes[candidate.word];
  if (otherQuote !== 0 && otherQuote !== quote) score += weights.otherQuote;
  return score;
}
