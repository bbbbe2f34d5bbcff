import type { ComponentChildren, VNode } from 'preact';
import type { ShownStory } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { toVisible } from '../../page/visible-text.ts';
import { CELL_WORDS } from '../judge/decision-words.ts';
import { Dialog } from '../shell/dialog.tsx';
import { LIVE_LINKS } from '../story/live-links.ts';
import type { CellRating } from './matrix-keys.ts';

interface CellDialogProps {
  readonly shown: ShownStory;
  readonly evidence: ComponentChildren;
  readonly claim: string;
  readonly rating: CellRating;
  readonly isReadOnly: boolean;
  readonly onRate: (rating: CellRating) => void;
  readonly onClose: () => void;
}

/** One cell of a matrix: the sentence, what it is weighed against, and the ratings to choose from. */
export function CellDialog({ evidence, claim, rating, isReadOnly, onRate, onClose }: CellDialogProps): VNode {
  const options = [
    ...(Object.entries(CELL_WORDS) as [Exclude<CellRating, null>, string][]),
    [null, 'blank: not rated'] as const,
  ];
  return (
    <Dialog title="How does this bear on it?" onClose={onClose}>
      <StoryLinksContext.Provider value={LIVE_LINKS}>
        <p class="line">If this explanation holds:</p>
        <p class="words claim" dir="auto">
          {toVisible(claim)}
        </p>
        <p class="line">how well does this fit it?</p>
        <p class="words claim" dir="auto">
          {evidence}
        </p>
      </StoryLinksContext.Provider>
      <fieldset class="cell-ratings" disabled={isReadOnly}>
        <legend class="unseen">Rating</legend>
        {options.map(([option, words]) => (
          <label key={option ?? 'blank'}>
            <input type="radio" name="cell-rating" checked={rating === option} onChange={() => onRate(option)} />{' '}
            {option !== null && <b>{option}</b>} {words}
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
