// Catches: unconfirmed reports of shelling · an unverified video · no independent confirmation of the toll
// Not: he was unconfirmed by the Senate
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { CLAIM_NOUNS } from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';

export const unconfirmedReport: NoticeRule = {
  id: 'notices/unconfirmed-report',
  kind: 'unconfirmed',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    /\b(?:unconfirmed|unverified|uncorroborated|unsubstantiated)\s+(?:[\w-]+\s+){0,2}?/,
    anyOf(...CLAIM_NOUNS, anyWordOf('information images footage videos? photos tips? gossip intelligence')),
    /\b/,
  ),
  extent: 'phrase',
  source: 'none',
  isMeant: ({ isQuoted, beforeText }) =>
    !isQuoted &&
    !/\b(?:circulat|spread|shar|promot|peddl|believ|tweet|post|trust|hundreds of|pass on)\w*\s*$/.test(beforeText),
};

export const noConfirmation: NoticeRule = {
  id: 'notices/unconfirmed-report',
  kind: 'unconfirmed',
  confidence: 0.9,
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(
        /no\s+(?:(?:immediate|independent|official|outside|formal|further|public)\s+){1,2}/,
        /(?:confirmation|verification|corroboration)/,
      ),
      /(?:was|is|were|been)\s+no\s+(?:confirmation|verification|corroboration)/,
      /(?:remains?|remained)\s+(?:unconfirmed|unverified|unsubstantiated)/,
    ),
    /\b/,
  ),
  extent: 'clause',
  source: 'agent',
  isMeant: ({ restText }) => !/^\s*(?:hearings?|votes?|process|battle|fight)\b/.test(restText),
};

export const neitherVerified: NoticeRule = {
  id: 'notices/unconfirmed-report',
  kind: 'unconfirmed',
  confidence: 0.9,
  pattern: toPattern(
    'gi',
    /\b(?:neither|none\s+of)\b[^.;:"“”\n]{1,90}?\b/,
    /(?:could|can|has|have)\s+(?:yet\s+)?(?:be|been)\s+(?:\w+ly\s+)?/,
    /(?:verified|confirmed|corroborated|substantiated|checked)\b/,
  ),
  extent: 'phrase',
  source: 'none',
  isMeant: ({ isQuoted, restText }) => !isQuoted && !/^\s*(?:by the (?:senate|congress)|as\b)/.test(restText),
};
