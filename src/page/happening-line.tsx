import { Fragment, type VNode } from 'preact';
import type { Happening } from '../document/findings.ts';
import { toKey } from './catalogue.ts';
import { STATUS_WORDS, toHistory, toWho } from './finding-words.ts';
import { type Shown, toTellingId, WordsLink } from './shown.tsx';
import { toVisibleLine } from './visible-text.ts';

/** A happening in its own words, how it stands with it at the end, and each change on the way. */
export function HappeningLine({ shown, happening }: { shown: Shown; happening: Happening }): VNode {
  const { catalogue, prefix } = shown;
  const key = toKey(catalogue, happening);
  const history = toHistory(happening);
  const holder = toWho(catalogue, happening.mentions.at(-1)?.holder ?? null);
  return (
    <div class="happening" id={toTellingId(prefix, key)}>
      <p class="words">
        <WordsLink shown={shown} of={key} span={happening.what} />
        {happening.where !== null && <span class="where"> ({toWhere(shown, happening)})</span>}
      </p>
      <p class="line">
        {history.length > 1 ? (
          history.map((mention, index) => (
            <Fragment key={mention.cue.start}>
              {index > 0 && ', then '}
              {STATUS_WORDS[mention.status]} (“
              <WordsLink shown={shown} of={key} span={mention.cue} />
              ”)
            </Fragment>
          ))
        ) : (
          <>
            {STATUS_WORDS[happening.status]}: “<WordsLink shown={shown} of={key} span={happening.cue} />”
          </>
        )}
        {holder !== null && `; according to ${toVisibleLine(holder)}`}
      </p>
    </div>
  );
}

function toWhere({ catalogue: { text } }: Shown, { where }: Happening): string {
  return where === null ? '' : toVisibleLine(text.slice(where.start, where.end)).trim();
}
