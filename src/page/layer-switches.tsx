import type { VNode } from 'preact';
import type { Reading } from '../document/reading.ts';
import { LAYER_WORDS } from './finding-words.ts';
import { countLayers, LAYERS, type Layer } from './layers.ts';

interface LayerSwitchesProps {
  readonly reading: Reading;
  readonly on: readonly Layer[];
}

/** One checkbox for each layer that has something to mark; the style sheet alone follows them, without the script. */
export function LayerSwitches({ reading, on }: LayerSwitchesProps): VNode | null {
  const counts = countLayers(reading);
  const layers = LAYERS.filter((layer) => (counts.get(layer) ?? 0) > 0);
  if (layers.length === 0) return null;
  return (
    <fieldset class="switches">
      <legend>Mark in the text</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            class={`show-${layer}`}
            value={layer}
            checked={on.includes(layer)}
            autocomplete="off"
          />
          <span class={`sample ${layer}`}>{LAYER_WORDS[layer]}</span> <span class="count">{counts.get(layer)}</span>
        </label>
      ))}
    </fieldset>
  );
}
