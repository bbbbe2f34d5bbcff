import type { StoryForecast } from '../../../document/story.ts';
import { BAND_WORDS } from '../../finding-words.ts';
import { toValueWords } from '../../timex.ts';
import { toForecasterWords } from '../holder-words.ts';
import type { StoryIndex } from '../story-index.ts';
import { OUTCOME_WORDS } from '../story-wording.ts';
import { plain, quiet, strong, toCapped, toList, toQuotation } from './lines.ts';
import type { Block } from './report.ts';

const MOST_FORECASTS = 6;

/** What somebody said would come about, and what became of it. */
export function toForecastsBlocks(index: StoryIndex): readonly Block[] {
  return toCapped(index.story.forecasts, MOST_FORECASTS, (forecast) => toForecastBlock(index, forecast));
}

function toForecastBlock(index: StoryIndex, forecast: StoryForecast): Block {
  const { what, band, horizon, outcome, settledBy } = forecast;
  const when = horizon === null ? null : toValueWords({ value: horizon, mod: null, type: 'DATE' });
  return {
    kind: 'row',
    lead: toQuotation(index, what),
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
