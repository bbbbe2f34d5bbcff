import type { VNode } from 'preact';
import { toToneClass } from './marked-text.tsx';
import { toSpansText } from './spans-text.ts';
import { toUpperFirst, toVisibleLine } from './visible-text.ts';
import type { Voice, Voices } from './voices.ts';
import { toChainSteps, toChainWords, toSummary } from './wording.ts';

interface NotesProps {
  readonly voices: Voices;
  readonly text: string;
  readonly prefix: string;
  /** Numbers of the attributions that no place of the text leads to; their notes carry the anchor instead. */
  readonly unreached: readonly number[];
}

/**
 * One note for each attribution, by number: who says it, how, and the chain in words. They are the footnotes in print,
 * the target of every link without the script, and what the margin shows with it.
 */
export function Notes({ voices, text, prefix, unreached }: NotesProps): VNode | null {
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
