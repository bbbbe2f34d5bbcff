import { describe, expect, it } from 'vitest';
import { tell } from '../tell.ts';

/** "Dmitry Peskov (2)": each voice with the number of articles in which it speaks. */
function toVoices(...texts: readonly string[]): string[] {
  const { story } = tell(texts.map((text, index) => ({ outlet: `Paper ${index + 1}`, on: '2019-03-04', text })));
  return story.voices
    .map(({ name, tellings }) => `${name} (${new Set(tellings.map(({ article }) => article)).size})`)
    .sort();
}

describe('people', () => {
  it.each([
    [
      'the same full name',
      'Ola Brandt said the harbour was closed.',
      'The harbour is closed, Ola Brandt said.',
      ['Ola Brandt (2)'],
    ],
    [
      'a title and the surname alone',
      'Harbour master Ola Brandt said the harbour was closed.',
      'The harbour is closed, Mr. Brandt said.',
      ['Ola Brandt (2)'],
    ],
    [
      'an office that one person holds',
      "Dmitry Peskov, President Putin's spokesman, said the visit was off.",
      "Putin's spokesman said the visit was off.",
      ['Dmitry Peskov (2)'],
    ],
    [
      'a post of which there is one, where the article names who holds it elsewhere',
      'The mayor, Ana Reyes, said the port was closed.',
      'Ana Reyes survived the vote. The mayor admitted that the port was closed.',
      ['Ana Reyes (2)'],
    ],
    [
      'a given name and whose husband he is',
      "Reyes's husband, Damir, said the port was closed.",
      'The port is closed, Damir Reyes said.',
      ['Damir Reyes (2)'],
    ],
    [
      'a middle initial',
      'John F. Archer said the port was closed.',
      'John Archer said the port was closed.',
      ['John F. Archer (2)'],
    ],
    [
      'a given name cut to its letter',
      'Fr Declan Archer said the port was closed.',
      'The port is closed, Fr D Archer said.',
      ['Declan Archer (2)'],
    ],
    [
      'three names in another order',
      'Marcel Lehel Lazar said the port was closed.',
      'The port is closed, Lazăr Marcel Lehel said.',
      ['Marcel Lehel Lazar (2)'],
    ],
  ])('are one by %s', (_, a, b, expected) => {
    expect(toVoices(a, b)).toEqual(expected);
  });

  it.each([
    [
      'a post, where the article does not name who holds it elsewhere',
      'The mayor, Ana Reyes, said the port was closed.',
      'Ola Brandt survived the vote. The mayor admitted that the port was closed.',
      ['Ana Reyes (1)', 'mayor (1)'],
    ],
    [
      'a post that many have, of other bodies',
      'The president of the union, Ana Reyes, said the port was closed.',
      'Ana Reyes left the room. The president admitted that the port was closed.',
      ['Ana Reyes (1)', 'president (1)'],
    ],
    [
      'a given name, and the husband of another',
      "Lind's husband, Damir, said the port was closed.",
      'The port is closed, Damir Reyes said.',
      ['Damir (1)', 'Damir Reyes (1)'],
    ],
    [
      'two first names',
      'Ola Brandt said the port was closed.',
      'Nils Brandt said the port was closed.',
      ['Nils Brandt (1)', 'Ola Brandt (1)'],
    ],
    [
      'another letter',
      'Declan Archer said the port was closed.',
      'Dr. J. Archer said the port was closed.',
      ['Declan Archer (1)', 'J. Archer (1)'],
    ],
    [
      'a spokesman without a name',
      'A spokesman said the port was closed.',
      'A spokesman said the port was open.',
      ['spokesman (1)', 'spokesman (1)'],
    ],
  ])('stay apart with %s', (_, a, b, expected) => {
    expect(toVoices(a, b)).toEqual(expected);
  });

  it('stay apart where a surname may be either of two', () => {
    expect(
      toVoices(
        'Ola Brandt said the port was closed. Nils Brandt said it was open.',
        'Brandt said the port was closed.',
      ),
    ).toEqual(['Brandt (1)', 'Nils Brandt (1)', 'Ola Brandt (1)']);
  });
});

describe('organisations', () => {
  it.each([
    [
      'what they are in law',
      'Tindall Home Inc. said the heaters were safe.',
      'Tindall Home said the heaters were safe.',
      ['Tindall Home Inc. (2)'],
    ],
    [
      'their initials',
      'The National Intelligence Service said the talks had failed.',
      'The NIS said the talks had failed.',
      ['National Intelligence Service (2)'],
    ],
  ])('are one without %s', (_, a, b, expected) => {
    expect(toVoices(a, b)).toEqual(expected);
  });

  it('stay apart from a person of that name who has a post', () => {
    expect(
      toVoices('Tom Marsh Inc. said the heaters were safe.', 'Tom Marsh, the mayor, said the heaters were not safe.'),
    ).toEqual(['Tom Marsh (1)', 'Tom Marsh Inc. (1)']);
  });

  it('stay apart where only a part of the name is the same', () => {
    expect(toVoices('Tindall Home said the heaters were safe.', 'Tindall Foods said the heaters were safe.')).toEqual([
      'Tindall Foods (1)',
      'Tindall Home (1)',
    ]);
  });
});

describe('what a voice says', () => {
  function toSayings(text: string): readonly string[] {
    const { story, toWords } = tell([{ outlet: 'Post', on: '2019-03-04', text }]);
    return story.voices.flatMap(({ name, tellings }) => tellings.map((telling) => `${name}: ${toWords(telling)}`));
  }

  it('leaves out what stands in another saying of the same speaker', () => {
    expect(toSayings('Ola Brandt said he expected the port to be open by Friday.')).toEqual([
      expect.stringMatching(/^Ola Brandt: .*expected the port to be open by Friday/),
    ]);
  });

  it('leaves out a request for comment that nobody answers', () => {
    expect(toSayings('Ola Brandt did not respond to a request for comment.')).toEqual([]);
  });
});
