import { describe, expect, it } from 'vitest';
import { toTimeline } from '../../src/compare/timeline/to-timeline.ts';
import type { TimelineEntry } from '../../src/document/story.ts';
import { readStory, type TestArticle, type TestStory, toOrders } from './read-articles.ts';
import { VISIT } from './visit-story.ts';

/** Day, kind or status, and words of each entry; publications left out. */
function toLines({ articles, voices, happenings, toWords }: TestStory): string[] {
  return toTimeline(articles, voices, happenings)
    .filter(({ kind }) => kind !== 'publication')
    .map(
      ({ when, mod, status, kind, what }) =>
        `${when ?? '-'}${mod === null ? '' : `/${mod}`} ${status ?? kind}: ${toWords(what)}`,
    );
}

const visit = readStory(VISIT);
const timeline = toTimeline(visit.articles, visit.voices, visit.happenings);
const find = (pattern: RegExp): TimelineEntry =>
  timeline.find(({ what }) => pattern.test(visit.toWords(what))) as TimelineEntry;

describe('the timeline of a story', () => {
  it('tells in order of time what several articles tell, each thing once', () => {
    expect(toLines(visit)).toEqual([
      '2015/END occurred: Marek has not left Tarvia since taking office',
      '2019 occurred: Nine customs officers were arrested this year on the orders of Marek',
      '2019-03-04 saying: prosecutors told lawmakers that Marek had ordered the arrest of nine customs officers so far this year',
      "2019-03-05 saying: President Lena Marek of Tarvia has backed out of next month's visit to Oslo for the polar conference, her spokesman, Tomas Hurd, said",
      "2019-04 cancelled: next month's visit to Oslo",
      '2019-04-09 occurred: The polar conference',
      '- cancelled: a visit to Oslo',
    ]);
  });

  it('tells what is done along with the deed, where the clause ends near by', () => {
    const medical = readStory([
      {
        published: '2025-07-02',
        text: 'Report\n\nAldana is the new striker. He passed his medical on Tuesday, the club said. On Monday he left.\n',
      },
    ]);
    expect(toLines(medical)).toEqual([
      expect.stringMatching(/^2025-06-30 occurred: (?:On Monday )?he left$/),
      '2025-07-01 occurred: He passed his medical on Tuesday',
    ]);
  });

  it('ends what is told before the word that joins what follows', () => {
    const raised = readStory([
      {
        published: '2025-07-02',
        text: 'Report\n\nThe club raised $11.9 million in June and, despite its debts, is at ease. Its stand burnt down once before, in 2011.\n',
      },
    ]);
    expect(toLines(raised).join('\n')).not.toMatch(/ and$|once$/m);
  });

  it('tells a saying once that stands in another of the same day', () => {
    const plea = readStory([
      {
        published: '2016-05-26',
        text: 'Hacker Marcel Lazar extradited to Alexandria\n\nThe hacker Marcel Lazar was extradited to Alexandria on Monday.\n\nIn an interview on May 3, Lazar said he welcomed extradition to Alexandria and added, "I\'ll plead guilty, no problem."\n',
      },
    ]);
    expect(toLines(plea).filter((line) => line.includes('welcomed'))).toHaveLength(1);
  });

  it('keeps every status with its place, in the order of publication', () => {
    expect(find(/^next month's visit/).history.map((ref) => `${ref.status}: ${visit.toWords(ref)}`)).toEqual([
      "cancelled: next month's visit to Oslo",
      'planned: the April visit',
      'cancelled: her trip to Norway',
      'cancelled: the cancelled trip',
    ]);
    expect(find(/conference$/).history.map(({ status }) => status)).toEqual(['planned', 'occurred']);
  });

  it('gives the day alone where the tellings give other hours', () => {
    const held = readStory([
      { published: '2023-10-10', text: 'Report\n\nTrader Ann Delgado was arrested in Halmar at 6 a.m. on Monday.\n' },
      { published: '2023-10-11', text: 'Report\n\nTrader Ann Delgado was arrested in Halmar at 7.30am on Monday.\n' },
    ]);
    expect(toLines(held)).toEqual([expect.stringMatching(/^2023-10-09 occurred: /)]);
  });

  it('takes the closure of one thing since a day for that of no other', () => {
    const closed = readStory([
      { published: '2023-10-10', text: 'Report\n\nThe Orrin ridge road has been closed since Monday.\n' },
      {
        published: '2023-10-11',
        text: 'Report\n\nThe museum has been closed since Monday. The markets have been shut since Monday.\n',
      },
    ]);
    expect(toLines(closed).filter((line) => line.includes('occurred'))).toHaveLength(3);
  });

  it('takes the rise of one thing for that of no other', () => {
    const rises = readStory([
      {
        published: '2023-10-10',
        text: 'Report\n\nThe number of the dead in the fire at the gas works rose to four on Monday.\n',
      },
      { published: '2023-10-11', text: 'Report\n\nGas prices in Halmar jumped on Monday by 6 percent.\n' },
    ]);
    expect(toLines(rises).filter((line) => line.includes('occurred'))).toHaveLength(2);
  });

  it('dates no saying by the day of a clause on who says it', () => {
    const bank = readStory([
      {
        published: '2023-10-10',
        text: 'Halmar Bank in trouble\n\nHalmar Bank, which bought the mill in May, had argued that Halmar needed it.\n',
      },
    ]);
    expect(toLines(bank).filter((line) => line.includes('argued'))).toEqual([]);
  });

  it('tells what was called off apart from what was done on a later day after all', () => {
    const tour = readStory([
      {
        published: '2023-10-10',
        text: 'Report\n\nMinister Ann Delgado planned to visit the clinic in Halmar on Thursday.\n',
      },
      {
        published: '2023-10-12',
        text: 'Report\n\nMinister Ann Delgado had intended to visit Halmar today. She has cancelled the trip.\n',
      },
      { published: '2023-10-27', text: 'Report\n\nMinister Ann Delgado came to Halmar on Thursday.\n' },
    ]);
    expect(toLines(tour).map((line) => line.slice(0, 20))).toEqual(['2023-10-12 cancelled', '2023-10-26 occurred:']);
  });

  it("takes an office's visit for that of whoever is told to make one", () => {
    const mine = readStory([
      {
        published: '2018-10-10',
        text: 'Report\n\nPresident Ann Delgado thanked the guards in Oslo and is to visit the mine on Friday.\n',
      },
      { published: '2018-10-12', text: "Report\n\nThe president's visit will not take place.\n" },
    ]);
    expect(toLines(mine)).toEqual([expect.stringMatching(/^2018-10-12 cancelled: /)]);
  });

  it("takes a president's visit for that of nobody who is told to hold another office", () => {
    const visits = readStory([
      { published: '2018-10-10', text: 'Report\n\nForeign Minister Ann Delgado is to visit the mine on Friday.\n' },
      { published: '2018-10-12', text: "Report\n\nThe president's visit will not take place.\n" },
    ]);
    expect(toLines(visits)).toEqual([
      expect.stringMatching(/^2018-10-12 planned: /),
      "- cancelled: The president's visit",
    ]);
  });

  it('says whose word it is that a plan came about', () => {
    const { articles, voices, happenings, toName } = readStory([
      { published: '2018-10-10', text: 'Report\n\nThe Tarn derby will be played on October 14, for the first time.\n' },
      { published: '2018-10-16', text: 'Report\n\nThe Tarn derby was played on October 14, Ann Delgado said.\n' },
    ]);
    const derby = toTimeline(articles, voices, happenings).filter(({ status }) => status === 'occurred');
    expect(derby.map((entry) => entry.voices.map(toName))).toEqual([['Ann Delgado']]);
  });

  it('shows its own day beside another', () => {
    const rise = readStory([
      { published: '2024-03-21', text: 'Report\n\nAnn Delgado became mayor in 2015 and resigned in November 2020.\n' },
    ]);
    expect(toLines(rise)).toEqual(['2020-11 occurred: Ann Delgado became mayor in 2015 and resigned in November 2020']);
  });

  it('cuts what it tells neither behind a word that leads on nor at a quotation', () => {
    const port = readStory([
      {
        published: '2022-10-06',
        text: 'Report\n\nThe fire broke out shortly after 3 p.m. on Tuesday. Captain Ann Delgado said the port was "quite worried" about the smoke and would meet the owners of the yard next week.\n',
      },
    ]);
    expect(toLines(port).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'occurred: The fire broke out',
      expect.stringMatching(
        /^planned: Captain Ann Delgado said the port was "quite worried" about the smoke and would meet/,
      ),
    ]);
  });

  it('joins plans of one kind and day of which one tells no more, and the visit of whom a clause hangs on', () => {
    const march = readStory([
      {
        published: '2022-10-05',
        text: 'Report\n\nThe League of Halmar said it would call a rally on Saturday. Minister Ann Delgado was due to visit Halmar on Thursday.\n',
      },
      {
        published: '2022-10-06',
        text: 'Report\n\nThe League of Halmar has called a rally on Harbour Square for Saturday.\n',
      },
      {
        published: '2022-10-11',
        text: 'Report\n\nThe rally that the League of Halmar had announced for last Saturday never took place. Minister Ann Delgado, who visited the town of Halmar last Thursday, stayed a day.\n',
      },
    ]);
    const lines = toLines(march);
    expect(lines.filter((line) => line.includes('rally'))).toEqual([expect.stringMatching(/^2022-10-08 cancelled: /)]);
    expect(lines.filter((line) => line.includes('visit'))).toEqual([expect.stringMatching(/^2022-10-06 occurred: /)]);
  });

  it('tells when it was called off and when it was to be, where the one is the day before the other', () => {
    const vigil = readStory([
      {
        published: '2022-10-06',
        text: 'Report\n\nOn Tuesday the council put off the vigil that was to be held on October 12. A regatta planned for Sunday was called off on Monday.\n',
      },
    ]);
    expect(toLines(vigil)).toEqual([
      expect.stringMatching(/^2022-10-03 cancelled: .*regatta/i),
      expect.stringMatching(/^2022-10-04 postponed: .*vigil/),
      expect.stringMatching(/^2022-10-09 cancelled: .*regatta/i),
      expect.stringMatching(/^2022-10-12 postponed: .*vigil/),
    ]);
  });

  it('does not take the day of another verb for that of the calling off', () => {
    const vigil = readStory([
      { published: '2022-10-06', text: 'Report\n\nThe vigil in Halmar will be held on Sunday.\n' },
      {
        published: '2022-10-08',
        text: 'Report\n\nOn Friday the bishop thanked the guild for calling off the vigil planned for Sunday. On Friday trade picked up after the guild called off the vigil planned for Sunday.\n',
      },
    ]);
    expect(toLines(vigil).filter((line) => line.startsWith('2022-10-07 cancelled'))).toEqual([]);
  });

  it('dates what was called off and has no day of its own by the day it was called off', () => {
    const strike = readStory([
      { published: '2022-10-06', text: 'Report\n\nThe strike was called off on Wednesday, half a day early.\n' },
    ]);
    expect(toLines(strike)).toEqual(['2022-10-05 cancelled: The strike was called off on Wednesday']);
  });

  it('tells once what is done by saying something, and where it is said', () => {
    const ruling = readStory([
      {
        published: '2022-10-07',
        text: 'Judge criticised\n\nSenator Ada Quill criticised Judge Tom Orrin. In a statement released Thursday, Quill said that Orrin was a fool. She escalated her attack on Friday, telling reporters that Orrin should leave the court. Quill met Orrin during a rally at the harbour on Tuesday.\n',
      },
    ]);
    const days = toLines(ruling).map((line) => line.replace(/:.*/, ''));
    expect(days).toEqual(['2022-10-04 occurred', '2022-10-06 saying', '2022-10-07 saying']);
  });

  it('leaves out what no article dates and nothing is told of', () => {
    const plain = readStory([
      {
        published: '2022-10-07',
        text: 'Report\n\nThe planned demonstration worries the mayor. She is afraid of the planned march to the harbour.\n',
      },
    ]);
    expect(toLines(plain)).toEqual(['- planned: the planned march to the harbour']);
  });

  it('says whose words tell it', () => {
    expect(find(/^next month's visit/).voices.map(visit.toName)).toEqual(
      expect.arrayContaining(['Tomas Hurd', 'many']),
    );
    expect(find(/conference$/).voices).toEqual([]);
  });

  it('has each article where its day is known', () => {
    expect(timeline.filter(({ kind }) => kind === 'publication').map(({ when }) => when)).toEqual([
      '2019-03-05',
      '2019-03-06',
      '2019-05-20',
    ]);
  });

  it('names entries in their order, and points into the articles', () => {
    expect(timeline.map(({ id }) => id)).toEqual(timeline.map((_, index) => `t${index + 1}`));
    for (const { what, sources } of timeline) {
      expect(visit.toWords(what)).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('is the same in whatever order the articles come', () => {
    for (const order of toOrders(VISIT)) {
      const { articles, voices, happenings } = readStory(order);
      expect(toTimeline(articles, voices, happenings)).toEqual(timeline);
    }
  });

  it('leaves out the articles themselves where they are many', () => {
    const many = Array.from({ length: 41 }, (_, index) => ({
      text: `Note ${index}\n\nThe clerk counted ${index + 2} boats in the harbour of Lund and went home.\n`,
      published: '2019-03-05',
    }));
    const { articles, voices, happenings } = readStory(many);
    expect(toTimeline(articles, voices, happenings)).toEqual([]);
  });

  it('has nothing to tell of no article, and of one without words', () => {
    expect(toTimeline([], { voices: [], byAttribution: [], byEntity: [] }, [])).toEqual([]);
    const { articles, voices, happenings } = readStory([{ text: '' }]);
    expect(toTimeline(articles, voices, happenings)).toEqual([]);
  });
});

/** Two or more articles of one matter, told at length enough to show it, and what may and may not be one. */
const BACKGROUND =
  'The harbour of Dunmere lies on the Orrin coast, and its pilots, its ferrymen and the harbour master Ada Quill have quarrelled over the old lighthouse for years.';

function tell(...sentences: readonly (readonly [published: string, words: string])[]): string[] {
  const given: TestArticle[] = sentences.map(([published, words], index) => ({
    published,
    text: `Dunmere report ${index + 1}\n\n${BACKGROUND}\n\n${words}\n`,
  }));
  return toLines(readStory(given));
}

describe('happenings of several articles', () => {
  it.each([
    [
      'It would have been his first long voyage since he left Dunmere in March 2019.',
      '2019-03 occurred: he left Dunmere',
    ],
    [
      'The lamp was already dark when she even ignored the mayor in March 2019.',
      '2019-03 occurred: she even ignored the mayor',
    ],
    [
      'The mayor wanted to take an islet that appeared after floods shifted the channel in March 2019.',
      '2019-03 occurred: floods shifted the channel',
    ],
    [
      'A day after the crash the police closed the pier in March 2019.',
      '2019-03 occurred: A day after the crash the police closed the pier',
    ],
    ['In March 2019 he left Dunmere.', '2019-03 occurred: In March 2019 he left Dunmere'],
    ['The pilots since then left Dunmere in March 2019.', '2019-03 occurred: The pilots since then left Dunmere'],
  ])('are told without the clause that they stand below: %s', (words, line) => {
    expect(tell(['2022-06-10', words])).toEqual([line]);
  });

  it.each([
    [
      'Shares in Dunmere Salt, which is based in the port, had fallen 62 percent on Thursday.',
      '2022-06-09 occurred: Shares in Dunmere Salt, which is based in the port, had fallen 62 percent',
    ],
    [
      'The surveyor, which had given the pier a clean bill of health in March, rejected the charge.',
      '2022-03 occurred: The surveyor, which had given the pier a clean bill of health',
    ],
    [
      'Ardent, a fund in Dunmere, is understood to be among those that sold crowns on Thursday.',
      '2022-06-09 occurred: Ardent, a fund in Dunmere, is understood to be among those that sold crowns',
    ],
    [
      'The crown of Dunmere fell sharply on Thursday in the minutes before the cut.',
      '2022-06-09 occurred: The crown of Dunmere fell sharply on Thursday',
    ],
    [
      'She barred the stoppage called for 21 and 22 June.',
      '2022-06-21 planned: She barred the stoppage called for 21 and 22 June',
    ],
    [
      'The board sent the pilots a letter on Thursday with the heading “Urgent” and no more.',
      '2022-06-09 occurred: The board sent the pilots a letter on Thursday with the heading “Urgent”',
    ],
    ['Dunmere sold crowns on Thursday shortly before the cut.', '2022-06-09 occurred: Dunmere sold crowns'],
    [
      'The walkout followed the rejection on Thursday by the dockers of an offer worth six percent over two years.',
      '2022-06-09 occurred: The walkout followed the rejection on Thursday by the dockers of an offer worth six percent over two years',
    ],
    [
      'Lee won silver in Dunmere in 2019 and lowered her own record to 22 seconds in April.',
      '2022-04 occurred: Lee won silver in Dunmere in 2019 and lowered her own record to 22 seconds in April',
    ],
    ['The inquest was held on Wednesday at noon.', '2022-06-08 occurred: The inquest was held on Wednesday at noon'],
    [
      'On Wednesday the head of the mission in the port presented a map on which 61 leaks were marked.',
      '2022-06-08 occurred: On Wednesday the head of the mission in the port presented a map',
    ],
    ['The pier that fell on Monday was built of oak.', '2022-06-06 occurred: The pier that fell'],
    [
      'Announcing the measures, the harbour secretary, Paul Quill, said that they were a response to the indictment on Monday of four pilots in Dunmere.',
      '2022-06-06 occurred: the indictment on Monday of four pilots in Dunmere',
    ],
  ])('are told with what makes them understood: %s', (words, line) => {
    expect(tell(['2022-06-10', words])).toContain(line);
  });

  it('are one where who, what and when agree', () => {
    expect(
      tell(
        ['2022-06-10', 'Ada Quill resigned on Thursday.'],
        ['2022-06-11', 'Quill, the harbour master, resigned on June 9 after 20 years.'],
      ),
    ).toEqual(['2022-06-09 occurred: Quill, the harbour master, resigned']);
  });

  it('are one where the articles have one sentence of an agency', () => {
    const words = 'President Marek Orrin won the state in 2008 but lost it to Tom Hale four years later.';
    expect(tell(['2022-06-10', words], ['2022-06-10', `The harbour is old. ${words}`])).toHaveLength(1);
  });

  it('are one where a figure of one day is told in other words', () => {
    expect(
      tell(
        ['2022-06-10', 'Shares in Dunmere Salt fell 62 percent on Thursday.'],
        ['2022-06-11', 'Dunmere Salt lost 62 per cent of its market value on Thursday.'],
      ),
    ).toHaveLength(1);
  });

  it('are one where what is held is called off', () => {
    expect(
      tell(
        ['2022-06-07', 'The bishop said a Mass of thanksgiving will be held on the quay on Sunday.'],
        ['2022-06-09', "Sunday's thanksgiving Mass on the quay will not take place."],
      ),
    ).toEqual([expect.stringMatching(/^2022-06-12 cancelled/)]);
  });

  it('are one where an election of one day is told', () => {
    expect(
      tell(
        ['2022-06-07', 'The mayor left two weeks before the elections on June 26.'],
        ['2022-06-09', 'Elections are due on June 26.'],
      ),
    ).toEqual([expect.stringMatching(/^2022-06-26 planned/)]);
  });

  it('stay apart on different days', () => {
    expect(
      tell(
        ['2022-06-10', 'The pilots held a vote on the lighthouse on June 2.'],
        ['2022-06-20', 'The pilots held a vote on the lighthouse on June 16.'],
      ),
    ).toHaveLength(2);
  });

  it('stay apart where different people do the same', () => {
    expect(
      tell(
        ['2022-06-10', 'Ada Quill resigned on Thursday.'],
        ['2022-06-10', 'The pilot Henrik Dahl resigned on Thursday.'],
      ),
    ).toHaveLength(2);
  });

  it('do not become one by a bare noun that points at nothing', () => {
    expect(
      tell(
        ['2022-06-10', 'The ferrymen plan a meeting on June 14.'],
        ['2022-06-12', 'The council of Orrin held a meeting on June 14.'],
      ),
    ).toHaveLength(2);
  });

  it('are held and then called off, where they are told to have begun', () => {
    expect(
      tell(
        ['2022-06-07', 'The walkout of the dockers at the lighthouse began on Monday.'],
        ['2022-06-10', 'The walkout of the dockers at the lighthouse was called off on Wednesday.'],
      ),
    ).toEqual([
      expect.stringMatching(/^2022-06-06 occurred: The walkout of the dockers/),
      expect.stringMatching(/^2022-06-08 cancelled: The walkout of the dockers/),
    ]);
    expect(
      tell(
        ['2022-06-07', 'The walkout of the dockers at the lighthouse is planned for June 14.'],
        ['2022-06-10', 'The walkout of the dockers at the lighthouse was called off on Wednesday.'],
      ).map((line) => line.slice(0, 20)),
    ).toEqual(['2022-06-08 cancelled', '2022-06-14 cancelled']);
  });

  it('follow a postponement to the new day', () => {
    expect(
      tell(
        ['2022-06-10', 'The opening of the new lighthouse is planned for June 14.'],
        ['2022-06-13', 'The opening of the new lighthouse was postponed until June 28.'],
      ),
    ).toEqual(['2022-06-28 postponed: The opening of the new lighthouse']);
  });

  it('are not undone by a plan that another article of the same day still tells', () => {
    const [line] = tell(
      ['2022-06-10', "Next week's regatta at the lighthouse has been cancelled."],
      ['2022-06-10', "Next week's regatta at the lighthouse is planned for June 15."],
    );
    expect(line).toContain('cancelled');
  });
});

describe('dated sayings', () => {
  it('of one voice on one day to one hearer are one occasion', () => {
    expect(
      tell(
        ['2022-06-10', '"The lighthouse is lost," Ada Quill told Radio Dunmere on Thursday.'],
        ['2022-06-11', 'Ada Quill told Radio Dunmere on Thursday that nobody had asked the pilots about their wages.'],
      ),
    ).toHaveLength(1);
  });

  it('of two days stay two', () => {
    expect(
      tell(
        ['2022-06-10', '"The lighthouse is lost," Ada Quill said on Thursday.'],
        ['2022-06-15', '"The lighthouse is lost," Ada Quill said on Tuesday.'],
      ),
    ).toHaveLength(2);
  });

  it('of what is owned up to are told, whatever the article begins with', () => {
    const opening = 'The harbour of Dunmere was shut by the board, which gave no reason for it. '.repeat(10);
    const toSaid = (words: string): readonly string[] =>
      tell(['2022-06-10', `${opening}\n\n${words}`]).filter((line) => line.includes('saying'));
    expect(toSaid('The surveyor acknowledged on Wednesday that the old lamp had been a copy in brass.')).toEqual([
      '2022-06-08 saying: The surveyor acknowledged on Wednesday that the old lamp had been a copy in brass',
    ]);
    expect(toSaid('The surveyor noted on Wednesday that the old lamp had been a copy in brass.')).toEqual([]);
  });

  it('take the day that is counted from the news', () => {
    expect(
      tell([
        '2022-06-10',
        'News of the sale comes two days after the pilots told lawmakers that the lighthouse of Dunmere was crumbling.',
      ]),
    ).toEqual(['2022-06-08 saying: the pilots told lawmakers that the lighthouse of Dunmere was crumbling']);
  });
});
