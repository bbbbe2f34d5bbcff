import type { VNode } from 'preact';
import { toKey } from './catalogue.ts';
import { SECTION_WORDS } from './finding-words.ts';
import { HappeningLine } from './happening-line.tsx';
import { toPlaceId } from './marked-text.tsx';
import { Section } from './section.tsx';
import { type Shown, WordsLink } from './shown.tsx';
import type { DatedRow, Timeline } from './timeline.ts';
import { type DatedMark, TimelineDrawing } from './timeline-drawing.tsx';

/** What happened and what is planned, by date where there are two dates or more, with a drawing of them. */
export function HappeningList({ shown, timeline }: { shown: Shown; timeline: Timeline }): VNode | null {
  const { rows, undated } = timeline;
  if (rows.length === 0 && undated.length === 0) return null;
  return (
    <Section shown={shown} name="happenings" title={SECTION_WORDS.happenings}>
      <TimelineDrawing rows={rows.map((row) => toDatedMark(shown, row))} />
      {rows.length > 0 && (
        <ol class="dated">
          {rows.map((row) => (
            <Row key={`${row.words} ${row.days.from}`} {...{ shown, row }} />
          ))}
        </ol>
      )}
      {undated.length > 0 && (
        <>
          {rows.length > 0 && <h3>Without a date</h3>}
          <ul>
            {undated.map((happening) => (
              <li key={happening.id}>
                <HappeningLine {...{ shown, happening }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function toDatedMark({ catalogue, prefix, places }: Shown, row: DatedRow): DatedMark {
  const { words, days, isExact, happenings, mentions } = row;
  const finding = happenings[0] ?? mentions[0]?.time;
  const offset = finding && ('what' in finding ? finding.what.start : finding.start);
  const to =
    finding === undefined || offset === undefined || !places.has(offset)
      ? null
      : { href: `#${toPlaceId(prefix, offset)}`, of: toKey(catalogue, finding) };
  return { words, days, isExact, status: happenings[0]?.status ?? null, isQuiet: false, to };
}

function Row({ shown, row: { words, happenings, mentions } }: { shown: Shown; row: DatedRow }): VNode {
  const { catalogue } = shown;
  return (
    <li>
      <p class="date">{words}</p>
      <div>
        {happenings.map((happening) => (
          <HappeningLine key={happening.id} {...{ shown, happening }} />
        ))}
        {mentions.map(({ time, excerpt }) => (
          <p key={time.id} class="words excerpt">
            <WordsLink shown={shown} of={toKey(catalogue, time)} span={time} excerpt={excerpt} />
          </p>
        ))}
      </div>
    </li>
  );
}
