import { describe, expect, test } from 'vitest';
import { splitTokens } from '../../src/language/tokens.ts';

function toWords(text: string): string[] {
  const tokens = splitTokens(text);
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.starts[index], tokens.ends[index]));
}

/** Each line is a text and, after the arrow, its tokens parted by spaces; an underscore stands for a space inside a token. */
const CASES: readonly (readonly [name: string, lines: string])[] = [
  [
    'clitics',
    `
    She didn't go. → She did n't go .
    They can’t, won’t, and we’re sure. → They ca n’t , wo n’t , and we ’re sure .
    I'd say he'll have it, I'm told → I 'd say he 'll have it , I 'm told
    Let's see → Let 's see
    DON'T PANIC → DO N'T PANIC
    Keita’s and the workers' rights → Keita ’s and the workers ' rights
    the “Courier”’s desk, the U.S.'s role → the “ Courier ” ’s desk , the U.S. 's role
    we cannot and gonna and wanna → we can not and gon na and wan na
    the Governor‘s desk → the Governor ‘s desk`,
  ],
  [
    'apostrophes that are part of a word',
    `
    Mr. O'Brien and D’Arcy at nine o'clock → Mr. O'Brien and D’Arcy at nine o'clock
    the '90s, the ’60s, the 1990s and 1960's → the '90s , the ’60s , the 1990s and 1960's
    get 'em, rock 'n' roll, ’til dawn → get 'em , rock 'n' roll , ’til dawn`,
  ],
  [
    'hyphens and dashes',
    `
    a state-of-the-art, long-term plan → a state - of - the - art , long - term plan
    non-profit, pro-union, re-elected co-founder's e-mail → non-profit , pro-union , re-elected co-founder 's e-mail
    the non-U.S. guests → the non - U.S. guests
    a non-union-made coat → a non - union - made coat
    Wait — or stay–go--now → Wait — or stay – go -- now
    a 20-year-old → a 20 - year - old`,
  ],
  [
    'numbers',
    `
    1,000 or 3.5 at 9:30 on 9/11 → 1,000 or 3.5 at 9:30 on 9/11
    the 1st, 22nd and 50,000th → the 1st , 22nd and 50,000th
    $4.50, US$20, £3m, 15% → $ 4.50 , US$ 20 , £ 3m , 15 %
    pages 10-12, 1914–18 → pages 10 - 12 , 1914 – 18
    call 555-0199 or 212-555-0199 → call 555-0199 or 212-555-0199
    see [3,4] → see [ 3 , 4 ]
    5pm, 10km, .5 → 5 pm , 10 km , .5
    6'3" tall → 6 ' 3 " tall`,
  ],
  [
    'abbreviations',
    `
    Mr. Ade, Dr. Roe and Gen. Li met. → Mr. Ade , Dr. Roe and Gen. Li met .
    The U.S. and the U.N. at 5 p.m. today → The U.S. and the U.N. at 5 p.m. today
    J. R. Okafor of Oslo Corp. spoke → J. R. Okafor of Oslo Corp. spoke
    He chose plan B. The rest left. → He chose plan B . The rest left .
    Sen. Roe (D-Calif.) of Reno, Nev., agreed → Sen. Roe ( D - Calif. ) of Reno , Nev. , agreed
    a mass. And No. 5 said no. → a mass . And No. 5 said no .
    born c. 1580 (d. 1640), p. 4 → born c. 1580 ( d. 1640 ) , p. 4
    AT&T and R&B, and/or w/o → AT&T and R&B , and / or w/o`,
  ],
  [
    'addresses',
    `
    See https://example.org/a-b?c=1. → See https://example.org/a-b?c=1 .
    (www.example.com/news/) and example.co.uk, → ( www.example.com/news/ ) and example.co.uk ,
    <https://example.org/x> → < https://example.org/x >
    Mail ann.roe-2@example.org now → Mail ann.roe-2@example.org now
    by @annroe on #quake2 → by @annroe on #quake2
    a visit.He said → a visit . He said`,
  ],
  [
    'marks',
    `
    Well... yes… no?! Go!!! → Well ... yes … no ?! Go !!!
    “Yes,” she said. → “ Yes , ” she said .
    ''Yes,'' and \`\`no'' → '' Yes , '' and \`\` no ''
    'It is ''so''' → ' It is '' so ' ''
    cuts [...] and [sic] → cuts [...] and [ sic ]
    fun :-) → fun :-)
    snake_case and _so_ → snake_case and _ so _`,
  ],
  [
    'other scripts',
    `
    Łódź, Mérida, naïve → Łódź , Mérida , naïve
    Путин сказал: «Нет». → Путин сказал : « Нет » .
    👍🏽 👩‍🚀 ok → 👍🏽 👩‍🚀 ok`,
  ],
];

describe('splitTokens', () => {
  for (const [name, lines] of CASES) {
    test.each(lines.trim().split('\n'))(`${name}: %s`, (line) => {
      const [text = '', words = ''] = line.trim().split(' → ');
      expect(toWords(text)).toEqual(words.split(' '));
    });
  }

  test('numbers that head a line of a list keep their stop', () => {
    expect(toWords('1. Go home\n2. Stay\nTotal: 3.')).toEqual([
      '1.',
      'Go',
      'home',
      '2.',
      'Stay',
      'Total',
      ':',
      '3',
      '.',
    ]);
  });

  test('white space of every kind and marks without room part tokens', () => {
    expect(toWords('\ufeffa\u00a0b\u2003c\u200bd\r\n\u202ae\u202c')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('no tokens in nothing', () => {
    expect(toWords('')).toEqual([]);
    expect(toWords(' \n\t ')).toEqual([]);
  });

  test('lone surrogates and control characters are tokens of their own', () => {
    expect(toWords('a \ud83d b\udc00 \0')).toEqual(['a', '\ud83d', 'b', '\udc00', '\0']);
  });
});
