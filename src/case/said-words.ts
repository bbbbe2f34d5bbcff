import type { JudgedReading } from '../document/case.ts';
import type { Subject } from '../document/judgement.ts';
import { toText } from '../document/span.ts';
import { toAttributionSubject } from '../document/subjects.ts';
import { HearsayError } from '../errors.ts';

/**
 * What a judgement on words that somebody is reported to say is about: the one attribution whose content they are, else the one whose
 * content holds them. Blanks of any kind and number are one blank. Throws `statement-unknown` and `statement-ambiguous`.
 */
export function findSaidWords(readings: readonly Pick<JudgedReading, 'found' | 'standing'>[], words: string): Subject {
  const wanted = toPlain(words);
  const held = readings.flatMap(({ found, standing }) => {
    const { id, text } = standing.article;
    return standing.attributions.flatMap((attribution) => {
      const said = toPlain(attribution.content.map((span) => toText(text, span)).join(' '));
      if (wanted === '' || !holdsWords(said, wanted)) return [];
      // A judgement names the words that were found, also of what was corrected since.
      const asFound = found.attributions.find((one) => one.id === attribution.id) ?? attribution;
      return [{ subject: toAttributionSubject(id, asFound), isWhole: said === wanted }];
    });
  });
  const whole = held.filter(({ isWhole }) => isWhole);
  const [meant, another] = whole.length > 0 ? whole : held;
  if (meant === undefined) throw new HearsayError('statement-unknown', words.slice(0, 200));
  if (another !== undefined) throw new HearsayError('statement-ambiguous', words.slice(0, 200));
  return meant.subject;
}

function toPlain(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

/** Whether one text holds another that begins and ends where words do: "art" is not in "starts". */
function holdsWords(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const isCut = [at, end].some((edge) => /^[\p{L}\p{N}]{2}/u.test(text.slice(edge - 1, edge + 1)));
    if (!isCut) return true;
  }
  return false;
}
