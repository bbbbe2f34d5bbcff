import type { Attribution, Band } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Compared } from '../material.ts';

/** Answers about one article that weighing evidence asks again and again. */
export interface Ground {
  /** The innermost attribution in whose content `offset` lies; null in the article's own voice. */
  readonly findHolder: (offset: number) => Attribution | null;
  /** How likely the sentence at `offset` holds what it says, where its words carry that. */
  readonly findBand: (offset: number) => Band | null;
}

/** Contents nest no deeper than the chain of attributions, each with a few pieces. */
const MOST_LOOKED_BACK = 64;

/** Gives the ground of an article, made once each. */
export function createGrounds(): (article: Compared) => Ground {
  const grounds = new Map<string, Ground>();
  return (article) => {
    const ground = grounds.get(article.id) ?? toGround(article);
    grounds.set(article.id, ground);
    return ground;
  };
}

function toGround({ reading }: Compared): Ground {
  const parts: (Span & { readonly attribution: Attribution })[] = reading.attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const bands = new Map(reading.certainties.map(({ about, band }) => [about, band]));
  return {
    findHolder(offset) {
      const last = findLastStarting(parts, offset);
      for (let at = last; at >= 0 && at > last - MOST_LOOKED_BACK; at--) {
        const part = parts[at] as (typeof parts)[number];
        if (offset < part.end) return part.attribution;
      }
      return null;
    },
    findBand: (offset) => bands.get(`sentence:${findLastStarting(reading.sentences, offset)}`) ?? null,
  };
}
