import type { Explanation, Happening } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { type Catalogue, toKey } from '../../page/catalogue.ts';
import {
  BEARING_WORDS,
  NOTICE_WORDS,
  OWN_VOICE_WORDS,
  SECTION_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  toCertaintyWords,
  toForecastWords,
  toNoticeGroups,
  toNoticeSource,
  toOtherStatuses,
  toStatusHolder,
  toTimeLine,
  toWhenWords,
  toWho,
} from '../../page/finding-words.ts';
import type { Layer } from '../../page/layers.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toTimeline } from '../../page/timeline.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import type { Sheet } from './sheet.ts';
import type { Run, Style } from './wrap.ts';

const INDENT = '  ';
const DEEP = '      ';

/** Sets a section, if there is anything to say in it. `isNumbered` where the numbers of attributions stand in the text. */
export type AddSection = (sheet: Sheet, catalogue: Catalogue, isNumbered: boolean) => void;

/** One for each layer but the attributions, which are the voices. */
export const FINDING_SECTIONS: Readonly<Record<Exclude<Layer, 'attributions'>, AddSection>> = {
  happenings: addHappenings,
  notices: addNotices,
  explanations: addExplanations,
  forecasts: addForecasts,
  times: addTimes,
  certainty: addCertainties,
};

function run(text: string, style: Style = 'plain'): Run {
  return { text: toVisibleLine(text), style };
}

/** The words of a span in the marks that a terminal shows them with. */
function words({ text }: Catalogue, span: Span): string {
  return toSpansText(text, [span]);
}

/** "according to Dmitry Peskov [3]"; null for the article's own voice. */
function toAccording(catalogue: Catalogue, holder: string | null, isNumbered: boolean): string | null {
  const who = toWho(catalogue, holder);
  if (who === null || holder === null) return null;
  return `according to ${who}${isNumbered ? `\u00a0[${catalogue.keyById.get(holder)}]` : ''}`;
}

function addHappenings(sheet: Sheet, catalogue: Catalogue, isNumbered: boolean): void {
  const { rows, undated } = toTimeline(catalogue);
  const dated = rows.flatMap(({ happenings }) => happenings);
  if (dated.length + undated.length === 0) return;
  sheet.heading(SECTION_WORDS.happenings);
  for (const happening of [...dated, ...undated]) addHappening(sheet, catalogue, happening, isNumbered);
  sheet.space();
}

function addHappening(sheet: Sheet, catalogue: Catalogue, happening: Happening, isNumbered: boolean): void {
  const when = toWhenWords(catalogue, happening.when);
  const holder = toAccording(catalogue, toStatusHolder(happening), isNumbered);
  const where = happening.where === null ? null : words(catalogue, happening.where);
  const facts = [where, holder].filter((fact) => fact !== null);
  sheet.add(
    [
      run(when === null ? '' : `${when} · `),
      run(STATUS_WORDS[happening.status], 'strong'),
      run(facts.map((fact) => ` · ${fact}`).join(''), 'quiet'),
    ],
    INDENT,
    DEEP,
  );
  sheet.add([run(words(catalogue, happening.what))], DEEP);
  const others = toOtherStatuses(happening);
  if (others.length === 0) return;
  const told = others.map(({ status, cue }) => `${STATUS_WORDS[status]} (“${words(catalogue, cue)}”)`);
  sheet.add([run(`also told as ${told.join(', ')}`, 'quiet')], DEEP);
}

function addNotices(sheet: Sheet, catalogue: Catalogue): void {
  for (const { title, notices } of toNoticeGroups(catalogue.notices)) {
    sheet.heading(title);
    for (const notice of notices) {
      const source = toNoticeSource(catalogue, notice);
      sheet.add(
        [run(NOTICE_WORDS[notice.kind], 'strong'), run(source === null ? '' : ` · ${source}`, 'quiet')],
        INDENT,
        DEEP,
      );
      sheet.add([run(words(catalogue, notice))], DEEP);
    }
    sheet.space();
  }
}

function addExplanations(sheet: Sheet, catalogue: Catalogue, isNumbered: boolean): void {
  const { explanations } = catalogue.reading;
  if (explanations.length === 0) return;
  sheet.heading(SECTION_WORDS.explanations);
  for (const explanation of explanations) addExplanation(sheet, catalogue, explanation, isNumbered);
  sheet.space();
}

function addExplanation(sheet: Sheet, catalogue: Catalogue, explanation: Explanation, isNumbered: boolean): void {
  const { claim, of, holder, stance, stanceCue, evidence } = explanation;
  sheet.add([run(words(catalogue, claim))], INDENT, INDENT);
  if (of !== null) sheet.add([run('explains: ', 'quiet'), run(words(catalogue, of))], DEEP);
  const cue = stanceCue === null ? '' : ` (“${words(catalogue, stanceCue)}”)`;
  const held = toAccording(catalogue, holder, isNumbered);
  sheet.add([run(`${held === null ? '' : `${held}; `}${STANCE_WORDS[stance]}${cue}`, 'quiet')], DEEP);
  for (const statement of evidence) {
    const label = `${BEARING_WORDS[statement.bears].toLowerCase()}: `;
    sheet.add([run(label, 'quiet'), run(words(catalogue, statement))], DEEP, `${DEEP}  `);
  }
}

function addForecasts(sheet: Sheet, catalogue: Catalogue, isNumbered: boolean): void {
  const { forecasts } = catalogue.reading;
  if (forecasts.length === 0) return;
  sheet.heading(SECTION_WORDS.forecasts);
  for (const forecast of forecasts) {
    sheet.add([run(words(catalogue, forecast))], INDENT, INDENT);
    const held = toAccording(catalogue, forecast.holder, isNumbered) ?? OWN_VOICE_WORDS;
    const facts = toForecastWords(catalogue, forecast);
    sheet.add([run(facts === '' ? held : `${held}; ${facts}`, 'quiet')], DEEP);
    if (forecast.condition !== null) {
      sheet.add([run('on the condition: ', 'quiet'), run(words(catalogue, forecast.condition))], DEEP);
    }
    const voided = forecast.voidedBy === null ? undefined : catalogue.happeningById.get(forecast.voidedBy);
    if (voided !== undefined) {
      const cue = words(catalogue, voided.cue);
      sheet.add([run(`void, for the article itself says otherwise: “${cue}”`)], DEEP);
    }
  }
  sheet.space();
}

function addTimes(sheet: Sheet, catalogue: Catalogue): void {
  const { times } = catalogue.reading;
  if (times.length === 0) return;
  sheet.heading(SECTION_WORDS.times);
  for (const time of times) {
    sheet.add([run(toTimeLine(words(catalogue, time), time))], INDENT, DEEP);
  }
  sheet.space();
}

function addCertainties(sheet: Sheet, catalogue: Catalogue, isNumbered: boolean): void {
  const { certainties, text, voices, reading } = catalogue;
  if (certainties.length === 0) return;
  sheet.heading(SECTION_WORDS.certainty);
  for (const certainty of certainties) {
    const attribution = voices.attributionById.get(certainty.about);
    const sentence = reading.sentences[Number(/^sentence:(\d+)$/.exec(certainty.about)?.[1] ?? -1)];
    const about = attribution?.content ?? (sentence === undefined ? certainty.cues : [sentence]);
    const number = attribution === undefined || !isNumbered ? '' : `[${toKey(catalogue, attribution)}] `;
    const cues = toSpansText(text, certainty.cues);
    sheet.add(
      [run(number, 'quiet'), run(toCertaintyWords(certainty), 'strong'), run(` (“${cues}”)`, 'quiet')],
      INDENT,
      DEEP,
    );
    sheet.add([run(toSpansText(text, about))], DEEP);
  }
  sheet.space();
}
