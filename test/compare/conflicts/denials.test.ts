import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** Kinds of the conflicts, each once. */
function toKinds(wire: string, paper: string): readonly string[] {
  return [...new Set(tellBarge(wire, paper).story.conflicts.map(({ kind }) => kind))];
}

describe('what leaves room for a denial', () => {
  it.each([
    ['The barge sailed from Melvik at noon.', 'The barge did not sail from Melvik until noon.'],
    ['The mate Lars Garrow swam to the pier.', 'The mate Lars Garrow did not swim alone to the pier.'],
    ['The owner sent two tugs to the barge.', 'The owner did not send enough tugs to the barge.'],
    ['The harbour board closed the pier.', 'The harbour board did not immediately close the pier.'],
    ['The owner made the crew an offer in March.', 'The owner made the crew no new offer on Thursday.'],
    ['The mate had a key to the hatch.', 'Nobody else had a key to the hatch.'],
    ['The crew shared the harbour shed for years.', 'The crew no longer share the harbour shed.'],
    ['The crew left the barge by ladder.', 'The crew did not have to leave the barge in the dark.'],
    ['The pier was closed in March.', 'The pier was not closed because of the storm.'],
    ['The skipper steered the barge.', 'The skipper did not steer the barge the night before.'],
    ['The mate left the barge at Melvik.', 'The mate did not leave the barge for the money.'],
    ['A crane fell on the pier.', 'No one was hurt when a crane fell on the pier.'],
    ['Visitors came to the pier.', 'Visitors were denied entry to the pier.'],
    ['The skipper sold his barge.', 'The skipper at first refused to sell his barge.'],
    ['The owner repaired the hatch of the barge.', 'The owner did not repair the hatch of the barge in 2015.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('keeps a degree that both speak of', () => {
    expect(toKinds('The barge was going too fast.', 'The barge was not going too fast.')).toEqual(['polarity']);
  });

  it('takes "at any time" for no circumstance', () => {
    const [wire, paper] = [
      'The mate crossed the harbour fence.',
      'The mate did not cross the harbour fence at any time.',
    ];
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });
});

describe('denied deeds', () => {
  it.each([
    ['Nobody had warned the crew, the mate said.', 'The crew had been warned by radio, the owner said.'],
    ['The owner searched sixty stokers in autumn.', 'No stoker was searched, the mate said.'],
    ['Lars Garrow robbed the harbour office.', '"I have never robbed the harbour office," Lars Garrow said.'],
    [
      'The crew of the barge rejected the offer.',
      'The crew of the barge accepted the offer on Monday, the owner said.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    ['The stokers accepted the offer of the harbour.', 'The pilots rejected the offer of the harbour.'],
    ['The barge carried coal.', 'The coal had nothing to do with the fire.'],
    ['A storm came, ban or no ban.', 'Sailing was banned in the storm.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it.each([
    [
      'Lars Garrow had been warned of the leak by a diver.',
      'Lars Garrow told the court that he never got any warning.',
    ],
    [
      'A swallow in the funnel, not the boiler, held the smoke back, the owner said.',
      'A diver said that there was no swallow.',
    ],
    ['The crew were given soup and coats, the harbour board said.', '"Nobody brought us coats," the mate said.'],
    ['The barge had hit a sandbank that the tide laid bare.', 'There was no sandbank, the pilot said.'],
    [
      'The minister promised to lower the toll on coal.',
      'The minister never made a promise about coal, her office said.',
    ],
    [
      'A diver said he had warned the owner. A spokesman for the owner denied that there had been any such warning.',
      '',
    ],
    [
      'The harbour board denied that any subsidy had been requested.',
      'Documents show that the owner requested a subsidy.',
    ],
  ])('catches what was not given, got or held: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    [
      'The owner had lent too much to boatyards.',
      '"The harbour board did not lend £6 million to boatyards," the mate said.',
    ],
    ['The pilots came to Lund asking for a rise.', 'The pilots had not been consulted, a lawyer said.'],
    ['Pilots accepted the offer of the harbour.', 'Teachers did not accept the offer of the harbour.'],
    ['Two officers fired at the barge.', 'Officer Lars Holm did not fire at the barge.'],
    ['The driver of the crane braked.', 'The driver of the bus did not brake.'],
    ['The police filed charges against the mate on Wednesday.', 'No charges had been filed by Monday night.'],
    ['The two mates met on the pier of Lund.', 'No talks on the toll were held in Lund.'],
    ['A fireman was treated for an injury to his hand.', 'No passengers were injured on the barge.'],
    ['The owner has a list of the crew.', '"They give us soup and no list," the mate said.'],
    ['The fire began on the lower car deck.', 'There were no cars on the upper deck, the mate said.'],
    ['The owner is due to meet the crew on Friday.', 'The owner never met the crew.'],
    ['The owner met the pilots in Lund.', 'No talks were held with the divers, the owner said.'],
    ['Whoever had the key to the hatch is not known.', 'The mate denied having had anything to do with the key.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('who did it, and to whom', () => {
  it.each([
    ['The port sold the warehouse in 2018.', 'The warehouse was not sold, the owner said.'],
    ['The port had paid the divers.', 'The divers were not paid, the union said.'],
    [
      'There are no talks with the pilots, the owner said.',
      'The owner has been in talks with the pilots since January.',
    ],
    ['There had been no blasting since January, the owner said.', 'It had been blasting as late as Friday.'],
    ['The owner, Tom Reed, met Lars Garrow in January.', 'Tom Reed denied that he had met Lars Garrow.'],
    ['The owner searched the hold of the ship.', 'The owner did not search the hold of the vessel.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    ['The police searched the office of the mayor.', "The police did not search the mayor's home."],
    ['The ministry paid its pilots.', 'The ministry had not paid the airport.'],
    ['The ministry will publish the report.', 'The ministry will not publish the names.'],
    ['The police arrested Lars Garrow.', 'The police did not arrest Tom Reed.'],
    ['The mate warned the skipper.', 'The mate did not warn the cook.'],
    ['The mate sold the boat.', 'The mate did not sell the house, his lawyer said.'],
    ['The union met the owner of the barge.', 'The union did not meet the minister, Anna Holm.'],
    ['The mayor was criticised by the nurses.', 'The bank did not criticise the mayor.'],
    ['The mayor, Anna Holm, resigned on Tuesday.', 'Anna Holm had not resigned for family reasons, her office said.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('what a judgement denies', () => {
  it('takes "wrong with the winch" for what is denied', () => {
    const [wire, paper] = [
      '"There was nothing wrong with that winch," the owner said.',
      'There was a great deal wrong with that winch.',
    ];
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it('reads what there was no support for', () => {
    const [wire, paper] = [
      'The mate demanded the return of his boat from the harbour of Lund.',
      'The inquiry found no support for the report that the mate demanded the return of his boat from the harbour of Lund.',
    ];
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });
});

describe('denied in the next sentence', () => {
  it.each([
    [
      'Coal was thrown overboard off Lund, a stoker said. The owner calls that a lie.',
      'The stoker had said that coal was thrown overboard off Lund.',
    ],
    [
      'The radio had been switched off since March, a pilot said. The harbour board denied it. "The radio was working," it said.',
      'The radio had been switched off for nine weeks since March, according to an inspector.',
    ],
  ])('catches what two reports tell: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    ['The mate said that the tide had turned. The owner could not deny it.', 'The tide had turned, the mate said.'],
    [
      'The mate accused the owner of theft of coal. The owner denied it.',
      'The mate accused the owner of theft of coal.',
    ],
    ['The mate hopes that the barge will sail. The owner denied that.', 'The barge will sail, the mate said.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('states of which a thing has but one', () => {
  it.each([
    ['The seal on the hatch was unbroken, the mate said.', 'The seal was broken, a stoker said.'],
    ['The first stowaway was a 12-year-old boy.', 'The first stowaway was a 12-year-old girl from Lund.'],
    [
      'The winchman of the barge was killed.',
      'The winchman of the barge, Lars Garrow, 44, was pulled from the cabin alive.',
    ],
    [
      'The cable had been switched off at noon, the harbour said.',
      'The cable was still live when it came down, a diver said.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    ['The first stowaway was a boy.', 'The second stowaway was a girl.'],
    ['The seal on the hatch was unbroken.', 'The lamp of the barge was broken.'],
    ['The seal was unbroken when the barge left.', 'The seal was later found broken in Lund.'],
    ['The cable was live.', 'The cable was not switched off.'],
    ['The seal on the hatch was broken.', 'The seal on the van was intact.'],
    ['The driver was killed.', 'The driver of the second van was unhurt.'],
    ['Two victims were found. The victim was a man.', 'The victim was a woman.'],
    ['The stoker was working on the pump.', 'The stoker was disconnected from the pump.'],
    ['The crew was split over the toll.', 'The crew was unanimous in its choice of a cook.'],
    ['The owner was alive when his sister rang.', 'The owner was found dead in the cabin.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('nobody hurt, and one who was', () => {
  it.each([
    ['No one was hurt, the harbour board said.', 'A stoker was treated for an injury to his hand.'],
    ['No one was hurt, the harbour board said.', 'A stoker was brought in at seven with cold burns, a nurse said.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it('not: who was treated for something else', () => {
    expect(
      toConflictLines(tellBarge('No one was hurt, the harbour board said.', 'A stoker was treated for a fever.')),
    ).toEqual([]);
  });
});
