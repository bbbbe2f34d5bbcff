import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { dateSayings } from '../../../src/extract/times/date-sayings.ts';
import { parseMarked } from '../attributions/marked.ts';
import { findAll } from './describe-rule.ts';

/** Published on Thursday, 30 April 2015 (PUBLISHED). */
const CASES: readonly [marked: string, words: string | null, value: string | null][] = [
  ['[Reyes] {said} Thursday <it was safe>.', 'Thursday', '2015-04-30'],
  ['[Reyes] {said} on Monday <it was safe>.', 'Monday', '2015-04-27'],
  ['<"It is safe,"> [Reyes] {said} late on Monday night.', 'late on Monday night', '2015-04-27TNI'],
  ['[Reyes] {said} Friday <it was safe>.', 'Friday', '2015-04-24'],
  ['[Reyes] {will say} Friday <that it is safe>.', 'Friday', '2015-05-01'],
  ['[Reyes] {said} yesterday <it was safe>.', 'yesterday', '2015-04-29'],
  ['[Reyes] {said} last night <it was safe>.', 'last night', '2015-04-29TNI'],
  ['[Reyes] {said} last week <it was safe>.', 'last week', '2015-W17'],
  ['[Reyes] {said} last month <it was safe>.', 'last month', '2015-03'],
  ['[Reyes] {said} earlier this month <it was safe>.', 'earlier this month', '2015-04'],
  ['[Reyes] {said} two weeks ago <it was safe>.', 'two weeks ago', '2015-W16'],
  ['In January, [Reyes] {said} <it was safe>.', 'January', '2015-01'],
  ['[Reyes] {said} in late December <it was safe>.', 'late December', '2014-12'],
  ['[Reyes] {said} on March 9 <it was safe>.', 'March 9', '2015-03-09'],
  ['[Reyes] {said} on March 3, 2014, <it was safe>.', 'March 3, 2014', '2014-03-03'],
  ['[Reyes] {said} on 3 March 2014 <it was safe>.', '3 March 2014', '2014-03-03'],
  ['[Reyes] {said} in 2013 <it was safe>.', '2013', '2013'],
  ['On Tuesday, [Reyes] {told} reporters <it was safe>.', 'Tuesday', '2015-04-28'],
  ['[An agency] {wrote} last week, quoting an aide, <that it was safe>.', 'last week', '2015-W17'],
  ['[Reyes] {agreed on Monday} <to reopen the road>.', 'Monday', '2015-04-27'],
  ['On Tuesday evening [parliament] {expressed} <its confidence in her>.', 'Tuesday evening', '2015-04-28TEV'],
  ["[Reyes] {called Monday's ruling} <a joke>.", null, null],
  ['[Reyes] {said} <it was closed on Monday>.', null, null],
  ['[Reyes, elected in 2013], {said} <it was safe>.', null, null],
  ['[Reyes, who has been ill] this week, on Tuesday {said} <it was safe>.', 'Tuesday', '2015-04-28'],
  ['[Reyes, who led when the count] was cut short on Sunday night, {said} <it was safe>.', null, null],
  ['[The report], which was released on Monday, {said} <it was safe>.', 'Monday', '2015-04-27'],
  ['[Reyes], who led when the count was cut short on Sunday night, {said} <it was safe>.', null, null],
  ['[Reyes] {said} after a storm on Monday <it was safe>.', null, null],
  ['[Reyes] {said} a day earlier <it was safe>.', 'a day earlier', '2015-04-29'],
  ['[Reyes] {asked} <the police yesterday to open it>.', 'yesterday', '2015-04-29'],
  ['[Reyes] {accused} <the old board on Monday of hiding it>.', 'Monday', '2015-04-27'],
  ['[Reyes] {urged} <her members late on Tuesday to stay at home>.', 'late on Tuesday', '2015-04-28'],
  ['[Reyes] {ordered} <the vote on Monday to be held again>.', null, null],
  ['[Reyes] {asked} <for a truce on Monday to be kept>.', null, null],
  ['[Reyes] {asked} <the police to open it on Monday>.', null, null],
  ['[Reyes] {told} <the court that on Monday she was to open it>.', null, null],
  ['[Reyes] {said} <it may be safe>.', null, null],
  ['It has been shut since late December, when [state radio] {said} <it was unsafe>.', 'late December', '2014-12'],
  ['It was shut on Monday when, as always, [Reyes] {said} <it was safe>.', null, null],
  ['It was shut on Monday, and when asked [Reyes] {said} <it was safe>.', null, null],
];

describe('dateSayings', () => {
  it.each(CASES)('%s: %s, %s', (marked, words, value) => {
    const { language, text, relation } = parseMarked(marked);
    const times = findAll(text);
    const id = dateSayings(language, [{ id: 'a1', ...relation }], times).get('a1');
    const time = times.find((each) => each.id === id);
    expect(time === undefined ? [null, null] : [toText(text, time), time.value]).toEqual([words, value]);
  });

  it('dates several sayings by one time, and each by its own', () => {
    const first = parseMarked('[Reyes] {said} Monday <it was safe>. ');
    const second = parseMarked(`${first.text}[Lowe] {had said} a day earlier <that it was not>.`);
    const times = findAll(second.text);
    const timeOf = dateSayings(
      second.language,
      [
        { id: 'a2', ...second.relation },
        { id: 'a1', ...first.relation },
      ],
      times,
    );
    expect(times.map((time) => time.value)).toEqual(['2015-04-27', '2015-04-26']);
    expect([timeOf.get('a1'), timeOf.get('a2')]).toEqual(['t1', 't2']);
  });

  it('takes no time out of what is said elsewhere', () => {
    const first = parseMarked('[The firm] {hopes} <to restore it by Monday>, ');
    const second = parseMarked(`${first.text}[having] {said} <it was restored>.`);
    const attributions = [
      { id: 'a1', ...first.relation },
      { id: 'a2', ...second.relation },
    ];
    expect(dateSayings(second.language, attributions, findAll(second.text)).get('a2')).toBeUndefined();
  });
});
