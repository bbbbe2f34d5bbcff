// Catches: did not respond to a request for comment · did not return our calls · has been approached for comment · could not be reached · calls were not returned · was unavailable for comment
// Not: did not respond to treatment · a deal could not be reached · unavailable for travel
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { REQUEST_NOUNS } from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';

const REQUEST = anyOf(...REQUEST_NOUNS);
const NOT = /(?:(?:did|does|do|has|have|had)(?:\s+not|n['’]t)|(?:has|have|had)\s+yet\s+to|failed\s+to|never)/;

const ASKED =
  /\b(?:asked|request\w*|contacted|e-?mailed|approached|questions?|spokes\w+|office|campaign|ministry|company)\b/;
/** "I asked the finance officer to explain. He has not replied." */
const ASKING =
  /\b(?:I|[Ww]e|[Tt]his (?:news)?paper|[Tt]he \p{Lu}\p{L}+) (?:have |has |had )?(?:asked|e-?mailed|wrote to|written to)\b[^.?!]*[.?!]["”]?\s*$/u;
/** How much of the sentence before is looked at, in UTF-16 code units. */
const LAST_SENTENCE = 240;

export const noReply: NoticeRule = {
  id: 'notices/no-reply',
  kind: 'no-comment',
  confidence: 0.95,
  pattern: toPattern(
    'gi',
    anyOf(
      // "did not respond on Monday to our request"
      sequenceOf(
        sequenceOf(/\b/, NOT, /\s+(?:\w+ly\s+|yet\s+|also\s+|so\s+far\s+){0,2}(?:respond|repl)(?:ed|y|ied)?\s+/),
        /(?:\w+day\s+|on\s+\w+day\s+|by\s+\w+\s+){0,1}to\s+(?:[\w’'-]+\s+){0,6}?/,
        REQUEST,
      ),
      sequenceOf(/\b/, NOT, /\s+immediately\s+(?:respond|reply|answer|comment)(?:ed)?/),
      // "has not replied."
      sequenceOf(
        sequenceOf(/\b/, NOT, /\s+(?:\w+ly\s+|yet\s+|also\s+){0,2}(?:(?:respond|comment)(?:ed)?|repl(?:y|ied))/),
        /(?=\s*[.,;)]|\s+(?:on|by)\s+\w+day)/,
      ),
      // "never returned our calls"
      sequenceOf(
        sequenceOf(/\b/, NOT, /\s+(?:\w+ly\s+|yet\s+|also\s+){0,2}(?:return|answer|acknowledge)(?:ed)?\s+/),
        /(?:[\w’'-]+\s+){0,4}?/,
        anyOf(
          /calls?|phone|messages?|e-?mails?|requests?|inquir(?:y|ies)|enquir(?:y|ies)/,
          /questions(?:\s+(?:from|about|on|sent|submitted)|(?=\s*[.,;]))/,
        ),
      ),
      // "e-mails to the firm went unanswered"
      sequenceOf(
        sequenceOf(/\b/, REQUEST, /\s+(?:[\w’'-]+\s+){0,8}?/),
        anyOf(
          sequenceOf(
            /(?:was|were|has\s+been|have\s+been|had\s+been)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?/,
            /(?:returned|answered|acknowledged|met)/,
          ),
          /(?:went|have\s+gone|had\s+gone|were|was)\s+unanswered/,
        ),
      ),
      /\b(?:has|have|had|was|were)\s+(?:also\s+)?(?:been\s+)?(?:contacted|approached)\s+for\s+(?:\w+\s+)?(?:comment|a\s+comment|a\s+response|a\s+statement)/,
      /\bignored\s+(?:[\w’'-]+\s+){0,3}?requests?\s+(?:for|to)\s+(?:comment|an\s+interview|interviews)/,
    ),
  ),
  extent: 'clause',
  source: 'subject',
  isMeant({ known, sentence, groupText, subjectText, restText, beforeText, isQuoted }) {
    if (/^(?:i|we|you)$/.test(subjectText) || /\bvoters?\b/.test(subjectText) || isQuoted) return false;
    if (/\b(?:contacted|approached) for\b/.test(groupText)) return !/^\s*(?:and|but)\s+(?:said|\w+ed)\b/.test(restText);
    // Without a request in the words, somebody must have asked in the same sentence or right before it.
    if (/(?:(?:respond|comment)(?:ed)?|repl(?:y|ied))$/.test(groupText) && !/\bimmediately\b/.test(groupText))
      return (
        ASKED.test(`${beforeText} ${subjectText}`) ||
        ASKING.test(known.language.text.slice(Math.max(0, sentence.start - LAST_SENTENCE), sentence.start))
      );
    if (/\bquestions?$/.test(groupText) && /\bquestions? (?:directly|properly|well)/.test(`${groupText}${restText}`))
      return false;
    return (
      !/\bimmediately (?:respond|reply|answer)$/.test(groupText) ||
      !/^\s*(?:to (?:the\s+)?(?:\w+\s+)?(?:treatment|fire|threat|attack|crisis|scene|ruling|orders?)|with)\b/.test(
        restText,
      )
    );
  },
};

export const notReached: NoticeRule = {
  id: 'notices/no-reply',
  kind: 'no-comment',
  confidence: 0.95,
  pattern: toPattern(
    'gi',
    anyOf(
      sequenceOf(
        /\b(?:(?:could|can)(?:\s+not|n['’]t)|cannot)\s+(?:\w+ly\s+){0,2}/,
        /be\s+(?:\w+ly\s+)?(?:reached|contacted|located\s+for)\b/,
      ),
      sequenceOf(
        /\b(?:(?:not|n['’]t)\s+(?:\w+ly\s+)?available|unavailable|unreachable)\s+(?:\w+day\s+|on\s+\w+day\s+)?/,
        /(?:for|to)\s+(?:(?:further|immediate|an?)\s+)?(?:comment|interviews?|speak)\b/,
      ),
      sequenceOf(
        /\b(?:attempts|efforts)\s+to\s+(?:reach|contact|get\s+(?:the\s+)?(?:reaction|comments?|response))\b[^.;]{0,80}?\b/,
        /(?:were|was|proved|have\s+been|had\s+been)\s+/,
        /(?:not\s+(?:immediately\s+)?successful|unsuccessful|fruitless|unanswered|abortive|futile)/,
      ),
    ),
  ),
  extent: 'clause',
  source: 'subject',
  isMeant({ groupText, subjectText, restText, isQuoted }) {
    if (isQuoted) return false;
    if (!/reached$/.test(groupText)) return true;
    if (
      /\b(?:agreement|deal|consensus|decision|compromise|verdict|conclusion|goals?|targets?|quorum|settlement|accord|truce|majority|solution|resolution|understanding|it|that|village|town|area|site|island|summit|threshold|limit|level)$/.test(
        subjectText,
      )
    )
      return false;
    return !/^\s*(?:by (?:road|car|sea|air|foot|rescue\w*|land|boat)|without|in time|only)\b/.test(restText);
  },
};

export const notHeardBack: NoticeRule = {
  id: 'notices/no-reply',
  kind: 'no-comment',
  confidence: 0.9,
  pattern: /\b(?:has|have|had|did)(?:\s+not|n['’]t)\s+(?:yet\s+|immediately\s+)?(?:heard|hear)\s+back\b/gi,
  extent: 'clause',
  source: 'none',
  isMeant: ({ isQuoted, subjectText }) => !isQuoted && !/^(?:he|she|they|you)$/.test(subjectText),
};
