// Catches: The firm called the allegation baseless · a claim the firm dismissed as nonsense · the office calls that ridiculous · reports that the dam had cracked were false, it said ·
// "The claim is false," he said · "No, no and no," · "That's not true," she said · A: That is not true.
// Not: called the plan absurd · called it a success · the report was false (nobody says so) · "That's not fair"
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { CLAIM_NOUNS, FALSE_WORDS } from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';
import type { Scene } from '../scene.ts';

const FALSE = anyOf(...FALSE_WORDS);
/** What somebody does who calls a claim something. */
const CALL = anyOf(
  /call(?:ed|s)|describ(?:ed|es)|dismiss(?:ed|es)|brand(?:ed|s)|label(?:l?ed|s)|denounc(?:ed|es)|reject(?:ed|s)/,
);
const HOW_FALSE = anyWordOf(
  `an? completely totally utterly wholly entirely simply absolutely pure complete total utter insulting absolute outright malicious
  vicious plain`,
);
const UNREAL = /\b(?:not|n't|never|nobody|no one|would|could|might|may|should|must|can|will|to|if)\b/;

export const calledFalse: NoticeRule = {
  id: 'notices/called-false',
  kind: 'denied',
  confidence: 0.9,
  pattern: toPattern(
    'gi',
    /\b/,
    CALL,
    /\s+/,
    anyOf(
      /it|that|this/,
      sequenceOf(
        /(?:the|these|those|that|this|such|his|her|their|its|any|all)\s+(?:[\w’'-]+\s+){0,3}?/,
        anyOf(...CLAIM_NOUNS, 'talk', 'idea'),
        /(?:\s+[\w’'-]+){0,6}?/,
      ),
    ),
    /\s+(?:as\s+)?["“‘']?/,
    `(?:${HOW_FALSE}\\s+){0,2}`,
    FALSE,
    /\b["”]?/,
  ),
  extent: 'clause',
  source: 'subject',
  isMeant: ({ groupText, subjectText, isQuoted }) =>
    !isQuoted &&
    !UNREAL.test(groupText.replace(/\b(?:called|calls|describ|dismiss|brand|label|denounc|reject)[\s\S]*$/, '')) &&
    !/^(?:i|you|we|who|nobody)$/.test(subjectText),
};

/** "A claim that the front dismissed as nonsense", "a report which the firm has called false". */
export const calledFalseBehind: NoticeRule = {
  id: 'notices/called-false',
  kind: 'denied',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    '(?<=\\b',
    anyOf(...CLAIM_NOUNS),
    /,?\s{1,3}(?:(?:that|which)\s{1,3})?(?:[\w’'-]{1,40}\s{1,3}){1,5}?(?:ha(?:s|ve|d)\s{1,3})?(?:\w{1,20}ly\s{1,3})?/,
    ')',
    CALL,
    /\s+(?:as\s+)?["“‘']?/,
    `(?:${HOW_FALSE}\\s+){0,2}`,
    FALSE,
    /\b["”]?/,
  ),
  extent: 'clause',
  // The claim itself stands before whoever calls it so.
  source: 'none',
  isMeant: ({ groupText, subjectText, isQuoted }) =>
    !isQuoted && !UNREAL.test(groupText) && !/^(?:i|you|we|who|nobody|that|which|it|they)$/.test(subjectText),
};

export const toldFalse: NoticeRule = {
  id: 'notices/called-false',
  kind: 'denied',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    anyOf(
      sequenceOf(
        /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?)\s+/,
        /(?:[^.;:"“”\n]{1,90}\s+)?(?:is|are|was|were)\s+(?:\w+ly\s+)?/,
        anyOf(/not\s+true|wrong|without\s+(?:any\s+)?foundation/, FALSE),
      ),
      sequenceOf(/\bit\s+(?:is|was)\s+(?:simply\s+|just\s+)?/, anyOf(/not\s+true/, FALSE), /\s+that/),
    ),
    /\b/,
  ),
  extent: 'clause',
  source: 'none',
  // Only somebody's word makes it a denial.
  isMeant: (scene) => !scene.isQuoted && (scene.holder === null ? isRelease(scene) : scene.holder.act !== 'asks'),
};

/** Words that open what a speaker says flatly of a claim. */
const CLAIM = anyOf(/claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|stor(?:y|ies)/);

export const flatNo: NoticeRule = {
  id: 'notices/called-false',
  kind: 'denied',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    /(?<=["“]|^|:\s{1,2})/,
    anyOf(
      /no,?\s+(?:and\s+)?no\b[^.;:"“”\n]{0,30}/,
      sequenceOf(
        /(?:that|this|it)(?:['’]s|\s+(?:is|was))\s+/,
        /(?:(?:just|simply|absolutely|completely|totally|utterly|all|pure|complete|total|absolute|utter)\s+){0,2}/,
        anyOf(
          /not\s+true|untrue|false|nonsense|rubbish/,
          /(?:an?\s+)?(?:\w+\s+)?(?:lie|fabrication|invention)|lies|fiction/,
        ),
        /\b/,
      ),
      /(?:nonsense|rubbish|absolutely\s+not|not\s+true|lies)(?=[,.!])/,
    ),
  ),
  extent: 'phrase',
  source: 'none',
  isMeant: isSaidFlatly,
};

/** "The claim is false," a spokeswoman said · "This does not correspond to reality," he said. */
export const toldFlatly: NoticeRule = {
  id: 'notices/called-false',
  kind: 'denied',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    /(?<=["“]|^|:\s{1,2})/,
    anyOf(
      sequenceOf(
        /(?:the|this|that|these|those|such|all)\s+(?:\w+\s+)?/,
        CLAIM,
        /\s+(?:is|are|was|were)\s+(?:\w+ly\s+)?/,
        anyOf(/not\s+true/, FALSE),
        /\b/,
      ),
      /(?:this|that|it)\s+does\s+not\s+correspond\s+to\s+(?:reality|the\s+(?:facts|truth))/,
    ),
  ),
  extent: 'phrase',
  source: 'none',
  isMeant: isSaidFlatly,
};

/** In a quotation by who speaks it, or in a turn of talk that has no marks. */
function isSaidFlatly({ isQuoted, isSpokenByHolder, holder }: Scene): boolean {
  return (isQuoted && isSpokenByHolder) || /^attributions\/(?:labelled|answered)-turn$/.test(holder?.by ?? '');
}

const RELEASE = toPattern(
  'im',
  anyOf(
    /\b(?:press|media|news) (?:release|statement|office)\b|\bfor immediate release\b|\bcommuniqu[eé]\b/,
    sequenceOf(
      /^(?:title:)?[#*"\s]*(?:[^\n.:–—]{2,60}(?::| –| —) )?/,
      /(?:statement|declaration|clarification) (?:on|of|by|from|regarding|about|concerning)\b/,
    ),
    /^[#*\s]*[^\n.]{2,60} statement (?:on|regarding|about|concerning) [^\n.]{2,80}$/,
  ),
);
const HEAD = 300;

/** A text that says at its head that it is somebody's own: what it calls false, that one denies. */
function isRelease({ known: { article } }: Scene): boolean {
  return RELEASE.test(article.text.slice(0, HEAD));
}
