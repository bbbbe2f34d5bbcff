import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/compare/quantities/find-quantities.ts';
import { splitWords } from '../../../src/compare/words.ts';

/** Each amount as "words: kind value unit of things". */
function toLines(text: string): string[] {
  return findQuantities(splitWords(text), []).map(
    ({ start, end, kind, value, other, rough, unit, things, isLoose }) => {
      const amount = [
        rough === 'exact' ? null : rough,
        other === null ? value : `${value} to ${other}`,
        unit,
        things.length === 0 ? null : `of ${things.join(' ')}`,
        isLoose ? 'loosely' : null,
      ];
      return `${text.slice(start, end)}: ${kind} ${amount.filter((part) => part !== null).join(' ')}`;
    },
  );
}

describe('findQuantities', () => {
  it.each([
    ['Tindall recalled about 41,000 portable heaters.', ['41,000: count about 41000 of portabl heater']],
    ['The repair cost $2.4 million.', ['2.4 million: money 2400000 dollar']],
    ['It is worth €40,000.', ['40,000: money 40000 euro']],
    ['They paid 15m euros.', ['15m euros: money 15000000 euro']],
    ['They paid 2.4bn pounds.', ['2.4bn pounds: money 2400000000 pound']],
    ['Some 11 per cent of voters stayed away.', ['11 per cent: percent about 11']],
    ['Turnout was 25 percent.', ['25 percent: percent 25']],
    ['Turnout was 30%.', ['30%: percent 30']],
    ['It will shut 46 of its 171 shops.', ['46: count 46 of =shop', '171: count 171 of =shop']],
    ['The bid was worth 240 pence a share.', ['240 pence: money 2.4 pound']],
    ['The share stood at 245p.', ['245p: money 2.45 pound']],
    ['Some 3,800 people could lose their jobs.', ['3,800: count about 3800 of =job peopl could =lose']],
    ['The yard laid off 200 welders.', ['200: count 200 of =job welder']],
    ['The law passed by 412 to 409.', ['412 to 409: result 412 to 409']],
    ['Norwell won 3-1.', ['3-1: result 3 to 1']],
    ['There were 10 to 15 people.', ['10 to 15: count 10 to 15 of peopl']],
    ['They lost two dozen cows.', ['two dozen: count 24 of =cattle loosely']],
    ['It was a convoy of twenty-four barges.', ['twenty-four: count 24 of barg']],
    ['At least 12 people were there.', ['12: count at-least 12 of peopl']],
    ['There were more than 300 tents.', ['300: count at-least 300 of tent']],
    ['Fewer than 20 cases are known.', ['20: count at-most 20 of case']],
    ['There was room for up to 40 barges.', ['40: count at-most 40 of barg']],
    ['The death toll rose to 15.', ['15: count 15 of =kill toll']],
    ['He put the number of missing men at seven.', ['seven: count 7 of =miss men']],
    ['12 were injured and 14 arrested.', ['12: count 12', '14: count 14 of =arrest']],
    ['The figure of 15 comes from the ministry.', ['15: count 15']],
    ['The blast injured 20 on Monday.', ['20: count 20']],
    ['The number of dead in the mine near Torvale rose to 15.', ['15: count 15 of =kill']],
    ['The plant employs about 240 people.', ['240: count about 240 of =worker peopl']],
    ['The state moved 1.4 lakh people.', ['1.4 lakh: count 140000 of peopl']],
    ['The port lost ₹85 crore.', ['85 crore: money 850000000 rupee']],
    ['They owe 900 million shillings.', ['900 million shillings: money 900000000 shilling']],
    ['Orders fell by a third.', ['a third: percent about 33.3333']],
    ['Two thirds of the members left.', ['Two thirds: percent about 66.6667 of member']],
    ['Some 14 trucks overturned there.', ['14: count about 14 of =lorry']],
    ['The seven Danes held in Oran are ill.', ['seven: count 7 of denmark']],
    ['It is for 30 suspected cases per clinic.', ['30: count 30 of suspect case']],
    ['The union put the crowd at 8,500.', ['8,500: count 8500 of peopl']],
    ['He puts the number of people on board at nearly 600.', ['600: count about 600 of peopl aboard']],
    ['The firm put the figure at 40.', ['40: count 40']],
    ['She spoke of around 600.', ['600: count about 600']],
    ['One in ten of its ships is idle.', ['One in ten: percent about 10 of =ship']],
    ['Output was three-quarters lower.', ['three-quarters: percent about 75 of lower']],
    ['The track measures 20 kilometres.', ['20 kilometres: measure 20000 metre']],
  ])('finds them in “%s”', (text, expected) => {
    expect(toLines(text)).toEqual(expected);
  });

  it.each([
    'It opened a quarter of an hour later, on the third of May.',
    'Profit rose from a quarter earlier.',
    'Owners of the Ember 2 should unplug it.',
    'Article 5 of the treaty is clear.',
    'She was in Room 101.',
    'Highway 17 was closed.',
    'It was one of them.',
    'One man stayed.',
    'A 2-year-old slept.',
    'Jane Doe, 41, said so.',
    'The No. 3 seed lost.',
    'Hundreds of people came.',
    'There was 99999999999999 of it.',
    'The pumps, the doors, the lights.',
    '',
  ])('finds none in “%s”', (text) => {
    expect(toLines(text)).toEqual([]);
  });

  it('leaves out what is a time', () => {
    const text = 'In 1989 some 400 people left within 20 minutes.';
    const toTime = (words: string) => ({
      id: words,
      confidence: 1,
      by: 'hand',
      type: 'DATE' as const,
      value: '1989',
      mod: null,
      anchor: 'absolute' as const,
      candidates: [],
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const found = findQuantities(splitWords(text), ['1989', '20 minutes'].map(toTime));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['400']);
  });

  it('knows no larger figures than it can hold', () => {
    expect(toLines('9 billion billion billion stars shine')).toEqual([]);
  });
});
