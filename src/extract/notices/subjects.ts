import type { Scene } from './scene.ts';

/** A title before a name, in UTF-16 code units: "Energy Secretary ". */
const LONGEST_TITLE = 24;

/** True where the subject is somebody's name and no more: people are confirmed in office, not as facts. */
export function isJustPerson({ subject, subjectText, subjectMentions }: Scene): boolean {
  if (/^(?:he|she|they|i|we|you)$/.test(subjectText)) return true;
  return (
    subject !== null &&
    subjectMentions.some(
      ({ start, end, how, entity }) =>
        entity.kind === 'person' && how !== 'pronoun' && end === subject.end && start - subject.start <= LONGEST_TITLE,
    )
  );
}

/** True where somebody or some body is named in the subject. */
export function hasNamed({ subjectMentions }: Scene): boolean {
  return subjectMentions.some(({ how, entity }) => how !== 'pronoun' && entity.kind !== 'place');
}
