import type { JudgedReadings } from '../case/held-readings.ts';
import type { JudgedItem, QueueItem } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import type { QueuePage } from '../document/workbench.ts';

/** Most items of one page of the queue, and most articles that they lie in. */
const MOST_ITEMS = 50;
const MOST_ARTICLES = 20;

/** The attributions that nobody has accepted, rejected or corrected, the least certain first; as many as come with their articles. */
export function toQueuePage({ judged }: JudgedReadings): QueuePage {
  const doubts = judged
    .flatMap(({ standing, items }, place) => {
      const settled = new Set(items.filter(isSettled).map(({ id }) => id));
      return standing.attributions
        .filter(({ id, by }) => by !== 'analyst' && !settled.has(id))
        .map((attribution) => ({ attribution, place, standing }));
    })
    .sort((a, b) => a.attribution.confidence - b.attribution.confidence || a.place - b.place);
  const readings = new Map<string, Reading>();
  const items: QueueItem[] = [];
  for (const { attribution, standing } of doubts) {
    const { id } = standing.article;
    if (items.length === MOST_ITEMS || (!readings.has(id) && readings.size === MOST_ARTICLES)) break;
    readings.set(id, standing);
    items.push({ article: id, attribution });
  }
  return { total: doubts.length, items, readings: [...readings.values()] };
}

function isSettled({ subject, judgements }: JudgedItem): boolean {
  return subject.of === 'attribution' && judgements.some(({ decision }) => SETTLING.has(decision.kind));
}

const SETTLING: ReadonlySet<string> = new Set(['accept', 'reject', 'correct']);
