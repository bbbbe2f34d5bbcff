// Catches: sources that are pronouns: "he said" by the person it stands for, "who said" by what stands before, "I" in a quotation
// by its speaker, outside by the article's one author, "they" and "it" by the one group or body that spoke just before.
// Not: "we" and "you"; "they" with two groups in sight; "I" where nobody is known to speak.
import type { Attribution, Named } from '../../document/findings.ts';
import type { Draft } from './draft.ts';
import { findForward } from './link-forward.ts';
import { findBodyBefore, type SourceContext, type SourceLink } from './link-sources.ts';
import { type NameMarks, ownerAt } from './name-marks.ts';
import { CLASS } from './word-classes.ts';
import { cueQuote, hasClass, lowerOf, type Words, wordAt } from './words.ts';

/** The rules that find the turns of interviews and transcripts. */
const TURNS = /^attributions\/(?:labelled|answered)-turn$/;

export interface PronounSources {
  readonly words: Words;
  readonly attributions: readonly Attribution[];
  readonly links: readonly SourceLink[];
  readonly pronouns: ReadonlyMap<number, Draft>;
  readonly quoteSpeakers: ReadonlyMap<number, Draft>;
  readonly bodies: readonly Draft[];
  readonly marks: NameMarks;
  readonly context: SourceContext;
  /** Who wrote the article, where it has one author and names him or her. */
  readonly author: Draft | null;
}

export interface Speaker {
  draft: Draft | null;
  named: Named;
}

/** The speaker of each attribution, pronouns resolved, in the order given. */
export function resolvePronounSource(sources: PronounSources): Speaker[] {
  const { words, attributions, links } = sources;
  const speakers: Speaker[] = links.map((link) => ({ draft: link.draft, named: link.named }));
  const order = [...links.keys()].sort((a, b) => startOf(attributions[a]) - startOf(attributions[b]));
  const indexOf = new Map(attributions.map((attribution, index) => [attribution.id, index]));
  const pending: number[] = [];
  /** Groups and bodies that spoke, in reading order. */
  let lastBody: { draft: Draft; word: number } | null = null;
  for (const index of order) {
    const link = links[index] as SourceLink;
    const speaker = speakers[index] as Speaker;
    if (link.pronoun !== null) {
      const lower = lowerOf(words, link.pronoun);
      let draft: Draft | null = null;
      if (lower === 'who' || lower === 'that' || lower === 'which') {
        draft = findAntecedent(sources, link.pronoun);
        // "which" stands for no person.
        if (lower === 'which' && draft?.kind === 'person') draft = null;
      } else if (lower === 'i' || lower === 'my' || lower === 'me') {
        pending.push(index);
        continue;
      } else if ((lower === 'they' || lower === 'it') && lastBody !== null)
        draft = takeUpBody(words, link.pronoun, lower, lastBody);
      else draft = sources.pronouns.get(link.pronoun) ?? findForward(words, sources.marks, link.pronoun);
      if (lower === 'they' && draft === null) draft = findOpeningGroup(sources, link.pronoun);
      setSpeaker(words, speaker, draft, link.pronoun);
    }
    if (speaker.draft !== null && speaker.draft.kind !== 'person') {
      const word = link.pronoun ?? lastMentionBefore(speaker.draft, words, startOf(attributions[index]));
      lastBody = { draft: speaker.draft, word };
    } else if (speaker.draft !== null) lastBody = null;
  }
  // "I" last: by then everyone who can speak a quotation is known.
  const quoteSpeakers = new Map(sources.quoteSpeakers);
  for (const [index, attribution] of attributions.entries())
    noteQuotes(words, attribution, speakers[index]?.draft ?? null, quoteSpeakers);
  for (const index of pending) {
    const word = (links[index] as SourceLink).pronoun as number;
    const outer = indexOf.get(attributions[index]?.within ?? '');
    const quote = words.quotes[word] as number;
    if (quote === 0 && outer === undefined && sources.author !== null)
      setSpeaker(words, speakers[index] as Speaker, sources.author, word);
    // "Ana Reyes: I think …": the words of a labelled turn are the speaker's own without quotation marks.
    const isTurn = outer !== undefined && TURNS.test(attributions[outer]?.by ?? '');
    if (quote === 0 && !isTurn) continue;
    const draft = quoteSpeakers.get(quote) ?? (outer === undefined ? null : (speakers[outer]?.draft ?? null));
    if (draft !== null && draft.kind === 'person') setSpeaker(words, speakers[index] as Speaker, draft, word);
  }
  return speakers;
}

function startOf(attribution: Attribution | undefined): number {
  return attribution?.source[0]?.start ?? attribution?.cue[0]?.start ?? 0;
}

function setSpeaker(words: Words, speaker: Speaker, draft: Draft | null, pronoun: number): void {
  if (draft === null) return;
  speaker.draft = draft;
  speaker.named = draft.mentions.some((mention) => mention.how === 'name')
    ? 'named'
    : draft.kind === 'group'
      ? 'group'
      : 'role';
  if (
    !draft.mentions.some((mention) => mention.start === pronoun) &&
    /^(they|it|i|my|me|who)$/.test(lowerOf(words, pronoun))
  )
    draft.mentions.push({ start: pronoun, end: pronoun + 1, how: 'pronoun' });
}

/** What may stand between commas before "who" and adds nobody. */
const BETWEEN = /^(?:too|also|again|however|though|incidentally|apparently|meanwhile|yesterday|today)$/;

/** "Ana Ruiz, who said": the name or role phrase that ends right before. */
function findAntecedent(sources: PronounSources, word: number): Draft | null {
  const { words, marks, context } = sources;
  let before = word - 1;
  if (lowerOf(words, before) === ',') before--;
  // "It was Reyes, too, who said"
  if (lowerOf(words, before + 1) === ',' && lowerOf(words, before - 1) === ',' && BETWEEN.test(lowerOf(words, before)))
    before -= 2;
  // "a clerk at the department who": the phrase that ends here, before the name at its end.
  const head = context.heads.get(before + 1);
  if (head !== undefined && head !== before) {
    const draft = context.tied.get(head)?.person ?? context.linked.get(head) ?? context.unnamed.get(head) ?? null;
    if (draft !== null) return draft;
  }
  const owner = ownerAt(marks, before);
  // "Ana Reyes with Per Holm, who": the person right before is meant; nobody is "of" a person, so what a lone name behind it names is a place.
  const isPlace = owner?.kind !== 'person' || (marks.starts[before] === before && lowerOf(words, before - 1) === 'of');
  if (owner !== null && isPlace && lowerOf(words, word) === 'who') {
    const holder = findHolder(sources, before);
    if (holder !== null) return holder;
  }
  if (owner !== null)
    return owner.kind === 'person' || (lowerOf(words, word) !== 'who' && owner.kind === 'organisation') ? owner : null;
  if (lowerOf(words, word) === 'who') {
    const apposed = findBeforeApposition(sources, before);
    if (apposed !== null) return apposed;
  }
  const draft = context.linked.get(before) ?? context.tied.get(before)?.person ?? context.unnamed.get(before) ?? null;
  return draft ?? (lowerOf(words, word) === 'which' ? findBodyBefore(context, before) : null);
}

/** "Ana Reyes of Northmoor, who", "Ana Reyes of the harbour trust, who": the person whom a place or a body is added to; null where there is none. */
function findHolder({ words, marks }: PronounSources, last: number): Draft | null {
  let first = (marks.starts[last] as number) - 1;
  if (lowerOf(words, first) === 'the') first--;
  if (!/^(?:of|at|from|in|with)$/.test(lowerOf(words, first))) return null;
  const owner = ownerAt(marks, first - 1);
  return owner?.kind === 'person' ? owner : null;
}

/** "Ana Reyes, a vet, who": the person whom a short apposition right before the pronoun tells of; null where there is none. */
function findBeforeApposition({ words, marks }: PronounSources, last: number): Draft | null {
  if (lowerOf(words, last + 1) !== ',') return null;
  for (let comma = last - 1; comma > last - 6 && words.sentences[comma] === words.sentences[last]; comma--) {
    if (lowerOf(words, comma) !== ',') continue;
    const owner = ownerAt(marks, comma - 1);
    return owner?.kind === 'person' && /^(?:an?|the)$/.test(lowerOf(words, comma + 1)) ? owner : null;
  }
  return null;
}

function takeUpBody(words: Words, word: number, lower: string, last: { draft: Draft; word: number }): Draft | null {
  const distance = (words.sentences[word] as number) - (words.sentences[Math.max(0, last.word)] as number);
  if (distance < 0 || distance > 1) return null;
  const isPlural = last.draft.kind === 'group';
  if (lower === 'it' && !hasClass(words, word + 1, CLASS.reporting | CLASS.stop)) return null;
  // "released his returns, even though they …": another plural in the sentence may be meant.
  for (
    let before = word - 1;
    lower === 'they' && before > last.word && words.sentences[before] === words.sentences[word];
    before--
  ) {
    const other = lowerOf(words, before);
    if (
      /[^suai']s$/.test(other) &&
      other.length > 3 &&
      !hasClass(words, before, CLASS.stop | CLASS.reporting | CLASS.action | CLASS.possessivePronoun | CLASS.capital)
    )
      return null;
  }
  if (lower === 'it' && isPlural && !hasClass(words, last.word, CLASS.groupNoun)) return null;
  // Another group between the two makes it doubtful who is meant.
  for (let between = last.word + 1; between < word; between++) {
    if (
      lower === 'they' &&
      hasClass(words, between, CLASS.plural) &&
      !last.draft.mentions.some((mention) => mention.start <= between && mention.end > between)
    )
      return null;
  }
  return lower === 'they' && last.draft.kind === 'place' ? null : last.draft;
}

/** "Officials may complain, but they understand": the one group the sentence opens with. */
function findOpeningGroup(sources: PronounSources, word: number): Draft | null {
  const { words, context } = sources;
  let found: number | null = null;
  for (
    let before = word - 1;
    before >= 0 && word - before < 40 && words.sentences[before] === words.sentences[word];
    before--
  ) {
    if (!hasClass(words, before, CLASS.plural)) continue;
    if (found !== null) return null;
    found = before;
  }
  const phrase = found === null ? undefined : context.phrases.get(found);
  return phrase?.isPlural === true &&
    words.opens[phrase.start] === 1 &&
    words.quotes[phrase.head] === words.quotes[word]
    ? (context.unnamed.get(phrase.head) ?? null)
    : null;
}

function lastMentionBefore(draft: Draft, words: Words, offset: number): number {
  let last = 0;
  for (const mention of draft.mentions)
    if ((words.starts[mention.start] as number) <= offset + 80 && mention.start > last) last = mention.end - 1;
  return last;
}

/** Keeps who speaks the quotations in the content of an outermost attribution, where nobody is known to yet. */
export function noteQuotes(
  words: Words,
  attribution: Attribution,
  draft: Draft | null,
  quoteSpeakers: Map<number, Draft>,
): void {
  if (draft === null || attribution.within !== null) return;
  const own = cueQuote(words, attribution);
  for (const span of attribution.content) {
    for (
      let word = wordAt(words, span.start);
      word < words.count && (words.starts[word] as number) < span.end;
      word++
    ) {
      const quote = words.quotes[word] as number;
      if (quote !== 0 && quote !== own && !quoteSpeakers.has(quote)) quoteSpeakers.set(quote, draft);
    }
  }
}
