// Catches: "The law is plain," [the judge wrote], citing precedent. [“It was broken.”]: what is quoted in the next sentence is said by whoever
// spoke before something was cited.
// Not: "citing a letter: “It was broken.”" (nothing else is cited) · a citation without anybody who spoke right before it.
import type { MendScene, RelationTokens } from './mend.ts';

/** How many attributions before the citation are looked at. */
const MOST_BACK = 4;
const OPENING = /^["“‘'«„]/;
const CITING = /^(?:citing|referring|recalling|alluding|pointing|comparing)$/;

/** The attributions of one passage, in the order of their cues. */
export function mendCitedWords(scene: MendScene, relations: readonly RelationTokens[]): RelationTokens[] {
  const mended: RelationTokens[] = [...relations];
  relations.forEach(({ source, cue, contents }, index) => {
    const quoted = contents.filter(({ first }) => OPENING.test(scene.lowerOf(first)));
    const isCiting =
      CITING.test(scene.lowerOf(cue.first)) &&
      contents.length > quoted.length &&
      quoted.every(({ first }) => scene.sentenceOf(first) !== scene.sentenceOf(cue.first));
    if (quoted.length === 0 || !isCiting) return;
    let speaker = index - 1;
    const isWhoSpoke = (other: RelationTokens | undefined): boolean =>
      other !== undefined && isSpeaking(scene, other, (source ?? cue).first);
    while (speaker >= index - MOST_BACK && !isWhoSpoke(mended[speaker])) speaker--;
    const other = mended[speaker];
    if (!other || speaker < index - MOST_BACK) return;
    mended[speaker] = { ...other, contents: [...other.contents, ...quoted] };
    mended[index] = { source, cue, contents: contents.filter((content) => !quoted.includes(content)) };
  });
  return mended;
}

/** An attribution of quoted words in the same sentence, before the citation. */
function isSpeaking(scene: MendScene, { source, cue, contents }: RelationTokens, citation: number): boolean {
  return (
    source !== null &&
    scene.sentenceOf(cue.first) === scene.sentenceOf(citation) &&
    contents.some(({ first }) => OPENING.test(scene.lowerOf(first)))
  );
}
