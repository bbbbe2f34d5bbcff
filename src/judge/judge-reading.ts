import type { JudgedReading } from '../document/case.ts';
import type { Attribution, Entity, Finding, Named } from '../document/findings.ts';
import type { Correction, Judgement } from '../document/judgement.ts';
import type { Reading } from '../document/reading.ts';
import { isInside, type Span, toHull, toText } from '../document/span.ts';
import { attachToReading, isRejected, type JudgedSubject, toSpansOf } from './attach-to-reading.ts';
import { type FormerIds, NO_FORMER_IDS } from './relocate.ts';

/**
 * What stands of a reading once the log of judgements is heard, oldest first. Judgements on other articles are passed over; `formerIds`
 * tells which present id an article has that was judged under another. The same log gives the same result, and an empty one the reading
 * itself. An accepted finding keeps `by`, for the program did find it, and has confidence 1; a corrected one has `by: "analyst"`.
 */
export function judgeReading(
  found: Reading,
  judgements: readonly Judgement[],
  formerIds: FormerIds = NO_FORMER_IDS,
): JudgedReading {
  const { subjects, unattached } = attachToReading(found, judgements, formerIds);
  return {
    found,
    standing: toStandingReading(found, subjects),
    items: subjects.map(({ id, subject, attached }) => ({
      id,
      subject,
      judgements: attached.map(({ judgement }) => judgement),
    })),
    unattached,
  };
}

/** What became of a finding. */
interface Verdict {
  readonly isRejected: boolean;
  readonly isAccepted: boolean;
  /** All corrections as one, the later before the earlier; null where there are none. */
  readonly correction: Correction | null;
}

const NO_CORRECTION: Correction = { source: null, cue: null, content: null, speaker: null, act: null };

function toVerdict({ attached }: JudgedSubject): Verdict {
  let correction: Correction | null = null;
  for (const { correction: next } of attached) {
    if (next === null) continue;
    const known: Correction = correction ?? NO_CORRECTION;
    correction = {
      source: next.source ?? known.source,
      cue: next.cue ?? known.cue,
      content: next.content ?? known.content,
      speaker: next.speaker ?? known.speaker,
      act: next.act ?? known.act,
    };
  }
  return {
    isRejected: isRejected(attached),
    isAccepted: attached.some(({ judgement }) => judgement.decision.kind === 'accept'),
    correction,
  };
}

function toStandingReading(found: Reading, subjects: readonly JudgedSubject[]): Reading {
  const verdicts = new Map(subjects.map((subject) => [subject.id, toVerdict(subject)]));
  const own = subjects.filter(({ isOwn }) => isOwn);
  const isUntouched = [...verdicts.values()].every(
    ({ isRejected: isOut, isAccepted, correction }) => !isOut && !isAccepted && correction === null,
  );
  if (isUntouched) return found;
  const { text } = found.article;
  const entities = createEntities(found.entities, text);
  const isOut = ({ id }: Pick<Finding, 'id'>): boolean => verdicts.get(id)?.isRejected === true;
  const mended = [...found.attributions, ...own.map((one) => toOwnAttribution(one, text))]
    .filter((one) => !isOut(one))
    .map((one) => toMended(one, verdicts.get(one.id), entities, text));
  const attributions = toInOrder(toNested(mended, found, verdicts));
  const byId = new Map(found.attributions.map((one) => [one.id, one]));
  const toHolder = (holder: string | null): string | null => findStanding(holder, byId, isOut);
  const outHappenings = new Set(found.happenings.filter(isOut).map(({ id }) => id));
  const gone = new Set(
    [...found.attributions, ...found.notices, ...found.happenings].filter(isOut).map(({ id }) => id),
  );
  return {
    ...found,
    entities: entities.toAll(),
    attributions,
    notices: found.notices
      .filter((one) => !isOut(one))
      .map((one) =>
        toAccepted({ ...one, about: one.about !== null && gone.has(one.about) ? null : one.about }, verdicts),
      ),
    certainties: found.certainties.filter(({ about }) => !gone.has(about)),
    happenings: found.happenings
      .filter((one) => !isOut(one))
      .map((one) =>
        toAccepted(
          { ...one, mentions: one.mentions.map((mention) => ({ ...mention, holder: toHolder(mention.holder) })) },
          verdicts,
        ),
      ),
    explanations: found.explanations.map((one) => ({ ...one, holder: toHolder(one.holder) })),
    forecasts: found.forecasts.map((one) => ({
      ...one,
      holder: toHolder(one.holder),
      voidedBy: one.voidedBy !== null && outHappenings.has(one.voidedBy) ? null : one.voidedBy,
    })),
  };
}

function toAccepted<T extends Finding>(finding: T, verdicts: ReadonlyMap<string, Verdict>): T {
  return verdicts.get(finding.id)?.isAccepted === true ? { ...finding, confidence: 1 } : finding;
}

/** The attribution itself, or the nearest around it that stands; null where none does. */
function findStanding(
  id: string | null,
  byId: ReadonlyMap<string, Attribution>,
  isOut: (one: Attribution) => boolean,
): string | null {
  const seen = new Set<string>();
  let next = id;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const one = byId.get(next);
    // A link that leads nowhere is as it was found.
    if (one === undefined || !isOut(one)) return next;
    next = one.within;
  }
  return null;
}

/** An attribution with what is corrected of it. */
function toMended(one: Attribution, verdict: Verdict | undefined, entities: Entities, text: string): Attribution {
  const correction = verdict?.correction ?? null;
  if (correction === null) return verdict?.isAccepted === true ? { ...one, confidence: 1 } : one;
  const source = correction.source ?? one.source;
  const speaker =
    correction.speaker === null
      ? one.speaker
      : correction.speaker === ''
        ? null
        : entities.toId(correction.speaker, one.speaker, source);
  return {
    ...one,
    confidence: 1,
    by: 'analyst',
    source,
    cue: correction.cue ?? one.cue,
    content: correction.content ?? one.content,
    act: correction.act ?? one.act,
    speaker,
    named: toNamed(one.named, source, entities.toName(speaker), text),
  };
}

function toNamed(named: Named, source: readonly Span[], name: string | null, text: string): Named {
  if (source.length === 0) return 'unnamed';
  const words = source.map((span) => toText(text, span)).join(' ');
  if (name !== null && words.includes(name)) return 'named';
  return named === 'unnamed' ? 'role' : named;
}

const QUOTED = /^["“«„].*["”»]$/su;
const HAS_QUOTES = /["“”«»„]/u;

/** What the words alone tell of an attribution that nobody but the analyst finds. */
function toOwnAttribution({ id, subject }: JudgedSubject, text: string): Attribution {
  const [source, cue, content] = ['source', 'cue', 'content'].map((part) => toSpansOf(subject.places, part)) as [
    readonly Span[],
    readonly Span[],
    readonly Span[],
  ];
  const words = content.map((span) => toText(text, span).trim());
  return {
    id,
    confidence: 1,
    by: 'analyst',
    kind: words.every((part) => QUOTED.test(part))
      ? 'direct'
      : words.some((part) => HAS_QUOTES.test(part))
        ? 'mixed'
        : 'indirect',
    source,
    cue,
    content,
    within: null,
    speaker: null,
    act: 'says',
    named: source.length === 0 ? 'unnamed' : 'role',
    basis: 'unstated',
    addressee: null,
    time: null,
  };
}

/** What stands inside an attribution that is out, or that holds it no more, stands inside the next around it that does. */
function toNested(
  attributions: readonly Attribution[],
  found: Reading,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly Attribution[] {
  const standing = new Map(attributions.map((one) => [one.id, one]));
  const before = new Map(found.attributions.map((one) => [one.id, one]));
  const isMoved = (id: string): boolean => (verdicts.get(id)?.correction ?? null) !== null;
  const findOuter = (one: Attribution): string | null => {
    const seen = new Set<string>();
    for (let outer = one.within; outer !== null && !seen.has(outer); outer = before.get(outer)?.within ?? null) {
      seen.add(outer);
      const around = standing.get(outer);
      if (around === undefined ? !before.has(outer) : !isMoved(one.id) && !isMoved(outer)) return outer;
      if (around !== undefined && isHolding(around, one)) return outer;
    }
    return null;
  };
  return attributions.map((one) => {
    const within = findOuter(one);
    return within === one.within ? one : { ...one, within };
  });
}

function isHolding({ content }: Attribution, { cue, content: said }: Attribution): boolean {
  const inner = [...cue, ...said];
  return content.length > 0 && inner.length > 0 && isInside(toHull(inner), toHull(content));
}

function toInOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const toStart = ({ source, cue, content }: Attribution): number =>
    Math.min(...[source, cue, content].map(([first]) => first?.start ?? Number.POSITIVE_INFINITY));
  return attributions
    .map((one, index) => ({ one, index, start: toStart(one) }))
    .sort((a, b) => (a.start === b.start ? a.index - b.index : a.start - b.start))
    .map(({ one }) => one);
}

/** The people of an article, with those that an analyst names. */
interface Entities {
  /** The entity of exactly this name: the present speaker, the only one, or else a new one who is named in `source`. */
  readonly toId: (name: string, present: string | null, source: readonly Span[]) => string;
  readonly toName: (id: string | null) => string | null;
  readonly toAll: () => readonly Entity[];
}

function createEntities(found: readonly Entity[], text: string): Entities {
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  const byName = new Map<string, string[]>();
  for (const { id, name } of found) {
    const known = byName.get(name);
    if (known) known.push(id);
    else byName.set(name, [id]);
  }
  return {
    toId(name, present, source) {
      const known = byName.get(name) ?? [];
      if (present !== null && known.includes(present)) return present;
      const [only, ...others] = known;
      if (only !== undefined && others.length === 0) return only;
      let id = `own-e${byId.size - found.length + 1}`;
      while (byId.has(id)) id += '-';
      const kind = byId.get(present ?? '')?.kind ?? 'person';
      const mentions = source.map(({ start, end }) => ({
        start,
        end,
        how: toText(text, { start, end }).includes(name) ? ('name' as const) : ('role' as const),
      }));
      byId.set(id, { id, kind, name, roles: [], mentions });
      // Of several namesakes nobody knows which is meant; whoever is named so again is the analyst's own.
      byName.set(name, [id]);
      return id;
    },
    toName: (id) => byId.get(id ?? '')?.name ?? null,
    toAll: () => [...byId.values()],
  };
}
