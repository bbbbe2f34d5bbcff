import type { VNode } from 'preact';
import type { StoryForecast } from '../../document/story.ts';
import { BAND_WORDS } from '../finding-words.ts';
import { toValueWords } from '../timex.ts';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownStory } from './shown-story.ts';
import { OUTCOME_WORDS, STORY_SECTION_WORDS, toVoiceName } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

/** What somebody said would come about, and whether it did. Nothing where nobody foretells anything. */
export function toForecastsPart(shown: ShownStory): StoryPart | null {
  const { rows, left } = toListed(shown.index.story.forecasts, MOST.forecasts, ({ what }) => isAtHand(shown, what));
  if (rows.length === 0) return null;
  return {
    name: 'forecasts',
    title: STORY_SECTION_WORDS.forecasts,
    intro: null,
    body: (
      <>
        <ul class="forecasts">
          {rows.map((forecast) => (
            <ForecastItem key={forecast.id} {...{ shown, forecast }} />
          ))}
        </ul>
        <More left={left} of="forecast" />
      </>
    ),
  };
}

function ForecastItem({ shown, forecast }: { shown: ShownStory; forecast: StoryForecast }): VNode {
  const { what, holder, band, horizon, outcome, settledBy, tellings } = forecast;
  const time = horizon === null ? null : toValueWords({ value: horizon, mod: null, type: 'DATE' });
  const name = toVoiceName(shown.index, holder);
  const others = tellings.filter(
    ({ article, span }) => article !== what.article || span.start !== what.span.start || span.end !== what.span.end,
  );
  const words = [
    name === null ? null : toVisibleLine(name),
    band === null ? null : BAND_WORDS[band],
    time === null ? null : `time: ${time}`,
  ].filter((part) => part !== null);
  return (
    <li data-row>
      <p class={`outcome ${outcome}`}>{toUpperFirst(OUTCOME_WORDS[outcome])}</p>
      <div>
        <ToldList
          shown={shown}
          rows={[what, ...others]
            .filter((ref) => isAtHand(shown, ref))
            .slice(0, MOST.tellings)
            .map((ref) => ({ article: ref.article, children: <RefLink shown={shown} to={ref} /> }))}
        />
        {words.length > 0 && <p class="line">{toUpperFirst(words.join('; '))}</p>}
        {settledBy !== null && isAtHand(shown, settledBy) && (
          <>
            <p class="line">Settled by:</p>
            <ToldList
              shown={shown}
              rows={[{ article: settledBy.article, children: <RefLink shown={shown} to={settledBy} /> }]}
            />
          </>
        )}
      </div>
    </li>
  );
}
