import type { VNode } from 'preact';
import { toVisibleLine } from '../visible-text.ts';
import type { ShownStory } from './shown-story.ts';
import { toVoiceName } from './story-wording.ts';

/** "Dmitry Peskov: ", in the style of the voice; nothing where no voice is known. */
export function Who({ shown, voice }: { shown: ShownStory; voice: string | null }): VNode | null {
  const name = toVoiceName(shown.index, voice);
  return name === null ? null : <span class="who">{toVisibleLine(name)}: </span>;
}
