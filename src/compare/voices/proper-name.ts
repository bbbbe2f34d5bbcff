/** True of "Dmitry Peskov" and "Ludwig van der Berg"; not of "Western diplomat", which begins with a capital and names nobody. */
export function isProperName(name: string): boolean {
  const words = name.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  return (
    words.length > 0 && /^\p{Lu}/u.test(name) && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word))
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  'al bin de del della der di dos du e el ibn la le of the ten ter und van von y zu and for'.split(' '),
);
