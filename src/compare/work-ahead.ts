import { findPlansAndDeeds } from './conflicts/plans.ts';
import { findLookingBacks } from './forecasts/looked-back.ts';
import { type Compared, once } from './material.ts';
import { statementsOf } from './statements/find-statements.ts';
import { toPeople } from './voices/people.ts';

/** Works out most of what comparing asks of an article alone, so that a story that is told later finds it there. */
export function workAhead(article: Compared): void {
  statementsOf(article);
  findPlansAndDeeds(article);
  once(article, findLookingBacks);
  toPeople(article);
}
