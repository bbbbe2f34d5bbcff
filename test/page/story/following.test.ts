import { describe, expect, it } from 'vitest';
import { toFollowing } from '../../../src/page/story/following.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { type SmallArticle, tell } from '../../compare/tell.ts';

const LONG =
  'The barge took in water within minutes and lay on her side before the first boat could leave the inner harbour. Four of the crew climbed on to the keel and were lifted off by the pilot boat at dawn.';

function toHeading(...articles: readonly SmallArticle[]): string {
  const { story, readings } = tell(articles);
  const [family] = story.families;
  if (family === undefined) throw new Error('no family was found');
  const { who, how, source } = toFollowing(toStoryIndex(story, readings), family);
  return `${who} ${how}${source === null ? '' : ` ${source}`}`;
}

const toPaper = (outlet: string, on: string | null): SmallArticle => ({
  outlet,
  on,
  text: `Barge sinks\n\n${LONG}\n\nThe harbour was shut, ${outlet} learned.`,
});

describe('toFollowing', () => {
  it.each([
    [
      'the later follows',
      [toPaper('Melvik Post', '2019-03-04'), toPaper('Bay Herald', '2019-03-06')],
      'Bay Herald follows Melvik Post',
    ],
    [
      'an agency is followed, though nobody knows when it wrote',
      [
        toPaper('Melvik Post', '2019-03-04'),
        { outlet: 'NPA', on: null, text: `Barge sinks\n\nMELVIK (NPA) - ${LONG}` },
      ],
      'Melvik Post follows NPA',
    ],
    [
      'an agency that came later follows',
      [toPaper('Melvik Post', '2019-03-04'), toPaper('Coast Wire', '2019-03-06')],
      'Coast Wire follows Melvik Post',
    ],
    [
      'nobody knows who came first',
      [toPaper('Melvik Post', '2019-03-04'), toPaper('Bay Herald', null)],
      'Melvik Post and Bay Herald share one text',
    ],
    [
      'who credits another follows, dated or not',
      [
        toPaper('Melvik Post', '2019-03-04'),
        { ...toPaper('Bay Herald', null), text: `Barge sinks\n\n${LONG}\n\nMelvik Post contributed to this report.` },
      ],
      'Bay Herald follows Melvik Post',
    ],
  ] as const)('%s', (_, articles, heading) => {
    expect(toHeading(...articles)).toBe(heading);
  });
});
