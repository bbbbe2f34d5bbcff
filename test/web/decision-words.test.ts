import { describe, expect, it } from 'vitest';
import type { JudgedItem } from '../../src/document/case.ts';
import type { Decision, Judgement, Subject } from '../../src/document/judgement.ts';
import { toArticleSubject, toSourceSubject } from '../../src/document/subjects.ts';
import { findJudgements, findLast, toByline, toDecisionWords } from '../../src/web/judge/decision-words.ts';

const toJudgement = (number: number, decision: Decision): Judgement => ({
  number,
  at: '2026-05-03T10:15:00.000Z',
  by: 'Ann',
  decision,
  about: { of: 'source', name: 'Coast Wire', places: [] },
  quotes: [],
  why: null,
});
const toItem = (id: string, subject: Subject, ...judgements: Judgement[]): JudgedItem => ({ id, subject, judgements });
const POINT: Subject = { of: 'point', name: null, places: [{ article: 'a', part: 'telling', start: 1, end: 4 }] };

describe('what was decided', () => {
  it('is told by whom and when', () => {
    expect(toByline(toJudgement(1, { kind: 'accept' }))).toBe('Ann, 3 May 2026, 10:15 UTC');
  });

  it.each<[Decision, string]>([
    [
      { kind: 'correct', to: { source: [], cue: null, content: [], speaker: '', act: 'denies' } },
      'Corrected: source, content, nobody known as the speaker, act: denies',
    ],
    [{ kind: 'rate-statement', credibility: '3' }, 'Statement rated 3, possibly true'],
    [{ kind: 'rate-source', reliability: null }, 'Rating of the source taken away'],
    [{ kind: 'likelihood', band: 'even' }, 'Likelihood: a roughly even chance'],
    [{ kind: 'confidence', level: 'low' }, 'Held with low confidence'],
    [{ kind: 'merge', with: [toSourceSubject('x')], name: 'Dana Kerr' }, 'Joined with 1 other voice as “Dana Kerr”'],
    [{ kind: 'undo', number: 4 }, 'Judgement 4 taken back'],
  ])('%o', (decision, words) => expect(toDecisionWords(decision)).toBe(words));

  it('never says a likelihood and a confidence in one breath', () => {
    expect(toDecisionWords({ kind: 'likelihood', band: 'likely' })).not.toMatch(/confidence/i);
    expect(toDecisionWords({ kind: 'confidence', level: 'high' })).not.toMatch(/likel|chance/i);
  });

  it('is found by the id of what was judged, though its words have become more, and by its words where it has no id', () => {
    const first = toJudgement(2, { kind: 'rate-statement', credibility: '2' });
    const later = toJudgement(7, { kind: 'rate-statement', credibility: '4' });
    const more: Subject = { ...POINT, places: [...POINT.places, { article: 'b', part: 'telling', start: 0, end: 9 }] };
    const items = [
      toItem('p1', more, later),
      toItem('p1', POINT, first),
      toItem('', toSourceSubject('Coast Wire'), first),
    ];
    expect(findJudgements(items, POINT, 'p1').map(({ number }) => number)).toEqual([2, 7]);
    expect(findLast(findJudgements(items, POINT, 'p1'), 'rate-statement')?.credibility).toBe('4');
    expect(findJudgements(items, toSourceSubject('Coast Wire'), null)).toHaveLength(1);
    expect(findJudgements(items, toArticleSubject('a'), null)).toEqual([]);
    expect(findLast([first], 'note')).toBeNull();
  });
});
