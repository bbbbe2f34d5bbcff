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
