// Catches: the paper could not establish where it was filmed · The paper could not independently verify the footage · officials have yet to confirm the toll · the report has not been confirmed
// Not: the Senate has not confirmed the judge · voters who did not confirm their address · cannot verify (by what means?) new hires
import { anyOf, anyWordOf, toPattern } from '../../../language/pattern.ts';
import {
  CLAIM_NOUNS,
  CONFIRMED_IN_OFFICE,
  CONFIRMED_INWARDLY,
  CONFIRMING_BODIES,
  FACT_NOUNS,
} from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';
import { hasNamed, isJustPerson } from '../subjects.ts';

const OFFICE = toPattern('', /\b/, anyOf(...CONFIRMED_IN_OFFICE), /\b/);
const BODY = toPattern('', /\b/, anyOf(...CONFIRMING_BODIES), /\b/);
const INWARD = toPattern('', /^\s*(?:\w+['s]*\s+){0,3}?/, anyOf(...CONFIRMED_INWARDLY), /\b/);
const FACT = toPattern('', /\b/, anyOf(...CLAIM_NOUNS, ...FACT_NOUNS), /\b/);
const SOON = /\b(?:independently|immediately|yet|publicly|officially|so far)\b/;

/** Whose work it is to find out: their not knowing says nothing of a report. */
const FINDERS = toPattern(
  '',
  /\b/,
  anyWordOf(
    `police investigators? officials? detectives? prosecutors? doctors? experts? scientists? researchers? authorities court judges? jury
    inspectors? firefighters? engineers? auditors? coroner i you they he she`,
  ),
  /\b/,
);

export const cannotEstablish: NoticeRule = {
  id: 'notices/cannot-confirm',
  kind: 'unconfirmed',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    /\b(?:(?:could|was|were|has|have)(?:\s+not|n['’]t)|unable\s+to)\s+/,
    /(?:\w+ly\s+|been\s+able\s+to\s+|able\s+to\s+|yet\s+){0,3}/,
    /(?:establish|determine|ascertain)(?=\s+(?:(?:to|from|for|with|by)\s+)?(?:wh\w+|how|if)\b)/,
  ),
  extent: 'clause',
  source: 'subject',
  isMeant: (scene) =>
    !scene.isQuoted &&
    ((hasNamed(scene) && !FINDERS.test(scene.subjectText)) || (scene.subjectText === 'we' && scene.holder === null)),
};

export const cannotConfirm: NoticeRule = {
  id: 'notices/cannot-confirm',
  kind: 'unconfirmed',
  confidence: 0.92,
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /(?:could|can|did|do|does|have|has|had|was|were|is|are)(?:\s+not|n['’]t)/,
      /cannot|unable\s+to|(?:not|never)\s+(?:\w+\s+)?(?:able\s+to|been)|yet\s+to(?:\s+be)?/,
    ),
    /\s+(?:\w+ly\s+|yet\s+|so\s+far\s+|been\s+able\s+to\s+|be\s+able\s+to\s+|be\s+|been\s+){0,3}/,
    /(?:(?:confirm|verif|corroborat|authenticat|substantiat)\w*|checked)/,
    /(?:\s+(?:or|nor)\s+(?:deny|denied|verified|verify|confirmed|refuted?|rule\s+out))?/,
  ),
  extent: 'clause',
  source: 'subject',
  isMeant(scene) {
    const { subjectText, afterText, groupText, restText } = scene;
    if (/confirmation|verifiab/.test(groupText) || BODY.test(subjectText) || /\bif\s*$/.test(scene.beforeText))
      return false;
    if (/\bby the (?:us |u\.s\. )?(?:senate|congress|parliament)\b/.test(restText)) return false;
    if (OFFICE.test(afterText) || INWARD.test(afterText)) return false;
    // "The claim could not be checked", not "the bags could not be checked".
    if (/checked$/.test(groupText)) return /\bbe\b/.test(groupText) && FACT.test(subjectText);
    const isPassive =
      /\b(?:be|been|was|were|is|are)(?:n't)?\b.*\b(?:confirmed|verified|corroborated|authenticated|substantiated)$/.test(
        groupText,
      );
    if (isPassive) return !isJustPerson(scene) && !OFFICE.test(subjectText);
    // Of a lasting inability ("the state cannot verify its voters") the words say nothing about a report.
    const isPresent = /\b(?:can|cannot|do|does)\b/.test(groupText);
    return (
      !isPresent ||
      SOON.test(groupText) ||
      FACT.test(afterText) ||
      /^\s*(?:that|whether|if|it|this|when|where|how|who)\b/.test(afterText)
    );
  },
};
