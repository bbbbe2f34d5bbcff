import type { Attribution } from '../../document/findings.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { toSpansText } from '../spans-text.ts';
import { isPlainSaying } from './plain-saying.ts';
import type { StoryIndex } from './story-index.ts';

/** What somebody is told to say, as it can stand under his name. */
export interface Said {
  /** The article's words for it where it is no plain saying ("denied", "does not believe", "called"); null for "said". */
  readonly how: string | null;
  /** The words, without the "that" which tied them to "said". */
  readonly ref: Ref;
}

/** How something was said, and which words of it to show. */
export type ToSaid = (ref: Ref) => Said;

/** A cue longer than this, in UTF-16 code units, tells more than how something was said. */
const LONGEST_CUE = 80;

/** Looks up how things were said: under a name, what he denied must not stand as what he said, and "him a liar" says nothing without "called". */
export function createToSaid({ readings }: Pick<StoryIndex, 'readings'>): ToSaid {
  const known = new Map<string, ReadonlyMap<string, Attribution>>();
  return (ref) => {
    const reading = readings.get(ref.article);
    if (reading === undefined || ref.finding === null) return { how: null, ref };
    const byId = known.get(ref.article) ?? new Map(reading.attributions.map((one) => [one.id, one]));
    known.set(ref.article, byId);
    const attribution = byId.get(ref.finding);
    const { text } = reading.article;
    const how = attribution === undefined ? null : toHow(text, attribution, ref.span);
    if (how !== null) return { how, ref };
    const that = /^that\s+(?=\S)/i.exec(toText(text, ref.span));
    if (that === null || attribution?.kind === 'direct') return { how: null, ref };
    return { how: null, ref: { ...ref, span: { start: ref.span.start + that[0].length, end: ref.span.end } } };
  };
}

/** The same for what somebody foretells; "further models to be added" says the contrary without "did not expect". */
export function createToForetold(index: Pick<StoryIndex, 'readings'>): ToSaid {
  const toSaid = createToSaid(index);
  return (ref) => {
    const reading = index.readings.get(ref.article);
    const holder = reading?.forecasts.find(({ id }) => id === ref.finding)?.holder ?? null;
    return { ...toSaid({ ...ref, finding: holder }), ref };
  };
}

/** Null for what is only said, and where the cue is none that can stand before the words. */
function toHow(text: string, attribution: Attribution, shown: Span): string | null {
  const { cue, kind, act } = attribution;
  if (kind === 'direct' || cue.some((span) => isOverlapping(span, shown))) return null;
  const words = toSpansText(text, cue).replace(TIED, '');
  if (words === '' || words.length > LONGEST_CUE || isPassive(words, attribution)) return null;
  return (kind === 'indirect' && act !== 'says') || !isPlainSaying(words) ? words : null;
}

/** What ties a cue to the words before it: "attacked for suggesting". */
const TIED = /^(?:for|by|in|of|with|after|before|while|and|but|as|who|which|to)\s+/i;

/** True where the words are not what he did who is named behind them: "was accused by Ruiz". */
function isPassive(words: string, { source, cue }: Attribution): boolean {
  const [from, by] = [source[0], cue[0]];
  return (
    from !== undefined && by !== undefined && by.start < from.start && /^(?:is|are|was|were|been|being)\b/i.test(words)
  );
}
