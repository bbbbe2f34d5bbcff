import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';

/** 0..1: how much of what a statement's words tell stands in other words, whatever their form. */
export function toSharedWords(statement: string, other: string): number {
  const there = new Set(toStems(other));
  let all = 0;
  let shared = 0;
  for (const stem of new Set(toStems(statement))) {
    const weight = toRarity(stem);
    all += weight;
    if (there.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function toStems(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).map(toStem);
}
