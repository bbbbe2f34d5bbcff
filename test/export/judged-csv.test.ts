import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { toAttributionSubject } from '../../src/document/subjects.ts';
import { toFindingsCsv } from '../../src/export/to-findings-csv.ts';
import { toJudgementsCsv } from '../../src/export/to-judgements-csv.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { toLogged } from '../../src/judge/to-standing.ts';
import { FERRY_READINGS } from '../fixtures/ferry-story.ts';
import { type Entry, toLog, UNCHANGED, undo } from '../judge/log.ts';
import { HARBOUR, HARBOUR_LOG, JUDGED_HARBOUR } from './judged-harbour.ts';
import { parseCsv } from './parse-csv.ts';

/** Rows as objects, by the header. */
function toRecords(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('toFindingsCsv', () => {
  const rows = toRecords(toFindingsCsv([JUDGED_HARBOUR], 'Hearsay 1.2.3'));

  it('has every attribution with what became of it', () => {
    expect(rows.map(({ finding, state, by, confidence }) => [finding, state, by, confidence])).toEqual([
      ['a1', 'accepted', 'hand', '1'],
      ['a2', 'rejected', 'hand', '0.9'],
      ['a3', 'corrected', 'analyst', '1'],
      ['a4', 'found', 'hand', '0.9'],
    ]);
    expect(rows.map(({ speaker, act }) => [speaker, act])).toEqual([
      ['Ola Brandt', 'says'],
      ['', 'alleges'],
      ['Kari Dahl', 'says'],
      ['Ida Moen', 'denies'],
    ]);
  });

  it('has the last rating, and the likelihood apart from the confidence in it', () => {
    const about = toAttributionSubject(HARBOUR.article.id, HARBOUR.attributions[3] as Reading['attributions'][number]);
    const rated = judgeReading(
      HARBOUR,
      toLog(
        [HARBOUR],
        [
          [about, { kind: 'rate-statement', credibility: '4' }],
          [about, { kind: 'rate-statement', credibility: '2' }],
          [about, { kind: 'likelihood', band: 'unlikely' }],
          [about, { kind: 'confidence', level: 'high' }],
          [about, { kind: 'confidence', level: null }],
        ],
      ),
    );
    const ratings = toRecords(toFindingsCsv([rated], 'Hearsay 1.2.3')).map((row) => [
      row['credibility'],
      row['likelihood'],
      row['analyst_confidence'],
      row['state'],
    ]);
    expect(ratings).toEqual([...[0, 1, 2].map(() => ['', '', '', 'found']), ['2', 'unlikely', '', 'found']]);
  });

  it('says of which text, by which program and model', () => {
    expect(rows[0]).toMatchObject({
      article: HARBOUR.article.id,
      outlet: "'@Post",
      published: '2023-03-04',
      title: 'Ferry, "late"',
      program: 'Hearsay 1.2.3',
      model: 'hand',
      model_version: '1',
    });
    expect(rows[1]).toMatchObject({ content: "'=SUM(A1)", source: 'the, well, "union"' });
  });

  it('has offsets that lead to the very words, in both counts', () => {
    const { text } = HARBOUR.article;
    const points = [...text];
    const read = (offsets: string, cut: (start: number, end: number) => string): string =>
      offsets
        .split(';')
        .filter((piece) => piece !== '')
        .map((piece) => {
          const [start, end] = piece.split('-').map(Number) as [number, number];
          return cut(start, end);
        })
        .join(' … ');
    for (const row of rows) {
      for (const part of ['source', 'cue', 'content']) {
        const words = (row[part] as string).replace(/^'(?==)/, '');
        expect(read(row[`${part}_utf16`] as string, (start, end) => text.slice(start, end))).toBe(words);
        expect(read(row[`${part}_codepoints`] as string, (start, end) => points.slice(start, end).join(''))).toBe(
          words,
        );
      }
    }
    expect(rows[0]?.['content']).toBe('"We sail," … "at noon."');
    expect(rows[0]?.['content_utf16']).not.toBe(rows[0]?.['content_codepoints']);
  });
});

describe('toJudgementsCsv', () => {
  it('has every judgement with its words, places and reason', () => {
    const rows = toRecords(toJudgementsCsv(toLogged(HARBOUR_LOG)));
    expect(rows.map(({ number, decision, value, why }) => [number, decision, value, why])).toEqual([
      ['1', 'accept', '', ''],
      ['2', 'rate-statement', '2', ''],
      ['3', 'note', 'heard it, "live"', ''],
      ['4', 'reject', '', 'a joke'],
      ['5', 'correct', expect.stringMatching(/^source \d+-\d+, speaker Kari Dahl$/), ''],
    ]);
    expect(rows[4]).toMatchObject({
      about: 'attribution',
      words: 'The mayor … agreed … that it rained',
      names_words: 'mayor',
      undone: 'no',
      by: 'Ann Lee',
    });
    for (const row of rows) {
      const pieces = (row['places_utf16'] as string)
        .split(';')
        .map((place) => /^(\S+) (\w+) (\d+)-(\d+)$/.exec(place) as RegExpExecArray);
      expect(
        pieces.map(([, , , start, end]) => HARBOUR.article.text.slice(Number(start), Number(end))).join(' … '),
      ).toBe(row['words']?.replace(/^'(?==)/, ''));
    }
  });

  it('puts every kind of decision in words', () => {
    const source = { of: 'source', name: '=x', places: [] } as const;
    const decisions: readonly (readonly [Entry[1], string])[] = [
      [{ kind: 'confirm' }, ''],
      [{ kind: 'dissolve' }, ''],
      [{ kind: 'merge', with: [], name: 'Ann' }, 'Ann'],
      [{ kind: 'split', places: [], name: 'Bob' }, 'Bob'],
      [{ kind: 'rate-source', reliability: 'B' }, 'B'],
      [{ kind: 'likelihood', band: 'very-likely' }, 'very-likely'],
      [{ kind: 'confidence', level: 'low' }, 'low'],
      [{ kind: 'explain', text: '+x' }, "'+x"],
      [{ kind: 'add-evidence', text: 'y', place: null }, 'y'],
      [{ kind: 'rate-cell', explanation: source, rating: 'NA' }, 'NA'],
      [{ kind: 'rate-cell', explanation: source, rating: null }, ''],
      [{ kind: 'switch-source', isOff: true }, 'off'],
      [{ kind: 'settle', outcome: 'void' }, 'void'],
      [
        { kind: 'correct', to: { ...UNCHANGED, source: [], speaker: '', act: 'denies' } },
        'source none, speaker unknown, act denies',
      ],
    ];
    const log = toLog(FERRY_READINGS, [...decisions.map(([decision]): Entry => [source, decision]), undo(1)]);
    const rows = toRecords(toJudgementsCsv(toLogged(log)));
    expect(rows.map(({ value }) => value)).toEqual([...decisions.map(([, value]) => value), '1']);
    expect(rows.map(({ undone }) => undone).filter((undone) => undone === 'yes')).toHaveLength(1);
    expect(rows[0]).toMatchObject({ undone: 'yes', name: "'=x" });
  });
});
