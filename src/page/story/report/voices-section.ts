import type { Ref, StoryVoice } from '../../../document/story.ts';
import { toUpperFirst } from '../../visible-text.ts';
import { createToRank, type ToRank } from '../point-ranks.ts';
import { createToSaid, type Said } from '../said-how.ts';
import { toSpeakingVoices } from '../speaking-voices.ts';
import { type StoryIndex, toRefWords } from '../story-index.ts';
import { toNames } from '../story-wording.ts';
import { quiet, strong, toCapped, toHow, toList, toQuotation, toTellers } from './lines.ts';
import type { Block, Line } from './report.ts';

const MOST_VOICES = 8;
const MOST_SAYINGS = 3;

/** Fewer words tell nothing without their sentence. */
const LEAST_WORDS = 4;

/** One thing somebody says, in all places that tell it. */
interface Saying {
  readonly first: Ref;
  readonly tellings: readonly Ref[];
  /** Its place among the points of the story, the most important 0; beyond all of them where it is none. */
  readonly rank: number;
}

/** Who said what, and through whom it is known; of each the most important. */
export function toVoicesBlocks(index: StoryIndex): readonly Block[] {
  const toRank = createToRank(index);
  const toSaid = createToSaid(index);
  return toCapped(toSpeakingVoices(index), MOST_VOICES, (voice) =>
    toVoiceBlock(index, voice, toSayings(voice, toRank), toSaid),
  );
}

/** What tells the same point is one saying. */
function toSayings({ tellings }: StoryVoice, toRank: ToRank): readonly Saying[] {
  const groups = new Map<string, Ref[]>();
  for (const telling of tellings) {
    const rank = toRank(telling.article, telling.finding);
    const key = Number.isFinite(rank) ? `${rank}` : `${telling.article} ${telling.finding} ${telling.span.start}`;
    const refs = groups.get(key);
    if (refs) refs.push(telling);
    else groups.set(key, [telling]);
  }
  return [...groups.values()]
    .map((refs): Saying => {
      const first = refs[0] as Ref;
      return { first, tellings: refs, rank: Math.min(toRank(first.article, first.finding), Number.MAX_SAFE_INTEGER) };
    })
    .sort((a, b) => a.rank - b.rank);
}

function toVoiceBlock(
  index: StoryIndex,
  voice: StoryVoice,
  sayings: readonly Saying[],
  toSaid: (ref: Ref) => Said,
): Block {
  const count = `${voice.tellings.length} ${voice.tellings.length === 1 ? 'attribution' : 'attributions'}`;
  const role = voice.roles.find((one) => one.toLowerCase() !== voice.name.toLowerCase());
  const facts = [role, count, voice.outlets.length === 0 ? undefined : `in ${toNames(voice.outlets)}`];
  const telling = sayings.filter(({ first }) => toRefWords(index, first).split(' ').length >= LEAST_WORDS);
  const shown = (telling.length > 0 ? telling : sayings).slice(0, MOST_SAYINGS).map(({ first, tellings }): Line => {
    const others = tellings.filter(({ article }) => article !== first.article);
    const { how, ref } = toSaid(first);
    return toList([
      [...toHow(how), ...toQuotation(index, ref, 130)],
      others.length === 0 ? [] : [quiet('also '), ...toTellers(index, others)],
    ]);
  });
  const left = sayings.length - shown.length;
  return {
    kind: 'row',
    lead: [
      strong(toUpperFirst(voice.name)),
      quiet(facts.flatMap((fact) => (fact === undefined ? [] : ` · ${fact}`)).join('')),
    ],
    details: [...shown, ...(left > 0 ? [[quiet(`… and ${left} more`)]] : [])],
  };
}
