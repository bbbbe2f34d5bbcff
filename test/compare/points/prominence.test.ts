import { expect, it } from 'vitest';
import { tell } from '../tell.ts';

const CRANE = {
  wire: `Crane falls on market hall in Veldby, killing two

VELDBY, May 4, 2021 (Coast Wire) — A crane fell on the market hall in Veldby on Tuesday and killed two people, the police said.

The hall was built in 1911 and has room for 160 stalls.
`,
  paper: `Traders ask who let the crane stand in Veldby

Two people were killed when a crane fell on the market hall in Veldby on Tuesday, police said.

The hall, built in 1911, has room for 160 stalls, and half of them were open.
`,
  weekly: `The fishwives of Veldby

On Saturdays the women of Skarn come with their baskets, as their mothers did, and nobody asks them for a permit.

The hall was built in 1911 and has room for 160 stalls.
`,
};

it('the event that the reports begin with comes before what more of them tell by the way', () => {
  const { story, toWords } = tell([
    { outlet: 'Coast Wire', on: '2021-05-04', text: CRANE.wire },
    { outlet: 'Veldby Post', on: '2021-05-05', text: CRANE.paper },
    { outlet: 'Weekly Review', on: '2021-05-08', text: CRANE.weekly },
  ]);
  const gists = story.points.map(({ gist }) => toWords(gist));
  expect(gists[0]).toMatch(/crane fell/);
  expect(gists.findIndex((gist) => gist.includes('1911'))).toBeGreaterThan(0);
});

const toPaper = (head: string, tail: string): string => `Port blames its pilots

${head}

The port of Skarn has lost three ships since the spring, and the pilots and their employer blame each other for it.

${tail}
`;

it('the deed that a report begins with is a point, in whatever words the others tell it', () => {
  const { story, toWords } = tell([
    {
      outlet: 'Coast Wire',
      on: '2021-05-06',
      text: `Harbour master quits in row over pilots

SKARN, May 6, 2021 (Coast Wire) — The harbour master of Skarn, Erik Lund, resigned on Thursday, eight days after a report blamed him for the loss of three ships.

A successor will be named within the month, the town council said.
`,
    },
    {
      outlet: 'Skarn Post',
      on: '2021-05-08',
      text: toPaper(
        'The log of the pilot station runs to ninety pages, and one of them is missing.',
        'Mr Lund, who resigned as harbour master on Thursday, has said for years that he never saw it.',
      ),
    },
  ]);
  const [first] = story.points;
  expect(first?.tellings.map(toWords).join(' / ')).toMatch(
    /Lund, resigned on Thursday.* \/ .*resigned as harbour master/,
  );
});

it('a heading of a few words tells nothing', () => {
  const { story, toWords } = tell([
    {
      outlet: 'Skarn Post',
      on: '2021-05-08',
      text: toPaper('The log of the pilot station runs to ninety pages.', 'Attention is also turning to the pilots.'),
    },
    {
      outlet: 'Skarn Radio',
      on: '2021-05-09',
      text: `What we know about the ships of Skarn

The port of Skarn has lost three ships since the spring, and nobody has been charged.

The pilots

They met on Friday and told no one what they had agreed on.

The owners

Two of them live abroad and have not been heard of.
`,
    },
  ]);
  expect(story.points.flatMap(({ tellings }) => tellings.map(toWords))).not.toContain('The pilots');
});
