import type { Finding } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Catalogue } from '../../page/catalogue.ts';
import {
  BAND_WORDS,
  LAYER_WORDS,
  NOTICE_WORDS,
  OWN_VOICE_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  toCertaintyWords,
  toNoticeSource,
  toTimeLine,
  toWhenWords,
  toWho,
} from '../../page/finding-words.ts';
import { type Key, toLayer } from '../../page/layers.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toUpperFirst } from '../../page/visible-text.ts';
import type { Voice } from '../../page/voices.ts';
import { toChainSteps, toChainWords, toSummary } from '../../page/wording.ts';

/** A finding in words, as the margin tells it. */
export interface FindingLines {
  /** What kind of finding it is. */
  readonly kind: string;
  readonly summary: string;
  /** More of it, a sentence each. */
  readonly lines: readonly string[];
  /** The article's own words. */
  readonly words: string;
}

/** Null where the reading has no such finding. */
export function toFindingLines(catalogue: Catalogue, key: Key): FindingLines | null {
  const { reading, voices, text, notices, certainties } = catalogue;
  const kind = LAYER_WORDS[toLayer(key)];
  const at = Number(key.replace(/^\D/, '')) - 1;
  const toWords = (spans: readonly (Span | null)[]): string =>
    toSpansText(
      text,
      spans.filter((span) => span !== null).sort((a, b) => a.start - b.start),
    );
  switch (/^\D/.exec(key)?.[0] ?? '') {
    case '': {
      const attribution = voices.attributions[at];
      if (attribution === undefined) return null;
      const voice = voices.voiceByAttribution.get(attribution.id) as Voice;
      const when = toWhenWords(catalogue, attribution.time);
      const certainty = catalogue.certaintyByAbout.get(attribution.id);
      const chain = toChainWords(toChainSteps(attribution, voices, text));
      return {
        kind,
        summary: toSummary(attribution, voice),
        lines: [
          chain === null ? null : toUpperFirst(chain),
          when === null ? null : `Said ${when}`,
          certainty === undefined ? null : toUpperFirst(toCertaintyWords(certainty)),
          attribution.by === 'analyst' ? 'Corrected by the analyst' : null,
        ].filter((line) => line !== null),
        words: toWords([...attribution.source, ...attribution.cue]),
      };
    }
    case 'n': {
      const notice = notices[at];
      if (notice === undefined) return null;
      const source = toNoticeSource(catalogue, notice);
      return {
        kind,
        summary: NOTICE_WORDS[notice.kind],
        lines: source === null ? [] : [source],
        words: toWords([notice]),
      };
    }
    case 'p': {
      const problem = reading.problems[at];
      if (problem === undefined) return null;
      return { kind: 'Worth a look', summary: problem.message, lines: [], words: toWords([problem.span]) };
    }
    case 'h': {
      const happening = reading.happenings[at];
      if (happening === undefined) return null;
      const when = toWhenWords(catalogue, happening.when);
      const lines = when === null ? [] : [`Time: ${when}`];
      return { kind, summary: toUpperFirst(STATUS_WORDS[happening.status]), lines, words: toWords([happening.what]) };
    }
    case 't': {
      const time = reading.times[at];
      if (time === undefined) return null;
      return { kind, summary: toUpperFirst(toTimeLine(toWords([time]), time)), lines: [], words: '' };
    }
    case 'e': {
      const explanation = reading.explanations[at];
      if (explanation === undefined) return null;
      const of = explanation.of === null ? [] : [`Explains: ${toWords([explanation.of])}`];
      return {
        kind,
        summary: toUpperFirst(STANCE_WORDS[explanation.stance]),
        lines: [`Held ${toHolderWords(catalogue, explanation.holder)}`, ...of],
        words: toWords([explanation.claim]),
      };
    }
    case 'f': {
      const forecast = reading.forecasts[at];
      if (forecast === undefined) return null;
      const when = toWhenWords(catalogue, forecast.horizon);
      return {
        kind,
        summary: `Foretold ${toHolderWords(catalogue, forecast.holder)}`,
        lines: [
          forecast.band === null ? null : toUpperFirst(BAND_WORDS[forecast.band]),
          when === null ? null : `Time: ${when}`,
        ].filter((line) => line !== null),
        words: toWords([forecast]),
      };
    }
    default: {
      const certainty = certainties[at];
      if (certainty === undefined) return null;
      return { kind, summary: toUpperFirst(toCertaintyWords(certainty)), lines: [], words: toWords(certainty.cues) };
    }
  }
}

/** The finding that a key stands for; null for a problem, which is none. */
export function findFinding(catalogue: Catalogue, key: Key): Finding | null {
  const { reading, voices, notices, certainties } = catalogue;
  const at = Number(key.replace(/^\D/, '')) - 1;
  const lists: Readonly<Record<string, readonly Finding[]>> = {
    n: notices,
    h: reading.happenings,
    t: reading.times,
    e: reading.explanations,
    f: reading.forecasts,
    c: certainties,
  };
  return (/^\D/.test(key) ? lists[key.charAt(0)] : voices.attributions)?.[at] ?? null;
}

function toHolderWords(catalogue: Catalogue, holder: string | null): string {
  const who = toWho(catalogue, holder);
  return who === null ? OWN_VOICE_WORDS : `by ${who}`;
}
