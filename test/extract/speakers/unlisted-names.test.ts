import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/document/findings.ts';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readMarked, speakersOf, toTestArticle } from './mark-sources.ts';

/** Every entity as "kind name (roles)". */
function entitiesOf(text: string): string[] {
  return speakersOf(text).entities.map(
    ({ kind, name, roles }) => `${kind} ${name}${roles.length === 0 ? '' : ` (${roles.join(', ')})`}`,
  );
}

describe('people whose given name is in no list', () => {
  test.each([
    [
      'after a role and a comma',
      'Their sporting director, Zuro Fentes, has been to the ground.',
      'person Zuro Fentes (sporting director)',
    ],
    [
      'behind the paper that somebody told',
      'Ben Ford told the newspaper Zuro Fentes had lied. Fentes said he had not.',
      'person Zuro Fentes',
    ],
    [
      'after a role with an "of"',
      'The envoy of the Alpine Council, Zuro Fentes, said so.',
      'person Zuro Fentes (envoy of the Alpine Council)',
    ],
    [
      'after a role with a capital',
      'The Leader of the Opposition, Zuro Fentes, said so.',
      'person Zuro Fentes (Leader of the Opposition)',
    ],
    [
      'after a role, where it is held, and a title',
      'The chairman of the guild in the state, Dr Zuro Fentes, said so.',
      'person Zuro Fentes (chairman of the guild)',
    ],
    [
      'after a role and a rank',
      'The commander of the guard, Admiral Zuro Fentes, said so.',
      'person Zuro Fentes (Admiral, commander of the guard)',
    ],
    ['after "named"', 'A retired clerk named Zuro Fentes came.', 'person Zuro Fentes (retired clerk)'],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text)).toContain(expected);
  });

  test.each([
    ['a calling that a body may have', "The pit's owner, Zuro Estates, was fined."],
    ['a body in capitals', 'He founded it with a coal executive, ERP Compliant Fuels, last year.'],
    ['nothing that closes the name', 'By then the mayor, Zuro Fentes park aside, had won.'],
    ['a verb between', 'The mayor left, Zuro Fentes, a boat, behind.'],
  ])('not for %s', (_name, text) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith('person Z') || entity.includes('ERP'))).toEqual([]);
  });

  test('a pronoun takes up whom a sentence opens with by role and name', () => {
    expect(
      speakersOf("Harrow's chairwoman, Zuro Fentes, voted against. In a statement, [she] said it was wrong.").speakers,
    ).toEqual(['Zuro Fentes (named)']);
  });
});

describe('bodies that look like people', () => {
  test.each([
    [
      'a noun of the article closes the name',
      'Corvid Lace said it would close. The lace it makes is thin.',
      'organisation Corvid Lace',
    ],
    [
      'the name comes back by its first word',
      'Corvid Packaging said so. A Corvid director left.',
      'organisation Corvid Packaging',
    ],
    [
      'the founder has the name too',
      'Veldt Hearth said so. Chief executive Oscar Veldt agreed.',
      'organisation Veldt Hearth',
    ],
    ['the plural', 'Aldermere Rovers have rejected an offer.', 'organisation Aldermere Rovers'],
    ['a pair of names', 'It was done by Pell & Roke.', 'organisation Pell & Roke'],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text)).toContain(expected);
  });

  test.each([
    ['one called by the family name', 'Zuro Fentes said so. Fentes left.', 'person Zuro Fentes'],
    ['a given name in the lists', 'Oscar Veldt said so. Oscar left.', 'person Oscar Veldt'],
    ['a pair of given names', 'Jim & Sarah have won. It was Jim & Sarah Veldt.', 'person Sarah Veldt'],
  ])('not: %s', (_name, text) => {
    expect(entitiesOf(text).filter((entity) => entity.startsWith('organisation'))).toEqual([]);
  });

  test('the short name of a body is the body', () => {
    const { speakers } = speakersOf('[Corvid Packaging] said so. [Corvid] denied it.');
    expect(speakers).toEqual(['Corvid Packaging (named)', 'Corvid Packaging (named)']);
  });

  test('a short name that two bodies share is neither', () => {
    const { speakers } = speakersOf('Corvid Packaging met Corvid Motors Inc. [Corvid] denied it.');
    expect(speakers).not.toContain('Corvid Packaging (named)');
  });
});

test('what stands in a dateline is a place and nobody who speaks', () => {
  const text = 'NEW ALDERMERE, Jan. 26 - Ana Ruiz left New Aldermere.';
  const article = { ...toTestArticle(text), dateline: { place: 'New Aldermere', span: { start: 0, end: 24 } } };
  const source = { start: 0, end: text.indexOf(' left') };
  const [attribution] = readMarked('[x]').attributions;
  const found = findSpeakers(article, toLanguage(text), [{ ...(attribution as Attribution), source: [source] }]);
  expect(found.entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['place New Aldermere', 'person Ana Ruiz']);
  expect(found.attributions[0]?.speaker).toBe('e2');
});

test('a title that a family name was given with tells which of two is meant', () => {
  const text = 'General Bob Veldt met Private Ana Veldt. [Private Veldt] said so. [General Veldt] agreed.';
  expect(speakersOf(text).speakers).toEqual(['Ana Veldt (named)', 'Bob Veldt (named)']);
  expect(entitiesOf('Ana Veldt fell. Private Veldt was young. He is a private person.')[0]).toBe(
    'person Ana Veldt (Private)',
  );
});

test.each([
  [['Ana Ruiz'], 'e1'],
  [['Ana Ruiz', 'Bob Cole'], null],
  [[], null],
])('"I" outside quotations is the one author: %j', (authors, speaker) => {
  const text = 'By Ana Ruiz\n\nI doubt it.';
  const start = text.indexOf('I doubt');
  const [attribution] = readMarked('[x]').attributions;
  const given = { ...(attribution as Attribution), source: [{ start, end: start + 1 }] };
  const found = findSpeakers({ ...toTestArticle(text), authors }, toLanguage(text), [given]);
  expect(found.attributions[0]?.speaker).toBe(speaker);
});

test.each([
  ['The Courier mourns Sergeant Ana Veldt, who fell.', ['person Ana Veldt (Sergeant)']],
  ['It was read at 5 PM EDT on Monday.', []],
])('a verb after a capital is no part of a role, a time zone nobody: %s', (text, expected) => {
  expect(entitiesOf(text).filter((entity) => entity.startsWith('person'))).toEqual(expected);
});

describe('names that other words look like', () => {
  test.each([
    [
      'a given name that is a particle elsewhere',
      'Attorney Ben Crowe said so. He left, and Crowe said no.',
      'Ben Crowe',
    ],
    [
      'a family name that begins with a particle',
      'He met Chandler Van Voorhis. Mr. Van Voorhis said so.',
      'Chandler Van Voorhis',
    ],
    ['a small word inside it', 'Zuro ag Fentes, the minister, said so. Ag Fentes left.', 'Zuro ag Fentes'],
    ['two family names', 'Zuro Ould Fentes, the elder, said so. Ould Fentes left.', 'Zuro Ould Fentes'],
    ['a given name like a participle', 'Henning Sorvane, a biologist, said so. Sorvane left.', 'Henning Sorvane'],
    ['a given name that is a verb', 'Nobody came. Mark Ellery, a biologist, said so. Ellery left.', 'Mark Ellery'],
    ['a name that comes back by its last word', 'Behind him was Pep Sorvane. Sorvane later denied it.', 'Pep Sorvane'],
    ['letters behind the name', 'Dominic Farrow KC spoke. Dominic Farrow said so. Farrow left.', 'Dominic Farrow'],
    ['letters before the name', 'AAG Vivek Prasad said so. Prasad left.', 'Vivek Prasad'],
    ['an office in small letters', 'Former secretary of State Ana Ruiz said so. Ruiz left.', 'Ana Ruiz'],
    ['an office in the headline alone', "Professor Nemga's War\n\nBerhan Nemga left. Nemga said so.", 'Berhan Nemga'],
  ])('%s', (_name, text, expected) => {
    expect(entitiesOf(text).map((entity) => entity.replace(/ \(.*/, ''))).toEqual([`person ${expected}`]);
  });

  test('a book is nobody', () => {
    expect(entitiesOf('He wrote Electing Anita. Anita said so.')).not.toContain('person Electing Anita');
  });

  test('a name of one word that "had said" something may be a firm', () => {
    expect(entitiesOf('It reopened later than Norvane had said.')).not.toContain('person Norvane');
  });
});

describe('what is no person, though it acts like one', () => {
  test.each([
    ['a country with a people', 'Karvena denied it. Karvena said two Karvenan boats had left.', 'place Karvena'],
    ['a country with a minister', "Karvent said so. Karvent's prime minister left.", 'place Karvent'],
    [
      'two countries with governments',
      'The governments of Ostrel and Karvent said so. Karvent denies it.',
      'place Karvent',
    ],
    ['a firm called so before the name', 'The supplier, Quimalor, rejected that.', 'organisation Quimalor'],
    [
      'a firm of two words',
      'He took money from the construction company Haldor Vint. Haldor Vint said no.',
      'organisation Haldor Vint',
    ],
    [
      'a club',
      'Former champions Racing Karvent were docked points. Racing Karvent said so.',
      'organisation Racing Karvent',
    ],
  ])('%s', (_name, text, expected) => {
    const found = entitiesOf(text);
    expect(found).toContain(expected);
    expect(found.filter((entity) => entity.startsWith('person'))).toEqual([]);
  });

  test('a relative clause between what somebody is and the name', () => {
    expect(entitiesOf('The son of the woman who died, Ana Fentes, said so.')).toContain(
      'person Ana Fentes (son of the woman)',
    );
  });
});
