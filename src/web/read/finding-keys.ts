import type { Catalogue } from '../../page/catalogue.ts';
import { toChain } from '../../page/chain.ts';
import { type Key, toLayer } from '../../page/layers.ts';
import { toToneClass } from '../../page/marked-text.tsx';
import { findFinding } from './finding-lines.ts';

/** What stands for a finding in an address: its id; a problem has none and keeps its key. */
export function toFindingId(catalogue: Catalogue, key: Key): string {
  return findFinding(catalogue, key)?.id ?? key;
}

/** The key of what an address names; null where the article has no such finding. */
export function toKey(catalogue: Catalogue, name: string): Key | null {
  return catalogue.keyById.get(name) ?? (/^p\d+$/.test(name) ? name : null);
}

/** The class of the tone that a finding's words are marked in: that of the voice, or of the layer. */
export function toTone(catalogue: Catalogue, key: Key): string {
  if (toLayer(key) !== 'attributions') return toLayer(key);
  const voice = catalogue.voices.voiceByAttribution.get(toAttributionId(catalogue, key));
  return voice === undefined ? 'tu' : toToneClass(voice);
}

/** An attribution and those that its words came through, innermost first; empty for another finding. */
export function toChainKeys(catalogue: Catalogue, key: Key): readonly Key[] {
  if (toLayer(key) !== 'attributions') return [];
  const attribution = catalogue.voices.attributions[Number(key) - 1];
  if (attribution === undefined) return [];
  return [...toChain(attribution, catalogue.voices.attributionById)]
    .reverse()
    .flatMap(({ id }) => catalogue.keyById.get(id) ?? []);
}

/** What "previous" and "next" of the note go through: the words of the same voice, or the findings of the same layer. */
export function toSeries(catalogue: Catalogue, key: Key): readonly Key[] {
  if (toLayer(key) !== 'attributions') return toSeriesOfLayer(catalogue, key);
  const said = catalogue.voices.voiceByAttribution.get(toAttributionId(catalogue, key))?.attributions ?? [];
  return said.flatMap((attribution) => catalogue.keyById.get(attribution.id) ?? []);
}

/** What the keys for the previous and the next finding go through: the findings of one kind. */
export function toSeriesOfLayer(catalogue: Catalogue, key: Key): readonly Key[] {
  const letter = /^\D/.exec(key)?.[0] ?? '';
  if (letter === 'p') return [key];
  return [...catalogue.keyById.values()].filter((other) => (/^\D/.exec(other)?.[0] ?? '') === letter);
}

/** The name of the voice whose attributions have these numbers ("2 5 9"); null where there is none. */
export function toVoiceName(catalogue: Catalogue, numbers: string): string | null {
  const number = numbers.split(' ')[0] ?? '';
  return catalogue.voices.voiceByAttribution.get(toAttributionId(catalogue, number))?.name ?? null;
}

/** The attributions of a voice; null where no voice is chosen. */
export function toVoiceKeys({ voices, keyById }: Catalogue, name: string | null): readonly Key[] | null {
  if (name === null) return null;
  const voice = [...voices.speakers, ...voices.unnamed, ...(voices.none === null ? [] : [voices.none])].find(
    (other) => other.name === name,
  );
  return voice === undefined ? null : voice.attributions.flatMap(({ id }) => keyById.get(id) ?? []);
}

function toAttributionId({ voices }: Catalogue, key: Key): string {
  return voices.attributions[Number(key) - 1]?.id ?? '';
}
