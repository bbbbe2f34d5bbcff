import { describe, expect, test } from 'vitest';
import { speakersOf } from './mark-sources.ts';

/** Sources of articles from outside America, with who is behind each. */
const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Bill is a man before a family name in no list',
    '[Bill Sturt, shop steward at the East Dock], said so. "They would," [he] said.',
    ['Bill Sturt (named)', 'Bill Sturt (named)'],
  ],
  [
    'a Rev without a full stop',
    "[The Rev Hilary Coombes, vicar of St Oswald's,] said so. Prayers would be said, [she] added.",
    ['Hilary Coombes (named)', 'Hilary Coombes (named)'],
  ],
  [
    'a Fr without a full stop',
    '[Fr Tom Lisle, editor of the journal Via,] thinks so. "I would be amazed," [he] said.',
    ['Tom Lisle (named)', 'Tom Lisle (named)'],
  ],
  ['an advocate', '[Adv Pieter Coombes] denied it.', ['Pieter Coombes (named)']],
  ['a generation and no general', '[Gen Z] said so.', ['Gen Z (named)']],
  [
    'given names cut short',
    '[Mr. Jas. Olroyd, M.P.], said so. [Mr. Olroyd] sat down.',
    ['Jas. Olroyd (named)', 'Jas. Olroyd (named)'],
  ],
  [
    'a Major with initials, and letters behind his name',
    'The words are those of Major H. F. Lisle, R.E., who led the party. [Major Lisle] said so.',
    ['H. F. Lisle (named)'],
  ],
  ['a knight by his given name', 'Sir Godfrey Plaice rose. [Sir Godfrey] asked why.', ['Godfrey Plaice (named)']],
  ['the minister is not the prime minister', 'The Prime Minister sat. [The minister] said so.', ['minister (role)']],
  [
    'a senator told who he is, beside a governor of that name',
    'Governor Joseph Lesho spoke. [Senator Lesho, a cousin of the governor,] said no.',
    ['Lesho (named)'],
  ],
  [
    'the same without a word on who he is',
    'Governor Joseph Lesho spoke. [Senator Lesho] said no.',
    ['Joseph Lesho (named)'],
  ],
  [
    'a lord before anybody of his name',
    'The chairman, Lord Ashe, was away. [Neil Ashe, who is a nephew of Lord Ashe,] asked why. [Lord Ashe] said nothing.',
    ['Neil Ashe (named)', 'Ashe (named)'],
  ],
  [
    'who spoke last has a name that fits nobody',
    'Pauline Snaith wept. [The Zur Vold] said no. Prayers would be said, [she] added.',
    ['? (role)', '? (unnamed)'],
  ],
  [
    'Ms before a word that is a place too',
    '[Ms Lane] said no. [Mr Church] agreed.',
    ['Lane (named)', 'Church (named)'],
  ],
  [
    'a sentence that opens with Mr',
    'Bill Sturt left. Ana Reyes saw him.\n\nMr Sturt, 58, is not persuaded. "They would," [he] said.',
    ['Bill Sturt (named)'],
  ],
  ['nobody is no group', '[Nobody] said so. [No one] agreed.', ['? (unnamed)', '? (unnamed)']],
  ['which, of a body', 'The old company, [which] said so, closed.', ['old company (group)']],
  ['which, of a thing', 'The old bridge, [which] said so, closed.', ['? (unnamed)']],
  ['PC before a name', '[PC Karen Hill] said so. [She] saw it.', ['Karen Hill (named)', 'Karen Hill (named)']],
  [
    'whose gender another pronoun told just spoke',
    'Sir George Amory, Miss Violet Amory and the master, Captain O. Larsen, who states that she sat there, met.\n\n[Sir George Amory] left. [Captain Larsen, a Norwegian,] agreed. "One foot more," [he] said.',
    ['George Amory (named)', 'O. Larsen (named)', '? (unnamed)'],
  ],
  ['an amount counts nobody', 'It is part of the $20 million [experts] say is gone.', ['experts (group)']],
  ['a coastguard', '[The coastguard] said so.', ['coastguard (group)']],
  [
    'a policewoman by her rank',
    '[DSP Ngozi Ezeh] said so. [She] warned them.',
    ['Ngozi Ezeh (named)', 'Ngozi Ezeh (named)'],
  ],
];

describe('sources in other Englishes', () => {
  test.each(SOURCES)('%s', (_name, marked, speakers) => {
    expect(speakersOf(marked).speakers).toEqual(speakers);
  });
});

test('what has a chief executive or a coach is no person', () => {
  const { entities } = speakersOf(
    'Westel chief executive Ana Reyes came. [Oxmor coach Omar Haddad] said no. Oxmor lost.',
  );
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'organisation Westel',
    'person Ana Reyes',
    'organisation Oxmor',
    'person Omar Haddad',
  ]);
});
