import { Fragment, type VNode } from 'preact';
import type { Happening } from '../document/findings.ts';
import { toKey } from './catalogue.ts';
import { STATUS_WORDS, toOtherStatuses, toStatusHolder } from './finding-words.ts';
import { According, type Shown, toTellingId, WordsLink } from './shown.tsx';
import { toVisibleLine } from './visible-text.ts';

/** A happening in its own words, how it stands with it, and how else the article tells of it. */
export function HappeningLine({ shown, happening }: { shown: Shown; happening: Happening }): VNode {
  const { catalogue, prefix } = shown;
  const key = toKey(catalogue, happening);
  const holder = toStatusHolder(happening);
  return (
    <div class="happening" id={toTellingId(prefix, key)}>
      <p class="words">
        <WordsLink shown={shown} of={key} span={happening.what} />
        {happening.where !== null && <span class="where"> ({toWhere(shown, happening)})</span>}
      </p>
      <p class="line">
        <span class="status">{STATUS_WORDS[happening.status]}</span>
        {holder !== null && (
          <>
            , <According shown={shown} to={holder} />
          </>
        )}
        : “<WordsLink shown={shown} of={key} span={happening.cue} />”
        {toOtherStatuses(happening).map((mention, index) => (
          <Fragment key={mention.cue.start}>
            {index === 0 ? '; also told as ' : ', '}
            {STATUS_WORDS[mention.status]} (“
            <WordsLink shown={shown} of={key} span={mention.cue} />
            ”)
          </Fragment>
        ))}
      </p>
    </div>
  );
}

function toWhere({ catalogue: { text } }: Shown, { where }: Happening): string {
  return where === null ? '' : toVisibleLine(text.slice(where.start, where.end)).trim();
}
