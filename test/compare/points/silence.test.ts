import { describe, expect, it } from 'vitest';
import { tell, toPaper, toWire } from '../tell.ts';

const ARREST =
  'Police arrested the captain, Sven Arkel, at the airport of Melvik on Monday night as he was about to board a flight to Dubai.';

/** Outlets that are told to leave out the arrest, where a third article has `passage`. */
function toSilent(passage: string): string[] {
  const { story, toWords } = tell([
    { outlet: 'Coast Wire', on: '2019-03-04', text: toWire(ARREST) },
    { outlet: 'Melvik Post', on: '2019-03-05', text: toPaper(ARREST.replace('Police arrested', 'Officers arrested')) },
    { outlet: 'Harbour Weekly', on: '2019-03-22', text: toPaper(passage) },
  ]);
  const point = story.points.find(({ tellings }) => tellings.some((telling) => toWords(telling).includes('Dubai')));
  expect(point?.tellings.length).toBeGreaterThan(1);
  return (point?.silent ?? []).map((id) => story.articles.find((article) => article.id === id)?.outlet ?? '-');
}

describe('silence', () => {
  it.each([
    [
      'tells it in a clause of time',
      'When Arkel was arrested at the airport, prosecutors put the damage at 4.2 million crowns; this week they spoke of seven million.',
    ],
    [
      'tells it by the way',
      'Prosecutors, who had Arkel arrested at the airport, now put the damage to the port at seven million crowns.',
    ],
    [
      'tells it with another figure',
      'The damage to the port, for which Arkel was taken from a flight to Dubai, is put at seven million crowns.',
    ],
  ])('is none of an article that %s', (_, passage) => {
    expect(toSilent(passage)).toEqual([]);
  });

  it('is told of an article that leaves the matter out', () => {
    expect(toSilent('Grain prices rose in the town after the accident, a baker said.')).toEqual(['Harbour Weekly']);
  });
});
