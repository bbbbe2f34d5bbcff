/**
 * Makes drafts with faults planted in them from articles whose quotations somebody annotated, and from plain patterns where nobody did.
 * Nothing here uses what it measures: no finder, reader or splitter of the program.
 */
import { makeRandom } from '../../../training/random.ts';
import { CHANGES } from './changes.ts';
import { FAULTS } from './faults.ts';
import type { Original } from './originals.ts';
import type { Pick, PlantedDraft } from './write-draft.ts';

/** Clean drafts by kind of change, and drafts with one fault each by kind of fault; `each` of every kind where the articles allow it. */
export function plantDrafts(originals: readonly Original[], each: number, seed: number): readonly PlantedDraft[] {
  const random = makeRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const drafts: PlantedDraft[] = [];
  const kinds: readonly (readonly [name: string, isFault: boolean, make: (at: number) => PlantedDraft | null])[] = [
    ...Object.entries(FAULTS).map(
      ([name, make]) => [name, true, (at: number) => make({ originals, at, random, pick })] as const,
    ),
    ...Object.entries(CHANGES).map(
      ([name, make]) => [name, false, (at: number) => make({ originals, at, random, pick })] as const,
    ),
  ];
  for (const [name, isFault, make] of kinds) {
    let made = 0;
    for (let tries = 0; tries < each * 60 && made < each; tries++) {
      const draft = make(Math.floor(random() * originals.length));
      if (draft === null) continue;
      made++;
      drafts.push({ ...draft, fault: isFault ? name : null, change: name });
    }
  }
  return drafts;
}
