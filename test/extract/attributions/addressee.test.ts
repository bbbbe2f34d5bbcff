import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findAddressee } from '../../../src/extract/attributions/addressee.ts';
import { parseMarked } from './marked.ts';

const CASES: readonly [marked: string, addressee: string | null][] = [
  ['[Reyes] {told} reporters <that the bridge was safe>.', 'reporters'],
  ['[Reyes] {told} reporters on Monday <that the bridge was safe>.', 'reporters'],
  ['[Reyes] {told} a news conference in Lima <that it was safe>.', 'a news conference'],
  ['[Reyes] {told} The Associated Press <that it was safe>.', 'The Associated Press'],
  ['[Reyes] {told} a committee of elders <that it was safe>.', 'a committee of elders'],
  ['[Reyes] {told} the Courier\'s "Early Hour" <that it was safe>.', 'the Courier'],
  ["[Reyes] {told} the mayor's staff <that it was safe>.", "the mayor's staff"],
  ['[Reyes] {told} me <it was safe>.', 'me'],
  ['[Reyes] {told} USA TODAY <that it was safe>.', 'USA TODAY'],
  ['<"It is safe,"> [Reyes] {told} 2,267 people.', '2,267 people'],
  ['[Reyes] {had advised} <him that it was safe>.', 'him'],
  ['[Reyes] {told} <them about it>.', null],
  ['[Reyes] {told} her brother <it was safe>.', 'her brother'],
  ['<"It is safe,"> [Reyes] {told} the Courier.', 'the Courier'],
  ['[The office] {asked} the company in January <to examine it>.', 'the company'],
  ['[Reyes] {asked} <whether it was safe>.', null],
  ['[Reyes] {asked} about <the bridge>.', null],
  ['[Reyes] {warned} <that it might fall>.', null],
  ['[Reyes] {warned} residents <that it might fall>.', 'residents'],
  ['[The firm] {said} in a letter to shareholders <that it was safe>.', 'shareholders'],
  ['In an e-mail to the mayor, [the firm] {said} <it was safe>.', 'the mayor'],
  ['[Reyes] {said} in an interview with the Ledger <that it was safe>.', 'the Ledger'],
  ['South Korean lawmakers {were told} on Wednesday <that it was safe>.', 'South Korean lawmakers'],
  ['"We {were told} in March <that it was safe>," he said.', 'We'],
  ['[Reyes] {said} <she told the mayor>.', null],
  ['[Reyes] {agreed} <to meet>.', null],
  ['[Reyes] {said} on Monday <it was safe>.', null],
  ['[Reyes] {explained} to the children <that it was safe>.', 'the children'],
];

describe('findAddressee', () => {
  it.each(CASES)('%s: %s', (marked, addressee) => {
    const { language, text, relation } = parseMarked(marked);
    const span = findAddressee(language, relation);
    expect(span === null ? null : toText(text, span)).toBe(addressee);
  });
});
