import { toText } from '../../document/span.ts';
import type { Origin, Ref } from '../../document/story.ts';
import type { Statement } from '../statements/statement.ts';
import { RUN_WORDS } from './shared-runs.ts';
import type { Trace } from './trace-origin.ts';

/** A telling with the origin it has once all tellings of its point are seen together. */
export interface Traced {
  readonly statement: Statement;
  readonly trace: Trace;
}

/** The origins of one point. */
export interface WeighedOrigins {
  /** For each telling, in order. */
  readonly traces: readonly Trace[];
  /** Keys of the origins that count as independent of each other. */
  readonly independent: readonly string[];
}

/**
 * Settles where the tellings of one point come from. Tellings that carry the same words share the origin of the earliest. Who names
 * no source adds no origin where others name theirs. People without a name count once together: they may be one.
 */
export function weighOrigins(tellings: readonly Traced[]): WeighedOrigins {
  const traces = mergeCopies(tellings);
  const stated = new Set(traces.filter(({ standing }) => standing === 'named').map(({ key }) => key));
  const unnamed = new Set(traces.filter(({ standing }) => standing === 'unnamed').map(({ key }) => key));
  if (stated.size + unnamed.size > 0) {
    const all = [...stated, ...[...unnamed].slice(0, 1)];
    // A headline or a later article that names nobody takes the origin that the others name.
    const [only] = all;
    const folded = traces.map((trace, index) => {
      if (trace.standing !== 'own') return trace;
      const near = findOwnArticle(tellings, traces, index) ?? traces.find(({ key }) => key === only);
      return near === undefined
        ? trace
        : { ...near, reason: `${trace.name} names no source; ${near.name} is the one that is named`, shownBy: null };
    });
    return { traces: folded, independent: all };
  }
  return { traces, independent: [...new Set(traces.map(({ key }) => key))] };
}

/** The trace of another telling of the same article that names its source. */
function findOwnArticle(tellings: readonly Traced[], traces: readonly Trace[], index: number): Trace | undefined {
  const article = tellings[index]?.statement.article;
  return traces.find((trace, other) => trace.standing !== 'own' && tellings[other]?.statement.article === article);
}

function mergeCopies(tellings: readonly Traced[]): readonly Trace[] {
  const traces: Trace[] = [];
  const runs: ReadonlySet<string>[] = [];
  for (const { statement, trace } of tellings) {
    const keys = toRuns(statement);
    const copied = trace.standing === 'named' ? -1 : runs.findIndex((other) => [...keys].some((key) => other.has(key)));
    const first = copied < 0 ? undefined : traces[copied];
    runs.push(keys);
    traces.push(
      first === undefined || first.key === trace.key
        ? trace
        : {
            ...first,
            reason: `word for word as in ${tellings[copied]?.statement.article.article.outlet ?? 'an earlier article'}`,
          },
    );
  }
  return traces;
}

function toRuns({ article: { words }, attribution, spans }: Statement): ReadonlySet<string> {
  const runs = new Set<string>();
  // Words in quotation marks are the speaker's, whoever prints them.
  if (attribution?.kind === 'direct') return runs;
  for (const span of spans) {
    const forms =
      toText(words.text, span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + RUN_WORDS <= forms.length; at++) runs.add(forms.slice(at, at + RUN_WORDS).join(' '));
  }
  return runs;
}

/** Origins of a whole story, numbered as they are first met. */
export interface OriginBook {
  readonly origins: Origin[];
  /** The id of a trace's origin. */
  readonly toId: (trace: Trace) => string;
}

/** An empty book. Each origin keeps one reason of each kind and one reference an article. */
export function createOriginBook(): OriginBook {
  const byKey = new Map<string, { id: string; trace: Trace; reasons: Set<string>; refs: Map<string, Ref> }>();
  const origins: Origin[] = [];
  return {
    origins,
    toId(trace) {
      let known = byKey.get(trace.key);
      if (known === undefined) {
        known = { id: `o${byKey.size + 1}`, trace, reasons: new Set(), refs: new Map() };
        byKey.set(trace.key, known);
        origins.push({ id: known.id, kind: trace.kind, name: trace.name, reason: '', voice: trace.voice, shownBy: [] });
      }
      if (known.reasons.size < MOST_REASONS) known.reasons.add(trace.reason);
      if (trace.shownBy !== null && !known.refs.has(trace.shownBy.article))
        known.refs.set(trace.shownBy.article, trace.shownBy);
      const index = Number(known.id.slice(1)) - 1;
      origins[index] = {
        ...(origins[index] as Origin),
        reason: [...known.reasons].join('; '),
        shownBy: [...known.refs.values()],
      };
      return known.id;
    },
  };
}

const MOST_REASONS = 4;
