import type { Attribution } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { toSpansText } from '../spans-text.ts';
import type { StoryIndex } from './story-index.ts';

/** What somebody is told to say, as it can stand under his name. */
export interface Said {
  /** The article's words for it where it is no plain saying ("denied", "does not believe"); null for "said". */
  readonly how: string | null;
  /** The words, without the "that" which tied them to "said". */
  readonly ref: Ref;
}

/** A cue longer than this, in UTF-16 code units, tells more than how something was said. */
const LONGEST_CUE = 40;

/** Looks up how things were said: under a name, what he denied must not stand as what he said. */
export function createToSaid({ readings }: StoryIndex): (ref: Ref) => Said {
  const known = new Map<string, ReadonlyMap<string, Attribution>>();
  return (ref) => {
    const reading = readings.get(ref.article);
    if (reading === undefined || ref.finding === null) return { how: null, ref };
    const byId = known.get(ref.article) ?? new Map(reading.attributions.map((one) => [one.id, one]));
    known.set(ref.article, byId);
    const attribution = byId.get(ref.finding);
    const { text } = reading.article;
    if (attribution !== undefined && attribution.act !== 'says' && attribution.kind === 'indirect') {
      const cue = toSpansText(text, attribution.cue);
      if (attribution.cue.length === 1 && cue !== '' && cue.length <= LONGEST_CUE) return { how: cue, ref };
    }
    const that = /^that\s+(?=\S)/i.exec(toText(text, ref.span));
    if (that === null || attribution?.kind === 'direct') return { how: null, ref };
    return { how: null, ref: { ...ref, span: { start: ref.span.start + that[0].length, end: ref.span.end } } };
  };
}
