import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBatches } from '../../src/web/state/batches.ts';

const toFile = (size: number, index: number): File => ({ size, name: `${index}` }) as File;

it('sends every file that is not too large once, in order, in requests that the server takes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 120_000_000 }), { maxLength: 600 }), (sizes) => {
      const files = sizes.map(toFile);
      const { batches, tooLarge } = toBatches(files);
      expect(batches.flat()).toEqual(files.filter(({ size }) => size <= 100_000_000));
      expect(tooLarge).toEqual(files.filter(({ size }) => size > 100_000_000).map(({ name }) => name));
      for (const batch of batches) {
        const bytes = batch.reduce((sum, { size }) => sum + size, 0);
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(200);
        expect(batch.length === 1 || bytes <= 50_000_000).toBe(true);
      }
    }),
  );
});
