import type { Conflict, Family, Origin, Point, Ref, Story, TimelineEntry, Update } from '../../document/story.ts';

/** Every reference of a story, in the order in which a report tells what they belong to. */
export function findStoryRefs(story: Story): readonly Ref[] {
  return [
    ...story.points.flatMap(findPointRefs),
    ...story.conflicts.flatMap(findTellings),
    ...story.updates.flatMap(findTellings),
    ...[...story.families, ...story.origins].flatMap(({ shownBy }: Family | Origin) => shownBy),
    ...story.voices.flatMap(({ tellings }) => tellings),
    ...story.timeline.flatMap(findEntryRefs),
    ...story.questions.flatMap(({ of, matrix }) => [
      ...(of === null ? [] : [of]),
      ...matrix.flatMap(({ what, tellings }) => [what, ...tellings]),
    ]),
    ...story.explanations.flatMap(({ claim, tellings, evidence }) => [claim, ...tellings, ...evidence]),
    ...story.forecasts.flatMap(({ what, tellings, settledBy }) => [
      what,
      ...tellings,
      ...(settledBy === null ? [] : [settledBy]),
    ]),
    ...story.problems.flatMap(({ refs }) => refs),
  ];
}

function findPointRefs({ gist, tellings, confirmations }: Point): readonly Ref[] {
  return [gist, ...tellings, ...confirmations];
}

function findTellings({ tellings }: Conflict | Update): readonly Ref[] {
  return tellings;
}

function findEntryRefs({ what, history, sources }: TimelineEntry): readonly Ref[] {
  return [what, ...history, ...sources];
}
