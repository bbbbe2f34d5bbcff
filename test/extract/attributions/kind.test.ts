import { describe, expect, it } from 'vitest';
import { toKind } from '../../../src/extract/attributions/kind.ts';
import { parseMarked } from './marked.ts';

const CASES: readonly [marked: string, kind: string][] = [
  ['<"It is safe,"> [Reyes] {said}.', 'direct'],
  ['<“It is safe,”> [Reyes] {said}. <“We checked.”>', 'direct'],
  ['[Reyes] {said} <the bridge was "safe enough" to use>.', 'mixed'],
  ['[Reyes] {said}, <that "we checked it twice">.', 'mixed'],
  ['[Reyes] {said} <it was safe>.', 'indirect'],
  ['"We {were told} <that it was safe>," Reyes said.', 'indirect'],
  ['<“He told me, ‘It is safe,’”> [she] {said}.', 'direct'],
  ['“[He] {told} me, <‘It is safe,’>” she said.', 'direct'],
  ['[The book] {says} <nothing>. "Other words," he added.', 'indirect'],
];

describe('toKind', () => {
  it.each(CASES)('%s: %s', (marked, kind) => {
    const { text, language, relation } = parseMarked(marked);
    expect(toKind(text, relation, language.quotations)).toBe(kind);
  });
});
