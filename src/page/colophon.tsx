import type { VNode } from 'preact';
import { SECTION_WORDS } from './finding-words.ts';
import { type Shown, toTellingId, WordsLink } from './shown.tsx';
import { toVisible } from './visible-text.ts';

/** What the reader should know of the reading itself, and what made it. */
export function Colophon({ shown }: { shown: Shown }): VNode {
  const { problems, model, article } = shown.catalogue.reading;
  return (
    <footer class="colophon">
      {problems.length > 0 && (
        <section class="problems">
          <h2>{SECTION_WORDS.problems}</h2>
          <ul>
            {problems.map(({ message, span }, index) => (
              <li key={index} id={toTellingId(shown.prefix, `p${index + 1}`)}>
                <p class="line">{toVisible(message)}</p>
                {span !== null && (
                  <p class="words">
                    <WordsLink shown={shown} of={`p${index + 1}`} span={span} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        What stands here about the article was found by Hearsay ({model.name}, version {model.version}) and may be
        wrong; the words are the article’s own. Text {article.id.slice(0, 23)}…
      </p>
    </footer>
  );
}
