import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The orchestra of Torvik walked out of its own concert on Sunday.';

describe('what a quarrel is about', () => {
  it.each([
    ['as somebody tells', 'A cellist said the walkout was about the new contracts.', 'the new contracts'],
    ['all of it', 'The conductor is sure that it was all about her salary.', 'her salary'],
    ['and nothing else', 'Ilan Moss said it was about money and nothing else.', 'money'],
    ['as something to do with it', 'A critic said the quarrel had to do with the tour of China.', 'the tour of China'],
    [
      'less one thing than another',
      'Quill thinks the walkout has less to do with pay than with an old insult.',
      'an old insult',
    ],
    ['as suspected', 'Two members suspect that the dispute was about a missing violin.', 'a missing violin'],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join('; ')).toContain(`reported`);
    expect(findReasons(HEAD, text).join('; ')).toContain(claim);
  });

  it('is turned down where it was not', () => {
    expect(findReasons(HEAD, 'The walkout was not about money, the manager said.').join()).toContain(
      'rejected, the manager: money',
    );
  });

  it('ends before what it was about instead', () => {
    const found = findReasons(HEAD, 'Some believe the walkout was never about pay and always about the tour.').join();
    expect(found).toContain('rejected');
    expect(found).not.toContain('pay and');
  });

  it('is a view where it is called one', () => {
    expect(findReasons(HEAD, 'Moss stands by his view that it was all about the fee.').join()).toContain('reported');
  });

  it.each([
    ['a film', 'The critic said the film was about a strike.'],
    ['what is to come', 'She said the strike was about to end.'],
    ['an age', 'He said the cellist was about 40.'],
    ['a condition', 'If it is all about the fee, the board will pay.'],
    ['a length of time', 'She said the decision was about ten days old.'],
    ['an hour', 'Police said the arrests were about noon.'],
    ['how far', 'Police said the attack was about a mile from the border.'],
    ['what is looked into', 'Prosecutors said the investigation was about fraud.'],
    ['time', 'She said it was about time.'],
    ['what the article calls it', 'The dispute is about the fee.'],
    ['an election', 'He said the election was about trust.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
