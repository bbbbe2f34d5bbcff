import { findDatedDeeds } from './conflicts/dated-deeds.ts';
import { findDeniedDeeds } from './conflicts/denials.ts';
import { findHeldAndGivenUp } from './conflicts/given-up.ts';
import { findCorrected } from './conflicts/not-that-many.ts';
import { findClaims } from './conflicts/owned-up.ts';
import { findPlansAndDeeds } from './conflicts/plans.ts';
import { findToldDeeds } from './conflicts/turned-plans.ts';
import { findReportedUtterances } from './conflicts/utterances.ts';
import { findNotComeIn } from './forecasts/find-not-come.ts';
import { findLookingBacks } from './forecasts/looked-back.ts';
import { type Compared, once } from './material.ts';
import { findOwnWorks } from './origins/own-work.ts';
import { statementsOf } from './statements/find-statements.ts';
import { toPeople } from './voices/people.ts';

/** What takes longest of what comparing asks of each article, whatever else the story holds. */
const ASKED = [
  findLookingBacks,
  findNotComeIn,
  findToldDeeds,
  findHeldAndGivenUp,
  findCorrected,
  findDatedDeeds,
  findReportedUtterances,
  findDeniedDeeds,
  findClaims,
  findOwnWorks,
] as const;

/** Works out most of what comparing asks of an article alone, so that a story that is told later finds it there. */
export function workAhead(article: Compared): void {
  statementsOf(article);
  findPlansAndDeeds(article);
  toPeople(article);
  for (const find of ASKED) once<unknown>(article, find);
}
