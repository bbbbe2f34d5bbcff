import type { Ref, Story } from '../../document/story.ts';
import { toChosenPoints } from './chosen-points.ts';
import { MOST } from './most.ts';

/**
 * The ids of the articles whose words stand on the page: all of them, or where there are too many those that its rows
 * lead to, the most important rows first and of each row first what it is about.
 */
export function toShownArticleIds(story: Story): ReadonlySet<string> {
  if (story.articles.length <= MOST.articles) return new Set(story.articles.map(({ id }) => id));
  const shown = new Set<string>();
  for (const { article } of [...toFirstRefs(story), ...toFurtherRefs(story)]) {
    if (shown.size === MOST.articles) break;
    shown.add(article);
  }
  return shown;
}

function toFirstRefs(story: Story): readonly Ref[] {
  const { shared, single } = toChosenPoints(story);
  const conflicts = [...story.conflicts.slice(0, MOST.conflicts), ...story.updates.slice(0, MOST.updates)];
  return [
    ...[...shared, ...single].slice(0, MOST.points).map(({ gist }) => gist),
    ...conflicts.flatMap(({ tellings }) => tellings.filter(({ side }, index) => side !== tellings[index - 1]?.side)),
    ...story.questions.slice(0, MOST.questions).flatMap(({ of }) => of ?? []),
    ...story.explanations.slice(0, MOST.explanations).map(({ claim }) => claim),
    ...story.forecasts.slice(0, MOST.forecasts).map(({ what }) => what),
  ];
}

function toFurtherRefs(story: Story): readonly Ref[] {
  const { shared } = toChosenPoints(story);
  return [
    ...shared.slice(0, MOST.points).flatMap(({ tellings }) => tellings.slice(0, MOST.tellings)),
    ...story.families.slice(0, MOST.families).flatMap(({ shownBy }) => shownBy.slice(0, MOST.tellings)),
    ...story.timeline.slice(0, MOST.undated).map(({ what }) => what),
    ...story.voices.slice(0, MOST.voices).flatMap(({ tellings }) => tellings.slice(0, 1)),
  ];
}
