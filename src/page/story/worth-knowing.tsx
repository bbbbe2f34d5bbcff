import type { Problem } from '../../document/article.ts';
import type { Ref } from '../../document/story.ts';
import { toVisible, toVisibleLine } from '../visible-text.ts';
import { toListed } from './listed.ts';
import { MOST } from './most.ts';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { isAtHand, type ShownArticle, type ShownStory } from './shown-story.ts';
import { STORY_SECTION_WORDS } from './story-wording.ts';
import { ToldList } from './told-list.tsx';

interface Row {
  /** Whom it concerns; null for the story as a whole. */
  readonly article: ShownArticle | null;
  readonly message: string;
  readonly refs: readonly Ref[];
}

/** What the reader should know of the story and of the reading of its articles. Nothing where there is nothing. */
export function toProblemsPart(shown: ShownStory): StoryPart | null {
  const { rows, left } = toListed(toRows(shown), MOST.problems);
  if (rows.length === 0) return null;
  return {
    name: 'problems',
    title: STORY_SECTION_WORDS.problems,
    intro: null,
    body: (
      <>
        <ul class="problems-of-story">
          {rows.map(({ article, message, refs }, index) => (
            <li key={index} data-row>
              <p class="message">
                {article !== null && <span class="outlet">{toVisibleLine(article.name)}: </span>}
                {toVisible(message)}
              </p>
              <ToldList
                shown={shown}
                rows={toListed(refs, MOST.tellings, (ref) => isAtHand(shown, ref)).rows.map((ref) => ({
                  article: ref.article,
                  children: <RefLink shown={shown} to={ref} />,
                }))}
              />
            </li>
          ))}
        </ul>
        <More left={left} of="problem" />
      </>
    ),
  };
}

function toRows({ index, articles }: ShownStory): readonly Row[] {
  const { problems } = index.story;
  const rows: Row[] = problems.map(({ message, refs }) => ({ article: null, message, refs }));
  const messages = new Set(problems.map(({ message }) => message));
  const said = new Set(problems.flatMap(({ code, refs }) => refs.map((ref) => `${code} ${ref.article}`)));
  for (const article of articles.values()) {
    for (const problem of article.catalogue.reading.problems) {
      if (messages.has(problem.message) || said.has(`${problem.code} ${article.article.id}`)) continue;
      rows.push({ article, message: problem.message, refs: toProblemRefs(article, problem) });
    }
  }
  return rows;
}

/** Every problem of a reading that points at words, as a reference. */
export function findProblemRefs({ articles }: ShownStory): readonly Ref[] {
  return [...articles.values()].flatMap((article) =>
    article.catalogue.reading.problems.flatMap((problem) => toProblemRefs(article, problem)),
  );
}

function toProblemRefs({ article }: ShownArticle, { span }: Problem): readonly Ref[] {
  return span === null ? [] : [{ article: article.id, finding: null, span }];
}
