// Catches: an official, speaking on condition of anonymity, said · who was not authorised to speak · who asked not to be named
// Not: anonymity on the web · not authorised by the city to march · an anonymous donor
import type { NoticeRule } from '../notice-rule.ts';

const NAMED = '(?:named|identified|quoted(?:\\s+by\\s+name)?)';

export const anonymity: NoticeRule = {
  id: 'notices/anonymity',
  kind: 'anonymous',
  confidence: 0.95,
  pattern: new RegExp(
    [
      '\\bon\\s+(?:the\\s+)?(?:strict\\s+)?(?:condition|basis|understanding)\\s+(?:of\\s+(?:\\w+\\s+)?anonymity|(?:that\\s+)?(?:he|she|they|it|(?:his|her|their)\\s+(?:full\\s+|real\\s+|last\\s+)?names?)\\s+(?:would\\s+|will\\s+|could\\s+|must\\s+)?not\\s+be\\s+(?:named|identified|used|published|quoted|disclosed|revealed|printed))',
      `\\b(?:ask(?:ed|ing|s)|request(?:ed|ing|s)|want(?:ed|ing|s)|wish(?:ed|ing|es)|prefer(?:red|ring|s)|insist(?:ed|ing)|declin(?:ed|ing|es)|refus(?:ed|ing|es)|beg(?:ged|ging))\\s+(?:that\\s+(?:he|she|they|(?:his|her|their)\\s+(?:full\\s+|real\\s+|last\\s+)?names?)\\s+)?(?:not\\s+)?(?:to\\s+)?be\\s+${NAMED}(?:\\s+(?:because|for\\s+fear))?`,
      '\\b(?:ask(?:ed|ing|s)|want(?:ed|ing|s)|wish(?:ed|ing|es)|prefer(?:red|ring|s)|choos?(?:e|es|ing)|chose)\\s+to\\s+(?:remain|stay|speak|be\\s+kept)\\s+(?:anonymous(?:ly)?|unnamed|unidentified)',
      '\\b(?:(?:request|ask|demand|insist)(?:ed|ing|s)?\\s+(?:for\\s+|on\\s+)?|(?:was|were|been|being)\\s+(?:granted|promised|given|guaranteed)\\s+)anonymity',
      '\\bsp(?:oke|eaking|oken)\\s+anonymously',
      '\\b(?:whose|his|her|their)\\s+(?:real\\s+|full\\s+|last\\s+)?names?\\s+(?:was|were|has\\s+been|have\\s+been|is\\s+being|are\\s+being)\\s+(?:withheld|changed)\\b',
    ].join('|'),
    'gi',
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
  pattern:
    /\b(?:(?:not|n['’]t)\s+(?:been\s+)?(?:yet\s+|publicly\s+|officially\s+)?(?:authori[sz]ed|permitted|allowed)|(?:unauthori[sz]ed|lacked\s+authori[sz]ation|without\s+authori[sz]ation))\s+to\s+(?:\w+ly\s+)?(?:speak|talk|brief|discuss|comment|be\s+(?:named|quoted|identified)|(?:address|describe|disclose|release|reveal)\b[^.;]{0,60}?\b(?:publicly|on\s+the\s+record|to\s+(?:the\s+)?(?:media|press|reporters|journalists)))/gi,
  extent: 'clause',
  source: 'subject',
  isMeant: ({ isQuoted, groupText, restText }) =>
    !isQuoted &&
    (!/\b(?:allowed|permitted)\b/.test(groupText) ||
      /\b(?:publicly|on the record|media|press|reporters|journalists|by name)\b/.test(restText)),
};
