// Catches: told reporters (direct) · said at a closed hearing (briefing) · wrote in a letter (document) · told CNN (broadcast) · Tass reported (other-source)
// Not: a statement, report or interview that the content speaks of; nothing said about how: unstated.
import type { Basis } from '../../document/findings.ts';
import { type Span, toText } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { anyOf, findMatches, sequenceOf, toPattern } from '../../language/pattern.ts';
import { BROADCASTERS, PROGRAMMES } from '../../lexicon/broadcasters.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { toClause } from '../clause.ts';
import { findAddressee } from './addressee.ts';
import type { RelationSpans } from './relation-spans.ts';

const DOCUMENT = anyOf(
  /statement|letter|e-?mail|memo|memorandum|report|filing|court filing|court papers|documents?|tweets?|posts?/,
  /facebook post|blog post|note|column|op-ed|essay|book|memoirs?|autobiography|articles?|messages?|ruling|order/,
  /complaint|affidavit|lawsuit|suit|indictment|press release|news release|release|study|survey|poll|paper|papers/,
  /notice|bulletin|communiqu[eé]|petition|audit|analysis|dossier|transcript|diary|testimony submitted|fact sheet/,
  /website|web site|newsletter|editorial|resolution|declaration|white paper|advisory|records?/,
);
const WRITTEN = toPattern(
  'iu',
  anyOf(
    sequenceOf(
      /\b(?:in|through|via|on|with|according to|by|from)\s+/,
      /(?:an?|the|its|his|her|their|one|another|two|several|some|recent|written|joint|internal|confidential)?/,
      /\s*(?:[\p{L}\d.'’-]+\s+){0,4}?/u,
      sequenceOf(DOCUMENT, /\b/),
    ),
    sequenceOf(
      /\bon /,
      anyOf(
        /twitter|facebook|instagram|truth social|telegram|weibo|tiktok|linkedin|youtube|x|social media/,
        /(?:its|his|her|their|the) (?:website|web site|blog|page|account)/,
      ),
      /\b/,
    ),
  ),
);
const DOCUMENT_SOURCE = toPattern(
  'isu',
  /^(?:(?:an?|the|its|his|her|their|this|one|another|that|two|several)\s+)?(?:[\p{L}\d.'’-]+\s+){0,5}?/u,
  DOCUMENT,
  /(?:\s+(?:by|from|of|on|released|published|obtained|seen|issued|to|in|dated|that|which|prepared|written|filed)\b.*)?$/,
);
const WRITING =
  /\b(?:wr(?:ites?|ote|itten|iting)|(?:re)?tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|e-?mail(?:s|ed|ing)?|blog(?:s|ged|ging)?|publish(?:es|ed|ing)?|text(?:s|ed|ing))\b/i;
const BRIEFING = toPattern(
  'i',
  /\b/,
  anyOf(
    /briefed|behind closed doors|closed(?:-door)? (?:\w+ )?(?:session|meeting|hearing|briefing|committee)/,
    /(?:intelligence|security|classified|private|background|closed) briefing/,
    /(?:in|at|during) (?:a|the|an) briefing/,
    /private(?:ly)? (?:meeting|dinner|call|session|hearing|conversation)/,
  ),
  /\b/,
);
const PUBLIC_BRIEFING = /\b(?:news|press|media|daily|regular|white house) briefing\b/i;
const DIRECT = toPattern(
  'i',
  /\b/,
  anyOf(
    /news conference|press conference|(?:news|press|media|daily|regular|white house) briefing|rally|speech/,
    /town hall/,
    sequenceOf(
      /(?:in|during|at) (?:a |an |the )?(?:public |congressional |senate |house |televised )?/,
      /(?:hearing|debate|address|interview|lecture|talk|ceremony|trial)/,
    ),
    /testif(?:ied|ies|y|ying)|reached (?:by|on)|by (?:tele)?phone|in a (?:tele)?phone (?:call|interview)/,
    /condition of anonymity|not to be (?:named|identified)|asked for anonymity|requested anonymity|reporters/,
    /journalists/,
  ),
  /\b/,
);
const ON_AIR = toPattern(
  'i',
  /\b/,
  anyOf(
    /on (?:\w+ )?(?:television|tv|radio|air|the air)/,
    /(?:television|tv|radio|podcast|broadcast) (?:interview|address|show|program(?:me)?)|(?:\w+'?s? )?podcast/,
    /televised (?:interview|address)/,
  ),
  /\b/,
);
const CITED = /\b(?:quot(?:ed|ing)|citing|cited)\b/i;
const BROADCAST_NAME = /\b(?:TV|Television|Radio|Broadcasting|Channel (?:\d+|[A-Z]\w+)|News Channel|Network)\b/;
const PRESS = toPattern(
  'i',
  /\b/,
  anyOf(
    /news(?: |-)?papers?|news agenc(?:y|ies)|news service|wire service|state media|news outlets?|local media/,
    /magazine|tabloid|daily|weekly|(?:the|an?) (?:paper|magazine|newspaper|outlet)/,
  ),
  /\b/,
);

/** Names that only the press bears, known or not: "the Wexcombe Ledger". */
const PRESS_NAME = toPattern(
  'u',
  /^(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+)+/u,
  anyOf(
    /News|Press|News Agency|Times|Tribune|Gazette|Herald|Journal|Post|Chronicle|Courier|Ledger|Observer/,
    /Telegraph|Globe|Review|Examiner|Inquirer|Dispatch|Bulletin|Sentinel|Mail|Echo|Argus/,
  ),
  /$/,
);

const outlets = new Set(OUTLETS.map(toBareName));

function toBareName(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').replace(/'s$/, '');
}

/**
 * How the source's words reached the article, where the words around the cue say so. `outlet`: the article's own outlet ("told the
 * Courier" in the Courier is direct).
 */
export function toBasis(language: Language, relation: RelationSpans, outlet: string | null): Basis {
  const clause = toClause(language, relation);
  if (clause === null) return 'unstated';
  const { text } = language;
  const source = relation.source.map((span) => toText(text, span)).join(' ');
  const around = toWordsAround(text, clause.core, clause.lead, relation.content);
  const cue = relation.cue.map((span) => toText(text, span)).join(' ');
  const addressee = findAddressee(language, relation);
  const hearer = addressee === null ? '' : toText(text, addressee);
  const isTold = /\b(?:told|tell|tells|telling|interview|spoke|speaking)\b/i.test(around);

  if (isOutlet(source)) return isOwn(source, outlet) ? 'direct' : 'other-source';
  if (DOCUMENT_SOURCE.test(source)) return 'document';
  if (BRIEFING.test(around) && !PUBLIC_BRIEFING.test(around)) return 'briefing';
  if (hearer !== '' && (isOwn(hearer, outlet) || /^(?:me|us)$/i.test(hearer))) return 'direct';
  if (ON_AIR.test(around) || isBroadcaster(hearer) || isOnBroadcast(around)) return 'broadcast';
  if (hearer !== '' && (isOutlet(hearer) || PRESS.test(hearer))) return 'other-source';
  if (isTold && isInterviewElsewhere(around, outlet)) return 'other-source';
  if (WRITTEN.test(around) || WRITING.test(cue)) return 'document';
  if (CITED.test(around)) return 'other-source';
  if (DIRECT.test(around) || /^reporters\b|^journalists\b/i.test(hearer)) return 'direct';
  return 'unstated';
}

function toWordsAround(text: string, core: Span, lead: Span | null, content: readonly Span[]): string {
  let words = lead === null ? '' : toText(text, lead);
  let at = core.start;
  for (const { start, end } of content) {
    if (end <= at || start >= core.end) continue;
    words += `${text.slice(at, Math.max(at, start))} `;
    at = end;
  }
  return words + text.slice(at, Math.max(at, core.end));
}

/** A name of the press, as a whole: "Tass", "the Journal", "a Russian newspaper". */
function isOutlet(words: string): boolean {
  const bare = toBareName(words.split(/,| who | which /)[0] ?? '');
  if (bare === '') return false;
  if (outlets.has(bare) || BROADCASTERS.has(bare)) return true;
  return new RegExp(`${PRESS.source}$`, 'i').test(words) || PRESS_NAME.test(words.trim());
}

function isBroadcaster(words: string): boolean {
  if (words === '') return false;
  const bare = toBareName(words);
  if (BROADCASTERS.has(bare) || BROADCAST_NAME.test(words)) return true;
  const possessor = /^(.+?)['’]s\b/.exec(words)?.[1];
  return possessor !== undefined && BROADCASTERS.has(toBareName(possessor));
}

const BESIDE = /\b(?:on|with|to)\s+(?:the\s+)?((?:[A-Z][\p{L}\d&-]*\s?){1,4})/gu;

/** "on Fox News' …", "on NBC's Meet the Press", "in an interview with CNN". */
function isOnBroadcast(around: string): boolean {
  for (const match of findMatches(BESIDE, around)) {
    const words = (match[1] ?? '').trim().split(/\s+/);
    for (let count = words.length; count > 0; count--) {
      const name = toBareName(words.slice(0, count).join(' '));
      if (BROADCASTERS.has(name) || PROGRAMMES.includes(name)) return true;
    }
  }
  return false;
}

/** "in an interview with the Wall Street Journal", in another outlet. */
function isInterviewElsewhere(around: string, outlet: string | null): boolean {
  const name =
    /\binterview (?:with|in|published in) (?:the |a )?((?:[A-Z][\p{L}\d&.-]*\s?){1,4}|\w+ (?:newspaper|magazine))/u.exec(
      around,
    )?.[1];
  return name !== undefined && !isOwn(name, outlet) && isOutlet(name.trim());
}

/** True where `words` name the article's outlet in full or in part: "the Courier" for the Calder Valley Courier. */
function isOwn(words: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const own = ` ${toBareName(outlet)} `;
  const bare = toBareName(words);
  return bare.length > 2 && /^(?:the\s+)?\p{Lu}/iu.test(words) && /\p{Lu}/u.test(words) && own.includes(` ${bare} `);
}
