import type { Span } from '../document/span.ts';
import { type Catalogue, toKey } from './catalogue.ts';
import type { Key } from './layers.ts';
import { type Mark, type Part, toOrdered, trimSpan } from './segments.ts';
import type { Voices } from './voices.ts';

type Spans = readonly (Span | null)[];

/** Every span of every attribution that holds words, without white space at its edges, in order. */
export function toAttributionMarks(voices: Voices, text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [index, attribution] of voices.attributions.entries()) {
    for (const part of ['source', 'cue', 'content'] as const) {
      addMarks(marks, text, String(index + 1), part, attribution[part]);
    }
  }
  return toOrdered(marks);
}

/** As `toAttributionMarks`, of all findings. */
export function toAllMarks(catalogue: Catalogue): readonly Mark[] {
  const { reading, text, voices, notices, certainties } = catalogue;
  const marks: Mark[] = [...toAttributionMarks(voices, text)];
  const add = (key: Key, part: Part, spans: Spans): void => addMarks(marks, text, key, part, spans);
  for (const [index, { span }] of reading.problems.entries()) add(`p${index + 1}`, 'words', [span]);
  for (const notice of notices) add(toKey(catalogue, notice), 'words', [notice]);
  for (const time of reading.times) add(toKey(catalogue, time), 'words', [time]);
  for (const certainty of certainties) add(toKey(catalogue, certainty), 'cue', certainty.cues);
  for (const happening of reading.happenings) {
    const key = toKey(catalogue, happening);
    add(key, 'words', toDistinct([happening.what, ...happening.mentions.map(({ what }) => what)]));
    add(key, 'cue', toDistinct([happening.cue, ...happening.mentions.map(({ cue }) => cue)]));
  }
  for (const explanation of reading.explanations) {
    const key = toKey(catalogue, explanation);
    add(key, 'words', [explanation.claim]);
    add(key, 'explained', [explanation.of]);
    add(key, 'cue', toDistinct([explanation.cue, explanation.stanceCue]));
    for (const evidence of explanation.evidence) add(key, evidence.bears, [evidence]);
  }
  for (const forecast of reading.forecasts) {
    const key = toKey(catalogue, forecast);
    add(key, 'words', [forecast]);
    add(key, 'cue', forecast.cues);
    add(key, 'condition', [forecast.condition]);
  }
  return toOrdered(marks);
}

function addMarks(marks: Mark[], text: string, key: Key, part: Part, spans: Spans): void {
  for (const span of spans) {
    if (span === null) continue;
    const { start, end } = trimSpan(span, text);
    if (start < end) marks.push({ start, end, key, part });
  }
}

function toDistinct(spans: Spans): Spans {
  const distinct = new Map<string, Span>();
  for (const span of spans) if (span !== null) distinct.set(`${span.start} ${span.end}`, span);
  return [...distinct.values()];
}
