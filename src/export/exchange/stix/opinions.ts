import type { Reading } from '../../../document/reading.ts';
import type { Confirmation, Point, StoryVoice } from '../../../document/story.ts';
import { toSpansText } from '../../../page/spans-text.ts';
import { createToPieces } from '../pieces.ts';
import type { Identities } from './identities.ts';
import { type StixObject, toExtension, toObject } from './objects.ts';
import { toPublished } from './publication.ts';

/** Gives the id of the note of an attribution; null where it does not stand. */
export type ToNoteId = (article: string, finding: string | null) => string | null;

interface OpinionMaterial {
  /** By voice id. */
  readonly voices: ReadonlyMap<string, StoryVoice>;
  /** By article id, as they stand. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly identities: Identities;
  readonly toNoteId: ToNoteId;
  readonly madeBy: string;
}

const CONFIRMATION_WORDS: Readonly<Record<Confirmation['kind'], string>> = {
  confirmed: 'confirms',
  denied: 'denies',
  declined: 'declines to comment',
  'could-not-verify': 'could not verify it',
};

/** Whoever confirms agrees, whoever denies disagrees; whoever declines or could not verify has no opinion, and a note says so. */
export function toOpinions(point: Point, material: OpinionMaterial): readonly StixObject[] {
  const { voices, readings, identities, toNoteId, madeBy } = material;
  return point.confirmations.flatMap((confirmation) => {
    const { article, finding, span, kind, voice } = confirmation;
    const own = toNoteId(article, finding);
    const about = point.tellings.flatMap((telling) => toNoteId(telling.article, telling.finding) ?? []);
    const targets = [...new Set(about)].filter((id) => id !== own).sort();
    const reading = readings.get(article);
    if (targets.length === 0 || reading === undefined) return [];
    const name = voices.get(voice ?? '')?.name ?? null;
    const speaker = identities.toVoiceById(voice);
    const words = toSpansText(reading.article.text, [span]);
    const created = toPublished(reading.article);
    const contributing = [article, span, kind, targets];
    const extensions = toExtension({
      text_hash: article,
      content: createToPieces(reading.article.text)([span]),
      found_by: madeBy,
    });
    const authors = name === null ? [] : [name];
    if (kind === 'confirmed' || kind === 'denied') {
      return toObject(
        'opinion',
        contributing,
        { created },
        {
          created_by_ref: identities.tool,
          opinion: kind === 'confirmed' ? 'agree' : 'disagree',
          explanation: words,
          authors,
          object_refs: targets,
          extensions,
        },
      );
    }
    return toObject(
      'note',
      contributing,
      { created },
      {
        created_by_ref: identities.tool,
        abstract: `${name ?? 'Somebody who is not named'} ${CONFIRMATION_WORDS[kind]}`,
        content: words,
        object_refs: [...targets, ...(speaker === null ? [] : [speaker])],
        extensions,
      },
    );
  });
}
