// Catches: "Daniel Rivas" and "Daniel Riva", "Arne Falk" and "Arne Falck". Not: "Kim Jong Un" and "Kim Jong Il", "Peskov" and "Pesok".
import { toPersonWords } from './name-key.ts';

/** From so many letters on, one letter more or less tells no two names apart. */
const LEAST_LETTERS = 4;

/** True for two names of two words or more that differ by one letter in one word. */
export function isNameSlip(a: string, b: string): boolean {
  const [one, two] = [toPersonWords(a), toPersonWords(b)];
  if (one.length < 2 || one.length !== two.length) return false;
  let slips = 0;
  for (const [index, word] of one.entries()) {
    const other = two[index] as string;
    if (word === other) continue;
    if (Math.min(word.length, other.length) < LEAST_LETTERS || !isOneLetterApart(word, other)) return false;
    slips++;
  }
  return slips === 1;
}

function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return restOfA.slice(1) === restOfB.slice(1) || restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1);
}
