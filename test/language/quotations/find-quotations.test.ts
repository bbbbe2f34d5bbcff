import { describe, expect, test } from 'vitest';
import { toLanguage } from '../../../src/language/language.ts';
import type { Quotation } from '../../../src/language/quotations/quotation.ts';

function find(text: string): readonly Quotation[] {
  return toLanguage(text).quotations;
}

/** The quotations of a text as written, each with a sign for depth (>) and for one that is not closed (…) or goes on (+). */
function show(text: string): string[] {
  return find(text).map((quotation) => {
    const end = quotation.closed ? '' : quotation.continues ? ' +' : ' …';
    return `${'>'.repeat(quotation.depth)}${text.slice(quotation.start, quotation.end)}${end}`;
  });
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['straight', '"We will appeal," she said. "Soon."', ['"We will appeal,"', '"Soon."']],
  ['curly', '“We will appeal,” she said. “Soon.”', ['“We will appeal,”', '“Soon.”']],
  ['two single marks for a double', "''It's late,'' he said. ''Go.''", ["''It's late,''", "''Go.''"]],
  ['TeX', "``It is late,'' he said.", ["``It is late,''"]],
  ['single', "'We won't appeal,' she said.", ["'We won't appeal,'"]],
  ['curly single', '‘We won’t appeal,’ she said.', ['‘We won’t appeal,’']],
  ['French', 'Il a dit : « Non ».', ['« Non »']],
  ['German', 'Er sagte: „Nein“ und »Ja«.', ['„Nein“', '»Ja«']],
  ['after a bracket and before a dash', 'It is ("quite") so—“Go!”—and “no”—yes', ['"quite"', '“Go!”', '“no”']],
  [
    'nested',
    '“They told us, ‘Leave at once,’ and we left,” he said.',
    ['“They told us, ‘Leave at once,’ and we left,”', '>‘Leave at once,’'],
  ],
  ['nested to the end', '"He said \'no,\'" she said.', ['"He said \'no,\'"', ">'no,'"]],
  ['nested from the start', '“‘No’ means no,” she said.', ['“‘No’ means no,”', '>‘No’']],
  ['British', '\'He called it "odd" to me,\' she said.', ['\'He called it "odd" to me,\'', '>"odd"']],
  [
    'double inside double, each of its shape',
    '"The form asks: “Are you well?” and no more," he said.',
    ['"The form asks: “Are you well?” and no more,"', '>“Are you well?”'],
  ],
  [
    'double inside double of one shape',
    '“He called it a “mess” and left,” she said.',
    ['“He called it a “mess” and left,”', '>“mess”'],
  ],
  ['never closed, then another', '“We will appeal, she said. “Soon.”', ['“We will appeal, she said. …', '“Soon.”']],
  ['never closed', 'She said, “We will appeal.\n\nHe left.', ['“We will appeal. …']],
  ['a stray closing mark', 'We will appeal,” she said. “Soon.”', ['“Soon.”']],
  ['turned the wrong way to close', 'an “urgent review“ of it and “more”', ['“urgent review“', '“more”']],
  ['turned the wrong way to open', 'She said ”we will” twice.', ['”we will”']],
  ['a gap before the closing mark', '"What of it? " she asked. "Well?"', ['"What of it? "', '"Well?"']],
  ['a gap before the last closing mark', '“They see that. “', ['“They see that. “']],
  [
    'several paragraphs',
    '“We met.\n\n“We voted.\n\n“We left,” she said.',
    ['“We met. +', '“We voted. +', '“We left,”'],
  ],
  [
    'several paragraphs, the later ones without a mark of their own',
    '“We met.\n\nWe voted and then we left,” she said.',
    ['“We met. +', 'We voted and then we left,”'],
  ],
  ['a name under a quotation is not part of it', '"We met.\nAnn Roe, mayor."', ['"We met. …']],
  ['apostrophes', "The workers' rights, the '90s, rock 'n' roll, O'Brien's, 'em and ’til", []],
  ['a plural inside single marks', "'The workers' rights matter,' she said.", ["'The workers' rights matter,'"]],
  [
    'an apostrophe inside double marks',
    '“The ’90s were the workers’ time,” he said.',
    ['“The ’90s were the workers’ time,”'],
  ],
  ['feet and inches', `He is 6'3" tall, and "old."`, ['"old."']],
  ['the attributes of mark-up', '<a href="x">She said "no" twice.</a>', ['"no"']],
  ['one guillemet', 'News » Sport', []],
  ['nothing', 'Nothing is quoted here.', []],
];

describe('findQuotations', () => {
  test.each(CASES)('%s', (_name, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test('the words lie between the marks', () => {
    const text = "``It is late,'' he said. “Go";
    const inner = find(text).map((quotation) => text.slice(quotation.inner.start, quotation.inner.end));
    expect(inner).toEqual(['It is late,', 'Go']);
  });

  test('an odd mark ends with its paragraph', () => {
    const [odd, next] = find('He said “no.\n\nThey left.\n\n“Yes,” she said.');
    expect(odd).toMatchObject({ closed: false, continues: false, end: 12 });
    expect(next).toMatchObject({ closed: true, depth: 0 });
  });

  test('10,000 marks nest only a few deep', () => {
    const depths = find('“‘'.repeat(5000)).map((quotation) => quotation.depth);
    expect(Math.max(0, ...depths)).toBeLessThanOrEqual(4);
  });
});

const USES: readonly (readonly [use: Quotation['use'], text: string])[] = [
  ['speech', 'She said, “We will appeal the ruling.”'],
  ['speech', '“No,” she said.'],
  ['speech', 'He called the plan “reckless.”'],
  ['speech', 'The plan was “a very bad idea for all of us” in the end.'],
  ['speech', 'He left. “Enough.”'],
  ['scare', 'The “free” lunch cost a lot.'],
  ['scare', 'It is known for its “closed shop” rules.'],
  ['title', 'Her first novel, “The Long Winter,” sold well.'],
  ['title', 'He spoke on NBQ’s “Morning Table” again.'],
  ['nickname', 'The boxer Dwight “The Stone” Mason won again.'],
  ['nickname', 'He goes by the name "Shorty" in town.'],
  ['nickname', 'She was nicknamed “Red” at school.'],
  ['nickname', 'The hacker known as “Zephyr” was caught.'],
  ['scare', 'Mayor Admits ‘Grave’ Errors In Bridge Vote'],
  ['scare', 'The name “Zephyr” is taken.'],
];

describe('use', () => {
  test.each(USES)('%s: %s', (use, text) => {
    expect(find(text).map((quotation) => quotation.use)).toEqual([use]);
  });
});
