import type { Ref, StoryVoice } from '../../../document/story.ts';
import { toUpperFirst } from '../../visible-text.ts';
import { createToRank, type ToRank } from '../point-ranks.ts';
import { createToSaid, type Said } from '../said-how.ts';
import { toSpeakingVoices } from '../speaking-voices.ts';
import { type StoryIndex, toRefWords } from '../story-index.ts';
import { toNames } from '../story-wording.ts';
import { type AreToldOtherwise, createAreToldOtherwise } from '../told-otherwise.ts';
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
  const areToldOtherwise = createAreToldOtherwise(index);
  return toCapped(toSpeakingVoices(index), MOST_VOICES, (voice) =>
    toVoiceBlock(index, voice, toSayings(voice, toRank, areToldOtherwise), toSaid),
  );
}

/** What tells the same point is one saying; "the hearing would go ahead" and "it was called off" are two. */
function toSayings({ tellings }: StoryVoice, toRank: ToRank, areToldOtherwise: AreToldOtherwise): readonly Saying[] {
  const groups: { readonly rank: number; readonly refs: Ref[] }[] = [];
  const byRank = new Map<number, Ref[][]>();
  for (const telling of tellings) {
    const rank = toRank(telling.article, telling.finding);
    const ofRank = (Number.isFinite(rank) && byRank.get(rank)) || [];
    const refs = ofRank.find((one) => !one.some((ref) => areToldOtherwise(ref, telling)));
    if (refs) refs.push(telling);
    else {
      const begun = [telling];
      groups.push({ rank, refs: begun });
      byRank.set(rank, [...ofRank, begun]);
    }
  }
  return groups
    .map(
      ({ rank, refs }): Saying => ({
        first: refs[0] as Ref,
        tellings: refs,
        rank: Math.min(rank, Number.MAX_SAFE_INTEGER),
      }),
    )
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
