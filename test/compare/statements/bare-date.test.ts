import { expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import { toStatementWords } from '../../../src/compare/statements/statement.ts';
import { readSmall, tell, toPaper, toWire } from '../tell.ts';

it('what follows a bare date in front of the lead is compared', () => {
  const lead = (text: string) => text.replace('MELVIK, March 4, 2019 (Coast Wire) — ', 'March 4, 2019 - ');
  const told = tell([
    { outlet: 'Coast Wire', on: '2019-03-04', text: lead(toWire('The crew is safe.')) },
    { outlet: 'Melvik Post', on: '2019-03-04', text: toPaper('The crew is safe.') },
  ]);
  const points = told.story.points.map(({ tellings }) => tellings.map(told.toWords).join(' / '));
  expect(points.some((words) => words.includes('A barge loaded with grain sank off Melvik'))).toBe(true);
});

it('a date alone under a headline tells nothing', () => {
  const text = toPaper('It sank on Monday.').replace(
    '\n\n',
    '\n\nMelvik Post. March 4, 2019. From our own reporter.\n\n',
  );
  const reading = readSmall({ outlet: 'Melvik Post', on: '2019-03-04', text });
  const told = findStatements(toMaterial([reading])).map(toStatementWords);
  expect(told).toContain('It sank on Monday.');
  expect(told).not.toContain('March 4, 2019.');
});
