import { describe, expect, test } from 'vitest';
import { mentionsOf, speakersOf } from './mark-sources.ts';

const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'apposition before the name',
    'Port authority spokesman [Anton Belov] said the pier was safe. [Belov] said so twice.',
    ['Anton Belov (named)', 'Anton Belov (named)'],
  ],
  [
    'the whole phrase as source',
    '[Port authority spokesman Anton Belov] said the pier was safe.',
    ['Anton Belov (named)'],
  ],
  [
    'apposition after the name',
    '[Han Ji-ho, a lawmaker with the Green Future Party who was in the room], said so. [Han] left.',
    ['Han Ji-ho (named)', 'Han Ji-ho (named)'],
  ],
  [
    'the mayor, her name between commas',
    '[The mayor, Ana Ruiz,] said no. [Ruiz] smiled.',
    ['Ana Ruiz (named)', 'Ana Ruiz (named)'],
  ],
  [
    'a name at the end, behind what the programme is called',
    '[“Night Tide” host Ana Ruiz] said no. [Fight for Ten organising director Anton Belov] said so.',
    ['Ana Ruiz (named)', 'Anton Belov (named)'],
  ],
  [
    'one post of two matters, and who holds it',
    '[The trade and fisheries minister, Ana Ruiz,] said no. [Their arts and media editor, Anton Belov,] said yes.',
    ['Ana Ruiz (named)', 'Anton Belov (named)'],
  ],
  [
    'a new one is not the one of before',
    'A new judge, [Ana Ruiz], will take over, the court said. [The judge] had been ill. [The new judge] agreed.',
    ['Ana Ruiz (named)', 'judge (role)', 'Ana Ruiz (role)'],
  ],
  [
    'a second one is not the one',
    'A second doctor, [Anton Belov], left in May. [The doctor] said no.',
    ['Anton Belov (named)', 'doctor (role)'],
  ],
  [
    'the new one is the one',
    'The new mayor, [Ana Ruiz], took over in May. [The mayor] said no.',
    ['Ana Ruiz (named)', 'Ana Ruiz (role)'],
  ],
  [
    'a body that is called by whose it is',
    'Minister Ana Ruiz will visit the port on Monday. [Her ministry] said so.',
    ['Ana Ruiz’s ministry (group)'],
  ],
  [
    'a body of nobody who is named',
    'The minister will visit the port. [Her ministry] said so.',
    ['her ministry (group)'],
  ],
  [
    'one in charge, with a name behind',
    '[The officer in charge of the search, Captain Anton Belov,] said no.',
    ['Anton Belov (named)'],
  ],
  ['an office in what a verb may be called too', '[The host of the show, Ana Ruiz,] said no.', ['Ana Ruiz (named)']],
  [
    'what friends do is no office of whom they do it to',
    "[Holm's friends suspect Ana Ruiz]. [The suspect] left.",
    ['Ana Ruiz (named)', 'suspect (role)'],
  ],
  [
    'possessor and spokesman are two people',
    "[Belov's spokesman Igor Panin] said so. [Panin] left, and [Belov] agreed.",
    ['Igor Panin (named)', 'Igor Panin (named)', 'Belov (named)'],
  ],
  [
    'a spokesman for somebody is not somebody',
    'Ana Ruiz won. [A spokesman for Ruiz] said she was glad.',
    ['spokesman for Ruiz (role)'],
  ],
  [
    'two who speak together and one of them',
    '[The museum and police] said so. [Police] declined to comment.',
    ['museum and police (group)', 'police (group)'],
  ],
  [
    'who comes from a place is meant, and not the place',
    'Ana Ruiz of the Harbour Trust, [who] said so, left.',
    ['Ana Ruiz (named)'],
  ],
  [
    'the spokesman is the last one introduced',
    'Port spokesman Anton Belov arrived. [The spokesman] said so.',
    ['Anton Belov (role)'],
  ],
  [
    'of two spokesmen, neither',
    'Port spokesman Anton Belov and union spokesman Igor Panin met. [The spokesman] said so.',
    ['? (role)'],
  ],
  [
    'a role the article ties to one person',
    'Norwegian minister Kari Holm flew in. Danish minister Lars Friis did not. [The Norwegian minister] said so.',
    ['Kari Holm (role)'],
  ],
  [
    'who says it is not what the sentence speaks of',
    'The owner, [Ola Brandt] said, had been told. [Brandt] said so twice. [The owner] said nothing.',
    ['Ola Brandt (named)', 'Ola Brandt (named)', 'owner (role)'],
  ],
  ['a place before a comma is nobody', 'It burned in Chelsea. In Chelsea, [the mayor] said so.', ['mayor (role)']],
  ['vice makes another role', 'Vice President Ana Ruiz spoke. [The president] said so.', ['president (role)']],
  [
    'party and state from the bracket',
    'Sen. Ana Ruiz (D-Ohio) spoke. [The Ohio senator] said so.',
    ['Ana Ruiz (role)'],
  ],
  [
    'titles',
    '[Sen. Ana Ruiz] and Gen. Bob Cole met. [Mr. Cole] said no. [Ms. Ruiz] said yes.',
    ['Ana Ruiz (named)', 'Bob Cole (named)', 'Ana Ruiz (named)'],
  ],
  ['secretary of state', '[Former Secretary of State Bob Cole] said so.', ['Bob Cole (named)']],
  [
    'suffix and initials',
    '[J.D. Mercer Jr.] said so. [Mercer] left.',
    ['J.D. Mercer Jr. (named)', 'J.D. Mercer Jr. (named)'],
  ],
  [
    'particles',
    '[Ursula van der Berg] said so. [Van der Berg] left, [Berg] said.',
    ['Ursula van der Berg (named)', 'Ursula van der Berg (named)', 'Ursula van der Berg (named)'],
  ],
  ['al-', '[Karim al-Hadi] said so. [Hadi] left.', ['Karim al-Hadi (named)', 'Karim al-Hadi (named)']],
  [
    'Korean, Chinese and Vietnamese names begin with the family name',
    '[Min Seo-yeon] met [Xu Wenliang] and [Tran Van Hoa]. [Min] spoke, [Xu] listened, [Hoa] slept.',
    [
      'Min Seo-yeon (named)',
      'Xu Wenliang (named)',
      'Tran Van Hoa (named)',
      'Min Seo-yeon (named)',
      'Xu Wenliang (named)',
      'Tran Van Hoa (named)',
    ],
  ],
  [
    'three namesakes, equally near: nobody',
    'Kim Jong Un, Kim Il Sung and Kim Jong Il were named. [Kim] said so.',
    ['? (role)'],
  ],
  [
    'the namesake spoken of all along',
    'Kim Jong Un spoke. Kim Jong Un left. Kim Jong Un slept.\n\nKim Il Sung was his grandfather.\n\nIt rained.\n\nIt snowed.\n\n[Kim] said so.',
    ['Kim Jong Un (named)'],
  ],
  [
    'husband and wife by title',
    'Ana Ruiz and Bob Ruiz married. [Mrs. Ruiz] said so. [Mr. Ruiz] agreed.',
    ['Ana Ruiz (named)', 'Bob Ruiz (named)'],
  ],
  [
    'a family name used alone from the start is not the namesake who comes in later',
    'It rained.\n\nIt snowed.\n\n[Belov] spoke. Belov left.\n\nMaria Belov came along.',
    ['Belov (named)'],
  ],
  [
    'a president before any full name is not the namesake',
    'President Ruiz spoke. Michelle Ruiz came along. [President Ruiz] said so.',
    ['Ruiz (named)'],
  ],
  [
    'an acronym in brackets',
    'The Northern Harbour Authority (NHA) met. [The NHA] said so. [The authority] was glad.',
    ['Northern Harbour Authority (named)', 'Northern Harbour Authority (role)'],
  ],
  [
    'the outlet by its last word',
    '[The New York Post] reported it. [The Post] said so.',
    ['New York Post (named)', 'New York Post (role)'],
  ],
  [
    'the newspaper by the only outlet near',
    'Ruiz told the Washington Post about it. [The newspaper] said so.',
    ['Washington Post (role)'],
  ],
  [
    'outlets and agencies',
    '[Reuters] and [Tass] reported it; [CNN] did not.',
    ['Reuters (named)', 'Tass (named)', 'CNN (named)'],
  ],
  ['metonyms', '[The Kremlin] denied it. [The White House] said nothing.', ['Kremlin (named)', 'White House (named)']],
  [
    'groups stay groups',
    '[Many] doubted it. [Intelligence officials] agreed. [Harbour workers] did not.',
    ['many (group)', 'intelligence officials (group)', 'harbour workers (group)'],
  ],
  [
    'people without names',
    '[A person familiar with the talks] said so. [Sources] agreed.',
    ['person familiar with the talks (role)', 'sources (group)'],
  ],
  ['two people speak together', '[Ana Ruiz and Bob Cole] said so.', ['Ana Ruiz and Bob Cole (named)']],
  [
    'a list with brackets',
    '[Sens. Ana Ruiz (D-Ohio) and Bob Cole (R-Utah)] said so.',
    ['Sens. Ana Ruiz (D-Ohio) and Bob Cole (R-Utah) (named)'],
  ],
  ['a letter speaks for its writer', "[Ana Ruiz's letter] said so.", ['Ana Ruiz (named)']],
  ['a poll speaks for nobody', '[The poll] said so.', ['? (role)']],
  ['who, after the name', 'Ana Ruiz, [who] said so, left.', ['Ana Ruiz (named)']],
  [
    'who, after a phrase that ends in a body',
    'Bob Cole, a clerk at the State Department [who] said so, left.',
    ['Bob Cole (named)'],
  ],
];

test.each(SOURCES)('source: %s', (_name, marked, expected) => {
  expect(speakersOf(marked).speakers).toEqual(expected);
});

const PRONOUNS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the subject goes on',
    'Ana Ruiz met Bob Cole on Monday. [She] said it went well. [He] said so too.',
    ['Ana Ruiz (named)', 'Bob Cole (named)'],
  ],
  ['two women as near: nobody', 'Ana Ruiz and Maria Cole met on Monday. It rained. [She] said so.', ['? (unnamed)']],
  ['after a quotation', '“It is over,” Bob Cole said. “We go home,” [he] added.', ['Bob Cole (named)']],
  [
    'he in a quotation is not the one who speaks it',
    '“{[He] says he is ill},” [Bob Cole] said.',
    ['? (unnamed)', 'Bob Cole (named)'],
  ],
  [
    'they for the group that spoke',
    '[Harbour officials] closed the pier. [They] said it was unsafe.',
    ['harbour officials (group)', 'harbour officials (group)'],
  ],
  [
    'it for the body that spoke',
    '[The White House] denied it. [It] said nothing more.',
    ['White House (named)', 'White House (named)'],
  ],
  [
    'he in an opening clause looks forward',
    "As [he] explained the delay with Maria Cole, the harbour's spokesman Anton Belov alluded to the fog.",
    ['Anton Belov (named)'],
  ],
  [
    'they for the group the sentence opens with',
    'Officials may complain in private, but [they] understand it.',
    ['officials (group)'],
  ],
  ['they with two groups in the sentence: nobody', 'Officials met workers, but [they] left early.', ['? (unnamed)']],
  [
    'the one who spoke in the sentence before, where it names nobody else',
    'Why Anton Cole stayed away is unclear. The explanation, given by Bob Ruiz in April, was short. The decision, [he] said, was his.',
    ['Bob Ruiz (named)'],
  ],
  [
    'not who is only spoken of there',
    'Why Anton Cole stayed away is unclear. The explanation for Bob Ruiz in April was short. The decision, [he] said, was his.',
    ['? (unnamed)'],
  ],
  [
    'not where it names two',
    'Why Anton Cole stayed away is unclear. The explanation, given by Bob Ruiz to Igor Panin, was short. The decision, [he] said, was his.',
    ['? (unnamed)'],
  ],
  ['we is nobody', '“[We] think so,” Bob Cole said.', ['? (unnamed)']],
];

test.each(PRONOUNS)('pronoun: %s', (_name, marked, expected) => {
  expect(speakersOf(marked).speakers).toEqual(expected);
});

test('"I" in a quotation is the one who speaks it, and a mention of theirs', () => {
  const marked = '[Bob Cole] arrived. {“}[I] believe it,” Cole said.';
  const direct = '[Bob Cole] said, {“I think [I] was wrong.”}';
  expect(speakersOf(marked).speakers[0]).toBe('Bob Cole (named)');
  expect(speakersOf(direct).speakers).toEqual(['Bob Cole (named)', 'Bob Cole (named)']);
  expect(mentionsOf(direct, 'Bob Cole')).toBe('n:Bob Cole p:I');
});

describe('entities', () => {
  test('come in the order of first mention, with ids, kinds and roles', () => {
    const { entities } = speakersOf('Harbour chief Ana Ruiz, a former teacher, met Anton Belov of Tass in Lisbon.');
    expect(entities.map(({ id, kind, name, roles }) => [id, kind, name, roles])).toEqual([
      ['e1', 'person', 'Ana Ruiz', ['harbour chief', 'former teacher']],
      ['e2', 'person', 'Anton Belov', []],
      ['e3', 'organisation', 'Tass', []],
      ['e4', 'place', 'Lisbon', []],
    ]);
  });

  test.each([
    ['Anton Belov of Gorse Energy said so.', ['of Gorse Energy']],
    ['Ana Ruiz of the Consumer Safety Office, a chemist, said so.', ['of the Consumer Safety Office']],
    ['The criticism by Ana Ruiz of the Consumer Safety Office was loud.', []],
    ['Ana Ruiz of Lisbon said so.', []],
    ['She told Anton Belov of Gorse Energy plans.', []],
    [
      "[Carol Penn, general secretary of the Clerks' and Porters' Union,] said no.",
      ["general secretary of the Clerks' and Porters' Union"],
    ],
    ['[Alan Moor, the former head of the Sydney laboratory,] said no.', ['former head of the Sydney laboratory']],
    ['[Alan Moor, the former head of the Sydney office,] said no.', ['former head of the Sydney office']],
  ])('have the body they are of as a role: %s', (text, roles) => {
    expect(speakersOf(text).entities.find(({ kind }) => kind === 'person')?.roles).toEqual(roles);
  });

  test('take the fullest name of the article', () => {
    const { entities } = speakersOf('Mr. Belov came. Then Anton Belov spoke.');
    expect(entities.map(({ name }) => name)).toEqual(['Anton Belov']);
  });

  test('namesakes stay three people', () => {
    const { entities } = speakersOf('Kim Jong Un ruled after Kim Jong Il, who ruled after Kim Il Sung.');
    expect(entities.map(({ name }) => name)).toEqual(['Kim Jong Un', 'Kim Jong Il', 'Kim Il Sung']);
  });

  test.each([
    ['a sentence opener', 'Still, nothing happened. However, it rained.'],
    ['days and months', 'It rained on Monday and in March.'],
    ['an adjective of a people', 'The French wine was good.'],
    ['an office', 'The President came with the Secretary.'],
    ['an event', 'It began with World War II and the Olympic Games.'],
    ['a shouted word', 'It was a HUGE mistake, a huge one.'],
  ])('not for %s', (_name, text) => {
    expect(speakersOf(text).entities).toEqual([]);
  });

  test('a headline names whom the article names', () => {
    expect(mentionsOf('Ruiz Denies Harbour Charge\n\nAna Ruiz denied it on Monday.', 'Ana Ruiz')).toBe(
      'n:Ruiz n:Ana Ruiz',
    );
  });

  test('pronouns and roles are mentions', () => {
    expect(
      mentionsOf(
        'Harbour chief Ana Ruiz spoke. She said the chief of police knew. The harbour chief left.',
        'Ana Ruiz',
      ),
    ).toBe('n:Ana Ruiz p:She r:The harbour chief');
  });
});
