import type { StoryForecast } from '../../../document/story.ts';
import { BAND_WORDS } from '../../finding-words.ts';
import { toValueWords } from '../../timex.ts';
import { toForecasterWords } from '../holder-words.ts';
import { createToForetold, type ToSaid } from '../said-how.ts';
import type { StoryIndex } from '../story-index.ts';
import { OUTCOME_WORDS } from '../story-wording.ts';
import { plain, quiet, strong, toCapped, toHow, toList, toQuotation } from './lines.ts';
import type { Block } from './report.ts';

const MOST_FORECASTS = 6;

/** What somebody said would come about, and what became of it. */
export function toForecastsBlocks(index: StoryIndex): readonly Block[] {
  const toForetold = createToForetold(index);
  return toCapped(index.story.forecasts, MOST_FORECASTS, (forecast) => toForecastBlock(index, toForetold, forecast));
}

function toForecastBlock(index: StoryIndex, toForetold: ToSaid, forecast: StoryForecast): Block {
  const { what, band, horizon, outcome, settledBy } = forecast;
  const { how, ref } = toForetold(what);
  const when = horizon === null ? null : toValueWords({ value: horizon, mod: null, type: 'DATE' });
  return {
    kind: 'row',
    lead: [...toHow(how), ...toQuotation(index, ref)],
    details: [
      toList([
        [plain(toForecasterWords(index, forecast))],
        band === null ? [] : [plain(BAND_WORDS[band])],
        when === null ? [] : [plain(`time: ${when}`)],
        outcome === 'open' ? [quiet(OUTCOME_WORDS.open)] : [strong(OUTCOME_WORDS[outcome])],
      ]),
      ...(settledBy === null ? [] : [toQuotation(index, settledBy, 130)]),
    ],
  };
}
