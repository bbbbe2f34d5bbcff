/**
 * Words before a noun that say which of its kind is meant, of one sort in each block and of one meaning in each line: the north gate is not the
 * south gate. From general knowledge of English. An ordinal stands with its number; "later" is any but the first.
 */
const ROWS: Readonly<Record<string, string>> = {
  point: `north northern|south southern|east eastern|west western|north-east northeast north-eastern northeastern|
north-west northwest north-western northwestern|south-east southeast south-eastern southeastern|south-west southwest south-western southwestern|
central`,
  way: 'northbound|southbound|eastbound|westbound|inbound incoming|outbound outgoing|ascending|descending',
  side: 'left left-hand|right right-hand|middle centre center',
  height: 'upper|lower|middle',
  end: 'front|rear back|middle',
  depth: 'inner inside|outer outside',
  colour: 'red|green|blue|yellow|white|black|orange|brown|grey gray|pink|purple|silver|golden gold',
  age: 'old older elder|new newer|younger young|eldest oldest|youngest',
  turn: 'former previous outgoing|current present incumbent|future incoming',
  sex: 'men male|women female|boys|girls',
};
const ORDINALS = `first initial opening original|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth`;
const LATER = 'another other next further improved final latest last new';

/** What an ordinal that is no certain one says. */
export const ANY_LATER = 'later';

/** By word: the sorts that it is of, each with what it says in it. */
export const QUALIFIERS: ReadonlyMap<string, readonly (readonly [sort: string, value: string])[]> = toQualifiers();

/** Nouns whose pieces are told apart by a number behind them: pump 1, gate 14. */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `berth block bus car cell channel class district door dock engine exit flight floor furnace gate grade ground hall hangar lane level line lock
  number part phase pier platform pump reactor road room route runway section sector shaft shed stage tank team terminal tower track train tram
  turbine unit ward well zone`.split(/\s+/),
);

function toQualifiers(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const qualifiers = new Map<string, (readonly [string, string])[]>();
  const add = (word: string, sort: string, value: string): void => {
    const known = qualifiers.get(word);
    if (known === undefined) qualifiers.set(word, [[sort, value]]);
    else known.push([sort, value]);
  };
  for (const [sort, rows] of Object.entries(ROWS)) {
    for (const row of rows.split('|')) {
      const words = row.trim().split(/\s+/);
      for (const word of words) add(word, sort, words[0] as string);
    }
  }
  for (const [index, row] of ORDINALS.split('|').entries()) {
    for (const word of row.split(' ')) add(word, 'order', String(index + 1));
  }
  for (const word of LATER.split(' ')) add(word, 'order', ANY_LATER);
  return qualifiers;
}
