import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findHappenings } from '../../../src/extract/happenings/find-happenings.ts';
import { toKnown } from './known-of.ts';

/** Passages with the people in them, and for each happening its status at the end and the history of its mentions. */
const PASSAGES: readonly {
  readonly what: string;
  readonly text: string;
  readonly who?: Readonly<Record<string, readonly string[]>>;
  readonly expected: readonly string[];
}[] = [
  {
    what: 'a visit that is called off',
    text: "Premier Okoro has called off next month's trip to Quito. The visit was expected to seal a deal.",
    who: { e1: ['Premier Okoro', 'Okoro'] },
    expected: ["cancelled: next month's trip to Quito < cancelled, planned"],
  },
  {
    what: 'a match put off, then told again',
    text: 'The semi-final was postponed on Monday because of rain. The semi-final will be played on Friday.',
    expected: ['postponed: The semi-final < postponed, planned'],
  },
  {
    what: "the president's visit is not the minister's",
    text: "Foreign Minister Lund will visit Hanoi on Friday. The president's visit was called off. The trade minister's visit to Quito took place.",
    who: { e1: ['Foreign Minister Lund', 'Lund'] },
    expected: [
      'planned: will visit Hanoi < planned',
      "cancelled: The president's visit < cancelled",
      "occurred: The trade minister's visit to Quito < occurred",
    ],
  },
  {
    what: 'two matches of two towns stay apart',
    text: 'The Tarn derby was called off. The Orlo derby was played on Sunday.',
    expected: ['cancelled: The Tarn derby < cancelled', 'occurred: The Orlo derby < occurred'],
  },
  {
    what: 'two visits by two people stay apart',
    text: 'Lund cancelled his visit to Hanoi. Reyes will visit Hanoi in May.',
    who: { e1: ['Lund'], e2: ['Reyes'] },
    expected: ['cancelled: his visit to Hanoi < cancelled', 'planned: will visit Hanoi < planned'],
  },
  {
    what: 'two places stay apart',
    text: 'Lund cancelled his visit to Hanoi. Lund will visit Paris in May.',
    who: { e1: ['Lund'] },
    expected: ['cancelled: his visit to Hanoi < cancelled', 'planned: will visit Paris < planned'],
  },
  {
    what: 'two days stay apart',
    text: 'The vote on Monday was lost. The vote on March 20 is scheduled.',
    expected: ['occurred: The vote < occurred', 'planned: The vote < planned'],
  },
  {
    what: 'two kinds of elections stay apart',
    text: 'The parliamentary election was held in January. The presidential election is scheduled for June.',
    expected: ['occurred: The parliamentary election < occurred', 'planned: The presidential election < planned'],
  },
  {
    what: 'one event named and then pointed at',
    text: 'An explosion rocked a factory on Monday. The explosion took place shortly before noon.',
    expected: ['occurred: An explosion < occurred, occurred'],
  },
  {
    what: 'many events and one of them',
    text: 'The meetings were cancelled. The meeting took place on Monday.',
    expected: ['cancelled: The meetings < cancelled', 'occurred: The meeting < occurred'],
  },
  {
    what: 'what was planned has happened',
    text: 'The ceremony was planned for Sunday. The ceremony took place in silence.',
    expected: ['occurred: The ceremony < planned, occurred'],
  },
];

describe('the history of a happening', () => {
  it.each(PASSAGES)('$what', ({ text, who = {}, expected }) => {
    const found = findHappenings(toKnown(text, { who })).map(
      ({ status, what, mentions }) =>
        `${status}: ${toText(text, what)} < ${mentions.map((mention) => mention.status).join(', ')}`,
    );
    expect(found).toEqual(expected);
  });

  it('says who takes part, where, and who holds a mention', () => {
    const text = 'Reyes will meet Lund in Hanoi on Friday.';
    const known = toKnown(text, {
      who: { e1: ['Reyes'], e2: ['Lund'] },
      contents: ['Reyes will meet Lund in Hanoi on Friday'],
    });
    const [happening] = findHappenings(known);
    expect(happening).toMatchObject({ id: 'h1', who: ['e1', 'e2'], status: 'planned', mentions: [{ holder: 'a1' }] });
    expect(toText(text, happening?.where ?? { start: 0, end: 0 })).toBe('Hanoi');
    expect(toText(text, happening?.cue ?? { start: 0, end: 0 })).toBe('will meet');
  });

  it('takes a title for news', () => {
    const text = 'Why Did Lund Cancel Hanoi Trip?\n\nLund had been expected in Hanoi. The trip was planned for May.';
    const found = findHappenings(toKnown(text, { who: { e1: ['Lund'] }, hasTitle: true }));
    expect(found.map(({ status, mentions }) => [status, mentions.length])).toEqual([['cancelled', 2]]);
  });
});
