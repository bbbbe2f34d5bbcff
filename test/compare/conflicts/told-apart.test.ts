import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two));
}

const NOTHING = 'Nothing else is known of it.';

describe('a figure that is called wrong', () => {
  it.each([
    [
      'The barge left with 411 sacks and a cat.',
      'There were 418 sacks on board and not 411, the port now says.',
      'number: 411 / 418',
    ],
    [
      'She said 14 people had known of the crack before it opened.',
      'It also corrected the number of people who had known: 23, not 14, since it had left out the cooks.',
      'number: 14 / 23',
    ],
    [
      'In 2017 the port had 41 fewer divers than it needed.',
      'The port accepts that, though it says the shortfall in 2017 was 33, not 41 as the report has it.',
      'number: 41 / 33',
    ],
    [
      'The port said it had spent 800 million euros on the pier.',
      'It had spent 1.3 billion euros on the pier, considerably more than the 800 million the port had admitted to.',
      'number: 800 million euros / 1.3 billion euros',
    ],
    [
      'The yard costs €410,000 a year to run, sailors were told.',
      'The yard costs €286,000 a year to run, and not €410,000 as sailors had been told.',
      'number: 410,000 / 286,000',
    ],
    ['Nine pumps were running.', 'Not nine pumps but four were running, a diver said.', 'number: Nine / four'],
  ])('catches: %s %s', (wire, paper, line) => {
    expect(compare(wire, paper)).toEqual([line]);
  });

  it.each([
    ['Nobody tells the other.', 'There were 418 sacks on board and not 411.'],
    ['The harbour master is 41.', 'The shortfall in 2017 was 33, not 41 as the report has it.'],
    ['The port was built in 1911.', 'It was built in 1913, not 1911.'],
    ['The old crane lifted 35 crates an hour.', 'The new crane lifts 48 crates an hour, not 35.'],
    ['Some 14 gulls sat on the roof.', 'The number of divers was 23, not 14.'],
    [
      'The port earned 800 million in 2018.',
      'The port earned 1.3 billion, more than the 800 million it reported a year earlier.',
    ],
    ['The owner gave the crew 300 euros.', 'The crew got 400 euros, more than the 300 euros the owner had given.'],
    ['Of 23 pumps 14 failed, the port said.', 'Of the pumps 23, not 14, were old.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper).filter((line) => line.startsWith('number'))).toEqual([]);
  });
});

describe('an hour that is told to be off another', () => {
  it.each([
    [
      'The flooding began at about 1:38 p.m., a sailor said.',
      'The first call was made at 1:31pm, seven minutes earlier than had been thought.',
      'date: about 1:38 p.m. / 1:31pm',
    ],
    [
      'The engine failed at 5:20 a.m.',
      'Water came in at 4:50 a.m., half an hour earlier than the port says.',
      'date: 5:20 a.m. / 4:50 a.m.',
    ],
    [
      'The alarm was raised at 6:10 p.m.',
      'The first gust came at 6:40 p.m., 30 minutes later than first reported.',
      'date: 6:10 p.m. / 6:40 p.m.',
    ],
  ])('catches: %s %s', (wire, paper, line) => {
    expect(compare(wire, paper)).toContain(line);
  });

  it.each([
    [
      'The flooding began at about 1:38 p.m.',
      'The first call was made at 1:31pm, two minutes earlier than had been thought.',
    ],
    ['The cook rose at 1:38 p.m.', 'The barge left at 1:31pm, seven minutes earlier than planned.'],
    ['The tide turned at 1:38 p.m.', 'The barge left at 1:31pm, seven minutes before the cook was up.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper).filter((line) => line.startsWith('date'))).toEqual([]);
  });
});

describe('who began a fight', () => {
  it.each([
    [
      'Norland says that it was the Velish guards who fired first.',
      'Velmark said that a Norish boat had opened fire first.',
    ],
    [
      'A fisherman said the first shots had come from the Norish side.',
      'The Velish guards opened fire first, an officer said.',
    ],
    ['Observers say the first shots were fired from the Velish bank.', 'Velmark says that Norish soldiers shot first.'],
  ])('catches two who are named: %s %s', (wire, paper) => {
    expect(compare(wire, paper).filter((line) => line.startsWith('polarity'))).toHaveLength(1);
  });

  it.each([
    ['Norland says that Velish guards fired first.', 'A fisherman said the first shots had come from the Velish side.'],
    ['Each side accused the other of firing first.', 'Norland says that Velish guards fired first.'],
    ['The Velish guards denied that they had fired first.', 'A Norish boat fired first, an officer said.'],
    ['The Velish cook was fired first, and then the mate.', 'A Norish boat fired first, an officer said.'],
    ['It is unclear whether Velish guards shot first.', 'Norish soldiers shot first, an officer said.'],
    ['Melvik struck first through Ortega after ten minutes.', 'Ortega struck first, after ten minutes.'],
    ['In 1998 Norish troops fired first at Lund.', 'On Monday Velish boats fired first.'],
    ['The Velish crew arrived first.', 'The Norish crew scored first.'],
    [NOTHING, 'Norish soldiers shot first, an officer said.'],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper).filter((line) => line.startsWith('polarity'))).toEqual([]);
  });
});
