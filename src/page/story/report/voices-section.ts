import type { Ref, StoryVoice } from '../../../document/story.ts';
import type { StoryIndex } from '../story-index.ts';
import { toNames } from '../story-wording.ts';
import { quiet, strong, toCapped, toList, toQuotation, toTellers } from './lines.ts';
import type { Block, Line } from './report.ts';

const MOST_VOICES = 8;
const MOST_SAYINGS = 3;

/** One thing somebody says, in all places that tell it. */
interface Saying {
  readonly first: Ref;
  readonly tellings: readonly Ref[];
  /** Its place among the points of the story, the most important 0; beyond all of them where it is none. */
  readonly rank: number;
}

/** Who said what, and through whom it is known; of each the most important. */
export function toVoicesBlocks(index: StoryIndex): readonly Block[] {
  const ranks = new Map<string, number>();
  for (const [rank, { tellings }] of index.story.points.entries()) {
    for (const telling of tellings) ranks.set(toKey(telling), rank);
  }
  const speaking = index.story.voices.filter(({ tellings }) => tellings.length > 0);
  return toCapped(speaking, MOST_VOICES, (voice) => toVoiceBlock(index, voice, toSayings(voice, ranks)));
}

function toSayings({ tellings }: StoryVoice, ranks: ReadonlyMap<string, number>): readonly Saying[] {
  const byPoint = new Map<number | string, Ref[]>();
  for (const telling of tellings) {
    const key = toKey(telling);
    const group = ranks.get(key) ?? key;
    const refs = byPoint.get(group);
    if (refs) refs.push(telling);
    else byPoint.set(group, [telling]);
  }
  return [...byPoint]
    .map(([group, refs]) => ({
      first: refs[0] as Ref,
      tellings: refs,
      rank: typeof group === 'number' ? group : ranks.size,
    }))
    .sort((a, b) => a.rank - b.rank);
}

function toKey({ article, finding, span }: Ref): string {
  return `${article} ${finding ?? `${span.start}-${span.end}`}`;
}

function toVoiceBlock(index: StoryIndex, voice: StoryVoice, sayings: readonly Saying[]): Block {
  const count = `${voice.tellings.length} ${voice.tellings.length === 1 ? 'attribution' : 'attributions'}`;
  const facts = [voice.roles[0], count, voice.outlets.length === 0 ? undefined : `in ${toNames(voice.outlets)}`];
  const shown = sayings.slice(0, MOST_SAYINGS).map(({ first, tellings }): Line => {
    const others = tellings.filter(({ article }) => article !== first.article);
    return toList([
      toQuotation(index, first, 130),
      others.length === 0 ? [] : [quiet('also '), ...toTellers(index, others)],
    ]);
  });
  const left = sayings.length - shown.length;
  return {
    kind: 'row',
    lead: [strong(voice.name), quiet(facts.flatMap((fact) => (fact === undefined ? [] : ` · ${fact}`)).join(''))],
    details: [...shown, ...(left > 0 ? [[quiet(`… and ${left} more`)]] : [])],
  };
}
