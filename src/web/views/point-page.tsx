import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { JudgedItem, JudgedStory } from '../../document/case.ts';
import type { Conflict, Point, Telling } from '../../document/story.ts';
import { toAttributionSubject, toConflictSubject, toPointSubject } from '../../document/subjects.ts';
import { DifferingWords } from '../../page/story/differing-words.tsx';
import { RefLink } from '../../page/story/ref-link.tsx';
import { isAtHand, type ShownStory, toOutlet, toWords } from '../../page/story/shown-story.ts';
import { toArticleName } from '../../page/story/story-index.ts';
import {
  CONFLICT_WORDS,
  ORIGIN_WORDS,
  toConfirmationWords,
  toNames,
  toStandingWords,
  toVoiceName,
} from '../../page/story/story-wording.ts';
import { toArticleDate } from '../../page/story/told-list.tsx';
import { toUpperFirst, toVisibleLine } from '../../page/visible-text.ts';
import { findJudgements } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import {
  CredibilityChoice,
  LikelihoodChoices,
  ReliabilityChoice,
  StatementRatings,
  useDecide,
} from '../judge/ratings.tsx';
import { useKeyAction } from '../shell/use-key-action.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { toPath } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { toPointKey } from './point-key.ts';
import { useRowKeys } from './use-row-keys.ts';

interface PointPageProps {
  readonly shown: ShownStory;
  readonly judged: JudgedStory;
  readonly point: Point;
  readonly number: number;
  readonly total: number;
  readonly next: Point | undefined;
  readonly previous: Point | undefined;
}

/** One point: its tellings beside each other with the words that differ, where they come from, and what the analyst makes of it. */
export function PointPage({ shown, judged, point, number, total, next, previous }: PointPageProps): VNode {
  const desk = useDesk();
  const decide = useDecide();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const subject = toPointSubject(point);
  const { items, story } = judged;
  const judgements = findJudgements(items, subject, point.id);
  const conflicts = useMemo(() => story.conflicts.filter((conflict) => conflict.point === point.id), [story, point.id]);
  const conflictKeys = useRowKeys(conflicts, ({ tellings }) => tellings);
  const go = (to: Point | undefined): void => {
    if (to !== undefined) void desk.go({ view: 'points', point: toPointKey(to) });
  };
  useKeyAction('next', () => go(next));
  useKeyAction('previous', () => go(previous));
  useKeyAction('accept', () => decide(subject, { kind: 'confirm' }));
  useKeyAction('reject', () => decide(subject, { kind: 'dissolve' }));
  return (
    <div class="desk wide">
      <p class="path">
        <a href="/points">All points</a> · {number} of {total}
        {previous !== undefined && (
          <>
            {' '}
            · <a href={toPath({ view: 'points', point: toPointKey(previous) })}>Previous</a>
          </>
        )}
        {next !== undefined && (
          <>
            {' '}
            · <a href={toPath({ view: 'points', point: toPointKey(next) })}>Next</a>
          </>
        )}
      </p>
      <ViewHead title={<span dir="auto">{toVisibleLine(toWords(shown, point.gist)) || 'A point'}</span>} intro={null} />
      <p class="standing">{toVisibleLine(toUpperFirst(toStandingWords(shown.index, point)))}.</p>
      {point.silent.length > 0 && (
        <p class="line">
          Not addressed by {toVisibleLine(toNames(point.silent.map((id) => toArticleName(shown.index, id))))}. Silence
          is no denial.
        </p>
      )}
      <h2>How it is told</h2>
      <ol class="tellings-columns">
        {point.tellings.map((telling) => (
          <TellingColumn key={`${telling.article} ${telling.span.start}`} {...{ shown, telling, point, items }} />
        ))}
      </ol>
      {point.confirmations.length > 0 && (
        <>
          <h2>Who stands to it how</h2>
          <ul class="plain-rows">
            {point.confirmations.map((confirmation) => (
              <li key={`${confirmation.article} ${confirmation.span.start} ${confirmation.kind}`}>
                <p class="line">{toVisibleLine(toUpperFirst(toConfirmationWords(shown.index, confirmation)))}</p>
                <p class="words" dir="auto">
                  <RefLink shown={shown} to={confirmation} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {conflicts.map((conflict, index) => (
        <ConflictJudging key={conflictKeys[index]} {...{ shown, conflict, judged }} />
      ))}
      <section class="judging-panel" aria-labelledby="judging">
        <h2 id="judging">Your judgement</h2>
        <JudgementList judgements={judgements} />
        {!isReadOnly && (
          <>
            <p class="buttons">
              <button type="button" onClick={() => decide(subject, { kind: 'confirm' })}>
                Confirm that these tell the same
              </button>
              <button type="button" onClick={() => decide(subject, { kind: 'dissolve' })}>
                Dissolve: they do not
              </button>
            </p>
            <div class="rating-columns">
              <div>
                <CredibilityChoice {...{ subject, items }} id={point.id} />
              </div>
              <div>
                <LikelihoodChoices {...{ subject, items }} id={point.id} />
              </div>
              <div>
                {toSources(shown, point).map((name) => (
                  <ReliabilityChoice key={name} {...{ name, items }} />
                ))}
              </div>
            </div>
            <NoteForm subject={subject} />
          </>
        )}
      </section>
    </div>
  );
}

interface TellingColumnProps {
  readonly shown: ShownStory;
  readonly telling: Telling;
  readonly point: Point;
  readonly items: readonly JudgedItem[];
}

function TellingColumn({ shown, telling, point, items }: TellingColumnProps): VNode {
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { gist } = point;
  const said = toAttributionOf(shown, telling, items);
  const isGist = telling.article === gist.article && telling.span.start === gist.span.start;
  const origin = shown.index.origins.get(telling.origin);
  const voice = toVoiceName(shown.index, telling.speaker);
  const words = toWords(shown, telling);
  return (
    <li class="telling">
      <p class="outlet">{toVisibleLine(toOutlet(shown, telling.article))}</p>
      <p class="line">
        {toArticleDate(shown, telling.article)}
        {voice !== null && `; ${toVisibleLine(voice)}`}
      </p>
      <p class="words" dir="auto">
        <RefLink shown={shown} to={telling}>
          {!isAtHand(shown, telling) ? undefined : isGist ? (
            toVisibleLine(words)
          ) : (
            <DifferingWords words={words} other={toWords(shown, gist)} />
          )}
        </RefLink>
      </p>
      {origin !== undefined && (
        <p class="line">
          Origin: {toVisibleLine(origin.name)}, {ORIGIN_WORDS[origin.kind]}. {toVisibleLine(origin.reason)}
        </p>
      )}
      {said !== null && <JudgementList judgements={said.judgements} />}
      {said !== null && !isReadOnly && (
        <StatementRatings subject={said.subject} id={null} items={items} label="This telling" />
      )}
    </li>
  );
}

/** The attribution that tells a point in one article, and what was decided on it; null where the article tells it itself. */
function toAttributionOf(
  { articles }: ShownStory,
  { article, finding }: Telling,
  items: readonly JudgedItem[],
): Pick<JudgedItem, 'subject' | 'judgements'> | null {
  const attribution = articles.get(article)?.catalogue.voices.attributionById.get(finding ?? '');
  if (attribution === undefined) return null;
  // What was judged is known by the words that were found, which a correction changes.
  const judged = items.find(
    ({ id, subject: { of, places } }) => of === 'attribution' && id === finding && places[0]?.article === article,
  );
  return judged ?? { subject: toAttributionSubject(article, attribution), judgements: [] };
}

function ConflictJudging({
  shown,
  conflict,
  judged,
}: {
  shown: ShownStory;
  conflict: Conflict;
  judged: JudgedStory;
}): VNode {
  const decide = useDecide();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const subject = toConflictSubject(conflict);
  return (
    <section class="conflict-judging" aria-label={CONFLICT_WORDS[conflict.kind]}>
      <h2>{CONFLICT_WORDS[conflict.kind]}</h2>
      <p class="line">{toVisibleLine(conflict.difference)}</p>
      <ul class="plain-rows">
        {conflict.tellings.map((telling) => (
          <li key={`${telling.article} ${telling.span.start}`}>
            <p class="line">
              {toVisibleLine(toOutlet(shown, telling.article))}, side {telling.side + 1}
            </p>
            <p class="words" dir="auto">
              <RefLink shown={shown} to={telling} />
            </p>
          </li>
        ))}
      </ul>
      <JudgementList judgements={findJudgements(judged.items, subject, conflict.id)} />
      {!isReadOnly && (
        <p class="buttons">
          <button type="button" onClick={() => decide(subject, { kind: 'confirm' })}>
            Confirm the difference
          </button>
          <button type="button" onClick={() => decide(subject, { kind: 'dissolve' })}>
            Dissolve: there is none
          </button>
        </p>
      )}
      {!isReadOnly && <NoteForm subject={subject} label="Write a note on the difference" />}
    </section>
  );
}

/** Outlets and voices that tell a point, each once. */
function toSources(shown: ShownStory, { tellings }: Point): readonly string[] {
  const outlets = tellings.flatMap(({ article }) => shown.index.articles.get(article)?.article.outlet ?? []);
  const voices = tellings.flatMap(({ speaker }) => toVoiceName(shown.index, speaker) ?? []);
  return [...new Set([...outlets, ...voices])].filter((name) => name !== '');
}
