import type { Reading } from '../document/reading.ts';
import type { Ref, Story, StoryExplanation } from '../document/story.ts';
import type { JudgedVoices } from './judge-voices.ts';

/** A story in which everything that names a voice names the one it is now; its points and origins have theirs already. */
export function mendVoices(story: Story, readings: readonly Reading[], voices: JudgedVoices): Story {
  const attributionsOf = createAttributionsOf(readings);
  /** Who a voice is now, by the words it was found in: several where some of them are split off. */
  const toIds = (voice: string, refs: readonly Ref[]): readonly string[] => {
    const owners = refs.flatMap((ref) =>
      attributionsOf(ref).map((attribution) => voices.findOwner(voice, ref.article, attribution)),
    );
    const ids = new Set(owners.filter((id) => id !== null));
    return ids.size === 0 ? [voices.toId(voice)] : [...ids];
  };
  const toId = (voice: string | null, refs: readonly Ref[]): string | null =>
    voice === null ? null : (toIds(voice, refs)[0] ?? null);
  const toHolders = ({ holders, tellings }: StoryExplanation): StoryExplanation['holders'] => {
    const now = new Map<string, StoryExplanation['holders'][number]>();
    for (const holder of holders) {
      const told = tellings.filter(({ article }) => article === holder.article);
      for (const voice of holder.voice === null ? [null] : toIds(holder.voice, told))
        now.set(JSON.stringify([voice, holder.article, holder.stance]), { ...holder, voice });
    }
    return [...now.values()];
  };
  return {
    ...story,
    voices: voices.voices,
    points: story.points.map((point) => ({
      ...point,
      confirmations: point.confirmations.map((one) => ({ ...one, voice: toId(one.voice, [one]) })),
    })),
    conflicts: story.conflicts.map((conflict) => ({
      ...conflict,
      tellings: conflict.tellings.map((one) => ({ ...one, speaker: toId(one.speaker, [one]) })),
    })),
    updates: story.updates.map((update) => ({
      ...update,
      tellings: update.tellings.map((one) => ({ ...one, speaker: toId(one.speaker, [one]) })),
    })),
    timeline: story.timeline.map((entry) => ({
      ...entry,
      voices: [...new Set(entry.voices.flatMap((voice) => toIds(voice, entry.sources)))],
    })),
    explanations: story.explanations.map((one) => ({ ...one, holders: toHolders(one) })),
    forecasts: story.forecasts.map((one) => ({ ...one, holder: toId(one.holder, [one.what, ...one.tellings]) })),
  };
}

/** The attributions that words of a story rest on: their own finding, or those that hold it. */
function createAttributionsOf(readings: readonly Reading[]): (ref: Ref) => readonly string[] {
  const holders = new Map<string, string[]>();
  for (const { article, explanations, forecasts, happenings } of readings) {
    for (const { id, holder } of [...explanations, ...forecasts]) {
      if (holder !== null) holders.set(`${article.id} ${id}`, [holder]);
    }
    for (const { id, mentions } of happenings) {
      const all = mentions.map(({ holder }) => holder).filter((holder) => holder !== null);
      holders.set(`${article.id} ${id}`, all);
    }
  }
  return ({ article, finding }) => (finding === null ? [] : (holders.get(`${article} ${finding}`) ?? [finding]));
}
