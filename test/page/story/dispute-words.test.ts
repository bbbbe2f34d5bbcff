import { describe, expect, it } from 'vitest';
import type { Conflict, Point } from '../../../src/document/story.ts';
import { toDisputeWords } from '../../../src/page/story/dispute-words.ts';
import { FERRY_STORY } from '../../fixtures/ferry-story.ts';

const told = FERRY_STORY.points[0] as Point;
const point: Point = { ...told, standing: 'disputed', confirmations: [] };

function toConflict(kind: Conflict['kind']): Conflict {
  const tellings = point.tellings.map((telling, side) => ({ ...telling, side }));
  return { id: `c-${kind}`, kind, point: point.id, tellings, difference: '', confidence: 0.8, by: 'test' };
}

describe('in what a disputed point is told differently', () => {
  it.each([
    ['nothing where it is not disputed', { ...point, standing: 'one-origin' }, ['polarity'], null],
    ['a contradiction', point, ['polarity', 'number'], 'disputed'],
    ['who said it', point, ['attribution'], 'disputed'],
    ['a figure', point, ['number'], 'figures differ'],
    ['a figure and a day', point, ['date', 'number'], 'figures differ, dates differ'],
    ['a plan that is off', point, ['superseded'], 'overtaken'],
    ['a quotation', point, ['quotation'], 'quoted differently'],
    ['the spelling of a name, which disputes nothing', point, ['name', 'quotation'], 'quoted differently'],
    ['what is not known', point, [], 'disputed'],
  ] as const)('%s', (_, some, kinds, words) => {
    expect(toDisputeWords({ ...FERRY_STORY, conflicts: kinds.map(toConflict) }, some)).toBe(words);
  });

  it('calls disputed what somebody denies, whatever else differs', () => {
    const [telling] = point.tellings as [Point['tellings'][number]];
    const { article, span } = telling;
    const denial = { article, finding: null, span, kind: 'denied', voice: null } as const;
    const story = { ...FERRY_STORY, conflicts: [toConflict('number')] };
    expect(toDisputeWords(story, { ...point, confirmations: [denial] })).toBe('disputed');
  });
});
