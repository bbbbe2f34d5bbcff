import { findQuoted, type Original } from './originals.ts';
import { type Make, QUOTED_TEMPLATES, quote, tell, toAgainst, writeDraft } from './write-draft.ts';

/** Drafts in which nothing is wrong, by what an editor has done. */
export const CHANGES: Readonly<Record<string, Make>> = {
  'word for word': quote((words) => words),
  'ellipsis marked': quote((words, { random, pick }) => {
    const parts = words.split(' ');
    if (parts.length < 14) return null;
    const from = 4 + Math.floor(random() * 3);
    const to = from + 4 + Math.floor(random() * 2);
    if (parts.slice(from, to).some((word) => /^(?:not|never|no|none|nobody|nothing)$|n['’]t$/i.test(word))) return null;
    return [...parts.slice(0, from), pick(['…', '...', '. . .', '[...]']), ...parts.slice(to)].join(' ');
  }, 14),
  'brackets marked': quote((words) =>
    /\b(?:he|she|they|it)\b/.test(words) ? words.replace(/\b(?:he|she|they|it)\b/, '[the mayor]') : null,
  ),
  'other marks and capitals': quote((words, { random }) => {
    const turned = words
      .replaceAll('’', "'")
      .replaceAll('—', random() < 0.5 ? ' - ' : '--')
      .replace(/\s-\s/g, ' – ');
    return turned.charAt(0) === turned.charAt(0).toUpperCase()
      ? turned.charAt(0).toLowerCase() + turned.slice(1)
      : `[${turned.charAt(0).toUpperCase()}]${turned.slice(1)}`;
  }),
  'lines broken': quote((words) => words.replace(/((?:\S+ ){5}\S+) /g, '$1\n')),
  'letters composed otherwise': quote((words) =>
    words.normalize('NFD').replaceAll(' ', (space, at) => (at % 3 === 0 ? '\u00a0' : space)),
  ),
  'part alone': quote((words, { random }) => {
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
    return writeDraft(desk, [`“${one},” {s} said, “{w}.”`], two, speaker, own.outlet, toAgainst(desk));
  },
  'surname alone': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own).filter(({ speaker }) => speaker.includes(' '));
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    return writeDraft(desk, QUOTED_TEMPLATES, words, speaker.split(' ').at(-1) as string, own.outlet, toAgainst(desk));
  },
  'right article named': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    return writeDraft(
      desk,
      ['“{w},” {s} told {o}.', '{s} said: “{w}” ({o}).', '{o} quotes {s} as saying: “{w}.”'],
      words,
      speaker,
      own.outlet,
      toAgainst(desk),
    );
  },
  'statement as it is': tell((words) => words),
  'statement in other words': tell((words, { random }) => {
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
    const draft = writeDraft(
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
