import type { VNode } from 'preact';
import type { Forecast } from '../document/findings.ts';
import { toKey } from './catalogue.ts';
import { OWN_VOICE_WORDS, SECTION_WORDS, toForecastWords } from './finding-words.ts';
import { Section } from './section.tsx';
import { According, type Shown, toTellingId, WordsLink } from './shown.tsx';

/** What the article, or somebody in it, says will be. */
export function ForecastList({ shown }: { shown: Shown }): VNode | null {
  const { forecasts } = shown.catalogue.reading;
  if (forecasts.length === 0) return null;
  return (
    <Section shown={shown} name="forecasts" title={SECTION_WORDS.forecasts}>
      <ul>
        {forecasts.map((forecast) => (
          <Item key={forecast.id} {...{ shown, forecast }} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ shown, forecast }: { shown: Shown; forecast: Forecast }): VNode {
  const { catalogue, prefix } = shown;
  const key = toKey(catalogue, forecast);
  const words = toForecastWords(catalogue, forecast);
  const happening = forecast.voidedBy === null ? undefined : catalogue.happeningById.get(forecast.voidedBy);
  return (
    <li id={toTellingId(prefix, key)}>
      <p class="words">
        <WordsLink shown={shown} of={key} span={forecast} />
      </p>
      <p class="line first">
        {forecast.holder === null ? OWN_VOICE_WORDS : <According shown={shown} to={forecast.holder} />}
        {words !== '' && `; ${words}`}
      </p>
      {forecast.condition !== null && (
        <p class="line">
          On the condition: <WordsLink shown={shown} of={key} span={forecast.condition} />
        </p>
      )}
      {happening !== undefined && (
        <p class="line">
          Void, for the article itself says otherwise: “
          <WordsLink shown={shown} of={toKey(catalogue, happening)} span={happening.cue} />”
        </p>
      )}
    </li>
  );
}
