import { describe, expect, it } from 'vitest';
import { tell } from '../tell.ts';

const BARGE = 'Barge sinks off Melvik\n\nThe grain barge Annelise sank off Melvik on Monday.\n\n';

/** Standing and origins of the point that holds `words`, with the reason of the first origin. */
function toWeighed(
  words: string,
  ...texts: readonly string[]
): { standing: string; origins: string[]; reason: string } {
  const outlets = ['Coast Wire', 'Melvik Post', 'Harbour Review'];
  const { story, toWords } = tell(
    texts.map((text, index) => ({
      outlet: outlets[index] as string,
      on: `2019-03-0${index + 4}`,
      text: `Barge sinks off Melvik\n\nThe grain barge Annelise sank off Melvik on Monday.\n\n${text}\n`,
    })),
  );
  const point = story.points.find(({ tellings }) => tellings.some((telling) => toWords(telling).includes(words)));
  const origins = (point?.origins ?? []).map((id) => story.origins.find((origin) => origin.id === id));
  return {
    standing: point?.standing ?? 'no point',
    origins: origins.map((origin) => origin?.name ?? '-'),
    reason: origins[0]?.reason ?? '',
  };
}

describe('origins that count as two', () => {
  it('are two people who have nothing to do with each other', () => {
    const weighed = toWeighed(
      'two boats',
      'Ola Brandt, the harbour master, said that two boats had reached the crew within ten minutes.',
      'Ruth Amsel, a deckhand, said that two boats had reached the crew within ten minutes.',
    );
    expect(weighed.standing).toBe('corroborated');
    expect(weighed.origins.sort()).toEqual(['Ola Brandt', 'Ruth Amsel']);
  });

  it('are two outlets that tell it themselves in their own words', () => {
    const weighed = toWeighed(
      '900 tonnes',
      'The barge was carrying 900 tonnes of barley from Orsk to Lund.',
      'On board were 900 tonnes of barley, bound for Lund from Orsk.',
    );
    expect(weighed.standing).toBe('corroborated');
    expect(weighed.origins).toEqual(['Coast Wire', 'Melvik Post']);
  });
});

describe('a body that an article has introduced by its name', () => {
  it('is nobody else where it goes on with a bare noun', () => {
    const { origins } = toWeighed(
      'two boats',
      'Orm Shipping said that two boats had reached the crew within ten minutes.',
      'The wreck was looked at by NAVMIC, the naval mission. In a report the mission said that two boats had reached the crew in ten minutes.',
    );
    expect(origins).toContain('NAVMIC');
  });

  it.each([
    [
      'Orm Boats, a salvage charity, came first. Two boats had reached the crew in ten minutes, the charity said.',
      'Two boats had reached the crew in ten minutes, Orm Boats said.',
    ],
    [
      'Friends of Melvik, a local charity, runs the pier. Two boats had reached the crew in ten minutes, the charity said.',
      'Two boats had reached the crew in ten minutes, Friends of Melvik said.',
    ],
    [
      'Melvik Hulls, the oldest yard on the coast, and Orsk Marine, a smaller yard, sent help. Two boats had reached the crew in ten minutes, the yard said.',
      'Two boats had reached the crew in ten minutes, Melvik Hulls said.',
    ],
  ])('is one with its name, and nobody where two may be meant: %s', (one, two) => {
    expect(toWeighed('wo boats', one, two).standing).toBe('one-origin');
  });
});

describe('records', () => {
  it('are no word of an official', () => {
    const { reason } = toWeighed(
      'two boats',
      'Ola Brandt, the mayor, said that two boats had reached the crew within ten minutes of the call.',
      'The pilot resigned on Monday, after telephone records showed that two boats had reached the crew ten minutes after the call.',
    );
    expect(reason).not.toContain('records');
  });

  it('bear out nothing that stands beside what they show', () => {
    const { standing } = toWeighed(
      'resigned',
      'The harbour pilot Sven Arkel resigned on Monday after telephone records showed that he had rung nobody.',
      'The harbour pilot Sven Arkel resigned on Monday, the mayor said.',
    );
    expect(standing).toBe('one-origin');
  });

  it('may be those that another calls otherwise', () => {
    const { standing } = toWeighed(
      'wo boats',
      'Leaked documents show that two boats had reached the crew within ten minutes.',
      'Two boats had reached the crew within ten minutes, according to company files.',
    );
    expect(standing).toBe('one-origin');
  });
});

describe('what is told by the way of whoever a sentence is about', () => {
  it('bears nothing out', () => {
    const weighed = toWeighed(
      'May 2016',
      'Ruth Amsel, a deckhand, said that the trader Sven Arkel took control of the barge line in May 2016.',
      'Ola Brandt, the harbour master, said that Sven Arkel, who has controlled the barge line since May 2016, watched the salvage from a hotel.',
    );
    expect(weighed.standing).not.toBe('corroborated');
  });
});

describe('somebody who is called by what he is', () => {
  it.each([
    [
      'other trades',
      'The auditors said that two boats had reached the crew within ten minutes.',
      'The salvagers said that two boats had reached the crew within ten minutes.',
    ],
    [
      'one who is told to be something else',
      'Ruth Amsel, a novelist, said that two boats had reached the crew within ten minutes.',
      'The electrician said that two boats had reached the crew within ten minutes.',
    ],
    [
      'dealers at banks and the head of an office',
      'Dealers at three banks said that two boats had reached the crew within ten minutes.',
      'Ruth Amsel, director of the Securities Supervision Office, said that two boats had reached the crew within ten minutes.',
    ],
    [
      'a finding and one who withholds his name',
      'Two boats had reached the crew within ten minutes, said a person familiar with the matter.',
      'Two boats had reached the crew within ten minutes, the panel found.',
    ],
  ])('is nobody else: %s', (_, one, two) => {
    expect(toWeighed('wo boats', one, two).reason).not.toContain('perhaps');
  });

  it('may be one who is told to be that', () => {
    const { standing } = toWeighed(
      'two boats',
      'Ruth Amsel, an electrician, said that two boats had reached the crew within ten minutes.',
      'The electrician said that two boats had reached the crew within ten minutes.',
    );
    expect(standing).toBe('one-origin');
  });

  it('is none of a firm that gives another figure', () => {
    const { reason } = toWeighed(
      'jobs',
      'Orm Shipping said that it would cut 1,400 jobs at the yard.',
      'Orm Shipping will cut 1,500 jobs at the yard, according to two people briefed on the plans.',
    );
    expect(reason).not.toContain('perhaps');
  });
});

describe('an estimate', () => {
  it('is of whoever it is called after', () => {
    const { origins } = toWeighed(
      '12,000',
      'About 12,000 people stood on the quay, police said.',
      'The organisers, a group called Free Quay, spoke of more than 40,000 people on the quay; the police estimate was 12,000 people.',
    );
    expect(origins).toEqual(['police']);
  });
});

describe('a body and whoever speaks for one', () => {
  it('are one origin where nothing tells that they are two', () => {
    const weighed = toWeighed(
      'two boats',
      'Orm Shipping said that two boats had reached the crew within ten minutes.',
      'Two boats had reached the crew within ten minutes, said Dana Kerr, a spokeswoman.',
    );
    expect(weighed.standing).toBe('one-origin');
  });

  it('are one where the head of a hospital speaks, and the hospital', () => {
    const weighed = toWeighed(
      '52 nurses',
      "The clinic's chief executive, Dana Kerr, said that it had hired 52 nurses in two years.",
      'The hospital insists that it has changed. It says that it has hired 52 nurses since 2017.',
    );
    expect(weighed.standing).not.toBe('corroborated');
  });

  it('are two where each speaks for a body that is named', () => {
    const weighed = toWeighed(
      'two boats',
      'Ola Brandt, a rescue leader, said that two boats had reached the crew within ten minutes.',
      'Two boats had reached the crew within ten minutes, said Dana Kerr, head of the local school.',
    );
    expect(weighed.standing).toBe('corroborated');
  });

  it('are two where the one is no body of that sort', () => {
    const weighed = toWeighed(
      'two boats',
      'Orm Shipping said that two boats had reached the crew within ten minutes.',
      'Two boats had reached the crew within ten minutes, said the police chief, Dana Kerr.',
    );
    expect(weighed.standing).toBe('corroborated');
  });
});

describe('what an outlet has found out itself', () => {
  it('is an origin beside an official who says it later', () => {
    const weighed = toWeighed(
      'rudder',
      'The Wire has learned that the rudder of the barge had been broken since January.',
      'Ola Brandt, the harbour master, confirmed that the rudder of the barge had been broken since January.',
    );
    expect(weighed.standing).toBe('corroborated');
    expect(weighed.origins.sort()).toEqual(['Coast Wire', 'Ola Brandt']);
  });
});

describe('who knows more than the others were told', () => {
  it('has it from elsewhere', () => {
    const weighed = toWeighed(
      'inspection',
      'Ola Brandt, the harbour master, said that the barge had passed an inspection in January.',
      'The barge passed an inspection in January, which took nine hours.',
    );
    expect(weighed.standing).toBe('corroborated');
    expect(weighed.origins.sort()).toEqual(['Melvik Post', 'Ola Brandt']);
  });

  const BRANDT = 'Ola Brandt, the harbour master, said that the barge had passed';
  it.each([
    [
      'tells another figure',
      `${BRANDT} four inspections in January.`,
      'The barge passed two inspections in January, which took nine hours.',
    ],
    ['only gives the day', `${BRANDT} an inspection in January.`, 'The barge passed an inspection on 9 January.'],
    [
      'tells a round figure of many digits',
      `${BRANDT} an inspection in January.`,
      'The barge passed an inspection in January for some 85,000 crowns.',
    ],
    [
      'rounds a figure',
      `${BRANDT} an inspection in January.`,
      'The barge passed an inspection of some 9 hours in January.',
    ],
    [
      'tells what is to come',
      `${BRANDT} an inspection in January.`,
      'The barge will pass an inspection of nine hours in January.',
    ],
  ])('is not he who %s', (_, wire, paper) => {
    expect(toWeighed('inspection', wire, paper).origins.length).toBeLessThan(2);
  });
});

describe('who told it first', () => {
  it('does not have it from whom a later report names', () => {
    const told = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: `${BARGE}Two boats had reached the crew within ten minutes.\n` },
      {
        outlet: 'Melvik Post',
        on: '2019-03-06',
        text: `${BARGE}Ruth Amsel, a deckhand, said that two boats had reached the crew within ten minutes.\n`,
      },
    ]);
    const point = told.story.points.find(({ tellings }) =>
      tellings.some((telling) => told.toWords(telling).includes('two boats')),
    );
    const names = point?.tellings.map(({ origin }) => told.story.origins.find(({ id }) => id === origin)?.name);
    expect(names).toEqual(['Coast Wire', 'Ruth Amsel']);
    expect(point?.standing).toBe('one-origin');
  });

  it('is one voice in two articles of one outlet', () => {
    const told = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: `${BARGE}The barge was carrying 900 tonnes of barley to Lund.\n`,
      },
      { outlet: 'Coast Wire', on: '2019-03-06', text: `${BARGE}On board were 900 tonnes of barley, bound for Lund.\n` },
    ]);
    const point = told.story.points.find(({ tellings }) =>
      tellings.some((telling) => told.toWords(telling).includes('900 tonnes')),
    );
    expect(point?.standing).toBe('one-origin');
  });
});

describe('origins that may be one', () => {
  it.each([
    [
      'a source that a sentence names behind its words',
      'The inspection of the barge took nine hours, the harbour master, Ola Brandt, told this newspaper.',
      'By the account of Ola Brandt, the harbour master, the inspection of the barge took nine hours.',
    ],
    [
      'sentences beside one that both have word for word',
      'Nobody on the pier had seen her leave before the lamps were lit. The inspection in January took nine hours.',
      'Nobody on the pier had seen her leave before the lamps were lit. Her January inspection took nine hours.',
    ],
    [
      'the accused and the defence',
      'The defence said that an inspection of the barge had been promised in January.',
      'Lea Strand, a lawyer for Ola Brandt, said that an inspection of the barge had been promised in January.',
    ],
    [
      'a company and "the company"',
      'Orm Shipping said that the barge had passed an inspection in January.',
      'The company said that the barge had passed an inspection in January.',
    ],
    [
      'a body and who speaks for it',
      'Orm Shipping said that the barge had passed an inspection in January.',
      'Dana Kerr, a spokeswoman for Orm Shipping, said that the barge had passed an inspection in January.',
    ],
    [
      'two people without a name',
      'A person familiar with the inquiry said that the barge had passed an inspection in January.',
      'A person who has seen the papers said that the barge had passed an inspection in January.',
    ],
    [
      'a name and its slip',
      'Daniel Rivas, a diver, said that the barge had passed an inspection in January.',
      'Daniel Riva, a diver, said that the barge had passed an inspection in January.',
    ],
    [
      'a source and an outlet that names nobody',
      'Ola Brandt, the harbour master, said that the barge had passed an inspection in January.',
      'The barge passed an inspection in January.',
    ],
    [
      'an agency and who credits it',
      'The barge passed an inspection in January without a complaint.',
      'In January there was an inspection of the barge, which it passed without a complaint.\n\nSource: Coast Wire, own reporting.',
    ],
  ])('%s', (_, wire, paper) => {
    const weighed = toWeighed('inspection', wire, paper);
    expect(weighed.standing).toBe('one-origin');
    expect(weighed.origins).toHaveLength(1);
  });

  it('are no outlet beside what is told of it by another that carries its words', () => {
    const told = tell([
      {
        outlet: 'Harbour Safety Board',
        on: '2019-03-04',
        text: `${BARGE}The licence of the barge has been withdrawn from today on account of her rudder.\n`,
      },
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: `${BARGE}The Harbour Safety Board withdrew the licence of the barge on account of her rudder.\n`,
      },
    ]);
    const point = told.story.points.find(({ tellings }) =>
      tellings.some((telling) => told.toWords(telling).includes('licence')),
    );
    expect(point?.standing).toBe('one-origin');
  });

  it('says who names it and who names nobody', () => {
    const { reason } = toWeighed(
      'inspection',
      'Ola Brandt, the harbour master, said that the barge had passed an inspection in January.',
      'The barge passed an inspection in January.',
    );
    expect(reason).toBe('Coast Wire names Ola Brandt; Melvik Post names nobody');
  });
});

describe('what is told by the way in reported words', () => {
  const WIRE = 'An explosion sank the ferry Solveig at Melvik on Sunday, killing two deckhands, police said.';

  it('is no claim of the speaker', () => {
    const weighed = toWeighed(
      'sank the ferry',
      WIRE,
      "The seamen's union said it had warned the owner twice about rust in the ferry that exploded at Melvik on Sunday, killing two deckhands.",
    );
    expect(weighed.standing).not.toBe('corroborated');
    expect(weighed.origins).toEqual(['police']);
  });

  it('leaves what the speaker does claim as it is', () => {
    const weighed = toWeighed(
      'sank the ferry',
      WIRE,
      "The seamen's union said an explosion sank the ferry Solveig at Melvik on Sunday, killing two deckhands who slept below.",
    );
    expect(weighed.standing).toBe('corroborated');
  });
});

describe('what an outlet has from another of the story', () => {
  const WIRE = 'A Western diplomat, speaking on condition of anonymity, said that divers had cut the cable near Orsk.';

  it.each([
    'A Western intelligence official told Coast Wire on Tuesday that frogmen had cut the cable near Orsk.',
    'According to Coast Wire, a Western diplomat said frogmen had cut the cable near Orsk.',
  ])('is of the source that the other has: %s', (paper) => {
    const { standing, origins, reason } = toWeighed('cable near Orsk', WIRE, paper);
    expect([standing, origins.length]).toEqual(['one-origin', 1]);
    expect(reason).toContain('Melvik Post cites Coast Wire');
  });
});

describe('what a speaker tells of somebody else', () => {
  it('is his where he tells what his own side asked for', () => {
    const { origins } = toWeighed(
      'relief',
      "Spain's foreign minister, Ana Reyes, said Madrid had asked for relief from four of the nine levies.",
      'His country had sought relief from four of the nine levies, said Ana Reyes, the foreign minister of Spain.',
    );
    expect(origins).toEqual(['Ana Reyes']);
  });

  it('is his where it says by the way what another had said', () => {
    const { origins } = toWeighed(
      'golden cup',
      'The golden cup, which the minister had declared safe, was not in the crates, a diver said.',
      'A diver said the golden cup was not in the crates.',
    );
    expect(origins.join()).toMatch(/diver/);
  });
});

describe('origins that only look like two', () => {
  it('are a state and its minister', () => {
    const { standing, origins } = toWeighed(
      'distress call',
      "Norway's transport minister, Ola Brandt, said that coastal stations had received a short distress call from the barge.",
      'Norway says its coastal stations received a short distress call from the barge.',
    );
    expect([standing, origins]).toEqual(['one-origin', ['Norway']]);
  });

  it('are two to whom one quotation is given, whole or in part', () => {
    const { standing } = toWeighed(
      'nobody left',
      '"We are out here because there is nobody left to work the pumps," said Ola Brandt, a deckhand.',
      'Ruth Amsel, the union secretary, told a crowd that sailors were striking "because there is nobody left to work the pumps" of the barge.',
    );
    expect(standing).not.toBe('corroborated');
  });

  it('are two counts of one thing that differ', () => {
    const { standing } = toWeighed(
      'marched',
      'Some 400 protesters marched along the quay of Melvik on Wednesday, police said.',
      'Around 2,000 protesters marched along the quay of Melvik on Wednesday, the organisers said.',
    );
    expect(standing).not.toBe('corroborated');
  });

  it('are who says that it was so, and who says that it was not', () => {
    const { standing } = toWeighed(
      'gates',
      'The gates of the old Melvik dam were opened before the flood on Sunday, the operator said.',
      'The gates of the old Melvik dam were not opened before the flood on Sunday, the mayor said.',
    );
    expect(standing).not.toBe('corroborated');
  });

  it('are still two where each counts something else', () => {
    const { standing } = toWeighed(
      'mill',
      'The paper mill in Melvik was destroyed by fire on Monday, at the cost of 35 jobs.',
      'Fire destroyed the paper mill in Melvik on Monday in spite of the efforts of 80 firefighters.',
    );
    expect(standing).toBe('corroborated');
  });

  it('are a report and an outlet that tells what the report shows', () => {
    const { standing } = toWeighed(
      'divers',
      'The report published on Tuesday showed that more than half of the divers had never been trained.',
      'More than half of the divers had never been trained, the Association of Divers said.',
    );
    expect(standing).not.toBe('corroborated');
  });

  it('are not joined under whoever both quote right beside it', () => {
    const { standing, origins } = toWeighed(
      'firefighters',
      'Some 350 firefighters fought the blaze in the hold. “We came in time,” said Ruth Amsel, the fire chief.',
      'The blaze in the hold was fought by some 350 firefighters. “It was a near thing,” said Ruth Amsel, the fire chief.',
    );
    expect(standing).toBe('one-origin');
    expect(origins).not.toContain('Ruth Amsel');
  });
});

describe('one source', () => {
  it.each([
    [
      'by his surname and in full',
      'Lund, an expert on tides, said that two boats had reached the crew within ten minutes.',
      'Two boats had reached the crew within ten minutes, Sigvart Lund of the Tide Institute told the Post.',
    ],
    [
      'by its name and as a body of which more is said',
      'The builder Orm Shipping said that two boats had reached the crew within ten minutes.',
      'The company, which at first had said nothing, admitted that two boats had reached the crew within ten minutes.',
    ],
  ])('is no two: %s', (_, one, two) => {
    expect(toWeighed('wo boats', one, two).standing).toBe('one-origin');
  });
});

describe('a source that an article leaves open', () => {
  it('is not whom another article names', () => {
    const { story, toWords } = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: `${BARGE}A security official said that 8 million kronor had been paid for the crew.\n`,
      },
      {
        outlet: 'Melvik Post',
        on: '2019-03-08',
        text: `${BARGE}The second account is that of an old man who lives by the pier. He received us in a tent. Eight million kronor had been paid for the crew, he says.\n`,
      },
    ]);
    const names = story.points
      .filter(({ tellings }) => tellings.some((telling) => /million/.test(toWords(telling))))
      .flatMap(({ tellings }) => tellings.filter(({ article }) => article === story.articles[1]?.id))
      .map(({ origin }) => story.origins.find(({ id }) => id === origin)?.name);
    expect(names).not.toContain('security official');
  });
});

describe('what stands under the names of a reporter and an agency', () => {
  const toOrigins = (wire: string, paper: string, review: string, words: string): string[] => {
    const { story, toWords } = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: `${BARGE}${wire}\n` },
      {
        outlet: 'Melvik Post',
        on: '2019-03-05',
        text: `Barge sinks off Melvik\n\nBy Mara Lind and Coast Wire\n\n${paper}\n`,
      },
      { outlet: 'Harbour Review', on: '2019-03-06', text: `${BARGE}${review}\n` },
    ]);
    const point = story.points.find(({ tellings }) => tellings.some((telling) => toWords(telling).includes(words)));
    return (point?.tellings ?? []).map(({ origin }) => story.origins.find(({ id }) => id === origin)?.name ?? '-');
  };

  it("is the agency's where the agency tells it", () => {
    expect(
      toOrigins(
        'The barge was carrying 900 tonnes of barley from Orsk to Lund.',
        'On board were 900 tonnes of barley, bound for Lund from Orsk.',
        'The crew were taken to a hotel.',
        '900 tonnes',
      ),
    ).toEqual(['Coast Wire', 'Coast Wire']);
  });

  it("is the paper's where the agency tells nothing of it", () => {
    expect(
      toOrigins(
        'The crew were taken to a hotel.',
        'On board were 900 tonnes of barley, bound for Lund from Orsk.',
        'The barge was carrying 900 tonnes of barley from Orsk to Lund.',
        '900 tonnes',
      ),
    ).toEqual(['Melvik Post', 'Harbour Review']);
  });
});

describe('what an agency only added to', () => {
  const WIRE = 'The barge was carrying 900 tonnes of barley from Orsk to Lund.';
  const toOrigins = (head: string, paper: string, foot: string): string[] => {
    const { story, toWords } = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: `${BARGE}${WIRE}\n` },
      { outlet: 'Melvik Post', on: '2019-03-05', text: `Barge sinks off Melvik\n\n${head}${paper}\n\n${foot}\n` },
    ]);
    const point = story.points.find(({ tellings }) =>
      tellings.some((telling) => toWords(telling).includes('900 tonnes')),
    );
    return (point?.tellings ?? []).map(({ origin }) => story.origins.find(({ id }) => id === origin)?.name ?? '-');
  };
  const OTHER = 'On board were 900 tonnes of barley, bound for Lund from Orsk.';
  const SIGNED = 'By Mara Lind\n\n';

  it.each([
    [SIGNED, OTHER, 'Additional reporting by Coast Wire', 'Melvik Post'],
    [SIGNED, OTHER, '(With inputs from Coast Wire)', 'Melvik Post'],
    [SIGNED, OTHER, '— with files from Coast Wire', 'Melvik Post'],
    [SIGNED, OTHER, 'Coast Wire contributed to this report.', 'Melvik Post'],
    [SIGNED, OTHER, 'Additional reporting: Coast Wire', 'Melvik Post'],
    [SIGNED, WIRE, 'Additional reporting by Coast Wire', 'Coast Wire'],
    [SIGNED, OTHER, 'Source: Coast Wire', 'Coast Wire'],
    ['', OTHER, 'Additional reporting by Coast Wire', 'Coast Wire'],
  ])('%s %s %s: %s', (head, paper, foot, origin) => {
    expect(toOrigins(head, paper, foot)).toEqual(['Coast Wire', origin]);
  });
});

describe('whoever foretells something', () => {
  it('is not the origin of what came', () => {
    const { story, toWords } = tell([
      {
        outlet: 'Coast Wire',
        on: '2019-03-04',
        text: `${BARGE}Ola Brandt, the harbour master, expects the crew of the barge to be released from hospital by Friday.\n`,
      },
      {
        outlet: 'Melvik Post',
        on: '2019-03-09',
        text: `${BARGE}The crew of the barge were released from hospital on Friday.\n`,
      },
    ]);
    const telling = story.points
      .flatMap(({ tellings }) => tellings)
      .find((one) => toWords(one).includes('were released'));
    expect(story.origins.find(({ id }) => id === telling?.origin)?.name).toBe('Melvik Post');
  });
});

describe('a family of a paper and the agency in its byline', () => {
  it("has the agency's report for its origin", () => {
    const { story } = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: BARGE },
      {
        outlet: 'Melvik Post',
        on: '2019-03-05',
        text: 'Barge sinks\n\nBy Mara Lind, with Coast Wire\n\nThe Annelise lies on the bottom off Melvik since Monday.\n',
      },
    ]);
    expect(story.families.map(({ origin }) => story.origins.find(({ id }) => id === origin)?.name)).toEqual([
      'Coast Wire',
    ]);
  });
});

describe('names that share a word', () => {
  it.each([
    ['a firm and a union that has its name', 'Orm said', 'the Orm Sailors Union said'],
    ['a person and a foundation of his name', 'Arkel said', 'the Arkel Foundation said'],
    ['two bodies of one town', 'Port Orsk police said', 'Port Orsk prosecutors said'],
  ])('are two: %s', (_, one, two) => {
    expect(
      toWeighed(
        'two boats',
        `On Monday two boats had reached the crew within ten minutes, ${one}.`,
        `Within ten minutes two boats had reached the crew on Monday, ${two}.`,
      ).standing,
    ).toBe('corroborated');
  });
});

describe('whom a speaker cites', () => {
  it.each(['the owner said, citing the navy', 'the owner said on Tuesday, citing the navy'])(
    'is the origin: %s',
    (said) => {
      const weighed = toWeighed(
        'two boats',
        'On Monday two boats had reached the crew within ten minutes, the navy said.',
        `Within ten minutes two boats had reached the crew on Monday, ${said}.`,
      );
      expect(weighed.standing).toBe('one-origin');
      expect(weighed.origins).toEqual(['the navy']);
    },
  );

  it('is the origin where the sentence opens with it', () => {
    expect(
      toWeighed(
        'two boats',
        'On Monday two boats had reached the crew within ten minutes, the navy said.',
        'Citing the navy, the owner said that two boats had reached the crew within ten minutes on Monday.',
      ).origins,
    ).toEqual(['the navy']);
  });
});

describe('what tells of two sides', () => {
  it.each([
    [
      'Most sailors supported the salvage plan in Melvik on Tuesday.',
      'Two sailors opposed the salvage plan in Melvik on Tuesday.',
    ],
    [
      'Sven Arkel was found guilty of fraud in Melvik on Tuesday.',
      'Sven Arkel was acquitted of bribery in Melvik on Tuesday.',
    ],
  ])('bears nothing out: %s', (one, two) => {
    expect(toWeighed(one.slice(0, 12), one, two).standing).not.toBe('corroborated');
  });
});
