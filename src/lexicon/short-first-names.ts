/** Short forms of first names: who is Gregory in one paper is Greg in another. The long forms of one name stand together. */
const SHORT_FORMS = `
  al: albert alan allan alfred | alex: alexander alexandra alexis | andy drew: andrew | abe: abraham | barb: barbara | becky: rebecca
  ben benny: benjamin | bernie: bernard | beth betty liz lizzie eliza: elizabeth elisabeth | bill billy will: william | bob bobby rob robbie: robert
  charlie chuck: charles charlotte | chris: christopher christine christina christian | cindy: cynthia | dan danny: daniel
  dave: david | debbie deb: deborah | dick rick rich richie: richard | don: donald | doug: douglas | ed eddie ted: edward edwin edgar
  fred: frederick alfred | gabe: gabriel | geoff: geoffrey | jeff: jeffrey geoffrey | gerry jerry: gerald gerard jerome | greg: gregory
  harry: henry harold | jack: john | jake: jacob | jen jenny: jennifer | jim jimmy: james | joe: joseph | josh: joshua
  kate katie kathy cathy: katherine catherine kathleen kathryn | ken: kenneth | larry: lawrence laurence | len: leonard
  maggie meg peggy: margaret | mandy: amanda | matt: matthew | max: maximilian maxwell | mike mick: michael | nate: nathan nathaniel
  nick: nicholas nicolas | pam: pamela | pat patty: patricia patrick | pete: peter | phil: philip phillip | ray: raymond | ron: ronald
  sam: samuel samantha | sandy: sandra alexander | stan: stanley | steve: stephen steven | sue: susan suzanne | terry: terence teresa
  theo: theodore | tim: timothy | tom tommy: thomas | tony: anthony | vicky: victoria | vince: vincent | walt: walter | zach: zachary
`;

const LONG_OF: ReadonlyMap<string, ReadonlySet<string>> = toLongOf();

function toLongOf(): Map<string, Set<string>> {
  const longOf = new Map<string, Set<string>>();
  const words = SHORT_FORMS.split(/[|\n]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  // An entry is "short short: long long"; on one line entries follow each other behind a stroke.
  for (const entry of words) {
    const [shorts = '', longs = ''] = entry.split(':');
    for (const short of shorts.trim().split(/\s+/))
      longOf.set(short, new Set([...(longOf.get(short) ?? []), ...longs.trim().split(/\s+/)]));
  }
  return longOf;
}

/** True where the one is the other said fondly: "ted" and "teddy", "sam" and "sammy", "nick" and "nicky", "rose" and "rosie". */
function isFondlyOf(fond: string, plain: string): boolean {
  const ending = fond.startsWith(plain) ? fond.slice(plain.length) : '';
  return (
    (plain.length > 1 && ENDING.test(ending) && (ending.length < 2 || ending === 'ie' || ending[0] === plain.at(-1))) ||
    `${plain.replace(/e$/, '')}ie` === fond
  );
}

const ENDING = /^(?:y|ie|\p{L}y|\p{L}ie)$/u;

/** True where one of two first names, in small letters, is short for the other, or both are short for one: "greg" and "gregory", "bob" and "rob". */
export function areFormsOfOne(one: string, two: string): boolean {
  if (isFondlyOf(one, two) || isFondlyOf(two, one)) return true;
  const [some, others] = [one, two].map((name) => LONG_OF.get(name) ?? new Set<string>()) as [Set<string>, Set<string>];
  return some.has(two) || others.has(one) || [...some].some((long) => others.has(long));
}
