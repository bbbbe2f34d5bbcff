import type { StoryVoice } from '../../document/story.ts';

/** The speakers of a story, with the way to them from the findings of each article. */
export interface JoinedVoices {
  /** Most tellings first. */
  readonly voices: readonly StoryVoice[];
  /** By the order of the article: voice id by attribution id; attributions without a known speaker, or one who says nothing, are absent. */
  readonly byAttribution: readonly ReadonlyMap<string, string>[];
  /** By the order of the article: voice id by entity id, speakers or not; places have none. */
  readonly byEntity: readonly ReadonlyMap<string, string>[];
}
