import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines, toUpdateLines } from '../tell.ts';

/** The conflicts and updates of two reports with a passage each, the second out on `on`. */
function compare(one: string, two: string, on?: string): string[] {
  const told = tellBarge(one, two, on);
  return [...toConflictLines(told), ...toUpdateLines(told)];
}

describe('figures of two things', () => {
  it.each([
    [
      'how broad it is and how far over a line',
      'The barge drifted across 200 metres of grey water.',
      'The barge was 40 metres inside Norish waters.',
    ],
    [
      'how far over a line',
      'The barge was 60 metres from the pier.',
      'The barge was 90 metres beyond the harbour limit.',
    ],
    [
      'the only one for so far',
      'It is the only lock for 60 kilometres.',
      'Barges are queuing at the lock for nine kilometres.',
    ],
    [
      'the only one within so far',
      'The only crane within 80 kilometres came late.',
      'The crane came from 20 kilometres away.',
    ],
    [
      'two hours of a market',
      'Grain cost 8.42 to the euro on the exchange, the lowest since May 2017.',
      'Grain ended at 8.61 to the euro on the exchange, the weakest since May 2017.',
    ],
    [
      'what a price is and will be',
      'A bank sees the krone at 9.70 to the euro by summer.',
      'The krone ended the day at 9.61 to the euro.',
    ],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(compare(one, two, '2019-03-09')).toEqual([]);
  });

  it.each([
    ['two lengths', 'The barge was 40 metres inside Norish waters.', 'The barge was 90 metres inside Norish waters.'],
    [
      'two lengths, of the only one',
      'The sailor swam for six kilometres.',
      'The only sailor swam for nine kilometres.',
    ],
    [
      'two areas, of the biggest one',
      'The slick spread over 90 hectares.',
      'It was the biggest slick in the port at around 60 hectares.',
    ],
    ['two times in a forest', 'The barge burned by the forest for 20 hours.', 'The barge burned for 30 hours.'],
    ['two distances', 'The barge lies 30 kilometres outside Melvik.', 'The barge lies 12 kilometres from Melvik.'],
    [
      'two prices that were set',
      'The port capped oil at 60 dollars a barrel.',
      'The port set the cap at 65 dollars a barrel.',
    ],
    [
      'two closes',
      'The krone closed at 8.42 to the euro on Monday.',
      'The krone closed on Monday at 8.61 to the euro.',
    ],
  ])('contradict each other all the same: %s', (_, one, two) => {
    expect(compare(one, two)).toHaveLength(1);
  });
});

describe('a figure that is told to have changed', () => {
  it.each([
    [
      'rises to less than was told before',
      'The accident left at least five people dead.',
      'The owner yesterday raised its dead to four.',
    ],
    [
      'is at least so many',
      'At least 23 sailors were hurt in the accident.',
      'At least six hurt sailors were treated at the pier.',
    ],
  ])('is another count where it %s', (_, one, two) => {
    expect(compare(one, two, '2019-03-06')).toEqual([]);
  });

  it('takes the place of a lower one', () => {
    expect(compare('The accident left four people dead.', 'The number of dead rose to five.', '2019-03-06')).toEqual([
      'four / five',
    ]);
  });

  it('is not meant by a latest inspection', () => {
    expect(
      compare(
        'Inspectors noted six faults on February 14, the port said.',
        'In its latest inspection, on 14 February, the barge was found to have nine faults.',
        '2019-03-06',
      ),
    ).toEqual(['number: six / nine']);
  });
});

describe('dollars', () => {
  it('of Australia are compared with dollars of Australia', () => {
    expect(
      compare(
        'The salvage will cost A$2.4 million, a diver said.',
        'The salvage will cost A$1.7 million, a clerk said.',
      ),
    ).toEqual(['number: 2.4 million / 1.7 million']);
  });
  it('of Australia are not compared with others', () => {
    expect(
      compare(
        'The salvage will cost A$2.4 million, a diver said.',
        'The salvage will cost US$1.7 million, a clerk said.',
      ),
    ).toEqual([]);
  });
});

describe('statements of two matters', () => {
  it.each([
    [
      'a title',
      'Dockers were barred from walking out next week.',
      'The dock that broke the union\n\nThe dockers will not come.',
    ],
    [
      'evidence and what can be proved',
      'The port had no evidence of a leak but was checking the hull.',
      'The port has been given the papers to prove it.',
    ],
    [
      'nobody hurt in another year',
      'In 2014 a small fire forced it back to port; nobody was hurt.',
      'Four sailors were hurt.',
    ],
    [
      'nobody hurt when it was last done',
      'The dock, built in 1968, was last attacked in January, when a boat sank and nobody was hurt.',
      'Four sailors were hurt in the attack.',
    ],
    [
      'what somebody will not do and what was done ten years before',
      'The harbour board promised that no new fees would be imposed on ferries.',
      'In 2009 the harbour board imposed new fees on ferries.',
    ],
    [
      'where somebody was',
      'A tug was expected to have a line aboard by Tuesday and would tow it to Lund.',
      'Experts went aboard on Sunday and spent nine hours on the lower deck.',
    ],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(compare(one, two, '2019-03-12')).toEqual([]);
  });

  it.each([
    ['Nobody was hurt.', 'Four sailors were hurt.'],
    ['No one was hurt aboard the barge, which was bought in 2011.', 'Four sailors were hurt aboard the barge.'],
    ['No one was hurt when a 2012 Volvo hit the barge.', 'Four sailors were hurt.'],
  ])('contradict each other where nobody and somebody was hurt: %s %s', (one, two) => {
    expect(compare(one, two)).toHaveLength(1);
  });
});

it('a share beside a figure is not what another figure is put at', () => {
  expect(
    compare(
      'The union said 520 of its members had stopped work, or about 85 percent. The company put the figure at 380.',
      'Nothing else is known of it.',
    ),
  ).toEqual(['number: 520 / 380']);
});

describe('a year told by the way', () => {
  it.each([
    [
      'behind the figure',
      'Grain fell 18 percent at the exchange on Monday.',
      'Grain closed 21 percent down at the exchange, its worst day since it was founded in 2011.',
      ['number: 18 percent / 21 percent'],
    ],
    [
      'of an earlier deed',
      'The owner was arrested in 2015 and fined 30,000 euros for smuggling grain.',
      'The owner was fined 50,000 euros for smuggling grain.',
      ['number: 30,000 euros / 50,000 euros'],
    ],
    ['no: it opens the sentence', 'In 2017 the port lost 30 tonnes of grain.', 'The port lost 45 tonnes of grain.', []],
    [
      'no: it stands with the figure',
      'The port lost 30 tonnes of grain in 2017 and 12 tonnes of coal.',
      'The port lost 45 tonnes of grain.',
      [],
    ],
  ])('%s', (_, one, two, expected) => {
    expect(compare(one, two)).toEqual(expected);
  });
});
