/**
 * Makes drafts with faults planted in them from articles whose quotations somebody annotated, and from plain patterns where nobody did.
 * Nothing here uses what it measures: no finder, reader or splitter of the program.
 */
import type { Span } from '../../src/document/span.ts';

/** An article to write drafts from. */
export interface Original {
  readonly name: string;
  readonly outlet: string;
  readonly text: string;
  readonly sayings: readonly Saying[];
}

/** Something an article has somebody say. */
export interface Saying {
  /** A name as the article gives it. */
  readonly speaker: string;
  readonly words: string;
  readonly isQuoted: boolean;
}

/** One draft with what was done to it. */
export interface PlantedDraft {
  readonly text: string;
  /** Indexes of the articles that it is held against. */
  readonly against: readonly number[];
  /** Null for a draft in which nothing is wrong. */
  readonly fault: string | null;
  /** What may be said of a draft in which nothing is wrong. */
  readonly change: string;
  /** Where the planted words stand. */
  readonly span: Span;
}

/** A seeded generator of numbers from 0 up to 1 (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Pick = <Item>(items: readonly Item[]) => Item;

const SWAPS =
  'government weather mountain children library harbour election teachers hospital railway winter music garden engine kitchen island silver'.split(
    ' ',
  );
const SMALL = new Set(
  'the a an and or but of to in on at for with by from as is are was were be been it its this that these those he she they we i you his her their our my your not no do does did has have had will would can could should may might must who what when where which there here than then so if about into over after before up out all more some any only just very too also like get got go going one two three'.split(
    ' ',
  ),
);
const NUMBERS: Readonly<Record<string, string>> = {
  two: 'four',
  three: 'seven',
  four: 'nine',
  five: 'eight',
  six: 'eleven',
  seven: 'three',
  eight: 'five',
  nine: 'twelve',
  ten: 'six',
  dozen: 'hundred',
  hundred: 'thousand',
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  twenty: 'sixty',
  thirty: 'ninety',
  fifty: 'eighty',
};

/** One telling of a saying, in the manner of people and of programs; `{w}` the words, `{s}` who, `{o}` the outlet. */
const QUOTED_TEMPLATES = [
  '“{w},” {s} said.',
  '"{w}," said {s}.',
  '{s} said: “{w}.”',
  '{s} told {o} that there was more to it: “{w}.”',
  'According to {s}, “{w}.”',
  '- **{s}**: “{w}.”',
  '“{w},” {s} was quoted as saying by {o}.',
  '> {w}.\n>\n> — {s}',
  '«{w}», {s} said.',
  'In the words of {s}, “{w}.”',
] as const;
const TOLD_TEMPLATES = [
  '{s} said that {w}.',
  '{s} said {w}.',
  'According to {s}, {w}.',
  '{w}, {s} said.',
  '- {s} said {w}.',
  '{s} told reporters that {w}.',
] as const;
const BEFORE = [
  'The debate goes on.',
  '## What was said\n',
  'Much has been written about this in recent days.',
  'Here is a short summary of the coverage.',
  'The reactions were mixed.',
] as const;
const AFTER = [
  'More is expected tomorrow.',
  'It remains to be seen what follows.',
  '',
  'That is where things stand.',
] as const;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Clean drafts by kind of change, and drafts with one fault each by kind of fault; `each` of every kind where the articles allow it. */
export function plantDrafts(originals: readonly Original[], each: number, seed: number): readonly PlantedDraft[] {
  const random = createRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const drafts: PlantedDraft[] = [];
  const kinds: readonly (readonly [name: string, isFault: boolean, make: (at: number) => PlantedDraft | null])[] = [
    ...Object.entries(FAULTS).map(
      ([name, make]) => [name, true, (at: number) => make({ originals, at, random, pick })] as const,
    ),
    ...Object.entries(CHANGES).map(
      ([name, make]) => [name, false, (at: number) => make({ originals, at, random, pick })] as const,
    ),
  ];
  for (const [name, isFault, make] of kinds) {
    let made = 0;
    for (let tries = 0; tries < each * 60 && made < each; tries++) {
      const draft = make(Math.floor(random() * originals.length));
      if (draft === null) continue;
      made++;
      drafts.push({ ...draft, fault: isFault ? name : null, change: name });
    }
  }
  return drafts;
}

interface Desk {
  readonly originals: readonly Original[];
  readonly at: number;
  readonly random: () => number;
  readonly pick: Pick;
}

type Make = (desk: Desk) => PlantedDraft | null;

function toWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Quotations that a draft can carry: of one sentence or two, without marks inside. */
function findQuoted({ sayings }: Original, least = 6, most = 45): readonly Saying[] {
  return sayings.filter(({ isQuoted, words }) => {
    const count = toWords(words).length;
    return isQuoted && count >= least && count <= most && !/["“”\n…[\]]|\.\.\./.test(words);
  });
}

function findTold({ sayings }: Original): readonly Saying[] {
  return sayings.filter(({ isQuoted, words }) => {
    const count = toWords(words).length;
    return !isQuoted && count >= 7 && count <= 35 && !/["“”\n…[\]]/.test(words);
  });
}

function write(
  desk: Desk,
  templates: readonly string[],
  words: string,
  speaker: string,
  outlet: string,
  against: readonly number[],
  others = true,
): PlantedDraft {
  const { pick, random, originals, at } = desk;
  const template = pick(templates);
  const bare = words.replace(/[\s.,;:!?]+$/, '');
  const said = template.includes('. {w}') || template.startsWith('{w}') || template.startsWith('- {w}') ? bare : bare;
  const sentence = template
    .replaceAll('{s}', () => speaker)
    .replaceAll('{o}', () => outlet)
    .replace('{w}', () => said);
  const before = `${pick(BEFORE)}\n\n`;
  const own = originals[at] as Original;
  const others2 = others && random() < 0.5 ? findQuoted(own).filter((other) => other.words !== words) : [];
  const beside = others2.length > 0 ? toPlain(pick(others2)) : '';
  const head = beside === '' ? before : `${before}${beside}\n\n`;
  const start = head.length;
  return {
    text: `${head}${sentence}\n\n${pick(AFTER)}\n`,
    against,
    fault: null,
    change: '',
    span: { start, end: start + sentence.length },
  };
}

/** Another saying of the article, told rightly. */
function toPlain({ words, speaker }: Saying): string {
  return `“${words.replace(/[\s.,;:]+$/, '')},” ${speaker} said.`;
}

/** The articles that a draft is held against: its own and some that have nothing to do with it. */
function toAgainst({ originals, at, random }: Desk, more: readonly number[] = []): readonly number[] {
  const chosen = new Set([at, ...more]);
  while (chosen.size < Math.min(6, originals.length)) chosen.add(Math.floor(random() * originals.length));
  return [...chosen];
}

function isContent(word: string): boolean {
  return word.length > 3 && !SMALL.has(word.toLowerCase()) && /^\p{Ll}/u.test(word) && !(word in NUMBERS);
}

/** Replaces the word at an index of the words. */
function replaceWord(text: string, index: number, by: (word: string) => string): string {
  let at = -1;
  return text.replace(WORD, (word) => {
    at++;
    return at === index ? by(word) : word;
  });
}

function quoteFault(change: (words: string, desk: Desk) => string | null, least = 7): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own, least);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words, desk);
    if (changed === null || changed === words) return null;
    return write(desk, QUOTED_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}

function toldFault(change: (words: string, desk: Desk) => string | null): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findTold(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words.replace(/^that\s+/, ''), desk);
    if (changed === null || changed === words) return null;
    return write(desk, TOLD_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}

function changeWord(words: string, { pick, random }: Desk): string | null {
  const all = toWords(words);
  const places = all.flatMap((word, index) => (isContent(word) ? [index] : []));
  if (places.length === 0) return null;
  const place = pick(places);
  const other = pick(SWAPS.filter((word) => !all.includes(word)));
  return random() < 2 ? replaceWord(words, place, () => other) : null;
}

function changeNumber(words: string): string | null {
  const all = toWords(words);
  const place = all.findIndex((word) => /^\d[\d,.]*$/.test(word) || word.toLowerCase() in NUMBERS);
  if (place < 0) return null;
  return replaceWord(words, place, (word) => {
    const named = NUMBERS[word.toLowerCase()];
    if (named !== undefined) return named;
    const digits = word.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
    return digits === word ? `${word}0` : digits;
  });
}

const AUXILIARY =
  /\b(is|are|was|were|will|would|can|could|should|has|had|do|did|does|must|may|might)\b(?! not\b|n[’']t)/i;

function turnNegation(words: string): string | null {
  if (/\b(?:not|never)\s/i.test(words)) return words.replace(/\b(?:not|never)\s/i, '');
  if (/n['’]t\b/.test(words))
    return words
      .replace(/\b(ca)n['’]t\b/i, '$1n')
      .replace(/\b(wo)n['’]t\b/i, 'will')
      .replace(/n['’]t\b/, '');
  return AUXILIARY.test(words) ? words.replace(AUXILIARY, '$1 not') : null;
}

/** Leaves words out in the middle, and marks nothing: three or more, up to a comma where there is one. */
function cutInside(words: string, { random }: Desk): string | null {
  const parts = words.split(' ');
  if (parts.length < 12) return null;
  const from = 3 + Math.floor(random() * 3);
  const length = 3 + Math.floor(random() * 3);
  return [...parts.slice(0, from), ...parts.slice(from + length)].join(' ');
}

const SOURCES_OF_INVENTION = [
  'we have waited long enough and the patience of our members is exhausted',
  'nobody in this building slept that night, and I include myself',
  'the money was never going to be there and everybody at the table understood it',
  'I would rather lose my seat than vote for a plan written on a napkin',
  'our neighbours will remember who opened the door and who locked it',
  'there was a smell of burning long before anyone raised the alarm',
  'the old contract expired in silence and the new one will expire in court',
  'history is going to be embarrassed for every one of us',
];
const INVENTED_STATEMENTS = [
  'a second inquiry into the bridge contract would open before the summer recess',
  'the museum had lost three paintings during the move to its new building',
  'farmers in the valley were owed compensation for the flooded orchards',
  'the orchestra would tour Norway with a smaller string section',
  'the ferry company had ignored repeated warnings about its lifeboats',
  'wolves had returned to the northern forests for the first time since the war',
];

const FAULTS: Readonly<Record<string, Make>> = {
  'word changed': quoteFault(changeWord),
  'not put in or left out': quoteFault((words) => turnNegation(words)),
  'number changed': quoteFault((words) => changeNumber(words), 5),
  'cut without a mark': quoteFault(cutInside, 12),
  'speaker swapped': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const others = [...new Set(own.sayings.map((one) => one.speaker))].filter((other) => !isSameName(other, speaker));
    if (others.length === 0) return null;
    return write(desk, QUOTED_TEMPLATES, words, desk.pick(others), own.outlet, toAgainst(desk), false);
  },
  'quotation invented': (desk) => {
    const own = desk.originals[desk.at] as Original;
    if (own.sayings.length === 0) return null;
    return write(
      desk,
      QUOTED_TEMPLATES,
      desk.pick(SOURCES_OF_INVENTION),
      desk.pick(own.sayings).speaker,
      own.outlet,
      toAgainst(desk),
    );
  },
  'quotations joined': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own, 6, 30);
    if (sayings.length < 2) return null;
    const one = desk.pick(sayings);
    const apart = sayings.filter(
      (two) => two !== one && Math.abs(own.text.indexOf(two.words) - own.text.indexOf(one.words)) > 500,
    );
    if (apart.length === 0) return null;
    const two = desk.pick(apart);
    return write(
      desk,
      QUOTED_TEMPLATES,
      `${one.words.replace(/[\s,;:]+$/, '').replace(/(?<![.!?])$/, '.')} ${two.words}`,
      one.speaker,
      own.outlet,
      toAgainst(desk),
      false,
    );
  },
  'wrong article named': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own);
    const other = Math.floor(desk.random() * desk.originals.length);
    const { outlet } = desk.originals[other] as Original;
    if (sayings.length === 0 || outlet === own.outlet) return null;
    const { words, speaker } = desk.pick(sayings);
    const templates = ['“{w},” {s} told {o}.', '{s} said: “{w}” ({o}).', '{o} quotes {s} as saying: “{w}.”'];
    const against = toAgainst(desk, [other]);
    return write(desk, templates, words, speaker, outlet, against, false);
  },
  'statement: number changed': toldFault((words) => changeNumber(words)),
  'statement: not put in or left out': toldFault((words) => turnNegation(words)),
  'statement: speaker swapped': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findTold(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const others = [...new Set(own.sayings.map((one) => one.speaker))].filter((other) => !isSameName(other, speaker));
    if (others.length === 0) return null;
    return write(
      desk,
      TOLD_TEMPLATES,
      words.replace(/^that\s+/, ''),
      desk.pick(others),
      own.outlet,
      toAgainst(desk),
      false,
    );
  },
  'statement invented': (desk) => {
    const own = desk.originals[desk.at] as Original;
    if (own.sayings.length === 0) return null;
    return write(
      desk,
      TOLD_TEMPLATES,
      desk.pick(INVENTED_STATEMENTS),
      desk.pick(own.sayings).speaker,
      own.outlet,
      toAgainst(desk),
    );
  },
};

function isSameName(one: string, two: string): boolean {
  const words = two.toLowerCase().split(/[\s.-]+/);
  return one
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => word.length > 2 && words.includes(word));
}

function quoteChange(change: (words: string, desk: Desk) => string | null, least = 6): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own, least);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words, desk);
    return changed === null ? null : write(desk, QUOTED_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}

const CHANGES: Readonly<Record<string, Make>> = {
  'word for word': quoteChange((words) => words),
  'ellipsis marked': quoteChange((words, { random, pick }) => {
    const parts = words.split(' ');
    if (parts.length < 14) return null;
    const from = 4 + Math.floor(random() * 3);
    const to = from + 4 + Math.floor(random() * 2);
    if (parts.slice(from, to).some((word) => /^(?:not|never|no|none|nobody|nothing)$|n['’]t$/i.test(word))) return null;
    return [...parts.slice(0, from), pick(['…', '...', '. . .', '[...]']), ...parts.slice(to)].join(' ');
  }, 14),
  'brackets marked': quoteChange((words) =>
    /\b(?:he|she|they|it)\b/.test(words) ? words.replace(/\b(?:he|she|they|it)\b/, '[the mayor]') : null,
  ),
  'other marks and capitals': quoteChange((words, { random }) => {
    const turned = words
      .replaceAll('’', "'")
      .replaceAll('—', random() < 0.5 ? ' - ' : '--')
      .replace(/\s-\s/g, ' – ');
    return turned.charAt(0) === turned.charAt(0).toUpperCase()
      ? turned.charAt(0).toLowerCase() + turned.slice(1)
      : `[${turned.charAt(0).toUpperCase()}]${turned.slice(1)}`;
  }),
  'lines broken': quoteChange((words) => words.replace(/((?:\S+ ){5}\S+) /g, '$1\n')),
  'letters composed otherwise': quoteChange((words) =>
    words.normalize('NFD').replaceAll(' ', (space, at) => (at % 3 === 0 ? '\u00a0' : space)),
  ),
  'part alone': quoteChange((words, { random }) => {
    const parts = words.split(' ');
    if (parts.length < 8) return null;
    const from = Math.floor(random() * (parts.length - 6));
    return parts.slice(from, from + 5 + Math.floor(random() * 3)).join(' ');
  }, 8),
  interrupted: (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own, 8);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const parts = words.replace(/[\s.,;:!?]+$/, '').split(' ');
    const half = Math.floor(parts.length / 2);
    const [one, two] = [
      parts
        .slice(0, half)
        .join(' ')
        .replace(/[,.;:]+$/, ''),
      parts.slice(half).join(' '),
    ];
    return write(desk, [`“${one},” {s} said, “{w}.”`], two, speaker, own.outlet, toAgainst(desk));
  },
  'surname alone': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own).filter(({ speaker }) => speaker.includes(' '));
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    return write(desk, QUOTED_TEMPLATES, words, speaker.split(' ').at(-1) as string, own.outlet, toAgainst(desk));
  },
  'right article named': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    return write(
      desk,
      ['“{w},” {s} told {o}.', '{s} said: “{w}” ({o}).', '{o} quotes {s} as saying: “{w}.”'],
      words,
      speaker,
      own.outlet,
      toAgainst(desk),
    );
  },
  'statement as it is': toldFaultless((words) => words),
  'statement in other words': toldFaultless((words, { random }) => {
    const turned = words
      .replace(/\b(?:will)\b/, 'would')
      .replace(/\b(?:many|several)\b/, 'a number of')
      .replace(/\b(?:very|really|just|also)\s/, '')
      .replace(/\bhas\b/, 'had')
      .replace(/\bbecause\b/, 'since')
      .replace(/\bpeople\b/, 'individuals')
      .replace(/\bbig\b/, 'large')
      .replace(/\bhelp\b/, 'assist');
    const parts = turned.split(' ');
    return random() < 0.5 && parts.length > 14 ? parts.slice(0, parts.length - 3).join(' ') : turned;
  }),
  'a title and a word at arm’s length': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const draft = write(
      desk,
      QUOTED_TEMPLATES,
      desk.pick(findQuoted(own).length > 0 ? findQuoted(own) : [{ words: '', speaker: '', isQuoted: true }]).words,
      'x',
      own.outlet,
      toAgainst(desk),
    );
    if (findQuoted(own).length === 0) return null;
    const head =
      'The so-called “lost years” are the subject of the film “A Winter Too Long”, which critics admired.\n\n';
    return { ...draft, text: `${head}Nothing else is known.\n`, span: { start: 0, end: head.length } };
  },
};

function toldFaultless(change: (words: string, desk: Desk) => string | null): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findTold(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words.replace(/^that\s+/, ''), desk);
    return changed === null ? null : write(desk, TOLD_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}
