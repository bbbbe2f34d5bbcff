// Finds: whose words "The finance minister", "his office" or "Pell & Rowan" are for. Not: "Almeiro" for "Almeiro's sporting director".
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span } from '../../document/span.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toAttributionsBySentence } from '../statements/pieces.ts';
import type { JoinedVoices } from './joined-voices.ts';

/** Voice id of whoever the words of an article in `span` name; null where nobody is named or it is open who. */
export type VoiceAt = (article: Compared, span: Span) => string | null;

/** A look-up of voices by place; what an article's sentences hold is gathered when it is first asked for. */
export function createVoiceAt({ voices, byAttribution, byEntity }: JoinedVoices): VoiceAt {
  const known = new Set(voices.map(({ id }) => id));
  const sayingsOf = new Map<number, ReadonlyMap<number, readonly Attribution[]>>();
  return (article, span) => {
    const { order, reading } = article;
    const bySentence = sayingsOf.get(order) ?? toAttributionsBySentence(article);
    sayingsOf.set(order, bySentence);
    const saying = bySentence
      .get(findLastStarting(reading.sentences, span.start))
      ?.find(({ id, source }) => byAttribution[order]?.has(id) && source.some((part) => isOverlapping(part, span)));
    const spoken = saying === undefined ? undefined : byAttribution[order]?.get(saying.id);
    if (spoken !== undefined) return spoken;
    const inside = findMentionsIn(article, span).filter(({ end }) => end <= span.end);
    // The last words are the head, "the minister's [office]"; so are those before a comma, "[Golden Road], the owner".
    const head =
      inside.find(({ end }) => end === span.end) ??
      inside.find(({ start, end }) => start === span.start && reading.article.text.charAt(end) === ',');
    const voice = head === undefined ? undefined : byEntity[order]?.get(head.entity.id);
    return voice !== undefined && known.has(voice) ? voice : null;
  };
}
