import type { Attribution, Entity } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { toText } from '../document/span.ts';

/** Whom a text names for words. */
export interface Named {
  /** As the text names them: a name where it is known, else the words. */
  readonly name: string;
  readonly entity: Entity | null;
  /** The words in the text that name them. */
  readonly words: string;
}

/** Who stands behind the attributions of a reading. */
export interface Look {
  /** Who says it, then who says that they say it, and so on. */
  readonly toSpeakers: (attribution: Attribution) => readonly Named[];
  /** Who says it inside the content that one attribution makes up for the most part; empty where nobody does. */
  readonly toInnerSpeakers: (attribution: Attribution) => readonly Named[];
}

const DEEPEST = 6;

/** Looks up once what speakers take to look up. */
export function createLook({ article: { text }, attributions, entities }: Reading): Look {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const inner = new Map<string, Attribution>();
  for (const attribution of attributions) {
    const { within } = attribution;
    const outer = within === null ? undefined : byId.get(within);
    if (outer !== undefined && toSize(attribution) > toSize(outer) / 2) inner.set(outer.id, attribution);
  }
  const toNamed = ({ source, speaker }: Attribution): readonly Named[] => {
    const entity = entityById.get(speaker ?? '') ?? null;
    const words = source.map((span) => toText(text, span)).join(' ');
    return entity === null && words === '' ? [] : [{ name: entity?.name ?? words, entity, words }];
  };
  return {
    toSpeakers(attribution) {
      const named: Named[] = [];
      let at: Attribution | undefined = attribution;
      for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
        named.push(...toNamed(at));
        at = at.within === null ? undefined : byId.get(at.within);
      }
      return named;
    },
    toInnerSpeakers(attribution) {
      const found = inner.get(attribution.id);
      return found === undefined ? [] : toNamed(found);
    },
  };
}

function toSize({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
