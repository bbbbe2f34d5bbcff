import type { VNode } from 'preact';
import type { Attribution } from '../document/findings.ts';
import type { Catalogue } from './catalogue.ts';
import { toCertaintyWords, toWhenWords } from './finding-words.ts';
import { toToneClass } from './marked-text.tsx';
import type { Shown } from './shown.tsx';
import { toSpansText } from './spans-text.ts';
import { toUpperFirst, toVisibleLine } from './visible-text.ts';
import type { Voice } from './voices.ts';
import { toChainSteps, toChainWords, toSummary } from './wording.ts';

interface NotesProps {
  readonly shown: Shown;
  /** Numbers of the attributions that no place of the text leads to; their notes carry the anchor instead. */
  readonly unreached: readonly number[];
}

/**
 * One note for each attribution, by number: who says it, how, and the chain in words. They are the footnotes in print,
 * the target of every link without the script, and what the margin shows with it.
 */
export function Notes({ shown: { catalogue, prefix }, unreached }: NotesProps): VNode | null {
  const { voices, text } = catalogue;
  if (voices.attributions.length === 0) return null;
  const hidden = new Set(unreached);
  return (
    <section class="notes" aria-labelledby={`${prefix}notes`}>
      <h2 id={`${prefix}notes`}>Who says it</h2>
      <ol>
        {voices.attributions.map((attribution, index) => {
          const number = index + 1;
          const voice = voices.voiceByAttribution.get(attribution.id) as Voice;
          const chain = toChainWords(toChainSteps(attribution, voices, text));
          const reported = toSpansText(
            text,
            [...attribution.source, ...attribution.cue].sort((a, b) => a.start - b.start),
          );
          return (
            <li key={number} id={`${prefix}n${number}`} data-tone={toToneClass(voice)}>
              <div id={`${prefix}d${number}`}>
                <p class="summary">{toVisibleLine(toSummary(attribution, voice))}.</p>
                {chain !== null && <p class="chain">{toVisibleLine(toUpperFirst(chain))}.</p>}
              </div>
              <Held {...{ catalogue, attribution }} />
              {reported !== '' && <p class="reported">“{toVisibleLine(reported)}”</p>}
              {hidden.has(number) ? (
                <span id={`${prefix}a${number}`} />
              ) : (
                <p class="back">
                  <a href={`#${prefix}a${number}`}>In the text</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** When it was said and how firmly, where the words tell. */
function Held({ catalogue, attribution }: { catalogue: Catalogue; attribution: Attribution }): VNode | null {
  const when = toWhenWords(catalogue, attribution.time);
  const certainty = catalogue.certaintyByAbout.get(attribution.id);
  const words = [when === null ? null : `said ${when}`, certainty === undefined ? null : toCertaintyWords(certainty)]
    .filter((part) => part !== null)
    .join('; ');
  return words === '' ? null : <p class="held">{toUpperFirst(words)}.</p>;
}
