import type { Attribution } from '../document/findings.ts';

/** The attributions through which one reaches the reader: outermost first, itself last. A broken or circular `within` ends the chain. */
export function toChain(
  attribution: Attribution,
  attributionById: ReadonlyMap<string, Attribution>,
): readonly Attribution[] {
  const chain: Attribution[] = [attribution];
  const seen = new Set<string>([attribution.id]);
  let outer = attribution.within === null ? undefined : attributionById.get(attribution.within);
  while (outer !== undefined && !seen.has(outer.id)) {
    seen.add(outer.id);
    chain.push(outer);
    outer = outer.within === null ? undefined : attributionById.get(outer.within);
  }
  return chain.reverse();
}
