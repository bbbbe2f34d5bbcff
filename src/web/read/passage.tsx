import { Fragment, type VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Attribution } from '../../document/findings.ts';
import type { Reading } from '../../document/reading.ts';
import { isOverlapping, toHull } from '../../document/span.ts';
import type { Catalogue } from '../../page/catalogue.ts';
import { toLayout } from '../../page/layout.ts';
import { toToneClass } from '../../page/marked-text.tsx';
import { type Mark, splitSegments, toOrdered, trimSpan } from '../../page/segments.ts';
import { toVisible } from '../../page/visible-text.ts';
import { findTextPieces, type TextPiece } from './text-pieces.ts';

interface PassageProps {
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  readonly attribution: Attribution;
  /** Filled with where the words stand, for selecting in them. */
  readonly pieces: { current: readonly TextPiece[] };
  /** True where the attribution is not marked, because another version of it is being made. */
  readonly isPlain: boolean;
}

const LETTERS = { source: 's', cue: 'u', content: 'c' } as const;

/** The paragraphs that an attribution stands in, with its words marked and nothing else. */
export function Passage({ reading, catalogue, attribution, pieces, isPlain }: PassageProps): VNode {
  const root = useRef<HTMLDivElement>(null);
  const { text } = catalogue;
  const blocks = useMemo(() => {
    const { source, cue, content } = attribution;
    const spans = [...source, ...cue, ...content];
    const hull = spans.length === 0 ? { start: 0, end: 0 } : toHull(spans);
    return toLayout(reading.article).filter((block) => isOverlapping(block, hull));
  }, [reading, attribution]);
  const segments = useMemo(() => {
    const marks = isPlain ? [] : toMarks(attribution, text);
    return splitSegments(
      blocks.flatMap(({ lines }) => lines),
      marks,
      text,
    );
  }, [blocks, isPlain]);
  useLayoutEffect(() => {
    pieces.current = root.current === null ? [] : findTextPieces([root.current], segments.flat(), text);
  }, [segments]);
  const voice = catalogue.voices.voiceByAttribution.get(attribution.id);
  let lineIndex = 0;
  return (
    <div class="as-reading passage" ref={root} lang={reading.article.language}>
      <div class="reading-words" data-tone={voice === undefined ? 'tu' : toToneClass(voice)}>
        {blocks.map((block) => (
          <p key={block.start} class={`block ${block.kind}`} dir="auto">
            {block.lines.map((line, place) => (
              <Fragment key={line.start}>
                {place > 0 && <br />}
                {(segments[lineIndex++] ?? []).map((segment) => {
                  const words = toVisible(text.slice(segment.start, segment.end));
                  const [mark] = segment.marks;
                  return (
                    <Fragment key={segment.start}>
                      {mark === undefined ? (
                        words
                      ) : (
                        <span class={`m on-${LETTERS[mark.part as keyof typeof LETTERS]}`}>{words}</span>
                      )}
                      {segment.isCut && <wbr />}
                    </Fragment>
                  );
                })}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

function toMarks(attribution: Attribution, text: string): readonly Mark[] {
  const marks = (['source', 'cue', 'content'] as const).flatMap((part) =>
    attribution[part].map((span): Mark => ({ ...trimSpan(span, text), key: '1', part })),
  );
  return toOrdered(marks.filter(({ start, end }) => start < end));
}
