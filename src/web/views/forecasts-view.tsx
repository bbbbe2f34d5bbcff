import type { VNode } from 'preact';
import type { JudgedItem } from '../../document/case.ts';
import type { StoryForecast } from '../../document/story.ts';
import { toForecastSubject } from '../../document/subjects.ts';
import type { StoryPortion } from '../../document/workbench.ts';
import { BAND_WORDS } from '../../page/finding-words.ts';
import { toForecasterWords } from '../../page/story/holder-words.ts';
import { RefLink } from '../../page/story/ref-link.tsx';
import { isAtHand, type ShownStory, toOutlet } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { OUTCOME_WORDS } from '../../page/story/story-wording.ts';
import { toValueWords } from '../../page/timex.ts';
import { toUpperFirst, toVisibleLine } from '../../page/visible-text.ts';
import { Choice } from '../judge/choice.tsx';
import { findJudgements, findLast } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { LikelihoodChoices, useDecide } from '../judge/ratings.tsx';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useApp } from '../state/workbench.ts';
import { LIVE_LINKS } from '../story/live-links.ts';
import { useShownStory } from '../story/use-shown-story.ts';
import { MoreRows } from './more-rows.tsx';
import { usePortion } from './use-portion.ts';
import { useRowKeys } from './use-row-keys.ts';

/** What somebody said would come about, to be settled. */
export function ForecastsView(): VNode {
  const portion = usePortion('forecasts');
  return portion === null ? <Waiting for="the forecasts" /> : <Forecasts portion={portion} />;
}

function Forecasts({ portion }: { portion: StoryPortion }): VNode {
  const shown = useShownStory(portion);
  const { forecasts } = portion.judged.story;
  const keys = useRowKeys(forecasts, ({ tellings }) => tellings);
  return (
    <StoryLinksContext.Provider value={LIVE_LINKS}>
      <div class="desk">
        <ViewHead title="Forecasts" intro="What somebody said would come about, how firmly, and what became of it." />
        {forecasts.length === 0 && <p class="empty">Nobody foretells anything in these articles.</p>}
        <ul class="forecast-rows">
          {forecasts.map((forecast, index) => (
            <ForecastRow key={keys[index]} {...{ shown, forecast }} items={portion.judged.items} />
          ))}
        </ul>
        <MoreRows of="forecast" />
      </div>
    </StoryLinksContext.Provider>
  );
}

interface ForecastRowProps {
  readonly shown: ShownStory;
  readonly forecast: StoryForecast;
  readonly items: readonly JudgedItem[];
}

function ForecastRow({ shown, forecast, items }: ForecastRowProps): VNode {
  const decide = useDecide();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { what, band, horizon, outcome, settledBy } = forecast;
  const subject = toForecastSubject(forecast);
  const judgements = findJudgements(items, subject, forecast.id);
  const time = horizon === null ? null : toValueWords({ value: horizon, mod: null, type: 'DATE' });
  return (
    <li>
      <p class="words claim" dir="auto">
        <RefLink shown={shown} to={what} />
      </p>
      <p class="line">
        {toUpperFirst(toVisibleLine(toForecasterWords(shown.index, forecast)))}
        {band !== null && `; ${BAND_WORDS[band]}`}
        {time !== null && `; time: ${time}`}
      </p>
      <p class="outcome">{toUpperFirst(OUTCOME_WORDS[outcome])}</p>
      {settledBy !== null && isAtHand(shown, settledBy) && (
        <p class="words" dir="auto">
          <span class="line">Settled by {toVisibleLine(toOutlet(shown, settledBy.article))}: </span>
          <RefLink shown={shown} to={settledBy} />
        </p>
      )}
      <JudgementList judgements={judgements} />
      {!isReadOnly && (
        <details>
          <summary>Settle or weigh it</summary>
          <div class="rating-columns">
            <div>
              <Choice
                label="What became of it"
                options={OUTCOME_WORDS}
                value={findLast(judgements, 'settle')?.outcome ?? null}
                none="as the articles tell"
                onChoose={(chosen) => decide(subject, { kind: 'settle', outcome: chosen })}
              />
            </div>
            <div>
              <LikelihoodChoices {...{ subject, items }} id={forecast.id} />
            </div>
          </div>
          <NoteForm subject={subject} />
        </details>
      )}
    </li>
  );
}
