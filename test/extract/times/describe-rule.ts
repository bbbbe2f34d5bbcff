import { describe, expect, it } from 'vitest';
import type { Time } from '../../../src/document/findings.ts';
import { toText } from '../../../src/document/span.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toLanguage } from '../../../src/language/language.ts';

/** A Thursday; what the cases are published on unless they say otherwise. */
export const PUBLISHED = '2015-04-30';

const { tagger } = loadNetwork();

/** All times of a text. */
export function findAll(text: string, published: string | null = PUBLISHED): Time[] {
  const language = toLanguage(text);
  return findTimes({ published }, language, toWords(language, tagger));
}

/** "DURATION P3D APPROX": the type unless it is DATE, the value or "?", the modifier, the candidates. */
export function toValue({ type, value, mod, candidates }: Time): string {
  const parts = [type === 'DATE' ? null : type, value ?? '?', mod, ...candidates.map((each) => `~${each}`)];
  return parts.filter((part) => part !== null).join(' ');
}

/** The text with every time in brackets, followed by what is made of it: "It [opens Friday|2015-05-01]". */
export function toMarked(text: string, times: readonly Time[]): string {
  let marked = '';
  let at = 0;
  for (const time of times) {
    marked += `${text.slice(at, time.start)}[${toText(text, time)}|${toValue(time)}]`;
    at = time.end;
  }
  return marked + text.slice(at);
}

/** Without the brackets. */
export function toPlain(marked: string): string {
  return marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
}

/**
 * Cases of one rule. Each is a text with all its times marked as toMarked does. In every one of `caught` the rule finds
 * something, in none of `left` it does, though others may.
 */
export function describeRule(id: string, caught: readonly string[], left: readonly string[]): void {
  describe(id, () => {
    it.each(caught)('%s', (marked) => {
      const times = findAll(toPlain(marked));
      expect(toMarked(toPlain(marked), times)).toBe(marked);
      expect(times.map(({ by }) => by)).toContain(id);
    });
    it.each(left)('not: %s', (marked) => {
      const times = findAll(toPlain(marked));
      expect(toMarked(toPlain(marked), times)).toBe(marked);
      expect(times.map(({ by }) => by)).not.toContain(id);
    });
  });
}
