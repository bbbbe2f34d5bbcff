// Catches: There was no further explanation from the palace · she did not elaborate · without offering evidence · gave no reason
// Not: there is no evidence of fraud · he gave no sign · without further ado · no reason to worry
import type { NoticeRule } from '../notice-rule.ts';

const MORE =
  '(?:(?:an?|any|the|its|his|her|their|further|other|immediate|additional|official|public|specifics?|clear|more|new|much|many|detailed|concrete|precise|exact|solid|supporting|credible)\\s+){0,3}';
const THING =
  '(?:explanations?|reasons?|details?|specifics|evidence|proof|elaboration|particulars|examples?|timeline|breakdown)\\b';
const GIVE = '(?:give|offer|provide|cite|release|share|present|supply|disclose)';
const GAVE =
  '(?:gave|given|giving|gives?|offered|offering|offers?|provided|provides?|providing|cited|cites?|citing|released|presented|supplied)';

export const gaveNone: NoticeRule = {
  id: 'notices/no-explanation',
  kind: 'no-explanation',
  confidence: 0.9,
  pattern: new RegExp(
    [
      `\\b${GAVE}\\s+no\\s+${MORE}${THING}`,
      `\\bno\\s+${MORE}${THING}\\s+(?:was|were|is|are|has\\s+been|have\\s+been|had\\s+been)\\s+(?:\\w+ly\\s+)?(?:given|offered|provided|released|disclosed|cited|available|presented)`,
      `\\b(?:was|is|were|been|be)\\s+no\\s+${MORE}(?:explanation|elaboration|word)(?=[,.;]|\\s+(?:from|as\\s+to|of|on|for|why|about|how))`,
      `\\b(?:did|has|have|had|would|could)(?:\\s+not|n['’]t)\\s+(?:\\w+ly\\s+|yet\\s+)?(?:${GIVE}|given|offered|provided|cited|released)\\s+${MORE}${THING}`,
      `\\b(?:did|would|has|have)(?:\\s+not|n['’]t)\\s+(?:\\w+ly\\s+|further\\s+)?(?:elaborated?\\b|expand(?:ed)?\\s+on|specif(?:y|ied)\\b|explain(?:ed)?\\s+(?:why|how|what|further))`,
      `\\b(?:did|has|have)(?:\\s+not|n['’]t)\\s+(?:\\w+ly\\s+)?(?:say|said)\\s+(?:why|how|when|what|where|whether|who|which|whom|if)\\b`,
      `\\b(?:declin|refus)(?:ed|es|ing)\\s+to\\s+(?:\\w+ly\\s+)?(?:elaborate|explain|specify|expand|go\\s+into\\s+detail|${GIVE}\\s+${MORE}${THING})`,
      `\\bwithout\\s+(?:\\w+ly\\s+)?(?:elaborating|explaining|specifying|elaboration|explanation|(?:giving|offering|providing|citing|presenting|showing|producing|disclosing)\\s+${MORE}${THING}|(?:any|further|supporting|offering)\\s+(?:explanation|evidence|elaboration|proof)|(?:evidence|proof)(?=\\s*[,.;]))`,
    ].join('|'),
    'gi',
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
