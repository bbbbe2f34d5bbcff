import type { JudgedItem, JudgedQuestion, JudgedReading, JudgedStory } from '../../../document/case.ts';
import type { Decision, Judgement, Subject, SubjectKind } from '../../../document/judgement.ts';
import type { Ref } from '../../../document/story.ts';
import { toDateWords } from '../../dates.ts';
import { BAND_WORDS } from '../../finding-words.ts';
import type { StoryIndex } from '../story-index.ts';
import { CREDIBILITY_WORDS, OUTCOME_WORDS, RATING_WORDS, RELIABILITY_WORDS } from '../story-wording.ts';
import { plain, quiet, strong, toCapped, toQuotation, toToldQuotation } from './lines.ts';
import type { Block, Line } from './report.ts';

/** What an analyst made of a story and of the readings behind it. */
export interface Decided {
  readonly judged: JudgedStory;
  readonly readings: readonly JudgedReading[];
}

const MOST_ITEMS = 40;

/** What each kind of thing is called, in the order in which a reader is told. */
const KIND_WORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  source: 'Sources',
  point: 'What happened',
  conflict: 'Where the accounts differ',
  voice: 'Who said what',
  question: 'Why',
  explanation: 'Explanations',
  'own-explanation': 'Explanations of the analyst’s own',
  evidence: 'Evidence',
  'own-evidence': 'Evidence of the analyst’s own',
  forecast: 'What comes next',
  article: 'The articles',
  attribution: 'Statements',
  notice: 'Notices',
  happening: 'Happenings',
};

/** Everything decided that stands, by what it is about; each judgement a sentence of its own, so that a likelihood and the confidence in it never share one. */
export function toDecidedBlocks(index: StoryIndex, { judged, readings }: Decided): readonly Block[] {
  const items = [...judged.items, ...readings.flatMap((reading) => reading.items)];
  const unattached = [...judged.unattached, ...readings.flatMap((reading) => reading.unattached)];
  if (items.length === 0 && unattached.length === 0) return [];
  const texts = toOwnTexts(judged);
  const people = [...items.flatMap(({ judgements }) => judgements), ...unattached.map(({ judgement }) => judgement)];
  const names = toEvery([...new Set(people.map(({ by }) => by))]);
  const blocks: Block[] = [
    { kind: 'note', line: [quiet(`Decided by ${names}. Nothing of this was found in the articles by the program.`)] },
  ];
  for (const [of, title] of Object.entries(KIND_WORDS)) {
    const rows = items.filter(({ subject }) => subject.of === of);
    if (rows.length === 0) continue;
    blocks.push({ kind: 'title', line: [plain(title)] });
    blocks.push(...toCapped(rows, MOST_ITEMS, (item): Block => toItemBlock(index, item, texts)));
  }
  for (const question of judged.questions) blocks.push(...toRankBlocks(index, question));
  if (judged.sourcesOff.length > 0)
    blocks.push({ kind: 'note', line: [plain(`Evidence does not count from ${toEvery(judged.sourcesOff)}.`)] });
  if (unattached.length === 0) return blocks;
  blocks.push({ kind: 'title', line: [plain('Without a hold in the articles as they are read now')] });
  const lost = toCapped(
    unattached,
    MOST_ITEMS,
    ({ judgement, reason }): Block => ({
      kind: 'row',
      lead: [plain(`${toSentence(judgement, index, texts)} `), quiet(toAnchorWords(judgement))],
      details: [[quiet(reason)]],
    }),
  );
  return [...blocks, ...lost];
}

/** "A, B and C": who is left out of a list of decisions would not know of them. */
function toEvery(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** By number of the judgement: what an analyst wrote, and the words of an article that it rests on. */
type OwnTexts = ReadonlyMap<string, { readonly text: string; readonly restsOn: Ref | null }>;

function toOwnTexts({ items, questions }: JudgedStory): OwnTexts {
  const texts = new Map<string, { readonly text: string; readonly restsOn: Ref | null }>();
  const restsOn = new Map(questions.flatMap(({ matrix }) => matrix.map((row) => [row.own, row.restsOn])));
  for (const { judgements } of items) {
    for (const { number, decision } of judgements) {
      if (decision.kind === 'explain' || decision.kind === 'add-evidence')
        texts.set(`${number}`, { text: decision.text, restsOn: restsOn.get(number) ?? null });
    }
  }
  return texts;
}

function toItemBlock(index: StoryIndex, { id, subject, judgements }: JudgedItem, texts: OwnTexts): Block {
  // A question is asked in its own words, not in those of the reasons given for it.
  const asked = subject.of === 'question' ? index.story.questions.find((one) => one.id === id)?.of : null;
  return {
    kind: 'row',
    lead: asked == null ? toSubjectLine(index, subject, texts) : toQuotation(index, asked),
    details: toLatest(judgements).map(
      (judgement): Line => [
        plain(toSentence(judgement, index, texts)),
        ...toRestLine(index, texts.get(`${judgement.number}`)?.restsOn ?? null),
      ],
    ),
  };
}

/** Where the words stand that evidence of the analyst's own rests on. */
function toRestLine(index: StoryIndex, ref: Ref | null): Line {
  return ref === null ? [] : [quiet(' It rests on '), ...toToldQuotation(index, ref, 160)];
}

function toSubjectLine(index: StoryIndex, subject: Subject, texts: OwnTexts): Line {
  const { of, name } = subject;
  if (of === 'source' || of === 'voice') return [strong(name ?? '')];
  if (of === 'own-explanation' || of === 'own-evidence') return [strong(texts.get(name ?? '')?.text ?? '')];
  const ref = toFirstRef(index, subject);
  if (ref === null) return [quiet('words of an article that is not in the story')];
  if (of === 'article') return [strong(index.articles.get(ref.article)?.name ?? '')];
  return toQuotation(index, ref);
}

/** The words that say most of it: what is said, before who says it. */
function toFirstRef({ articles }: StoryIndex, { places }: Subject): Ref | null {
  const here = places.filter(({ article }) => articles.has(article));
  const place = here.find(({ part }) => part === 'content' || part === 'what') ?? here[0];
  return place === undefined
    ? null
    : { article: place.article, finding: null, span: { start: place.start, end: place.end } };
}

/** Of ratings and the like the last alone; of what adds to the rest, all. */
function toLatest(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, Judgement>();
  for (const judgement of judgements) latest.set(toMatter(judgement), judgement);
  return judgements.filter((judgement) => latest.get(toMatter(judgement)) === judgement);
}

function toMatter({ number, decision }: Judgement): string {
  switch (decision.kind) {
    case 'confirm':
    case 'dissolve':
      return 'standing';
    case 'accept':
    case 'reject':
      return 'verdict';
    case 'rate-cell':
      return JSON.stringify(['cell', decision.explanation]);
    case 'note':
    case 'merge':
    case 'split':
    case 'correct':
    case 'explain':
    case 'add-evidence':
      return `${decision.kind} ${number}`;
    default:
      return decision.kind;
  }
}

/** "Ann Lee, 4 March 2026: The likelihood is: likely. Why: two of them saw it." */
function toSentence({ by, at, decision, why }: Judgement, index: StoryIndex, texts: OwnTexts): string {
  const reason = why === null || why === '' ? '' : ` Why: ${why}`;
  return `${by}, ${toDateWords(at.slice(0, 10))}: ${toDecisionWords(decision, index, texts)}${reason}`;
}

const TAKEN_AWAY = 'taken away';

function toDecisionWords(decision: Decision, index: StoryIndex, texts: OwnTexts): string {
  switch (decision.kind) {
    case 'accept':
      return 'It is accepted.';
    case 'reject':
      return 'It is rejected.';
    case 'correct':
      return 'It is corrected.';
    case 'confirm':
      return 'It is confirmed.';
    case 'dissolve':
      return 'It is dissolved: it does not stand.';
    case 'merge':
      return `${toEvery(decision.with.map(({ name }) => name ?? ''))} is the same voice, ${decision.name}.`;
    case 'split':
      return `Some of these words are those of ${decision.name}.`;
    case 'rate-source':
      return `Its reliability is ${decision.reliability === null ? TAKEN_AWAY : `${decision.reliability}, ${RELIABILITY_WORDS[decision.reliability]}`}.`;
    case 'rate-statement':
      return `Its credibility is ${decision.credibility === null ? TAKEN_AWAY : `${decision.credibility}, ${CREDIBILITY_WORDS[decision.credibility]}`}.`;
    case 'likelihood':
      return `Its likelihood is: ${decision.band === null ? TAKEN_AWAY : BAND_WORDS[decision.band]}.`;
    case 'confidence':
      return `The confidence in this judgement is ${decision.level ?? TAKEN_AWAY}.`;
    case 'explain':
      return `An explanation: ${decision.text}`;
    case 'add-evidence':
      return `Evidence: ${decision.text}`;
    case 'rate-cell':
      return `${toRatingWords(decision.rating)}: ${toExplanationWords(decision.explanation, index, texts)}`;
    case 'switch-source':
      return decision.isOff ? 'Its evidence does not count.' : 'Its evidence counts.';
    case 'settle':
      return `Its outcome is: ${decision.outcome === null ? TAKEN_AWAY : OUTCOME_WORDS[decision.outcome]}.`;
    case 'note':
      return decision.text;
    case 'undo':
      return `Judgement ${decision.number} is taken back.`;
  }
}

function toRatingWords(rating: Extract<Decision, { kind: 'rate-cell' }>['rating']): string {
  if (rating === null) return 'Left blank for';
  return rating === 'NA' ? 'NA, does not apply to' : `${rating}, ${RATING_WORDS[rating]}`;
}

function toExplanationWords(subject: Subject, index: StoryIndex, texts: OwnTexts): string {
  return toSubjectLine(index, subject, texts)
    .map((inline) => (inline.kind === 'place' ? '' : inline.text))
    .join('');
}

function toAnchorWords({ about }: Judgement): string {
  const words = about.places.find(({ part }) => part === 'content')?.exact ?? about.places[0]?.exact ?? '';
  return about.name ?? words;
}

/** The ranks of a question that an analyst had a hand in; nothing for another. */
function toRankBlocks(index: StoryIndex, { question, explanations, matrix }: JudgedQuestion): readonly Block[] {
  const isTouched =
    explanations.some(({ text }) => text !== null) ||
    matrix.some(({ own, isOff, cells }) => own !== null || isOff || cells.some(({ isOwn }) => isOwn));
  if (!isTouched) return [];
  const of = index.story.questions.find(({ id }) => id === question)?.of ?? null;
  const asked: Line = of === null ? [] : [plain(': '), ...toQuotation(index, of, 110)];
  return [
    { kind: 'title', line: [plain('Explanations by the evidence against them, as rated by the analyst'), ...asked] },
    ...explanations.map(({ id, text, inconsistency }, order): Block => {
      const claim = index.explanations.get(id)?.claim;
      const lead: Line =
        text !== null
          ? [plain(text), quiet(' · the analyst’s own')]
          : claim === undefined
            ? []
            : toQuotation(index, claim, 160);
      return { kind: 'ranked', number: order + 1, lead, details: [[plain(`evidence against it: ${inconsistency}`)]] };
    }),
  ];
}

/** Every place that the blocks lead to. */
export function findDecidedRefs(blocks: readonly Block[]): readonly Ref[] {
  return blocks.flatMap((block) => {
    const lines =
      block.kind === 'row' || block.kind === 'ranked'
        ? [block.lead, ...block.details]
        : block.kind === 'title' || block.kind === 'note'
          ? [block.line]
          : [];
    return lines.flat().flatMap((inline) => (inline.kind === 'place' ? [inline.ref] : []));
  });
}
