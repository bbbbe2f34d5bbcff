import { describe, expect, it } from 'vitest';
import { type SmallArticle, type Told, tell, toPaper, toWire } from '../tell.ts';

const LONG = `The barge took in water within minutes and lay on her side before the first boat could leave the inner harbour. Four of the crew climbed on to the keel and were lifted off by the pilot boat at dawn.`;
const OTHER = `Within a quarter of an hour she had gone down. A pilot boat that happened to pass lifted four of her people from the upturned hull as day broke.`;

const WIRE: SmallArticle = { outlet: 'Coast Wire', on: '2019-03-04', text: toWire(LONG) };
const toMelvik = (passage: string, on = '2019-03-05'): SmallArticle => ({
  outlet: 'Melvik Post',
  on,
  text: toPaper(passage),
});

function toFamilyLines({ story: { families, articles, origins } }: Told): string[] {
  const nameOf = (id: string) => articles.find((article) => article.id === id)?.outlet ?? '-';
  return families.map(
    (family) =>
      `${origins.find(({ id }) => id === family.origin)?.name}: ${family.articles.map(nameOf).join(', ')}: ${family.reason}`,
  );
}

describe('families', () => {
  it('finds a long shared run, and says how long it is', () => {
    expect(toFamilyLines(tell([WIRE, toMelvik(LONG)]))).toEqual([
      expect.stringMatching(
        /^Coast Wire: Coast Wire, Melvik Post: Coast Wire and Melvik Post share \d+ words in the same order$/,
      ),
    ]);
  });

  it('finds a credit, without any shared words', () => {
    const told = tell([WIRE, toMelvik(`${OTHER}\n\nCoast Wire contributed to this report.`)]);
    expect(toFamilyLines(told)).toEqual(['Coast Wire: Coast Wire, Melvik Post: Melvik Post credits Coast Wire']);
    expect(told.story.families[0]?.shownBy.map(told.toWords)).toEqual(['Coast Wire']);
  });

  it.each([
    ['two reports in words of their own', toMelvik(OTHER)],
    [
      'one quotation in both',
      toMelvik(
        '“We heard the hull go, and then the lights were gone, and I knew at once that nobody would sleep in this town tonight,” said Per Holm, the pilot.',
      ),
    ],
    ['one stock phrase', toMelvik('The barge took in water within minutes, a bystander said.')],
  ])('is none: %s', (_, paper) => {
    const quoted =
      '“We heard the hull go, and then the lights were gone, and I knew at once that nobody would sleep in this town tonight,” Holm, a pilot, said.';
    expect(toFamilyLines(tell([{ ...WIRE, text: toWire(`${LONG}\n\n${quoted}`) }, paper]))).toEqual([]);
  });

  it('does not take what an outlet prints under all its articles for a shared text', () => {
    const stock =
      'This report is part of a series in which the Post looks at the work of everyone who keeps the harbours of this coast open by day and by night, in summer and in winter.';
    const barge = toMelvik(`${OTHER}\n\n${stock}`);
    const others = ['The school board met in the town hall.', 'The choir sang Handel in the old church.'].map(
      (text): SmallArticle => ({ outlet: 'Melvik Post', on: '2019-03-06', text: `Town notes\n\n${text}\n\n${stock}` }),
    );
    expect(toFamilyLines(tell([barge, ...others]))).toEqual([]);
  });
});

describe('later versions', () => {
  const first = toMelvik(`${OTHER} She carried 900 tonnes of grain.`);
  const mended = toMelvik(
    `${OTHER} She carried 600 tonnes of grain.\n\nCorrection: An earlier version of this article gave a wrong figure. The barge carried 600 tonnes of grain, not 900.`,
    '2019-03-07',
  );

  it('replaces the figure of an earlier version, and does not contradict it', () => {
    const told = tell([mended, first]);
    expect(told.story.conflicts).toEqual([]);
    expect(told.story.updates.map(({ tellings }) => tellings.slice(0, 2).map(told.toWords))).toContainEqual([
      '900 tonnes',
      '600 tonnes',
    ]);
    expect(told.story.families[0]?.reason).toMatch(/; the later is a new version of the earlier$/);
    expect(told.story.updates[0]?.difference).toContain('Melvik Post, 2019-03-05');
  });

  it.each([
    ['another outlet', { ...mended, outlet: 'Coast Gazette' }],
    ['no date', { ...mended, on: null }],
    ['the same day', { ...mended, on: '2019-03-05' }],
    ['another text', { ...mended, text: toWire(`${LONG} She carried 600 tonnes of grain.`) }],
  ])('is none: %s', (_, other) => {
    const told = tell([first, other]);
    expect(told.story.conflicts.map(({ kind }) => kind)).toEqual(['number']);
    expect(told.story.families.map(({ reason }) => reason).join()).not.toContain('version');
  });
});

describe('origins of a point', () => {
  /** The origins of the point that holds these words, and its standing. */
  function toOrigins({ story, toWords }: Told, words: string): string {
    const point = story.points.find(({ tellings }) => tellings.some((telling) => toWords(telling).includes(words)));
    const names = point?.origins.map((id) => story.origins.find((origin) => origin.id === id)?.name);
    return `${point?.standing}: ${names?.join(', ')}`;
  }

  it('are one where both name one speaker', () => {
    expect(toOrigins(tell([WIRE, toMelvik(OTHER)]), 'sank off Melvik on Monday')).toBe('one-origin: Ola Brandt');
  });

  it('are two where each names its own', () => {
    const told = tell([
      { ...WIRE, text: toWire('Seven people are still missing in the harbour, police officer Marta Lindqvist said.') },
      toMelvik('Seven people are still missing in the harbour, pilot Per Holm told the Post.'),
    ]);
    expect(toOrigins(told, 'still missing')).toBe('corroborated: Marta Lindqvist, Per Holm');
  });

  it('are one where the second has it from the first', () => {
    const told = tell([
      { ...WIRE, text: toWire('Seven people are still missing in the harbour.') },
      toMelvik('Seven people are still missing in the harbour, Coast Wire reported.'),
    ]);
    expect(toOrigins(told, 'still missing')).toMatch(/^one-origin: /);
  });

  it('are the innermost of a chain', () => {
    const told = tell([
      {
        ...WIRE,
        text: toWire('Brandt said Per Holm said that the lights of the barge were out all night.'),
      },
      toMelvik('The lights of the barge were out all night, pilot Per Holm said.'),
    ]);
    expect(toOrigins(told, 'were out all night')).toBe('one-origin: Per Holm');
  });

  it('are of a named person and never of a bare role that stands beside him', () => {
    const told = tell([
      { ...WIRE, text: toWire('The owner, Brandt said, had been told in February that the steering needed repair.') },
      toMelvik('Brandt said the owner had been told in February that the steering needed repair.'),
    ]);
    expect(told.story.origins.map(({ name }) => name.toLowerCase())).not.toContain('owner');
  });
});
