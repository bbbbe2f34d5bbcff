import type { Explanation } from '../../document/findings.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { MATTER_NOUNS } from '../../lexicon/matter-nouns.ts';
import { isOfCountry } from '../countries.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { type Profile, toProfile, toReduced } from '../profile.ts';
import { toStem } from '../stem.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { type ArticleMatter, isInHeadline } from './article-matter.ts';

/** A reason as one article proposes it. */
export interface Proposal {
  readonly article: Compared;
  readonly explanation: Explanation;
  readonly voice: string | null;
  readonly claim: Profile;
  /** The claim with whom it accuses: "accused the regulator of having slept". */
  readonly accused: Profile;
  /** The claim without names of people and countries, which stand in many. */
  readonly core: Profile;
  /** What is explained, where that is something else than what the article is about; null where it is the matter itself. */
  readonly asked: Profile | null;
  /** The same without names of people and countries. */
  readonly askedCore: Profile | null;
}

const LEAST_CONFIDENCE = 0.55;
/** Words that only point at something. */
export const POINTS_ONLY: RegExp = /^(?:it|this|that|these|those|he|she|they|so|him|her|them|one|which)$/i;
const SHELLS: ReadonlySet<string> = new Set(MATTER_NOUNS.map(toStem));
/** In weights of stems: what tells something. */
const LEAST_TOLD = 0.2;
/** Rules whose reasons may answer a question of the text. */
export const OF_QUESTIONS: RegExp = /\/(?:answer|why-question|discussed|suspects)$/;
/** In weights of stems: what is explained may hold so much that the matter does not. */
const MOST_REST = 0.45;

/** The reasons an article proposes, those that say what they claim. */
export function toProposals(matter: ArticleMatter, voices: JoinedVoices): readonly Proposal[] {
  const { article } = matter;
  const { words, reading, order } = article;
  return reading.explanations.flatMap((explanation) => {
    const claim = toProfile(words, [explanation.claim]);
    const text = toText(words.text, explanation.claim).trim();
    if (explanation.confidence < LEAST_CONFIDENCE || POINTS_ONLY.test(text) || claim.norm === 0) return [];
    const voice = voices.byAttribution[order]?.get(explanation.holder ?? '') ?? null;
    const asked = isMatter(matter, explanation)
      ? null
      : toProfile(words, explanation.of === null ? [] : [explanation.of]);
    const toCoreIn = (profile: Profile, span: Span): Profile => toCore(profile, findPeopleIn(article, span));
    return [
      {
        article,
        explanation,
        voice,
        claim,
        accused: toAccused(words, explanation),
        core: toCoreIn(claim, explanation.claim),
        asked,
        askedCore: asked === null || explanation.of === null ? asked : toCoreIn(asked, explanation.of),
      },
    ];
  });
}

/** Rules that find reasons for what a whole passage is about, and not for the clause before them. */
const ANSWERS =
  /\/(?:answer|hypothesis|taken-as|the-reason|named-reason|given-as-reason|behind|no-wonder|why-question|role|find-presented|blames|suspects|linked|led-to|explained-why|ruled-out|likely|doubted-theory|pretext|payback|act-of|may-have-wanted|traced-to|what-did-it|discussed|failure|turned-down|came-when|stumbling-block|for-reasons|purpose|holds-responsible|put-down-to|suspicion-falls|weighed-cause|own-theory|own-idea|seen-in|explained-with|seemed-to-cause|was-about|motive)$/;

/** True where what is explained is what the article is about: unsaid, pointed at, or told in its words. */
function isMatter(matter: ArticleMatter, { of, by }: Explanation): boolean {
  const { article, profile, opening, names } = matter;
  const isOpened = (stem: string): boolean => opening.weights.has(stem) || profile.weights.has(stem);
  if (of === null) return ANSWERS.test(by);
  const text = toText(article.words.text, of).trim();
  // What an article is about is one thing: "they were a response to" speaks of others.
  if (POINTS_ONLY.test(text)) return ANSWERS.test(by) && !/^(?:they|them|these|those)$/i.test(text);
  if (isInHeadline(article, of)) return true;
  if (isBesideMatter(matter, of) || isFirstTold(matter, of)) return false;
  // "What started the fire is less clear", in a report of a fire.
  const isBare = /^the [\p{Ll}-]+$/iu.test(text);
  if (isBare && [...toProfile(article.words, [of]).weights.keys()].every((stem) => isOpened(stem))) return true;
  // "Why does the dam leak?", of an article that opens with the leak of the dam.
  const telling = [...toProfile(article.words, [of]).weights].filter(([, weight]) => weight >= LEAST_TOLD);
  if (OF_QUESTIONS.test(by) && telling.length > 0 && telling.every(([stem]) => opening.weights.has(stem))) return true;
  let rest = 0;
  let points = false;
  for (const [stem, weight] of toProfile(article.words, [of]).weights) {
    if (SHELLS.has(stem) || profile.weights.has(stem)) points ||= !names.has(stem);
    else if (!names.has(stem)) rest += weight;
  }
  return points && rest < MOST_REST;
}

/** "Delays after the crash": what follows upon the matter is another thing. */
function isBesideMatter({ article, profile }: ArticleMatter, of: Span): boolean {
  const upon = UPON.exec(toText(article.words.text, of));
  if (upon === null) return false;
  const head = { start: of.start, end: of.start + upon.index };
  const isTold = (span: Span): boolean =>
    [...toProfile(article.words, [span]).weights.keys()].some((stem) => profile.weights.has(stem));
  return !isTold(head) && isTold({ start: head.end, end: of.end });
}

const UPON = / (?:after|following|since|in the wake of|ahead of|before) (?:the|this|that)\b/i;

/** "The debate was set off by a tabloid", "blamed the opposition for the rumour": what the title leaves out and is first told of there, or as another reason. */
function isFirstTold({ article, profile, opening }: ArticleMatter, of: Span): boolean {
  const { text } = article.words;
  const noun = /^the ([\p{Ll}-]+)$/iu.exec(toText(text, of).trim())?.[1];
  if (noun === undefined || SHELLS.has(toStem(noun))) return false;
  const stems = [...toProfile(article.words, [of]).weights.keys()];
  if (stems.length === 0 || stems.some((stem) => profile.weights.has(stem) || !opening.weights.has(stem))) return false;
  const start = text.toLowerCase().indexOf(` ${noun.toLowerCase()}`);
  const told = { start: start + 1, end: start + 1 + noun.length };
  return told.start >= of.start || article.reading.explanations.some(({ claim }) => isOverlapping(claim, told));
}

const ACCUSES = /^accus\w+ /i;

function toAccused(words: Compared['words'], { claim, cue }: Explanation): Profile {
  if (cue === null || !ACCUSES.test(toText(words.text, cue))) return toProfile(words, [claim]);
  const accuse = toStem('accuse');
  return toReduced(toProfile(words, [claim, cue]), (stem) => stem !== accuse);
}

function toCore(profile: Profile, people: ReadonlySet<string>): Profile {
  return toReduced(profile, (stem) => !isOfCountry(stem) && !people.has(stem));
}

/** Stems of the names of people among words. */
function findPeopleIn(article: Compared, span: Span): ReadonlySet<string> {
  const named = findMentionsIn(article, span).filter(({ entity, how }) => how === 'name' && entity.kind === 'person');
  return new Set(toProfile(article.words, named).weights.keys());
}
