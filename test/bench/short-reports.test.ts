import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isOpenToAll,
  readShortReports,
  type ShortReports,
  scoreShortReports,
} from '../../bench/accuracy/short-reports.ts';

const FOLDER = 'test/short-reports';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

const CARRIED = 'The ferry Halda will sail for Oslo on Friday, the harbour office in Lund said.';
const OFF = 'The sailing of the ferry Halda for Oslo on Friday was cancelled, the harbour office in Lund said.';

function pair(kind: ShortReports['kind'], one: string, two: string): ShortReports {
  const toReport = (outlet: string, published: string, text: string) => ({
    outlet,
    published,
    text: `The ferry Halda\n\n${text} The ferry Halda carries 300 people between Lund and Oslo. It was built in 1998.`,
  });
  return {
    id: 'own-1',
    kind: kind ?? 'polarity',
    reports: { a: toReport('Northline', '2019-03-05', one), b: toReport('The Courier', '2019-03-07', two) },
    words: { a: one.slice(0, 30), b: two.slice(0, 30) },
  };
}

describe('short reports', () => {
  it.each(FILES)('%s: the words stand in the reports, and no name twice', (file) => {
    const all = readShortReports(join(FOLDER, file));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, reports, words, explanations } of all) {
      expect(id).toMatch(new RegExp(`^${file.replace('.json', '')}-\\d{3}$`));
      for (const [name, phrase] of Object.entries(words ?? {})) expect(reports[name]?.text).toContain(phrase);
      for (const { words: phrase } of explanations ?? []) expect(reports['a']?.text).toContain(phrase);
    }
    expect(all.filter(isOpenToAll).length).toBe(all.length / 2);
  });

  it('count what is found, what is missed and what is told besides', () => {
    expect(scoreShortReports(pair('superseded', CARRIED, OFF))).toEqual({
      planted: 1,
      found: 1,
      besides: 0,
      misses: [],
    });
    expect(scoreShortReports(pair('none', CARRIED, OFF))).toMatchObject({ planted: 0, found: 0, besides: 1 });
    expect(scoreShortReports(pair('polarity', CARRIED, CARRIED))).toMatchObject({ planted: 1, found: 0, besides: 0 });
  });

  it('count reasons at the words that hold them', () => {
    const text = 'A barn burned down\n\nA barn burned down in Lund on Monday because a cable had been gnawed by mice.';
    const reports = { a: { outlet: 'Northline', published: '2019-03-05', text } };
    const held = { words: 'a cable had been gnawed by mice', holder: null };
    expect(scoreShortReports({ id: 'own-1', reports, explanations: [held] })).toMatchObject({ planted: 1, found: 1 });
    expect(scoreShortReports({ id: 'own-1', reports, explanations: [] })).toMatchObject({ planted: 0, besides: 1 });
  });
});
