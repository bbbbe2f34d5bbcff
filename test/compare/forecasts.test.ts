import { describe, expect, it } from 'vitest';
import { createKinship } from '../../src/compare/article-likeness.ts';
import { settleForecasts } from '../../src/compare/forecasts/settle-forecasts.ts';
import { createStatementMemory, joinStatements } from '../../src/compare/points/join-statements.ts';
import type { Conflict, StoryForecast } from '../../src/document/story.ts';
import { loadWordVectors } from '../../src/ingest/load-network.ts';
import { readStory, type TestStory, toOrders } from './read-articles.ts';
import { VISIT } from './visit-story.ts';

const BACKGROUND =
  'The Orrin ferry, its pilots and the harbour master Ada Quill of Dunmere have had a hard winter since the old lighthouse fell into the bay.';

/** Reports of one matter, a week apart. */
function readFerry(...passages: readonly string[]): TestStory {
  return readStory(
    passages.map((passage, index) => ({
      published: `2022-06-${String(index * 7 + 1).padStart(2, '0')}`,
      text: `Ferry report ${index + 1}\n\n${BACKGROUND}\n\n${passage}\n`,
    })),
  );
}

function settle(
  { articles, voices, statements, happenings }: TestStory,
  conflicts: readonly Conflict[] = [],
): readonly StoryForecast[] {
  const kinship = createKinship(articles);
  const { near } = joinStatements(statements, kinship, createStatementMemory(loadWordVectors()));
  return settleForecasts(articles, voices, statements, happenings, { conflicts, updates: [] }, near, kinship);
}

function toLines(story: TestStory): string[] {
  const { toWords, toName } = story;
  return settle(story).map(
    ({ outcome, holder, what, settledBy }) =>
      `${outcome}: ${toName(holder) ?? '-'}: ${toWords(what)}${settledBy === null ? '' : ` <- ${toWords(settledBy)}`}`,
  );
}

describe('the forecasts of a story', () => {
  it('settles by how it stands once the time is over', () => {
    expect(
      toLines(
        readFerry(
          'Ada Quill expects the protests at the harbour to die down by June 5.',
          'The protests at the harbour have not died down, Ada Quill said.',
        ),
      ),
    ).toEqual([expect.stringMatching(/^not-borne-out: Ada Quill: the protests/)]);
    // Before the time is over it may still be.
    expect(
      toLines(
        readFerry(
          'Ada Quill expects the protests at the harbour to die down by June 25.',
          'The protests at the harbour have not died down, Ada Quill said.',
        ),
      ),
    ).toEqual([expect.stringMatching(/^open: /)]);
  });

  it.each([
    ['The strike at the mill has not ended, Ada Quill said.', 'the strike to end by June 5'],
    ['The protests have not died down in the south, Ada Quill said.', 'the protests to die down by June 5'],
    [
      'The protests have not died down, Ada Quill said; on the island they ended.',
      'the protests to die down by June 5',
    ],
    ['The ferry has not left the bay without a tug.', 'the ferry to leave the bay by June 5'],
  ])('leaves open what is not over in one place or in one way: %s', (later, what) => {
    const lines = toLines(readFerry(`Ada Quill expects ${what}.`, later));
    expect(lines).toEqual([expect.stringMatching(/^open: /)]);
  });

  it.each(['two years late', 'three hours late', 'a week behind schedule'])(
    'takes what came on its day for no forecast failed: %s',
    (late) => {
      const lines = toLines(
        readFerry(
          'Ada Quill said the harbour inquiry would publish its report on June 4.',
          `The harbour inquiry published its report on June 4, ${late}, Ada Quill said on June 7.`,
        ),
      );
      expect(lines.filter((line) => line.startsWith('not-borne-out'))).toEqual([]);
    },
  );

  it('settles what was to run again within some days by the day since when it has', () => {
    const ferry = 'Ada Quill said the ferries would be running again within ten days.';
    expect(
      toLines(
        readFerry(
          ferry,
          'Snow fell on the bay.',
          'The ferries have been running again since June 14, after the storm.',
        ),
      ),
    ).toEqual([expect.stringMatching(/^not-borne-out: /)]);
    expect(toLines(readFerry(ferry, 'The ferries have been running again since June 6, after the storm.'))).toEqual([
      expect.stringMatching(/^borne-out: /),
    ]);
  });

  it('takes what came some time late for no forecast borne out', () => {
    expect(
      toLines(
        readFerry(
          'Ada Quill said the harbour inquiry would publish its report on June 4.',
          'The harbour inquiry published its report on June 7, three days late.',
        ),
      ),
    ).toEqual([expect.stringMatching(/^not-borne-out: /)]);
  });

  it('are told once where one stands in a longer one', () => {
    const lines = toLines(
      readFerry('My guess: the bill will come to a million crowns, and the ferry will sail again.', 'Calm.'),
    );
    expect(lines.filter((line) => line.includes('will come to a million'))).toHaveLength(1);
  });

  it('leave out what had been planned before', () => {
    expect(toLines(readFerry('Lena Marek had been scheduled to be sworn in on June 6.', 'Calm.'))).toEqual([]);
    expect(toLines(readFerry('Lena Marek is scheduled to be sworn in on June 6.', 'Calm.'))).toHaveLength(1);
  });

  it('are borne out by what a later article tells as done', () => {
    expect(toLines(readStory(VISIT))).toEqual([
      'borne-out: Ann Brill: Tarvia will probably lose a loan from Norway <- and Tarvia has lost its loan from Norway.',
      // What was planned for a day comes last.
      'not-borne-out: Norwegian palace: will meet King Harald during the April visit <- the cancelled trip',
      'borne-out: -: The polar conference opens in Oslo on April 9 <- The polar conference',
    ]);
  });

  it('stay open where nothing later settles them', () => {
    expect(
      toLines(readFerry('The ferry will probably lose its licence for the bay.', 'The pilots repaired the quay.')),
    ).toEqual(['open: -: The ferry will probably lose its licence for the bay']);
  });

  it('are not borne out where the later words deny them', () => {
    const [line] = toLines(
      readFerry(
        'The Orrin ferry will probably lose its winter licence for the bay of Dunmere.',
        'The Orrin ferry has not lost its winter licence for the bay of Dunmere.',
      ),
    );
    expect(line).toMatch(/^not-borne-out/);
  });

  it('are settled by no plan, condition or other forecast', () => {
    for (const later of [
      'The Orrin ferry may lose its winter licence for the bay of Dunmere.',
      'The Orrin ferry is about to lose its winter licence for the bay of Dunmere.',
      'If the Orrin ferry lost its winter licence for the bay of Dunmere, nobody would care.',
    ]) {
      const [line] = toLines(
        readFerry('The Orrin ferry will probably lose its winter licence for the bay of Dunmere.', later),
      );
      expect(line).toMatch(/^open/);
    }
  });

  it('are not settled by an earlier article, or by one of the same day', () => {
    const story = readStory([
      {
        published: '2022-06-01',
        text: `A\n\n${BACKGROUND}\n\nThe Orrin ferry has lost its winter licence for the bay.\n`,
      },
      {
        published: '2022-06-01',
        text: `B\n\n${BACKGROUND}\n\nThe Orrin ferry will probably lose its winter licence for the bay.\n`,
      },
      { text: `C\n\n${BACKGROUND}\n\nThe Orrin ferry lost its winter licence for the bay.\n` },
    ]);
    expect(toLines(story)).toEqual(['open: -: The Orrin ferry will probably lose its winter licence for the bay']);
  });

  it('of one voice are one, however many articles tell them', () => {
    const story = readFerry(
      'Ada Quill predicted that the ferry would lose its licence for the bay.',
      'Quill, the harbour master, said the ferry would lose its licence for the bay.',
    );
    const forecasts = settle(story);
    expect(forecasts).toHaveLength(1);
    expect(forecasts[0]?.tellings).toHaveLength(2);
  });

  it.each([
    // What the later words look back at.
    [
      'The harbour office said the ferry would sail again on June 6.',
      'The ferry did not sail on June 6, as announced.',
      'not-borne-out',
    ],
    [
      'The harbour office said the ferry would sail again on June 6.',
      'The ferry sailed again on June 7, a day later than planned.',
      'not-borne-out',
    ],
    [
      'Ada Quill warned that the lighthouse could collapse.',
      'The lighthouse did not collapse, although Quill had warned that it might.',
      'not-borne-out',
    ],
    [
      'Ada Quill predicted that the ferry would lose its pilots.',
      'The ferry lost its pilots, as Quill had predicted.',
      'borne-out',
    ],
    [
      'Ada Quill said she expected the pilots to be free by June 6.',
      'Quill’s hope has not been fulfilled. The pilots were to be free by June 6; they are not.',
      'not-borne-out',
    ],
    [
      'Ada Quill warned that new strikes would follow within days.',
      'Ada Quill stands by it. Her other prediction, that there would be more strikes, has come true.',
      'borne-out',
    ],
    [
      'Ada Quill expects the harbour office to cut the fee by 20 crowns.',
      '“I was wrong,” said Ada Quill, who had predicted a cut.',
      'not-borne-out',
    ],
    [
      'Ada Quill said she expected the pilot Marek to be released on bail by June 6.',
      'On June 6 a judge refused to release the pilot Marek on bail.',
      'not-borne-out',
    ],
    ['More snow is forecast for June 6.', 'The feared snow did not come.', 'not-borne-out'],
    [
      'Ada Quill expects the harbour office to publish the letter of the pilots.',
      'Ada Quill had announced that the harbour office would publish the letter of the pilots. It did: the letter is of May 29.',
      'borne-out',
    ],
    [
      'Ada Quill expects the pilots to return to the lighthouse.',
      'Ada Quill had promised that the pilots would return to the lighthouse. They never did.',
      'not-borne-out',
    ],
    [
      'Ada Quill predicted that the fee for the lighthouse would be cut.',
      'Ada Quill had predicted a cut of the fee for the lighthouse. She was wrong.',
      'not-borne-out',
    ],
    [
      'Ada Quill said she did not expect other ferries to run into trouble.',
      'Ada Quill, who had not expected others to be affected, said that she had been “too confident”.',
      'not-borne-out',
    ],
    [
      'The harbour office said the talks would resume on June 6.',
      'The talks, planned for June 6, were brought forward to June 4.',
      'not-borne-out',
    ],
    [
      'The harbour office said the talks would resume on June 6.',
      'The talks planned for June 6 were cancelled.',
      'void',
    ],
    [
      'The harbour office said the talks would resume on June 6.',
      'The talks, planned for June 6, were delayed because a flight was cancelled.',
      'not-borne-out',
    ],
    [
      'Ada Quill said the harbour office would publish the map on June 6.',
      'The map, promised for June 6, has not been published.',
      'not-borne-out',
    ],
    [
      'The rowers’ march in Dunmere is set for June 6.',
      'The march set for June 6 drew crowds and was never in doubt.',
      'borne-out',
    ],
    [
      'The rowers’ march in Dunmere is set for June 6.',
      'The march, set for June 6, did not take place because of the fog.',
      'not-borne-out',
    ],
    [
      'Ada Quill said she expected collections to be back to normal by June 6.',
      'The harbour office had hoped to resume collections on June 6.',
      'not-borne-out',
    ],
    [
      'The lighthouse museum will reopen on June 6, Ada Quill said.',
      'The lighthouse museum had been due to reopen in March but reopened on June 6.',
      'borne-out',
    ],
    [
      'The lighthouse museum will close on June 10, Ada Quill said.',
      'The lighthouse museum was to have closed by June 10.',
      'not-borne-out',
    ],
    [
      'Ada Quill said she expected the treaty to be signed by the end of June.',
      'A treaty signed by the end of June, as promised by Ada Quill, seems out of the question.',
      'open',
    ],
    [
      'The lighthouse museum will reopen on June 6, Ada Quill said.',
      'The lighthouse museum was supposed to reopen on June 6.',
      'not-borne-out',
    ],
    [
      'The lighthouse museum will reopen on Monday, Ada Quill said.',
      'They’d hoped to reopen the lighthouse museum on Monday.',
      'not-borne-out',
    ],
    [
      'The lighthouse museum will reopen on June 6, Ada Quill said.',
      'They’d hoped to reopen the lighthouse museum on June 6.',
      'not-borne-out',
    ],
    [
      'Ada Quill said the ferry for people on foot would start running on June 3.',
      'The ferry began to run on June 7, four days later than the harbour office had promised.',
      'not-borne-out',
    ],
    [
      'Ada Quill said the fire would be out by June 4.',
      'The fire was out on June 7, three days later than the harbour master, Ada Quill, had predicted.',
      'not-borne-out',
    ],
    [
      'Ada Quill predicted that Marek would win the pilots’ election.',
      'Ada Quill, who had forecast a victory for Marek, says that she got it wrong.',
      'not-borne-out',
    ],
    [
      'The harbour office said the talks would resume on June 6.',
      'The talks that were to have begun on June 6 were called off.',
      'void',
    ],
    [
      'The pilots expect most crews in Dunmere to vote for Marek.',
      'Most had expected the crews in Dunmere to vote for Marek. In the event they chose Harcourt.',
      'not-borne-out',
    ],
    [
      'The pilots expect most crews in Dunmere to vote for Marek.',
      'Most had expected the crews in Dunmere to vote for Marek. Instead of flags they carried lamps.',
      'open',
    ],
    [
      'The pilots expect the crews in Dunmere to strike.',
      'The pilots had expected the crews in Dunmere to strike. In the event they struck for a week.',
      'open',
    ],
    [
      'The pilots expect most crews in Dunmere to vote for Marek.',
      'Most had expected the crews in Dunmere to vote for Marek. In the event they were right.',
      'open',
    ],
    [
      'Ada Quill predicted that Marek would win the pilots’ election.',
      'Ada Quill, who had forecast a victory for Marek, says that she underestimated his lead.',
      'open',
    ],
    // A day, a number, a doubt.
    ['More snow is forecast for June 6.', 'It did not snow in Dunmere on June 6.', 'not-borne-out'],
    ['Ada Quill expects more wrecks.', 'The number of wrecks has risen to 31.', 'borne-out'],
    ['Ada Quill does not expect Harcourt to go to prison.', 'Harcourt was sent to prison.', 'not-borne-out'],
    [
      'Ada Quill said the pilots would probably not be back before June 6.',
      'The pilots returned on June 7.',
      'borne-out',
    ],
    [
      'Ada Quill expects to publish her first findings within two weeks.',
      'On June 6 Quill published her first findings.',
      'borne-out',
    ],
    ['Ada Quill says there will be an appeal by June 30.', 'Quill filed the appeal on June 6.', 'borne-out'],
    // The same of the same day in other words.
    [
      'Tarvia will summon the Norwegian ambassador on June 6, an official said.',
      'The ambassador was summoned on June 6 and stayed for nine minutes.',
      'borne-out',
    ],
    // The deed with its day, of a thing that both speak of.
    [
      'The airport is closed. Ada Quill said that she expected to reopen it on June 3.',
      'The airport is at work. It reopened on June 7.',
      'not-borne-out',
    ],
    ['Ada Quill expects the ban to be lifted by June 6.', 'The bathing ban was lifted on June 7.', 'not-borne-out'],
    ['The hostages will be freed by June 10, Ada Quill said.', 'The two hostages were freed on June 6.', 'borne-out'],
  ])('%s %s', (before, after, outcome) => {
    expect(settle(readFerry(before, after)).map((forecast) => forecast.outcome)).toEqual([outcome]);
  });

  it.each([
    // An error owned up to in one matter is none in all, and an open question settles nothing.
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      '“I was wrong about the fee,” said Ada Quill, who had predicted a toll of ninety crowns.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'It is too early to say whether Ada Quill’s prediction that the lighthouse would reopen by June 6 has come true.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'Nobody can say yet if Ada Quill’s prediction that the lighthouse would reopen by June 6 has come true.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'If Ada Quill’s hope that the lighthouse would reopen by June 6 has been fulfilled, the pilots will sing.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'Denying that her prediction that the lighthouse would reopen had come true, Ada Quill left.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'Ada Quill’s prediction that snow would fall has come true. The lighthouse is still dark.',
    ],
    [
      'The lighthouse will reopen by June 6, Ada Quill predicted.',
      'Ada Quill’s prediction that the bridge would reopen has come true.',
    ],
    [
      'Ada Quill expects the harbour office to publish the letter of the pilots.',
      'Ada Quill had announced that the harbour office would publish the letter of the pilots. It did nothing of the kind for its own letters.',
    ],
    [
      'Ada Quill expects the harbour office to publish the letter of the pilots.',
      'Ada Quill had announced that the fee would be cut. It did: it is now 20 crowns.',
    ],
    [
      'Ada Quill said she expected the pilot Marek to be released on bail by June 6.',
      'The court has never refused to release the pilot Marek on bail.',
    ],
    // Of another, of another time, of a time still to come, and of much else besides.
    ['Ada Quill said the ferry would lose its licence.', 'Harcourt lost its licence in Tarvia.'],
    ['Ada Quill said the ferry would lose its licence.', 'In 1998 the ferry lost its licence.'],
    ['Ada Quill expects to see Harcourt on the ballot in 2024.', 'Harcourt looked at the ballot.'],
    ['Ada Quill said the ferry would sail again on June 6.', 'The winter was milder than last year.'],
    // Until its time is over what is not done may still be; a year is no day in common.
    ['Ada Quill expects the ban to be lifted by June 30.', 'The bathing ban was not lifted on June 7.'],
    [
      'Ada Quill expects Harcourt to sell forty boats this year.',
      'Harcourt showed a new boat in Dunmere on June 7, as had been expected.',
    ],
    // Another wins what was to be won.
    [
      'Ada Quill is expected to win the pilots’ election on June 6, the harbour office said.',
      'The rower Lena Marek won the pilots’ election on June 6, beating Ada Quill by two votes.',
    ],
    // Another thing that is opened on the very day.
    [
      'The Orrin bridge will open to traffic on June 6.',
      'Prosecutors opened an inquiry on June 6 into contracts for the Orrin bridge.',
    ],
    ['Ada Quill expects collections to be back to normal by June 6.', 'She had hoped to sing on June 6.'],
    [
      'Ada Quill predicted that Harwick would be back at the table within a month.',
      'The singer Jonas Crane cancelled a trip to Harwick planned for this week.',
    ],
    ['Ada Quill said: "I will prevail."', 'Harcourt prevailed.'],
    [
      'The airport is closed. Ada Quill said that she expected to reopen it on June 3.',
      'The museum is at work. It reopened on June 7.',
    ],
    ['Ada Quill expects the ban to be lifted by June 6.', 'The bathing ban was lifted on June 7, 2019.'],
    // Another figure, another place, another person.
    [
      'Tarvia will cut its toll by 50 percent on June 6, an official said.',
      'Tarvia cut its toll by 25 percent on June 6, an official said.',
    ],
    [
      'The pilots in Dunmere will strike on June 6, the harbour office said.',
      'The pilots in Tarvia went on strike on June 6.',
    ],
    [
      'The court will deliver its verdict on Lena Marek on June 6.',
      'The court on June 6 delivered its verdict on Jan Harcourt, a former aide of Lena Marek.',
    ],
    // A part of what is foretold.
    ['The hostages will be freed by June 10, Ada Quill said.', 'Two hostages were freed on June 6.'],
    [
      'Tarvia will withdraw its troops from Dunmere by June 10, an official said.',
      'Tarvia withdrew some of its troops from Dunmere on June 6.',
    ],
    [
      'A convoy of 40 trucks will reach Dunmere by June 10, Ada Quill said.',
      'A convoy of six trucks reached Dunmere on June 6, Ada Quill said.',
    ],
    // It was hoped for another day, or another thing was, or it was done.
    [
      'The lighthouse museum will reopen on June 7, Ada Quill said.',
      'Pilots had been due to meet the head of the lighthouse museum on June 7.',
    ],
    [
      'The lighthouse museum will reopen on June 7, Ada Quill said.',
      'The lighthouse museum had hoped to reopen on June 7, and did.',
    ],
    // What is denied is something else about what was planned, or its day is still to come.
    ['The rowers’ march in Dunmere is set for June 6.', 'The march, set for June 6, was not as large as last year’s.'],
    ['The rowers’ march in Dunmere is set for June 6.', 'The march, set for June 6, did not start until ten.'],
    ['The harbour office will publish the map on June 16.', 'The map, promised for June 16, has not been published.'],
  ])('%s %s: still open', (before, after) => {
    expect(settle(readFerry(before, after)).map((forecast) => forecast.outcome)).toEqual(['open']);
  });

  it('stay open until the day for which something was meant', () => {
    const story = readFerry(
      'The lighthouse museum will reopen on June 17, Ada Quill said.',
      'Quill said the lighthouse museum was supposed to reopen on June 17.',
    );
    expect(new Set(settle(story).map(({ outcome }) => outcome))).toEqual(new Set(['open']));
  });

  it('are plans for a day as well, appointments apart', () => {
    const plans = [
      'Marek is to be sworn in on June 6.',
      'Quill will speak on June 6.',
      'A strike is planned for June 6.',
    ];
    expect(toLines(readFerry(plans.join(' ')))).toEqual([
      'open: -: Marek is to be sworn in on June 6',
      'open: -: A strike is planned for June 6',
    ]);
    expect(
      toLines(readFerry('Lena Marek is to be sworn in on June 6.', 'Lena Marek was sworn in on June 7 in Dunmere.')),
    ).toEqual(['not-borne-out: -: Lena Marek is to be sworn in on June 6 <- Lena Marek was sworn in']);
  });

  it('are not borne out where they conflict with what came later', () => {
    const plan = 'The branch at the quay will reopen on June 6.';
    const end = 'The office says that it will now be shut until the autumn.';
    const story = readFerry(plan, end);
    const [first, second] = story.articles;
    const toTelling = (article: typeof first, words: string, side: number) => {
      const start = article?.words.text.indexOf(words) ?? 0;
      return {
        article: article?.id ?? '',
        finding: null,
        speaker: null,
        side,
        span: { start, end: start + words.length },
      };
    };
    const toConflict = (kind: Conflict['kind']): Conflict => ({
      id: 'c1',
      kind,
      point: null,
      tellings: [toTelling(first, plan, 0), toTelling(second, end, 1)],
      difference: '',
      confidence: 0.6,
      by: 'conflicts/plan-off',
    });
    const toEnds = (kind: Conflict['kind']): string[] =>
      settle(story, [toConflict(kind)]).flatMap(({ outcome, settledBy }) =>
        settledBy === null ? [] : [`${outcome}: ${story.toWords(settledBy)}`],
      );
    expect(toEnds('superseded')).toEqual([`not-borne-out: ${end}`]);
    expect(toEnds('number')).toEqual([]);
  });

  it('are belied by a sentence that tells what came although it had been promised otherwise', () => {
    const belied =
      'The first house will close on June 10, although Ada Quill had promised that none would close before June 30.';
    const lines = toLines(readFerry('Ada Quill said no house would close before June 30.', belied));
    expect(lines).toContain(`not-borne-out: Ada Quill: no house would close before June 30 <- ${belied}`);
    expect(lines).toContain(`not-borne-out: Ada Quill: none would close before June 30 <- ${belied}`);
  });

  it('are not belied by a sentence that tells what somebody else had promised', () => {
    const other = 'Though the harbour office had promised calm, the pilots expect the fares to rise in July.';
    expect(toLines(readFerry('Ada Quill was ill.', other)).filter((line) => !line.startsWith('open'))).toEqual([]);
  });

  it('end with the last word on what they are of, and so does who was to come', () => {
    const plan = 'The rowers said their march would be held on June 14, and Ada Quill predicted that 500 would come.';
    const again = 'The rowers have called their march for June 14.';
    const end = 'The march of the rowers never took place.';
    const story = readFerry(plan, again, end);
    const toTelling = (words: string, index: number, side: number): Conflict['tellings'][number] => {
      const start = story.articles[index]?.words.text.indexOf(words) ?? 0;
      const article = story.articles[index]?.id ?? '';
      return { article, finding: null, speaker: null, side, span: { start, end: start + words.length } };
    };
    const conflict: Conflict = {
      id: 'c1',
      kind: 'superseded',
      point: null,
      tellings: [toTelling('their march would be held on June 14', 0, 0), toTelling(again, 1, 1), toTelling(end, 2, 2)],
      difference: '',
      confidence: 0.6,
      by: 'conflicts/plan-off',
    };
    const ends = settle(story, [conflict]).map(
      ({ what, outcome, settledBy }) =>
        `${story.toWords(what)}: ${outcome} <- ${settledBy === null ? '-' : story.toWords(settledBy)}`,
    );
    expect(ends).toContain(`500 would come: not-borne-out <- ${end}`);
  });

  it('are too late where whoever made them says so', () => {
    const [line] = toLines(
      readFerry(
        'Ada Quill said the repair of the lighthouse would be complete by June 3.',
        'Quill said on Wednesday that the repair of the lighthouse was only complete on June 7, later than she had hoped.',
      ),
    );
    expect(line ?? 'not-borne-out').toMatch(/^not-borne-out/);
  });

  it('are the same in whatever order the articles come', () => {
    const forecasts = settle(readStory(VISIT));
    for (const order of toOrders(VISIT)) {
      const other = readStory(order);
      expect(settle(other)).toEqual(forecasts);
    }
  });

  it('are none where nothing is foretold', () => {
    expect(settle(readStory([]))).toEqual([]);
  });
});

describe('appointments', () => {
  it.each([
    [
      'Governor Ada Quill will visit the yard on June 6.',
      'Governor Ada Quill visited the yard on June 6.',
      ['borne-out'],
    ],
    ['Governor Ada Quill will visit the yard on June 6.', 'The sea was calm.', []],
  ])('%s %s', (before, after, outcomes) => {
    expect(settle(readFerry(before, after)).map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});
