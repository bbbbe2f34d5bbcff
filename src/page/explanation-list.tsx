import type { VNode } from 'preact';
import type { Explanation } from '../document/findings.ts';
import { toKey } from './catalogue.ts';
import { BEARING_WORDS, OTHER_STANCE_WORDS, OWN_STANCE_WORDS, SECTION_WORDS, STANCE_WORDS } from './finding-words.ts';
import { Section } from './section.tsx';
import { According, type Shown, toTellingId, WordsLink } from './shown.tsx';
import { isStanceOfAnother, isStanceOfHolder } from './stance-owner.ts';

/** The reasons an article gives or reports: what each explains, who holds it, how the article stands to it, what bears on it. */
export function ExplanationList({ shown }: { shown: Shown }): VNode | null {
  const { explanations } = shown.catalogue.reading;
  if (explanations.length === 0) return null;
  return (
    <Section shown={shown} name="explanations" title={SECTION_WORDS.explanations}>
      <ul>
        {explanations.map((explanation) => (
          <Item key={explanation.id} {...{ shown, explanation }} />
        ))}
      </ul>
    </Section>
  );
}

function Item({ shown, explanation }: { shown: Shown; explanation: Explanation }): VNode {
  const { catalogue, prefix } = shown;
  const { of, claim, holder, stance, stanceCue, evidence } = explanation;
  const key = toKey(catalogue, explanation);
  const isOwn = isStanceOfHolder(catalogue.reading, explanation);
  const words = isOwn
    ? OWN_STANCE_WORDS
    : isStanceOfAnother(catalogue.reading, explanation)
      ? OTHER_STANCE_WORDS
      : STANCE_WORDS;
  return (
    <li id={toTellingId(prefix, key)}>
      <p class="words">
        <WordsLink shown={shown} of={key} span={claim} />
      </p>
      {of !== null && (
        <p class="line">
          Explains: <WordsLink shown={shown} of={key} span={of} />
        </p>
      )}
      <p class="line first">
        <According shown={shown} to={holder} />
        {holder !== null && (isOwn ? ', ' : '; ')}
        {words[stance]}
        {stanceCue !== null && (
          <>
            {' '}
            (“
            <WordsLink shown={shown} of={key} span={stanceCue} />
            ”)
          </>
        )}
      </p>
      {evidence.length > 0 && (
        <ul class="evidence">
          {evidence.map((statement) => (
            <li key={`${statement.start} ${statement.bears}`} class={statement.bears}>
              {BEARING_WORDS[statement.bears]}: <WordsLink shown={shown} of={key} span={statement} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
