import { describe, expect, test } from 'vitest';
import { type Article, toBareArticle } from '../../../src/document/article.ts';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readMarked, speakersOf } from './mark-sources.ts';

function readSpeakers(marked: string): ReturnType<typeof findSpeakers> {
  const { text, attributions } = readMarked(marked);
  return findSpeakers(toBareArticle(text), toLanguage(text), attributions);
}

/** Sources that are easily given to the wrong one, with who is behind each. */
const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a deputy beside the governor',
    '[Governor Ana Reyes] spoke. Lars Moe, the deputy governor of the bank, was away. [The governor] said no.',
    ['Ana Reyes (named)', 'Ana Reyes (role)'],
  ],
  [
    'who speaks in a cleft sentence',
    'Reyes left. It was Bill Sturt, too, [who] told reporters: "No."',
    ['Bill Sturt (named)'],
  ],
  [
    'one of several, with what she is before the name',
    '[One of those present, harbour pilot Bill Sturt,] told the Echo so. "We go," [he] said.',
    ['Bill Sturt (named)', 'Bill Sturt (named)'],
  ],
  [
    'somebody without a name who spoke before does not come back',
    '[A leading surgeon] said the tale did not convince him. [Professor Alan Moor, who runs the ward,] believes it is a slip. "I would expect more," [he] said.',
    ['leading surgeon (role)', 'Alan Moor (named)', 'Alan Moor (named)'],
  ],
  [
    'a man who is told of once more in the same sentence',
    'On Monday Tobias Rehn, the deputy governor of the bank, a man who never slept, went. His letter had four lines. In it [he] confirmed that he had met Jonas Falk.',
    ['Tobias Rehn (named)'],
  ],
  [
    'whom a paragraph is about from its first sentence on',
    '[Bill Sturt] said he was late.\n\nHer coach, Kim Vale, no longer talks about it. The woman whom [he] named was cleared.',
    ['Bill Sturt (named)', 'Kim Vale (named)'],
  ],
  [
    'a body that several stand for',
    '[The makers of the drink, Alvex Health,] rejected it. [Staff of the operator, Corvid Energy,] read out names.',
    ['Alvex Health (named)', 'staff of the operator (group)'],
  ],
  [
    'a body by what it is and its name behind',
    '[The grid operator, Alvex Energy,] confirmed it. [The firm that built the pier, Corvid Works,] agreed.',
    ['Alvex Energy (named)', 'Corvid Works (named)'],
  ],
  [
    'a body by what it is and a name that no list knows',
    "[The pier's owner, Pennick Estates,] said so. [The mission in Lund, UNMILA,] agreed.",
    ['Pennick Estates (named)', 'UNMILA (named)'],
  ],
  ['a body and where it sits', '[The court in Aldern, Brannmark,] agreed.', ['court (group)']],
  [
    'a firm with what it is behind its name',
    '[Alvex, the state pipeline company,] denied it. [Verdant Health, the manufacturer,] agreed.',
    ['Alvex (named)', 'Verdant Health (named)'],
  ],
  [
    'the company, long after another',
    '[The Perth company] said so.\n\nRain fell.\n\nIt was cold.\n\nCorvex, whose shoes she wears, is wavering. [The company] now says less.',
    ['Perth company (group)', 'company (group)'],
  ],
  [
    'the company, where no other is in sight',
    '[The Perth company] said so.\n\nRain fell.\n\nIt was cold.\n\nNobody came. [The company] now says less.',
    ['Perth company (group)', 'Perth company (group)'],
  ],
  [
    'the company, where a sentence merely opens with a capital',
    '[The Perth company] said so.\n\nRain fell.\n\nIt was cold.\n\nAnalysts doubted it. [The company] now says less.\n\nRain fell.\n\nIt was cold.\n\nHe left.\n\nProduction is falling. [The company] says nothing.',
    ['Perth company (group)', 'Perth company (group)', 'Perth company (group)'],
  ],
  ['a sponsor that speaks of itself', '[Her shoe sponsor, Corvex,] said it would stand by her.', ['Corvex (named)']],
  [
    'whoever is named in the question does not answer it',
    'Mrs. Reyes met Ms. Snaith. [Mrs. Reyes] said yes.\n\nAsked whether she would vote for Ms. Snaith, who is 50, [she] said no.',
    ['Reyes (named)', 'Reyes (named)'],
  ],
  [
    'nor does whoever asks it',
    '[Bill Sturt] said no. Cross-examined by Neil Ashe, [he] agreed.',
    ['Bill Sturt (named)', 'Bill Sturt (named)'],
  ],
  [
    'a pronoun that looks forward',
    'Neil Ashe spoke. In what [he] called a rant, Bill Sturt attacked the board.',
    ['Bill Sturt (named)'],
  ],
  [
    'a family name that may be two women',
    'Ann Carver and Susan Carver run it with Jane Trask. According to [Jane Trask], Carver broke half of it. Asked why, [she] said nothing.',
    ['Jane Trask (named)', '? (unnamed)'],
  ],
  [
    'whoever told of one of the two goes on',
    'Ann Carver and Susan Carver run it. [Jane Trask] said Carver broke half of it. "It fell," [she] said.',
    ['Jane Trask (named)', 'Jane Trask (named)'],
  ],
  [
    'a daughter of somebody unnamed',
    '[Her daughter Jane] said so. Doctors told her to stop; [she] told them no.',
    ['Jane (named)', '? (unnamed)'],
  ],
  [
    'somebody new since who spoke last',
    '[Neil Ashe] said no.\n\nMany came, courtesy of Wes Sturt, a delegate.\n\n"I heard it," [he] said.',
    ['Neil Ashe (named)', '? (unnamed)'],
  ],
  [
    'one "he" of whom nobody can tell who he is goes on',
    '[Paul Reyes] met Neil Ashe.\n\nNeil Ashe and Bill Sturt left. [He] said on Monday that Bill Sturt must show that Bill Sturt can win. “I think so,” [he] said.',
    ['Paul Reyes (named)', '? (unnamed)', '? (unnamed)'],
  ],
  ['not everyone is nobody in particular', '[Not everyone] believes so.', ['? (group)']],
  ['author and activist', '[Author and activist Jane Ashe] said so.', ['Jane Ashe (named)']],
  ['the author and the activist', '[The author and the activist Jane Ashe] said so.', ['? (role)']],
  ['with somebody, who', 'A film shows Bill Sturt with Neil Ashe, [who] said so.', ['Neil Ashe (named)']],
  ['of a place, who', 'The clerk met Bill Sturt of Lisbon, [who] said so.', ['Bill Sturt (named)']],
  ['a vet, who', 'In 1958 she married George Carver, a vet, [who] said so.', ['George Carver (named)']],
  [
    'a name behind two commas',
    '[The chairman of the union, Kano chapter, Chief Obinna Eze,] said so.',
    ['Obinna Eze (named)'],
  ],
  [
    'a spokesman for somebody named',
    '[A spokesman for Mayor Neil Ashe] said so.',
    ['spokesman for Mayor Neil Ashe (role)'],
  ],
  ['a verb before who speaks is no given name', 'Bill Sturt spoke. Continued [Sturt]: "No."', ['Bill Sturt (named)']],
  [
    'what somebody is, no part of the name',
    '[Mum-of-three Jane Ashe] said no. [Oscar-winner Bill Sturt] agreed. [Chief Executive Beat Zeller] and [Dominic Farrow KC] did not.',
    ['Jane Ashe (named)', 'Bill Sturt (named)', 'Beat Zeller (named)', 'Dominic Farrow (named)'],
  ],
  [
    'a study by two',
    '[A study by Neil Ashe of Marl College and Jane Trask of Ume College] says so.',
    ['Neil Ashe of Marl College and Jane Trask of Ume College (named)'],
  ],
  [
    'three of two desks',
    "[Bill Sturt, Neil Ashe and Reuters' Jane Trask] agreed.",
    ["Bill Sturt, Neil Ashe and Reuters' Jane Trask (named)"],
  ],
  [
    'the people of one land and people counted',
    'The 11 million people in the United States were there. [The American people] do not trust them.',
    ['American people (group)'],
  ],
];

describe('a source of which somebody else is easily taken for the speaker', () => {
  test.each(SOURCES)('%s', (_, marked, speakers) => {
    expect(speakersOf(marked).speakers).toEqual(speakers);
  });
});

test('in a headline that ends in a full stop, who is named is named in the article', () => {
  const text =
    'Bill Sturt Calls for Special Prosecutor after Harbour Report Reveals Meetings.\n\nBill Sturt left on Monday.';
  const article: Article = { ...toBareArticle(text), blocks: [{ kind: 'title', start: 0, end: text.indexOf('\n') }] };
  const { entities } = findSpeakers(article, toLanguage(text), []);
  expect(entities.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Bill Sturt 2']);
});

test('a shouted heading that runs into its paragraph makes no name', () => {
  const { entities } = speakersOf(
    'ANA REYES IS LEADING THE POLLS As the race tightens, [Bob Cole] said so. Ana Reyes left.',
  );
  expect(entities.map(({ name }) => name)).toEqual(['Ana Reyes', 'Bob Cole']);
});

test('what a speaker calls somebody is no role of his', () => {
  const { entities } = speakersOf('Neil Ashe left. "Neil Ashe is a supporter of thieves," [Bill Sturt] said.');
  expect(entities.find(({ name }) => name === 'Neil Ashe')?.roles).toEqual([]);
});

test('of two candidates each is one', () => {
  const { entities } = speakersOf('The presidential candidates Neil Ashe and Bill Sturt left.');
  expect(entities.map(({ roles }) => roles)).toEqual([['presidential candidate'], ['presidential candidate']]);
});

test.each([
  ['Shares in Alvex fell. [Alvex] said so.', 'organisation Alvex'],
  ["Alvex's owner left. [Alvex] denied it.", 'organisation Alvex'],
  ['[Alvex] said last week it would close a plant.', 'organisation Alvex'],
  ['[Alvex] said its plant was closed.', 'organisation Alvex'],
  ['The coatings maker Alvex left. [Alvex] denied it.', 'organisation Alvex'],
  ['[CalSea] says no boats will sail.', 'organisation CalSea'],
  ['[Northern Grid] says 9,400 homes are off.', 'organisation Northern Grid'],
  ['[McKay] says no boats will sail.', 'person McKay'],
  ['[Teknor] announced cuts.', ''],
  ['[Snaith] said he would close a plant.', 'person Snaith'],
])('a firm of one word is no person: %s', (marked, entity) => {
  const { entities } = speakersOf(marked);
  expect(entities.map(({ kind, name }) => `${kind} ${name}`).join(', ')).toBe(entity);
});

test('of whom a sentence speaks is not who speaks in it', () => {
  const { entities } = speakersOf('Regarding the front-runner, [Neil Ashe] said no.');
  expect(entities.find(({ name }) => name === 'Neil Ashe')?.roles).toEqual([]);
});

test.each([
  [
    '[Two directors] said so. [Both directors] left. [The same directors] said no.',
    ['two directors', 'two directors', 'two directors'],
  ],
  [
    '[The Ohio Republican] said no. [A Texas Republican] said yes. [The Ohio Republican] left.',
    ['Ohio Republican', 'Texas Republican', 'Ohio Republican'],
  ],
  ['[Three directors] said so. [Both directors] left.', ['three directors', 'both directors']],
])('somebody without a name comes back: %s', (marked, names) => {
  const { entities, attributions } = readSpeakers(marked);
  expect(attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name)).toEqual(names);
  expect(new Set(attributions.map(({ speaker }) => speaker)).size).toBe(new Set(names).size);
});

test('a party at the head of a sentence keeps its capital', () => {
  const { entities } = speakersOf('Conservative group leader Neil Ashe left. [Defense attorney Bill Sturt] said so.');
  expect(entities.map(({ roles }) => roles.join())).toEqual(['Conservative group leader', 'defense attorney']);
});

test('a part of a body goes on behind its name', () => {
  const { entities } = speakersOf('[A spokesman for the East Coast division of the railways] said so.');
  expect(entities.map(({ name }) => name)).toContain('spokesman for the East Coast division of the railways');
});
