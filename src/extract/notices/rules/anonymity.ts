// Catches: an official, speaking on condition of anonymity, said · who was not authorised to speak · who asked not to be named
// Not: anonymity on the web · not authorised by the city to march · an anonymous donor
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';

const NAMES = /(?:his|her|their)\s+(?:full\s+|real\s+|last\s+)?names?/;
/** "on condition of anonymity", "on the understanding that they would not be named" */
const CONDITION = sequenceOf(
  /\bon\s+(?:the\s+)?(?:strict\s+)?(?:condition|basis|understanding)\s+/,
  anyOf(
    /of\s+(?:\w+\s+)?anonymity/,
    sequenceOf(
      /(?:that\s+)?/,
      anyOf(/he|she|they|it/, NAMES),
      /\s+(?:would\s+|will\s+|could\s+|must\s+)?not\s+be\s+/,
      anyWordOf('named identified used published quoted disclosed revealed printed'),
    ),
  ),
);
/** "asked not to be named", "insisted that her real name not be quoted" */
const ASKED_NOT_TO_BE = sequenceOf(
  /\b/,
  anyOf(
    /ask(?:ed|ing|s)|request(?:ed|ing|s)|want(?:ed|ing|s)|wish(?:ed|ing|es)|prefer(?:red|ring|s)|insist(?:ed|ing)/,
    /declin(?:ed|ing|es)|refus(?:ed|ing|es)|beg(?:ged|ging)/,
  ),
  `\\s+(?:that\\s+${anyOf(/he|she|they/, NAMES)}\\s+)?`,
  /(?:not\s+)?(?:to\s+)?be\s+(?:named|identified|quoted(?:\s+by\s+name)?)(?:\s+(?:because|for\s+fear))?/,
);
/** "chose to remain anonymous" */
const STAYED_UNNAMED = sequenceOf(
  /\b(?:ask(?:ed|ing|s)|want(?:ed|ing|s)|wish(?:ed|ing|es)|prefer(?:red|ring|s)|choos?(?:e|es|ing)|chose)\s+/,
  /to\s+(?:remain|stay|speak|be\s+kept)\s+(?:anonymous(?:ly)?|unnamed|unidentified)/,
);
/** "requested anonymity", "was granted anonymity" */
const GIVEN_ANONYMITY = sequenceOf(
  /\b/,
  anyOf(
    /(?:request|ask|demand|insist)(?:ed|ing|s)?\s+(?:for\s+|on\s+)?/,
    /(?:was|were|been|being)\s+(?:granted|promised|given|guaranteed)\s+/,
  ),
  /anonymity/,
);
/** "whose name was withheld" */
const NAME_WITHHELD = sequenceOf(
  /\b(?:whose|his|her|their)\s+(?:real\s+|full\s+|last\s+)?names?\s+/,
  /(?:was|were|has\s+been|have\s+been|is\s+being|are\s+being)\s+(?:withheld|changed)\b/,
);

export const anonymity: NoticeRule = {
  id: 'notices/anonymity',
  kind: 'anonymous',
  confidence: 0.95,
  pattern: toPattern(
    'gi',
    anyOf(
      CONDITION,
      ASKED_NOT_TO_BE,
      STAYED_UNNAMED,
      GIVEN_ANONYMITY,
      /\bsp(?:oke|eaking|oken)\s+anonymously/,
      NAME_WITHHELD,
    ),
  ),
  extent: 'clause',
  source: 'subject',
  hang: true,
  isMeant: ({ isQuoted }) => !isQuoted,
};

export const notAuthorised: NoticeRule = {
  id: 'notices/anonymity',
  kind: 'anonymous',
  confidence: 0.95,
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /(?:not|n['’]t)\s+(?:been\s+)?(?:yet\s+|publicly\s+|officially\s+)?(?:authori[sz]ed|permitted|allowed)/,
      /(?:unauthori[sz]ed|lacked\s+authori[sz]ation|without\s+authori[sz]ation)/,
    ),
    /\s+to\s+(?:\w+ly\s+)?/,
    anyOf(
      /speak|talk|brief|discuss|comment|be\s+(?:named|quoted|identified)/,
      sequenceOf(
        /(?:address|describe|disclose|release|reveal)\b[^.;]{0,60}?\b/,
        /(?:publicly|on\s+the\s+record|to\s+(?:the\s+)?(?:media|press|reporters|journalists))/,
      ),
    ),
  ),
  extent: 'clause',
  source: 'subject',
  isMeant: ({ isQuoted, groupText, restText }) =>
    !isQuoted &&
    (!/\b(?:allowed|permitted)\b/.test(groupText) ||
      /\b(?:publicly|on the record|media|press|reporters|journalists|by name)\b/.test(restText)),
};
