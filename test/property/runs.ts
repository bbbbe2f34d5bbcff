import * as fc from 'fast-check';

/** How often a law is tried: few times in every test run, FAST_CHECK_RUNS times in `npm run fuzz`. */
export const RUNS: number = Number(process.env['FAST_CHECK_RUNS'] ?? 0) || 60;

/** Words and marks that make text look like news, so that the rules have something to trip over. */
const FRAGMENTS: readonly string[] = [
  ...'said told asked denied according to would not say has wrote that he she they Peskov Mr. Reyes the spokesman'.split(
    ' ',
  ),
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '—',
    ':',
    ';',
    ',',
    '.',
    '?',
    '(',
    ')',
    ' - ',
    '...',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    'Thursday',
    'last week',
    'in May',
    'May 9',
    '2013',
    'a day earlier',
    'yesterday',
    'By Ann Lee',
    'MOSCOW (AP) —',
    '---\n',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '\u200b',
    '\u2028',
    '\ufeff',
    '𝒳',
    'é',
    'e\u0301',
    '1,000',
    '$3',
    '<b>',
    '&amp;',
    '\u001b[31m',
  ],
];

/** Arbitrary text: half of it any string at all, half of it news-like shreds. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 80 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 80 }).map((parts) => parts.join('')),
);
