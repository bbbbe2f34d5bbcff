import { expect, test } from 'vitest';
import { speakersOf } from './mark-sources.ts';

const BODIES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the company, of one firm',
    'Corvid Hotels owns two. It is old.\n\n[The company] said so.',
    ['Corvid Hotels (role)'],
  ],
  [
    'the company, of the firm that the article is about and named last',
    '[Corvid Hotels] closes. Corvid Hotels has debts. Corvid Hotels met Belmont Stores.\n\nCorvid Hotels lost a case. It rained. [The company] said so.',
    ['Corvid Hotels (named)', 'Corvid Hotels (role)'],
  ],
  [
    'the firm that opens the sentence before',
    '“{I wrote to the company},” [Ana Ruiz] said.\n\nBelmont Stores met.\n\n[Corvid Hotels] is closing two houses. [The company] said so.',
    ['Ana Ruiz (named)', 'Corvid Hotels (named)', 'Corvid Hotels (role)'],
  ],
  [
    'the firm that the sentence before ends with, not the agency that somebody told',
    '“It ran away,” [he] told Harbour News.\n\nSuspicion is turning to Gorse Electric. [The company] said so.',
    ['? (unnamed)', 'Gorse Electric (role)'],
  ],
  [
    'the firm that the sentence is about, not the one it ends with',
    'The bakery lost its oven to Corvid Bank. [The company] said so.\n\nA start-up is moving next to Corvid Bank. [The company] said so.',
    ['company (group)', 'company (group)'],
  ],
  [
    'the club and the union',
    'Aldermere Rovers have lost.\n\n[The club] said so. The United Carton Workers met. [The union] agreed.',
    ['Aldermere Rovers (role)', 'United Carton Workers (role)'],
  ],
  ['the agency, of one department', 'The Harbour Department met. [The agency] said so.', ['Harbour Department (role)']],
  // What must not match.
  ['the company, of two firms', 'Corvid Hotels met Belmont Stores.\n\n[The company] said so.', ['company (group)']],
  ['the company, before the firm is named', '[The company] said so.\n\nIt was Corvid Hotels.', ['company (group)']],
  [
    'the company, long after',
    'Corvid Lace met.\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\n[The company] said so.',
    ['company (group)'],
  ],
  ['the company, of a ministry', 'The Harbour Ministry met. [The company] said so.', ['company (group)']],
  ['the group, of a firm called Group', 'Corvid Group met. [The group] said so.', ['group (group)']],
  [
    'the agency, where another body was named since',
    'The Harbour Department met Keep the Landing Alliance. It rained. [The agency] said so.',
    ['agency (group)'],
  ],
];

test.each(BODIES)('%s', (_name, marked, expected) => {
  expect(speakersOf(marked).speakers).toEqual(expected);
});
