import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import type { ModelFile, Section } from '../../src/model/model-file.ts';
import { WEIGHT_CELLS } from '../../src/model/word-features.ts';
import { findForm, toBuckets, toCandidatesOfSets } from '../../src/model/word-lexicon.ts';
import { makeWordTagger, type WordTagger } from '../../src/model/word-tagger.ts';
import { WORD_TAGS } from '../../src/model/word-tags.ts';
import { readTagger } from './tiny-network.ts';

const tagger = readTagger();

function tag(words: string, by: WordTagger = tagger): string {
  const forms = words.split(' ').map(by.toForm);
  const tags = new Uint8Array(forms.length);
  by.tagSentence(forms, 0, forms.length, tags);
  return Array.from(tags, (number) => WORD_TAGS[number]).join(' ');
}

describe('the word tagger', () => {
  it('remembers words without the texts that they were cut out of', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const length = 1_000_000;
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let article = 0; article < 60; article++) {
      const text = `${'a'.repeat(length)} unforgettable${article}`;
      tagger.toForm(text.slice(length + 1));
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(10 * length);
  });

  it.each([
    ['The minister said on Friday that he would resign .', 'DT NN VBD IN NNP IN PRP MD VB .'],
    ['Ministers may meet the mayor in May .', 'NNS MD VB DT NN IN NNP .'],
    ['Dockers have backed the planned strike .', 'NNS VBP VBN DT VBN NN .'],
    ["It 's the council 's plan .", 'PRP VBZ DT NN POS NN .'],
    ['They did n’t want to go to Paris .', 'PRP VBD RB VB TO VB IN NNP .'],
    ['The ministers grumbulated on Friday .', 'DT NNS VBD IN NNP .'],
  ])('%s', (words, tags) => expect(tag(words)).toBe(tags));

  it('tags a sentence alike whatever stands around it', () => {
    const forms = 'He left . They will stay . She ran .'.split(' ').map(tagger.toForm);
    const tags = new Uint8Array(forms.length);
    tagger.tagSentence(forms, 3, 7, tags);
    expect(Array.from(tags.subarray(3, 7), (number) => WORD_TAGS[number]).join(' ')).toBe(tag('They will stay .'));
    expect([...tags.subarray(0, 3), ...tags.subarray(7)]).toEqual(new Array(6).fill(0));
  });

  it('gives every string a tag, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 12 }), (words) => {
        const run = (): number[] => {
          const tags = new Uint8Array(words.length);
          tagger.tagSentence(words.map(tagger.toForm), 0, words.length, tags);
          return [...tags];
        };
        const tags = run();
        expect(tags.every((number) => WORD_TAGS[number] !== undefined)).toBe(true);
        expect(run()).toEqual(tags);
      }),
    );
  });
});

const HASHES = Uint32Array.of(5, 1 << 21, 0xfffffff0);

function makeTinyWords(change: (sections: Map<string, Section>) => void = () => {}): ModelFile {
  const sections = new Map<string, Section>([
    ['lexicon.hashes', HASHES],
    ['lexicon.buckets', toBuckets(HASHES)],
    ['lexicon.tag-sets', new Int8Array(3)],
    ['lexicon.clusters', new Int8Array(3)],
    ['lexicon.guesses', new Int8Array(3)],
    ['tag-sets', Uint32Array.of(0, 0, 0, 0xffffffff)],
    ['weights', new Int8Array(WEIGHT_CELLS)],
  ]);
  change(sections);
  return { name: 'tiny', version: '0', sections };
}

describe('a model of word classes', () => {
  it('with empty sets of tags still tags', () => {
    expect(tag('one , two', makeWordTagger(makeTinyWords()))).toMatch(/^NN \S+ NN$/);
  });

  for (const section of makeTinyWords().sections.keys()) {
    it(`is refused without ${section}, and with one of another kind`, () => {
      const without = makeTinyWords((sections) => sections.delete(section));
      const other = makeTinyWords((sections) => sections.set(section, new Float32Array(3)));
      for (const model of [without, other]) {
        expect(() => makeWordTagger(model)).toThrow(HearsayError);
        expect(() => makeWordTagger(model)).toThrow(section);
      }
    });
  }

  it('finds each hash in its bucket', () => {
    const buckets = toBuckets(HASHES);
    expect(buckets.at(-1)).toBe(3);
    expect([buckets[0], buckets[1], buckets[2], buckets[3], buckets[4095], buckets[4096]]).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it('knows a name by its capital where the word is known in small letters only', () => {
    const masks = Uint32Array.of(1, 0, 0, 4);
    const lexicon = {
      hashes: HASHES,
      buckets: toBuckets(HASHES),
      tagSets: new Uint8Array(3),
      clusters: new Uint8Array(3),
      guesses: new Uint8Array(3),
      masks,
      candidates: toCandidatesOfSets(masks),
    };
    expect(findForm(lexicon, 'word').candidates).toEqual(Uint8Array.of(0));
    expect(findForm(lexicon, '!').candidates).toEqual(Uint8Array.of(34));
  });
});
