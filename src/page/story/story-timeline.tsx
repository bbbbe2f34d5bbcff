import { Fragment, type VNode } from 'preact';
import type { Ref, TimelineEntry } from '../../document/story.ts';
import { STATUS_WORDS } from '../finding-words.ts';
import { type DatedMark, TimelineDrawing } from '../timeline-drawing.tsx';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { type StoryDate, toStoryDates } from './dated-rows.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefExcerpt } from './ref-excerpt.tsx';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownStory, toWordsId } from './shown-story.ts';
import { toArticleName } from './story-index.ts';
import { STORY_SECTION_WORDS, toNames, toVoiceName } from './story-wording.ts';

/** Words of fewer code units than this need their sentence around them to say what they are about. */
const SHORT_WORDS = 60;

/** What happened and is planned, by date, with who said and published what when. Nothing where nothing is dated. */
export function toTimelinePart(shown: ShownStory): StoryPart | null {
  const { dates, undated, datesLeft, undatedLeft } = toStoryDates(shown);
  if (dates.length === 0 && undated.length === 0) return null;
  return {
    name: 'timeline',
    title: STORY_SECTION_WORDS.timeline,
    intro: null,
    body: (
      <>
        <TimelineDrawing rows={dates.map((date) => toDatedMark(shown, date))} />
        {dates.length > 0 && (
          <ol class="dated">
            {dates.map((date) => (
              <li key={`${date.words} ${date.days.from}`}>
                <p class="date">{toUpperFirst(date.words)}</p>
                <div>
                  {date.entries.map((entry) => (
                    <Entry key={entry.id} {...{ shown, entry }} />
                  ))}
                </div>
              </li>
            ))}
          </ol>
        )}
        <More left={datesLeft} of="date" />
        {undated.length > 0 && (
          <>
            {dates.length > 0 && <h3 class="sub">Without a date</h3>}
            <ul class="undated">
              {undated.map((entry) => (
                <li key={entry.id}>
                  <Entry {...{ shown, entry }} />
                </li>
              ))}
            </ul>
            <More left={undatedLeft} of="happening without a date" several="happenings without a date" />
          </>
        )}
      </>
    ),
  };
}

function toDatedMark(shown: ShownStory, { words, days, isExact, entries }: StoryDate): DatedMark {
  const [first] = entries;
  const article = first === undefined ? undefined : shown.articles.get(first.what.article);
  return {
    words,
    days,
    isExact,
    status: first?.status ?? null,
    isQuiet: first?.kind !== 'happening',
    to:
      first === undefined || article === undefined
        ? null
        : { href: `#${toWordsId(article.number, first.what.span)}`, of: null },
  };
}

function Entry({ shown, entry }: { shown: ShownStory; entry: TimelineEntry }): VNode {
  const { kind, what } = entry;
  if (kind === 'publication') {
    return (
      <p class="entry publication line" data-row>
        {toVisibleLine(toArticleName(shown.index, what.article))} publishes{' '}
        <span class="words">
          <RefLink shown={shown} to={what} />
        </span>
      </p>
    );
  }
  const isShort = what.span.end - what.span.start < SHORT_WORDS;
  return (
    <div class={`entry ${kind}`} data-row>
      <p class="words" dir="auto">
        {isShort ? <RefExcerpt shown={shown} to={what} /> : <RefLink shown={shown} to={what} />}
      </p>
      <p class="line">
        <About {...{ shown, entry }} />
      </p>
    </div>
  );
}

/** Who tells it, and how its status went from article to article, the one that stands first. */
function About({ shown, entry }: { shown: ShownStory; entry: TimelineEntry }): VNode {
  const { kind, status, history, sources, voices } = entry;
  const names = voices.flatMap((id) => toVoiceName(shown.index, id) ?? []);
  const said = names.length === 0 ? null : toVisibleLine(toNames(names));
  if (kind === 'saying' || status === null) {
    return (
      <>
        {said === null ? 'Said' : `Said by ${said}`} (<Outlets {...{ shown }} refs={sources} />)
      </>
    );
  }
  const steps = toSteps(history).reverse();
  const [last, ...earlier] = steps[0]?.status === status ? steps : [{ status, refs: sources }, ...steps];
  return (
    <>
      <span class="status">{toUpperFirst(STATUS_WORDS[status])}</span>
      {said !== null && `, according to ${said}`} (<Outlets {...{ shown }} refs={last?.refs ?? sources} />)
      {earlier.map((step, index) => (
        <Fragment key={index}>
          ; before that {STATUS_WORDS[step.status]} (<Outlets {...{ shown }} refs={step.refs} />)
        </Fragment>
      ))}
    </>
  );
}

type Step = { readonly status: TimelineEntry['history'][number]['status']; readonly refs: Ref[] };

/** Runs of one status, in the order in which the articles give them. */
function toSteps(history: TimelineEntry['history']): Step[] {
  const steps: Step[] = [];
  for (const mention of history) {
    const last = steps.at(-1);
    if (last?.status === mention.status) last.refs.push(mention);
    else steps.push({ status: mention.status, refs: [mention] });
  }
  return steps;
}

/** The articles of references, each leading to its words. */
function Outlets({ shown, refs }: { shown: ShownStory; refs: readonly Ref[] }): VNode {
  const first = [...new Map([...refs].reverse().map((ref) => [ref.article, ref])).values()].reverse();
  const atHand = first.filter((ref) => isAtHand(shown, ref)).slice(0, MOST.tellings);
  const left = first.length - atHand.length;
  return (
    <>
      {atHand.map((ref, index) => (
        <Fragment key={ref.article}>
          {index > 0 && ', '}
          <RefLink shown={shown} to={ref}>
            {toVisibleLine(toArticleName(shown.index, ref.article))}
          </RefLink>
        </Fragment>
      ))}
      {left > 0 && ` and ${left} more`}
    </>
  );
}
