import type { VNode } from 'preact';
import type { Block } from '../document/article.ts';
import type { Reading } from '../document/reading.ts';
import { toLayout } from './layout.ts';
import { MarkedText, type Marking, toHandles } from './marked-text.tsx';
import { Masthead } from './masthead.tsx';
import { Notes } from './notes.tsx';
import { type Mark, type Segment, splitSegments, toMarks } from './segments.ts';
import { toVisible } from './visible-text.ts';
import { VoiceList } from './voice-list.tsx';
import { toVoices, type Voices } from './voices.ts';

/** How far from the top a block may stand to be the article's headline. */
const TITLE_WITHIN = 5;

/** One article with its attributions marked, its voices and its notes. `number` tells the articles of one page apart. */
export function ArticleView({ reading, number }: { reading: Reading; number: number }): VNode {
  const { article, problems, model } = reading;
  const prefix = `r${number}-`;
  const voices = toVoices(reading);
  const layout = toLayout(article);
  const marks = toMarks(reading.attributions, article.text);
  const segmentsByLine = splitSegments(
    layout.flatMap((block) => block.lines),
    marks,
  );
  const { handles, unreached } = toHandles(segmentsByLine.flat(), voices);
  let lineIndex = 0;
  const linesByBlock = layout.map(({ lines }) => lines.map(() => segmentsByLine[lineIndex++] ?? []));
  const references = toReferences(marks, voices);
  const marking: Marking = { text: article.text, prefix, voices, handles, references };
  const titleIndex = layout.slice(0, TITLE_WITHIN).findIndex(({ kind }) => kind === 'title');
  const headline =
    titleIndex >= 0 ? (
      <MarkedText lines={linesByBlock[titleIndex] ?? []} marking={marking} />
    ) : (
      toVisible(article.title ?? 'An article without a title')
    );
  return (
    <article class="reading" id={`r${number}`} lang={article.language} data-prefix={prefix}>
      <Masthead article={article}>{headline}</Masthead>
      <div class="sheet">
        <div class="text">
          {layout.map((block, index) =>
            index === titleIndex ? null : (
              <BlockView key={block.start} block={block} lines={linesByBlock[index] ?? []} marking={marking} />
            ),
          )}
        </div>
        <VoiceList voices={voices} prefix={prefix} />
        <aside class="margin" aria-label="The selected attribution">
          <div class="note" hidden />
        </aside>
      </div>
      <Notes voices={voices} text={article.text} prefix={prefix} unreached={unreached} />
      <footer class="colophon">
        {problems.length > 0 && (
          <section class="problems">
            <h2>Worth knowing</h2>
            <ul>
              {problems.map(({ message }, index) => (
                <li key={index}>{toVisible(message)}</li>
              ))}
            </ul>
          </section>
        )}
        <p>
          Who says what was found by Hearsay ({model.name}, version {model.version}) and may be wrong; the words are the
          article’s own. Text {article.id.slice(0, 23)}…
        </p>
      </footer>
    </article>
  );
}

const PART_RANK = { content: 0, cue: 1, source: 2 } as const;

/** By offset: the numbers of the attributions whose content ends there; the cue or the source stands in for a missing content. */
function toReferences(marks: readonly Mark[], voices: Voices): ReadonlyMap<number, readonly number[]> {
  const lastMarks = new Map<string, Mark>();
  for (const mark of marks) {
    const last = lastMarks.get(mark.attribution.id);
    const isLater = last?.part === mark.part ? mark.end > last.end : false;
    if (last === undefined || isLater || PART_RANK[mark.part] < PART_RANK[last.part]) {
      lastMarks.set(mark.attribution.id, mark);
    }
  }
  const references = new Map<number, number[]>();
  for (const { id } of voices.attributions) {
    const end = lastMarks.get(id)?.end;
    if (end === undefined) continue;
    const numbers = references.get(end) ?? [];
    numbers.push(voices.numberByAttribution.get(id) as number);
    references.set(end, numbers);
  }
  return references;
}

function BlockView(props: { block: Block; lines: readonly (readonly Segment[])[]; marking: Marking }): VNode {
  const { block, lines, marking } = props;
  const words = <MarkedText lines={lines} marking={marking} />;
  switch (block.kind) {
    case 'title':
    case 'heading':
      return (
        <h2 class="block" dir="auto">
          {words}
        </h2>
      );
    case 'quote':
      return (
        <blockquote class="block" dir="auto">
          {words}
        </blockquote>
      );
    default:
      return (
        <p class={`block ${block.kind}`} dir="auto">
          {words}
        </p>
      );
  }
}
