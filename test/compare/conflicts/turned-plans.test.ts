import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** What two reports four days apart have that is overtaken. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two, '2019-03-08')).filter((line) => line.startsWith('superseded'));
}

describe('what was told as sure and comes the other way round', () => {
  it.each([
    [
      'No warehouse would close before December, the owner promised.',
      'The first warehouse is to close in June, the owner announced.',
    ],
    ['The port said no tariff would be imposed.', 'The port imposed a tariff on Wednesday.'],
    ['The video will be published within ten days, the port said.', 'The port will not release the footage for now.'],
    ['The museum on the quay will close for good.', 'The museum on the quay will stay open, the council decided.'],
    ['The warehouse will not be sold, the mayor said.', 'The warehouse was sold on Wednesday.'],
    ['The port will close the museum in May, the mayor said.', 'The museum will stay open, the mayor said.'],
    ['No sailors will be dismissed, the owner said.', 'The owner will dismiss 40 sailors.'],
    ['The yard expects to file for approval in the autumn.', 'There will be no approval.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toHaveLength(1);
  });

  it.each([
    ['No warehouse would close before December, the owner promised.', 'The owner said he would close two warehouses.'],
    ['The museum will stay closed until Thursday.', 'The museum reopened on Thursday, as announced.'],
    ['The warehouse will not be sold, the mayor said.', 'Two councillors want the warehouse to be sold.'],
    ['The warehouse will not be sold, the mayor said.', 'The barge was sold last year.'],
    ['The port will sell the old warehouse.', 'The port will not sell the park next to the warehouse, the mayor said.'],
    ['The port will raise mooring fees in June.', 'The port will not raise fishing fees, the mayor said.'],
    ['The port will pay sailors a bonus.', 'The port will not pay sailors for overtime, the mayor said.'],
    ['The port will close the bridge in June.', 'One lane of the bridge will stay open.'],
    ['The museum will open in the spring.', 'The museum will not open on Sundays, the mayor said.'],
    ['Three sailors will be charged with fraud.', 'There will be no charge for parking on Sundays.'],
    ['The port will publish the recordings.', 'The port published the recordings on Wednesday.'],
    ['The ferry Corvo will sail on Friday.', 'The ferry Velox did not sail on Thursday.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toEqual([]);
  });

  it('catches what is done half a year after it was ruled out', () => {
    const [wire, paper] = ['The warehouse will not be sold, the mayor said.', 'The warehouse was sold on Wednesday.'];
    expect(toConflictLines(tellBarge(wire, paper, '2019-07-12'))).toEqual([
      'superseded: The warehouse will not be sold / The warehouse was sold on Wednesday.',
    ]);
  });
});
