import type { Reading } from '../../../document/reading.ts';
import type { Story } from '../../../document/story.ts';
import type { StoryMade } from '../../../page/story/story-view.tsx';
import { toInterchangeLine } from '../interchange-json.ts';
import { toMadeBy } from '../made-by.ts';
import { toUnjudged } from '../unjudged.ts';
import { createIdentities } from './identities.ts';
import { toJudgementObjects } from './judgements.ts';
import { type StixObject, toExtensionDefinition, toId } from './objects.ts';
import { type ToNoteId, toOpinions } from './opinions.ts';
import { toReport, toReportId } from './report.ts';
import { toNotes } from './statements.ts';

/**
 * A story as a STIX 2.1 bundle, `readings` being those it was made of. Each article is a report, each outlet and voice an identity, each
 * attribution a note with the exact words, each confirmation and denial an opinion of whoever confirms or denies; what an analyst decided are
 * opinions and notes of theirs. Only those have a `confidence`, and the name of its scale: the program rates no statement. Times are those of
 * publication and of judgements, never of writing; what has none has the beginning of 1970. The same story gives the same bundle, an object a line.
 */
export function toStix(story: Story, readings: readonly Reading[], made: StoryMade = {}): string {
  const { program = 'Hearsay', decided = null } = made;
  const madeBy = toMadeBy(program, story.model);
  const identities = createIdentities(story, program, madeBy);
  const judged = decided?.readings ?? readings.map(toUnjudged);
  const judgedById = new Map(judged.map((one) => [one.standing.article.id, one]));
  const reports: StixObject[] = [];
  const notes: StixObject[] = [];
  const noteIds = new Map<string, string>();
  for (const article of story.articles) {
    const reading = judgedById.get(article.id);
    const own = reading === undefined ? [] : toNotes(reading, article, identities, madeBy);
    for (const [finding, note] of own) noteIds.set(`${article.id} ${finding}`, note.id);
    notes.push(...own.map(([, note]) => note));
    reports.push(
      toReport(
        article,
        own.map(([, note]) => note),
        identities,
        madeBy,
      ),
    );
  }
  const toNoteId: ToNoteId = (article, finding) => noteIds.get(`${article} ${finding}`) ?? null;
  const material = {
    voices: new Map(story.voices.map((voice) => [voice.id, voice])),
    readings: new Map(judged.map(({ standing }) => [standing.article.id, standing])),
    identities,
    toNoteId,
    madeBy,
  };
  const opinions = story.points.flatMap((point) => toOpinions(point, material));
  const judgements = decided === null ? [] : toJudgementObjects(story, decided, { identities, toNoteId, toReportId });
  const found = [...reports, ...notes, ...opinions, ...judgements];
  const objects = toOnce([toExtensionDefinition(identities.tool), ...identities.toAll(), ...found]);
  const versions = objects.map((object) => [object.id, object['modified']]);
  const lines = objects.map(toInterchangeLine).join(',\n');
  return `{"type":"bundle","id":"${toId('bundle', versions)}","objects":[\n${lines}\n]}\n`;
}

/** Each id once: two findings with the very same words are one statement. */
function toOnce(objects: readonly StixObject[]): readonly StixObject[] {
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}
