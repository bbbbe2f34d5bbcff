// Catches: Arson is considered unlikely · Foul play has been ruled out · Police have ruled out terrorism · A technical fault cannot be ruled out.
// Not: Rain is unlikely · A comeback was ruled out · They ruled out a tax cut.
import type { Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { isAsking } from '../explained.ts';
import type { Passage } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** What is a cause and nothing else, wherever inquiries, doctors and police weigh it. */
const CAUSE = sequenceOf(
  /(?:an? |any )?/,
  anyOf(
    /arson|sabotage|foul play|terrorism|suicide|negligence|vandalism|lightning|fatigue|illness|human error|pilot error/,
    /(?:mechanical|technical|electrical|engine|brake|signal|equipment) (?:failure|faults?|defects?|problems?|error)/,
    /(?:criminal|deliberate|malicious|terrorist) (?:act|attack|intent|action)|manufacturing defect|short[- ]circuit/,
    /(?:food )?poisoning|bad weather|a cyber ?-?attack|a gas leak|an explosive device/,
  ),
);
const CAN = anyWordOf('can could cannot may might');
const TURNED = sequenceOf(
  / (?:now |also |therefore |thus |already )?/,
  anyOf(
    sequenceOf(
      anyOf(
        /is|was|are|were|(?:has|have|had)(?: now| already| also)? been/,
        sequenceOf(CAN, /(?:not| not)?(?: therefore| thus| also| now)? be/),
      ),
      /(?: now| also| therefore| thus| all but| largely| not| n['’]t| not yet| not entirely)? /,
      anyOf(
        /(?:considered|thought|deemed|held|believed|seen as) (?:very |highly |most )?(?:unlikely|improbable)/,
        /(?:very |highly |most |rather )?(?:unlikely|improbable)(?! to\b)|ruled out|excluded|discounted/,
      ),
    ),
    /seem(?:s|ed) (?:very |highly )?unlikely(?! to\b)/,
  ),
);
const RULES_OUT =
  /(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|discount(?:s|ed|ing)?)(?: both| either| the possibility of)? /;

export const weighedCause: ExplanationRule = {
  id: 'explanations/weighed-cause',
  pattern: toPattern('gi', /\b/, anyOf(sequenceOf(RULES_OUT, CAUSE, /\b/), sequenceOf(CAUSE, TURNED, /\b/))),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue } = passage;
    const words = text.slice(cue.start, cue.end);
    const out = RULES_OUT.exec(words);
    if (out?.index === 0)
      return toWeighed(
        passage,
        { start: cue.start + out[0].length, end: cue.end },
        {
          start: cue.start,
          end: cue.start + out[0].trimEnd().length,
        },
      );
    const length = IS_CAUSE.exec(words)?.[0].length ?? 0;
    return toWeighed(
      passage,
      { start: cue.start, end: cue.start + length },
      {
        start: cue.start + length + 1,
        end: cue.end,
      },
    );
  },
};

const IS_CAUSE = toPattern('i', '^', CAUSE);
/** In UTF-16 code units: how far before a verdict that stands which may take it back. */
const REACH_BACK = 24;
const NOT_OUT =
  /\b(?:not|cannot|never|yet to|without|no longer|refus\w+|declin\w+|reluctant|unwilling|unable|too early|premature|wrong|difficult|hard|close|slow)\b|n['’]t\b/i;

/** "cannot be ruled out" proposes what "is ruled out" turns down. */
function toWeighed({ text, region }: Passage, claim: Span, cue: Span): Proposal | null {
  const verdict = text.slice(
    Math.max(region.start, Math.min(claim.start, cue.start) - REACH_BACK),
    Math.max(claim.end, cue.end),
  );
  if (/\b(?:unlikely|improbable)\b/i.test(verdict) && !NOT_OUT.test(verdict))
    return toProposal(claim, null, cue, { isDenial: true, doubtedBy: cue });
  if (NOT_OUT.test(verdict)) return toProposal(claim, null, cue, { isArgued: true });
  return toProposal(claim, null, cue, { isDenial: true, rejectedBy: cue });
}
