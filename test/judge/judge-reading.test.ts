import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBareArticle } from '../../src/document/article.ts';
import type { JudgedReading } from '../../src/document/case.ts';
import type { Decision, Judgement, Subject } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Span } from '../../src/document/span.ts';
import { isInside, toText } from '../../src/document/span.ts';
import {
  toArticleSubject,
  toAttributionSubject,
  toHappeningSubject,
  toNoticeSubject,
} from '../../src/document/subjects.ts';
import { readingSchema } from '../../src/export/schema/reading-schema.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { read } from '../../src/read.ts';
import { type AttributionWords, toReading, toSpanOf } from '../fixtures/reading-fixture.ts';
import { makeTinyNetwork } from '../model/tiny-network.ts';
import { anyText, RUNS } from '../property/runs.ts';
import { type Entry, toLog, UNCHANGED, undo } from './log.ts';

const TEXT = `The ferry will sail on Monday, harbour master Ola Brandt said. He added that the crew had told him the hull was dry.

The union denied that. Its lawyer, Ida Moen, had no comment.`;
const FOUND = { confidence: 0.7, by: 'hand' };
const at = (words: string, after = ''): Span => toSpanOf(TEXT, words, after);
const WORDS: readonly AttributionWords[] = [
  { source: 'harbour master Ola Brandt', cue: 'said', content: 'The ferry will sail on Monday', speaker: 'e1' },
  { source: 'He', cue: 'added', content: 'that the crew had told him the hull was dry', speaker: 'e1', after: 'said.' },
  { source: 'the crew', cue: 'had told', content: 'the hull was dry', within: 'a2', named: 'role' },
  { source: 'The union', cue: 'denied', content: 'that', act: 'denies', after: 'dry.' },
];
const FINDINGS = {
  times: [],
  notices: [
    { ...FOUND, ...at('had no comment'), id: 'n1', kind: 'no-comment' as const, source: at('Ida Moen'), about: 'a4' },
  ],
  certainties: [
    {
      ...FOUND,
      id: 'c1',
      about: 'a1',
      polarity: 'affirmed' as const,
      level: 'certain' as const,
      band: null,
      cues: [at('will')],
    },
  ],
  happenings: [
    {
      ...FOUND,
      id: 'h1',
      what: at('The ferry will sail'),
      when: null,
      where: null,
      who: [],
      status: 'planned' as const,
      cue: at('will'),
      mentions: [
        { what: at('The ferry will sail'), cue: at('will'), status: 'planned' as const, when: null, holder: 'a1' },
      ],
    },
  ],
  explanations: [
    {
      ...FOUND,
      id: 'x1',
      of: null,
      claim: at('the hull was dry'),
      cue: null,
      holder: 'a3',
      stance: 'reported' as const,
      stanceCue: null,
      evidence: [],
    },
  ],
  forecasts: [
    {
      ...FOUND,
      ...at('The ferry will sail on Monday'),
      id: 'f1',
      holder: 'a1',
      cues: [at('will')],
      band: null,
      horizon: null,
      condition: null,
      voidedBy: 'h1',
    },
  ],
};
const ENTITIES = [
  {
    id: 'e1',
    kind: 'person' as const,
    name: 'Ola Brandt',
    roles: ['harbour master'],
    mentions: [{ ...at('Ola Brandt'), how: 'name' as const }],
  },
  {
    id: 'e2',
    kind: 'person' as const,
    name: 'Ida Moen',
    roles: ['lawyer'],
    mentions: [{ ...at('Ida Moen'), how: 'name' as const }],
  },
];
const READING = toReading(TEXT, WORDS, { entities: ENTITIES, findings: FINDINGS });
const ID = READING.article.id;

const about = (id: string): Subject =>
  toAttributionSubject(ID, READING.attributions.find((one) => one.id === id) as Reading['attributions'][number]);
const NOTICE = toNoticeSubject(ID, READING.notices[0] as Reading['notices'][number]);
const HAPPENING = toHappeningSubject(ID, READING.happenings[0] as Reading['happenings'][number]);
const correct = (id: string, to: Partial<typeof UNCHANGED>): Entry => [
  about(id),
  { kind: 'correct', to: { ...UNCHANGED, ...to } },
];
const ACCEPT: Decision = { kind: 'accept' };
const REJECT: Decision = { kind: 'reject' };
const note = (text: string): Decision => ({ kind: 'note', text });
const judge = (
  entries: readonly Entry[],
  reading: Reading = READING,
  former?: ReadonlyMap<string, string>,
): JudgedReading => judgeReading(reading, toLog([READING], entries), former);

/** "a1 Ola Brandt | said | The ferry will sail on Monday": the standing attributions by their words. */
function toLines({ standing }: JudgedReading): readonly string[] {
  const { text } = standing.article;
  const toWords = (spans: readonly Span[]): string => spans.map((span) => toText(text, span)).join(' … ');
  return standing.attributions.map(({ id, source, cue, content, speaker, by }) => {
    const name = standing.entities.find((entity) => entity.id === speaker)?.name ?? '-';
    return `${id} ${name} (${by}) ${toWords(source)} | ${toWords(cue)} | ${toWords(content)}`;
  });
}
const LINES = toLines(judge([]));
const changed = (id: string, line: string | null): readonly string[] =>
  LINES.flatMap((old) => (old.startsWith(`${id} `) ? (line === null ? [] : [line]) : [old]));

describe('what stands of an attribution', () => {
  const SAYS = 'harbour master Ola Brandt | said | The ferry will sail on Monday';
  it.each<{ why: string; log: readonly Entry[]; lines: readonly string[] }>([
    { why: 'nothing decided', log: [], lines: LINES },
    { why: 'a note changes nothing', log: [[about('a1'), note('x')]], lines: LINES },
    { why: 'accepted', log: [[about('a1'), ACCEPT]], lines: LINES },
    { why: 'rejected', log: [[about('a1'), REJECT]], lines: changed('a1', null) },
    {
      why: 'rejected, then accepted',
      log: [
        [about('a1'), REJECT],
        [about('a1'), ACCEPT],
      ],
      lines: LINES,
    },
    {
      why: 'accepted, then rejected',
      log: [
        [about('a1'), ACCEPT],
        [about('a1'), REJECT],
      ],
      lines: changed('a1', null),
    },
    { why: 'rejected and undone', log: [[about('a1'), REJECT], undo(1)], lines: LINES },
    {
      why: 'source corrected',
      log: [correct('a1', { source: [at('Ola Brandt')] })],
      lines: changed('a1', 'a1 Ola Brandt (analyst) Ola Brandt | said | The ferry will sail on Monday'),
    },
    {
      why: 'corrected twice: the later wins where it says something',
      log: [correct('a1', { source: [at('Ola Brandt')], speaker: 'Ida Moen' }), correct('a1', { speaker: '' })],
      lines: changed('a1', 'a1 - (analyst) Ola Brandt | said | The ferry will sail on Monday'),
    },
    {
      why: 'corrected, then rejected by its new words',
      log: [
        correct('a1', { source: [at('Ola Brandt')] }),
        [
          toAttributionSubject(ID, {
            source: [at('Ola Brandt')],
            cue: [at('said')],
            content: [at('The ferry will sail on Monday')],
          }),
          REJECT,
        ],
      ],
      lines: changed('a1', null),
    },
    {
      why: 'a speaker by the name that somebody has',
      log: [correct('a4', { speaker: 'Ida Moen' })],
      lines: changed('a4', 'a4 Ida Moen (analyst) The union | denied | that'),
    },
    {
      why: 'two corrections to one new name are one entity',
      log: [correct('a1', { speaker: 'Kari Dahl' }), correct('a4', { speaker: 'Kari Dahl' })],
      lines: changed('a1', `a1 Kari Dahl (analyst) ${SAYS}`).map((line) =>
        line.startsWith('a4') ? 'a4 Kari Dahl (analyst) The union | denied | that' : line,
      ),
    },
    {
      why: 'spans are put in order, and no content at all is no correction of it',
      log: [correct('a1', { cue: [at('said'), at('on Monday')], content: [] })],
      lines: changed(
        'a1',
        'a1 Ola Brandt (analyst) harbour master Ola Brandt | on Monday … said | The ferry will sail on Monday',
      ),
    },
    { why: 'another article', log: [[{ ...about('a1'), of: 'point' }, REJECT]], lines: LINES },
    {
      why: 'a finding of another kind at the same words',
      log: [[{ ...NOTICE, of: 'happening' }, REJECT]],
      lines: LINES,
    },
    {
      why: 'only some of its parts',
      log: [[{ ...about('a1'), places: about('a1').places.slice(1) }, REJECT]],
      lines: LINES,
    },
  ])('$why', ({ log, lines }) => {
    const judged = judge(log);
    expect(toLines(judged)).toEqual(lines);
    expect(readingSchema.safeParse(judged.standing).error).toBeUndefined();
    expect(judged.found).toBe(READING);
  });

  it('is a reading with confidence 1 where it is accepted, and keeps who found it', () => {
    const { standing } = judge([
      [about('a1'), ACCEPT],
      [NOTICE, ACCEPT],
      [HAPPENING, ACCEPT],
    ]);
    for (const one of [standing.attributions[0], standing.notices[0], standing.happenings[0]])
      expect(one).toMatchObject({ confidence: 1, by: 'hand' });
    expect(standing.attributions[1]?.confidence).toBe(0.9);
  });

  it('says whether the words of a corrected source name anybody', () => {
    const named = (entry: Entry): string | undefined =>
      judge([entry]).standing.attributions.find(({ by }) => by === 'analyst')?.named;
    expect(named(correct('a4', { source: [] }))).toBe('unnamed');
    expect(named(correct('a3', { source: [at('Ida Moen')], speaker: 'Ida Moen' }))).toBe('named');
    expect(named(correct('a3', { speaker: 'Ida Moen' }))).toBe('role');
  });

  it('leaves nothing behind that hangs on what is rejected', () => {
    const { standing } = judge([
      [about('a1'), REJECT],
      [about('a4'), REJECT],
      [HAPPENING, REJECT],
    ]);
    expect(standing.certainties).toEqual([]);
    expect(standing.happenings).toEqual([]);
    expect(standing.notices[0]?.about).toBeNull();
    expect(standing.forecasts[0]).toMatchObject({ holder: null, voidedBy: null });
    expect(standing.explanations[0]?.holder).toBe('a3');
  });

  it('passes what stood inside a rejected attribution to the one around it', () => {
    const { standing } = judge([[about('a3'), REJECT]]);
    expect(standing.explanations[0]?.holder).toBe('a2');
    const outer = judge([[about('a2'), REJECT]]).standing;
    expect(outer.attributions.find(({ id }) => id === 'a3')?.within).toBeNull();
  });

  it('takes an inner attribution out of a content that holds it no more', () => {
    const within = (to: readonly Span[]): string | null | undefined =>
      judge([correct('a2', { content: to })]).standing.attributions.find(({ id }) => id === 'a3')?.within;
    expect(within([at('the crew had told him the hull was dry')])).toBe('a2');
    expect(within([at('the hull was dry')])).toBeNull();
  });

  it('rejects a notice, and tells of each finding what was decided', () => {
    const judged = judge([
      [NOTICE, REJECT],
      [about('a1'), note('see page 2')],
      [toArticleSubject(ID), note('read')],
      [about('a1'), ACCEPT],
    ]);
    expect(judged.standing.notices).toEqual([]);
    const items = judged.items.map(({ id, judgements }) => [id, judgements.map(({ number }) => number)]);
    expect(items).toEqual([
      ['n1', [1]],
      ['a1', [2, 4]],
      [ID, [3]],
    ]);
    expect(judged.items[1]?.subject).toEqual(about('a1'));
    expect(judged.unattached).toEqual([]);
  });

  it('leaves two namesakes apart: a name that two people have is a third one', () => {
    const twins = [...ENTITIES, { ...(ENTITIES[1] as (typeof ENTITIES)[1]), id: 'e3' }];
    const reading: Reading = { ...READING, entities: twins };
    const { standing } = judgeReading(reading, toLog([READING], [correct('a4', { speaker: 'Ida Moen' })]));
    expect(standing.entities.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'own-e1']);
    expect(standing.attributions.at(-1)?.speaker).toBe('own-e1');
  });
});

describe('an article read anew', () => {
  /** The same text as a later model reads it. */
  const reread = (words: readonly AttributionWords[], text = TEXT): Reading =>
    toReading(text, words, { entities: ENTITIES });
  const only = (...indices: readonly number[]): readonly AttributionWords[] =>
    indices.map((index) => WORDS[index] as AttributionWords);
  const reasons = ({ unattached }: JudgedReading): readonly string[] =>
    unattached.map(({ judgement, reason }) => `${judgement.number}: ${reason}`);
  const NONE = 'The words stand in the article, but no attribution is found at them now.';
  const KEPT =
    "The words stand in the article, but no attribution is found at them now; it is kept as the analyst's own.";
  const GONE = 'The words it rests on stand in the article no more.';

  it('keeps judgements with findings that have other ids now', () => {
    const judged = judge(
      [
        [about('a4'), REJECT],
        [about('a1'), ACCEPT],
      ],
      reread(only(3, 0)),
    );
    expect(toLines(judged).map((line) => line.split(' ')[0])).toEqual(['a2']);
    expect(judged.items.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('lists what has no finding at its words any more, and keeps what the analyst vouched for', () => {
    const log: readonly Entry[] = [
      [about('a4'), note('mark this')],
      [about('a4'), REJECT],
      [about('a2'), note('so it is')],
      [about('a2'), ACCEPT],
      correct('a3', { content: [at('the hull')], speaker: 'Kari Dahl', act: 'alleges' }),
    ];
    const judged = judge(log, reread(only(0)));
    expect(reasons(judged)).toEqual([`1: ${NONE}`, `2: ${NONE}`, `4: ${KEPT}`, `5: ${KEPT}`]);
    expect(toLines(judged)).toEqual([
      LINES[0],
      'own4 - (analyst) He | added | that the crew had told him the hull was dry',
      'own5 Kari Dahl (analyst) the crew | had told | the hull',
    ]);
    expect(judged.standing.attributions[2]).toMatchObject({
      act: 'alleges',
      confidence: 1,
      kind: 'indirect',
      named: 'role',
    });
    expect(judged.items.map(({ id, judgements }) => [id, judgements.map(({ number }) => number)])).toEqual([
      ['own4', [3, 4]],
      ['own5', [5]],
    ]);
  });

  it('drops what was accepted, then rejected', () => {
    const judged = judge(
      [
        [about('a2'), ACCEPT],
        [about('a2'), REJECT],
      ],
      reread(only(0)),
    );
    expect(toLines(judged)).toEqual([LINES[0]]);
    expect(reasons(judged)).toEqual([`1: ${NONE}`, `2: ${NONE}`]);
  });

  it('takes a finding at the corrected words for the one that was corrected', () => {
    const found = reread([{ ...(WORDS[0] as AttributionWords), source: 'Ola Brandt', speaker: null }]);
    const judged = judge(
      [correct('a1', { source: [at('Ola Brandt')], act: 'promises' }), [about('a1'), note('x')]],
      found,
    );
    expect(judged.unattached).toEqual([]);
    expect(judged.standing.attributions).toMatchObject([{ id: 'a1', act: 'promises', by: 'analyst' }]);
    expect(judged.items[0]?.judgements).toHaveLength(2);
  });

  it('follows words that have moved in another version of the text', () => {
    const text = `Corrected on Tuesday.\n\n${TEXT}`;
    const next = reread(WORDS, text);
    const former = new Map([[ID, next.article.id]]);
    const log: readonly Entry[] = [
      [about('a1'), REJECT],
      correct('a2', { content: [at('the hull was dry')] }),
      [toArticleSubject(ID), note('x')],
    ];
    const judged = judge(log, next, former);
    expect(judged.unattached).toEqual([]);
    expect(toLines(judged)[0]).toBe('a2 Ola Brandt (analyst) He | added | the hull was dry');
    expect(judged.items.map(({ id }) => id)).toEqual(['a1', 'a2', next.article.id]);
    // Without the former id it is another article, and no business of this reading.
    expect(judge(log, next)).toMatchObject({ standing: next, items: [], unattached: [] });
  });

  it('says where the words are gone, or what they were corrected to', () => {
    const text = TEXT.replace('had told him the hull was dry', 'had told him the keel was dry');
    const next = reread(only(0), text);
    const former = new Map([[ID, next.article.id]]);
    const log: readonly Entry[] = [
      [about('a2'), ACCEPT],
      correct('a1', { content: [at('the hull was dry')] }),
      [about('a1'), note('x')],
    ];
    const judged = judge(log, next, former);
    expect(reasons(judged)).toEqual([`1: ${GONE}`, '2: The words it corrects to stand in the article no more.']);
    expect(judged.items.map(({ id, judgements }) => [id, judgements.length])).toEqual([['a1', 1]]);
  });
});

// Tiny networks tag at random: laws must hold whatever they say.
const readers = [2, 14, 24].map((seed) => makeTinyNetwork({ seed }));
const anyReading = anyText.map((text): Reading => {
  const { article, problems } = toArticle(text, {});
  return read(
    { ...article, language: 'en' },
    readers[text.length % readers.length] as (typeof readers)[number],
    problems,
  );
});

/** Any log on findings of a reading, with corrections to any places. */
function anyLog(reading: Reading): fc.Arbitrary<readonly Judgement[]> {
  const { id, text } = reading.article;
  const subjects: readonly Subject[] = [
    ...reading.attributions.map((one) => toAttributionSubject(id, one)),
    ...reading.notices.map((one) => toNoticeSubject(id, one)),
    ...reading.happenings.map((one) => toHappeningSubject(id, one)),
    toArticleSubject(id),
  ];
  const anySpan = fc
    .tuple(fc.nat(text.length), fc.nat(20))
    .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }));
  const anySpans = fc.option(fc.array(anySpan, { maxLength: 3 }));
  const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
    fc.constantFrom<Decision>(ACCEPT, REJECT, note('x')),
    fc.nat(12).map((number): Decision => ({ kind: 'undo', number })),
    fc
      .record({
        source: anySpans,
        cue: anySpans,
        content: anySpans,
        speaker: fc.constantFrom(null, '', 'Ann', 'Peskov'),
        act: fc.constantFrom(null, 'denies' as const),
      })
      .map((to): Decision => ({ kind: 'correct', to })),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...subjects), anyDecision), { maxLength: 12 })
    .map((entries) => toLog([reading], entries));
}
const anyJudged = anyReading.chain((reading) => anyLog(reading).map((log) => ({ reading, log })));

/** Every span in a reading, wherever it stands. */
function toSpans(part: unknown): Span[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'start' in part && 'end' in part ? [part as Span] : [];
  return [...own, ...Object.values(part).flatMap(toSpans)];
}

describe('judging any reading', () => {
  it('gives a well-formed reading with all spans in the text, the same each time, and accounts for every judgement that stands', () => {
    fc.assert(
      fc.property(anyJudged, ({ reading, log }) => {
        const judged = judgeReading(reading, log);
        const { standing, items, unattached } = judged;
        expect(readingSchema.safeParse(standing).success).toBe(true);
        const whole = { start: 0, end: reading.article.text.length };
        for (const span of toSpans(standing)) expect(span.start <= span.end && isInside(span, whole)).toBe(true);
        expect(judgeReading(reading, log)).toEqual(judged);
        const ids = standing.attributions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { within } of standing.attributions) if (within !== null) expect(ids).toContain(within);
        const heard = new Set([
          ...items.flatMap(({ judgements }) => judgements),
          ...unattached.map(({ judgement }) => judgement),
        ]);
        const undone = log.filter((one) => !heard.has(one) && one.decision.kind !== 'undo');
        for (const { number } of undone)
          expect(log.some(({ decision }) => decision.kind === 'undo' && decision.number === number)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('changes nothing with an empty log, and exactly restores what is undone', () => {
    fc.assert(
      fc.property(anyJudged, ({ reading, log }) => {
        expect(judgeReading(reading, []).standing).toBe(reading);
        const [subject] = log.slice(-1);
        if (subject === undefined) return;
        const before = log.slice(0, -1);
        const undoing: Judgement = {
          ...subject,
          number: log.length + 1,
          decision: { kind: 'undo', number: log.length },
        };
        const { standing, unattached } = judgeReading(reading, [...log, undoing]);
        // An undoing cannot be undone by undoing something else.
        if (subject.decision.kind === 'undo') return;
        expect(standing).toEqual(judgeReading(reading, before).standing);
        expect(unattached).toEqual(judgeReading(reading, before).unattached);
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws on a log made for another reading', () => {
    fc.assert(
      fc.property(anyJudged, anyReading, ({ reading, log }, other) => {
        const former = new Map([[reading.article.id, other.article.id]]);
        const { standing, unattached } = judgeReading(other, log, former);
        expect(readingSchema.safeParse(standing).success).toBe(true);
        const whole = { start: 0, end: other.article.text.length };
        for (const span of toSpans(standing)) expect(isInside(span, whole)).toBe(true);
        expect(unattached.length <= log.length).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('hears 20,000 judgements on one article without going through all findings for each', () => {
    const text = 'Ann said so. '.repeat(5000);
    const attributions = Array.from({ length: 5000 }, (_, index) => ({
      ...(READING.attributions[0] as Reading['attributions'][number]),
      id: `a${index}`,
      within: null,
      source: [{ start: index * 13, end: index * 13 + 3 }],
      cue: [{ start: index * 13 + 4, end: index * 13 + 8 }],
      content: [{ start: index * 13 + 9, end: index * 13 + 11 }],
    }));
    const reading: Reading = {
      ...READING,
      article: { ...toBareArticle(text), id: 'A' },
      attributions,
      certainties: [],
      happenings: [],
      notices: [],
      explanations: [],
      forecasts: [],
    };
    const entries = Array.from(
      { length: 20_000 },
      (_, index): Entry => [
        toAttributionSubject('A', attributions[index % 5000] as (typeof attributions)[number]),
        index % 2 === 0 ? REJECT : ACCEPT,
      ],
    );
    const { standing } = judgeReading(reading, toLog([reading], entries));
    expect(standing.attributions).toHaveLength(2500);
  });
});
