// Catches: The ministry has confirmed the deaths · his arrest was confirmed by police · we can confirm that he is safe · he died at dawn, the hospital confirmed
// Not: confirmed by the Senate · confirmed cases · the results confirmed her fears · to confirm · if confirmed
import { anyOf, anyWordOf, toPattern } from '../../../language/pattern.ts';
import {
  CLAIM_NOUNS,
  CONFIRMED_IN_OFFICE,
  CONFIRMED_INWARDLY,
  CONFIRMING_BODIES,
  FACT_NOUNS,
  SPEAKER_NOUNS,
} from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';
import type { Scene } from '../scene.ts';
import { hasNamed, isJustPerson } from '../subjects.ts';

const OFFICE = toPattern('', /^\s*(?:[\w'.-]+\s+){0,6}?/, anyOf(...CONFIRMED_IN_OFFICE), /\b/);
const BODY = toPattern('', /\b/, anyOf(...CONFIRMING_BODIES), /\b/);
const INWARD = toPattern('', /^\s*(?:[\w'.-]+\s+){0,4}?/, anyOf(...CONFIRMED_INWARDLY), /\b/);
const SPEAKER = toPattern('', /\b/, anyOf(...SPEAKER_NOUNS), /\b/);
const FACT = toPattern('', /\b/, anyOf(...CLAIM_NOUNS, ...FACT_NOUNS), /\b/);
const FINDING = toPattern(
  '',
  /\b/,
  anyWordOf(
    `results? data stud(?:y|ies) polls? votes? victory defeat win loss analys[ei]s tests? surveys? numbers evidence research stream voters
    sentence performance episode events? experience visit display decision`,
  ),
  /\b/,
);
const UNREAL =
  /\b(?:would|could|might|may|should|must|will|to|if|not|n't|never|cannot|neither|nor|seem\w*|appear\w*|yet)\b/;

export const confirmed: NoticeRule = {
  id: 'notices/confirmed',
  kind: 'confirmed',
  confidence: 0.9,
  pattern:
    /\b(?:confirmed|confirms|can\s+(?:also\s+|now\s+|only\s+)?confirm|independently\s+(?:verified|confirmed)|did\s+confirm)\b/gi,
  extent: 'clause',
  source: 'agent',
  isMeant(scene) {
    const { groupText, afterText, beforeText, restText, subjectText, cued } = scene;
    if (UNREAL.test(groupText) || /\b(?:if|once|when|until|unless|whether|as|to be|get) $/.test(beforeText))
      return false;
    if (OFFICE.test(restText) || INWARD.test(afterText)) return false;
    const isPassive = /\b(?:was|were|been|being|is|are|be)\b/.test(groupText);
    if (isPassive || /^\s*(?:(?:later|also|\w+ly)\s+)?by\b/.test(restText)) return isConfirmedFact(scene, isPassive);
    if (BODY.test(subjectText) && (cued === null || !/^\s*that\b/.test(afterText))) return false;
    if (
      /^\s*(?:him|her|them|me|us|cases?|dead|kills?|sightings?|deaths\s+(?:from|of)\s+(?:the\s+)?(?:virus|disease))\b/.test(
        restText,
      )
    )
      return false;
    // "a confirmed report", "23 confirmed cases": no verb.
    if (
      /(?:\b(?:a|an|the|of|with|no|any|some|more|other|first|only|its|his|her|their|two|three|four|five|\d[\d,.]*) )$/.test(
        beforeText,
      )
    )
      return false;
    if (/^(?:what|which)\b/.test(subjectText) || /\bwhat (?:\w+ ){1,3}$/.test(beforeText)) return false;
    const isSpeaker = hasNamed(scene) || SPEAKER.test(subjectText) || /^(?:he|she|they|it|i|we|who)$/.test(subjectText);
    if (FINDING.test(subjectText) && !SPEAKER.test(subjectText)) return false;
    if (cued !== null && cued.source.length > 0) return isSpeaker || subjectText === '';
    return (
      isSpeaker &&
      (FACT.test(afterText) ||
        isBehind(scene) ||
        /^\s*(?:that|to\s+(?:the\s+)?\w+|in\s+(?:an?\s+)?(?:statement|e-?mail)|on\s+\w+|he|she|it|they|there|this|it|as much)\b/.test(
          afterText,
        ))
    );
  },
};

/** "Hanne Odell, 71, died overnight, St Anne's Hospital confirmed on Friday": what is confirmed stands before who confirms it. */
function isBehind({ known, sentence, subject, core, restText }: Scene): boolean {
  if (subject === null || !/^\s*(?:(?:on\s+)?\w+day\b)?\s*(?:[.;]|$)/.test(restText)) return false;
  const before = known.language.text.slice(sentence.start, Math.min(subject.start, core.start));
  return before.length >= LEAST_TOLD && /,\s*(?:as\s+)?(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?$/i.test(before);
}

/** What is confirmed takes so much room, in UTF-16 code units. */
const LEAST_TOLD = 20;

/** A fact or report that somebody other than a parliament confirmed. */
function isConfirmedFact(scene: Scene, isPassive: boolean): boolean {
  const { restText, subjectText, beforeText } = scene;
  const by = /^\s*(?:(?:later|also|\w+ly|on\s+\w+|in\s+\w+)\s+){0,2}by\s+(.{1,80})/.exec(restText)?.[1] ?? null;
  const subject = isPassive ? subjectText : beforeText.slice(-60);
  if (isPassive && (isJustPerson(scene) || /^(?:he|she|they|who|i|you|we)$/.test(subject))) return false;
  if (by !== null)
    return (
      !BODY.test(by.slice(0, 40)) &&
      !/^\s*(?:dna|tests?|data|polls?|a\s+(?:study|vote|\d))/.test(by) &&
      !/\bas\s*$/.test(beforeText)
    );
  if (/^\s*(?:as\b|to\s+(?:the|a)\b|in\s+(?:his|her|office|the\s+post)|dead|unanimously|\d)/.test(restText))
    return false;
  return /^it$/.test(subject)
    ? /^\s*(?:on\s+\w+\s+|later\s+|\w+day\s+)?that\b/.test(restText)
    : FACT.test(subject) && !/\b(?:if|cases?)\b/.test(subject);
}
