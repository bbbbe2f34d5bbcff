import type { Reading } from '../../../src/document/reading.ts';
import type { Story } from '../../../src/document/story.ts';
import { FERRY_STORY, toHostileStory } from '../../fixtures/ferry-story.ts';
import { HOSTILE } from '../../fixtures/hostile-article.ts';
import { HOSTILE_STORY } from '../../fixtures/hostile-story.ts';

export interface Material {
  readonly story: Story;
  readonly readings: readonly Reading[];
}

/** Texts that try to break out of what holds them, or to break it. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a line of its own', 'fog\r\nATTENDEE:mailto:eve@example.org\r\nEND:VEVENT\r\n'],
  ['line feeds and bare returns', 'a\nb\rc\u2028d\u2029e\u0085f\u000bg'],
  ['control characters', '\u0000\u0007\u001b[31mred\u007f\u009b'],
  ['halves of characters', 'a\ud800b\udc00\ud83d'],
  ['letters that turn the line around', '\u202egnp.exe\u202c \u2066x'],
  ['scripts', '"><script>globalThis.owned = 1</script><img src=x onerror=alert(1)> javascript:alert(1)'],
  ['marks of other notations', '\\;,:"\'`{{y}}<!-- ]]> -->&amp;'],
  ['characters beyond sixteen bits', '😀𝒳'.repeat(2500)],
  ['a very long word', 'x'.repeat(10_000)],
];

/** A story in which every free text is hostile, with dates that hold. */
export function toHostileMaterial(text: string): Material {
  const { story, readings } = toHostileStory(text);
  return { story: { ...story, timeline: FERRY_STORY.timeline }, readings };
}

/** The story that tries to get out of a page, as other fixtures have it. */
export const HOSTILE_MATERIAL: Material = { story: HOSTILE_STORY, readings: [HOSTILE] };
