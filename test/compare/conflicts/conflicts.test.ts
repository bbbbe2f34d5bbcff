import { describe, expect, it } from 'vitest';
import { tell, tellBarge, toConflictLines, toUpdateLines } from '../tell.ts';

describe('two reports that do not differ', () => {
  it('have no conflict', () => {
    const told = tellBarge('Nothing else is known.', 'No more was said.');
    expect([toConflictLines(told), toUpdateLines(told)]).toEqual([[], []]);
  });
});

describe('number', () => {
  it.each([
    ['The barge carried 900 tonnes of grain.', 'The barge carried 600 tonnes of grain.', '900 tonnes / 600 tonnes'],
    [
      'The repair of the breakwater will cost 204,000 dollars.',
      'The repair of the breakwater will cost 240,000 dollars.',
      '204,000 dollars / 240,000 dollars',
    ],
    [
      'Seven crew members are missing, the owner said.',
      'Eight crew members are missing, according to the union.',
      'Seven / Eight',
    ],
  ])('catches: %s %s', (wire, paper, expected) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([`number: ${expected}`]);
  });

  it.each([
    ['The barge carried about 900 tonnes of grain.', 'The barge carried 880 tonnes of grain.'],
    ['Some 30 people watched from the pier.', 'At the pier 31 people watched.'],
    ['Two men were injured.', 'Three men were arrested.'],
    ['Last year 14 barges struck the breakwater.', 'This year nine barges struck the breakwater.'],
    ['In 2017 there were 14 wrecks off Melvik.', 'In 2018 there were 22 wrecks off Melvik.'],
    ['The barge was built 31 years ago.', 'The barge carried 12 men.'],
    ['The salvage will cost 600,000 dollars.', 'The salvage will cost 2.4 million dollars.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('holds the states of one thing together, and none of them against another', () => {
    const lead = 'HARROW, WIREDATE (Coast Wire) — A brush fire near the Tollan river has burned ';
    const { story } = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: `Brush fire near Harrow\n\n${lead.replace('WIREDATE', 'March 4')}11,000 acres, the forest service said. By nightfall the brush fire near the Tollan river had burned 11,000 acres and was 10 percent contained.\n`,
      },
      {
        outlet: 'Melvik Post',
        on: '2019-03-05',
        text: 'Brush fire near Harrow grows\n\nThe brush fire near the Tollan river has grown to 14,500 acres, the forest service said on Tuesday.\n',
      },
      {
        outlet: 'Tollan News',
        on: '2019-03-08',
        text: 'Brush fire near Harrow contained\n\nThe brush fire near the Tollan river was declared contained on Friday, at 16,200 acres.\n',
      },
    ]);
    expect(story.conflicts.filter(({ kind }) => kind === 'number')).toEqual([]);
    expect(story.updates.length).toBeGreaterThan(0);
  });

  it('calls a toll that rises later a later figure', () => {
    const told = tellBarge(
      'The death toll stood at three on Monday.',
      'The death toll rose to five on Tuesday.',
      '2019-03-05',
    );
    expect([toConflictLines(told), toUpdateLines(told)]).toEqual([[], ['three / five']]);
  });
});

describe('name', () => {
  it.each([
    ['Harbour engineer Ellen Novak examined the hull.', 'Harbour engineer Helen Novak examined the hull.'],
    ['The mate, Lars Garrow, swam ashore.', 'The mate, Lars Garrod, swam ashore.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(tellBarge(wire, paper).story.conflicts.map(({ kind }) => kind)).toEqual(['name']);
  });

  it.each([
    ['Harbour engineer Ellen Novak examined the hull.', 'Diver Karl Novak examined the hull.'],
    [
      'Harbour engineer Ellen Novak examined the hull. Her sister Helen Novak was on the pier.',
      'Harbour engineer Helen Novak examined the hull.',
    ],
    ['Mate Lars Garrow swam ashore.', 'Mate Erik Sund swam ashore.'],
  ])('not: %s %s', (wire, paper) => {
    expect(tellBarge(wire, paper).story.conflicts.filter(({ kind }) => kind === 'name')).toEqual([]);
  });
});

describe('quotation', () => {
  it.each([
    [
      '"We will leave nobody behind in that water," Brandt said.',
      '"We will leave no man down there in that water," Brandt said.',
    ],
    [
      'Brandt said the reason was "a fault in the steering gear".',
      'Brandt said it sank because of "steering by the wrong man".',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(tellBarge(wire, paper).story.conflicts.map(({ kind }) => kind)).toEqual(['quotation']);
  });

  it.each([
    [
      '"We will leave nobody behind in that water, and we will not rest," Brandt said.',
      '"We will leave nobody behind in that water," Brandt said.',
    ],
    ['"We don\'t know why she turned," Brandt said.', '"We do not know why she turned," Brandt said.'],
    [
      '"We will leave nobody behind in that water," Brandt said.',
      'Brandt promised that nobody would be left behind in the water.',
    ],
    ['"The tide was with her," Brandt said.', '"I have asked the owner for the log," Brandt said.'],
    [
      '"We are telling the crews," Brandt said.',
      '"Our job, whether we like the owners or whether we do not, is to be there for the harbour and the men in it," Brandt said.',
    ],
    [
      '"She was the port\'s best barge," Brandt said.',
      '"She was the port’s best barge, and there will not be another like her," Brandt said.',
    ],
    [
      '"Close the northern breakwater," Brandt said.',
      '"Though the northern breakwater held, I would not bet on it," Brandt said.',
    ],
    [
      '"I am a careful harbour master," Brandt said. He said: "The wreck can wait. This is a piece of harbour history."',
      '"This is a piece of harbour history," Brandt said.',
    ],
    [
      '"As I said, the port has no word for the owners," Brandt said.',
      '"The port has no word for the owners of such a barge," Brandt said.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(tellBarge(wire, paper).story.conflicts.filter(({ kind }) => kind === 'quotation')).toEqual([]);
  });
});

describe('attribution', () => {
  const QUOTED = '"We heard the hull go, and then the lights were gone,"';

  it('catches one quotation with two speakers', () => {
    const told = tellBarge(`${QUOTED} said Per Holm, the pilot.`, `${QUOTED} said Nils Dahl, the mate.`);
    expect(told.story.conflicts.map(({ kind }) => kind)).toEqual(['attribution']);
    const [conflict] = told.story.conflicts;
    const names = conflict?.tellings.map(({ speaker }) => told.story.voices.find(({ id }) => id === speaker)?.name);
    expect(names).toEqual(['Per Holm', 'Nils Dahl']);
  });

  it.each([
    [`${QUOTED} said Per Holm, the pilot.`, `${QUOTED} said Holm.`],
    [`${QUOTED} said Per Holm, the pilot.`, `${QUOTED} a pilot said.`],
    [`${QUOTED} said Per Holm, the pilot.`, `${QUOTED} the Norwegian pilot said.`],
    ['"A bad day," said Per Holm, the pilot.', '"A bad day," said Nils Dahl, the mate.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('polarity', () => {
  it.each([
    ['The alarm on the bridge went off twice.', 'The alarm on the bridge did not go off.'],
    [
      'Lund Shipping knew of the fault in the steering gear, the union said.',
      'Lund Shipping denied that it knew of the fault in the steering gear.',
    ],
    ['Grain prices rose in Melvik on Monday.', 'Grain prices fell in Melvik on Monday.'],
    ['Lund Shipping will appeal the ruling.', 'Lund Shipping will not appeal the ruling.'],
    ['Divers found cracks in the hull.', 'Reports that there were cracks in the hull were false, divers said.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(tellBarge(wire, paper).story.conflicts.map(({ kind }) => kind)).toEqual(['polarity']);
  });

  it.each([
    ['Lund Shipping declined to comment.', 'Lund Shipping did not comment.'],
    ['The pump may have failed.', 'The pump did not fail.'],
    ['The alarm on the bridge went off.', 'It was a false alarm on the bridge.'],
    ['The harbour will be closed until Friday.', 'The harbour may not be closed until Friday.'],
    ['There is no doubt that the pump failed.', 'The pump failed.'],
    ['The swell was the highest since 1921.', 'Never since 1921 had the swell been so high.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('one remark in other words that tell the same', () => {
  it.each([
    [
      'The union leader Ada Venn called the cuts "a betrayal of loyal staff".',
      'The cuts at the port amounted to "a betrayal of a loyal workforce", the union leader Ada Venn said.',
      ['quotation'],
    ],
    [
      '"I will not ask them to carry me any longer," the union leader Ada Venn said of the crew.',
      '"I won\'t ask them to carry me anymore," the union leader Ada Venn said of the crew.',
      [],
    ],
  ])('%s %s', (wire, paper, kinds) => {
    expect(tellBarge(wire, paper).story.conflicts.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('superseded', () => {
  it('catches a plan that another report tells to be off', () => {
    const told = tellBarge(
      'Divers will search the wreck on Thursday.',
      'The search of the wreck on Thursday has been called off.',
    );
    expect(told.story.conflicts.map(({ kind }) => kind)).toEqual(['superseded']);
    expect(told.story.conflicts[0]?.tellings.map(told.toWords).join(' / ')).toContain('has been called off');
  });

  it.each([
    ['Divers will search the wreck on Thursday.', 'Divers searched the wreck on Thursday.', '2019-03-08'],
    [
      'Divers will search the wreck on Thursday.',
      'A concert in the church on Thursday has been called off.',
      undefined,
    ],
    ['A search of the wreck, planned for Thursday, has been called off.', 'The wreck is deep.', undefined],
  ])('not: %s %s', (wire, paper, on) => {
    expect(toConflictLines(tellBarge(wire, paper, on))).toEqual([]);
  });
});

describe('date', () => {
  it('catches two dates of one event', () => {
    const told = tellBarge(
      'Her last inspection in dry dock was on 8 February.',
      'Her last inspection in dry dock was on 10 February.',
    );
    expect(toConflictLines(told)).toEqual(['date: 8 February / 10 February']);
  });

  it.each([
    ['Her last inspection in dry dock was in February.', 'Her last inspection in dry dock was on 10 February.'],
    ['Divers will search the wreck on Thursday.', 'Divers searched the wreck on Thursday.'],
    ['As of 8 February the dry dock was full.', 'On 10 February the dry dock was full.'],
    ['The harbour was closed on Monday.', 'The harbour was closed on 4 March.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper)).filter((line) => line.startsWith('date'))).toEqual([]);
  });

  it('is none of what the other report can not have told yet', () => {
    const told = tellBarge(
      'The harbour office raised its fees by half a point on Monday.',
      'The two largest yards in the harbour raised their fees on March 9.',
      '2019-03-11',
    );
    expect(toConflictLines(told)).toEqual([]);
  });
});

describe('a plan and what came of it', () => {
  it('catches another day than the one that was planned', () => {
    const told = tellBarge(
      'The harbour is to be reopened on Friday.',
      'The harbour was reopened on Saturday.',
      '2019-03-11',
    );
    expect(told.story.conflicts.map(({ by }) => by)).toEqual(['conflicts/other-day']);
  });

  it('has nothing against a plan that was kept', () => {
    const told = tellBarge(
      'The harbour is to be reopened on Friday.',
      'The harbour was reopened on Friday.',
      '2019-03-11',
    );
    expect(toConflictLines(told)).toEqual([]);
  });
});

describe('years', () => {
  it('catches two years for one event', () => {
    const told = tellBarge('The barge was built in Holm in 1963.', 'The barge was built in Holm in 1936.');
    expect(toConflictLines(told)).toEqual(['date: 1963 / 1936']);
  });
});
