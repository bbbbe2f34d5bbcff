import { describe, expect, it } from 'vitest';
import type { OriginOf } from '../../src/compare/explanations/matrix.ts';
import { mergeExplanations } from '../../src/compare/explanations/merge-explanations.ts';
import type { StoryExplanation } from '../../src/document/story.ts';
import { readStory, type TestArticle, type TestStory, toOrders } from './read-articles.ts';
import { VISIT } from './visit-story.ts';

/** Each attribution an origin, and each article's own voice. */
const byAttribution: OriginOf = ({ id }, _span, attribution) => `${id} ${attribution}`;
const one: OriginOf = () => 'one';

function merge(story: TestStory, originOf: OriginOf = byAttribution) {
  return mergeExplanations(story.articles, story.voices, story.happenings, story.isOneMatter, originOf);
}

const visit = readStory(VISIT);
const merged = merge(visit);
const find = (pattern: RegExp): StoryExplanation =>
  merged.explanations.find(({ claim }) => pattern.test(visit.toWords(claim))) as StoryExplanation;

describe('the explanations of a story', () => {
  it('compete for one question, least inconsistent first', () => {
    const [question] = merged.questions;
    expect(question?.of && visit.toWords(question.of)).toBe('Why Did Lena Marek Cancel Her Oslo Trip?');
    expect(
      merged.explanations.filter(({ question: id }) => id === question?.id).map(({ claim }) => visit.toWords(claim)),
    ).toEqual([
      'matters of the budget',
      'the illness of her father',
      'Marek is famous for her fear of flying over water',
      'a sign of a coup threat in Tarvia',
    ]);
  });

  it('are one where one voice gives them in other words', () => {
    const { tellings, holders } = find(/budget/);
    expect(tellings.map(visit.toWords)).toEqual(['the state of the budget', 'matters of the budget']);
    expect(holders.map(({ voice, stance }) => [visit.toName(voice), stance])).toEqual([
      ['Tomas Hurd', 'reported'],
      ['Tomas Hurd', 'reported'],
    ]);
  });

  it('say who holds them and how the article stands to them', () => {
    const toHolders = ({ holders }: StoryExplanation) =>
      holders.map(({ voice, stance }) => [visit.toName(voice), stance]);
    expect(toHolders(find(/coup/))).toEqual([['many', 'doubted']]);
    expect(toHolders(find(/father/))).toEqual([[null, 'reported']]);
    expect(toHolders(find(/flying/))).toEqual([[null, 'advanced']]);
  });

  it('count what speaks against them', () => {
    expect(find(/coup/).inconsistency).toBe(1);
    expect(find(/coup/).evidence.map(({ bears }) => bears)).toContain('against');
    expect(find(/budget/)).toMatchObject({ inconsistency: 0, evidence: [] });
  });

  it('are the same in whatever order the articles come', () => {
    for (const order of toOrders(VISIT)) expect(merge(readStory(order))).toEqual(merged);
  });
});

const BACKGROUND =
  'The mill on the Orrin burned on Monday night. The old timber mill of Dunmere employed 40 people, and the fire chief, Ada Quill, led the search of the mill.';

function readMill(...passages: readonly string[]): TestStory {
  const given: TestArticle[] = passages.map((passage, index) => ({
    published: `2022-06-1${index + 1}`,
    text: `Fire at Dunmere mill, report ${index + 1}\n\n${BACKGROUND}\n\n${passage}\n`,
  }));
  return readStory(given);
}

describe('questions', () => {
  it('are named by the title that tells what happened, not by one that only plays on it', () => {
    const story = readStory([
      {
        published: '2022-06-11',
        text: `Timber mill on the Orrin burns at Dunmere\n\n${BACKGROUND}\n\nNobody was hurt.\n`,
      },
      {
        published: '2022-06-12',
        text: `The long night\n\n${BACKGROUND}\n\nQuill blamed a faulty saw.\n`,
      },
    ]);
    const { questions } = merge(story);
    expect(questions.map(({ of }) => of && story.toWords(of))).toEqual(['Timber mill on the Orrin burns at Dunmere']);
  });

  it('are named by what happened, and not by names that every report has', () => {
    const story = readStory([
      {
        published: '2022-06-11',
        text: `Timber mill burns on river, 40 jobs lost\n\n${BACKGROUND}\n\nNobody was hurt.\n`,
      },
      {
        published: '2022-06-12',
        text: `What the people of Dunmere heard\n\n${BACKGROUND}\n\nQuill blamed a faulty saw.\n`,
      },
    ]);
    expect(merge(story).questions.map(({ of }) => of && story.toWords(of))).toEqual([
      'Timber mill burns on river, 40 jobs lost',
    ]);
  });

  it('are asked in the words of the text, where it asks', () => {
    const toAsked = (text: string): readonly (string | null)[] => {
      const story = readMill(text);
      return merge(story).questions.map(({ of }) => of && story.toWords(of));
    };
    expect(toAsked('Why did the town council wait so long? Quill blames a quarrel over money.')).toEqual([
      'Why did the town council wait so long?',
    ]);
    expect(toAsked('What caused the delay of the ferry is less clear. The owner blames frost.')).toEqual([
      'What caused the delay of the ferry',
    ]);
  });

  it('stay apart where something else is explained', () => {
    const story = readMill(
      'Quill blamed the disaster on a faulty saw. The search was broken off because the roof had become unsafe.',
    );
    const { questions, explanations } = merge(story);
    expect(questions).toHaveLength(2);
    expect(explanations.map(({ claim }) => story.toWords(claim)).sort()).toEqual([
      'a faulty saw',
      'the roof had become unsafe',
    ]);
  });

  it('stay apart where one article asks of somebody of whom the other knows nothing yet', () => {
    const story = readStory([
      {
        outlet: 'Coast Wire',
        published: '2019-03-05',
        text: 'Harl stores to close 46 shops\n\nThe Harl chain of department stores will close 46 shops in Dunmere, it said on Tuesday. Ada Quill, who heads the chain, blamed the closures on the new tax. The chain also turned down an offer for all of its stores.\n',
      },
      {
        outlet: 'The Northern Review',
        published: '2019-05-20',
        text: 'The offer that melted away\n\nWarren Stoll has dropped his offer for the Harl chain of department stores in Dunmere and flew home on Monday.\n\nWhy did Mr Stoll give up? People close to Harl say that his lenders had lost patience. His own statement blamed the market.\n',
      },
    ]);
    const { questions, explanations } = merge(story);
    const toClaims = (ids: readonly string[]): string[] =>
      explanations.filter(({ id }) => ids.includes(id)).map(({ claim }) => story.toWords(claim));
    const [asked] = questions.filter(({ of }) => of !== null && /Stoll/.test(story.toWords(of)));
    expect(toClaims(asked?.explanations ?? [])).not.toContain('the new tax');
    expect(toClaims(asked?.explanations ?? [])).toContain('the market');
    expect(explanations.map(({ claim }) => story.toWords(claim))).toContain('the new tax');
  });

  it('stay apart where something is explained that came after, or that was only told as a reason', () => {
    const toHeads = (text: string): readonly (string | null)[] => {
      const story = readMill(text);
      return merge(story).questions.map(({ of }) => of && story.toWords(of));
    };
    expect(
      toHeads(
        'Quill blamed the disaster on a faulty saw. A shortage of drivers seems to have caused delays after the fire.',
      ),
    ).toHaveLength(2);
    expect(
      toHeads('Quill blamed the disaster on a rumour about the yard. Crane blamed the council for the rumour.'),
    ).toHaveLength(2);
  });

  it('are one where two articles explain the same clause', () => {
    const story = readMill(
      'The search was broken off because the roof had become unsafe.',
      'The search was broken off for an hour because of falling bricks.',
    );
    const { questions } = merge(story);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.explanations).toHaveLength(2);
  });

  it('name what the reason says it explains, and not the title, however little that says', () => {
    const text =
      'Mayor defends quay plan\n\nMayor Ola Brandt said on Monday that her plan was failing because builders were scarce.';
    const story = readStory([{ published: '2022-06-11', text }]);
    expect(merge(story).questions.map(({ of }) => of && story.toWords(of))).toEqual(['her plan was failing']);
  });

  it('are one where somebody turns down what another says of the very same words', () => {
    const story = readMill(
      'Others in the town attribute her fall from grace to a quarrel. Her deputy dismissed that theory as “pure fantasy”.',
    );
    const { questions, explanations } = merge(story);
    expect(questions).toHaveLength(1);
    expect(explanations.map(({ holders }) => holders.map(({ stance }) => stance))).toEqual([['reported', 'rejected']]);
  });

  it('are of other things than the matter where several are meant', () => {
    const story = readMill(
      'Quill blamed the disaster on a faulty saw. Announcing new rules, she said they were a response to the theft of a lamp.',
    );
    expect(merge(story).questions).toHaveLength(2);
  });

  it('leave out a claim that only points back', () => {
    const story = readMill('The mill had been empty. The search was broken off because of this.');
    expect(merge(story).explanations).toEqual([]);
  });
});

describe('the matrix', () => {
  const DOUBT =
    'Many interpreted the fire as a sign of arson. This version is not convincing. In practice nobody could reach the yard, for its gate was locked.';

  it('has one row for a piece of evidence of one origin, and two for two origins', () => {
    const story = readMill(DOUBT, DOUBT);
    const [shared] = merge(story, one).questions;
    const [apart] = merge(story).questions;
    expect(shared?.matrix).toHaveLength(1);
    expect(shared?.matrix[0]?.tellings).toHaveLength(2);
    expect(apart?.matrix).toHaveLength(2);
    expect(merge(story, one).explanations[0]?.inconsistency).toBe(1);
    expect(merge(story).explanations[0]?.inconsistency).toBe(2);
  });

  it('has a row for a rejection that gives a ground', () => {
    const story = readMill(
      'Quill blamed the disaster on a faulty saw. The owner rejects that explanation, saying the saw had been checked in May.',
    );
    expect(merge(story).questions.flatMap(({ matrix }) => matrix.map(({ what }) => story.toWords(what)))).toEqual([
      'The owner rejects that explanation, saying the saw had been checked in May.',
    ]);
  });

  it('has no row for a rejection, which is who stands against it, and tells that explanation last', () => {
    const story = readMill(
      'The owner, Jonas Crane, dismissed the talk of arson. Quill blamed the disaster on a faulty saw, and Crane blamed it on a cigarette.',
    );
    const { questions, explanations } = merge(story);
    expect(questions.flatMap(({ matrix }) => matrix)).toEqual([]);
    expect(explanations.map(({ claim, holders }) => [story.toWords(claim), holders[0]?.stance]).at(-1)).toEqual([
      'arson',
      'rejected',
    ]);
  });

  it('tells how well each row parts the explanations', () => {
    for (const { explanations, matrix } of merged.questions) {
      for (const { cells, diagnosticity } of matrix) {
        expect(cells.length).toBeGreaterThan(0);
        for (const { explanation } of cells) expect(explanations).toContain(explanation);
        if (explanations.length === 1) expect(diagnosticity).toBe(0);
        else expect(diagnosticity).toBeGreaterThanOrEqual(0);
      }
      expect(matrix.map(({ diagnosticity }) => diagnosticity)).toEqual(
        matrix.map(({ diagnosticity }) => diagnosticity).sort((a, b) => b - a),
      );
    }
  });

  it('takes a flat denial for strong evidence', () => {
    const story = readMill(
      'Many interpreted the fire as a sign of arson. This version is not convincing. In practice the owner should not worry about arson, for it is impossible to enter the yard.',
    );
    const rating = merge(story).questions[0]?.matrix[0]?.cells[0]?.rating;
    expect(rating).toBe('II');
  });

  it('is empty for no article', () => {
    expect(merge(readStory([]), one)).toEqual({
      questions: [],
      explanations: [],
    });
  });
});
