// Catches: "It went on," [said one neighbour], who asked not to be named. [“Then a door slammed.”]: what is quoted behind the wish not to be
// named is said by whoever spoke before it. "The law is plain," [the judge wrote], citing precedent. [“It was broken.”]: the same where something is cited.
// Not: "who asked not to be named because of the talks" (nothing quoted) · a wish without anybody who spoke right before it.
import type { TokenRange } from '../rules/rule.ts';
import type { MendScene, RelationTokens } from './mend.ts';

const WISH = /\b(?:not to be (?:named|identified|quoted)|anonymity|(?:her|his|their) (?:full |last |real )?names?)\b/;
/** How many attributions before the wish are looked at. */
const MOST_BACK = 4;
const OPENING = /^["“‘'«„]/;

/** The attributions of one passage, in the order of their cues; null where nothing is left of one. */
export function mendWishes(scene: MendScene, relations: readonly RelationTokens[]): (RelationTokens | null)[] {
  const mended: (RelationTokens | null)[] = [...relations];
  relations.forEach(({ source, cue, contents }, index) => {
    const quoted = contents.filter(({ first }) => OPENING.test(scene.lowerOf(first)));
    const isCiting =
      /^(?:citing|referring|recalling|alluding|pointing|comparing)$/.test(scene.lowerOf(cue.first)) &&
      contents.length > quoted.length &&
      quoted.every(({ first }) => scene.sentenceOf(first) !== scene.sentenceOf(cue.first));
    if (quoted.length === 0 || !(isCiting || WISH.test(toWords(scene, cue)))) return;
    let speaker = index - 1;
    const isWhoSpoke = (other: RelationTokens | null | undefined): boolean =>
      other != null && isSpeaking(scene, other, (source ?? cue).first);
    while (speaker >= index - MOST_BACK && !isWhoSpoke(mended[speaker])) speaker--;
    const other = mended[speaker];
    if (!other || speaker < index - MOST_BACK) return;
    mended[speaker] = { ...other, contents: [...other.contents, ...quoted] };
    const rest = contents.filter((content) => !quoted.includes(content));
    mended[index] = rest.length === 0 ? null : { source, cue, contents: rest };
  });
  return mended;
}

/** An attribution of quoted words in the same sentence, before the wish. */
function isSpeaking(scene: MendScene, { source, cue, contents }: RelationTokens, wish: number): boolean {
  return (
    source !== null &&
    scene.sentenceOf(cue.first) === scene.sentenceOf(wish) &&
    contents.some(({ first }) => OPENING.test(scene.lowerOf(first)))
  );
}

function toWords({ lowerOf }: MendScene, { first, end }: TokenRange): string {
  let words = '';
  for (let at = first; at < end; at++) words += `${lowerOf(at)} `;
  return words;
}
