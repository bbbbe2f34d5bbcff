import { describe, expect, it } from 'vitest';
import { hold, toArticle } from './hold.ts';

const ARTICLE = `The town and the search engine

BRENFORD, May 2, 2018 (Dale News) — The company Larkway defended its new maps on Tuesday.

In a statement, Larkway said the maps had been checked by local people for eleven weeks. Larkway said that it would not pay for the lost signs.

Owen Pryce, a professor of geography at Dale University, said the same mistakes could have been found in an afternoon. Pryce has no contract with the firm.

Edna Shaw, a spokeswoman for Larkway, said the first corrections would be online before the weekend.

“Nobody asked the ferrymen,” said James Corran, who has run the crossing for thirty years. Corran said he had carried 200 letters across in the autumn storms.

James Melling, the harbour master, said his office had sent two letters in March.

In an interview, Judge Ruth Dunmore said Larkway had answered neither of the letters. Dunmore said the maps would be looked at by a court.

“The old road was there when my grandfather was a boy and it is still there.”

— Ines Marlow`;

const judge = (draft: string): string | undefined => hold(draft, [toArticle(ARTICLE, 'Dale News')]).checks[0]?.verdict;

describe('who is said to have said it', () => {
  it.each([
    ['a firm for a scholar', 'Larkway said the same mistakes could have been found in an afternoon.'],
    ['a scholar for a firm', 'Owen Pryce said the maps had been checked by local people for eleven weeks.'],
    ['a firm for a judge', 'Larkway said the maps would be looked at by a court.'],
    ['one of the same first name', '“Nobody asked the ferrymen,” James Melling said.'],
    ['the name around "he"', 'he had carried 200 letters across in the autumn storms, James Melling said.'],
    ['whoever signed nothing', '“The old road was there when my grandfather was a boy,” James Corran said.'],
    ['a signature with a body behind it', '> Nobody asked the ferrymen.\n>\n> — Ines Marlow, Larkway Institute'],
  ])('%s is somebody else', (_, draft) => {
    expect(judge(draft)).toBe('other-speaker');
  });

  it.each([
    ['a firm for its spokeswoman', 'Larkway said the first corrections would be online before the weekend.'],
    ['a spokeswoman for her firm', 'Edna Shaw said it would not pay for the lost signs.'],
    ['who signed it', '“The old road was there when my grandfather was a boy,” Ines Marlow said.'],
    ['a first name left out', '“Nobody asked the ferrymen,” Corran said.'],
    ['"he" and the name around it', 'James Melling said his office had sent two letters in March.'],
  ])('%s is not', (_, draft) => {
    expect(judge(draft)).toBe('verbatim');
  });
});
