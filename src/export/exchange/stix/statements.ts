import type { JudgedReading } from '../../../document/case.ts';
import type { StoryArticle } from '../../../document/story.ts';
import { toSpansText } from '../../../page/spans-text.ts';
import { toStated } from '../../finding-state.ts';
import { createToPieces } from '../pieces.ts';
import type { Identities } from './identities.ts';
import { NO_TIME, type StixObject, toExtension, toId, toObject } from './objects.ts';
import { toPublished } from './publication.ts';
import { toReportId } from './report.ts';

/** The notes of the attributions that stand, by the id of each. */
export function toNotes(
  judged: JudgedReading,
  about: StoryArticle,
  identities: Identities,
  madeBy: string,
): readonly (readonly [finding: string, note: StixObject])[] {
  const { article, entities, certainties } = judged.standing;
  const toPieces = createToPieces(article.text);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const certaintyOf = new Map(certainties.map((certainty) => [certainty.about, certainty]));
  const stated = toStated(judged).filter(({ state }) => state !== 'rejected');
  const contributingOf = new Map(
    stated.map(({ attribution: { id, source, cue, content } }) => [id, [article.id, source, cue, content]]),
  );
  return stated.map(({ attribution, state, judgements }) => {
    const entity = entityById.get(attribution.speaker ?? '');
    const speaker =
      identities.toVoice(article.id, attribution.id) ??
      (entity === undefined ? null : identities.toSpeaker(article.id, entity));
    const certainty = certaintyOf.get(attribution.id);
    const analyst = state === 'own' || state === 'corrected' ? judgements.at(-1)?.by : undefined;
    const who = entity?.name ?? (toSpansText(article.text, attribution.source) || 'somebody who is not named');
    const outer = contributingOf.get(attribution.within ?? '');
    const times = judgements.map(({ at }) => Date.parse(at)).filter((time) => !Number.isNaN(time));
    const note = toObject(
      'note',
      contributingOf.get(attribution.id) ?? [],
      { created: toPublished(about), modified: Math.max(NO_TIME, ...times) },
      {
        created_by_ref: analyst === undefined ? identities.tool : identities.toAnalyst(analyst),
        abstract: `${who} ${attribution.act === 'other' ? 'is reported' : attribution.act} (${attribution.kind} speech)`,
        content: toSpansText(article.text, attribution.content),
        object_refs: [toReportId(article.id), ...(speaker === null ? [] : [speaker])],
        lang: article.language,
        extensions: toExtension({
          text_hash: article.id,
          source: toPieces(attribution.source),
          cue: toPieces(attribution.cue),
          content: toPieces(attribution.content),
          kind: attribution.kind,
          act: attribution.act,
          basis: attribution.basis,
          named: attribution.named,
          within_ref: outer === undefined ? null : toId('note', outer),
          extraction_confidence: attribution.confidence,
          polarity: certainty?.polarity,
          certainty: certainty?.level,
          likelihood: certainty?.band,
          state,
          found_by: state === 'own' ? null : madeBy,
        }),
      },
    );
    return [attribution.id, note] as const;
  });
}
