import type { ExchangeName } from '../../document/export-formats.ts';
import type { Reading } from '../../document/reading.ts';
import type { Story } from '../../document/story.ts';
import type { StoryMade } from '../../page/story/story-view.tsx';

import { toUnjudged } from './unjudged.ts';

/** Forms that are text. */
export type TextName = Exclude<ExchangeName, `${string}.parquet`>;

/**
 * A story in a form that other programs read, `readings` being those it was made of. Of each file it tells the name, never the folder. Each
 * form is loaded when it is asked for.
 */
export async function toExchange(
  name: ExchangeName,
  story: Story,
  readings: readonly Reading[],
  made: StoryMade,
): Promise<string | Uint8Array> {
  const { program = 'Hearsay' } = made;
  switch (name) {
    case 'attributions.parquet': {
      const { toAttributionsParquet } = await import('./parquet/attributions.ts');
      return toAttributionsParquet(made.decided?.readings ?? readings.map(toUnjudged), program);
    }
    case 'points.parquet':
      return (await import('./parquet/points.ts')).toPointsParquet(story, readings, program);
    default:
      return toExchangeText(name, story, readings, made);
  }
}

/** The same of a form that is text. */
export async function toExchangeText(
  name: TextName,
  story: Story,
  readings: readonly Reading[],
  made: StoryMade,
): Promise<string> {
  switch (name) {
    case 'stix':
      return (await import('./stix/to-stix.ts')).toStix(story, readings, made);
    case 'schema-org':
      return (await import('./schema-org/to-schema-org.ts')).toSchemaOrg(story, readings, made);
    case 'timelinejs':
      return (await import('./to-timelinejs.ts')).toTimelineJs(story, readings, made);
    case 'ics':
      return (await import('./calendar/to-calendar.ts')).toCalendar(story, readings, made);
    case 'csl':
      return (await import('./to-csl.ts')).toCsl(story, made);
  }
}
