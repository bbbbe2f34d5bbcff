import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { JudgedReading } from '../../document/case.ts';
import type { Attribution } from '../../document/findings.ts';
import type { Subject } from '../../document/judgement.ts';
import type { Span } from '../../document/span.ts';
import { toAttributionSubject, toHappeningSubject, toNoticeSubject } from '../../document/subjects.ts';
import type { ArticlePage } from '../../document/workbench.ts';
import { toBreakable } from '../../page/breakable.tsx';
import type { Catalogue } from '../../page/catalogue.ts';
import { type Key, toLayer } from '../../page/layers.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { type CorrectionDraft, toDraft } from '../judge/correction.ts';
import { CorrectionForm } from '../judge/correction-form.tsx';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { ReliabilityChoice, StatementRatings } from '../judge/ratings.tsx';
import { useApp, useDesk } from '../state/workbench.ts';
import { findFinding, toFindingLines } from './finding-lines.ts';

interface FindingNoteProps {
  readonly page: ArticlePage;
  readonly catalogue: Catalogue;
  /** What is chosen. */
  readonly chosen: Key;
  /** What else lies over the words, the smallest first. */
  readonly others: readonly Key[];
  /** Findings to go through with "previous" and "next", in the order of the text. */
  readonly series: readonly Key[];
  readonly selected: Span | null;
  /** How often a key has asked for a note. */
  readonly asked: number;
  readonly onChoose: (key: Key | null) => void;
  readonly onDraft: (draft: CorrectionDraft | null) => void;
  readonly isCorrecting: boolean;
  readonly onCorrect: (isCorrecting: boolean) => void;
}

/** What is chosen in words, what was decided on it, and what can be. */
export function FindingNote(props: FindingNoteProps): VNode | null {
  const { page, catalogue, chosen, others, series, selected, asked, onChoose, onDraft, isCorrecting, onCorrect } =
    props;
  const { judged, sources } = page;
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const lines = toFindingLines(catalogue, chosen);
  const subject = toFindingSubject(judged, catalogue, chosen);
  const finding = findFinding(catalogue, chosen);
  const names = useMemo(() => catalogue.reading.entities.map(({ name }) => name), [catalogue]);
  if (lines === null) return null;
  const judgements =
    finding === null ? [] : judged.items.filter(({ id }) => id === finding.id).flatMap((item) => item.judgements);
  const index = series.indexOf(chosen);
  const isAttribution = toLayer(chosen) === 'attributions';
  return (
    <section class="note live" aria-label="What is chosen">
      <p class="kind">{lines.kind}</p>
      <p class="summary">{toVisibleLine(lines.summary)}.</p>
      {lines.lines.map((line) => (
        <p key={line} class="held">
          {toVisibleLine(line)}.
        </p>
      ))}
      {lines.words !== '' && <p class="reported">“{toBreakable(toVisibleLine(lines.words))}”</p>}
      <JudgementList judgements={judgements} />
      {subject !== null && !isReadOnly && (
        <div class="judging">
          {isCorrecting && isAttribution ? (
            <CorrectionForm
              key={chosen}
              {...{ subject, names, selected, onDraft }}
              text={catalogue.text}
              standing={toStanding(catalogue, finding as Attribution)}
              onClose={() => onCorrect(false)}
            />
          ) : (
            <p class="buttons">
              <button
                type="button"
                aria-keyshortcuts="a"
                onClick={() =>
                  void desk.judge([{ decision: { kind: 'accept' }, about: subject, why: null }], 'Accepted.')
                }
              >
                Accept
              </button>
              <button
                type="button"
                aria-keyshortcuts="x"
                onClick={() =>
                  void desk.judge([{ decision: { kind: 'reject' }, about: subject, why: null }], 'Rejected.')
                }
              >
                Reject
              </button>
              {isAttribution && (
                <button type="button" aria-keyshortcuts="e" onClick={() => onCorrect(true)}>
                  Correct
                </button>
              )}
            </p>
          )}
          {isAttribution && finding !== null && !isCorrecting && (
            <StatementRatings key={`${chosen} rated`} {...{ subject }} id={finding.id} items={judged.items}>
              {toSourceNames(page, finding.id).map((name) => (
                <ReliabilityChoice key={name} {...{ name }} items={sources} />
              ))}
            </StatementRatings>
          )}
          <NoteForm key={`${chosen} note`} subject={subject} asked={asked} />
        </div>
      )}
      <p class="steps">
        {series.length > 1 && index >= 0 && (
          <>
            <span>
              {index + 1} of {series.length}
            </span>
            <button type="button" onClick={() => onChoose(series.at(index - 1) ?? null)}>
              Previous
            </button>
            <button type="button" onClick={() => onChoose(series[(index + 1) % series.length] ?? null)}>
              Next
            </button>
          </>
        )}
        <button type="button" onClick={() => onChoose(null)}>
          Close
        </button>
      </p>
      {others.length > 0 && (
        <div class="also">
          <p>Also over these words</p>
          {others.map((key) => (
            <OtherButton key={key} {...{ catalogue }} of={key} onChoose={onChoose} />
          ))}
        </div>
      )}
    </section>
  );
}

function OtherButton(props: { catalogue: Catalogue; of: Key; onChoose: (key: Key) => void }): VNode | null {
  const lines = toFindingLines(props.catalogue, props.of);
  if (lines === null) return null;
  const words = toLayer(props.of) === 'attributions' ? lines.summary : `${lines.kind} – ${lines.summary}`;
  return (
    <button type="button" onClick={() => props.onChoose(props.of)}>
      {toVisibleLine(words)}
    </button>
  );
}

/** Who says an attribution, as the story knows them, and the outlet that carries it; each once. */
function toSourceNames({ judged, voiceNames }: ArticlePage, id: string): readonly string[] {
  const names = [voiceNames[id] ?? '', judged.found.article.outlet ?? ''];
  return [...new Set(names)].filter((name) => name !== '');
}

/** What a judgement on a finding is about: the words as the program found them. Null for what cannot be judged by itself. */
export function toFindingSubject(judged: JudgedReading, catalogue: Catalogue, key: Key): Subject | null {
  const finding = findFinding(catalogue, key);
  if (finding === null) return null;
  const { attributions, notices, happenings, article } = judged.found;
  const isIt = ({ id }: { readonly id: string }): boolean => id === finding.id;
  const attribution = attributions.find(isIt);
  if (attribution !== undefined) return toAttributionSubject(article.id, attribution);
  const notice = notices.find(isIt);
  if (notice !== undefined) return toNoticeSubject(article.id, notice);
  const happening = happenings.find(isIt);
  return happening === undefined ? null : toHappeningSubject(article.id, happening);
}

/** An attribution as it stands, to begin a correction with. */
export function toStanding(catalogue: Catalogue, attribution: Attribution): CorrectionDraft {
  const entity = catalogue.reading.entities.find(({ id }) => id === attribution.speaker);
  return toDraft(attribution, entity?.name ?? '');
}
