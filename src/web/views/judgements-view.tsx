import type { VNode } from 'preact';
import type { Unattached } from '../../document/case.ts';
import type { Judgement } from '../../document/judgement.ts';
import type { JudgementPage } from '../../document/workbench.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { SUBJECT_WORDS, toByline, toDecisionWords } from '../judge/decision-words.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { toPath, toReadRoute } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { MoreRows } from './more-rows.tsx';

/** Everything that was ever decided, and what of it has no hold any more. */
export function JudgementsView(): VNode {
  const body = useApp((state) => state.body);
  return body?.of === 'judgements' ? <Log page={body.page} /> : <Waiting for="the judgements" />;
}

function Log({ page }: { page: JudgementPage }): VNode {
  const { judgements, unattached } = page;
  return (
    <div class="desk">
      <ViewHead
        title="Judgements"
        intro="Everything that was decided in this case, newest first. Nothing is ever removed from it: taking a judgement back is an entry of its own."
      />
      {unattached.length > 0 && (
        <section aria-labelledby="unattached">
          <h2 id="unattached">Without a hold in the case</h2>
          <p class="intro">Their words stand in no article as it is read now, so they count for nothing.</p>
          <ul class="log">
            {unattached.map((item) => (
              <UnattachedLine key={item.judgement.number} item={item} />
            ))}
          </ul>
        </section>
      )}
      {judgements.length === 0 && (
        <p class="empty">
          Nothing was decided yet. Findings can be accepted, rejected and corrected where they are read.
        </p>
      )}
      <ol class="log">
        {judgements.map((judgement) => (
          <LogLine key={judgement.number} judgement={judgement} isUndone={judgement.isUndone} />
        ))}
      </ol>
      <MoreRows of="judgement" />
    </div>
  );
}

function LogLine({ judgement, isUndone }: { judgement: Judgement; isUndone: boolean }): VNode {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { number, decision, why } = judgement;
  return (
    <li class={isUndone ? 'undone' : ''}>
      <p class="decision">
        <span class="number">{number}.</span> {toVisible(toDecisionWords(decision))}
        {why !== null && why !== '' && <span class="why"> – {toVisible(why)}</span>}
      </p>
      <About judgement={judgement} />
      <p class="line">
        {toVisibleLine(toByline(judgement))}
        {isUndone && '; taken back'}{' '}
        {!isUndone && !isReadOnly && (
          <button type="button" onClick={() => void desk.undo(judgement)}>
            {decision.kind === 'undo' ? 'Bring it back' : 'Undo'}
            <span class="unseen"> number {number}</span>
          </button>
        )}
      </p>
    </li>
  );
}

function UnattachedLine({ item: { judgement, reason } }: { item: Unattached }): VNode {
  return (
    <li>
      <p class="decision">
        <span class="number">{judgement.number}.</span> {toVisible(toDecisionWords(judgement.decision))}
      </p>
      <p class="line">{toVisible(reason)}</p>
      <About judgement={judgement} />
    </li>
  );
}

/** The most places that one line leads to. */
const MOST_PLACES = 3;

/** What a judgement is about: its words, each leading to where it stands. */
function About({ judgement: { about } }: { judgement: Judgement }): VNode {
  const places = about.places.filter(({ start, end }) => start < end);
  return (
    <p class="about">
      <span class="line">
        {SUBJECT_WORDS[about.of]}
        {about.name !== null && about.name !== '' && ` ${toVisibleLine(about.name)}`}
        {places.length > 0 && ': '}
      </span>
      {places.slice(0, MOST_PLACES).map((place, index) => (
        <span key={`${place.article} ${place.start} ${place.part}`} class="words">
          {index > 0 && ' … '}
          <a class="to" href={toPath(toReadRoute(place.article, { start: place.start, end: place.end }))}>
            {toVisibleLine(place.exact.slice(0, 160)) || '(no words)'}
          </a>
        </span>
      ))}
      {places.length > MOST_PLACES && <span class="line"> and {places.length - MOST_PLACES} more places</span>}
    </p>
  );
}
