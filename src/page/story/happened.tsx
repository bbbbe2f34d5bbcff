import { Fragment, type VNode } from 'preact';
import type { Confirmation, Point, Ref, Telling } from '../../document/story.ts';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { isToldBySeveral } from './chosen-points.ts';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { createToSaid, type ToSaid } from './said-how.ts';
import { SaidWords } from './said-words.tsx';
import { isAtHand, type ShownStory, toWords } from './shown-story.ts';
import { toArticleName } from './story-index.ts';
import {
  CONFIRMATION_WORDS,
  isOwnWord,
  STORY_SECTION_WORDS,
  toNames,
  toStandingWords,
  toVoiceName,
} from './story-wording.ts';
import { ToldList } from './told-list.tsx';
import { Who } from './who.tsx';

/** What the articles tell, most important first: who tells it in which words, how well it stands, and who keeps silent. */
export function toHappenedPart(shown: ShownStory): StoryPart | null {
  const { points, singleLeft, index } = shown;
  const toSaid = createToSaid(index);
  const isSilenceShown = points.rows.some(({ silent }) => silent.length > 0);
  return {
    name: 'points',
    title: STORY_SECTION_WORDS.points,
    intro: isSilenceShown ? 'An article that does not address a point does not deny it.' : null,
    body: (
      <>
        {index.story.articles.length > 1 && points.left === 0 && !points.rows.some(isToldBySeveral) && (
          <p class="empty">
            No statement was found that more than one article tells; each of these stands in one alone.
          </p>
        )}
        <ol class="points">
          {points.rows.map((point, place) => (
            <PointItem key={point.id} {...{ shown, point, toSaid }} number={place + 1} />
          ))}
        </ol>
        <More left={points.left} of="point that several articles tell" several="points that several articles tell" />
        <More left={singleLeft} of="point that one article alone tells" several="points that one article alone tells" />
      </>
    ),
  };
}

interface PointItemProps {
  readonly shown: ShownStory;
  readonly point: Point;
  readonly toSaid: ToSaid;
  readonly number: number;
}

function PointItem({ shown, point, toSaid, number }: PointItemProps): VNode {
  const { gist, silent } = point;
  const conflicts = shown.conflicts.rows.flatMap((conflict, index) => (conflict.point === point.id ? [index + 1] : []));
  return (
    <li id={`point-${number}`} data-row>
      <p class="gist" dir="auto">
        <SaidWords shown={shown} said={toSaid(gist)} />
      </p>
      <p class="standing">
        {toVisibleLine(toUpperFirst(toStandingWords(shown.index, point)))}.
        {conflicts.length > 0 && (
          <>
            {' '}
            The accounts differ:{' '}
            {conflicts.map((conflict, index) => (
              <Fragment key={conflict}>
                {index > 0 && ', '}
                <a class="to" href={`#conflict-${conflict}`}>
                  {conflict}
                </a>
              </Fragment>
            ))}
          </>
        )}
      </p>
      <Tellings {...{ shown, point, toSaid }} />
      {silent.length > 0 && (
        <p class="silent">
          Not addressed by {toVisibleLine(toNames(silent.map((id) => toArticleName(shown.index, id))))}.
        </p>
      )}
    </li>
  );
}

function Tellings({ shown, point, toSaid }: Omit<PointItemProps, 'number'>): VNode {
  const tellings = toListed(toDistinct(shown, point.tellings), MOST.tellings, (telling) => isAtHand(shown, telling));
  const confirmations = point.confirmations.filter((one) => !isOwnWord(point, one) && isAtHand(shown, one));
  const rows = isSaidAlready(shown, point) ? [] : tellings.rows;
  return (
    <>
      <ToldList
        shown={shown}
        rows={[
          ...rows.map((telling) => ({
            article: telling.article,
            children: (
              <>
                <Who shown={shown} voice={telling.speaker} />
                <TellingWords {...{ shown, telling, toSaid }} gist={point.gist} />
              </>
            ),
          })),
          ...confirmations.slice(0, MOST.tellings).map((confirmation) => ({
            article: confirmation.article,
            children: (
              <>
                <span class="who">{toVisibleLine(toConfirmationLabel(shown, confirmation))}: </span>
                <RefLink shown={shown} to={confirmation} />
              </>
            ),
          })),
        ]}
      />
      <More left={tellings.left} of="telling" />
    </>
  );
}

/** What an article tells twice in the same words stands once. */
function toDistinct(shown: ShownStory, tellings: readonly Telling[]): readonly Telling[] {
  const seen = new Set<string>();
  return tellings.filter((telling) => {
    const key = `${telling.article} ${toWords(shown, telling)}`;
    return !isAtHand(shown, telling) || (!seen.has(key) && seen.add(key));
  });
}

/** True where one article tells it and the lines above name the article, the words and whoever says them. */
function isSaidAlready({ index }: ShownStory, { tellings, origins }: Point): boolean {
  const [telling, another] = tellings;
  if (telling === undefined || another !== undefined) return false;
  const name = toVoiceName(index, telling.speaker);
  return name === null || origins.some((id) => index.origins.get(id)?.name === name);
}

interface TellingWordsProps {
  readonly shown: ShownStory;
  readonly telling: Telling;
  readonly toSaid: ToSaid;
  /** The words that stand above it. */
  readonly gist: Ref;
}

function TellingWords({ shown, telling, toSaid, gist }: TellingWordsProps): VNode {
  const { article, span } = telling;
  const isGist = article === gist.article && span.start === gist.span.start && span.end === gist.span.end;
  if (!isGist && toWords(shown, telling) !== toWords(shown, gist))
    return <SaidWords shown={shown} said={toSaid(telling)} />;
  return (
    <span class="same">
      <RefLink shown={shown} to={telling}>
        {isGist ? 'as above' : 'in the same words'}
      </RefLink>
    </span>
  );
}

const BARE_CONFIRMATIONS: Readonly<Record<Confirmation['kind'], string>> = {
  confirmed: 'Confirmed',
  denied: 'Denied',
  declined: 'No comment',
  'could-not-verify': 'Could not verify it',
};

/** "Denied by Dana Kerr"; without a name where none is known, for the words have it and the article stands beside them. */
function toConfirmationLabel({ index }: ShownStory, { kind, voice }: Confirmation): string {
  const name = toVoiceName(index, voice);
  return name === null ? BARE_CONFIRMATIONS[kind] : toUpperFirst(`${CONFIRMATION_WORDS[kind]} ${name}`);
}
