import { changeNumber, changeWord, cutInside, turnNegation } from './change-words.ts';
import { findQuoted, findTold, isSameName, type Original } from './originals.ts';
import {
  type Desk,
  type Make,
  QUOTED_TEMPLATES,
  quote,
  TOLD_TEMPLATES,
  tell,
  toAgainst,
  writeDraft,
} from './write-draft.ts';

/** Quotations and statements that stand in no article. */
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

/** Drafts in which one thing is wrong, by what it is. */
export const FAULTS: Readonly<Record<string, Make>> = {
  'word changed': quote(toChanged(changeWord), 7),
  'not put in or left out': quote(toChanged(turnNegation), 7),
  'number changed': quote(toChanged(changeNumber), 5),
  'cut without a mark': quote(toChanged(cutInside), 12),
  'speaker swapped': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const others = [...new Set(own.sayings.map((one) => one.speaker))].filter((other) => !isSameName(other, speaker));
    if (others.length === 0) return null;
    return writeDraft(desk, QUOTED_TEMPLATES, words, desk.pick(others), own.outlet, toAgainst(desk), false);
  },
  'quotation invented': (desk) => {
    const own = desk.originals[desk.at] as Original;
    if (own.sayings.length === 0) return null;
    return writeDraft(
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
    return writeDraft(
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
    return writeDraft(desk, templates, words, speaker, outlet, against, false);
  },
  'statement: number changed': tell(toChanged(changeNumber)),
  'statement: not put in or left out': tell(toChanged(turnNegation)),
  'statement: speaker swapped': (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findTold(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const others = [...new Set(own.sayings.map((one) => one.speaker))].filter((other) => !isSameName(other, speaker));
    if (others.length === 0) return null;
    return writeDraft(
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
    return writeDraft(
      desk,
      TOLD_TEMPLATES,
      desk.pick(INVENTED_STATEMENTS),
      desk.pick(own.sayings).speaker,
      own.outlet,
      toAgainst(desk),
    );
  },
};

type Change = (words: string, desk: Desk) => string | null;

/** A change that is none is no fault. */
function toChanged(change: Change): Change {
  return (words, desk) => {
    const changed = change(words, desk);
    return changed === words ? null : changed;
  };
}
