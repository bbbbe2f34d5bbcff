import { describe, expect, test } from 'vitest';
import { toLanguage } from '../../src/language/language.ts';

function toSentences(text: string): string[] {
  return toLanguage(text).sentences.map((span) => text.slice(span.start, span.end));
}

/** Each case is one paragraph, its sentences parted by " | ". */
const CASES: readonly string[] = [
  'It rained. | It poured! | Did it? | Yes',
  'Mr. Ade met Gen. J. R. Li of Oslo Corp. on Jan. 5 at 9 a.m. in Reno, Nev., he said.',
  'She flew to the U.S. | The visit was short.',
  'The bridge cost Rs. 12 crore and the road Tk. 40 lakh. | Nobody paid.',
  'A fare of Sh. 50 was cut to Re. 1 under Cl. 4 of the order. | It rose again.',
  'The claim is Sh8.3 billion, or R1.5bn in 2019 money. | The port owes Rs1,500.',
  'The inquiry went to Justice (retd.) Mira Sen and to Col. (Retd.) Anil Roe.',
  'The plant stands in Vale (Ill.) | The owner left.',
  'They were paid in Rs. | The bank refused it.',
  'Vale Strikes Back at U.S. Over Grain Levy',
  'The visit to the U.S. | The Bell has a list:',
  'The alarm rang at 11:35 p.m. | Ann Roe slept.',
  'The last call was made at 9:20 p.m. | Ann Roe, the clerk on duty, told nobody.',
  'At 9:20 p.m. Judge Ann Roe ordered the hall cleared.',
  'At 9 p.m. Vale supporters threw cans.',
  'On Friday at about 9 p.m. Vale Radio reported the fire.',
  'The doors were shut, and at 9 p.m. Ann Roe opened them.',
  'After the doors were shut at 9 p.m. Ann Roe opened them.',
  'The clerk said that at 9 p.m. Ann Roe opened the doors.',
  'They missed the 6 p.m. Vale bus and left before the 9 p.m. Harbour Cup final.',
  'The hall was shut at 9 p.m. Vale supporters left.',
  'It opens at 8 a.m. Eastern time and shuts at 5 p.m. Friday or 6 p.m. EST, or 7 p.m. London time.',
  'The U.S. Senate met in St. Louis at No. 10 Main St. with Dr. Roe.',
  'He works for Kline & Co. | He likes it.',
  '“We lost. | We will be back,” she said. | “Soon.”',
  '"It is over." | He left. | (They stayed.) | Nobody spoke.',
  '“Is it over?” Ann Roe asked. | “No!” he said. | “Stay!” | The crowd stayed.',
  'It fell 3.5 percent to $1.20 on www.example.org. | Nobody knew.',
  'He paused ... and went on. | Then… | Nothing.',
  'We agreed [...] | The rest is known.',
  'it works fine. | but not here, etc. and so on',
  'It was built in 1931. [4] [12] | It is shut. | [Editor: see above.]',
  '“Why? ” he asked. | She left. “',
  'MACON, Ga. (Wire) — | The bridge is shut. | It stays shut.',
  'LISBON, May 5 (Wire) - | The bridge is shut.',
  'The mayor at the bridge | Image: Ann Roe.',
  'The company Yahoo! said so. | The firm agreed.',
];

describe('splitSentences', () => {
  test.each(CASES)('%s', (marked) => {
    const sentences = marked.split(' | ');
    expect(toSentences(sentences.join(' '))).toEqual(sentences);
  });

  test('a paragraph ends a sentence with or without a full stop', () => {
    expect(toSentences('Bridge shut\n\nThe board met')).toEqual(['Bridge shut', 'The board met']);
  });

  test('a line end in a hard-wrapped paragraph does not', () => {
    const text = 'The harbour board said on Monday that the old bridge would\nstay shut until the end of the month.';
    expect(toSentences(text)).toEqual([text]);
  });
});
