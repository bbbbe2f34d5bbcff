import { describe, expect, it } from 'vitest';
import { applyRules, type FoundTokens, makeCrossing } from '../../../src/extract/attributions/rules/apply-rules.ts';
import type { TokenRange } from '../../../src/extract/attributions/rules/rule.ts';
import { findSignedQuotations } from '../../../src/extract/attributions/rules/signed-quotation.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { type Language, toLanguage } from '../../../src/language/language.ts';

/** The tokens of the first place where `words` stand. */
function toRange({ text, tokens }: Language, words: string): TokenRange {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const first = tokens.starts.indexOf(start);
  const end = tokens.ends.indexOf(start + words.length) + 1;
  return { first, end };
}

interface Case {
  readonly text: string;
  /** What the network found: source, cue, content. */
  readonly found?: readonly (readonly [source: string | null, cue: string, content: string])[];
  /** What the rules add: rule, source, cue, content, and the indices of `found` inside it. */
  readonly added: readonly (readonly [
    rule: string,
    source: string | null,
    cue: string,
    content: string,
    inner: number[],
  ])[];
}

const cases: Case[] = [
  {
    text: 'Residents of the quay blame a pipe that burst in June.',
    added: [['lays-cause', 'Residents of the quay', 'blame', 'a pipe that burst in June', []]],
  },
  {
    text: 'The minister, Ana Reyes, holds a foreign ship responsible.',
    added: [['lays-cause', 'The minister, Ana Reyes', 'holds', 'a foreign ship responsible', []]],
  },
  {
    text: 'He put the run down to rumours.',
    added: [['lays-cause', 'He', 'put', 'the run down to rumours', []]],
  },
  { text: 'The mayor held a meeting with the engineer responsible for the bridge.', added: [] },
  { text: 'The mayor holds nobody responsible.', added: [] },
  { text: 'The inspector attributes none of it to the rails.', added: [] },
  { text: 'The firm has never blamed the driver.', added: [] },
  { text: 'The driver was blamed by his wife.', added: [] },
  { text: 'The driver is to blame for the crash.', added: [] },
  { text: 'He put the phone down and held the keys.', added: [] },
  {
    text: 'In his view the mayor had been looking for an excuse.',
    added: [['in-view', 'his', 'view', 'the mayor had been looking for an excuse', []]],
  },
  { text: 'In his view of the harbour the boats were small.', added: [] },
  {
    text: 'The smoke strengthened the view of some investigators that a fire was to blame.',
    added: [['held-view', 'some investigators', 'view', 'that a fire was to blame', []]],
  },
  { text: 'The view of the valley that opens there is famous.', added: [] },
  { text: 'The view of the sea that guests enjoy costs extra.', added: [] },
  {
    text: 'According to Ms Reyes, officials said the bridge was closed.',
    found: [['officials', 'said', 'the bridge was closed']],
    added: [['according-to', 'Ms Reyes', 'According to', 'officials said the bridge was closed', [0]]],
  },
  {
    text: 'The mayor told staff to leave, according to two aides.',
    found: [['The mayor', 'told', 'staff to leave']],
    added: [['according-to', 'two aides', 'according to', 'The mayor told staff to leave', [0]]],
  },
  { text: 'According to Ms Reyes, the bridge was closed.', added: [] },
  { text: 'The work went according to plan, and officials said so.', found: [['officials', 'said', 'so']], added: [] },
  {
    text: "The bridge was shut on Monday, the city's engineer, Ana Reyes, said on Tuesday.",
    added: [['trailing-report', "the city's engineer, Ana Reyes", 'said', 'The bridge was shut on Monday', []]],
  },
  {
    text: 'The bridge has been shut for good, the head of the survey, Admiral Neil Ashe, said.',
    added: [
      ['trailing-report', 'the head of the survey, Admiral Neil Ashe', 'said', 'The bridge has been shut for good', []],
    ],
  },
  { text: 'The bridge was shut by the mayor, the clerk, and Reyes, said so.', added: [] },
  {
    text: 'The ferry will sail on Sunday, its captain, Neil Ashe, told the Valley Herald.',
    added: [['trailing-report', 'its captain, Neil Ashe', 'told', 'The ferry will sail on Sunday', []]],
  },
  {
    text: "The dam will hold, Neil Ashe, the valley's engineer, told reporters on Tuesday.",
    added: [['trailing-report', "Neil Ashe, the valley's engineer", 'told', 'The dam will hold', []]],
  },
  {
    text: 'The tunnel is not safe, she told me in an interview.',
    added: [['trailing-report', 'she', 'told', 'The tunnel is not safe', []]],
  },
  {
    text: 'The strike will go on, the union and its members said in a joint statement.',
    added: [['trailing-report', 'the union and its members', 'said', 'The strike will go on', []]],
  },
  {
    text: 'Nobody had warned the crew, the captain later acknowledged.',
    added: [['trailing-report', 'the captain', 'later acknowledged', 'Nobody had warned the crew', []]],
  },
  {
    text: 'The runner may start again in May, the Court of Games ruled on Friday.',
    added: [['trailing-report', 'the Court of Games', 'ruled', 'The runner may start again in May', []]],
  },
  {
    text: 'The ferry will sail again, the ministry announced on Friday.',
    added: [['trailing-report', 'the ministry', 'announced', 'The ferry will sail again', []]],
  },
  {
    text: 'The ferry would sink, the captain feared.',
    added: [['trailing-report', 'the captain', 'feared', 'The ferry would sink', []]],
  },
  {
    text: 'The wall was weak, the survey found.',
    added: [['trailing-report', 'the survey', 'found', 'The wall was weak', []]],
  },
  { text: 'The fees pay for the park, a plan announced on Monday.', added: [] },
  { text: 'The shop cut its prices in June, the reductions expected this month.', added: [] },
  { text: 'The club signed Ana Reyes, the player expected at the hearing on Friday.', added: [] },
  { text: 'The paper printed the list, the towns confirmed by Friday.', added: [] },
  { text: 'The jury cleared Ana Reyes, a nurse suspected in last year.', added: [] },
  { text: 'The yard built 3 ferries, the ships promised last year.', added: [] },
  { text: 'The firm paid the crew, the sums claimed last month.', added: [] },
  { text: 'The guards let two men go, the suspects confirmed on Friday.', added: [] },
  { text: 'The pictures of the quay, taken on Friday, show smoke and dust.', added: [] },
  { text: 'The wind was cold, and the dog, a spaniel, told nobody.', added: [] },
  {
    text: 'The cracks were, the engineer now thinks, a sign of age.',
    added: [['middle-report', 'the engineer', 'now thinks', 'The cracks were', []]],
  },
  {
    text: 'Marchers put the turnout at 30,000.',
    added: [['figure-given', 'Marchers', 'put', 'the turnout at 30,000', []]],
  },
  {
    text: 'The union stands by 52,000. Her men stood by 400 marchers. The council kept to 300 pages.',
    added: [['figure-given', 'The union', 'stands by', '52,000', []]],
  },
  {
    text: 'The council, which ran the shelters, speaks of nearly 2,400; the mayor stands by a figure of 1,800.',
    added: [
      ['figure-given', 'The council, which ran the shelters', 'speaks of', 'nearly 2,400', []],
      ['figure-given', 'the mayor', 'stands by', 'a figure of 1,800', []],
    ],
  },
  {
    text: "The police estimate was 12,000 and the union's figure is 400.",
    added: [['figure-given', 'The police', 'estimate was', "12,000 and the union's figure is 400", []]],
  },
  {
    text: 'The ministry puts the number killed at 40.',
    added: [['figure-given', 'The ministry', 'puts', 'the number killed at 40', []]],
  },
  {
    text: 'The police put the cost of the repairs at about 300 crowns.',
    added: [['figure-given', 'The police', 'put', 'the cost of the repairs at about 300 crowns', []]],
  },
  { text: 'The ministry put guides at 30 museums.', added: [] },
  { text: 'The firm put 200 clerks at 15 banks on notice.', added: [] },
  { text: 'The union put it at 15 gates.', added: [] },
  { text: 'The mayor spoke of 15 long years at sea.', added: [] },
  { text: 'Witnesses speak of more than 30 years of hunger.', added: [] },
  { text: 'The academy counts 7 poets among its members.', added: [] },
  { text: 'The early goal put the club at 30 points.', added: [] },
  { text: 'The storm put the bridge at risk.', added: [] },
  { text: 'The mayor spoke of her fears.', added: [] },
  {
    text: 'Another theory is that the pump had failed.',
    added: [['noun-that', null, 'Another theory is', 'that the pump had failed', []]],
  },
  {
    text: 'Many left — the suggestion was that they had to, fearing that the wall might fall.',
    found: [['Many', 'fearing', 'that the wall might fall']],
    added: [['noun-that', null, 'the suggestion was', 'that they had to, fearing that the wall might fall', [0]]],
  },
  {
    text: 'Readers wrote to us.\n\n“The bridge should stay. We use it daily.” ― Ana María Ruiz\n\n“Close it at once.”\n— Omar Haddad, retired pilot\n',
    added: [
      ['signed-quotation', 'Ana María Ruiz', '―', '“The bridge should stay. We use it daily.”', []],
      ['signed-quotation', 'Omar Haddad, retired pilot', '—', '“Close it at once.”', []],
    ],
  },
  {
    text: '“The minister told us to leave at once.” -- Jo van der Berg',
    found: [['The minister', 'told', 'to leave at once']],
    added: [['signed-quotation', 'Jo van der Berg', '--', '“The minister told us to leave at once.”', [0]]],
  },
  { text: '“We will appeal this ruling” — and the mayor meant it.', added: [] },
  { text: '“We will appeal this ruling.” — Monday Evening News\n', added: [] },
  { text: 'She wrote “we will appeal this ruling” — Ana Reyes\n', added: [] },
  {
    text: '“Close it, I say, at once.” ― Oscar P. Haddad\n',
    added: [['signed-quotation', 'Oscar P. Haddad', '―', '“Close it, I say, at once.”', []]],
  },
  { text: '“Never Look Back Again” — The Album Of The Year. It sold well.\n', added: [] },
  { text: '“We will appeal this ruling.” — Ana Reyes! Who else?\n', added: [] },
  { text: 'The problem is that the pump had failed.', added: [] },
  {
    text: 'The theory is that it fell, she said.',
    found: [['she', 'said', 'The theory is that it fell']],
    added: [],
  },
  {
    text: 'The findings suggest that the swell had passed, the authors write.',
    found: [['The findings', 'suggest', 'that the swell had passed']],
    added: [['trailing-report', 'the authors', 'write', 'The findings suggest that the swell had passed', [0]]],
  },
  {
    text: 'People here are afraid of being reached, Viken believes.',
    added: [['trailing-report', 'Viken', 'believes', 'People here are afraid of being reached', []]],
  },
  {
    text: '— It is historic for the mayor, says Aasland. — She lives on the other side.',
    added: [['trailing-report', 'Aasland', 'says', 'It is historic for the mayor', []]],
  },
  {
    text: 'The driver had left the scene within a minute, the court heard.',
    added: [['trailing-report', 'the court', 'heard', 'The driver had left the scene within a minute', []]],
  },
  { text: 'When the rain had stopped at last, he said.', added: [] },
  { text: 'After the rain had stopped at last, he said.', added: [] },
  {
    text: 'On a clear day, says Tevita Fonua, you can see the old school.',
    added: [['middle-report', 'Tevita Fonua', 'says', 'On a clear day', []]],
  },
  { text: 'The mayor came in, said hello, and was gone.', added: [] },
  { text: 'The mayor came, she says, and nobody else did.', added: [] },
  { text: 'The rain stopped in the afternoon, which officials deny.', added: [] },
  {
    text: 'Some agree with their union, which holds that cuts were behind it all.',
    added: [['body-holds', 'which', 'holds', 'that cuts were behind it all', []]],
  },
  { text: 'Some agree with the theory, which holds that cuts were behind it all.', added: [] },
  { text: 'Some agree with their union, which holds that office now.', added: [] },
  { text: 'Then and there, he said.', added: [] },
  { text: 'The minutes, which came out in June, say four to three.', added: [] },
  {
    text: 'One in five posts is out of reach, a new report by the Alliance finds.',
    added: [['trailing-report', 'a new report by the Alliance', 'finds', 'One in five posts is out of reach', []]],
  },
  { text: 'The rain had stopped by noon, and the band played.', added: [] },
  {
    text: 'It is rumoured here that two of the firms will give way, but nobody would confirm it.',
    added: [['it-is-said', null, 'is rumoured', 'that two of the firms will give way', []]],
  },
  {
    text: 'It is believed the boat sank on Sunday.',
    added: [['it-is-said', null, 'is believed', 'the boat sank on Sunday', []]],
  },
  {
    text: 'There were fresh fears that the dam would burst.',
    added: [['it-is-said', null, 'were fresh fears', 'that the dam would burst', []]],
  },
  { text: 'It was said by everyone in the town.', added: [] },
  {
    text: 'Omar Haddad: You said the bridge was safe. Was it?\n\nAna Reyes: I never said so. The mayor did.\n',
    found: [['I', 'never said', 'so']],
    added: [
      ['labelled-turn', 'Omar Haddad', ':', 'You said the bridge was safe. Was it?', []],
      ['labelled-turn', 'Ana Reyes', ':', 'I never said so. The mayor did.', [0]],
    ],
  },
  { text: 'Reyes: 1,547.\n\nHaddad: 2,316.\n\nMoen: 11 votes or so.\n', added: [] },
  { text: 'Ana Reyes: What would you do now?\n\nThe bridge stays shut.\n', added: [] },
  {
    text: 'Ana Reyes: Student loans. Do you want Ms Reyes to pay them?\n\nOmar Haddad: Credit. Mr Haddad asks for more, and you?\n',
    added: [],
  },
  { text: 'Q: Did you say the bridge was safe?\n\nA: I never said so to anybody.\n', added: [] },
  {
    text: 'REYES: I never knew it, Dana.\n\nDANA LOWE, HOST: Were you there that night?\n\nPAUL DENT: He was in the room.\n',
    added: [
      ['labelled-turn', 'REYES', ':', 'I never knew it, Dana.', []],
      ['labelled-turn', 'DANA LOWE', ':', 'Were you there that night?', []],
      ['labelled-turn', 'PAUL DENT', ':', 'He was in the room.', []],
    ],
  },
  { text: 'Update: You can follow it here now.\n\nPictured: What we saw on the day.\n', added: [] },
  { text: 'It is the bridge that everyone uses.', added: [] },
  {
    text: 'An incident report obtained by the station states that he had been calm.',
    added: [['plain-that', 'An incident report obtained by the station', 'states', 'that he had been calm', []]],
  },
  {
    text: 'The watchman still maintained before the coroner that no lamp was lit.',
    added: [['plain-that', 'The watchman', 'maintained before the coroner', 'that no lamp was lit', []]],
  },
  {
    text: 'The railway, which owns the line, insists that the train was slow.',
    added: [['plain-that', 'The railway, which owns the line', 'insists', 'that the train was slow', []]],
  },
  { text: 'The delay adds to the doubt that has surrounded the plan.', added: [] },
  { text: 'It says that nobody came.', added: [] },
  { text: 'The clerk who says that nobody came has left.', added: [] },
  { text: 'There are bridges that everyone uses.', added: [] },
];

const { tagger } = loadNetwork();

describe('attributions added by rule', () => {
  for (const { text, found = [], added } of cases) {
    it(text, () => {
      const language = toLanguage(text);
      const tokens = found.map(([source, cue, content]): FoundTokens => {
        const rest = [toRange(language, cue), toRange(language, content)];
        return { source: source === null ? null : toRange(language, source), rest };
      });
      const wordsOf = ({ first, end }: TokenRange): string =>
        text.slice(language.tokens.starts[first], language.tokens.ends[end - 1]);
      const { tags } = toWords(language, tagger);
      const got = applyRules(language, tags, tokens).map(({ rule, source, cue, content, inner }) => [
        rule.id.replace('attributions/', ''),
        source === null ? null : wordsOf(source),
        wordsOf(cue),
        wordsOf(content),
        inner,
      ]);
      expect(got).toEqual(added);
    });
  }

  it('takes a source from across the edge of the clause away', () => {
    const language = toLanguage('Many left — the suggestion was that they had to, fearing that the wall might fall.');
    const rest = [toRange(language, 'fearing'), toRange(language, 'that the wall might fall')];
    const [added] = applyRules(language, [], [{ source: toRange(language, 'Many'), rest }]);
    expect([...(added?.unsourced ?? [])]).toEqual([0]);
  });
});

describe('attributions that cross a signed quotation', () => {
  const text = '“Officials said the bridge would stay.” — Ana Reyes\n\n“Close it.” — Omar Haddad\n';
  const language = toLanguage(text);
  const isCrossing = makeCrossing(language.tokens.count, findSignedQuotations(language));
  const toFound = (source: string, cue: string, content: string): FoundTokens => ({
    source: toRange(language, source),
    rest: [toRange(language, cue), toRange(language, content)],
  });

  it('keeps one that lies inside the quotation', () => {
    expect(isCrossing(toFound('Officials', 'said', 'the bridge would stay'))).toBe(false);
  });

  it.each([
    ['Ana', 'Reyes', '“Close it.”'],
    ['Officials', 'said', 'the bridge would stay.” — Ana'],
  ])('finds %s %s', (source, cue, content) => {
    expect(isCrossing(toFound(source, cue, content))).toBe(true);
  });
});
