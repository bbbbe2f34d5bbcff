// What an article tells to be off or to come otherwise: "mothballed the barrage", "the premiere slid to autumn", "got cold feet".
// Not: what might be called off, what somebody demands to be dropped, a train that was delayed by ten minutes.
import { anyOf, toPattern } from '../../language/pattern.ts';
import { ANY_PLAN, COMES_TO_NOTHING, ENDS_IT, IS_ENDED, ITS_START } from '../../lexicon/plan-ends.ts';
import type { Compared, OwnArticle } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { DAY_STEMS } from './plan-days.ts';

/** What is told to be off. */
export interface PlanEnd {
  readonly statement: Statement;
  /** The stem of what it is called; null for "the plan", "his mind". */
  readonly thing: string | null;
  /** What says which: names and other telling words of the phrase. */
  readonly which: ReadonlySet<string>;
  /** The stems of who calls it off, or changes his mind, as far as they are told. */
  readonly who: ReadonlySet<string>;
  /** True where it is put to another time. */
  readonly isMoved: boolean;
  /** True where what has begun is told to be over for a time: nothing planned is off by it. */
  readonly isHalted: boolean;
  /** "His shows": of nobody else's plan. */
  readonly isTheirs: boolean;
}

const ACTIVE = toPattern('i', /\b/, anyOf(ENDS_IT), /(?= )/);
const PASSIVE = toPattern(
  'i',
  /\b(?:is|are|was|were|been|being|be|got)(?: (?:now|then|later|quietly|suddenly|abruptly|finally|again|also|all but|\w+ly))? /,
  anyOf(IS_ENDED),
  /\b/,
);
const BY_ITSELF = toPattern('i', /\b/, anyOf(COMES_TO_NOTHING), /\b/);
/** "Had second thoughts", "broke his promise": of whatever they planned. */
const TURNS_ROUND = toPattern(
  'i',
  /\b/,
  anyOf(
    /chang(?:ed|es) (?:his|her|its|their) minds?(?! (?:about|on) (?:who|what|which|how|whether))/,
    /(?:went|gone|goes|going) back on (?:his|her|its|their) (?:word|promises?|pledges?|decision)/,
    /(?:took|taken|takes) back (?:his|her|its|their|the) (?:word|promise|decision|announcement)/,
    /(?:has|have|had) (?:a change of heart|second thoughts)|thought better of (?:it|that)/,
    /(?:broke|broken|breaks) (?:his|her|its|their) (?:word|promises?|pledges?)/,
    /(?:made|did|performed|executed) an? (?:about-turn|about-face|volte-face|U-turn)/,
    /(?:got|gets|had) cold feet/,
    /(?:was|were|been) (?:talked|argued) out of (?:it|that)/,
    /revers(?:ed|es) course|back(?:ed|s) down|climb(?:ed|s) down|relented/,
  ),
  /\b/,
);

/** "Pulled the vase from the auction", "struck the bill off the agenda": what is taken out, and what it is taken out of. */
const TAKES_OUT = toPattern(
  'iu',
  /\b(?:took|taken|pulled|removed|struck|dropped|left|yanked|crossed|withdr(?:ew|awn)|scratched|cut|axed|deleted)/,
  /(?<what> [^.,;:]{2,60}?)? (?:out of|off|from) /,
  /(?:the|its|his|her|their|an?|\p{Lu}[\p{L}’'-]+['’]s) (?:[\p{L}’'-]+ ){0,3}?/u,
  /(?<from>sale|auction|agenda|programme|program|list|line-up|schedule|show|bill|calendar|exhibition|timetable|menu|order paper|repertoire|race|card|competition|festival|market|itinerary|tour)\b/,
);
/** "Called the parade off", "put the launch back". */
const SPLIT = toPattern(
  'iu',
  /\b/,
  anyOf(
    /call(?:ed|s) (?<one>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) off/,
    /put(?:s)? (?<two>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) (?:off|back|on (?:hold|ice))/,
    /push(?:ed|es) (?<three>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) back/,
    /br(?:ought|ings) (?<four>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) (?:forward|down)/,
    /vot(?:ed|es) (?<five>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) down/,
    /turn(?:ed|s) (?<six>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) down/,
    /t(?:ook|akes) (?<seven>(?:the|its|his|her|their|this|that|an?) [^.,;:]{2,40}?) back/,
  ),
  /(?= |[.,;:]|$)/,
);
/** "Gave up digging the canal", "decided against moving the market". */
const GIVES_UP_DOING =
  /\b(?:g(?:ave|iven|ives) up|abandoned(?: the idea of)?|dropped the idea of|decided against|ruled out|stopped short of|shied away from|backed away from|thought better of|balked at|baulked at) (?<doing>\p{Ll}+ing)\b/iu;
/** "Now talks of an opening in spring". */
const NOW_LATER = toPattern(
  'iu',
  /\b(?:now (?:speaks?|talks?) of|now (?:expects?|plans?|hopes for|aims for|reckons with|foresees)|is now (?:aiming|hoping|looking) (?:for|at)) /,
  /(?!to )(?<what>[^.;:]{3,60}?) (?:in|on|for|by|at|some ?time|no earlier|not before|early|late)\b/,
);

/** Tested first: hardly any statement ends a plan. */
const CHEAP = toPattern(
  'i',
  /\b/,
  anyOf(
    ENDS_IT,
    IS_ENDED,
    COMES_TO_NOTHING,
    TURNS_ROUND,
    /(?:took|taken|pulled|removed|struck|left|yanked|crossed|scratched|cut|deleted|called|calls|puts?|push(?:ed|es)|brought|brings|voted|turn(?:ed|s)|takes|decided against|ruled out|stopped|ba(?:u)?lked|now)/,
  ),
  /\b/,
);

/** "May be called off", "refused to drop", "calls to scrap": nothing is off as yet. */
const NOT_YET =
  /\b(?:might|could|should|must|can|would|if|whether|unless|until|before|nearly|almost|wants?|wanted|hop\w+|urg\w+|demand\w*|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)?|propos(?:ed|es|ing)|consider\w*|threat\w*|fear\w*|warn\w*|refus\w+|den(?:y|ies|ied)|reject(?:s|ed|ing)? (?:calls|demands)|vow\w*|pressure|pleas?|tri(?:es|ed)|fail\w*|not|never|no)\b[^.;:]{0,40}$|n['’]t [^.;:]{0,40}$/i;
function isNotYet({ article, sentence, span }: Statement, before: string): boolean {
  const start = article.reading.sentences[sentence]?.start ?? span.start;
  const told = /^(?:to )?$/.test(before.trim()) ? `${article.words.text.slice(start, span.start)}${before}` : before;
  return (
    NOT_YET.test(told) ||
    /\bmay [^.;:]{0,40}$/.test(told) ||
    ASKED_TO.test(article.words.text.slice(start, span.start) + before)
  );
}

/** "Asked parliament | to put off the vote". */
const ASKED_TO =
  /\b(?:ask|urg|want|press|call|beg|persuad|advis|order|implor|lobb|push)\w*\b[^.;:]{0,60} to(?: \w+)? ?$/i;

/** "Delayed by ten minutes", "moved to tears": no plan. */
const NO_PLAN_BEHIND =
  /^ (?:to (?:tears|laughter|safety|hospital|another|a (?:hospital|cell))|by (?:about |some |up to )?(?:an? |\d+ |\w+ )?(?:minutes?|hours?)\b|(?:his|her|their|its|the|a) (?:face|eyes?|hands?|head|gun|knife|trigger|arms?|gaze|weight|blame|car|chair|body|bodies|victims?|money|cash|licen[cs]e|road|roads|street|traffic)\b|into (?:the )?(?:lead|power|position)|in with|up\b|out\b|away\b|for (?:a|the) (?:crime|offen[cs]e))/i;

/** What an article tells to be off, in order. */
export function findPlanEnds(_: OwnArticle, article: Compared): readonly PlanEnd[] {
  return statementsOf(article).flatMap((statement) => {
    if (statement.isHeadline || isToldByOutsiders(statement) || statement.attribution?.kind === 'direct') return [];
    const says = toStatementWords(statement);
    if (!CHEAP.test(says)) return [];
    const turns = findTurn(statement, says);
    if (turns.length > 0) return turns;
    const apart = findApart(statement, says);
    return apart.length > 0 ? apart : findEnded(statement, says);
  });
}

function findTurn(statement: Statement, says: string): readonly PlanEnd[] {
  const match = TURNS_ROUND.exec(says);
  if (match === null || isNotYet(statement, says.slice(0, match.index))) return [];
  return [
    {
      statement,
      thing: null,
      which: NOTHING,
      who: toWho(statement, says.slice(0, match.index)),
      isMoved: false,
      isHalted: false,
      isTheirs: true,
    },
  ];
}

/** What stands between the words that end it, or is told by what is no more done. */
function findApart(statement: Statement, says: string): readonly PlanEnd[] {
  const out = TAKES_OUT.exec(says);
  const match = out ?? SPLIT.exec(says) ?? GIVES_UP_DOING.exec(says) ?? NOW_LATER.exec(says);
  if (match === null || isNotYet(statement, says.slice(0, match.index))) return [];
  const who = toWho(statement, says.slice(0, match.index));
  const { what, from, doing, ...parts } = match.groups ?? {};
  const isMoved = out === null && doing === undefined && (what !== undefined || /^put|^push|^br/i.test(match[0]));
  const phrases = [what, from, doing, ...Object.values(parts)].filter((phrase) => phrase !== undefined);
  return phrases.flatMap((phrase): readonly PlanEnd[] => {
    const { head, which } = readPhrase(phrase.trim());
    return head === null
      ? []
      : [
          {
            statement,
            thing: head,
            which,
            who,
            isMoved,
            isHalted: false,
            isTheirs: /^ ?(?:his|her|their|its) /i.test(phrase),
          },
        ];
  });
}

function findEnded(statement: Statement, says: string): readonly PlanEnd[] {
  const passive = PASSIVE.exec(says) ?? BY_ITSELF.exec(says);
  const active = passive === null ? ACTIVE.exec(says) : null;
  const match = passive ?? active;
  if (match === null) return [];
  const [before, behind] = [says.slice(0, match.index), says.slice(match.index + match[0].length)];
  if (isNotYet(statement, before) || NO_PLAN_BEHIND.test(behind)) return [];
  const phrase = passive === null ? toObject(behind) : toSubject(before);
  const { head, which } = readPhrase(phrase);
  if (
    (head === null && !ANY_PLAN_IN.test(phrase)) ||
    OF_OTHERS.test(phrase) ||
    THAT_ONE.test(says) ||
    LONG_PAST.test(says)
  )
    return [];
  return [
    {
      statement,
      thing: head,
      which,
      who: toWho(statement, passive === null ? before : ''),
      isMoved: PUT_TO.test(`${match[0]}${behind}`),
      isHalted: HALTED.test(match[0]),
      isTheirs: /^(?:his|her|their|its) /i.test(phrase),
    },
  ];
}

const NOTHING: ReadonlySet<string> = new Set();
/** "Eight other schools", "such plans", "that project": others than what was told. */
const OF_OTHERS =
  /\b(?:other|others|another|such|many|several|some|any|previous|earlier|former|no|thousands|hundreds|dozens)\b|^an? /i;
const THAT_ONE = /^\W*(?:that|those) (?:\w+ )?(?:has|have|had|was|were|is|are) /i;
const LONG_PAST = /\bin (?:the )?(?:past|last|recent) (?:\w+ )?years?\b|\byears ago\b|\blast year\b/i;
const PUT_TO =
  /^(?:\w+ )?(?:postponed|put (?:off|back)|pushed back|delayed|deferred|adjourned|rescheduled|moved|shifted|brought forward|(?:has |have |had )?slipp?(?:ed|s)|slid|prolonged)\b/i;
const HALTED = /\b(?:suspended|halted|cut short|broken? off|abandoned)$/i;
const ANY_PLAN_IN =
  /\b(?:plans?|ideas?|proposals?|projects?|schemes?|moves?|decision|date|promise|pledge|bid|whole thing)\b/i;

/** In words. */
const LONGEST_PHRASE = 9;
const PHRASE_END =
  /^(?:from|in|on|at|to|by|with|without|near|into|onto|over|under|off|across|along|beside|behind|between|among|around|during|through|within|as|than|about|against|before|after|until|since|because|if|while|when|where|who|which|that|and|or|but|today|tomorrow|tonight|again|early|late|later|soon|now|yet|is|are|was|were|has|have|had|will|would|not|also|altogether|entirely|completely)$/i;
const CONTINUES = /^(?:of|for|to)$/i;

/** The noun phrase that stands behind a verb, with its "of …", "for …" and "to …" of a plan. */
function toObject(behind: string): string {
  const words: string[] = [];
  for (const word of (/^(?: ["“‘]?[\p{L}\p{N}’'-]+["”]?)+/u.exec(behind)?.[0] ?? '').trim().split(' ')) {
    const isOfPlan =
      CONTINUES.test(word) && words.length > 0 && (/^of$/i.test(word) || ANY_PLAN.test(words.at(-1) ?? ''));
    if (words.length >= LONGEST_PHRASE || (PHRASE_END.test(word) && !isOfPlan)) break;
    words.push(word);
  }
  return words.join(' ');
}

const ASIDE = /[,–—] [^,–—]{1,80}[,–—](?= |$)/g;
const CLAUSE_START = /^.*(?:[,;:“”]|\b(?:that|and|but|said|says|because|so|as|while|when|after|where)\b)\s*/is;
const AUXILIARY =
  /(?: (?:has|have|had|will|would|was|were|is|are|been|be|now|also|since|then|finally|again|quietly|soon))+\s*$/i;

/** What a clause that ends in a verb begins with. */
function toSubject(before: string): string {
  const clause = ` ${before.replace(ASIDE, '')}`.replace(AUXILIARY, '').replace(CLAUSE_START, '').trim();
  return clause.split(' ').slice(-LONGEST_PHRASE).join(' ');
}

/** A phrase without what stands behind its "in", "at", "on": "the station | in the valley". */
function readPhrase(phrase: string): { readonly head: string | null; readonly which: ReadonlySet<string> } {
  const doing = /^(?:\w+ly )?(\p{Ll}{2,}ing)(?= (?:the|an?|its|his|her|their|for|to) )/u.exec(phrase)?.[1];
  if (doing !== undefined) {
    const rest = (phrase.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter(isTellingWord).map(toKey);
    return { head: toKey(doing), which: new Set(rest.filter((stem) => stem !== toKey(doing))) };
  }
  const all = phrase.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const of = all.findIndex((word, at) => at > 0 && (CONTINUES.test(word) || PHRASE_END.test(word)));
  const [first, rest] = of < 0 ? [all, []] : [all.slice(0, of), all.slice(of + 1)];
  const last = first.at(-1) ?? '';
  // "The start": of whatever starts; "the launch of its phone" is of the phone, and of a launch.
  if (ITS_START.test(last) && rest.length === 0 && first.filter(isTellingWord).every((word) => word === last))
    return { head: toKey(last), which: NOTHING };
  const isAnyPlan = ANY_PLAN.test(last);
  // "The proposal for a toll", "plans to fell the oaks": what it is of tells; "the merger plan" is of the merger.
  const telling = (isAnyPlan ? [...first.slice(0, -1), ...rest] : [...first, ...rest]).filter(isTellingWord);
  const own = (isAnyPlan ? (rest.length > 0 ? [...first.slice(0, -1), ...cutAtEnd(rest)] : first.slice(0, -1)) : first)
    .filter(isTellingWord)
    .filter((word) => /^\p{Ll}/u.test(word));
  const head = own.at(-1);
  return {
    head: head === undefined ? null : toKey(head),
    which: new Set(telling.map(toKey).filter((stem) => head === undefined || stem !== toKey(head))),
  };
}

function cutAtEnd(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && (CONTINUES.test(word) || PHRASE_END.test(word)));
  return end < 0 ? words : words.slice(0, end);
}

function isTellingWord(word: string): boolean {
  const stem = toKey(word);
  return (
    !FUNCTION_WORDS.has(word.toLowerCase()) &&
    toRarity(stem) >= LEAST_THING &&
    !DAY_STEMS.has(stem) &&
    !/^\d/.test(stem)
  );
}

/** In rarities: a thing that tells less is not known again by its word. */
const LEAST_THING = 0.15;

function toKey(word: string): string {
  return toStem(word.replace(/['’]s?$/, '').toLowerCase());
}

/** Whoever a clause begins with; for "she" whoever the sentence before names. */
function toWho({ article, sentence }: Statement, before: string): ReadonlySet<string> {
  const clause = before.replace(ASIDE, '').replace(/^.*[;:“”]/s, '');
  const own = (clause.match(/[\p{L}][\p{L}’'-]+/gu) ?? []).filter(isTellingWord);
  if (own.length > 0 && !/^\W*(?:s?he|they|it)\b/i.test(clause)) return new Set(own.map(toKey));
  const last = article.reading.sentences[sentence - 1];
  const says = last === undefined ? '' : article.words.text.slice(last.start, last.end);
  return new Set((says.match(/[\p{L}][\p{L}’'-]+/gu) ?? []).filter(isTellingWord).map(toKey));
}
