import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** "Runa Dahl: Coast Wire, Melvik Post": the origins that both articles have something from. */
function toSharedLines(wire: string, paper: string): string[] {
  const { story } = tellBarge(wire, paper);
  const tellings = story.points.flatMap((point) => point.tellings);
  return story.origins.flatMap(({ id, name, shownBy }) => {
    const own = tellings.filter(({ origin }) => origin === id);
    const outlets = story.articles
      .filter((article) => [...own, ...shownBy].some((ref) => ref.article === article.id))
      .map(({ outlet }) => outlet);
    return name === 'Ola Brandt' || outlets.length < 2 ? [] : [`${name}: ${outlets.join(', ')}`];
  });
}

describe('an origin of several articles', () => {
  it.each([
    [
      'an expert who tells each another thing',
      'Runa Dahl, who teaches shipbuilding at Torsk College, said the hull was too old for grain.',
      'Runa Dahl of Torsk College believes that insurers will have to pay for the cargo.',
      ['Runa Dahl: Coast Wire, Melvik Post'],
    ],
    [
      'a spokesman by his surname',
      'Emil Torp, a fisherman, said he had heard two blasts.\n\n"It was like thunder," Torp said.',
      'The fisherman Emil Torp doubts whether the harbour will open before Easter.',
      ['Emil Torp: Coast Wire, Melvik Post'],
    ],
    [
      'an agency that the other cites',
      'The barge had been inspected in January.',
      'The barge’s owner, Karl Vinter, told Coast Wire that he would not comment on the crew.',
      ['Coast Wire: Coast Wire, Melvik Post'],
    ],
  ])('is %s', (_, wire, paper, expected) => {
    expect(toSharedLines(wire, paper)).toEqual(expected);
  });

  it.each([
    [
      'two people of one trade',
      'A fisherman said he had heard two blasts.',
      'A fisherman doubts whether the harbour will open before Easter.',
    ],
    [
      'two of one surname',
      'Emil Torp, a fisherman, said he had heard two blasts.',
      'Greta Torp, who runs the ferry kiosk, doubts whether the harbour will open before Easter.',
    ],
    [
      'somebody of whom the other only tells',
      'Runa Dahl, a shipbuilder, said the hull was too old for grain.',
      'The barge was built by Runa Dahl and her brothers.',
    ],
  ])('is not: %s', (_, wire, paper) => {
    expect(toSharedLines(wire, paper)).toEqual([]);
  });
});
