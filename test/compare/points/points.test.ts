import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/document/story.ts';
import { type Told, tell, tellBarge, toPaper, toWire } from '../tell.ts';

function findPoint({ story, toWords }: Told, words: string): Point | undefined {
  return story.points.find(({ tellings }) => tellings.some((telling) => toWords(telling).includes(words)));
}

/** The words of all tellings of the point that holds these words; empty where there is none. */
function toTellings(told: Told, words: string): string[] {
  return findPoint(told, words)?.tellings.map(told.toWords) ?? [];
}

describe('points', () => {
  it.each([
    ['The pilot boat took four men off the keel.', 'Four men were lifted from the keel by the pilot boat.', 'keel'],
    ['The northern breakwater was built in 1911.', 'Built in 1911, the northern breakwater is the oldest.', '1911'],
    [
      'Brandt said the steering gear had needed repair.',
      'The steering gear needed repair, Brandt told the Post.',
      'gear',
    ],
  ])('bring together: %s / %s', (wire, paper, word) => {
    expect(toTellings(tellBarge(wire, paper), word)).toHaveLength(2);
  });

  it.each([
    ['The church bells rang at noon.', 'The school choir sang in the evening.', 'bells'],
    ['The owner lives in Torvale.', 'The northern breakwater was built in 1911.', '1911'],
    [
      'About 30 people have fallen ill since the end of July.',
      'On eleven days of July the air was above 30 degrees.',
      'July',
    ],
    ['The crew were told in March that hotels had been looked at.', 'They feared it in March as well.', 'hotels'],
  ])('do not bring together: %s / %s', (wire, paper, word) => {
    expect(toTellings(tellBarge(wire, paper), word).length).toBeLessThan(2);
  });

  it('keep apart what is told of some and of others, with other figures', () => {
    const told = tellBarge('Four men were taken off by a pilot boat.', 'Two men are missing.');
    expect(toTellings(told, 'missing')).toEqual([]);
  });

  it('tell who is silent, and never of another story', () => {
    const told = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: toWire('Seven of the crew are missing in the harbour.') },
      { outlet: 'Melvik Post', on: '2019-03-04', text: toPaper('Seven of the crew are missing in the harbour.') },
      {
        outlet: 'Harbour Radio',
        on: '2019-03-04',
        text: toPaper('The pilots are on strike.').replace('Post', 'radio'),
      },
      {
        outlet: 'Table Talk',
        on: '2019-03-04',
        text: 'Plums in a stew\n\nPlums give a stew the sharpness that wine cannot, cook Irma Vance says.',
      },
    ]);
    const point = findPoint(told, 'Seven of the crew');
    const silent = point?.silent.map((id) => told.story.articles.find((article) => article.id === id)?.outlet);
    expect(silent).toEqual(['Harbour Radio']);
  });

  it('stand by how many independent origins tell them', () => {
    const toStanding = (wire: string, paper: string, words: string) =>
      findPoint(tellBarge(wire, paper), words)?.standing;
    const said = 'Seven of the crew are missing in the harbour';
    expect(toStanding(`${said}, Brandt said.`, `${said}, Brandt told the Post.`, said)).toBe('one-origin');
    expect(toStanding(`${said}, Per Holm said.`, `${said}, Marta Lindqvist told the Post.`, said)).toBe('corroborated');
    expect(
      toStanding(
        `${said}, Brandt said.`,
        'Lund Shipping denied that seven of the crew were missing in the harbour.',
        said,
      ),
    ).toBe('disputed');
  });
});

it.each([
  [
    'The grain silo of Melvik holds 160,000 tonnes, about 12 percent of what the coast stores.',
    'The grain silo of Melvik holds 140,000 tonnes, an eighth of what the coast stores.',
    'grain silo',
  ],
])('two with other figures do not bear each other out: %s / %s', (wire, paper, words) => {
  expect(findPoint(tellBarge(wire, paper), words)?.standing).not.toBe('corroborated');
});

describe('confirmations', () => {
  /** "declined: words" of each confirmation of the point that holds these words. */
  function toLines(told: Told, words: string): string[] {
    return (findPoint(told, words)?.confirmations ?? []).map(
      (confirmation) => `${confirmation.kind}: ${told.toWords(confirmation)}`,
    );
  }

  it('are of the outlet that could not verify', () => {
    const told = tellBarge(
      'The owner had been warned about the steering gear in February, Per Holm said. Coast Wire could not verify that.',
      'Nothing more is known.',
    );
    expect(toLines(told, 'had been warned')).toEqual(['could-not-verify: Coast Wire could not verify that']);
  });

  it('are of whoever denies it', () => {
    const told = tellBarge(
      'The owner had been warned about the steering gear in February, Per Holm said.',
      'Lund Shipping denied that the owner had been warned about the steering gear.',
    );
    expect(toLines(told, 'had been warned').map((line) => line.split(':')[0])).toEqual(['denied']);
  });

  it('are of whoever would not comment', () => {
    const told = tellBarge(
      'The owner had been warned about the steering gear in February, Per Holm said. Lund Shipping declined to comment.',
      'Nothing more is known.',
    );
    expect(toLines(told, 'had been warned')).toEqual(['declined: Lund Shipping declined to comment']);
  });

  it('are not silence', () => {
    const told = tellBarge(
      'The owner had been warned in February, Per Holm said.',
      'Lund Shipping was founded in 1911.',
    );
    expect(told.story.points.flatMap(({ confirmations }) => confirmations)).toEqual([]);
  });
});
