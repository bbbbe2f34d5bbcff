// Catches: in 2013 · the year 2000 · fiscal 1990 · nineteen ninety-six  Not: 2,013 · 2013 votes · $2013 · Boeing 1990 · 1066 dollars
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { SPOKEN_YEAR, toSpokenYear } from '../spoken-year.ts';
import { type TimeRule, toAbsolute } from '../time-rule.ts';
import { spaced, toSticky, YEAR } from '../vocabulary.ts';

const PREPOSITION = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b/,
      anyOf(
        /in|since|by|during|until|till|before|after|from|to|for|of|between|through|late|early|around|about|circa/,
        /and|or|than|as of|summer|spring|autumn|fall|winter|the|in the|its|his|their|back in/,
      ),
    ),
    /[(,–—-]/,
  ),
  /\s?$/,
);
/** A thing counted, or a number that names no year. */
const COUNTED = toPattern(
  'i',
  /^/,
  anyOf(
    sequenceOf(
      /\s/,
      anyWordOf(
        `people men women children votes deaths dead jobs shares dollars pounds euros yen points miles km kilometers kilometres feet meters
        metres tons tonnes troops soldiers houses homes cases tests percent per hours hrs GMT UTC words pages calories megawatts acres
        hectares members workers employees students seats barrels times years`,
      ),
      /\b/,
    ),
    '%',
  ),
);
const PART_OF_NAME =
  /(?:[$£€#]|\b(?:No\.?|Number|Flight|Highway|Route|Room|Boeing|Resolution|Act|Channel|Section|Article|Windows|Office)\s)$/;

/** "2000 lines", "about 1900 of them", unless a word before shows a year: "the 1990 elections". */
const PLURAL =
  /^\s(?:of\b|(?!(?:is|was|has|as|this|its|his|us|thus|does|plus|always|perhaps|less|across|towards|besides)\b)[a-z]{2,}s\b)/;
const FIRM =
  /(?:\b(?:in|since|during|until|till|by|the|its|his|her|their|our|mid|early|late|spring|summer|autumn|fall|winter|of the)|['’]s?)[\s-]$/i;

const OPENS_SENTENCE = /\b(?:That|This|The|An?|His|Her|Its|Our|Their|But|And|My|These|Those)\s$/;

/** "the year 800" */
const AFTER_YEAR = '(?<=year )\\d{3,4}';

/** A year on its own. */
export const year: TimeRule = {
  id: 'times/year',
  opens: ['digit', 'edge', 'fiscal', 'decade'],
  pattern: toSticky(
    anyOf(
      sequenceOf(
        spaced`(?:(fiscal|financial) (?:year )?|(?:calendar )?year )?(${YEAR}|${SPOKEN_YEAR}|${AFTER_YEAR})`,
        /(?![\w%]|[.,:]\d|[-–]\d{1,3}(?!\d)|-[a-z]|['’]?s\b)/,
      ),
      `(post|pre)-(${YEAR})(?!\\w)`,
      /FY\s?(\d{2,4})(?!\w)/,
    ),
  ),
  confidence: 0.96,
  toTime(match) {
    const [whole, fiscal, figures, side, sideYear, shortFiscal] = match;
    if (side !== undefined)
      return toAbsolute('DATE', sideYear ?? '', side.toLowerCase() === 'post' ? 'AFTER' : 'BEFORE');
    if (shortFiscal !== undefined)
      return toAbsolute('DATE', shortFiscal.length === 2 ? `20${shortFiscal}` : shortFiscal);
    if (figures === undefined) return null;
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 14), index);
    const rest = input.slice(index + whole.length, index + whole.length + 14);
    if (PART_OF_NAME.test(before)) return null;
    // "Expo 2015", "Windows 2000": a number that is part of a name.
    if (whole === figures && /[A-Z][a-z]+\s$/.test(before) && !PREPOSITION.test(before) && !OPENS_SENTENCE.test(before))
      return null;
    const isMarked = whole.length > figures.length || fiscal !== undefined;
    const isBound = PREPOSITION.test(before);
    if (!isMarked && (COUNTED.test(rest) || (PLURAL.test(rest) && !FIRM.test(before)))) return null;
    // Years of our time stand alone often ("the 1988 quarter"); older numbers need a word that makes years of them.
    const number = toSpokenYear(figures);
    if (!isMarked && !isBound && (number < 1800 || number > 2050 || !/^(?:\d|nineteen)/i.test(figures))) return null;
    return toAbsolute('DATE', String(number).padStart(4, '0'));
  },
};
