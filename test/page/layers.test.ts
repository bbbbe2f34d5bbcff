import { describe, expect, it } from 'vitest';
import { countLayers, LAYERS, parseLayers, toLayer } from '../../src/page/layers.ts';
import { toReading } from '../fixtures/reading-fixture.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

describe('parseLayers', () => {
  it.each([
    ['times', ['times']],
    ['times,notices', ['notices', 'times']],
    [' Times , NOTICES ', ['notices', 'times']],
    ['times,times', ['times']],
    ['all', LAYERS],
    ['times,all', LAYERS],
  ])('%j is %j', (words, layers) => {
    expect(parseLayers(words)).toEqual(layers);
  });

  it.each(['', 'time', 'times,', 'times notices', 'constructor', 'none'])('%j is no list of layers', (words) => {
    expect(parseLayers(words)).toBeNull();
  });
});

describe('toLayer', () => {
  it.each([
    ['12', 'attributions'],
    ['t1', 'times'],
    ['n3', 'notices'],
    ['p3', 'notices'],
    ['c2', 'certainty'],
  ])('%s belongs to %s', (key, layer) => {
    expect(toLayer(key)).toBe(layer);
  });
});

describe('countLayers', () => {
  it('counts what there is to mark, problems with words among the notices and certainties without words not at all', () => {
    expect([...countLayers(TRAM_LINE)]).toEqual([
      ['attributions', 7],
      ['notices', 4],
      ['happenings', 4],
      ['times', 10],
      ['explanations', 2],
      ['forecasts', 3],
      ['certainty', 3],
    ]);
    expect(new Set(countLayers(toReading('It rained.')).values())).toEqual(new Set([0]));
  });
});
