import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../src/document/findings.ts';
import { toText } from '../../../src/document/span.ts';
import { findForecasts } from '../../../src/extract/forecasts/find-forecasts.ts';
import { anyText, RUNS } from '../../property/runs.ts';
import { toKnown } from '../certainty/known-of.ts';

/** One forecast in each: its rule, the words that make it one, and its band. */
const FORECASTS: readonly (readonly [text: string, rule: string, band: string, ...cues: string[]])[] = [
  ['The strike is likely to spread.', 'likely', 'likely', 'likely'],
  ['The strike is not likely to spread.', 'likely', 'unlikely', 'not', 'likely'],
  ['It is unlikely that the strike will spread.', 'likely', 'unlikely', 'unlikely', 'will'],
  ['It is likely that the would-be buyer will remain silent.', 'likely', 'likely', 'likely', 'will'],
  ['The mayor will probably resign.', 'likely', 'likely', 'will', 'probably'],
  ['Chances are, not at all.', 'likely', 'likely', 'Chances are'],
  ['A verdict is unlikely before June.', 'likely', 'unlikely', 'unlikely'],
  ['Rents will rise.', 'will', '-', 'will'],
  ["The ban won't work.", 'will', '-', "won't"],
  ['Rents are going to rise.', 'will', '-', 'are going to'],
  ['The new tunnel will be a disaster for the ferry.', 'will', '-', 'will'],
  ['The repair will take years.', 'will', '-', 'will'],
  ['The tax will make it harder to hire.', 'will', '-', 'will'],
  ['The closure will have consequences for the port.', 'will', '-', 'will'],
  ['The city will lose a third of its trees.', 'will', '-', 'will'],
  ['Rents are expected to rise.', 'foretold', '-', 'expected'],
  ['The scheme is bound to fail.', 'foretold', '-', 'bound'],
  ['[Economists] {had predicted} <that rents would rise>.', 'will', '-', 'would'],
  ['[Economists] {had predicted} <that rents would rise>, and the bank now thinks so too.', 'will', '-', 'would'],
  ['[Economists] {predict} <that rents will rise>.', 'will', '-', 'predict', 'will'],
  ['[Economists] {expect} <the bank to act>.', 'by-holder', '-', 'expect'],
  ['[Ms Reyes] {expects} <regulators to wave the deal through>.', 'by-holder', '-', 'expects'],
  ['[Ms Reyes] {said} <the closure would cost jobs>.', 'will', '-', 'would'],
  ['[Ms Reyes] {said} <the closure would cost votes rather than jobs>.', 'will', '-', 'would'],
  ['[Ms Reyes] {said} <the toll was certain to rise>.', 'foretold', '-', 'certain'],
  ['[Ms Reyes] {said} <more strikes were likely before the vote>.', 'likely', 'likely', 'likely'],
  ['[Ms Reyes] {said} <he will find it hard to win>.', 'will', '-', 'will'],
  ['[Ms Reyes] {said} <he thought growth would end up above 3 per cent>.', 'self-foretold', '-', 'thought', 'would'],
  [
    '[Mr Moss] {said} <he was confident of a verdict before the team flew out in November 2099>.',
    'self-foretold',
    '-',
    'was confident of',
  ],
  ['[Salvors] {expect} <to need six weeks>.', 'by-holder', '-', 'expect'],
  ['[The bank] {has previously said} <it would publish the minutes in November>.', 'by-date', '-', 'would'],
  // Things and deeds expected, with their time or figure.
  ['[Ms Reyes] {expects} <a first cut in November>.', 'expected-thing', '-', 'expects'],
  ['[The chain] {expects} <to sell five million phones>.', 'by-holder', '-', 'expects'],
  ['[The chain] {expects} <to reopen the store in November>.', 'by-holder', '-', 'expects'],
  ['[Officials] {expected} <the road to be reopened in November>.', 'by-holder', '-', 'expected'],
  ['[The chain] {said} <it expected to reopen the store in November>.', 'self-foretold', '-', 'expected'],
  ['[Ms Reyes] {said} <the chain expects all stores to be open by November>.', 'body-foretells', '-', 'expects'],
  ['The chain expects to reopen the store in November.', 'body-foretells', '-', 'expects'],
  ['[The chain] {hopes} <to reopen the store in November>.', 'by-holder', '-', 'hopes'],
  ['[The chain] {hopes} <that sales will recover by November>.', 'will', '-', 'hopes', 'will'],
  ['[The chain] {expects} <to have sold the store by November>.', 'by-holder', '-', 'expects'],
  ['[Ms Reyes] {expects} <that twice as many will come>.', 'by-holder', '-', 'expects', 'will'],
  ['It now expects to reopen the store in November.', 'body-foretells', '-', 'expects'],
  ["I'd be amazed if the store opened.", 'surprised-if', 'unlikely', "'d be amazed if"],
  ['More rain is forecast for November.', 'expected-then', '-', 'forecast'],
  ['Work is expected to go on until 2029.', 'expected-then', '-', 'expected'],
  ['The report, which is expected by November, is long.', 'expected-then', '-', 'expected'],
  ['A ruling stands expected before the spring.', 'expected-then', '-', 'stands'],
  ["[Ms Reyes] {said} <I'd be surprised if it opened>.", 'surprised-if', 'unlikely', "'d be surprised if"],
  [
    "[Ms Reyes] {said} <she wouldn't be surprised if rents fell>.",
    'surprised-if',
    'likely',
    "wouldn't be surprised if",
  ],
  [
    '[Ms Reyes] {said} <I would not be surprised to see the line sold by the summer>.',
    'surprised-if',
    'likely',
    'would not be surprised to see',
  ],
  ['[Ms Reyes] {said} <the drill should reach the crew by Thursday>.', 'should-by', '-', 'should'],
  ['[Ms Reyes] {said} <the road should be clear again by Thursday>.', 'should-by', '-', 'should'],
  ['[Ms Reyes] {said} <the chain still expected to reopen the store in November>.', 'body-foretells', '-', 'expected'],
  // Expected not to be.
  [
    '[Ms Reyes] {no longer expects} <regulators to wave the deal through>.',
    'by-holder',
    'unlikely',
    'no longer expects',
  ],
  ['[Ms Reyes] {said} <she did not expect him to go to prison>.', 'self-foretold', 'unlikely', 'did not expect'],
  ['[Ms Reyes] {said} <she doubted that the buyer would walk away>.', 'self-foretold', 'unlikely', 'doubted', 'would'],
  ['[Ms Reyes] {said} <she expected gas prices to double by June>.', 'self-foretold', '-', 'expected'],
  ['[Ms Reyes] {doubts} <that the lake will be full again>.', 'will', 'unlikely', 'doubts', 'will'],
  ['[The mayor] {denied} <that the school would close>.', 'will', 'almost-no-chance', 'denied', 'would'],
  ['The bridge is expected to be finished in November.', 'foretold', '-', 'expected'],
  // Expected by nobody in particular, and told by whoever says so.
  ['<A ruling> {is expected} in November.', 'expected-then', '-', 'expected'],
  ['<Prosecutors> {are expected} <to charge two managers in November>.', 'foretold', '-', 'expected'],
  ['[The warden] {said} <the road was expected to be finished in November>.', 'foretold', '-', 'expected'],
  ["<A ruling> {isn't expected} in November.", 'expected-then', 'unlikely', 'expected'],
  ['Further charges are likely.', 'likely', 'likely', 'likely'],
  ['More rain is likely on Monday.', 'likely', 'likely', 'likely'],
  ['[Few] {think} <that the line will reopen>.', 'believed', 'unlikely', 'think', 'will'],
  // Held for sure, feared and warned of.
  ['[Ms Reyes] {is confident} <that the truce will hold>.', 'will', '-', 'will'],
  ['[Ms Reyes] {said} <she was confident the ban would be halved>.', 'self-foretold', '-', 'was confident', 'would'],
  ['[Ms Reyes] {has no doubt} <that the truce will be broken>.', 'believed', '-', 'will'],
  ['[Ms Reyes] {warned} <that the dam could break>.', 'believed', '-', 'warned', 'could'],
  // Announced, promised for a day.
  ['[The ministry] {said} <the museum would reopen in November>.', 'by-date', '-', 'would'],
  ['[Ms Reyes] {says} <there will be an appeal>.', 'by-date', '-', 'will'],
  ['[Ms Reyes] {promised} <to check every coach by November>.', 'promised', '-'],
  ['[Ms Reyes] {said} <clearing the site could take several weeks>.', 'could-take', '-', 'could'],
  // Hoped for by a day, and what others can expect.
  ['[The chain] {said} <it hoped to reopen the store in November>.', 'self-foretold', '-', 'hoped'],
  ['[The trustee] {said} <savers could expect to get back a third of it>.', 'can-expect', '-', 'could expect'],
  // A noun that looks like a verb.
  [
    '[Ms Reyes] {said} <she expected the flight recorders to be found within a week>.',
    'self-foretold',
    '-',
    'expected',
  ],
];

const NO_FORECASTS: readonly string[] = [
  'Analysts, [who] {had thought} <the bill would stay under $1 million>, now expect 3 million.',
  '[Ms Reyes] {had hoped} <the line would open in May> but now says June.',
  '[Ms Reyes] {said} <she would not give a figure>.',
  '[Ms Reyes] {said} <the clerk would not say when>.',
  '[Ms Reyes] {said} <I will find it>.',
  '[Ms Reyes] {said} <the team will find it there>.',
  '[Ms Reyes] {said} <the mayor had been sure to win>.',
  '[Ms Reyes] {said} <he was confident of his facts>.',
  '[Ms Reyes] {said} <arson was likely in the port>.',
  '[Ms Reyes] {said} <he was expected to win>.',
  '[Ms Reyes] {said} <she thought he would vote for the bill>.',
  '[Ms Reyes] {was not expecting} <such a clear effect in November>.',
  '[Mr Lathem] {said} <his dog would not stop barking>.',
  '[Ms Reyes] {said} <the door would not budge>.',
  '[Ms Reyes] {announced} <that she would leave in November>.',
  '“We will make it more beautiful,” [she] {said}.',
  '[Ms Reyes] {said} <she could take the bus>.',
  '[Ms Reyes] {said} <the ferry could take 400 people and cost days of work>.',
  'The chain expects customers to be polite.',
  // Timetables and plans.
  ['The vote is on Tuesday.', 'The vote will be held on Tuesday.', 'The fair will be on Sunday.'],
  ['The minister will speak at noon.', 'The team will be leaving on Friday.', 'The hall will be open until nine.'],
  ['Each coin flip resulted in the awarding of one delegate.', 'The coin toss resulted in a win.'],
  ['Fraud is likely.', 'He made further charges that are likely false.'],
  ['The minister is expected to speak at noon.', '[The chain] {expects} <to open three stores>.'],
  // Intentions and promises.
  ['I will vote against it.', 'We will sue.', '[She] {promised} <that rents will fall>.'],
  ['[Ms Reyes] {promised} <to cut rents>.', '[Ms Reyes] {said} <she would speak in Harwick on Monday>.'],
  ['[Ms Reyes] {thinks} <she will vote for it>.', '[Ms Reyes] {said} <the museum would reopen>.'],
  // What one asks of others.
  ['[Ms Reyes] {expects} <an apology>.', '[Voters] {expect} <you to plow the snow>.', '[They] {expect} <fake news>.'],
  // What was expected once, and what nobody is said to think.
  ['[Ms Reyes] {expected} <regulators to wave the deal through>.'],
  ['[Ms Reyes] {never said} <that rents will fall>.', 'If [people] {think} <rents will fall>, they err.'],
  ['[Ms Reyes] {has often said} <we expected rents to fall>.', '[Ms Reyes] {thinks} <it will not>.'],
  // What one only hopes for, and who has it to give.
  [
    '[The party] {hopes} <to win her over>.',
    '[She] {hoped} <for a victory in November>.',
    '[She] {hopes} <that sales will recover>.',
  ],
  // What one would like.
  ['[Ms Reyes] {said} <she would rather win later than be beaten now>.'],
  // Orders, questions, conditions, the past.
  ['You will stop here.', 'Will rents rise?', 'The storm would have sunk the boat.', 'Rents were likely to rise.'],
  // Names and nouns.
  ['Will Harper rose early.', 'His will left the house to a cat.', 'She acted of her own free will.'],
  // What somebody else is said to do or know, without a word of likelihood.
  ['Men are more likely to smoke than women.', 'The likely winner spoke.', 'He met a man who will rise far.'],
].flat();

describe('findForecasts', () => {
  it.each(FORECASTS)('%s: %s, %s', (marked, rule, band, ...cues) => {
    const known = toKnown(marked);
    const found = findForecasts(known, []).map((forecast) => [
      forecast.by,
      forecast.band ?? '-',
      ...forecast.cues.map((cue) => toText(known.language.text, cue)),
    ]);
    expect(found).toEqual([[`forecasts/${rule}`, band, ...cues]]);
  });

  it.each(NO_FORECASTS)('%s foretells nothing', (marked) => {
    expect(findForecasts(toKnown(marked), [])).toEqual([]);
  });

  it('tells who holds it, on what condition and by when', () => {
    const known = toKnown('[Ms Reyes] {said} <rents will rise by 2030 unless the city builds>.');
    const [forecast] = findForecasts(known, []);
    const words = (span: { start: number; end: number } | null | undefined): string | null =>
      span === null || span === undefined ? null : toText(known.language.text, span);
    expect(forecast).toMatchObject({ holder: 'a1' });
    expect(words(forecast)).toBe('rents will rise by 2030 unless the city builds');
    expect(words(forecast?.condition)).toBe('unless the city builds');
    expect(words(known.times.find(({ id }) => id === forecast?.horizon))).toBe('2030');
  });

  it.each([
    ['Rents will rise next year.', 'next year'],
    ['Rents will rise within two years.', 'two years'],
    ['Rents will rise in June.', 'June'],
    ['Rents, which fell in 2020, will rise.', null],
  ])('%s: seen by %s', (text, horizon) => {
    const known = toKnown(text);
    const [forecast] = findForecasts(known, []);
    const time = known.times.find(({ id }) => id === forecast?.horizon);
    expect(time === undefined ? null : toText(text, time)).toBe(horizon);
  });

  it('has no horizon where the day of publication is not known', () => {
    const known = toKnown('Rents will rise by 2030.', null);
    expect(findForecasts(known, [])[0]).toMatchObject({ horizon: null });
  });

  it('keeps to the statement where a sentence makes several', () => {
    const text = 'The port closed in May, and trade will shrink, but the ferry will survive.';
    const found = findForecasts(toKnown(text), []).map((forecast) => toText(text, forecast));
    expect(found).toEqual(['trade will shrink', 'the ferry will survive']);
  });

  it('leaves out what is said before it in the same breath', () => {
    const known = toKnown(
      '[Ms Reyes] {said} <that neither side had an interest in a strike and that she expected the talks to be over by Friday>.',
    );
    expect(findForecasts(known, []).map((forecast) => toText(known.language.text, forecast))).toEqual([
      'she expected the talks to be over by Friday',
    ]);
  });

  it('ends at a colon', () => {
    const known = toKnown('[Few] {expect} <Mr Lathem to wait for it: two members have left>.');
    expect(findForecasts(known, []).map((forecast) => toText(known.language.text, forecast))).toEqual([
      'Mr Lathem to wait for it',
    ]);
  });

  it('goes on with what its last words report', () => {
    const known = toKnown('[She] {will probably want} <her aides to stay in June>.');
    const [forecast] = findForecasts(known, []);
    expect(forecast && toText(known.language.text, forecast)).toBe('She will probably want her aides to stay in June');
  });

  it('is void where its subject was called off, unless its words know that', () => {
    const text = 'The parade will draw thousands. The cancelled parade will cost the town dearly.';
    const what = { start: 4, end: 10 };
    const happening: Happening = {
      id: 'h1',
      confidence: 1,
      by: 'test',
      what,
      when: null,
      where: null,
      who: [],
      status: 'cancelled',
      cue: what,
      mentions: [{ what, cue: what, status: 'cancelled', when: null, holder: null }],
    };
    expect(findForecasts(toKnown(text), [happening]).map(({ voidedBy }) => voidedBy)).toEqual(['h1', null]);
  });

  it('returns for any text, in order, inside the text, the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const known = toKnown(`${text.replace(/[[\]{}<>]/g, '')} will likely rise, chances are`);
        const found = findForecasts(known, []);
        found.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(known.language.text.length);
        });
        expect(findForecasts(known, [])).toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });
});
