import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findHearer } from '../../../src/extract/attributions/hearers.ts';
import { parseMarked } from './marked.ts';

const CASES: readonly [marked: string, hearer: string | null][] = [
  ['[Councillors] {were told} <that the bridge was safe>.', 'Councillors'],
  ['[The ferry crews] were {told} <that the bridge was safe>.', 'The ferry crews'],
  ['[Reyes] {had been warned} <that it might fall>.', 'Reyes'],
  ['[They] {have never been informed} <that it might fall>.', 'They'],
  ['[Residents] {were not told by telephone} <that it might fall>.', 'Residents'],
  ['[The court] {heard} <that the bridge was safe>.', 'The court'],
  ["<Driver 'knew of the fault'>, [inquest] {told}\n\nHe left.", 'inquest'],
  ['[The court] {told} them <that the bridge was safe>.', null],
  ['[The mayor] {heard} <that the bridge was safe>.', null],
  ['[Reyes] {told} staff <that the bridge was safe>.', null],
  ['[Reyes] {had warned} <that it might fall>.', null],
  ['Councillors {were told} by [the engineer] <that it might fall>.', null],
  ['[Reyes] {was asked about it and said} <that it might fall>.', null],
  ['[Reyes] {is certain} <that it might fall>.', null],
  ['[Reyes], who was late, {told} them <that it might fall>.', null],
  ['{were told} <that it might fall>.', null],
];

describe('findHearer', () => {
  it.each(CASES)('%s: %s', (marked, hearer) => {
    const { text, relation } = parseMarked(marked);
    const span = findHearer(text, relation);
    expect(span === null ? null : toText(text, span)).toBe(hearer);
  });
});
