import { toBundle } from '../case/bundle.ts';
import type { CaseFile } from '../case/case-file.ts';
import { createHeldReadings } from '../case/held-readings.ts';
import type { JudgedStory } from '../document/case.ts';
import type { ExportName } from '../document/export-formats.ts';
import type { Story } from '../document/story.ts';
import { HearsayError } from '../errors.ts';
import { toCaseExport } from '../export/case-exports.ts';
import { judgeStory } from '../judge/judge-story.ts';
import { toLogged } from '../judge/to-standing.ts';

/** What is to be exported. */
export interface ExportOrder {
  readonly name: ExportName;
  /** The program and its version: "Hearsay 1.2.3". */
  readonly program: string;
  /** The last comparison as JSON; null while there is none. */
  readonly story: string | null;
}

/** A case in one of its forms, piece by piece. Rejects with `story-comparing` where the form takes a story and there is none. */
export async function toExportPieces(
  file: CaseFile,
  { name, program, story }: ExportOrder,
): Promise<Iterable<string | Uint8Array>> {
  if (name === 'case') return toBundle(file);
  const { judged: readings, log, standing, formerIds } = createHeldReadings(file).look();
  const tell = (): JudgedStory => {
    if (story === null) throw new HearsayError('story-comparing', file.name);
    const all = readings.map((reading) => reading.standing);
    return judgeStory(JSON.parse(story) as Story, all, standing, formerIds);
  };
  return [await toCaseExport(name, { tell, readings, log: toLogged(log), program }, 'name')];
}
