import type { Article } from '../../document/article.ts';
import type { Attribution, Entity, Mention, Named } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import type { Gender } from '../../lexicon/titles.ts';
import type { Draft } from './draft.ts';
import { ANSWERED_TURN, findAnswerer } from './find-answerer.ts';
import { addHeadingNames } from './find-heading-names.ts';
import { findNames, type NameFound } from './find-names.ts';
import { gatherOrganisations } from './gather-organisations.ts';
import { gatherPeople } from './gather-people.ts';
import { gatherUnnamed } from './gather-unnamed.ts';
import { noteQuotes, resolvePronounSource } from './link-pronoun-sources.ts';
import { linkPronouns, type PersonMention, type SpokenAt } from './link-pronouns.ts';
import { linkRoles } from './link-roles.ts';
import { linkSource, type SourceContext, type SourceLink } from './link-sources.ts';
import { toNameForms } from './name-forms.ts';
import { toNameMarks } from './name-marks.ts';
import { toNamedBodies } from './named-bodies.ts';
import { findRolePhrases } from './role-phrases.ts';
import { type TiedPhrase, tieRoles } from './tie-roles.ts';
import { CLASS, toRoleGender, toSingular } from './word-classes.ts';
import { hasClass, lowerOf, toWords, type Words, wordAt } from './words.ts';

/** Words of a source looked through for the speaker's name. */
const LONGEST_SOURCE = 40;

/**
 * The people, organisations, places and groups of an article with all their mentions, and the attributions with `speaker`
 * and `named` filled in. A source that cannot be told stays without a speaker. Never throws; time grows linearly.
 */
export function findSpeakers(
  article: Article,
  language: Language,
  attributions: readonly Attribution[],
): { entities: Entity[]; attributions: Attribution[] } {
  const words = toWords(language, article);
  const names = weighSources(words, weighDateline(words, findNames(words), article), attributions);
  const forms = toNameForms(words, names);
  const { people, byName, open } = gatherPeople(words, forms);
  const { bodies, byName: byBody } = gatherOrganisations(words, forms);
  addHeadingNames(words, new Map([...byBody, ...byName]));
  const marks = toNameMarks(words, [...people, ...bodies]);
  const phrases = findRolePhrases(words, marks);
  const tied = tieRoles(words, marks, phrases, names);
  const { linked, contested } = linkRoles(words, people, phrases, tied);
  const unnamed = gatherUnnamed(words, phrases, tied, linked, contested, marks);

  const context: SourceContext = {
    words,
    marks,
    phrases: new Map(phrases.map((phrase) => [phrase.head, phrase])),
    heads: new Map(phrases.map((phrase) => [phrase.end, phrase.head])),
    tied,
    linked,
    unnamed,
    namedBodies: toNamedBodies(words, bodies),
    bodies: new Map(),
    datelineEnd: article.dateline === null ? 0 : wordAt(words, article.dateline.span.end),
  };
  const answerer = findAnswerer(words, article, attributions, people);
  const links = attributions.map((attribution): SourceLink => {
    if (attribution.by !== ANSWERED_TURN) return linkSource(context, attribution);
    return { draft: answerer, named: answerer === null ? 'unnamed' : 'named', pronoun: null };
  });
  const quoteSpeakers = toQuoteSpeakers(words, attributions, links);
  const mentions = toPersonMentions([...people, ...new Set(unnamed.values())], tied);
  const pronouns = linkPronouns(words, mentions, quoteSpeakers, toSpokenAt(words, attributions, links, mentions, open));
  const speakers = resolvePronounSource({
    words,
    attributions,
    links,
    pronouns,
    quoteSpeakers,
    bodies,
    marks,
    context,
    author: findAuthor(article, people),
  });

  for (const draft of new Set([...context.bodies.values(), ...unnamed.values()])) nameByOwner(words, draft, pronouns);

  const used = new Set<Draft>();
  for (const speaker of speakers) if (speaker.draft !== null) used.add(speaker.draft);
  for (const [word, draft] of pronouns) draft.mentions.push({ start: word, end: word + 1, how: 'pronoun' });
  const named = new Set<Draft>([...people, ...bodies].filter((draft) => draft.mentions.length > 0));
  const drafts = [...new Set<Draft>([...named, ...used])];
  const { entities, idOf } = toEntities(words, drafts);
  return {
    entities,
    attributions: attributions.map((attribution, index) => {
      const speaker = speakers[index] as { draft: Draft | null; named: Named };
      return {
        ...attribution,
        speaker: speaker.draft === null ? null : (idOf.get(speaker.draft) ?? null),
        named: speaker.named,
      };
    }),
  };
}

/** "His ministry said": a body with no name of its own is called by whose it is, where all its mentions tell of one and the same. */
function nameByOwner(words: Words, draft: Draft, pronouns: ReadonlyMap<number, Draft>): void {
  const first = /^(?:his|her) (.+)$/i.exec(draft.name);
  if (first === null || draft.mentions.some(({ how }) => how === 'name')) return;
  const owners = new Set(
    draft.mentions
      .filter(({ start }) => /^(?:his|her)$/.test(lowerOf(words, start)))
      .map(({ start }) => pronouns.get(start)),
  );
  const [owner] = owners;
  if (owners.size !== 1 || owner === undefined || !owner.mentions.some(({ how }) => how === 'name')) return;
  draft.name = `${owner.name}${/s$/.test(owner.name) ? '’' : '’s'} ${first[1]}`;
}

function findAuthor({ authors }: Article, people: readonly Draft[]): Draft | null {
  const [name, another] = authors;
  if (name === undefined || another !== undefined) return null;
  return people.find((person) => person.isFull && person.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** "ALDERMOOR, Jan. 26 —": what stands in the dateline, the agency's name aside, is a place. */
function weighDateline(words: Words, names: readonly NameFound[], { dateline }: Article): readonly NameFound[] {
  if (dateline === null) return names;
  const { start, end } = dateline.span;
  return names.map((name) => {
    const isInside = (words.starts[name.start] as number) >= start && (words.ends[name.end - 1] as number) <= end;
    if (!isInside || name.organisation >= 1) return name;
    if (lowerOf(words, name.start - 1) === '(' || lowerOf(words, name.end) === ')') return name;
    // "NEW YORK" is no opener "New" before a name.
    let first = name.start;
    while ((words.starts[first - 1] ?? -1) >= start && hasClass(words, first - 1, CLASS.capital)) first--;
    return { ...name, start: first, titleStart: first, person: 0, place: Math.max(name.place, 3) };
  });
}

/** A name that opens a source speaks, so it is more likely a person's than nothing's. */
function weighSources(words: Words, names: readonly NameFound[], attributions: readonly Attribution[]): NameFound[] {
  const opens = new Set<number>();
  for (const { source } of attributions) for (const span of source) opens.add(wordAt(words, span.start));
  return names.map((name) =>
    opens.has(name.start) && name.organisation < 1 && name.place < 1 ? { ...name, person: name.person + 0.4 } : name,
  );
}

/** Who speaks each quotation, where its attribution names somebody outright. By 1 + the index of the quotation. */
function toQuoteSpeakers(
  words: Words,
  attributions: readonly Attribution[],
  links: readonly SourceLink[],
): Map<number, Draft> {
  const speakers = new Map<number, Draft>();
  for (const [index, attribution] of attributions.entries())
    noteQuotes(words, attribution, links[index]?.draft ?? null, speakers);
  return speakers;
}

/** All mentions of people in reading order. */
function toPersonMentions(drafts: readonly Draft[], tied: ReadonlyMap<number, TiedPhrase>): PersonMention[] {
  const openings = new Map<number, number>();
  for (const { by, nameStart, phrase } of tied.values())
    if (by === 'apposition-before') openings.set(nameStart, phrase.start);
  const mentions: PersonMention[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    for (const mention of draft.mentions)
      mentions.push({
        start: mention.start,
        end: mention.end,
        opening: openings.get(mention.start) ?? mention.start,
        draft,
      });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Where outer attributions have their sources: the speaker's own mention in each, and the pronouns. */
function toSpokenAt(
  words: Words,
  attributions: readonly Attribution[],
  links: readonly SourceLink[],
  mentions: readonly PersonMention[],
  open: ReadonlyMap<number, readonly Draft[]>,
): SpokenAt {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention.draft]));
  const speakers = new Set<number>();
  const pronouns = new Set<number>();
  const unknown = new Map<number, Gender | null>();
  for (const [index, { within, source }] of attributions.entries()) {
    const link = links[index];
    if (within !== null || link === undefined) continue;
    if (link.pronoun !== null) pronouns.add(link.pronoun);
    else if (link.draft === null && link.named !== 'group') noteUnknown(words, source, unknown);
    if (link.draft?.kind !== 'person') continue;
    for (const span of source) {
      const first = wordAt(words, span.start);
      for (let word = first; word < first + LONGEST_SOURCE && word < words.count; word++) {
        if ((words.starts[word] as number) >= span.end) break;
        if (byStart.get(word) === link.draft) speakers.add(word);
      }
    }
  }
  return { speakers, pronouns, unknown, open };
}

/** Keeps where a source begins that has a name ("Maj. Orde Lyle") of which nobody can tell whose it is. */
function noteUnknown(words: Words, source: readonly Span[], unknown: Map<number, Gender | null>): void {
  for (const span of source) {
    const first = wordAt(words, span.start);
    let gender: Gender | null = null;
    let isNamed = false;
    for (let word = first; word < first + LONGEST_SOURCE && word < words.count; word++) {
      if ((words.starts[word] as number) >= span.end || lowerOf(words, word) === ',') break;
      if (hasClass(words, word, CLASS.document)) return;
      if (word > first && hasClass(words, word - 1, CLASS.capital) && hasClass(words, word, CLASS.capital))
        isNamed = true;
      gender ??= toRoleGender(toSingular(lowerOf(words, word)));
    }
    if (isNamed) unknown.set(first, gender);
  }
}

/** Entities in the order of their first mention, each word range in one entity only. */
function toEntities(words: Words, drafts: readonly Draft[]): { entities: Entity[]; idOf: Map<Draft, string> } {
  const ordered = drafts
    .map((draft) => ({ draft, mentions: [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const idOf = new Map<Draft, string>();
  const entities: Entity[] = [];
  for (const { draft, mentions } of ordered) {
    const id = `e${entities.length + 1}`;
    idOf.set(draft, id);
    const seen = new Set<string>();
    const spans: Mention[] = [];
    for (const mention of mentions) {
      const start = words.starts[mention.start] as number;
      const end = words.ends[mention.end - 1] as number;
      const key = `${start} ${end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      spans.push({ start, end, how: mention.how });
    }
    entities.push({ id, kind: draft.kind, name: draft.name, roles: toRoles(draft), mentions: spans });
  }
  return { entities, idOf };
}

/** Words that make another role of the one they stand before: no role with them tells of the one without. */
const DIVIDING = /\b(?:former|ex|vice|deputy|assistant|acting|then)\b/i;

/** What an entity is, each role once in its fullest words, without what its name says already. */
function toRoles(draft: Draft): string[] {
  const texts = [...new Set(draft.roles.map((role) => role.text))];
  const fuller = [draft.name, ...texts];
  return texts.filter(
    (text, index) =>
      !fuller.some((other, place) => {
        if (place === index + 1 || (place === 0 && draft.isFull) || other.length < text.length) return false;
        const isWithin = ` ${other.toLowerCase()} `.includes(` ${text.toLowerCase()} `);
        if (!isWithin || DIVIDING.test(other)) return isWithin && other === text;
        return other.length > text.length || place <= index;
      }),
  );
}
