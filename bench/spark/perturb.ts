const SYLLABLES = ['ka', 'lo', 'mi', 'ten', 'ro', 'var', 'sel', 'dun', 'por', 'ash', 'gri', 'nel'];

/**
 * A text like this one and not the same: half of its names are others, its figures move, and of its paragraphs one in seven is gone. Copy 0
 * is the text itself; the same copy of the same text is always the same.
 */
export function perturb(text: string, copy: number): string {
  if (copy === 0) return text;
  const random = makeRandom(copy * 7919 + text.length);
  const pick = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string;
  const names = new Map<string, string>();
  const toName = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const made = `${pick()}${pick()}${pick()}`;
    const other = random() < 0.5 ? name : `${made[0]?.toUpperCase()}${made.slice(1)}`;
    names.set(name, other);
    return other;
  };
  const changed = text
    .replace(/\b[A-Z][a-z]{3,}\b/g, toName)
    .replace(/\b\d{2,8}\b/g, (figure) => String(Number(figure) + Math.floor(random() * 40)));
  const paragraphs = changed.split('\n').filter(() => random() < 6 / 7);
  return paragraphs.join('\n').trim() === '' ? changed : paragraphs.join('\n');
}

/** Numbers from 0 up to 1 by a linear congruence (Numerical Recipes). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
