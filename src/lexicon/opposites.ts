/** Words of which one in place of the other turns a report round, from general knowledge of news English; both ways. */
const PAIRS = `before after|above below|more less|more fewer|increase decrease|increased decreased|rise fall|rose fell|risen fallen|rising falling|higher lower|highest lowest|
gain loss|gained lost|win lose|won lost|winning losing|support oppose|supports opposes|supported opposed|supporting opposing|accept reject|accepted rejected|
allow ban|allowed banned|first last|early late|earlier later|guilty innocent|legal illegal|possible impossible|likely unlikely|true false|right wrong|
open closed|opened closed|opening closing|begin end|began ended|start stop|started stopped|buy sell|bought sold|buyer seller|hire fire|hired fired|
ally enemy|allies enemies|north south|northern southern|east west|eastern western|male female|men women|husband wife|son daughter|father mother|brother sister|
approve disapprove|approved disapproved|approved rejected|agree disagree|agreed disagreed|trust distrust|with without|all none|always never|everyone nobody|
majority minority|maximum minimum|most least|up down|inside outside|over under|public private|domestic foreign|raise lower|raised lowered|raise cut|raised cut|
strengthen weaken|strengthened weakened|widen narrow|widened narrowed|confirm deny|confirmed denied|arrive leave|arrived left|safe unsafe|safe dangerous|
stronger weaker|better worse|best worst|easy difficult|easier harder|success failure|succeeded failed|optimistic pessimistic|democratic republican|democrats republicans|democrat republican`;

/** For each word those that are its opposite. */
export const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = toOpposites();

function toOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of PAIRS.split('|')) {
    const [one = '', two = ''] = pair.trim().split(' ');
    for (const [word, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const known = opposites.get(word);
      if (known === undefined) opposites.set(word, new Set([other]));
      else known.add(other);
    }
  }
  return opposites;
}
