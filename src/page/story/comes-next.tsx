import { Fragment, type VNode } from 'preact';
import type { StoryForecast } from '../../document/story.ts';
import { BAND_WORDS } from '../finding-words.ts';
import { toValueWords } from '../timex.ts';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { toForecasterWords } from './holder-words.ts';
import { toCounted, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { createToForetold, type ToSaid } from './said-how.ts';
import { SaidWords } from './said-words.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { toArticleName } from './story-index.ts';
import { OUTCOME_WORDS, STORY_SECTION_WORDS } from './story-wording.ts';

/** What somebody said would come about, and whether it did. Nothing where nobody foretells anything. */
export function toForecastsPart(shown: ShownStory): StoryPart | null {
  const { rows, left } = toListed(shown.index.story.forecasts, MOST.forecasts, ({ what }) => isAtHand(shown, what));
  if (rows.length === 0) return null;
  const toForetold = createToForetold(shown.index);
  return {
    name: 'forecasts',
    title: STORY_SECTION_WORDS.forecasts,
    intro: null,
    body: (
      <>
        <ul class="forecasts">
          {rows.map((forecast) => (
            <ForecastItem key={forecast.id} {...{ shown, forecast, toForetold }} />
          ))}
        </ul>
        <More left={left + shown.leftOut.forecasts} of="forecast" />
      </>
    ),
  };
}

interface ForecastItemProps {
  readonly shown: ShownStory;
  readonly forecast: StoryForecast;
  readonly toForetold: ToSaid;
}

function ForecastItem({ shown, forecast, toForetold }: ForecastItemProps): VNode {
  const { what, band, horizon, outcome, settledBy, tellings } = forecast;
  const time = horizon === null ? null : toValueWords({ value: horizon, mod: null, type: 'DATE' });
  const others = toListed(
    tellings.filter(({ article }) => article !== what.article),
    MOST.tellings,
    (ref) => isAtHand(shown, ref),
  );
  const details = [band === null ? null : BAND_WORDS[band], time === null ? null : `time: ${time}`];
  return (
    <li data-row>
      <p class={`outcome ${outcome}`}>{toUpperFirst(OUTCOME_WORDS[outcome])}</p>
      <div>
        <p class="words" dir="auto">
          <SaidWords shown={shown} said={toForetold(what)} />
        </p>
        <p class="line">
          {toUpperFirst(toVisibleLine(toForecasterWords(shown.index, forecast)))}
          {details.map((detail) => detail !== null && `; ${detail}`)}
          {others.rows.map((ref) => (
            <Fragment key={ref.article}>
              ; also in{' '}
              <RefLink shown={shown} to={ref}>
                {toVisibleLine(toArticleName(shown.index, ref.article))}
              </RefLink>
            </Fragment>
          ))}
          {others.left > 0 && ` and ${toCounted(others.left, 'more article')}`}
        </p>
        {settledBy !== null && isAtHand(shown, settledBy) && (
          <p class="settled">
            <span class="who">Settled by {toVisibleLine(toArticleName(shown.index, settledBy.article))}: </span>
            <span class="words">
              <RefLink shown={shown} to={settledBy} />
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
