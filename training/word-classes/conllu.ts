import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORD_TAGS } from '../../src/model/word-tags.ts';

/** One sentence with the class of each word, as an index into `WORD_TAGS`. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: Uint8Array;
}

export const TREEBANKS = ['ud-ewt', 'ud-gum'] as const;

/** All sentences of train.conllu or dev.conllu of both treebanks under `data`. Throws where a tag is not in `WORD_TAGS`. */
export function readTreebanks(data: string, part: 'train' | 'dev'): TaggedSentence[] {
  return TREEBANKS.flatMap((name) => readTreebank(join(data, name, `${part}.conllu`)));
}

export function readTreebank(file: string): TaggedSentence[] {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  const sentences: TaggedSentence[] = [];
  let forms: string[] = [];
  let tags: number[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') {
      if (forms.length > 0) sentences.push({ forms, tags: Uint8Array.from(tags) });
      forms = [];
      tags = [];
      continue;
    }
    const [id = '', form = '', , , xpos = ''] = line.split('\t', 5);
    // Neither comments, nor the ranges of words written as one, nor words that are not there.
    if (!/^\d+$/.test(id)) continue;
    const tag = (WORD_TAGS as readonly string[]).indexOf(xpos);
    if (tag === -1) throw new Error(`${file}: unknown tag ${xpos}`);
    forms.push(form);
    tags.push(tag);
  }
  return sentences;
}
