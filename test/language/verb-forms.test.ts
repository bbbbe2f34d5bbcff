import { describe, expect, it } from 'vitest';
import { toVerbForms } from '../../src/language/verb-forms.ts';

describe('toVerbForms', () => {
  it.each([
    ['say', 'says said saying'],
    ['deny', 'denies denied denying'],
    ['admit', 'admits admitted admitting'],
    ['urge', 'urges urged urging'],
    ['agree', 'agrees agreed agreeing'],
    ['stress', 'stresses stressed stressing'],
    ['veto', 'vetoes vetoed vetoing'],
    ['quiz', 'quizzes quizzed quizzing'],
    ['write', 'writes wrote written writing'],
    ['visit', 'visits visited visiting'],
  ])('%s: %s', (base, forms) => {
    expect(new Set(toVerbForms(base))).toEqual(new Set([base, ...forms.split(' ')]));
  });

  it('changes only the first word of a phrase', () => {
    expect(toVerbForms('point out')).toEqual(['point out', 'points out', 'pointed out', 'pointing out']);
  });
});
