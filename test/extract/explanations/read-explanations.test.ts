import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';

/** The reasons of an article as it is read, each with its stance, the words of its holder and what it explains. */
function findReasons(...paragraphs: readonly string[]): string[] {
  const { article, problems } = toArticle(paragraphs.join('\n\n'), { published: '2019-03-04' });
  const { explanations, attributions } = read(article, loadNetwork(), problems);
  return explanations.map(({ claim, stance, holder, of }) => {
    const who = attributions.find(({ id }) => id === holder)?.source[0];
    const asked = of === null ? '' : ` < ${toText(article.text, of)}`;
    return `${stance}, ${who === undefined ? 'nobody' : toText(article.text, who)}: ${toText(article.text, claim)}${asked}`;
  });
}

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
