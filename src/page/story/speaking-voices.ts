import type { StoryVoice } from '../../document/story.ts';
import { toSpansText } from '../spans-text.ts';
import type { StoryIndex } from './story-index.ts';

/** "Should worry", "may express", "would have said": nobody has. "Could not say" is an answer. */
const SUPPOSED =
  /^(?:(?:should|ought|must|may|might)\b|(?:could|can|needs? to|ha(?:s|ve) to)\s+(?!not\b)|would(?:\s+not|n[’']t)?\s+have\b)/i;

/** Those who are told to have said something, each with what they have said; not what they should, may or could say. */
export function toSpeakingVoices({ story, readings }: Pick<StoryIndex, 'story' | 'readings'>): readonly StoryVoice[] {
  const supposed = new Map(
    [...readings].map(([id, { article, attributions }]) => {
      const only = attributions.filter(({ cue }) => SUPPOSED.test(toSpansText(article.text, cue)));
      return [id, new Set<string | null>(only.map((one) => one.id))];
    }),
  );
  return story.voices.flatMap((voice) => {
    const tellings = voice.tellings.filter(({ article, finding }) => supposed.get(article)?.has(finding) !== true);
    return tellings.length === 0 ? [] : [tellings.length === voice.tellings.length ? voice : { ...voice, tellings }];
  });
}
