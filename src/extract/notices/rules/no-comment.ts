// Catches: The firm declined to comment · a spokesman would not say · will make no further statement · refused to confirm or deny · had no immediate comment
// Not: declined to run · refused to say the words · I would not say that · would not discuss it with his wife
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';

const ASKED = /(?:wh(?:y|o|om|at|en|ere|ether|ich|ose)|how|if|more|much|anything|exactly)/;
const CONFIRM_OR_DENY = /confirm(?:\s+(?:or|nor)\s+deny)?/;
const ANSWER_QUESTIONS = /answer\s+(?:\w+\s+){0,2}questions?/;

/** "declined to comment", "declined to take sides", "declined our request" */
const DECLINED = sequenceOf(
  /\bdeclin(?:ed|es|ing)\s+/,
  anyOf(
    sequenceOf(
      /to\s+(?:\w+ly\s+|further\s+|even\s+|either\s+){0,2}/,
      anyOf(
        'comment',
        CONFIRM_OR_DENY,
        /discuss|speculate|disclose|reveal|divulge|describe|characteri[sz]e|detail|identify/,
        /weigh\s+in|take\s+(?:a\s+position|sides|a\s+stand)|be\s+drawn/,
        /respond|react|reply|answer|address|say\b/,
        /give\s+(?:an?|any|his|her|their|the|specific|exact|precise|details)/,
        /offer\s+(?:an?|any|his|her|their|specific)/,
        /provide\s+(?:an?|any|his|her|their|specific|copies)/,
        /name\s+(?:the|which|any|names|his|her|them)/,
        /speak\s+(?:to|with|about)|talk\s+(?:to|with|about)/,
        /share|be\s+interviewed|make\b[^.;,]{0,40}?\bavailable|take\s+(?:any\s+)?questions/,
      ),
    ),
    /(?:further\s+|any\s+|immediate\s+)?comment/,
    /(?:an?|all|repeated|several|multiple|interview|our)\s+(?:interview|requests?|opportunity\s+to\s+comment)/,
  ),
);
/** "refused to say why", "refused to respond to our questions" */
const REFUSED = sequenceOf(
  /\brefus(?:ed|es|ing)\s+to\s+(?:\w+ly\s+|further\s+|either\s+){0,2}/,
  anyOf(
    'comment',
    CONFIRM_OR_DENY,
    /speculate|disclose|divulge|be\s+interviewed|be\s+drawn/,
    sequenceOf(/say\s+/, ASKED),
    ANSWER_QUESTIONS,
    /discuss\s+(?:the\s+(?:matter|case|details|issue|investigation|specifics|allegations?)|details|specifics)/,
    /(?:speak|talk)\s+(?:to|with)\s+(?:reporters|journalists|the\s+(?:press|media))/,
    /respond\s+to\s+(?:\w+\s+){0,2}(?:questions?|requests?|inquir)/,
  ),
);
/** "would not say how", "will not discuss the case" */
const WOULD_NOT = sequenceOf(
  /\b(?:would|will)(?:\s+not|n['’]t)\s+(?:\w+ly\s+|yet\s+|even\s+){0,2}/,
  anyOf(
    'comment',
    CONFIRM_OR_DENY,
    /speculate|disclose|elaborate|specify|be\s+drawn/,
    sequenceOf(/say\s+/, ASKED),
    ANSWER_QUESTIONS,
    sequenceOf(
      /(?:discuss|talk\s+about|go\s+into)/,
      '(?=\\s+',
      anyOf(
        /the|that|this|those|these|his|her|their|its|any|private|internal|specific|individual|details/,
        /what|wh\w+|how|it\b/,
      ),
      '\\b)',
    ),
    /(?:offer|give|provide)\s+(?:any\s+|further\s+|more\s+)?(?:details|specifics)/,
    /(?:offer|give|provide)\s+(?:(?:any|further|more)\s+information|(?:a|any|the|his|her|their)\s+names?)(?=\s*[.,;])/,
  ),
);
/** "would not say.", "would not be interviewed" */
const WOULD_NOT_SAY = sequenceOf(
  /\b(?:would|will)(?:\s+not|n['’]t)\s+(?:\w+ly\s+)?/,
  /(?:say(?=\s*[.,;]|\s+(?:on\s+\w+day|until)|$)|be\s+interviewed)/,
);
/** "will make no further statement", "will give no more information", "did not wish to comment" */
const NOTHING_MORE = anyOf(
  sequenceOf(
    /\bwill\s+(?:make|give|offer|provide)\s+no\s+(?:further|more|other|additional)\s+/,
    /(?:comment|statements?|information|details)\b/,
  ),
  /\bdid(?:\s+not|n['’]t)\s+(?:wish|want|care)\s+to\s+comment\b/,
);
/** "would neither confirm nor deny", "nobody at the firm would comment" */
const NEITHER = anyOf(
  /\b(?:would|could|will|can|did)\s+neither\s+confirm\s+n?or\s+deny/,
  /\bneither\s+confirm(?:ed|s|ing)?\s+nor\s+den(?:y|ied|ies|ying)/,
  /\bn(?:either|or|one|obody|o\s+one)\s+(?:[\w’']+\s+){0,3}would\s+(?:comment|say\s+wh|discuss\s+the)/,
);
/** "had no immediate comment", "there was no official response" */
const NO_COMMENT = anyOf(
  sequenceOf(
    /\b(?:ha[sd]|have|having|offered|offering|made|with|was|is|were)\s+no\s+/,
    /(?:(?:immediate|further|additional|public|other|official)\s+){0,2}comment\b/,
  ),
  sequenceOf(
    /\b(?:was|is|were|been)\s+no\s+(?:(?:immediate|further|public|official)\s+){1,2}/,
    /(?:comment|response|reaction|reply|word)\b/,
  ),
  /\bno\s+comment\b(?=[,.!”"'’])/,
);

export const declinedToComment: NoticeRule = {
  id: 'notices/no-comment',
  kind: 'no-comment',
  confidence: 0.95,
  pattern: toPattern(
    'gi',
    anyOf(
      DECLINED,
      REFUSED,
      WOULD_NOT,
      WOULD_NOT_SAY,
      /\b(?:say|says|said)\s+neither\s+yes\s+nor\s+no\b/,
      /\b(?:could|can|do|does)(?:\s*not|n['’]t)\s+(?:\w+ly\s+){0,2}comment\b/,
      NOTHING_MORE,
      NEITHER,
      NO_COMMENT,
    ),
  ),
  extent: 'clause',
  source: 'agent',
  isMeant({ subjectText, groupText, restText, beforeText, cued, isQuoted }) {
    if (/\b(?:would|will|could|can)\b/.test(groupText) && /^(?:i|you|one)$/.test(subjectText))
      return /\bcomment|speculate/.test(groupText);
    if (/\b(?:if|unless|should)\b[^,]{0,40}$/.test(beforeText) && !/\b(?:asked|said|say)\b/.test(beforeText))
      return false;
    if (/\b(?:voters?|registered)\b/.test(subjectText)) return false;
    // "It would not say." of a thing; in somebody's own words it is what he tells of another.
    if (/\bsay$/.test(groupText) && (isQuoted || /^(?:i|you|we|one|that|this|which)$/.test(subjectText))) return false;
    // "would not discuss it with his wife", "would not talk about the war at home": a habit, and no answer.
    if (/\b(?:discuss|talk about|go into)$/.test(groupText) && (/\bwith\b/.test(restText) || isQuoted)) return false;
    // "declined to give a speech", "declined to address the crowd": an act, not an answer.
    if (/\bdeclin\w+ to (?:\w+ly )?(?:give|offer|provide)/.test(groupText))
      return !/^\s*(?:\w+\s+){0,3}(?:speech|lecture|toast|talk|sermon|endorsement|apology|refund|support|help|money|ride|hand|deposition)\b/.test(
        restText,
      );
    if (/\bdeclin\w+ to (?:\w+ly )?address$/.test(groupText))
      return /^\s*(?:the\s+)?(?:\w+\s+)?(?:questions?|allegations?|claims?|issue|reports?|matter|whether|why|how|what)\b/.test(
        restText,
      );
    if (/\bdeclin\w+ to (?:\w+ly )?share$/.test(groupText))
      return /^\s*(?:\w+\s+){0,3}(?:details|information|names?|figures|data|numbers|specifics)\b/.test(restText);
    if (/\bdeclin\w+ to say$/.test(groupText))
      return /^\s*(?:$|[.,;]|wh|how|if|more|much|anything|exactly|precisely|publicly|on|in)/.test(restText);
    if (/\b(?:disclose|divulge|reveal|identify)$/.test(groupText))
      return /^\s*(?:[\w'-]+\s+){0,3}(?:details|information|names?|amounts?|terms|identit(?:y|ies)|locations?|causes?|prices?|size|number|figures?|individuals|people|person|source|specifics|wh\w+|how|if)\b/.test(
        restText,
      );
    return cued === null || cued.act !== 'says' || !isQuoted || /comment/.test(groupText);
  },
};
