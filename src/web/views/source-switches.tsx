import type { VNode } from 'preact';
import type { JudgedStory } from '../../document/case.ts';
import type { Question } from '../../document/story.ts';
import { toSourceSubject } from '../../document/subjects.ts';
import type { ShownStory } from '../../page/story/shown-story.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { useDecide } from '../judge/ratings.tsx';
import { useApp } from '../state/workbench.ts';

interface SourceSwitchesProps {
  readonly shown: ShownStory;
  readonly question: Question;
  readonly judged: JudgedStory;
}

/** Whose evidence counts: the ranks follow. Nothing where no outlet or voice has a name. */
export function SourceSwitches({ shown, question, judged }: SourceSwitchesProps): VNode | null {
  const decide = useDecide();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const names = toNames(shown, question);
  if (names.length === 0) return null;
  return (
    <fieldset class="source-switches">
      <legend>Whose evidence counts</legend>
      {names.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={!judged.sourcesOff.includes(name)}
            disabled={isReadOnly}
            onChange={(event) =>
              decide(toSourceSubject(name), { kind: 'switch-source', isOff: !event.currentTarget.checked })
            }
          />{' '}
          {toVisibleLine(name)}
        </label>
      ))}
    </fieldset>
  );
}

/** Outlets of the evidence and voices that it is said by, each once. */
function toNames({ index }: ShownStory, { matrix }: Question): readonly string[] {
  const refs = matrix.flatMap(({ what, tellings }) => [what, ...tellings]);
  const outlets = refs.flatMap(({ article }) => index.articles.get(article)?.article.outlet ?? []);
  const voices = refs.flatMap((ref) =>
    [...index.voices.values()]
      .filter(({ tellings }) =>
        tellings.some(({ article, finding }) => article === ref.article && finding !== null && finding === ref.finding),
      )
      .map(({ name }) => name),
  );
  return [...new Set([...outlets, ...voices])].filter((name) => name !== '');
}
