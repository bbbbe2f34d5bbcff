// Catches: There was no further explanation from the palace · she did not elaborate · without offering evidence · gave no reason
// Not: there is no evidence of fraud · he gave no sign · without further ado · no reason to worry
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';

const MORE = sequenceOf(
  '(?:',
  anyWordOf(
    `an? any the its his her their further other immediate additional official public specifics? clear more new much many detailed concrete
    precise exact solid supporting credible`,
  ),
  /\s+/,
  '){0,3}',
);
const THING =
  /(?:explanations?|reasons?|details?|specifics|evidence|proof|elaboration|particulars|examples?|timeline|breakdown)\b/;
const GIVE = anyWordOf('give offer provide cite release share present supply disclose');
const GAVE = anyWordOf(
  'gave given giving gives? offered offering offers? provided provides? providing cited cites? citing released presented supplied',
);
const DID_NOT = /(?:\s+not|n['’]t)\s+/;

export const gaveNone: NoticeRule = {
  id: 'notices/no-explanation',
  kind: 'no-explanation',
  confidence: 0.9,
  pattern: toPattern(
    'gi',
    anyOf(
      // "gave no reason"
      sequenceOf(/\b/, GAVE, /\s+no\s+/, MORE, THING),
      // "no details were released"
      sequenceOf(
        sequenceOf(/\bno\s+/, MORE, THING),
        /\s+(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+(?:\w+ly\s+)?/,
        /(?:given|offered|provided|released|disclosed|cited|available|presented)/,
      ),
      // "there was no further explanation from the palace"
      sequenceOf(
        sequenceOf(/\b(?:was|is|were|been|be)\s+no\s+/, MORE),
        /(?:explanation|elaboration|word)(?=[,.;]|\s+(?:from|as\s+to|of|on|for|why|about|how))/,
      ),
      // "did not give a reason"
      sequenceOf(
        sequenceOf(/\b(?:did|has|have|had|would|could)/, DID_NOT, /(?:\w+ly\s+|yet\s+)?/),
        sequenceOf(anyOf(GIVE, /given|offered|provided|cited|released/), /\s+/, MORE, THING),
      ),
      // "did not elaborate"
      sequenceOf(
        sequenceOf(/\b(?:did|would|has|have)/, DID_NOT, /(?:\w+ly\s+|further\s+)?/),
        anyOf(/elaborated?\b|expand(?:ed)?\s+on|specif(?:y|ied)\b/, /explain(?:ed)?\s+(?:why|how|what|further)/),
      ),
      // "did not say when"
      sequenceOf(
        sequenceOf(/\b(?:did|has|have)/, DID_NOT, /(?:\w+ly\s+)?/),
        /(?:say|said)\s+(?:why|how|when|what|where|whether|who|which|whom|if)\b/,
      ),
      // "declined to elaborate"
      sequenceOf(
        /\b(?:declin|refus)(?:ed|es|ing)\s+to\s+(?:\w+ly\s+)?/,
        anyOf(/elaborate|explain|specify|expand|go\s+into\s+detail/, sequenceOf(GIVE, /\s+/, MORE, THING)),
      ),
      // "without offering evidence"
      sequenceOf(
        /\bwithout\s+(?:\w+ly\s+)?/,
        anyOf(
          /elaborating|explaining|specifying|elaboration|explanation/,
          sequenceOf(
            /(?:giving|offering|providing|citing|presenting|showing|producing|disclosing)\s+/,
            sequenceOf(MORE, THING),
          ),
          /(?:any|further|supporting|offering)\s+(?:explanation|evidence|elaboration|proof)/,
          /(?:evidence|proof)(?=\s*[,.;])/,
        ),
      ),
    ),
  ),
  extent: 'clause',
  source: 'agent',
  isMeant({ groupText, restText, subjectText }) {
    // "gave no reason to doubt", "would provide no details of the will": a reason for something is no missing explanation.
    if (/\breasons?$/.test(groupText) && /^\s+to\b/.test(restText)) return false;
    if (/^(?:i|you)$/.test(subjectText)) return false;
    if (/\bno word$|\bwith no (?:evidence|proof|examples?)$/.test(groupText)) return false;
    // A paper, a law or a study that leaves something out is another matter than a person who will not tell.
    if (/\b(?:bill|law|plan|study|statute|constitution|amendment|proposal|book|film)$/.test(subjectText)) return false;
    // A finding that something was not found: "the report cited no evidence that …".
    return !(/\bcited no evidence$/.test(groupText) && /^\s+(?:that|of)\b/.test(restText));
  },
};
