import { describe, expect, it } from 'vitest';
import { isSpoken, toAct, toQuotedAct } from '../../../src/extract/attributions/act.ts';
import { parseMarked } from './marked.ts';

const CASES: readonly [marked: string, act: string][] = [
  ['[Ms Reyes] {said} <the bridge would close>.', 'says'],
  ['{According to} [the harbour office], <the bridge is safe>.', 'says'],
  ['[Reyes]{:} <"We will appeal.">', 'says'],
  ['[She] {went on to say} <that it rained>.', 'says'],
  ['[He] {put out a statement saying} <the plan was dead>.', 'says'],
  ['[The mayor] {pointed out} <that nobody had asked>.', 'says'],
  ['[The mayor] {pointed to} <the cracks>.', 'other'],
  ['[Residents] {were told} <to leave>.', 'says'],
  ['[The driver] {is said to} <have slept>.', 'says'],
  ['[The firm] {denied} <that it knew>.', 'denies'],
  ['[The firm] {has repeatedly denied} <the claim>.', 'denies'],
  ['[The minister] {rejected} <the charge>.', 'denies'],
  ['[The firm] {did not deny} <that it knew>.', 'other'],
  ['[The clerk] {confirmed} <the tally>.', 'confirms'],
  ['[The clerk] {admitted} <an error>.', 'confirms'],
  ['[Neither side] {admits} <an error>.', 'other'],
  ['[The mayor] {called Friday for} <the chief to resign>.', 'asks'],
  ['[The mayor] {called on Friday for} <the chief to resign>.', 'asks'],
  ['[Officials] {could not confirm} <the report>.', 'other'],
  ['[Officials] {could not independently verify} <the claim>.', 'other'],
  ['[The judge] {asked} <whether he knew>.', 'asks'],
  ['[The union] {called on} <ministers to act>.', 'asks'],
  ['[He] {wanted to know} <why>.', 'asks'],
  ['[An envoy] who {asked not to be named said} <that they had quarrelled>.', 'says'],
  ['[The mayor] {pledged} <to rebuild>.', 'promises'],
  ['[The mayor] {will not promise} <to rebuild>.', 'other'],
  ['[The gang] {threatened} <to return>.', 'threatens'],
  ['[The suit] {alleges} <that he stole>.', 'alleges'],
  ['[She] {accused} him of <theft>.', 'alleges'],
  ['[Economists] {predicted} <a fall>.', 'expects'],
  ['[Economists] {do not expect} <a fall>.', 'expects'],
  ['[She] {believes} <it is over>.', 'believes'],
  ['[She] {does not believe} <it is over>.', 'doubts'],
  ['[She] {is convinced} <that it is over>.', 'believes'],
  ['[She] {isn’t convinced} <that it is over>.', 'doubts'],
  ['{In the view of} [the board], <it is over>.', 'believes'],
  ['There is {little doubt} <that it is over>.', 'believes'],
  ['[He] {did not know} <who called>.', 'other'],
  ['[Critics] {doubt} <the figure>.', 'doubts'],
  ['[Nurses] {are sceptical} <about the plan>.', 'doubts'],
  ['[Villagers] {fear} <a flood>.', 'fears'],
  ['[Villagers] {expressed concern} <about a flood>.', 'fears'],
  ['[The chain] {plans} <to close stores>.', 'intends'],
  ['[Kim] {would like} <to stay>.', 'intends'],
  ['[The spokesman] {declined} <to comment>.', 'other'],
  ['[The spokesman] {declined to say} <who paid>.', 'other'],
  ['[The spokesman] did not {say} <who paid>.', 'other'],
  ['[The spokesman] has refused to {confirm} <the sum>.', 'other'],
  ['[Who paid] is unclear, [the spokesman] {said}: <nobody knows>.', 'says'],
  ['[The envoy] {would neither confirm nor deny} <the visit>.', 'other'],
  ['[The senator] {praised} <the plan>.', 'other'],
  ['[his] {claim} <that he won>', 'alleges'],
  ['[her] {fears} <of a split>', 'fears'],
  ['The dog {barked up} <the tree>.', 'other'],
  ['The dog {xyzzied} <the tree>.', 'other'],
];

describe('toAct', () => {
  it.each(CASES)('%s is %s', (marked, act) => {
    const { text, relation } = parseMarked(marked);
    expect(toAct(text, relation)).toBe(act);
  });

  it('does not let the content decide', () => {
    const { text, relation } = parseMarked('[He] {said} <she never denied it>.');
    expect(toAct(text, relation)).toBe('says');
  });

  it('has an answer where there is no cue', () => {
    expect(toAct('word', { source: [], cue: [], content: [{ start: 0, end: 4 }] })).toBe('other');
  });
});

describe('isSpoken', () => {
  it.each([
    ['[He] {said} <so>', true],
    ['{According to} [him], <so>', true],
    ['[He]{:} <"So.">', true],
    ['[She] {tweeted} <"So.">', true],
    ['[He] {planned} <a trip>', false],
    ['[He] {believes} <so>', false],
    ['[He] {supports} <it>', false],
  ])('%s: %s', (marked, spoken) => {
    const { text, relation } = parseMarked(marked);
    expect(isSpoken(text, relation)).toBe(spoken);
  });
});

describe('how somebody looked who speaks', () => {
  it.each([
    ['[He] {grinned}<, "We won.">', 'says'],
    ['[He] {laughed}: <"Do me a favour.">', 'says'],
    ['[He] {laughed at} <"the idea">', 'other'],
    ['[She] {praised} <"the crew">', 'other'],
  ])('%s %s', (marked, act) => {
    const { text, relation } = parseMarked(marked);
    expect(toQuotedAct(text, relation, toAct(text, relation))).toBe(act);
  });
});
