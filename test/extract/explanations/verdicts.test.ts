import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The ferry Ostra sank off Melvik on Monday, and 14 people died.';
const NEAR = 'The union blames a worn plate for the sinking.';

describe('who turns a reason down', () => {
  it.each([
    ['as an insult', 'The yard called that an insult to its welders.', 'rejected, The yard: a worn plate'],
    [
      'as a suggestion that is spelled out',
      'The makers of the pumps rejected any suggestion that they were at fault.',
      'rejected, The makers of the pumps: they were at fault',
    ],
    ['as unlikely', 'An accident is highly unlikely, the prosecutor said.', 'doubted, the prosecutor: An accident'],
    ['as what came of it', 'The board considers the fire a consequence, not a cause.', 'rejected, The board: the fire'],
    ['as no part of it', 'The report says that no ballast tank played any part.', 'rejected, The report: ballast tank'],
  ])('does so: %s', (_, text, told) => {
    expect(findReasons(HEAD, `${NEAR} ${text}`).join('; ')).toContain(told);
  });

  it('believes in none that hardly anybody believes in', () => {
    expect(findReasons(HEAD, `${NEAR} Hardly anyone on the quay believes in sabotage.`).join('; ')).toContain(
      'doubted, nobody: sabotage',
    );
  });

  it.each([
    ['a claim of a fact', 'The minister rejected the claim that he had been on board.'],
    ['a name', 'The yard called that a good plan.'],
  ])('does not: %s', (_, text) => {
    expect(findReasons(HEAD, `${NEAR} ${text}`).join('; ')).not.toContain('rejected');
  });
});
