import type { ComponentChildren, VNode } from 'preact';
import type { Block } from '../document/article.ts';
import type { Reading } from '../document/reading.ts';
import { BlockView } from './block-view.tsx';
import { toCatalogue } from './catalogue.ts';
import { Colophon } from './colophon.tsx';
import { ExplanationList } from './explanation-list.tsx';
import { ForecastList } from './forecast-list.tsx';
import { HappeningList } from './happening-list.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { type Layer, toLayer } from './layers.ts';
import { findHeadline, findPageTurns, toLayout } from './layout.ts';
import { MarginNotices, type Remark, toRemarks } from './margin-notices.tsx';
import { MarkedText, type Marking, toHandles, toPlaces } from './marked-text.tsx';
import { toAllMarks } from './marks.ts';
import { Masthead } from './masthead.tsx';
import { Notes } from './notes.tsx';
import { NoticeList } from './notice-list.tsx';
import { Outline } from './outline.tsx';
import { type Mark, splitSegments } from './segments.ts';
import type { Shown } from './shown.tsx';
import { Tellings } from './tellings.tsx';
import { toTimeline } from './timeline.ts';
import { toVisible } from './visible-text.ts';
import { VoiceList } from './voice-list.tsx';
import type { Voices } from './voices.ts';

interface ArticleViewProps {
  readonly reading: Reading;
  /** Tells the articles of one page apart: 1, 2, ... */
  readonly number: number;
  /** What is marked in the text until the reader chooses. */
  readonly layers: readonly Layer[];
  /** What stands in the margin of a page that is live; without it a place that the script of the page fills. */
  readonly margin?: ComponentChildren;
}

/** One article with its findings marked, its voices, and below it what it tells: happenings, notices, reasons, forecasts. */
export function ArticleView({ reading, number, layers, margin }: ArticleViewProps): VNode {
  const { article } = reading;
  const prefix = `r${number}-`;
  const catalogue = toCatalogue(reading);
  const { voices } = catalogue;
  const layout = toLayout(article);
  const marks = toAllMarks(catalogue);
  const segmentsByLine = splitSegments(
    layout.flatMap((block) => block.lines),
    marks,
    article.text,
  );
  const segments = segmentsByLine.flat();
  const { handles, unreached } = toHandles(segments, voices);
  const shown: Shown = { catalogue, prefix, places: toPlaces(segments) };
  const timeline = toTimeline(catalogue);
  let lineIndex = 0;
  const linesByBlock = layout.map(({ lines }) => lines.map(() => segmentsByLine[lineIndex++] ?? []));
  const references = toReferences(marks, voices);
  const marking: Marking = { text: article.text, prefix, voices, times: reading.times, handles, references };
  const titleIndex = findHeadline(layout);
  const pageTurns = findPageTurns(layout);
  const headline =
    titleIndex >= 0 ? (
      <MarkedText lines={linesByBlock[titleIndex] ?? []} marking={marking} />
    ) : (
      toVisible(article.title ?? 'An article without a title')
    );
  const remarksByBlock = toRemarksByBlock(layout, toRemarks(shown));
  return (
    <article class="reading" id={`r${number}`} lang={article.language} data-prefix={prefix}>
      <Masthead article={article} heading="h1">
        {headline}
      </Masthead>
      <LayerSwitches reading={reading} on={layers} />
      <Outline {...{ shown, timeline }} />
      <div class="sheet">
        <div class="text">
          {layout.map((block, index) => {
            const remarks = remarksByBlock.get(index);
            const words =
              index === titleIndex ? null : (
                <BlockView key={block.start} kind={block.kind} heading="h2" page={pageTurns.get(index)}>
                  <MarkedText lines={linesByBlock[index] ?? []} marking={marking} />
                </BlockView>
              );
            if (remarks === undefined) return words;
            return (
              <div key={block.start} class="remarked">
                {words}
                <MarginNotices {...{ shown, remarks }} />
              </div>
            );
          })}
        </div>
        <VoiceList voices={voices} prefix={prefix} />
        <aside class="margin" aria-label="What is chosen in the text">
          {margin ?? <div class="note" hidden />}
        </aside>
      </div>
      <Notes {...{ shown, unreached }} />
      <HappeningList {...{ shown, timeline }} />
      <NoticeList shown={shown} />
      <ExplanationList shown={shown} />
      <ForecastList shown={shown} />
      <Tellings shown={shown} />
      <Colophon shown={shown} />
    </article>
  );
}

/** By index of the block: the remarks that begin in it. Those in the headline stand before the text. */
function toRemarksByBlock(
  layout: readonly Block[],
  remarks: readonly Remark[],
): ReadonlyMap<number, readonly Remark[]> {
  const remarksByBlock = new Map<number, Remark[]>();
  let blockIndex = 0;
  for (const remark of remarks) {
    while (blockIndex < layout.length && (layout[blockIndex] as Block).end <= remark.start) blockIndex++;
    const block = layout[blockIndex];
    if (block === undefined || remark.start < block.start) continue;
    const place = remarksByBlock.get(blockIndex);
    if (place) place.push(remark);
    else remarksByBlock.set(blockIndex, [remark]);
  }
  return remarksByBlock;
}

const PART_RANKS: readonly Mark['part'][] = ['content', 'cue', 'source'];

function toPartRank({ part }: Mark): number {
  return PART_RANKS.indexOf(part);
}

/** By offset: the numbers of the attributions whose content ends there; the cue or the source stands in for a missing content. */
function toReferences(marks: readonly Mark[], voices: Voices): ReadonlyMap<number, readonly number[]> {
  const lastMarks = new Map<string, Mark>();
  for (const mark of marks) {
    if (toLayer(mark.key) !== 'attributions') continue;
    const last = lastMarks.get(mark.key);
    const isLater = last?.part === mark.part ? mark.end > last.end : false;
    if (last === undefined || isLater || toPartRank(mark) < toPartRank(last)) lastMarks.set(mark.key, mark);
  }
  const references = new Map<number, number[]>();
  for (let number = 1; number <= voices.attributions.length; number++) {
    const end = lastMarks.get(String(number))?.end;
    if (end === undefined) continue;
    const numbers = references.get(end) ?? [];
    numbers.push(number);
    references.set(end, numbers);
  }
  return references;
}
