import { parseEventWord } from '../event-words.ts';
import type { VerbGroup } from '../words.ts';
import { findVerbAt, type Ground } from './ground.ts';
import { findPhraseEnd, toNounPhrase } from './noun-phrase.ts';

/** In tokens; a parenthesis between a subject and its verb, or a time there, is no longer. */
const REACH = 20;
const QUOTE = /^["“”'‘’`]+$/;
const RELATIVE = /^(?:who|which|that)$/;
const OBJECT_PRONOUN = /^(?:me|him|her|us|them)$/;
/** "<one> of them", "<some> of it" */
const COUNTS = /^(?:CD|DT|JJ|JJS|NN)$/;
const PLURAL_AUXILIARY = /^(?:were|are|have)$/;
/** Prepositions after a noun whose phrase belongs to the subject: "workers at two plants". */
const LEADS_ON = /^(?:of|at|in|from|for)$/;
/** These only at the head of a sentence: "the ferry to the island began", but "linked her change of plans with his decision". */
const LEADS_ON_AT_HEAD = /^(?:to|with)$/;

/**
 * Where the words begin that name a deed ending at `end`: a deed without an object is named with its subject ("the full interview will be
 * shown"), or with the noun it hangs on ("the plant, which was closed"). Null where nothing would say whose deed it is: "were rejected".
 */
export function findDeedStart(ground: Ground, group: VerbGroup, end: number, needsSubject = false): number | null {
  const { tags, words } = ground;
  const { firstToken, endToken, isPassive } = group;
  const isInfinitive = words[firstToken] === 'to';
  const hasObject =
    findPhraseEnd(ground, tags[endToken] === 'RP' ? endToken + 1 : endToken, end) > endToken + 1 ||
    (end > endToken && /^(?:NN|PRP|CD|DT)/.test(tags[endToken] ?? ''));
  if (!isPassive && hasObject && !needsSubject) return isInfinitive ? firstToken + 1 : firstToken;
  // "The accord is expected to be ratified": the subject is that of the verb that governs it.
  const governor = isInfinitive ? (findVerbAt(ground, firstToken - 1) ?? findVerbAt(ground, firstToken - 2)) : null;
  if (governor?.isFinite === true) return findDeedStart(ground, governor, governor.endToken) ?? toBare(group, end);
  // "The offer, <made> on May 3, …"
  if (!group.isFinite && !isInfinitive && tags[group.headToken] === 'VBN')
    return findReducedStart(ground, words[firstToken - 1] === ',' ? firstToken - 2 : firstToken - 1);
  const head = findSubjectHead(ground, firstToken);
  if (head === null) return null;
  // "Hopes that it might last were all but extinguished": the verb before belongs to this one.
  if (words[head] === 'but' && words[head - 1] === 'all') return null;
  // "The gun that killed her was made in March": what was made stands before.
  if (OBJECT_PRONOUN.test(words[head] ?? '') && words[head - 1] !== 'of')
    return findSubjectBeforeRelative(ground, head);
  if (tags[head] === 'PRP')
    return words[head - 1] === 'of' && COUNTS.test(tags[head - 2] ?? '')
      ? toNounPhrase(ground, head - 2).first
      : ((isObjectMissing(group, end) ? findObjectBefore(ground, head) : null) ?? findContact(ground, head));
  // "Highway 9 reopened"
  const isNumbered = tags[head] === 'CD' && (tags[head - 1] ?? '').startsWith('NN');
  // "the dead", "the injured"
  const isOfThe = tags[head] === 'JJ' && words[head - 1] === 'the';
  const isAged = isOfAge(ground, head);
  if ((tags[head] ?? '').startsWith('NN') || isNumbered || isOfThe || isAged || isSomeOf(ground, head)) {
    const found = findPhraseStart(ground, isAged ? head - 2 : head);
    const phrase = found !== null && words[found - 1] === 'by' ? toMade(ground, found) : found;
    if (phrase === null) return null;
    const start = toBehindDayPart(ground, phrase, head);
    // "the group, whose members met": whose they are must be said.
    if (words[start] === 'whose') return findAntecedent(ground, start, '');
    // "a text, which diplomats handed to reporters": what they handed over must be said.
    const given = isObjectMissing(group, end) ? findObjectBefore(ground, start - 1) : null;
    if (given !== null) return given;
    if (isObjectRelative(ground, start - 1)) return findAntecedent(ground, start - 1, '') ?? start;
    if (isOutOfNumber(ground, start, head, words[firstToken] ?? '')) return null;
    // "says <that gas> had been leaking": the word only joins.
    const isJoint = words[start] === 'that' && start < head && ground.verbAt[start - 1] !== -1;
    return toCounted(ground, toWithOthers(ground, isJoint ? start + 1 : start, head, words[firstToken] ?? ''));
  }
  if (RELATIVE.test(words[head] ?? '')) return findAntecedent(ground, head, words[firstToken] ?? '');
  // "The motion that Labour had brought was defeated", "A pool that was to be demolished is to reopen"
  const described = group.isFinite && ground.verbAt[head] !== -1 ? findSubjectBeforeRelative(ground, head) : null;
  if (described !== null) return described;
  // "The minister resigned and will testify": its subject is that of the verb before.
  const isBare = isPassive || (end === endToken && endToken - firstToken === 1 && group.lemma !== 'be');
  if (isBare && words[head] === 'and')
    return words[head - 1] === ',' ? null : findStartOfPrevious(ground, head, firstToken);
  if (!isPassive && /^(?:and|but|then)$/.test(words[head] ?? '')) {
    // "The laboratory opened it and confirmed the finding"
    const previous = needsSubject && words[head] === 'and' ? findStartOfPrevious(ground, head, firstToken) : null;
    return previous ?? firstToken;
  }
  return toBare(group, end);
}

const DAY_PART = /^(?:morning|afternoon|evening|night|day|eve|hours)$/;

/** "On the morning of May 3 <the pilots> left": the day is no part of the subject. */
function toBehindDayPart({ words, timeAt }: Ground, start: number, head: number): number {
  let token = start;
  while (token < head && !DAY_PART.test(words[token] ?? '') && token < start + 3) token++;
  if (!DAY_PART.test(words[token] ?? '') || words[token + 1] !== 'of' || timeAt[token + 2] === -1) return start;
  let behind = token + 2;
  while (timeAt[behind] === timeAt[token + 2]) behind++;
  return behind <= head ? behind : start;
}

/** "<The five> were abducted", "<two> were arrested": so many of whom the text has told. */
function isSomeOf({ tags, words, timeAt }: Ground, head: number): boolean {
  if (tags[head] !== 'CD' || timeAt[head] !== -1) return false;
  return /^(?:DT|PDT)$/.test(tags[head - 1] ?? '') || /^[a-z]+$/.test(words[head] ?? '');
}

/** "<A report by the board>, published on May 3": the whole phrase before; null where it is part of another that is not understood. */
function findReducedStart(ground: Ground, head: number): number | null {
  const { words, tags } = ground;
  const whole = findPhraseStart(ground, head);
  // "A report by <the auditor, Ana Reyes>, delivered on Monday": a name behind a comma is part of the phrase before it.
  if (words[head + 1] === ',' && whole !== null && words[whole - 1] === ',' && tags[head]?.startsWith('NNP') === true) {
    const before = findPhraseStart(ground, whole - 2);
    const made = toMade(ground, before);
    return made === before ? null : made;
  }
  // "dismissed the head of the bank in <a decree> published on May 3"
  const first = words[head + 1] === ',' ? toMade(ground, whole) : toMade(ground, toNearest(ground, whole, head));
  return first === null || /^(?:IN|TO)$/.test(tags[first - 1] ?? '') ? null : first;
}

/** "<A report by> the board": what is told of it is told of the report. */
function toMade(ground: Ground, start: number | null): number | null {
  const { words, tags } = ground;
  let first = start;
  for (let count = 0; count < 2 && first !== null && words[first - 1] === 'by'; count++)
    first = (tags[first - 2] ?? '').startsWith('NN') ? findPhraseStart(ground, first - 2) : null;
  return first;
}

/** "A truce between the army and <rebels> was broken": what was broken is not the rebels, and stands before. */
function isOutOfNumber({ tags }: Ground, start: number, head: number, verb: string): boolean {
  return (
    /^(?:was|is|has)$/.test(verb) &&
    tags[head] === 'NNS' &&
    !tags.slice(start, head).some((tag) => /^(?:NN|NNP|CD)$/.test(tag))
  );
}

/** "The road was shut and was opened on Monday": named with the subject of the verb before. */
function findStartOfPrevious(
  { verbs, verbAt, tags, sentenceAt, ...rest }: Ground,
  and: number,
  firstToken: number,
): number | null {
  const ground = { verbs, verbAt, tags, sentenceAt, ...rest };
  const own = verbAt[firstToken] as number;
  // "stayed shut and was reopened": the participle between is no verb of its own.
  const previous = verbs[own - 1]?.isFinite === false ? verbs[own - 2] : verbs[own - 1];
  if (
    previous === undefined ||
    !previous.isFinite ||
    previous.firstToken < and - REACH ||
    sentenceAt[previous.firstToken] !== sentenceAt[and]
  )
    return null;
  const head = findSubjectHead(ground, previous.firstToken);
  return head !== null && (tags[head] ?? '').startsWith('NN') ? findPhraseStart(ground, head) : null;
}

/** Where a place or a person follows, the verb alone says enough: "flew to Paris"; what was done to whom must be said. */
function toBare({ firstToken, endToken, isPassive }: VerbGroup, end: number): number | null {
  return isPassive || end === endToken ? null : firstToken;
}

/** The last word of the subject of the verb at `firstToken`, over adverbs, a time and parentheses: "Lee, 71, a retired driver, died". */
function findSubjectHead(
  { words, tags, timeAt, verbs, verbAt, sentenceAt }: Ground,
  firstToken: number,
): number | null {
  let head = firstToken - 1;
  while (/^RB/.test(tags[head] ?? '') && head > firstToken - 3) head--;
  // The exhibition "Faces of the South" will open.
  if (QUOTE.test(words[head] ?? '')) {
    let opening = head - 1;
    while (opening > head - REACH && !QUOTE.test(words[opening] ?? '')) opening--;
    if (QUOTE.test(words[opening] ?? '') && (tags[opening - 1] ?? '').startsWith('NN')) return opening - 1;
  }
  if (timeAt[head] !== undefined && timeAt[head] !== -1) {
    while (head > firstToken - REACH && timeAt[head] !== -1) head--;
    if (tags[head] === 'IN') head--;
    // "An attempt <planned for Thursday> was abandoned"
    if (tags[head] === 'VBN' && (tags[head - 1] ?? '').startsWith('NN')) head--;
  } else if (words[head] === ',') {
    const close = head;
    const relative = findRelativeBefore({ words, tags, sentenceAt }, close);
    if (relative !== null) return relative - 2;
    const described = findDescribedBefore({ words, tags, sentenceAt, verbs, verbAt }, close);
    if (described !== null) return described;
    for (
      let opening = close - 1;
      opening > close - REACH && sentenceAt[opening] === sentenceAt[firstToken];
      opening--
    ) {
      if (words[opening] === ',') {
        head = opening - 1;
        // "Lee, 71, a retired driver, died": one parenthesis after the other.
        if (words[head - 1] !== ',' || tags[head] !== 'CD') break;
        opening = head;
      } else if (verbs[verbAt[opening] as number]?.isFinite === true) {
        // A parenthesis with a verb of its own is a clause, and what it hangs on seldom the subject.
        return null;
      }
    }
  }
  return sentenceAt[head] === sentenceAt[firstToken] ? head : firstToken;
}

/** In tokens: "Rowan, whose company, Pell & Rowan, did the dredging, had pleaded guilty". */
const LONGEST_RELATIVE = 24;

/** The "who", "whose", "which" or "where" behind a comma that opens what `close` ends, where it hangs on the subject. */
function findRelativeBefore(
  { words, tags, sentenceAt }: Pick<Ground, 'words' | 'tags' | 'sentenceAt'>,
  close: number,
): number | null {
  for (let token = close - 2; token > close - LONGEST_RELATIVE && sentenceAt[token] === sentenceAt[close]; token--) {
    if (words[token - 1] !== ',') continue;
    if (/^(?:who|whose)$/.test(words[token] ?? '')) return token;
    // "The fair, at which twelve countries were to be seen, was cancelled", "The unit, where babies are born, was closed"
    const isTied = tags[token] === 'IN' && /^(?:which|whom|whose)$/.test(words[token + 1] ?? '');
    if (words[token] === 'which') return isAtHead(tags, sentenceAt, token - 2) ? token : null;
    if (isTied || words[token] === 'where')
      return isAtHead(tags, sentenceAt, token - 2) && !words.slice(token, close).includes(',') ? token : null;
  }
  return null;
}

/**
 * "<Lee>, a father of four who had worked there since 1999, was held", "<Creditors>, of whom there are 300, will meet": the last word of what opens the
 * sentence, where all up to `close` describes it; null where something in between may be told of another.
 */
function findDescribedBefore(
  { words, tags, sentenceAt, verbs, verbAt }: Pick<Ground, 'words' | 'tags' | 'sentenceAt' | 'verbs' | 'verbAt'>,
  close: number,
): number | null {
  let opening = close;
  let first = close;
  for (let token = close - 1; sentenceAt[token] === sentenceAt[close] && token > close - LONGEST_DESCRIBED; token--) {
    if (words[token] === ',') opening = token;
    first = token;
  }
  if (sentenceAt[first - 1] === sentenceAt[close] || opening === close || !isSubjectAlone(tags, words, first, opening))
    return null;
  let isRelative = false;
  for (let token = opening + 1; token < close; token++) {
    if (QUOTE.test(words[token] ?? '')) return null;
    if (
      /^(?:who|whom|whose|which|where)$/.test(words[token] ?? '') ||
      (words[token] === 'that' && tags[token] === 'WDT')
    )
      isRelative = true;
    else if (words[token] === ',') isRelative = false;
    const verb = verbs[verbAt[token] ?? -1];
    if (verb?.isFinite !== true || verb.firstToken !== token || isRelative) continue;
    // "the sprinter <regarded as> a favourite": no verb of its own.
    const isParticiple = /^VB[DN]$/.test(tags[token] ?? '') && (tags[token - 1] ?? '').startsWith('NN');
    if (!isParticiple || verb.endToken !== token + 1 || !/^(?:IN|TO)$/.test(tags[token + 1] ?? '')) return null;
  }
  return DESCRIBES.test(tags[opening + 1] ?? '') || /^(?:of|whose?)$/.test(words[opening + 1] ?? '')
    ? opening - 1
    : null;
}

/** In tokens. */
const LONGEST_DESCRIBED = 40;
const DESCRIBES = /^(?:DT|CD|NN|JJ|PRP\$|WP)/;

/** "Lee", "The head of the bank": one noun phrase from the head of the sentence. */
function isSubjectAlone(tags: readonly string[], words: readonly string[], first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (!/^(?:CC|DT|JJ|NN|CD|PRP\$|POS)/.test(tags[token] ?? '') && words[token] !== 'of') return false;
  return (tags[end - 1] ?? '').startsWith('NN');
}

/** True where nothing but the noun and what describes it stands before it in its sentence: it can only be the subject. */
function isAtHead(tags: readonly string[], sentenceAt: Int32Array, head: number): boolean {
  for (let token = head; sentenceAt[token] === sentenceAt[head]; token--)
    if (!/^(?:CC|DT|JJ|NN|CD|PRP\$)/.test(tags[token] ?? '')) return false;
  return true;
}

/** "the talks it abandoned": a clause without "that" is named with its noun; "what it abandoned" has none. */
function findContact(ground: Ground, pronoun: number): number | null {
  const { tags, timeAt, sentenceAt } = ground;
  const before = pronoun - 1;
  if (sentenceAt[before] !== sentenceAt[pronoun]) return pronoun;
  if (tags[before] === 'WP') return null;
  if (!(tags[before] ?? '').startsWith('NN') || timeAt[before] !== -1) return pronoun;
  const { first } = toNounPhrase(ground, before);
  // "After the vote he left", "on the way she fell": the noun is not what the clause is about.
  return first === 0 || tags[first - 1] === 'IN' || tags[first - 1] === 'TO' ? pronoun : first;
}

/** "The plant, which was closed": the noun phrase before the relative word; null where its number does not fit. */
function findAntecedent(ground: Ground, relative: number, verb: string): number | null {
  const { words, tags, timeAt, sentenceAt } = ground;
  let head = words[relative - 1] === ',' ? relative - 2 : relative - 1;
  // "Cal Ortega, 33, who was struck"
  if (tags[head] === 'CD' && words[head - 1] === ',') head -= 2;
  const tag = tags[head] ?? '';
  // "the one that fell"
  if (/^ones?$/.test(words[head] ?? '')) return null;
  if (!tag.startsWith('NN') || timeAt[head] !== -1 || sentenceAt[head] !== sentenceAt[relative]) return null;
  // "talks about its plant, which were suspended" are the talks.
  if (PLURAL_AUXILIARY.test(verb) !== tag.endsWith('S') && /^(?:were|are|have|was|is|has)$/.test(verb)) return null;
  // "the actions of <Adam Lund>, who shot": a person by name is who did it.
  if (words[relative] === 'who' && tag.startsWith('NNP') && (tags[head - 1] ?? '').startsWith('NNP'))
    return toNounPhrase(ground, head).first;
  const whole = findPhraseStart(ground, head);
  const first = words[relative - 1] === ',' ? (toMade(ground, whole) ?? whole) : toNearest(ground, whole, head);
  // "another in Dover that closed": the noun is not what closed.
  return first !== null && LEADS_ON.test(words[first - 1] ?? '') ? null : first;
}

/** "the smoke from <the fire that broke out>": of what other prepositions than "of" tie, the clause tells of the last. */
function toNearest({ words, tags, ...rest }: Ground, first: number | null, head: number): number | null {
  if (first === null) return null;
  for (let token = head - 1; token > first; token--)
    if (
      /^(?:IN|TO)$/.test(tags[token] ?? '') &&
      words[token] !== 'of' &&
      /^(?:DT|PRP\$|NN|JJ|CD)/.test(tags[token + 1] ?? '')
    )
      return toNounPhrase({ words, tags, ...rest }, head).first === token + 1 ? token + 1 : first;
  return first;
}

/** "which" or "whom" right behind a noun or its comma: what the clause is about is its object. */
function isObjectRelative(ground: Ground, token: number): boolean {
  const { words, tags } = ground;
  const word = words[token] ?? '';
  const before = words[token - 1] === ',' ? token - 2 : token - 1;
  // "the exercise that the navy will begin"
  const isThat = word === 'that' && (tags[token] === 'WDT' || parseEventWord(words[before] ?? '') !== null);
  if (!/^(?:which|whom)$/.test(word) && !isThat) return false;
  if (!(tags[before] ?? '').startsWith('NN')) return false;
  // "told reporters that envoys would meet": what was told them.
  return word !== 'that' || !TELLING.has(findVerbAt(ground, toNounPhrase(ground, before).first - 1)?.lemma ?? '');
}

/** Verbs that tell nothing without what is given, made or taken. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  `arrest bring build buy carry create design donate file found give hand issue kill launch make own produce publish purchase release
   seize sell send sign steal take use write`
    .trim()
    .split(/\s+/),
);

/** "gave <on May 24>", "signed" */
function isObjectMissing({ lemma, isPassive, endToken }: VerbGroup, end: number): boolean {
  return !isPassive && end === endToken && NEEDS_OBJECT.has(lemma);
}

/** "in <a sample that> the runner gave", "in breach of <the treaty> they signed": the noun right before, as the object; null where none stands there. */
function findObjectBefore(ground: Ground, token: number): number | null {
  const { words, tags, timeAt, sentenceAt } = ground;
  const noun = /^(?:that|which)$/.test(words[token] ?? '') ? token - 1 : tags[token] === 'PRP' ? token - 1 : -1;
  if (noun < 0 || sentenceAt[noun] !== sentenceAt[token] || timeAt[noun] !== -1) return null;
  if (!(tags[noun] ?? '').startsWith('NN')) return null;
  const { first } = toNounPhrase(ground, noun);
  return TELLING.has(findVerbAt(ground, first - 1)?.lemma ?? '') ? null : first;
}

/** Verbs with a hearer and, behind "that", what the hearer is told. */
const TELLING: ReadonlySet<string> = new Set(
  'tell inform assure warn remind notify convince persuade promise'.split(' '),
);

/** "Ann Lee, 64, and <Bo Lee>, 58, were found": a plural verb with one name before it has the name before "and" for its subject too. */
function toWithOthers({ words, tags, ...rest }: Ground, first: number, head: number, verb: string): number {
  const ground = { words, tags, ...rest };
  if (!PLURAL_AUXILIARY.test(verb) || words[first - 1] !== 'and' || !/^NNP?$/.test(tags[head] ?? '')) return first;
  let other = first - 2;
  if (words[other] === ',') {
    let opening = other - 1;
    while (opening > other - LONGEST_AGE && words[opening] !== ',') opening--;
    other = words[opening] === ',' ? opening - 1 : other - 1;
  }
  if (!(tags[other] ?? '').startsWith('NN') || rest.sentenceAt[other] !== rest.sentenceAt[head]) return first;
  return toNounPhrase(ground, other).first;
}

/** "<A warder of 41> was arrested" */
function isOfAge({ words, tags, timeAt }: Ground, head: number): boolean {
  const isAge = tags[head] === 'CD' && timeAt[head] === -1 && /^\d{1,2}$/.test(words[head] ?? '');
  return isAge && words[head - 1] === 'of' && tags[head - 2] === 'NN';
}

/** In tokens: "Ann Lee, 64," and "Ann Lee, a retired nurse,". */
const LONGEST_AGE = 6;
const COUNTED = /^(?:at (?:least|most)|up to|(?:more|fewer|less) than)$/;

const NEARLY = /^(?:about|almost|around|approximately|exactly|just|nearly|only|over|roughly|some|under)$/;

/** "<At least> nine people were killed", "<Nearly> 300 workers were dismissed": how many is part of who. */
function toCounted({ words, tags, sentenceAt }: Ground, first: number): number {
  if (NEARLY.test(words[first - 1] ?? '') && tags[first] === 'CD' && sentenceAt[first - 1] === sentenceAt[first])
    return first - 1;
  const count = /^(?:least|most)$/.test(words[first] ?? '') ? first - 1 : first - 2;
  if (sentenceAt[count] !== sentenceAt[first]) return first;
  return COUNTED.test(`${words[count]} ${words[count + 1]}`) ? count : first;
}

/** In tokens: "two high-voltage lines between the dam and the city of Halvern". */
const LONGEST_SUBJECT = 24;
const NOMINAL = /^(?:DT|PDT|PRP\$|JJ|NN|CD|POS|HYPH|\$)/;
/** These tie nouns to each other, and open no clause. */
const TIE =
  /^(?:of|at|in|on|from|for|to|with|than|between|near|over|under|above|below|beneath|underneath|beside|beyond|opposite|across|off|within|through|throughout|among|amid|amidst|alongside|towards?|into|onto|behind|outside|inside|against|along|around|and|&)$/;
/** Before the first word of a clause. */
const OPENER = /^(?:that|when|while|because|if|whether|where|although|though|[,;:"“]|``)$/;

/**
 * Where the subject begins that ends at `head`, where nothing but nouns and what ties them stands between it and the beginning of the
 * clause: the two lines were switched off, and not "the city" that they lead to. Null where a verb, a time or a preposition stands first.
 */
function findWholeSubject(ground: Ground, head: number): number | null {
  const { words, tags, timeAt, sentenceAt } = ground;
  let first = head;
  while (first > head - LONGEST_SUBJECT && first > 0 && sentenceAt[first - 1] === sentenceAt[head]) {
    const before = first - 1;
    const tag = tags[before] ?? '';
    if (OPENER.test(words[before] ?? '') && !(words[before] === 'that' && tag === 'DT' && !isBeforePlural(tags, first)))
      break;
    if (isSayingBefore(ground, before)) break;
    // "the last time the survey was conducted": with an article of its own and no tie another noun begins.
    if (/^(?:DT|PRP\$)/.test(tags[first] ?? '') && tag.startsWith('NN')) return null;
    // "In 2001 an airliner was brought down"
    if (timeAt[before] !== -1 && tags[first] === 'DT') break;
    const isLength =
      timeAt[before] !== -1 &&
      (timeAt[first] === timeAt[before] || words[first] === 'of' || /(?:^|-)old$/.test(words[before] ?? ''));
    if (!isLength && (timeAt[before] !== -1 || !isOfSubject(ground, before))) return null;
    first--;
  }
  if (first <= head - LONGEST_SUBJECT || TIE.test(words[first] ?? '') || !NOMINAL.test(tags[first] ?? '')) return null;
  return first;
}

/** Verbs that are done to somebody: without one behind them they say what was done to who stands before. */
const DONE_TO: ReadonlySet<string> = new Set(
  'accuse appoint arrest bring capture charge convict detain discover dismiss employ fine free hire hold injure jail name release rescue sack seize sentence suspend take wound'.split(
    ' ',
  ),
);

/** "The clerk <arrested the day after> the fire was released": the fire only says when. */
function isAfterTransitive(ground: Ground, first: number): boolean {
  const { words, tags } = ground;
  if (!/^(?:after|before)$/.test(words[first - 1] ?? '')) return false;
  let token = first - 2;
  if (!/^(?:day|night|morning|evening|afternoon|week|month|year|hour)$/.test(words[token] ?? '')) return false;
  while (token > first - LONGEST_SINCE && /^(?:DT|NN|CD|JJ|RB)$/.test(tags[token] ?? '')) token--;
  const verb = findVerbAt(ground, token);
  return (
    verb !== null &&
    verb.endToken === token + 1 &&
    verb.firstToken === token &&
    /^VB[DN]$/.test(tags[token] ?? '') &&
    DONE_TO.has(verb.lemma) &&
    (tags[token - 1] ?? '').startsWith('NN')
  );
}

/** In tokens: "early in the morning after". */
const LONGEST_SINCE = 8;

/** "that <senior envoys>": no "that" points at several. */
function isBeforePlural(tags: readonly string[], first: number): boolean {
  // "that <one of the two boats>", "that <two boats>"
  if (tags[first] === 'CD' && /^(?:IN|NNP?S)$/.test(tags[first + 1] ?? '')) return true;
  let noun = first;
  while (/^(?:JJ|VBN|VBG)/.test(tags[noun] ?? '')) noun++;
  return /^NNP?S$/.test(tags[noun] ?? '');
}

/** "He said <flights to the island would resume>": what is said begins behind the verb. */
function isSayingBefore({ words, tags, isCue, verbs, verbAt }: Ground, token: number): boolean {
  if (!/^VB[DPZ]$/.test(tags[token] ?? '') || verbs[verbAt[token] ?? -1]?.isFinite !== true) return false;
  return isCue[token] === 1 || /^(?:said|says)$/.test(words[token] ?? '');
}

/** Behind a noun these say what for, and are no verb of the clause. */
const MEANT = /^(?:meant|intended|designed|supposed|aimed)$/;

/** Nouns, what ties and describes them, and participles: "an airliner flying from Oslo to Turin". */
function isOfSubject({ words, tags, verbs, verbAt }: Ground, token: number): boolean {
  const tag = tags[token] ?? '';
  if (TIE.test(words[token] ?? '') || tag.startsWith('NN')) return true;
  // "A truce <meant to end> the war"
  if (tag === 'VB') return words[token - 1] === 'to';
  if (MEANT.test(words[token] ?? '') && words[token + 1] === 'to') return true;
  // "An express crushed a bus" was no crushed express: a participle has no object.
  if (tag === 'VBN' && /^(?:DT|PRP)/.test(tags[token + 1] ?? '')) return false;
  if (/^VB[GN]$/.test(tag)) return verbs[verbAt[token] ?? -1]?.isFinite !== true;
  // "the most conservative judges", "a newly built road"
  if (/^RB/.test(tag)) return /^(?:JJ|VB[GN]|CD)/.test(tags[token + 1] ?? '');
  return verbAt[token] === -1 && NOMINAL.test(tag);
}

/** "<A patient who was moved out of the hospital> died": what died is not the hospital. Null where no such clause stands before `head`. */
function findSubjectBeforeRelative(ground: Ground, head: number): number | null {
  const { words, tags, verbs, verbAt, sentenceAt } = ground;
  let hasVerb = false;
  for (let token = head; token > head - LONGEST_SUBJECT && sentenceAt[token] === sentenceAt[head]; token--) {
    if (verbs[verbAt[token] ?? -1]?.isFinite === true) hasVerb = true;
    if (/^[,;:"“”]$/.test(words[token] ?? '')) return null;
    const isRelative = /^(?:who|which)$/.test(words[token] ?? '') || (words[token] === 'that' && tags[token] === 'WDT');
    if (!isRelative) continue;
    if (!hasVerb || !(tags[token - 1] ?? '').startsWith('NN')) return null;
    // "A man who was on the tram that derailed died": the noun of the first of them.
    const whole = findWholeSubject(ground, token - 1);
    if (whole !== null) return whole;
  }
  return null;
}

/** Where a subject begins, the phrase that leads to it included; null where it is only the object of a verb not understood. */
function findPhraseStart(ground: Ground, head: number): number | null {
  const { words, tags, clauseAt, timeAt, sentenceAt } = ground;
  const whole = findWholeSubject(ground, head) ?? findSubjectBeforeRelative(ground, head);
  if (whole !== null) return whole;
  let { first } = toNounPhrase(ground, head);
  for (let count = 0; count < 2; count++) {
    const before = words[first - 1] ?? '';
    if (!LEADS_ON.test(before) && !(LEADS_ON_AT_HEAD.test(before) && isAtHead(tags, sentenceAt, first - 2))) break;
    if (!(tags[first - 2] ?? '').startsWith('NN') || clauseAt[first - 2] !== clauseAt[head] || timeAt[first - 2] !== -1)
      break;
    first = toNounPhrase(ground, first - 2).first;
  }
  if (isAfterTransitive(ground, first)) return null;
  // "On Saturday 11,000 files appeared": the day is no part of the subject.
  if (tags[first - 1] === 'IN') while (first < head && timeAt[first] !== -1) first++;
  // "Troops stationed in <the town> fired", "anyone held by <the guards> will be freed"
  if (/^(?:of|at|in|from|for|by)$/.test(words[first - 1] ?? '') && /^VB[DGN]$/.test(tags[first - 2] ?? '')) return null;
  if (tags[first - 1] !== 'VB') return first;
  // "Calls to end the subsidy were rejected": the calls were.
  return words[first - 2] === 'to' && (tags[first - 3] ?? '').startsWith('NN') && timeAt[first - 3] === -1
    ? toNounPhrase(ground, first - 3).first
    : null;
}
