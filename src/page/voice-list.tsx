import type { VNode } from 'preact';
import { toToneClass } from './marked-text.tsx';
import { toVisibleLine } from './visible-text.ts';
import type { Voice, Voices } from './voices.ts';

/** Everyone who says something; a voice leads to its first words and, with the script, filters the text. Unnamed sources stand apart. */
export function VoiceList({ voices, prefix }: { voices: Voices; prefix: string }): VNode {
  const { speakers, unnamed, none, attributions } = voices;
  if (attributions.length === 0) {
    return (
      <section class="voices" aria-labelledby={`${prefix}voices`}>
        <h2 id={`${prefix}voices`}>Voices</h2>
        <p class="empty">Nobody is reported to say anything; every sentence is in the article’s own voice.</p>
      </section>
    );
  }
  return (
    <section class="voices" aria-labelledby={`${prefix}voices`}>
      <h2 id={`${prefix}voices`}>Voices</h2>
      {speakers.length === 0 ? (
        <p class="empty">No source has a name.</p>
      ) : (
        <List {...{ voices, prefix }} of={speakers} />
      )}
      {(unnamed.length > 0 || none !== null) && (
        <>
          <h3>Sources without a name</h3>
          <List {...{ voices, prefix }} of={none === null ? unnamed : [...unnamed, none]} />
        </>
      )}
      <p class="hint">
        Choose underlined words to see who says them and through whom. Choose a voice to see only its words.
      </p>
      <p class="all">
        <button type="button" hidden>
          Show all voices
        </button>
      </p>
    </section>
  );
}

function List({ of, voices, prefix }: { of: readonly Voice[]; voices: Voices; prefix: string }): VNode {
  return (
    <ul>
      {of.map((voice) => (
        <li key={voice.id}>
          <a
            class="voice"
            href={`#${prefix}a${voices.numberByAttribution.get(voice.attributions[0]?.id ?? '')}`}
            data-v={voice.attributions.map(({ id }) => voices.numberByAttribution.get(id)).join(' ')}
            data-tone={toToneClass(voice)}
          >
            <span class={`name ${toToneClass(voice)}`}>{toVisibleLine(voice.name)}</span>{' '}
            <span class="count">{toTimes(voice.attributions.length)}</span>
          </a>
          <RoleLine voice={voice} />
        </li>
      ))}
    </ul>
  );
}

function RoleLine({ voice }: { voice: Voice }): VNode | null {
  const words = voice.kind === 'as-written' ? ['as written; not resolved', ...voice.roles] : voice.roles;
  return words.length === 0 ? null : <p class="roles">{toVisibleLine(words.join(', '))}</p>;
}

function toTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
