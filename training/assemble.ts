import { addArticle, makeScore, type Predicted, type Score } from '../bench/accuracy/score.ts';
import type { Span } from '../src/document/span.ts';
import { type Confidence, toConfidences } from '../src/extract/attributions/confidence.ts';
import { type Draft, type Linker, linkSegments } from '../src/extract/attributions/link.ts';
import { toLinkScene } from '../src/extract/attributions/link-features.ts';
import { type Segment, toSegments } from '../src/extract/attributions/segments.ts';
import { findBestPath, findMarginals } from '../src/model/crf.ts';
import { toHash, toKnownForm } from '../src/model/inputs.ts';
import { LABEL_COUNT } from '../src/model/labels.ts';
import type { TrainingArticle } from './corpus.ts';
import type { Opinions } from './opinions.ts';
import { type LinkExample, toGoldTokens, trainConfidence, trainLinker } from './train-linker.ts';

const hashesOf = new Map<TrainingArticle, Int32Array>();

function toHashes(article: TrainingArticle): Int32Array {
  let hashes = hashesOf.get(article);
  if (!hashes) {
    const { text, tokens } = article.language;
    hashes = Int32Array.from({ length: tokens.count }, (_, i) =>
      toHash(toKnownForm(text.slice(tokens.starts[i], tokens.ends[i]))),
    );
    hashesOf.set(article, hashes);
  }
  return hashes;
}

/** Articles as one network left them, ready for linking; articles without an opinion are left out. */
export function toExamples(
  articles: readonly TrainingArticle[],
  opinions: readonly Opinions[],
  outsideBias: number,
): Map<number, LinkExample> {
  const labels = new Map<number, { path: Uint8Array; unary: Float32Array }>();
  for (const { chain, chunks } of opinions) {
    for (const { article, firstToken, length, emissions } of chunks) {
      // An opinion given before the tokeniser changed this article.
      if (firstToken + length > articles[article]!.language.tokens.count) continue;
      let found = labels.get(article);
      if (!found) {
        const count = articles[article]!.language.tokens.count;
        found = { path: new Uint8Array(count), unary: new Float32Array(count * LABEL_COUNT) };
        labels.set(article, found);
      }
      found.path.set(findBestPath(emissions, 0, 8, length, chain, outsideBias), firstToken);
      found.unary.set(findMarginals(emissions, 0, 8, length, chain).unary, firstToken * LABEL_COUNT);
    }
  }
  const examples = new Map<number, LinkExample>();
  for (const [index, { path, unary }] of labels) {
    const article = articles[index]!;
    const scene = toLinkScene(article.context, toHashes(article), toSegments(path));
    examples.set(index, { scene, unary, gold: toGoldTokens(article, article.gold.annotators[0] ?? []) });
  }
  return examples;
}

/**
 * Trains the linker on all examples, and the confidence on drafts of linkers that did not see the article. An article (the index) may
 * come several times, once for each round of the jackknife.
 */
export function fitLinking(
  examples: readonly (readonly [article: number, example: LinkExample])[],
  seed: number,
): { linker: Linker; confidence: Confidence } {
  const parts = 4;
  const drafted = Array.from({ length: parts }, (_, part) => {
    const isIn = ([article]: readonly [number, LinkExample]): boolean => article % parts === part;
    const linker = trainLinker(
      examples.filter((entry) => !isIn(entry)).map(([, example]) => example),
      seed,
    );
    return examples.filter(isIn).map(([, example]) => ({ example, drafts: linkSegments(example.scene, linker) }));
  }).flat();
  const all = examples.map(([, example]) => example);
  return { linker: trainLinker(all, seed), confidence: trainConfidence(drafted, seed) };
}

export function toPredicted(article: TrainingArticle, draft: Draft, confidence: number): Predicted {
  const { tokens } = article.language;
  const toSpan = ({ first, end }: Segment): Span => ({ start: tokens.starts[first]!, end: tokens.ends[end - 1]! });
  return {
    source: draft.source ? [toSpan(draft.source)] : [],
    cue: [toSpan(draft.cue)],
    content: draft.contents.map(toSpan),
    confidence,
  };
}

export function predict(
  articles: readonly TrainingArticle[],
  examples: ReadonlyMap<number, LinkExample>,
  linker: Linker,
  confidence: Confidence,
): Map<number, Predicted[]> {
  const predictions = new Map<number, Predicted[]>();
  for (const [index, example] of examples) {
    const drafts = linkSegments(example.scene, linker);
    const confidences = toConfidences(confidence, example.scene, example.unary, drafts);
    predictions.set(
      index,
      drafts.map((draft, i) => toPredicted(articles[index]!, draft, confidences[i]!)),
    );
  }
  return predictions;
}

export function scorePredictions(
  articles: readonly TrainingArticle[],
  predictions: ReadonlyMap<number, readonly Predicted[]>,
  threshold: number,
): Score {
  const score = makeScore();
  for (const [index, predicted] of predictions) {
    const { gold } = articles[index]!;
    addArticle(
      score,
      gold.text,
      gold.annotators[0] ?? [],
      predicted.filter((p) => p.confidence >= threshold),
    );
  }
  return score;
}
