import { EVENT_NOUNS, type EventClass, LOOSE_EVENT_NOUNS } from '../lexicon/event-nouns.ts';

/** What the lexicon knows of an event noun. */
export interface EventWord {
  /** The plainest noun for the same kind of happening: "visit" for "trip". */
  readonly family: string;
  readonly class: EventClass;
  /** True where the noun often names something that does not happen. */
  readonly isLoose: boolean;
  readonly isPlural: boolean;
}

const EVENT_WORDS = new Map<string, EventWord>();
for (const [eventClass, words] of Object.entries(EVENT_NOUNS) as [EventClass, string][]) {
  for (const group of words.split(';')) {
    const nouns = group.trim().split('/');
    const family = nouns[0] as string;
    for (const noun of nouns) {
      const entry = { family, class: eventClass, isLoose: LOOSE_EVENT_NOUNS.has(noun), isPlural: false };
      if (!EVENT_WORDS.has(noun)) EVENT_WORDS.set(noun, entry);
    }
  }
}
for (const [noun, entry] of [...EVENT_WORDS]) {
  const plural = toPlural(noun);
  if (!noun.endsWith('s') && !EVENT_WORDS.has(plural)) EVENT_WORDS.set(plural, { ...entry, isPlural: true });
}

/** What kind of happening a noun (lower case, either number) names; null for other nouns. */
export function parseEventWord(noun: string): EventWord | null {
  return EVENT_WORDS.get(noun) ?? null;
}

function toPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return noun;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
