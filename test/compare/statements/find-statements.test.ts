import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../../src/compare/statements/statement.ts';
import { readSmall } from '../tell.ts';

function toStatements(text: string): readonly Statement[] {
  return findStatements(toMaterial([readSmall({ outlet: 'Melvik Post', on: '2019-03-04', text })]));
}

/** "who: words" of each statement; "–" for the article's own voice. */
function toLines(text: string): string[] {
  return toStatements(text).map(({ attribution, spans }) => {
    const toPart = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    const who = attribution === null ? '–' : attribution.source.map(toPart).join(' … ');
    return `${who}: ${spans.map(toPart).join(' … ').replace(/\s+/g, ' ')}`;
  });
}

describe('findStatements', () => {
  it('takes what somebody says as his, and the rest as the article’s own', () => {
    expect(
      toLines('The barge sank off Melvik. Ola Brandt said that the northern breakwater had been damaged.'),
    ).toEqual(['–: The barge sank off Melvik.', 'Ola Brandt: that the northern breakwater had been damaged']);
  });

  it('does not cut what holds only with what follows', () => {
    expect(
      toLines(
        'The harbour master will resign only after auditors say that the pier was sound in every one of its years.',
      ),
    ).not.toContain('–: The harbour master will resign');
  });

  it('does not tell why a source goes without a name', () => {
    expect(
      toLines('A pilot, who spoke on condition of anonymity, said that the pier had rotted for years.').join('\n'),
    ).not.toContain('anonymity');
  });

  it('takes what somebody says in few words', () => {
    expect(toLines('Ola Brandt said that he would appeal.')).toEqual(['Ola Brandt: that he would appeal']);
  });

  it('takes the innermost speaker of a chain', () => {
    expect(toLines('Brandt said Per Holm said that the lights of the barge were out all night.')).toEqual([
      'Per Holm: that the lights of the barge were out all night',
    ]);
  });

  it('tells clauses apart', () => {
    expect(toLines('The barge struck the breakwater, but the crew reached the pilot boat.')).toEqual([
      '–: The barge struck the breakwater,',
      '–: but the crew reached the pilot boat.',
    ]);
  });

  it('takes nobody who is accused for one who says what he is accused of', () => {
    expect(
      toLines(
        'The University of Melvik has suspended Professor Per Holm, the engineer accused of having fabricated measurements, and police are looking at the wiped computers of his workshop.',
      ).filter((line) => !line.startsWith('–')),
    ).toEqual([]);
  });

  it.each([
    [
      'It lost half of its barges in the storm, and its director, Ann Delgado, expects to reopen the second pier in the fall.',
      '–: It lost half of its barges in the storm',
    ],
    [
      'The harbour master has accepted the resignations of four pilots and has thanked them for their work.',
      '–: The harbour master has accepted the resignations of four pilots',
    ],
    [
      'The harbour school has only 38 children, and the council says it cannot afford the costs of the ferry.',
      '–: The harbour school has only 38 children',
    ],
    [
      'Eleven sailors were treated for smoke inhalation, the county rescue service said, and two firefighters were hurt when a hose coupling burst.',
      '–: , and two firefighters were hurt when a hose coupling burst.',
    ],
    [
      'The harbour master, Ann Delgado, who resigned on August 11, told the council that the pier had rotted for years.',
      '–: Ann Delgado … who resigned on August 11',
    ],
    [
      'Delgado blamed the price of oak, which the yard had doubled on March 1.',
      '–: the price of oak … which the yard had doubled on March 1.',
    ],
    [
      'The harbour master resigned on Tuesday, two days after a leaked letter said that the council had known of the rot for years.',
      '–: The harbour master resigned on Tuesday',
    ],
  ])('tells what stands beside a report as the article’s own: %s', (text, own) => {
    expect(toLines(text)).toContain(own);
  });

  it('does not tell for itself what a source is besides', () => {
    expect(toLines('Ola Brandt, who inspects the breakwater, said that the lamps were out.')).toEqual([
      expect.stringMatching(/^Ola Brandt.*: that the lamps were out$/),
    ]);
  });

  it('knows headlines, those of Markdown too, without their marks', () => {
    const body = 'A barge loaded with grain sank off Melvik on Monday.\n\nDivers searched the northern breakwater.';
    for (const text of [`Barge sinks off Melvik\n\n${body}`, `# Barge sinks off Melvik\n\n${body}`]) {
      const [first, second] = toStatements(text);
      expect([first?.isHeadline, second?.isHeadline]).toEqual([true, false]);
      expect(toLines(text)[0]).toBe('–: Barge sinks off Melvik');
    }
  });

  it.each([
    ['Barge Annelise: what we know ten days after the wreck', 0],
    ['What to know about the wreck of the Annelise', 0],
    ['Wreck of the barge: live updates', 0],
    ['Twelve die on grain barge off Melvik: what we know', 1],
    ['Live: wreck of the barge', 0],
    ['Wreck of the barge – explained', 0],
    ['Wreck of the barge: a timeline of the night', 0],
    ['Hundreds live without water', 1],
    ['Live crabs sink barge', 1],
    ['Minister explained barge delay', 1],
    ['Owner dodges key questions', 1],
    ['Barge owners knew of the leak', 1],
    ['Grain barge sinks off Melvik: live updates', 1],
    ['What the owners knew of the leaking barge Annelise', 1],
  ])('takes no headline that only says what stands below: %s', (headline, count) => {
    const text = `${headline}\n\nThe grain barge Annelise sank off Melvik on Monday.\n`;
    expect(toStatements(text).filter(({ isHeadline }) => isHeadline)).toHaveLength(count);
  });

  it.each([
    ['The builder', 0],
    ['The death toll', 0],
    ['The victims', 0],
    ['How did the barge get there?', 0],
    ['What comes next', 0],
    ['Fight for life', 0],
    ['Grain on the northern beaches', 1],
    ['The dam burst', 1],
    ['The harbour master resigned', 1],
    ['Harbour master resigns', 1],
  ])('takes no crosshead that only says what a part is about: %s', (crosshead, count) => {
    const text = `Barge sinks off Melvik\n\nThe grain barge Annelise, which was on her way to Lund, sank off Melvik on Monday.\n\n## ${crosshead}\n\nDivers searched the northern breakwater until the evening and found two of the crew.\n`;
    expect(toStatements(text).filter(({ isHeadline }) => isHeadline)).toHaveLength(1 + count);
  });

  it('leaves out bylines, datelines, credits, and front matter', () => {
    const text = `---
outlet: Melvik Post
---

# Barge sinks off Melvik

By Ada Brook

MELVIK, March 4, 2019 (Coast Wire) — A barge loaded with grain sank off Melvik on Monday.

Coast Wire contributed to this report.
`;
    expect(toLines(text)).toEqual([
      '–: Barge sinks off Melvik',
      expect.stringMatching(/^–: .{0,3}A barge loaded with grain sank off Melvik on Monday\.$/),
    ]);
  });

  it.each(['It did.', 'He said so.', 'Yes.', '“No,” she said.', ''])('says nothing in “%s”', (text) => {
    expect(toLines(text)).toEqual([]);
  });

  it.each([
    ['The valve was not closed that night.', true],
    ['The valve was closed that night.', false],
    ['Brandt denied that the valve had been closed.', true],
    ['Brandt denied that the valve had not been closed.', false],
  ])('tells what is denied: %s', (text, isNegated) => {
    expect(toStatements(text).map((statement) => statement.isNegated)).toEqual([isNegated]);
  });

  it.each([
    ['Divers will search the northern breakwater.', true],
    ['The pump may have failed in the storm.', true],
    ['Divers searched the northern breakwater.', false],
    // The month is no "may".
    ['Divers searched the northern breakwater in May.', false],
  ])('tells what is open: %s', (text, isOpen) => {
    expect(toStatements(text).map((statement) => statement.isOpen)).toEqual([isOpen]);
  });

  it('gives a statement its days, names and amounts', () => {
    const [statement] = toStatements('Harbour master Ola Brandt counted 41 boats off Melvik on Monday.');
    expect(statement?.days).toHaveLength(1);
    expect(statement?.quantities.map(({ value }) => value)).toEqual([41]);
    expect([...(statement?.names ?? [])]).toEqual(expect.arrayContaining(['ola', 'brandt', 'melvik']));
  });
});
