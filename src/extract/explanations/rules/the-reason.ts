// Catches: The point of the exercise, he said, was to save money · The main reason for the delay is the cold · the reason lay in “rising costs” · The reason she left was that · the real aim of the visit was to · The motive was robbery · The reason given was a shortage.
// Not: there is no reason to · for that reason · the aim of the course is to teach · reasons why are unclear.

import { isInside, toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findInside, findTokenIndex } from '../../known.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';
import { findSayingAside } from '../saying-aside.ts';

export const theReason: ExplanationRule = {
  id: 'explanations/the-reason',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /the (?:official |stated |only )?(?:reasons?|explanation|grounds?) (?:given|stated|cited|offered|named)/,
      sequenceOf(
        /(?:the|a|an|one|another|his|her|their|its|my|our)(?: (?!of\b|no\b)[\w-]+){0,2}? /,
        /(?:reasons?|motives?|motivation|cause|culprit|driver(?= (?:of|behind|for)\b))/,
      ),
      /one of (?:the|his|her|their)(?: [\w-]+){0,2} (?:reasons|causes|motives|drivers)/,
      sequenceOf(
        /(?:the|his|her|their|its)(?: [\w-]+)? (?:real|true|actual|ulterior|hidden|underlying|stated) /,
        /(?:aims?|goals?|purpose|objective|intention|target|object|point)/,
      ),
      /(?:the|a)(?: whole| only| main| sole)? (?:aim|purpose|object|point|idea)(?= (?:of|behind) (?:the |a |an |this |that |it )?)/,
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken } = passage;
    const verb = findCopula(passage, afterToken);
    if (verb === null) return null;
    const { token, ofEnd, isNegated, start, end } = verb;
    const of = toOf(passage, ofEnd);
    const isWhat = /^(?:what|why|who|whether|how)$/.test(toLower(passage, token));
    if (isWhat) return null;
    const cue = { start: passage.cue.start, end: passage.cue.end };
    // The aim of a course is what it is for; that of what somebody did is why.
    const isAim = / (?:aim|purpose|object|point|idea)$/i.test(text.slice(cue.start, cue.end));
    if (isAim && (!isDeed(passage, of) || !/^(?:to|that)$/.test(toLower(passage, verb.next)))) return null;
    // A cause may be one that people fight for.
    const isBare = of === null && IS_THE_CAUSE.test(text.slice(cue.start, end)) && !isGood(passage, verb.next);
    if (/cause$/i.test(text.slice(cue.start, cue.end)) && !isBare && !isHappening(passage, of)) return null;
    const rejectedBy = isNegated ? { start, end } : null;
    const claim = toClaim(passage, verb.next);
    if (
      claim === null ||
      /^(?:unclear|unknown|the same|simple|obvious|clear|not|still|being|under|given|plain|that|pending|undetermined|awaited|unresolved|unexplained|disputed|contested|known|yet)\b/i.test(
        text.slice(claim.start, claim.end),
      ) ||
      TELLS_NONE.test(text.slice(claim.start, claim.end)) ||
      (IS_GIVEN.test(text.slice(cue.start, cue.end)) && !isNamed(passage, verb.next))
    )
      return null;
    const isArgued = /\b(?:real|true|likely|likelier|possible|plausible)\b/i.test(text.slice(cue.start, cue.end));
    const isReported = VIEWED_ASIDE.test(text.slice(cue.end, start));
    const own = of ?? (/^the reasons?$/i.test(text.slice(cue.start, cue.end)) ? findAnnouncedBefore(passage) : null);
    return toProposal(claim, own, cue, { isArgued, rejectedBy, isReported });
  },
};

/** "The trust announced that the ward would close. It said the reason was": of what the same body has just announced. */
function findAnnouncedBefore({ known, holder, sentence, text }: Passage): Proposal['of'] {
  const [source] = holder?.source ?? [];
  const before = known.language.sentences[sentence - 1];
  if (source === undefined || before === undefined || !/^(?:it|he|she|they)$/i.test(toText(text, source))) return null;
  const said = known.attributions.filter(
    ({ cue, within }) => within === null && cue.some((part) => isInside(part, before)),
  );
  const [only] = said;
  const [cue] = only?.cue ?? [];
  const [content] = only?.content ?? [];
  if (said.length !== 1 || cue === undefined || content === undefined || !isInside(content, before)) return null;
  if (!ANNOUNCES.test(toText(text, cue)) || !findInside(known.words.verbs, content).some((verb) => verb.isFinite))
    return null;
  const lead = /^that\s+/i.exec(toText(text, content))?.[0].length ?? 0;
  const more = toText(text, content).search(/,? and that /);
  return { start: content.start + lead, end: more > lead ? content.start + more : content.end };
}

const ANNOUNCES = /\b(?:announc|declar|decid|confirm|admitt|acknowledg|conced)\w*$/i;

/** The "is" that joins the reason to its noun, over "for the delay" or "why she left". */
function findCopula(
  passage: Passage,
  from: number,
): { token: number; ofEnd: number; next: number; isNegated: boolean; start: number; end: number } | null {
  const opening = toLower(passage, from);
  const hasClause =
    /^(?:why|that|he|she|they|it|we|i|you|the|this|that|people|so|mr|ms|[a-z]+)$/.test(opening) &&
    !/^(?:is|was|lay|lies|for|of|behind|'s|’s)$/.test(opening);
  let seen = 0;
  let aside: number | null = null;
  for (const group of passage.verbs) {
    if (group.firstToken < from || !group.isFinite) continue;
    if (group.firstToken > from + 25) return null;
    const isLying = /^(?:lie|lay)$/.test(group.lemma) && toLower(passage, group.endToken) === 'in';
    if ((isLying || group.lemma === 'be') && !group.isPassive && !group.isProgressive && (seen > 0 || !hasClause)) {
      return {
        token: group.firstToken,
        ofEnd: aside ?? group.firstToken,
        next: group.endToken + (isLying ? 1 : 0),
        isNegated: group.negation !== null,
        start: group.start,
        end: group.end,
      };
    }
    // "The aim, Dravec said, was to": who says so stands between.
    const opening = findSayingAside(passage, group);
    if (opening !== null) {
      aside ??= opening;
      continue;
    }
    if (!hasClause) return null;
    seen++;
    if (seen > 2) return null;
  }
  return null;
}

/** "A mystery", "the subject of an inquiry", "one of many unknowns": the cause is not known. */
const TELLS_NONE = toPattern(
  'i',
  /^(?:[\w’'-]+ ){0,4}?/,
  anyOf(
    /(?:myster(?:y|ies)|riddles?|puzzles?|enigmas?|secrets?|questions?|unknowns?|guess(?:work)?|speculation|conjecture)\b/,
    /matters? (?:for|of (?:debate|dispute|conjecture|opinion|record))\b|(?:subject|object|focus|topic) of\b/,
    /(?:issue|thing|point|one) (?:for|that|which)\b/,
  ),
);
const IS_GIVEN = /\b(?:given|stated|cited|offered|named)$/i;
/** What is said of words, and not with them: "a joke", "the same", "nonsense". */
const ON_WORDS =
  /^(?:same|joke|lie|lies|nonsense|excuse|excuses|sentence|sentences|word|words|list|letter|statement|insult|farce|surprise|shrug|silence|falsehood|fabrication|pretext|cliché|sham|disgrace|reply|answer|paragraph|line|note|page|version)$/i;

/** True of a thing, or of what is told behind "that": not of "unconvincing", "one sentence" or "the same as before". */
function isNamed(passage: Passage, token: number): boolean {
  const first = toLower(passage, token);
  if (first === 'that' || first === 'because') return true;
  if (!/^(?:DT|NN|NNS)$/.test(toTag(passage, token))) return false;
  for (let index = token; index < token + 4; index++) {
    if (ON_WORDS.test(toLower(passage, index))) return false;
    if (/^NN/.test(toTag(passage, index)) && !/^NN/.test(toTag(passage, index + 1))) return true;
  }
  return false;
}

/** "In her view the cause was a cable": the cause and no further word, of what is reported. */
const IS_THE_CAUSE =
  /^the (?:(?:real|true|main|chief|principal|primary|central|sole|first|biggest|greatest|underlying|deeper|ultimate|likely|likeliest|probable|actual|immediate|direct|root|most (?:likely|probable)) )?cause(?:,? (?:in|according to) [^,;:.]{2,60},)? (?:is|was|had been|has been)$/i;

/** "The cause is just", "a good one", "freedom": one that people fight for. */
function isGood(passage: Passage, token: number): boolean {
  return (
    !/^(?:DT|CD|PRP\$)$/.test(toTag(passage, token)) ||
    /^(?:good|noble|just|worthy|great|common|same)$/.test(toLower(passage, token + 1))
  );
}

const DEED =
  /^(?:exercise|operation|move|measure|decision|change|raid|visit|trip|closure|ban|strike|walkout|protest|campaign|exchange|arrest|dismissal|sale|purchase|resignation|cut|delay|search|expulsion|departure|it)s?$/i;

/** True of what somebody did, and for what is set off as the real aim of anything. */
function isDeed({ text, cue }: Passage, of: Proposal['of']): boolean {
  if (/\b(?:real|true|actual|ulterior|hidden|underlying|stated)\b/i.test(text.slice(cue.start, cue.end))) return true;
  return of !== null && DEED.test(toHeadNoun(text.slice(of.start, of.end)));
}

function isHappening({ text }: Passage, of: Proposal['of']): boolean {
  return of !== null && isHappeningNoun(toHeadNoun(text.slice(of.start, of.end)));
}

/** "The main reason<, in her view,> is": somebody's, whoever is found to say so. */
const VIEWED_ASIDE =
  /, (?:in [^,;:.]{2,50}(?:view|opinion|eyes|judge?ment|estimation)|according to [^,;:.]{2,60}),\s*$/i;

function toOf(passage: Passage, verbToken: number): Proposal['of'] {
  const first = toLower(passage, passage.afterToken);
  // "The cause, in her view, was": an aside.
  if (first === ',') return null;
  const skip = /^(?:for|of|behind|why|that)$/.test(first) ? 1 : 0;
  const more = skip === 1 && toLower(passage, passage.afterToken + 1) === 'why' ? 1 : 0;
  const aside = VIEWED_ASIDE.exec(
    passage.text.slice(passage.cue.end, passage.known.language.tokens.starts[verbToken] as number),
  );
  const until = aside === null ? verbToken : findTokenIndex(passage.known, passage.cue.end + aside.index);
  const span = toWordsSpan(passage, passage.afterToken + skip + more, until);
  return first === 'for' || first === 'behind' || first === 'of' ? span : toExplained(passage, span);
}

const FOUND_IN = /^to be (?:found|sought) in\b/i;

function toClaim(passage: Passage, start: number): Proposal['of'] {
  const from = /^["“”‘']+$/.test(toLower(passage, start)) ? start + 1 : start;
  const first = toLower(passage, from);
  if (first === 'that' || first === 'because') {
    return toLower(passage, from + 1) === 'of' ? findPhraseFrom(passage, from + 2) : findClauseFrom(passage, from + 1);
  }
  // "is to be found in a laboratory"
  if (
    first === 'to' &&
    FOUND_IN.test(passage.text.slice(passage.known.language.tokens.starts[from], passage.region.end))
  )
    return findPhraseFrom(passage, from + 4);
  if (first === 'to') return findPhraseFrom(passage, from);
  if (/^(?:DT|NN|PRP|CD|JJ|VBG|EX)/.test(toTag(passage, from))) {
    return /^(?:PRP|EX)$/.test(toTag(passage, from)) ? findClauseFrom(passage, from) : findPhraseFrom(passage, from);
  }
  return null;
}
