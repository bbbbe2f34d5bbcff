import type { JudgedReading } from '../../src/document/case.ts';
import type { Judgement } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import { toAttributionSubject } from '../../src/document/subjects.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { toReading, toSpanOf } from '../fixtures/reading-fixture.ts';
import { type Entry, toLog, UNCHANGED } from '../judge/log.ts';

const TEXT = `😀 "We sail," said Ola Brandt, 𝒳-ray in hand, "at noon."

=SUM(A1) is what the, well, "union" claims. The mayor agreed that it rained.

Ida Moen denied it.`;

/** An article with characters beyond the sixteen bits, discontinuous words, a formula and quotation marks. */
export const HARBOUR: Reading = toReading(
  TEXT,
  [
    { kind: 'direct', content: ['"We sail,"', '"at noon."'], cue: 'said', source: 'Ola Brandt', speaker: 'e1' },
    { content: '=SUM(A1)', cue: 'claims', source: 'the, well, "union"', act: 'alleges' },
    { content: 'that it rained', cue: 'agreed', source: 'The mayor', after: 'claims.' },
    { content: 'it', cue: 'denied', source: 'Ida Moen', act: 'denies', after: 'rained.', speaker: 'e2' },
  ],
  {
    article: { outlet: '@Post', published: '2023-03-04', url: 'https://post.example/a', title: 'Ferry, "late"' },
    entities: [
      { id: 'e1', kind: 'person', name: 'Ola Brandt', roles: [], mentions: [] },
      { id: 'e2', kind: 'person', name: 'Ida Moen', roles: [], mentions: [] },
    ],
  },
);

const about = (index: number) =>
  toAttributionSubject(HARBOUR.article.id, HARBOUR.attributions[index] as Reading['attributions'][number]);
const ENTRIES: readonly Entry[] = [
  [about(0), { kind: 'accept' }],
  [about(0), { kind: 'rate-statement', credibility: '2' }],
  [about(0), { kind: 'note', text: 'heard it, "live"' }],
  [about(1), { kind: 'reject' }],
  [about(2), { kind: 'correct', to: { ...UNCHANGED, source: [toSpanOf(TEXT, 'mayor')], speaker: 'Kari Dahl' } }],
];

export const HARBOUR_LOG: readonly Judgement[] = toLog([HARBOUR], ENTRIES).map((one) =>
  one.number === 4 ? { ...one, why: 'a joke' } : one,
);

/** One attribution accepted and rated, one rejected, one corrected, one left as it was found. */
export const JUDGED_HARBOUR: JudgedReading = judgeReading(HARBOUR, HARBOUR_LOG);
