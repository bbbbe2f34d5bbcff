import type { StoryForecast } from '../../../document/story.ts';
import { BAND_WORDS, OWN_VOICE_WORDS, toWho } from '../../finding-words.ts';
import { toValueWords } from '../../timex.ts';
import { type StoryIndex, toArticleName } from '../story-index.ts';
import { OUTCOME_WORDS, toVoiceName } from '../story-wording.ts';
import { plain, quiet, strong, toCapped, toList, toQuotation } from './lines.ts';
import type { Block, Line } from './report.ts';

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
        toHolder(index, forecast),
        band === null ? [] : [plain(BAND_WORDS[band])],
        when === null ? [] : [plain(`time: ${when}`)],
        outcome === 'open' ? [quiet(OUTCOME_WORDS.open)] : [strong(OUTCOME_WORDS[outcome])],
      ]),
      ...(settledBy === null ? [] : [toQuotation(index, settledBy, 130)]),
    ],
  };
}

function toHolder(index: StoryIndex, { holder, what }: StoryForecast): Line {
  const voice = toVoiceName(index, holder);
  const article = toArticleName(index, what.article);
  if (voice !== null) return [plain(voice), plain(', in '), plain(article)];
  const forecast = index.readings.get(what.article)?.forecasts.find(({ id }) => id === what.finding);
  const catalogue = index.toCatalogue(what.article);
  const who = forecast === undefined || catalogue === null ? null : toWho(catalogue, forecast.holder);
  return who === null ? [plain(article), plain(`, ${OWN_VOICE_WORDS}`)] : [plain(who), plain(', in '), plain(article)];
}
