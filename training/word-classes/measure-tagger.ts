import type { WordTagger } from '../../src/model/word-tagger.ts';
import { WORD_TAGS } from '../../src/model/word-tags.ts';
import type { TaggedSentence } from './conllu.ts';

export interface TaggerFigures {
  readonly tokens: number;
  readonly accuracy: number;
  /** Share of verbs and modals whose tag is right. */
  readonly verbs: number;
  /** "gold>found" with how often, the most frequent first. */
  readonly mistakes: readonly (readonly [string, number])[];
}

/** Share of words whose tag is the treebank's, on its own words and sentences. */
export function measureTagger(tagger: WordTagger, sentences: readonly TaggedSentence[]): TaggerFigures {
  let tokens = 0;
  let right = 0;
  let verbs = 0;
  let verbsRight = 0;
  const mistakes = new Map<string, number>();
  for (const { forms, tags } of sentences) {
    const found = new Uint8Array(forms.length);
    tagger.tagSentence(forms.map(tagger.toForm), 0, forms.length, found);
    for (let i = 0; i < forms.length; i++) {
      tokens++;
      const isRight = found[i] === tags[i];
      if (isRight) right++;
      const name = WORD_TAGS[tags[i]!]!;
      if (/^(?:VB|MD)/.test(name)) {
        verbs++;
        if (isRight) verbsRight++;
      }
      if (isRight) continue;
      const key = `${name}>${WORD_TAGS[found[i]!]}`;
      mistakes.set(key, (mistakes.get(key) ?? 0) + 1);
    }
  }
  return {
    tokens,
    accuracy: right / tokens,
    verbs: verbsRight / verbs,
    mistakes: [...mistakes].sort((a, b) => b[1] - a[1]),
  };
}
