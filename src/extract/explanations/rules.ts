import type { ExplanationRule } from './rule.ts';
import { actOf } from './rules/act-of.ts';
import { because } from './rules/because.ts';
import { becauseOf } from './rules/because-of.ts';
import { behind } from './rules/behind.ts';
import { blames } from './rules/blames.ts';
import { broughtAbout } from './rules/brought-about.ts';
import { cameWhen } from './rules/came-when.ts';
import { cleft } from './rules/cleft.ts';
import { creditGoes } from './rules/credit-goes.ts';
import { didItFor } from './rules/did-it-for.ts';
import { doubtedTheory } from './rules/doubted-theory.ts';
import { drove } from './rules/drove.ts';
import { explainedWhy } from './rules/explained-why.ts';
import { explainedWith } from './rules/explained-with.ts';
import { fearing } from './rules/fearing.ts';
import { forReasons } from './rules/for-reasons.ts';
import { givenAsReason } from './rules/given-as-reason.ts';
import { holdsResponsible } from './rules/holds-responsible.ts';
import { hypothesis } from './rules/hypothesis.ts';
import { labelled } from './rules/labelled.ts';
import { ledTo } from './rules/led-to.ts';
import { linked } from './rules/linked.ts';
import { mayHaveWanted } from './rules/may-have-wanted.ts';
import { namedReason } from './rules/named-reason.ts';
import { noWonder } from './rules/no-wonder.ts';
import { over } from './rules/over.ts';
import { ownIdea, ownTheory } from './rules/own-theory.ts';
import { payback } from './rules/payback.ts';
import { pretext } from './rules/pretext.ts';
import { purpose } from './rules/purpose.ts';
import { putDownTo } from './rules/put-down-to.ts';
import { role } from './rules/role.ts';
import { ruledOut } from './rules/ruled-out.ts';
import { seemedToCause } from './rules/seemed-to-cause.ts';
import { seenIn } from './rules/seen-in.ts';
import { shortAnswer } from './rules/short-answer.ts';
import { stumblingBlock } from './rules/stumbling-block.ts';
import { suspects } from './rules/suspects.ts';
import { suspicionFalls } from './rules/suspicion-falls.ts';
import { takenAs } from './rules/taken-as.ts';
import { tampered } from './rules/tampered.ts';
import { thatDidIt } from './rules/that-did-it.ts';
import { thatIsWhy } from './rules/that-is-why.ts';
import { theReason } from './rules/the-reason.ts';
import { toDoWith } from './rules/to-do-with.ts';
import { tracedTo } from './rules/traced-to.ts';
import { wasAbout } from './rules/was-about.ts';
import { wasTheCause } from './rules/was-the-cause.ts';
import { weighedCause } from './rules/weighed-cause.ts';
import { whatDidIt } from './rules/what-did-it.ts';
import { whichPrompted } from './rules/which-prompted.ts';
import { whyQuestion } from './rules/why-question.ts';

/** In order of trust: of two proposals with the same claim, the earlier rule's stands. */
export const EXPLANATION_RULES: readonly ExplanationRule[] = [
  hypothesis,
  takenAs,
  ruledOut,
  weighedCause,
  doubtedTheory,
  explainedWhy,
  explainedWith,
  givenAsReason,
  seenIn,
  theReason,
  thatIsWhy,
  noWonder,
  whyQuestion,
  because,
  becauseOf,
  linked,
  role,
  fearing,
  forReasons,
  over,
  blames,
  ledTo,
  seemedToCause,
  namedReason,
  behind,
  pretext,
  payback,
  actOf,
  purpose,
  mayHaveWanted,
  tampered,
  suspects,
  suspicionFalls,
  putDownTo,
  holdsResponsible,
  cleft,
  drove,
  ownTheory,
  ownIdea,
  tracedTo,
  whatDidIt,
  cameWhen,
  broughtAbout,
  toDoWith,
  didItFor,
  labelled,
  creditGoes,
  wasTheCause,
  thatDidIt,
  whichPrompted,
  stumblingBlock,
  wasAbout,
  shortAnswer,
];
