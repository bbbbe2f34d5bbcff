// Catches: names in headlines, where every word has a capital, when the article itself has them: "Ruiz Denies Charge".
// Not: a headline's word that is a name nowhere else.
import type { Draft } from './draft.ts';
import { toGivenGender } from './gather-people.ts';
import { toKey, toNameText } from './name-forms.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, type Words } from './words.ts';

/** Adds the mentions in headings to the entities that `byKey` knows; one-word keys must belong to one entity only. */
export function addHeadingNames(words: Words, byKey: ReadonlyMap<string, Draft>): void {
  for (let word = 0; word < words.count; word++) {
    if (words.headed[word] === 0 || !hasClass(words, word, CLASS.capital)) continue;
    for (let length = 5; length >= 1; length--) {
      const end = word + length;
      if (end > words.count || words.sentences[end - 1] !== words.sentences[word]) continue;
      if (length === 1 && hasClass(words, word, CLASS.opener) && !hasClass(words, word, CLASS.surname)) continue;
      let draft = byKey.get(toKey(words, word, end));
      if (draft === undefined && length === 2 && hasClass(words, word, CLASS.first)) {
        // The headline alone has the given name: "Ana Ruiz Wins", then always "Ruiz".
        const bare = byKey.get(toKey(words, word + 1, end));
        if (bare !== undefined && bare.kind === 'person' && !bare.isFull) {
          draft = bare;
          draft.name = toNameText(words, word, end);
          draft.isFull = true;
          draft.gender ??= toGivenGender(words, word);
        }
      }
      if (draft === undefined) continue;
      draft.mentions.push({ start: word, end, how: 'name' });
      word = end - 1;
      break;
    }
  }
}
