import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findCertainties } from '../../../src/extract/certainty/find-certainties.ts';
import { anyText, RUNS } from '../../property/runs.ts';
import { toKnown } from './known-of.ts';

type Case = readonly [text: string, verdict: string, ...cues: string[]];

/** Own-voice sentences: "polarity level band", then the words that change it. */
const OWN: readonly Case[] = [
  // Plain.
  ['The council closed the bridge.', 'affirmed certain -'],
  ['The fair begins in June.', 'affirmed certain -'],
  ['The mill can grind ten tons an hour.', 'affirmed certain -'],
  ['The ferry left after a storm that could have sunk it.', 'affirmed certain -'],
  ['She praised a possible strike.', 'affirmed certain -'],
  ['The council, which had not met since June, closed the bridge.', 'affirmed certain -'],
  ['He kept a list of voters who may move.', 'affirmed certain -'],
  // Negation and its scope.
  ['The council did not close the bridge.', 'denied certain -', 'not'],
  ["The council didn't close the bridge.", 'denied certain -', "didn't"],
  ['The council cannot close the bridge.', 'denied certain -', 'cannot'],
  ['The Gazette cannot independently confirm the report.', 'denied certain -', 'cannot'],
  ['Nobody saw the driver.', 'denied certain -', 'Nobody'],
  ['No one saw the driver.', 'denied certain -', 'No one'],
  ['There was no further explanation from the palace.', 'denied certain -', 'no'],
  ['The town has no plans for a second bridge.', 'denied certain -', 'no'],
  ['The bank never repaid the loan.', 'denied certain -', 'never'],
  ['The bank no longer lends to farmers.', 'denied certain -', 'no longer'],
  ['The talks hardly touched on wages.', 'denied certain -', 'hardly'],
  ['Few farmers trust the new scheme.', 'denied certain -', 'Few'],
  ['Neither the mayor nor her deputy attended.', 'denied certain -', 'Neither'],
  ['The pilot failed to land the plane.', 'denied certain -', 'failed'],
  ['The court has yet to rule on the claim.', 'denied certain -', 'yet to'],
  ['The firm was unable to pay its staff.', 'denied certain -', 'unable'],
  // Words of negation that deny nothing.
  ['The storm not only closed the port but sank two boats.', 'affirmed certain -'],
  ['The mayor did not arrive until noon.', 'affirmed certain -'],
  ['A few farmers trust the scheme.', 'affirmed certain -'],
  ['Not one, but two boats sank.', 'affirmed certain -'],
  ['There is no doubt that the dam held.', 'affirmed certain -', 'no doubt'],
  ['No fewer than ten boats sank.', 'affirmed certain -'],
  ['The firm did not fail to pay.', 'affirmed certain -', 'not', 'fail'],
  // Modals.
  ['The mayor may resign.', 'affirmed possible -', 'may'],
  ['The mayor might not resign.', 'denied possible -', 'might', 'not'],
  ['The flood could have reached the school.', 'affirmed possible -', 'could'],
  ['Divers could not reach the wreck.', 'denied certain -', 'not'],
  ['The thief must have known the house.', 'affirmed probable -', 'must'],
  ['The parade would have marked the centenary.', 'unknown possible -', 'would'],
  // Likelihood.
  ['The strike is likely to spread.', 'affirmed probable likely', 'likely'],
  ['The strike is not likely to spread.', 'denied probable unlikely', 'not', 'likely'],
  ['It is unlikely that the strike will spread.', 'denied probable unlikely', 'unlikely'],
  ['It is highly unlikely that the strike will spread.', 'denied probable very-unlikely', 'highly unlikely'],
  ['In all likelihood, the strike will spread.', 'affirmed probable very-likely', 'In all likelihood'],
  ['The strike will probably spread.', 'affirmed probable likely', 'probably'],
  ['The strike probably will not spread.', 'denied probable likely', 'probably', 'not'],
  ['The strike will almost certainly spread.', 'affirmed certain almost-certain', 'almost certainly'],
  ['There is little doubt that the dam held.', 'affirmed certain almost-certain', 'little doubt'],
  ['There is very little doubt that the dam held.', 'affirmed certain almost-certain', 'little doubt'],
  ['Chances are, not at all.', 'denied probable likely', 'Chances are', 'not'],
  ['Sabotage cannot be ruled out.', 'affirmed possible unlikely', 'cannot be ruled out'],
  ['One cannot exclude the possibility that the dam leaked.', 'affirmed possible unlikely', 'cannot exclude'],
  ['The two sides have even odds.', 'affirmed possible even', 'even odds'],
  // Comparisons and descriptions put no likelihood on anything.
  ['Cyclists are more likely to wear helmets than walkers.', 'affirmed certain -'],
  ['The likely winner gave a speech.', 'affirmed certain -'],
  // Hedges, belief and appearance.
  ['Perhaps the pump broke.', 'affirmed possible -', 'Perhaps'],
  ['The pump apparently broke.', 'affirmed probable -', 'apparently'],
  ['The plan does not appear convincing.', 'denied probable -', 'not', 'appear'],
  ['The pump seems to have failed.', 'affirmed probable -', 'seems'],
  ['The ship is believed to have sunk in June.', 'affirmed probable -', 'believed'],
  ['The singer appeared in court on Monday.', 'affirmed certain -'],
  ['I think the bridge is safe.', 'affirmed probable -', 'I think'],
  ["I don't think the bridge is safe.", 'denied probable -', "I don't think"],
  ['It is possible that the dam leaked.', 'affirmed possible -', 'possible'],
  ['The new road made it possible to reach the coast.', 'affirmed certain -'],
  ['It is difficult to imagine how the two could agree.', 'denied possible -', 'difficult to imagine', 'could'],
  // Questions and conditions.
  ['Will the strike spread?', 'unknown possible -', '?'],
  ['One question is left: who pays?', 'affirmed certain -'],
  ['If it rains, the match is off.', 'affirmed certain -'],
  ['If approved, the plan ends the dispute.', 'affirmed certain -'],
];

/** Contents: one attribution; the verdict on its content. */
const CONTENTS: readonly Case[] = [
  ['[Neither side] {admits} <that it walked away>.', 'unknown possible -', 'Neither'],
  ['[Ms Reyes] {said} <the bridge was safe>.', 'affirmed certain -'],
  ['[Ms Reyes] {said} <the bridge was not safe>.', 'denied certain -', 'not'],
  ['[Ms Reyes] {denied} <that she took the money>.', 'denied certain -', 'denied'],
  ['[Ms Reyes] {denied} <that she had not paid>.', 'affirmed certain -', 'denied', 'not'],
  ['[The court] {rejected} <a request for more time>.', 'affirmed certain -'],
  ['[The court] {rejected} <the claim that he lied>.', 'denied certain -', 'rejected'],
  ['[Ms Reyes] {asked} <whether he knew>.', 'unknown possible -', 'asked', 'whether'],
  ['[Critics] {questioned} <how it could work>.', 'unknown possible -', 'questioned', 'could'],
  ['[Officials] {could not confirm} <that he fled>.', 'unknown possible -', 'could not confirm'],
  ['[Officials] {did not rule out} <that he fled>.', 'affirmed possible -', 'did not rule out'],
  ['[Economists] {believe} <that rents rose>.', 'affirmed probable -', 'believe'],
  ['[Few economists] {believe} <that rents rose>.', 'denied probable -', 'Few', 'believe'],
  ['[Economists] {know} <that rents rose>.', 'affirmed certain -'],
  ['[Economists] {doubt} <that rents rose>.', 'denied probable -', 'doubt'],
  ['[Economists] {expect} <rents to rise>.', 'affirmed probable -', 'expect'],
  ['[The chain] {plans} <to close stores>.', 'affirmed probable -', 'plans'],
  ['[The chain] {hopes} <to close stores>.', 'affirmed possible -', 'hopes'],
  ['[The chain] {doesn’t want} <to close stores>.', 'denied probable -', 'doesn’t want'],
  ["[Officials] {didn't rule out} <that he fled>.", 'affirmed possible -', "didn't rule out"],
  ['[The chain] {does not want} <to close stores>.', 'denied probable -', 'does not want'],
  ['[Villagers] {fear} <that the dam may burst>.', 'affirmed possible -', 'fear', 'may'],
  ['There is {little doubt} <that the dam held>.', 'affirmed certain almost-certain', 'little doubt'],
  ['The driver {reportedly} <slept at the wheel>.', 'affirmed probable -', 'reportedly'],
  ['[Ms Reyes] {said}: <“Look. The bridge may fall. It is old.”>', 'affirmed possible -', 'may'],
];

function toVerdicts(marked: string, about: string): unknown[] {
  const known = toKnown(marked);
  return findCertainties(known)
    .filter((certainty) => certainty.about === about)
    .map(({ polarity, level, band, cues }) => [
      `${polarity} ${level} ${band ?? '-'}`,
      ...cues.map((cue) => toText(known.language.text, cue)),
    ]);
}

describe('findCertainties', () => {
  it.each(OWN)('%s %s', (text, ...expected) => {
    expect(toVerdicts(text, 'sentence:0')).toEqual([expected]);
  });

  it.each(CONTENTS)('%s %s', (marked, ...expected) => {
    expect(toVerdicts(marked, 'a1')).toEqual([expected]);
  });

  it('says nothing of what states nothing: fragments, things wished for, sentences that are all somebody else’s', () => {
    expect(toVerdicts('A day of rain.', 'sentence:0')).toEqual([]);
    expect(toVerdicts('[Ms Reyes] {wants} <a second bridge>.', 'a1')).toEqual([]);
    expect(toVerdicts('[Ms Reyes] {said}: <“It is old. It may fall.”>', 'sentence:1')).toEqual([]);
  });

  it('leaves titles and credits out', () => {
    const known = toKnown('Bridge may close\n\nThe bridge may close.');
    const blocks = [
      { kind: 'title' as const, start: 0, end: 16 },
      { kind: 'paragraph' as const, start: 18, end: known.language.text.length },
    ];
    const found = findCertainties({ ...known, article: { ...known.article, blocks } });
    expect(found.map(({ about }) => about)).toEqual(['sentence:1']);
  });

  it('returns for any text, with cues in order inside the text and no two findings about one thing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const known = toKnown(text.replace(/[[\]{}<>]/g, ''));
        const found = findCertainties(known);
        expect(new Set(found.map(({ about }) => about)).size).toBe(found.length);
        for (const { cues } of found) {
          cues.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(known.language.text.length);
          });
        }
        expect(findCertainties(known)).toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });
});
