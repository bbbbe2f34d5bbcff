import type { VNode } from 'preact';
import { toKey } from './catalogue.ts';
import { toCertaintyWords, toTimeLine } from './finding-words.ts';
import { type Shown, toTellingId } from './shown.tsx';
import { toSpansText } from './spans-text.ts';
import { toUpperFirst, toVisibleLine } from './visible-text.ts';

/** What the page tells of times, hedges and problems when they are chosen; no list of the page has them. */
export function Tellings({ shown }: { shown: Shown }): VNode {
  const { catalogue, prefix } = shown;
  const { text, reading, certainties } = catalogue;
  return (
    <div hidden>
      {reading.times.map((time) => (
        <div key={time.id} id={toTellingId(prefix, toKey(catalogue, time))}>
          <p class="label">{toVisibleLine(toTimeLine(toSpansText(text, [time]), time))}</p>
        </div>
      ))}
      {certainties.map((certainty) => (
        <div key={certainty.id} id={toTellingId(prefix, toKey(catalogue, certainty))}>
          <p class="label">{toUpperFirst(toCertaintyWords(certainty))}</p>
          <p class="line">“{toVisibleLine(toSpansText(text, certainty.cues))}”</p>
        </div>
      ))}
    </div>
  );
}
