/** Words around figures in the news, written for this project from general knowledge. Lower case. */

/** Words before a figure that make it rough, and on which side of it the truth may lie. */
export const ROUGH_WORDS: ReadonlyMap<string, 'about' | 'at-least' | 'at-most'> = new Map([
  ...'about around some roughly approximately circa almost nearly close-to estimated'
    .split(' ')
    .map((word) => [word, 'about'] as const),
  ...'over least than-more more exceeding'.split(' ').map((word) => [word, 'at-least'] as const),
  ...'under most below fewer less'.split(' ').map((word) => [word, 'at-most'] as const),
]);

/** Multipliers after a figure. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['m', 1e6],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Signs and words for money, by the currency. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['us$', 'dollar'],
  // Dollars of other countries are worth something else.
  ['a$', 'australian-dollar'],
  ['au$', 'australian-dollar'],
  ['c$', 'canadian-dollar'],
  ['ca$', 'canadian-dollar'],
  ['nz$', 'new-zealand-dollar'],
  ['hk$', 'hong-kong-dollar'],
  ['s$', 'singapore-dollar'],
  ['nt$', 'taiwan-dollar'],
  ['j$', 'jamaican-dollar'],
  ['r$', 'real'],
  ['reais', 'real'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['dollar', 'dollar'],
  ['dollars', 'dollar'],
  ['pound', 'pound'],
  ['pounds', 'pound'],
  ['euro', 'euro'],
  ['euros', 'euro'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
  ['roubles', 'rouble'],
  ['rubles', 'rouble'],
  ['₹', 'rupee'],
  ['rs', 'rupee'],
  ['rupees', 'rupee'],
  ['₦', 'naira'],
  ['naira', 'naira'],
  ['shillings', 'shilling'],
  ['rand', 'rand'],
  ['cedis', 'cedi'],
  ['taka', 'taka'],
  ['pesos', 'peso'],
  ['dirhams', 'dirham'],
  ['riyals', 'riyal'],
  ['ringgit', 'ringgit'],
  ['baht', 'baht'],
  ['lira', 'lira'],
  ['kroner', 'krone'],
  ['francs', 'franc'],
  ['crowns', 'crown'],
  ['kronor', 'krona'],
  ['cents', 'cent'],
]);

/** Units of measure, by the one they are counted in here with the factor; the same length in miles and kilometres is one length. */
export const MEASURES: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['kilometre', ['metre', 1000]],
  ['kilometer', ['metre', 1000]],
  ['km', ['metre', 1000]],
  ['metre', ['metre', 1]],
  ['meter', ['metre', 1]],
  ['mile', ['metre', 1609.344]],
  ['foot', ['metre', 0.3048]],
  ['feet', ['metre', 0.3048]],
  ['yard', ['metre', 0.9144]],
  ['tonne', ['kilogram', 1000]],
  ['ton', ['kilogram', 1000]],
  ['kilogram', ['kilogram', 1]],
  ['kg', ['kilogram', 1]],
  ['hectare', ['hectare', 1]],
  ['acre', ['hectare', 0.40469]],
  ['litre', ['litre', 1]],
  ['liter', ['litre', 1]],
  ['gallon', ['litre', 3.785]],
  ['barrel', ['barrel', 1]],
  ['degree', ['degree', 1]],
]);

/** Words before a figure by which it is a name or a number in a series and no amount: "Article 5", "page 12", "No. 3". */
export const SERIES_WORDS: ReadonlySet<string> = new Set(
  'article page no number room platform flight highway route road line section chapter title section division group grade class level phase stage round channel district ward precinct unit pit shaft seam runway gate lane pier berth area zone block apartment aged age version model type covid act proposition amendment paragraph clause resolution directive rule'.split(
    ' ',
  ),
);

/** Words before two figures that make them a result: "passed 412 to 409". */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  'vote voted votes passed carried won win lost lose beat defeated tally score ended finished drew rejected approved margin count result rulings ruled majority'.split(
    ' ',
  ),
);
