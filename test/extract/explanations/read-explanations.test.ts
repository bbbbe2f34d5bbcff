import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const SINKING = 'The ferry Ostra sank off Melvik on Monday, and 14 people died.';

describe('what gives no reason', () => {
  it.each([
    ['it is too early to tell', 'The harbour board said it was too early to speak of a cause.'],
    ['a quarrel about the cause', 'Over the cause of the sinking a dispute has broken out.'],
    [
      'what a test did not find',
      'Rumours about the captain were false, the clinic in Melvik said: a test found no drugs.',
    ],
    ['what people are due to do', 'The survivors were flown north. They are now due to land in Melvik this evening.'],
    [
      'of what a firm had said, that it is off the table',
      'With that, the explanation that Norrline had given at the start is off the table.',
    ],
    [
      'what a rebuttal says for itself',
      'Why did nobody act? Dana Reyes said the pumps had rusted. A spokesman for Norrline, Ilan Moss, rejected the criticism and said nine million crowns had been spent on pumps since 2015.',
    ],
    [
      'whom a gang has been linked to',
      'Dana Reyes said the raid bore the marks of Red Tern, a gang that has been linked to attacks on two banks last year.',
    ],
    [
      'when and how a thing is meant to be',
      'Dana Reyes said the exercise was meant to take place in May. The strike was meant to last two days, she said. The raid was intended to be secret, Ilan Moss said. The walkout was timed to begin at noon, she said.',
    ],
    [
      'a cause that nobody knows',
      'Ada Quill said the cause was a mystery. Ilan Moss said the cause was an open question.',
    ],
    ['a cause that is being looked into', 'Ada Quill said the cause was the subject of an inquiry.'],
    [
      'what is said of an explanation',
      'The explanation offered was unconvincing. The only reason given was one sentence.',
    ],
    ['what is said of a reason', 'The reason stated was a joke.'],
    [
      'what is said of the thing that was asked about',
      'Why did the ferry sink? Captain Brask insists it was a sound boat. The mate maintains it was a quiet evening.',
    ],
    [
      'what is said behind a quarrel about the cause',
      'Over the cause of the sinking a dispute has broken out. Mayor Dana Reyes said the town was in grief.',
    ],
    [
      'what is said besides by who turns down a charge that is spelled out',
      'Why did nobody act? Ilan Moss rejected the accusation that he had taken money, and said that the board had slept.',
    ],
    ['where hospitals go back to', 'The hospitals go back to paper after the attack.'],
  ])('%s', (_, text) => {
    const claims = findReasons(SINKING, text).filter((line) => !line.includes('the pumps had rusted'));
    expect(claims.filter((line) => !line.startsWith('rejected'))).toEqual([]);
  });

  it('what somebody refuses to speak of', () => {
    const found = findReasons(
      SINKING,
      'Why did it sink? Professor Ada Quill blames the pumps. The captain, Jon Brask, refuses to speak of mutiny.',
    );
    expect(found.filter((line) => line.includes('mutiny'))).toEqual([]);
  });
});

describe('who turns down a charge', () => {
  it('turns down the reason that it was made with', () => {
    expect(
      findReasons(
        SINKING,
        'The union blames the cut in crews. The owner of the line, Ilan Moss, rejected the accusation as absurd.',
      ),
    ).toContain('rejected, The owner of the line, Ilan Moss,: the cut in crews');
  });
});

describe('who turns down a charge of the law', () => {
  it('turns down no reason that nobody holds', () => {
    const found = findReasons(
      'The banker fled because the police were looking for him. His lawyer, Ilan Moss, denied the charge.',
    );
    expect(found.filter((line) => line.startsWith('rejected'))).toEqual([]);
  });
});

describe('two things tied to each other', () => {
  it('a decision is explained by what it is said to have to do with', () => {
    expect(
      findReasons('Finance Minister Ilan Moss denied that the dismissal had anything to do with the tax increase.'),
    ).toEqual(['rejected, Finance Minister Ilan Moss: the tax increase < the dismissal']);
  });
});

describe('the answer to a question', () => {
  it('is that of whoever says it at its end', () => {
    expect(
      findReasons(
        SINKING,
        'Why did the ferry sink? The engineers had trusted the gauges that they were given, said Professor Ada Quill, who teaches shipbuilding in Melvik.',
      )[0],
    ).toMatch(/^reported, Professor Ada Quill.*: The engineers had trusted the gauges that they were given </);
  });

  it('follows where people are said to be at odds', () => {
    const found = findReasons(
      SINKING,
      'On what moved the captain there are two schools. Ada Quill holds that it was pride. Dana Reyes thinks he had trusted a chart of 1970.',
    );
    expect(found).toContain('reported, Ada Quill: pride');
  });
});

describe('the reason given', () => {
  it('is named behind it', () => {
    expect(findReasons(SINKING, 'The line has been closed. The reason given was a shortage of pilots.')).toContain(
      'advanced, nobody: a shortage of pilots',
    );
  });
});

describe('who turns down a reason', () => {
  it('given as another explanation in the sentence after it was announced', () => {
    const found = findReasons(
      SINKING,
      'The union offered another explanation. Its chairwoman, Dana Reyes, said the line had been warned for years that its boats were old. “They knew,” she said. A spokesman for the line, Ilan Moss, rejected the criticism and said that 9 million crowns had been spent on repairs.',
    );
    expect(found).toContain(
      'rejected, A spokesman for the line, Ilan Moss,: the line had been warned for years that its boats were old',
    );
    expect(found.filter((line) => line.includes('9 million'))).toEqual([]);
  });

  it('and goes on to say something else', () => {
    expect(
      findReasons(
        SINKING,
        'Foreign minister Dana Reyes said that Orvania had closed the strait in order to raise the price of grain. Orvania’s government rejected that and spoke of a campaign.',
      ),
    ).toEqual([
      'reported, Foreign minister Dana Reyes: to raise the price of grain < Orvania had closed the strait',
      'rejected, Orvania’s government: to raise the price of grain < Orvania had closed the strait',
    ]);
  });

  it('that is spelled out behind an aside', () => {
    const found = findReasons(
      SINKING,
      'Dana Reyes attributed the sinking to old pumps. The owner, Ilan Moss, rejected the suggestion, first made by the engineer Ada Quill, that the crew was asleep.',
    );
    expect(found.filter((line) => line.startsWith('rejected'))).toEqual([
      expect.stringContaining('the crew was asleep'),
    ]);
  });

  it('whom doubt has come to', () => {
    const found = findReasons(SINKING, 'Investigators have meanwhile begun to doubt that fog was to blame.');
    expect(found).toEqual(['doubted, Investigators: fog']);
  });
});

describe('what not everyone believes in', () => {
  it('is in doubt', () => {
    const found = findReasons(
      SINKING,
      'The board blames a loose rivet. Not everyone believes in the rivet. The captain’s widow suspects sabotage.',
    );
    expect(found.filter((line) => line.startsWith('doubted'))).toEqual(['doubted, nobody: the rivet']);
  });
});

describe('a cause', () => {
  it('whose effect stands before the words that tell who says so', () => {
    expect(
      findReasons(
        SINKING,
        'The committee met twice. The deaths, it concluded, were most probably caused by the gas.',
      )[0],
    ).toBe('reported, it: the gas < The deaths');
  });

  it('is the cause and no more', () => {
    expect(findReasons(SINKING, 'Ada Quill said the cause was a broken valve in the engine room.')[0]).toBe(
      'reported, Ada Quill: a broken valve in the engine room',
    );
    expect(findReasons(SINKING, 'Ada Quill said the cause was just. “The cause is freedom,” she said.')).toEqual([]);
  });

  it('is what a deed is said to be meant for', () => {
    expect(
      findReasons('Dana Reyes, who leads the opposition, said the dismissal was meant to bury the inquiry.'),
    ).toEqual(['reported, Dana Reyes, who leads the opposition,: to bury the inquiry < the dismissal']);
    expect(
      findReasons('Dana Reyes said the bill was meant to help farmers. We must pay in order to stay, she said.'),
    ).toEqual([]);
  });
});

describe('whom or what somebody blames', () => {
  it.each([
    [
      'a vote on a day',
      'Ada Quill blamed the election that Velmark is to hold on March 16.',
      'reported, Ada Quill: the election that Velmark is to hold on March 16',
    ],
    [
      'a day before what is explained',
      'Ada Quill blamed the strike on Friday for the delays.',
      'reported, Ada Quill: the strike on Friday < the delays',
    ],
    [
      'a place before what is explained',
      'Ada Quill blamed ice on the rails for the crash.',
      'reported, Ada Quill: ice on the rails < the crash',
    ],
    [
      'what happened, on a thing',
      'Farmers blamed the losses on a drought that began on Monday.',
      'reported, Farmers: a drought that began on Monday < the losses',
    ],
    [
      'a thing of which more is said behind "he said"',
      'A porter blamed a brake that he said had been squeaking for weeks.',
      'reported, A porter: a brake that he said had been squeaking for weeks',
    ],
    [
      'people of whom more is said behind an aside',
      'The firm blames traders of scrap and the inspectors who, it says, take bribes.',
      'reported, The firm: traders of scrap and the inspectors who, it says, take bribes',
    ],
    [
      'what was told before',
      'The report finds no evidence of a ban on hiring, which Ada Quill, the union’s lawyer, had blamed for many of the deaths.',
      'reported, Ada Quill, the union’s lawyer,: a ban on hiring < many of the deaths',
    ],
  ])('%s', (_, text, reason) => {
    expect(findReasons('Two trains stood still near Orrin.', text)).toEqual([reason]);
  });

  it.each([
    ['each other', 'Each side blamed the other. The two parties blame the other side.'],
    ['a person, whom others blamed', 'The driver, whom police blamed for the crash, was jailed.'],
    [
      'no more than the manner',
      'Ada Quill blamed the pumps. The report spreads the blame more widely than the draft did.',
    ],
    [
      'what is granted',
      'Ada Quill blamed the pumps. His lawyer does not dispute that the man in the film is her client.',
    ],
  ])('not %s', (_, text) => {
    expect(findReasons(SINKING, text).filter((line) => !line.endsWith('the pumps'))).toEqual([]);
  });
});

describe('what is said in a discussion of causes', () => {
  const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'where there is no agreement either, and what a feud has done',
      'Nor is there agreement about why things went so wrong. The report points to a lack of pilots. Ilan Moss, who worked there until 2020, believes that a feud between two captains did more harm.',
      [
        'reported, The report: a lack of pilots',
        'reported, Ilan Moss, who worked there until 2020,: a feud between two captains did more harm',
      ],
    ],
    [
      'where others are called wrong before the cause is told',
      'The cause of the sinking was disputed. Josef Brandt, a hydrologist, thinks that both miss the point: a dam which Velmark finished in January has made the river so low. The ministry rejected his view.',
      [
        'reported, Josef Brandt, a hydrologist,: a dam which Velmark finished in January has made the river so low < the sinking',
        'rejected, The ministry: a dam which Velmark finished in January has made the river so low < the sinking',
      ],
    ],
    [
      'by who has another culprit in mind',
      'Captain Ada Quill has another villain in mind. She said on Friday that the valve had been left open by a contractor.',
      ['reported, She: the valve had been left open by a contractor'],
    ],
    [
      'and called nonsense',
      'The union blames old pumps. Ilan Moss of the line called this "nonsense".',
      ['reported, The union: old pumps', 'rejected, Ilan Moss of the line: old pumps'],
    ],
    [
      'and described as far-fetched',
      'The union blames old pumps. Ilan Moss described the theory as far-fetched.',
      ['reported, The union: old pumps', 'rejected, Ilan Moss: old pumps'],
    ],
    [
      'and turned down as somebody’s',
      'The union blames old pumps. The ministry rejected its view.',
      ['reported, The union: old pumps', 'rejected, The ministry: old pumps'],
    ],
    [
      'as where the blame is put',
      'The report puts most of the blame on a shortage of pilots.',
      ['reported, The report: a shortage of pilots'],
    ],
    [
      'as where the blame for a loss is pinned',
      'Reyes pinned the blame for the loss squarely on the weather.',
      ['reported, Reyes: the weather < the loss'],
    ],
    [
      'as the chief cause in the view of somebody',
      'The chief cause, in Captain Reyes’s view, was a quarrel between two pilots which the board, then in Melvik, allowed to go on for years.',
      ['reported, nobody: a quarrel between two pilots which the board, then in Melvik, allowed to go on for years'],
    ],
    [
      'as a thing that is blamed for a loss, before its own verb',
      'The storm that farmers blamed for the loss of crops moved on.',
      ['reported, nobody: The storm < the loss of crops'],
    ],
    ['as what was on board', 'The owners blamed the fire on board.', ['reported, The owners: the fire on board']],
    [
      'as the simplest explanation',
      'If the tests were right, fatigue was now the simplest explanation, Ada Quill said.',
      ['reported, Ada Quill: fatigue'],
    ],
    [
      'as simply so',
      'The line stopped at noon. The minister says it was simply that the budget had run out.',
      ['reported, The minister: the budget had run out'],
    ],
  ];
  it.each(FOUND)('%s', (_, text, reasons) => {
    expect(findReasons(SINKING, text)).toEqual(reasons);
  });

  it.each([
    [
      'that more of it is likely',
      'The cause of the sinking was disputed. Ada Quill said more sinkings were likely before the summer.',
    ],
    ['that the causes run deeper', 'Ada Quill blamed the pumps. The causes run deeper than one captain.'],
    [
      'how many there were',
      'Ada Quill blamed the pumps. Reyes says the shortfall in 2019 was 33, not 41 as the report has it.',
    ],
    ['that somebody is called a liar', 'Ada Quill blamed the pumps. Ilan Moss called the captain a liar.'],
    ['talk of what is to come', 'Ada Quill blamed the pumps. Its secretary, Ilan Moss, dismissed talk of a split.'],
    ['what somebody is asked', 'Asked whether he believed the rivets were the cause, the mate shrugged.'],
    ['whom somebody puts the blame on', 'Reyes put the blame on the captain. It was just that, she said.'],
    [
      'what somebody is asked, where the answer is told',
      'Asked whether the rain was behind it, Ada Quill said nothing.',
    ],
    ['that there are suspects', 'There was a row over why the pumps failed. The board had other suspects in mind.'],
    ['what nobody expects', 'Reyes does not expect anyone to lose a job as a result of the sale.'],
    ['how simple it was', 'It was just that simple. It was probably that good. It was perhaps that which hurt him.'],
    ['what is not to come', 'Ada Quill blamed the pumps. Its secretary, Ilan Moss, ruled out a pay freeze.'],
    ['that it was that', 'Ada Quill blamed the pumps. Ilan Moss said it was mainly that.'],
    ['whose duty it is', 'The rules placed responsibility on each member to pay.'],
  ])('not %s', (_, text) => {
    expect(findReasons(SINKING, text).filter((line) => !line.endsWith('the pumps'))).toEqual([]);
  });
});

describe('in a report of a fire', () => {
  const FIRE = 'A fire at the Orrin mill killed three people on Monday.';

  it.each([
    [
      'what appeared to have failed',
      'The foreman, Ada Quill, said the cooling unit of a lathe appeared to have overheated.',
      'reported, The foreman, Ada Quill,: the cooling unit of a lathe appeared to have overheated',
    ],
    [
      'in what it started',
      'Experts said the fire started in a cable tray above the looms.',
      'reported, Experts: the fire started in a cable tray above the looms',
    ],
    ['what is ruled out', 'Ada Quill ruled out a cigarette.', 'rejected, nobody: a cigarette'],
  ])('%s', (_, text, reason) => {
    expect(findReasons(FIRE, text)).toEqual([reason]);
  });

  it.each([
    ['in which room it started', 'The fire started in the cellar, police said.'],
    ['at which place it started', 'The fire started in a lorry park behind the mill, police said.'],
    [
      'what has no part in a fire',
      'The minister ruled out the use of force. Police ruled out a link with another blaze. The leader ruled out a fuel tax. The team ruled out Ada Quill for the match.',
    ],
    ['that nobody else is sought', 'Ada Quill ruled out further arrests. The minister ruled out a public inquiry.'],
    ['where it spread', 'Ada Quill said the fire seemed to have spread to the roof.'],
    [
      'what somebody did, under a heading that asks that',
      'What did the foreman do?\n\nThe foreman, Ada Quill, maintains that the guards failed to carry out the order.',
    ],
  ])('not %s', (_, text) => {
    expect(findReasons(FIRE, text)).toEqual([]);
  });
});

describe('what a reason is for', () => {
  const MARCH = 'Teachers marched in Orrin on Monday.';

  it.each([
    [
      'is what somebody does who says that it is not for another reason',
      '"We are not here because we want to be out of school," Ada Quill told the crowd. "We are here because there is nobody left to teach in it."',
      ['reported, Ada Quill: there is nobody left to teach in it < We are here'],
    ],
    [
      'is what is told again behind what it is not for',
      'He did not leave because he was angry. He left because the hall was full.',
      ['rejected, nobody: he was angry < He left', 'advanced, nobody: the hall was full < He left'],
    ],
    [
      'is what did not happen, where nothing else is told of it',
      '"They did not march because it rained," Ada Quill said. "They will march on Friday."',
      ['reported, Ada Quill: it rained < They did not march'],
    ],
    [
      'begins behind words for how long somebody has said so',
      'Ada Quill, who has argued all along that people leave because of the workload, gives the rise a year.',
      ['reported, who: the workload < people leave'],
    ],
    [
      'is nothing that nobody expects',
      'Quill said she did not expect any pupil to have to move as a result of the strike.',
      [],
    ],
    [
      'is what the same board has just announced',
      'On Thursday the board announced that the school would be closed from Monday. It said the reason was sickness among staff.',
      ['reported, It: sickness among staff < the school would be closed from Monday'],
    ],
    [
      'is what somebody has just owned up to',
      'The spokeswoman, Dana Reyes, conceded on Friday that the figures had been wrong. She blamed a clerical error.',
      ['reported, She: a clerical error < the figures had been wrong'],
    ],
    [
      'stays open where nothing is owned up to',
      'The chairwoman, Dana Reyes, said that 14 schools were shut. She blamed a lack of money.',
      ['reported, She: a lack of money'],
    ],
  ])('%s', (_, text, reasons) => {
    expect(findReasons(MARCH, text)).toEqual(reasons);
  });

  it('and not what is done about it', () => {
    expect(
      findReasons(
        SINKING,
        'The cause was disputed. Reyes said bribery had poisoned the yard, and that three officers had been arrested over it since.',
      ),
    ).toEqual(['reported, Reyes: bribery had poisoned the yard']);
  });
});

describe('what somebody is supposed to have done in secret', () => {
  const TEST = 'Kira Dalmas, a sprinter, failed a drugs test on Monday.';

  it.each([
    [
      'suggested',
      'Her coach suggested that someone might have tampered with her drinks at a meeting in Orrin.',
      'reported, Her coach: someone might have tampered with her drinks at a meeting in Orrin',
    ],
    [
      'repeated',
      'Her coach repeated that a rival could have spiked her bottle in Orrin.',
      'reported, Her coach: a rival could have spiked her bottle in Orrin',
    ],
    [
      'done to a thing',
      'Ada Quill said the lift may have been sabotaged.',
      'reported, Ada Quill: the lift may have been sabotaged',
    ],
  ])('%s', (_, text, reason) => {
    expect(findReasons(TEST, text)).toEqual([reason]);
  });

  it.each([
    ['of prices', 'Ada Quill said prices could have spiked in May.'],
    ['denied', 'Ada Quill said nobody could have tampered with the sample.'],
    ['asked', '“Could he have tampered with it?” Ada Quill asked.'],
    ['told as done', 'Ada Quill said the clerk had doctored the books.'],
  ])('not %s', (_, text) => {
    expect(findReasons(TEST, text)).toEqual([]);
  });
});
