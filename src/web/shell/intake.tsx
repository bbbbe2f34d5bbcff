import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { IntakeItem } from '../../document/workbench.ts';
import { toCounted } from '../../page/story/listed.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { toPath, toReadRoute } from '../state/route.ts';
import { useApp } from '../state/workbench.ts';

const STEP_WORDS: Readonly<Record<IntakeItem['step'], string>> = {
  waiting: 'waits',
  fetching: 'being fetched',
  reading: 'being read',
  done: 'read',
  known: 'was here already',
  changed: 'was here already; its outlet and date are now as given',
  failed: 'not added',
};

/** The most lines shown while many are on their way. */
const MOST_LINES = 8;

/** What is on its way into the case, step by step, and what could not be added and why. Nothing where all is done and looked at. */
export function Intake(): VNode | null {
  const intake = useApp(({ caseState }) => caseState?.intake ?? NO_ITEMS);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const items = intake.filter(({ id }) => !seen.has(id));
  if (items.length === 0) return null;
  const ready = items.filter(isReady).length;
  const failed = items.filter(({ step }) => step === 'failed');
  const shown = [
    ...failed,
    ...items.filter((item) => !isReady(item)),
    ...items.filter((item) => isReady(item) && item.step !== 'failed'),
  ].slice(0, MOST_LINES + failed.length);
  return (
    <section class="intake" aria-label="Articles being added">
      <p class="intake-head">
        <span role="status">
          {ready < items.length
            ? `${ready} of ${toCounted(items.length, 'article')} read`
            : `${toCounted(items.length - failed.length, 'article')} added${failed.length > 0 ? `, ${failed.length} not` : ''}`}
        </span>{' '}
        {ready < items.length ? (
          <progress max={items.length} value={ready} aria-label="Articles read" />
        ) : (
          <button type="button" onClick={() => setSeen(new Set(intake.map(({ id }) => id)))}>
            Close this list
          </button>
        )}
      </p>
      <ul>
        {shown.map(({ id, input, step, article, failure }) => (
          <li key={id} class={step}>
            {article === null ? (
              <span class="input">{toVisibleLine(input)}</span>
            ) : (
              <a class="input" href={toPath(toReadRoute(article, null))}>
                {toVisibleLine(input)}
              </a>
            )}{' '}
            <span class="step">{STEP_WORDS[step]}</span>
            {failure !== null && <p class="failure">{toVisible(failure)}</p>}
          </li>
        ))}
      </ul>
      {shown.length < items.length && <p class="line">And {toCounted(items.length - shown.length, 'more article')}.</p>}
    </section>
  );
}

const NO_ITEMS: readonly IntakeItem[] = [];

function isReady({ step }: IntakeItem): boolean {
  return step === 'done' || step === 'known' || step === 'changed' || step === 'failed';
}
