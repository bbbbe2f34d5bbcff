import { describe, expect, it } from 'vitest';
import { toBasis } from '../../../src/extract/attributions/basis.ts';
import { parseMarked } from './marked.ts';

const CASES: readonly [marked: string, basis: string][] = [
  ['[Reyes] {told} reporters on Monday <that the bridge was safe>.', 'direct'],
  ['<"It is safe,"> [Reyes] {said} at a news conference.', 'direct'],
  ['<"It is safe,"> [Reyes] {told} the Courier.', 'direct'],
  ['[An aide, who spoke on condition of anonymity], {said} <it was safe>.', 'direct'],
  ['[She] {told} me <it was safe>.', 'direct'],
  ['[The agency] {told} a closed session of the committee <that it was safe>.', 'briefing'],
  ['[Shin, who attended the closed briefing], {said} <it was safe>.', 'briefing'],
  ['[Lawmakers] {said} behind closed doors <that it was safe>.', 'briefing'],
  ['[The firm] {said} in a statement <it was safe>.', 'document'],
  ['In a letter to staff on Monday, [the firm] {said} <it was safe>.', 'document'],
  ['[The senator] {wrote} on Twitter <that it was safe>.', 'document'],
  ['{According to} [a report by the council], <it was safe>.', 'document'],
  ['{According to} [court documents], <it was safe>.', 'document'],
  ['[Reyes] {told} CNN <that it was safe>.', 'broadcast'],
  ['<"It is safe,"> [Reyes] {said} on Fox News\' evening show.', 'broadcast'],
  ['<"It is safe,"> [Reyes] {said} in an interview with NBC.', 'broadcast'],
  ['<It is safe>, [Tass] {reported}.', 'other-source'],
  ['[Reyes] {told} Russian news agencies <that it was safe>.', 'other-source'],
  ['[Reyes] {told} The New York Times <that it was safe>.', 'other-source'],
  ['[Reyes] {told} the Wexcombe Ledger <that it was safe>.', 'other-source'],
  ['[Reyes] {said} <it was safe>.', 'unstated'],
  ['[Reyes] {said} <the report was false and the statement late>.', 'unstated'],
  ['[Reyes] {believes} <it was safe>.', 'unstated'],
];

describe('toBasis', () => {
  it.each(CASES)('%s: %s', (marked, basis) => {
    const { language, relation } = parseMarked(marked);
    expect(toBasis(language, relation, 'Calder Valley Courier')).toBe(basis);
  });

  it('takes "told the Courier" for another outlet only where another outlet tells it', () => {
    const { language, relation } = parseMarked('[Reyes] {told} the newspaper <that it was safe>.');
    expect(toBasis(language, relation, null)).toBe('other-source');
  });
});
