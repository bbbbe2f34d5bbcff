// Catches: According to Ms Reyes, [officials said the bridge is closed] · [The mayor told staff to leave], according to two aides.
// Not: According to Ms Reyes, the bridge is closed (the network's own) · according to plan · a sentence without an attribution in it.
import type { AttributionRule, RuleFinding, RuleScene, TokenRange } from './rule.ts';

/** A source longer than this is no name or description of one. */
const LONGEST_SOURCE = 16;

export const ACCORDING_TO: AttributionRule = {
  id: 'attributions/according-to',
  confidence: 0.89,
  isAround: true,
  find(scene) {
    const { first } = scene.sentence;
    for (let at = first; at + 2 < scene.end; at++) {
      if (scene.lowerOf(at) !== 'according' || scene.lowerOf(at + 1) !== 'to') continue;
      return at === first ? toFront(scene, at) : toBack(scene, at);
    }
    return null;
  },
};

function toFront(scene: RuleScene, at: number): RuleFinding | null {
  let comma = at + 2;
  while (comma < scene.end && scene.lowerOf(comma) !== ',') comma++;
  if (comma >= scene.end) return null;
  return toFinding(at, { first: at + 2, end: comma }, { first: comma + 1, end: scene.end });
}

function toBack(scene: RuleScene, at: number): RuleFinding | null {
  if (scene.lowerOf(at - 1) !== ',') return null;
  return toFinding(at, { first: at + 2, end: scene.end }, { first: scene.sentence.first, end: at - 1 });
}

function toFinding(at: number, source: TokenRange, content: TokenRange): RuleFinding | null {
  const length = source.end - source.first;
  if (length < 1 || length > LONGEST_SOURCE || content.end <= content.first) return null;
  return { source, cue: { first: at, end: at + 2 }, content, rest: null };
}
