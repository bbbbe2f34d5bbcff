import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const FIRE = 'A fire destroyed a paint works in Harwick on Monday.';

describe('a cause', () => {
  it.each([
    [
      'that appears to have started it',
      'The fire chief, Olga Brandt, said that a faulty heater appeared to have started the fire, but that it was too early to be certain.',
      'reported, The fire chief, Olga Brandt,: a faulty heater < the fire',
    ],
    [
      'with which it seems to have begun',
      'She repeated that the blaze seemed to have begun with a short circuit in the loading bay.',
      'reported, She: a short circuit in the loading bay < the blaze',
    ],
    [
      'that is thought to have caused it',
      'The dry summer is thought to have caused the shortage of water, the council said.',
      'reported, the council: The dry summer < the shortage of water',
    ],
    [
      'when it started',
      'The blaze started when a candle fell over, police said.',
      'reported, police: a candle fell over < The blaze',
    ],
    [
      'that dealers blamed it on',
      'Shares in Norrland Steel fell 4 percent on Tuesday, which dealers blamed on fears of a trade war.',
      'reported, dealers: fears of a trade war < Shares in Norrland Steel fell 4 percent on Tuesday',
    ],
    [
      'that a fall is attributed to',
      'The krone slipped, a fall that analysts attributed to the strike.',
      'reported, analysts: the strike < a fall',
    ],
    [
      'with a “for” of its own',
      'Unions blame the board’s refusal to cut bonuses for the senior staff.',
      'reported, Unions: the board’s refusal to cut bonuses for the senior staff',
    ],
    [
      'cited by who leaves, and not by the article',
      'The treasurer, Ola Lind, stepped down on Monday, citing health problems.',
      'reported, nobody: health problems < The treasurer, Ola Lind, stepped down on Monday',
    ],
    [
      'behind the words of who says so',
      'Her deputy was left off the list, the party said, owing to a clerical error.',
      'reported, the party: a clerical error < Her deputy was left off the list',
    ],
    [
      'without the “that” of who believes so',
      'Her deputy said she believed that pressure was behind it.',
      'reported, she: pressure < it',
    ],
    [
      'that brought a firm down',
      'Emil Kosta has always said his firm was brought down by its own bankers.',
      'reported, Emil Kosta: its own bankers < his firm',
    ],
  ])('is told %s', (_, text, reason) => {
    expect(findReasons(FIRE, text)).toEqual([reason]);
  });

  it('is not told by where or with what something starts', () => {
    expect(
      findReasons(
        FIRE,
        'The fire seems to have started in the kitchen. The festival began with a concert. Two drivers are thought to have caused the crash. She appeared to have started her career in Rome.',
      ),
    ).toEqual([]);
  });
});

describe('no reason', () => {
  it.each([
    ['with whom something begins', 'A riot broke out with about 20 inmates, the union said.'],
    ['that nothing was heard before', 'The violence is thought to have begun with no alarm at all.'],
    ['with what it coincides', 'The riot began with the morning roll call.'],
    ['where people were', 'The fire broke out when most of the lodgers were sleeping.'],
    ['what had been done by then', 'The blaze started when the last clerk had left the building.'],
    ['who made a work', 'The sketch, which scholars attribute to Lotte Brun, was sold on Monday.'],
    ['who made a painting', 'A painting that critics attribute to Lotte Brun was sold on Monday.'],
    ['who lit a torch', 'The torch was ignited by the swimmer Eva Moor.'],
    ['who let off rockets', 'Rockets were set off by a team of 12.'],
    ['who lit a fire', 'The fire was ignited by two boys.'],
    ['that it is not known', 'What started the blaze is not known, the owner said.'],
  ])('is told by %s', (_, text) => {
    expect(findReasons(FIRE, text)).toEqual([]);
  });

  it('is what somebody no longer speaks of', () => {
    const found = findReasons(
      FIRE,
      'Detectives said a gang is thought to have started the blaze. The owner, Ola Grim, said he no longer speaks of a heater.',
    );
    expect(found.map((line) => line.replace(/ <.*/, ''))).toEqual(['reported, Detectives: a gang']);
  });
});

describe('near other reasons', () => {
  it('a theory is finished', () => {
    expect(
      findReasons(
        FIRE,
        'The owner blames a heater. “The lightning theory is finished,” said the union leader, Max Horn.',
      ),
    ).toContain('rejected, the union leader, Max Horn: lightning');
  });

  it('who is asked gives one', () => {
    expect(
      findReasons(
        FIRE,
        'Why was the works so old? Ask the owner, Eva Stahl, and it was the money, which had run out.',
      )[0],
    ).toMatch(/^reported, nobody: the money/);
  });

  it('who no longer speaks of one gives none', () => {
    const found = findReasons(
      FIRE,
      'What started the fire is less clear. The owner no longer speaks of a heater. Inspectors are concentrating on a cable in the yard.',
    );
    expect(found.map((line) => line.replace(/ <.*/, ''))).toEqual(['reported, nobody: a cable in the yard']);
  });

  it('what investigators have come by is none', () => {
    const found = findReasons(
      FIRE,
      'The owner blames a heater. The union says a cable had been smouldering for days. A person close to the inquiry said investigators had recovered the log of the alarm.',
    );
    expect(found.filter((line) => line.includes('log of the alarm'))).toEqual([]);
  });
});

describe('“started by”', () => {
  it.each([
    ['The blaze was started by a discarded cigarette.', 'a discarded cigarette < The blaze'],
    ['The fire was most likely started by sparks from a chain, investigators said.', 'sparks from a chain < The fire'],
  ])('names the cause of a happening: %s', (text, reason) => {
    expect(findReasons(text).join('; ')).toContain(reason);
  });

  it.each([
    'The fire was started by a driver.',
    'The campaign was started by students.',
    'The inquiry was started by the ministry.',
  ])('names nobody’s deed: %s', (text) => {
    expect(findReasons(text)).toEqual([]);
  });
});
