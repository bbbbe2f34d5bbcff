import { expect, it } from 'vitest';
import { tell, toPaper, toWire } from '../tell.ts';

it('what follows a bare date in front of the lead is compared', () => {
  const lead = (text: string) => text.replace('MELVIK, March 4, 2019 (Coast Wire) — ', 'March 4, 2019 - ');
  const told = tell([
    { outlet: 'Coast Wire', on: '2019-03-04', text: lead(toWire('The crew is safe.')) },
    { outlet: 'Melvik Post', on: '2019-03-04', text: toPaper('The crew is safe.') },
  ]);
  const points = told.story.points.map(({ tellings }) => tellings.map(told.toWords).join(' / '));
  expect(points.some((words) => words.includes('A barge loaded with grain sank off Melvik'))).toBe(true);
});
