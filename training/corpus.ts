import type { GoldArticle, GoldRelation } from '../bench/accuracy/polnear.ts';
import { countLeading } from '../src/document/ordered.ts';
import type { Span } from '../src/document/span.ts';
import { type TokenContext, toTokenContext } from '../src/extract/attributions/token-context.ts';
import { type Language, toLanguage } from '../src/language/language.ts';
import { type FormRows, toFormRows, toKnownForm, toWordForm, type Vocabulary } from '../src/model/inputs.ts';
import { LABEL_COUNT, ROLES, type Role, toBeginLabel } from '../src/model/labels.ts';
import type { Chunk } from './tagger.ts';

export interface TrainingArticle {
  readonly gold: GoldArticle;
  readonly language: Language;
  readonly context: TokenContext;
  /** Gold labels of each annotator, one array a person. */
  readonly labels: readonly Uint8Array[];
}

export function toTrainingArticle(gold: GoldArticle): TrainingArticle {
  const language = toLanguage(gold.text);
  return {
    gold,
    language,
    context: toTokenContext(language),
    labels: gold.annotators.map((relations) => toGoldLabels(language, relations)),
  };
}

/** Roles claimed first win where spans overlap (0.7 % of labelled tokens): cues, then sources, then contents. */
const PRECEDENCE: readonly Role[] = ['cue', 'source', 'content'];

function toGoldLabels(language: Language, relations: readonly GoldRelation[]): Uint8Array {
  const { tokens } = language;
  const labels = new Uint8Array(tokens.count);
  for (const role of PRECEDENCE) {
    const begin = toBeginLabel(role);
    for (const relation of relations) {
      for (const span of relation[role]) {
        let isOpen = false;
        for (let i = findFirstToken(language, span); i < tokens.count && tokens.starts[i]! < span.end; i++) {
          if (labels[i] !== 0) {
            isOpen = false;
            continue;
          }
          labels[i] = isOpen ? begin + 1 : begin;
          isOpen = true;
        }
      }
    }
  }
  return labels;
}

/** Index of the first token that ends after the span's start. */
export function findFirstToken(language: Language, span: Span): number {
  const { ends, count } = language.tokens;
  return countLeading(count, (index) => ends[index]! <= span.start);
}

/** How often each trained word (digits as 0) occurs. */
export function countWords(articles: readonly TrainingArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of articles) {
    const { tokens, text } = language;
    for (let i = 0; i < tokens.count; i++) {
      const word = toWordForm(toKnownForm(text.slice(tokens.starts[i], tokens.ends[i])));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Cuts articles into chunks; targets are the mean over the annotators. */
export function toChunks(articles: readonly TrainingArticle[], vocabulary: Vocabulary): Chunk[] {
  const rowsOf = new Map<string, FormRows>();
  const chunks: Chunk[] = [];
  articles.forEach(({ language, context, labels }, article) => {
    const { tokens, text } = language;
    for (let c = 0; c + 1 < context.chunkStarts.length; c++) {
      const firstToken = context.chunkStarts[c]!;
      const length = context.chunkStarts[c + 1]! - firstToken;
      const forms = new Int32Array(length * 6);
      for (let t = 0; t < length; t++) {
        const form = text.slice(tokens.starts[firstToken + t], tokens.ends[firstToken + t]);
        let rows = rowsOf.get(form);
        if (!rows) {
          rows = toFormRows(form, vocabulary);
          rowsOf.set(form, rows);
        }
        forms.set([rows.vector, rows.word, rows.suffix3, rows.suffix2, rows.prefix3, rows.shape], t * 6);
      }
      const chunk: Chunk = {
        article,
        firstToken,
        length,
        forms,
        quotes: context.quotes.subarray(firstToken, firstToken + length),
        positions: context.positions.subarray(firstToken, firstToken + length),
        unary: new Float32Array(length * LABEL_COUNT),
        pairs: new Float32Array(LABEL_COUNT * LABEL_COUNT),
      };
      for (const gold of labels) {
        for (let t = 0; t < length; t++) {
          const label = gold[firstToken + t]!;
          // A chunk may cut a source or cue in two; its second half then begins anew.
          const here = t === 0 && (label === 2 || label === 4) ? label - 1 : label;
          chunk.unary[t * LABEL_COUNT + here]! += 1 / labels.length;
          if (t > 0) {
            const before = t === 1 ? firstLabel(gold[firstToken]!) : gold[firstToken + t - 1]!;
            chunk.pairs[before * LABEL_COUNT + label]! += 1 / labels.length;
          }
        }
      }
      chunks.push(chunk);
    }
  });
  return chunks;
}

function firstLabel(label: number): number {
  return label === 2 || label === 4 ? label - 1 : label;
}

/** Maximal runs of one role: [role, first token, one past the last token]. */
export function toSegments(labels: Uint8Array): [Role, number, number][] {
  const segments: [Role, number, number][] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const inside = label % 2 === 0 ? label : label + 1;
    let end = i + 1;
    while (end < labels.length && labels[end] === inside) end++;
    segments.push([ROLES[(inside - 2) / 2]!, i, end]);
    i = end - 1;
  }
  return segments;
}
