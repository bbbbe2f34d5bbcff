import type { JudgedReading } from '../document/case.ts';
import type { Attribution } from '../document/findings.ts';
import type { Judgement } from '../document/judgement.ts';

/** What became of an attribution: `own` is found by nobody but the analyst. */
export type State = 'found' | 'accepted' | 'rejected' | 'corrected' | 'own';

/** An attribution as it stands, or as it was found where it was rejected. */
export interface StatedAttribution {
  readonly attribution: Attribution;
  readonly state: State;
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
}

/** Every attribution of a judged reading, rejected ones too: those that stand in their order, each rejected one where it was found. */
export function toStated({ found, standing, items }: JudgedReading): readonly StatedAttribution[] {
  const foundIds = new Set(found.attributions.map(({ id }) => id));
  const standingIds = new Set(standing.attributions.map(({ id }) => id));
  const judgementsOf = new Map(
    items.filter(({ subject }) => subject.of === 'attribution').map(({ id, judgements }) => [id, judgements]),
  );
  const rejected = found.attributions.filter(({ id }) => !standingIds.has(id));
  const toState = ({ id, by }: Attribution): State => {
    if (!standingIds.has(id)) return 'rejected';
    if (!foundIds.has(id)) return 'own';
    if (by === 'analyst') return 'corrected';
    return judgementsOf.get(id)?.some(({ decision }) => decision.kind === 'accept') ? 'accepted' : 'found';
  };
  const toStart = ({ source, cue, content }: Attribution): number =>
    Math.min(...[source, cue, content].map(([first]) => first?.start ?? Number.POSITIVE_INFINITY));
  return [...standing.attributions, ...rejected]
    .map((attribution, index) => ({ attribution, index, start: toStart(attribution) }))
    .sort((a, b) => (a.start === b.start ? a.index - b.index : a.start - b.start))
    .map(({ attribution }) => ({
      attribution,
      state: toState(attribution),
      judgements: judgementsOf.get(attribution.id) ?? [],
    }));
}
