import type { Language } from '../language/language.ts';
import type { KnownForm, WordTagger } from '../model/word-tagger.ts';
import { WORD_TAGS } from '../model/word-tags.ts';
import type { TaggedTokens } from './verb-groups/draft.ts';
import { findVerbGroups } from './verb-groups/find-verb-groups.ts';
import type { VerbGroup, Words } from './words.ts';

const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(WORD_TAGS.map((tag, number) => [tag, number] as const));

/** Tells what each word is, sentence by sentence, and which words make up a verb. */
export function toWords({ text, tokens, sentences }: Language, tagger: WordTagger): Words {
  const { count, starts, ends } = tokens;
  const forms: KnownForm[] = new Array(count);
  for (let i = 0; i < count; i++) forms[i] = tagger.toForm(text.slice(starts[i], ends[i]));
  const found = new Uint8Array(count);
  const firsts: number[] = [];
  for (let first = 0, s = 0; first < count; s++) {
    const end = sentences[s]?.end ?? Number.POSITIVE_INFINITY;
    let last = first;
    while (last < count && (starts[last] as number) < end) last++;
    if (last > first) {
      tagger.tagSentence(forms, first, last, found);
      firsts.push(first);
    }
    first = last;
  }
  const tags = Array.from(found, (tag) => WORD_TAGS[tag] as string);
  mendTags(text, tokens, forms, tags);
  const tagged: TaggedTokens = {
    tokens,
    words: forms.map(({ lower }) => lower),
    tags,
    canBe: (index, tag) => forms[index]?.candidates.includes(TAG_NUMBERS.get(tag) ?? -1) ?? false,
  };
  const verbs: VerbGroup[] = [];
  firsts.forEach((first, s) => {
    // One by one: a sentence of millions of words has more of them than a call takes arguments.
    for (const verb of findVerbGroups(tagged, first, firsts[s + 1] ?? count)) verbs.push(verb);
  });
  return { tags, verbs };
}

/** Words that are a verb right after "to" unless a noun follows: "is due to open on May 21", but "to open seas". */
const STATE_OR_DEED: ReadonlySet<string> = new Set(['open', 'close', 'clear', 'complete']);

/** The same of "expects prices to double by June", but "to double figures". */
const NUMBER_OR_DEED: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple']);

/** Mends what the tagger is known to mistake for a like word: the month in "5 May the minister" and "in May the court", the verb in "is due to open on Monday". */
function mendTags(text: string, { starts }: Language['tokens'], forms: readonly KnownForm[], tags: string[]): void {
  for (let at = 1; at < tags.length; at++) {
    const lower = forms[at]?.lower ?? '';
    if (lower === 'may' && tags[at] === 'MD') {
      if (/^(?:CD|IN)$/.test(tags[at - 1] ?? '') && text[starts[at] as number] === 'M') tags[at] = 'NNP';
    } else if (/^(?:RB|JJ)$/.test(tags[at] ?? '') && NUMBER_OR_DEED.has(lower) && forms[at - 1]?.lower === 'to') {
      if (/^(?:NN|JJ|VB)/.test(tags[at + 1] ?? '')) continue;
      tags[at - 1] = 'TO';
      tags[at] = 'VB';
    } else if (lower === 'resume' && tags[at] === 'NN') {
      // "Hoped to resume production", "would resume": no curriculum.
      if (/^(?:to|will|would|could|can|should|may|might|must)$/.test(forms[at - 1]?.lower ?? '')) tags[at] = 'VB';
    } else if (tags[at] === 'JJ' && STATE_OR_DEED.has(lower) && forms[at - 1]?.lower === 'to') {
      if (/^(?:NN|JJ|CC|VBG)/.test(tags[at + 1] ?? '')) continue;
      tags[at - 1] = 'TO';
      tags[at] = 'VB';
    }
  }
}

/** The words of a text in a language that nobody here knows. */
export function toUnknownWords({ tokens }: Language): Words {
  return { tags: new Array<string>(tokens.count).fill(''), verbs: [] };
}
