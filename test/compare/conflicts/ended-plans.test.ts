import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** What two reports four days apart have that is overtaken. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two, '2019-03-08')).filter((line) => line.startsWith('superseded'));
}

describe('what was planned and is told in other words to be off', () => {
  it.each([
    ['The port will introduce a mooring fee on 1 April.', 'The council has scuppered the fee.'],
    ['The port will hold a ballot on 20 March.', 'The vote slid into June, the council decided.'],
    ['The inquest is to open on Thursday.', 'The coroner pushed back the opening to 2 May.'],
    ['The port will sell its dredger to a yard.', 'The proposal to sell it was binned.'],
    ['The divers will search the hold on Thursday.', 'The divers decided against searching the hold.'],
    ['The old crane will go under the hammer on 7 March.', 'The yard pulled the crane from the auction.'],
    ['Sailors will walk out on Thursday.', 'Their union called the walkout off at midnight.'],
    ['The council has fixed the ballot for 15 March.', 'The council moved the vote to the autumn.'],
    ['Lawmakers will ratify the harbour treaty on 7 March.', 'The harbour treaty was voted down by two.'],
    ['Ola Brandt will retire on 31 March, he said.', 'Ola Brandt has had second thoughts.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toHaveLength(1);
  });

  it.each([
    ['The port will introduce a mooring fee on 1 April.', 'Critics want the council to bury the fee.'],
    ['The port will introduce a mooring fee on 1 April.', 'The council may yet drop the fee.'],
    ['The port will introduce a mooring fee on 1 April.', 'The council refused to drop the fee.'],
    ['The port will introduce a mooring fee on 1 April.', 'Two other fees were dropped last year.'],
    ['The port could introduce a mooring fee.', 'The council has scuppered the fee.'],
    ['The divers will search the hold on Thursday.', 'A tug was delayed by ten minutes.'],
    ['The divers will search the hold on Thursday.', 'Two bodies were pulled from the hold.'],
    ['The debate will be held on Thursday.', 'Voters changed their minds about who should run the port.'],
    ['It would be the first ballot since 2010.', 'The council moved the vote to the autumn.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toEqual([]);
  });
});
