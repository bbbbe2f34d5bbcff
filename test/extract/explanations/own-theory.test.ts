import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The ferry Ostra sank off Melvik on Monday, and 14 people died.';
const NEAR = 'Many in Melvik blame a worn plate for the sinking.';

describe('an answer of somebody’s own that is announced', () => {
  it.each([
    ['behind a colon', 'The pilots offer another reason: the buoys had been moved.', 'the buoys had been moved'],
    ['behind “namely”', 'Ada Quill gave the plainest explanation, namely that the hold was full.', 'the hold was full'],
    [
      'in the next sentence',
      'Dana Reyes favours yet another explanation. She believes that the pumps had rusted.',
      'the pumps had rusted',
    ],
    [
      'of one who holds it',
      'One explanation, put about by a cook who left in May, is that the captain was ill.',
      'the captain was ill',
    ],
    ['where it has been found', 'The cause has been found. A door had been left open.', 'A door had been left open'],
    [
      'simpler than others',
      'My own suspicion is simpler. The owner had stopped paying for repairs.',
      'The owner had stopped paying for repairs',
    ],
    ['an idea among others', 'Ilan Moss has a darker idea. The hull was drilled, he says.', 'The hull was drilled'],
    [
      'of their own',
      'On the quay they had thoughts of their own. “It’s the plates,” said a docker.',
      'It’s the plates',
    ],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, NEAR, text).join('; ')).toContain(claim);
  });

  it.each([
    ['an idea where no reasons are told', 'The mayor has another idea: a bridge. It was drawn in 1987, she says.'],
    ['a cause that was not found', 'The cause has not been found. A door was open.'],
    ['a cause that was found and is not told', 'The cause has been found. The pier will be closed until Monday.'],
    ['another story', 'The cook told another story. A seal had come aboard in May, he said.'],
    ['an answer to give', 'The mayor has another answer to give. She was born in Melvik.'],
    ['a reason to do something', 'He has another reason to smile. His daughter was married on Sunday.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons('The ferry Ostra is to be painted blue.', text)).toEqual([]);
  });
});
