// Catches: "saw no need for a statutory inquiry" and "there would, after all, be a statutory inquiry"; "had no intention of resigning" and
// "his letter of resignation"; "would stand by her" and, of the same sponsor, "ended its partnership"; "granted an injunction", "set the injunction aside".
// Not: "stands by her remarks", calls for a resignation, another sponsor, a ban that is lifted when its time is over.
import type { Span } from '../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { areOfOtherYears } from './other-years.ts';
import { toPlanDraft } from './plan-draft.ts';

/** So alike the articles must be for one matter to be meant, and so soon, in days, the end must come. */
const LEAST_KIN = 0.4;
const FURTHEST_APART = 60;
const CONFIDENCE = 0.7;
/** So much of what was refused, in rarities, must be told as coming after all, and one word of it must tell this much. */
const LEAST_SHARE = 0.75;
const LEAST_TELLING = 0.3;
const LEAST_RARITY = 0.15;

/** What was held to, and the same given up: under one key they may meet. */
interface Held {
  readonly statement: Statement;
  /** What sort it is of: a refusal, a resignation, a backing, or what was granted. */
  readonly sort: string;
  /** Who it is of, or what was refused. */
  readonly of: ReadonlySet<string>;
  /** Whom or what else it must name, if it names any: who refuses, whom a backing is for, whom a ruling is on. */
  readonly for: ReadonlySet<string>;
}

interface HeldAndGivenUp {
  readonly held: readonly Held[];
  readonly givenUp: readonly Held[];
}

/** What one report has somebody hold to, and a later one tells to be given up. */
export function findGivenUp(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const { givenUp } = once(article, findHeldAndGivenUp);
    if (givenUp.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      const days = toDaysBetween(other, article);
      if (days === null || days < 1 || days > FURTHEST_APART) return [];
      if (material.kinship(article.order, order) < LEAST_KIN) return [];
      return once(other, findHeldAndGivenUp).held.flatMap((held) => {
        const end = givenUp.find(
          (one) =>
            isOfOne(held, one) &&
            (one.statement.days.length > 0 || !areOfOtherYears(held.statement, one.statement)) &&
            canDisagree(material, held.statement, one.statement),
        );
        return end === undefined ? [] : [toDraft(material, held.statement, end.statement)];
      });
    });
  });
}

function toDraft(material: ConflictMaterial, held: Statement, end: Statement): ConflictDraft {
  return {
    ...toPlanDraft(
      toSide(material, held, held.span, 'planned'),
      toSide(material, end, end.span, 'given up'),
      CONFIDENCE,
    ),
    by: 'conflicts/given-up',
    what: 'What was held to is told later as given up',
  };
}

function isOfOne(held: Held, end: Held): boolean {
  if (held.sort !== end.sort) return false;
  if (held.for.size > 0 && end.for.size > 0 && !areMeeting(held.for, end.for)) return false;
  if (held.sort !== REFUSED) return areMeeting(held.of, end.of);
  let all = 0;
  let shared = 0;
  let most = 0;
  for (const stem of held.of) {
    const rarity = toRarity(stem);
    all += rarity;
    if (!end.of.has(stem)) continue;
    shared += rarity;
    most = Math.max(most, rarity);
  }
  return most >= LEAST_TELLING && shared >= LEAST_SHARE * all;
}

function areMeeting(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((stem) => others.has(stem));
}

const REFUSED = 'refused';
const RESIGNED = 'resigned';
const BACKED = 'backed';
const GRANTED = 'granted';

const REFUSES = toPattern(
  'i',
  /\b/,
  anyOf(
    /rul(?:e|es|ed|ing) out (?:holding |calling |ordering )?/,
    /(?:sees?|saw|seen|is|are|was|were|be|been) no (?:need|case|reason|grounds?|point|justification) (?:for|in|to) /,
    /(?:has|have|had|with) no (?:plans?|intention|wish|desire) (?:for|to|of) /,
    /(?:resist|reject|dismiss|rebuff|refus|oppos|brush|turn)(?:s|es|ed|ing)?(?: (?:aside|away|down))? (?:all |any |the |repeated |growing )?(?:calls?|demands?|pressure|pleas?|appeals?|requests?) (?:for|to) /,
  ),
  /(?<what>[^.,;:“”"()]{3,80})/,
);
const ENDS_OBJECT =
  /\b(?:which|that|who|whose|because|but|while|although|when|after|before|and (?:has|had|is|was|will|would)|said|says)\b.*$/is;
const AFTER_ALL = toPattern(
  'i',
  /\b/,
  anyOf(
    /after all|bow(?:s|ed|ing)? to|(?:gave|gives|given|giving) (?:in|way)(?: to)?|U-turn|relent(?:s|ed|ing)/,
    /chang(?:es|ed|ing) (?:his|her|its|their) minds?|back(?:s|ed|ing) down|climb(?:s|ed|ing) down|revers(?:es|ed|ing) (?:course|himself|herself|itself)/,
  ),
  /\b/,
);
/** "There would, after all, be an inquiry", "agreed to one after all"; not "it was, after all, the inquiry that found it". */
const IS_TO_COME =
  /\b(?:will|would|(?:is|are|was|were) to|agree[sd]?|announce[sd]?|order(?:s|ed)?|decide[sd]?|approve[sd]?|grant(?:s|ed)?|get(?:s|ting)?)\b|['’]ll\b/i;
const UNREAL =
  /\b(?:not|never|no|n['’]t|if|whether|may|might|could|refus\w+|urg\w+|call(?:s|ed|ing)? (?:for|on)|demand\w*)\b|\?/i;

/** "Agreed to an inquiry, which the minister had ruled out only days before". */
const RECALLS =
  /\b(?:which|that) [^.,;]{0,60}?\bhad (?:(?:earlier|previously|first|so far|long|once|only|until then|still|always|repeatedly) ){0,2}(?:ruled out|refused|rejected|resisted|opposed|dismissed)\b/i;

const WONT_GO = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:no intention of|not thinking of|not considering|rul(?:es?|ed|ing) out|den(?:y|ies|ied) (?:that )?(?:he|she) (?:was|would)) (?:be )?(?:resigning|stepping down|standing down|quitting|going|leaving|resign|resignation|step down|quit)/,
    sequenceOf(
      anyOf(/(?:will|would|wo)(?: not|n['’]t)/, /no plans? to/, /(?:refus|declin)(?:es|ed|ing) to/, /not going to/),
      / (?:resign|step down|stand down|quit|step aside|give up (?:his|her) (?:post|seat|job))/,
    ),
  ),
  /\b/,
);
const WENT =
  /\b(?:(?<!\b(?:not|never|n['’]t) )(?:resigned|stepped down|stood down|stepped aside)|(?:his|her) (?:letter of )?resignation(?! letter)|hand(?:ed|s) in (?:his|her) (?:notice|resignation)|(?:has|had) quit|quit (?:on|as|his|her|after|the))\b/i;
const NOT_GONE =
  /\b(?:call(?:s|ed|ing)?|demand\w*|urg\w+|ask\w*|press\w*|refus\w+|reject\w*|offer\w*|if|whether|should|would|will|not|never|may|might|could|must|want\w*|clamou?r)\b|n['’]t\b/i;

/** Whoever may be backed and dropped, with no name. */
const BACKED_ONES =
  /(?:the|its|their) (?:runner|athlete|player|coach|manager|driver|rider|swimmer|sprinter|striker|keeper|captain|skipper|actor|singer|star|author|presenter|minister|candidate|champion|chief executive)\b/;
const BACKS = toPattern(
  'u',
  /\b(?:(?:will|would|shall) (?:continue to )?|(?:continues|continued|promises|promised|vows|vowed|pledges|pledged) to )/,
  /(?:stand by|stand behind|support|back|stick by|stick with|keep faith with) /,
  anyOf(
    /him\b|them\b|her(?= (?:while|as|during|until|through|despite|whatever|and|but)\b|[.,;:"”’]|$)/,
    BACKED_ONES,
    /(?<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)(?=[ .,;:"”]|$)(?!['’]s)/u,
  ),
);
const DROPS = toPattern(
  'u',
  /\b/,
  anyOf(
    sequenceOf(
      /(?<!\b(?:was|were|been|be|being) )(?:dropped|dumped|sacked|axed) /,
      anyOf(
        /him|them|her(?= (?:while|as|during|after|on|from|over|last|and)\b|[.,;:"”’]|$)/,
        BACKED_ONES,
        /\p{Lu}[\p{L}’'-]+/u,
      ),
    ),
    sequenceOf(
      /(?:ended|ends|terminated|terminates|cancell?ed|tore up|torn up|suspended|broke off|severed|cut) (?:its|their|the|all|his|her) (?:\w+ )?/,
      /(?:partnership|contract|sponsorship|deal|agreement|ties|relationship|endorsement|association|support|links)/,
    ),
    /(?:cut|severed) ties|parted (?:company|ways)|withdr(?:ew|awn) (?:its|their) (?:support|backing|sponsorship)/,
  ),
  /\b/,
);

const RULING = 'injunction|conviction|verdict|ban|suspension|licen[cs]e|permit|fine|acquittal';
const GRANTS = toPattern(
  'i',
  /\b(?:granted|issued|imposed|ordered|won|obtained|secured|handed down|approved|awarded|upheld|got)\b[^.;:]{0,50}?\b(?:an?|the|its|his|her) (?:[\w-]+ ){0,2}?/,
  `(?<what>${RULING})`,
  /\b/,
);
const UNDOES = toPattern(
  'i',
  /\b/,
  anyOf(
    sequenceOf(/(?:set|sets|setting) (?:the|that|this|his|her|its) (?:[\w-]+ ){0,2}?/, `(?<one>${RULING})`, / aside/),
    sequenceOf(
      /(?:set aside|overturned|overturns|quashed|annulled|revoked|rescinded|reversed|struck down|threw out|voided) (?:the|that|this|his|her|its) (?:[\w-]+ ){0,2}?/,
      `(?<two>${RULING})`,
    ),
    sequenceOf(
      /(?:the|that|this|his|her|its) (?:[\w-]+ ){0,2}?/,
      `(?<three>${RULING})`,
      / (?:was|were|has been|had been) (?:set aside|overturned|quashed|annulled|revoked|rescinded|reversed|struck down|thrown out|voided)/,
    ),
  ),
  /\b/,
);

/** "Ended its contract with him", "dropped the sprinter": whom by name, that before it tells. */
const UNNAMED = toPattern('', /\b/, anyOf(/him|them|with her/, BACKED_ONES), /\b/);

/** What an article tells as held or under way, and what it tells as given up. */
export function findHeldAndGivenUp(_: OwnArticle, article: Compared): HeldAndGivenUp {
  const held: Held[] = [];
  const givenUp: Held[] = [];
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    const says = article.words.text.slice(statement.span.start, statement.span.end);
    const sentence = toSentenceWords(statement);
    const add = (to: Held[], sort: string, of: ReadonlySet<string>, whom: ReadonlySet<string> = NOBODY): void => {
      if (of.size > 0) to.push({ statement, sort, of, for: whom });
    };
    // "The mayor ruled out | a levy": what is refused may stand as what he said.
    const refused = REFUSES.exec(sentence)?.groups?.['what'];
    if (refused !== undefined && says.includes(refused.slice(0, LEAST_OBJECT)))
      add(held, REFUSED, toStems(refused.replace(ENDS_OBJECT, '')));
    const recalled = RECALLS.exec(sentence);
    const begun = recalled === null ? null : sentence.slice(0, recalled.index);
    if (begun !== null && statement.span.start < toSentenceStart(statement) + begun.length && !UNREAL.test(begun))
      add(givenUp, REFUSED, toStems(begun));
    const comes = AFTER_ALL.exec(says)?.[0];
    if (comes !== undefined && !UNREAL.test(says) && (!/^after all$/i.test(comes) || IS_TO_COME.test(says)))
      add(givenUp, REFUSED, new Set(statement.profile.weights.keys()));
    const [stays, went] = [WONT_GO.exec(says), WENT.exec(says)];
    if (stays !== null) add(held, RESIGNED, findWho(statement, stays));
    else if (went !== null && !NOT_GONE.test(sentence)) add(givenUp, RESIGNED, findWho(statement, went));
    const [backs, drops] = [BACKS.exec(sentence), DROPS.exec(sentence)];
    if (backs !== null && BACKS.test(says) && !UNREAL.test(sentence.slice(0, backs.index)))
      add(held, BACKED, toNames(sentence.slice(0, backs.index)), toNames(backs.groups?.['name'] ?? ''));
    if (drops !== null && DROPS.test(says) && !UNREAL.test(sentence.slice(0, drops.index)))
      add(
        givenUp,
        BACKED,
        toNames(sentence.slice(0, drops.index)),
        UNNAMED.test(sentence.slice(drops.index)) ? NOBODY : toStems(sentence.slice(drops.index)),
      );
    // "Granted | the union an injunction": the verb may stand in front of what is told.
    const granted = GRANTS.exec(sentence)?.groups?.['what'];
    if (granted !== undefined && says.includes(granted) && !statement.isOpen && !statement.isNegated)
      add(held, GRANTED, new Set([toStem(granted)]), toStems(sentence));
    const undoing = UNDOES.exec(says);
    const { one, two, three } = undoing?.groups ?? {};
    const undone = one ?? two ?? three;
    if (undoing !== null && undone !== undefined && !statement.isOpen && !UNREAL.test(says)) {
      const whom = two === undefined ? '' : (WHOM.exec(says.slice(undoing.index + undoing[0].length))?.[1] ?? '');
      add(givenUp, GRANTED, new Set([toStem(undone)]), toStems(whom));
    }
  }
  return { held, givenUp };
}

function toSentenceStart({ article: { reading }, sentence, span }: Statement): number {
  return reading.sentences[sentence]?.start ?? span.start;
}

const LEAST_OBJECT = 12;
const NOBODY: ReadonlySet<string> = new Set();
/** "The ban [on the coach]", "the fine [of the port for the spill]"; not "on Wednesday". */
const WHOM = /^ ((?:on|of|for|against) (?!\p{Lu}\p{L}+day\b)[^.,;:]{2,60})/u;

function toStems(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/[^\p{L}\d]+/u)
      .map(toStem)
      .filter((stem) => stem !== '' && toRarity(stem) >= LEAST_RARITY),
  );
}

/** The words that begin with a capital letter, behind the first or besides: "Dalton's sponsor, Corvo, said". */
function toNames(words: string): ReadonlySet<string> {
  const names = words.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return new Set(names.map(toStem).filter((stem) => toRarity(stem) >= LEAST_NAME));
}

/** "The", "After": no name. */
const LEAST_NAME = 0.3;

/** The last names of whoever stands, named or as "she", in front of what is told of him in his sentence; those of that before it where nobody does. */
function findWho(
  { article, sentence, span }: Statement,
  { index, 0: { length } }: RegExpExecArray,
): ReadonlySet<string> {
  const { sentences } = article.reading;
  const here = sentences[sentence] ?? span;
  const to = span.start + index + length;
  // "Nils Ortega, who had worked for Reyes, resigned": Ortega.
  const aside = [...article.words.text.slice(here.start, to).matchAll(BY_THE_WAY)].at(-1);
  const from = here.start + (aside?.index ?? 0);
  const last =
    findPeople(article, { start: from + (aside?.[0].length ?? 0), end: to }).at(-1) ??
    findPeople(article, { start: here.start, end: from }).at(-1);
  if (last !== undefined) return new Set([last]);
  const own = findPeople(article, here);
  return new Set(own.length > 0 ? own : findPeople(article, sentences[sentence - 1] ?? here));
}

const BY_THE_WAY = /, (?:who|whose|whom)\b[^.;]*?,(?= )/g;

function findPeople(article: Compared, span: Span): readonly string[] {
  return findMentionsIn(article, span).flatMap(({ entity: { kind, name } }) =>
    kind === 'person' ? (toPersonWords(name).at(-1) ?? []) : [],
  );
}
