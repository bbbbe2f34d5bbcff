import { describe, expect, it } from 'vitest';
import { toWholeText } from '../../src/page/spans-text.ts';

/** The words between the bars, as they are shown. */
function toShown(marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  return toWholeText(marked.replaceAll('|', ''), { start, end });
}

describe('toWholeText', () => {
  it.each([
    ['|Brandt called it a "lie|."', 'Brandt called it a "lie."'],
    ['|Brandt called it a “lie|” on Monday.', 'Brandt called it a “lie”'],
    ['|Brandt called it a “lie” and a “shame|”.', 'Brandt called it a “lie” and a “shame”'],
    ['|Brandt called it a “lie” on Monday|.', 'Brandt called it a “lie” on Monday'],
    ['“|It is a lie|,” Brandt said.', 'It is a lie'],
    ['|“It is a lie|,” Brandt said.', '“It is a lie'],
    ['He said |the quay was shut|, "for now".', 'the quay was shut'],
  ])('%s', (marked, shown) => {
    expect(toShown(marked)).toBe(shown);
  });
});
