import { describe, expect, it } from 'vitest';
import { toCatalogue } from '../../src/page/catalogue.ts';
import {
  toChainKeys,
  toFindingId,
  toKey,
  toSeries,
  toSeriesOfLayer,
  toTone,
  toVoiceKeys,
  toVoiceName,
} from '../../src/web/read/finding-keys.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

const catalogue = toCatalogue(TRAM_LINE);

describe('the keys of findings', () => {
  it('lead to the id that an address names, and back', () => {
    for (const [id, key] of catalogue.keyById) {
      expect(toFindingId(catalogue, key)).toBe(id);
      expect(toKey(catalogue, id)).toBe(key);
    }
  });

  it('stand for a problem themselves, which has no id', () => {
    expect(toFindingId(catalogue, 'p1')).toBe('p1');
    expect(toKey(catalogue, 'p1')).toBe('p1');
    expect(toKey(catalogue, 'no such id')).toBeNull();
  });

  it.each([
    ['an attribution with the others of its voice', '3', ['3', '7']],
    ['a notice with all notices', 'n2', ['n1', 'n2', 'n3']],
    ['a problem alone', 'p1', ['p1']],
  ])('make a series: %s', (_, key, series) => {
    expect(toSeries(catalogue, key)).toEqual(series);
  });

  it('go on through all attributions, of whatever voice', () => {
    expect(toSeriesOfLayer(catalogue, '3')).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('find a voice by its numbers, and the numbers of a voice', () => {
    expect(toVoiceName(catalogue, '3 7')).toBe('Marta Klein');
    expect(toVoiceName(catalogue, '')).toBeNull();
    expect(toVoiceKeys(catalogue, 'Marta Klein')).toEqual(['3', '7']);
    expect(toVoiceKeys(catalogue, 'nobody')).toBeNull();
    expect(toVoiceKeys(catalogue, null)).toBeNull();
  });

  it('have a chain and the tone of a voice only where they stand for attributions', () => {
    expect(toChainKeys(catalogue, '3')).toEqual(['3']);
    expect(toChainKeys(catalogue, 'n1')).toEqual([]);
    expect(toTone(catalogue, 'n1')).toBe('notices');
    expect(toTone(catalogue, '3')).toBe(toTone(catalogue, '7'));
    expect(toTone(catalogue, '3')).not.toBe(toTone(catalogue, '6'));
  });
});
