// Catches: the entity behind the words that name a source: the head of "Kremlin spokesman Dmitry Peskov", of "Putin's spokesman",
// of "a spokesman for the agency"; "who" by what stands before it; "I" in a quotation by who speaks it.
// Not: the names inside the source that only narrow it (Putin, the agency); texts and polls without an author.
import type { Attribution, Named } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { type Draft, toDraft } from './draft.ts';
import { toNameText } from './name-forms.ts';
import { type NameMarks, ownerAt } from './name-marks.ts';
import { findNamedBody, type NamedBodies } from './named-bodies.ts';
import { isPossessive, type RolePhrase, toPlainText, toRoleText } from './role-phrases.ts';
import type { TiedPhrase } from './tie-roles.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words, wordAt } from './words.ts';

export interface SourceContext {
  readonly words: Words;
  readonly marks: NameMarks;
  readonly phrases: ReadonlyMap<number, RolePhrase>;
  /** The head of the role phrase that ends before a word. */
  readonly heads: ReadonlyMap<number, number>;
  readonly tied: ReadonlyMap<number, TiedPhrase>;
  readonly linked: ReadonlyMap<number, Draft>;
  readonly unnamed: ReadonlyMap<number, Draft>;
  readonly namedBodies: NamedBodies;
  /** Bodies without a name, by possessor and noun: "the Ruiz campaign". Grows as sources are read. */
  readonly bodies: Map<string, Draft>;
  /** The first word after the dateline: no place in it is a source's. 0 where there is none. */
  readonly datelineEnd: number;
}

export interface SourceLink {
  readonly draft: Draft | null;
  readonly named: Named;
  /** The pronoun to resolve, as a word index, where the source is one. */
  readonly pronoun: number | null;
}

/** Plurals of people who do something, in no list. */
const AGENTS = /[^\d](ers|ors|ists|ants|ians|ees|eers|mates|folk|men|women|naries)$/;
const UNNAMED: SourceLink = { draft: null, named: 'unnamed', pronoun: null };
const POST = CLASS.preposition;
/** "Ruiz himself", "Ruiz still": what stands between a source and its verb and is no part of it. */
const BEHIND_SOURCE = /^(?:himself|herself|itself|themselves|now|again|still|also|too|later|then)$/;
const PEOPLE_PRONOUNS = new Set(
  `he she they it i we you him her them his their its my our himself herself me us who that which your he's she's one
  someone somebody`.split(/\s+/),
);

/** What the words of a source stand for; never throws. */
export function linkSource(context: SourceContext, attribution: Attribution): SourceLink {
  if (attribution.source.length === 0) return UNNAMED;
  let first: SourceLink | null = null;
  for (const span of attribution.source) {
    const link = linkSpan(context, span);
    if (link.draft !== null || link.pronoun !== null) return link;
    first ??= link;
  }
  return first ?? UNNAMED;
}

function linkSpan(context: SourceContext, span: Span): SourceLink {
  const { words } = context;
  let end = wordAt(words, span.start);
  let start = end;
  while (end < words.count && (words.starts[end] as number) < span.end) end++;
  if (start < context.datelineEnd && context.datelineEnd < end) start = context.datelineEnd;
  while (
    start < end &&
    (/^[,.;:"“”‘’'()—–-]+$/.test(formOf(words, start)) ||
      /^(by|according|to|from|in|and|but|how|why|whether|if|when|while|because)$/.test(lowerOf(words, start)))
  )
    start++;
  while (end > start && /^[,.;:"“”—–-]+$/.test(formOf(words, end - 1))) end--;
  while (end - 1 > start && (isPossessive(words, end - 1) || BEHIND_SOURCE.test(lowerOf(words, end - 1)))) end--;
  if (start >= end) return UNNAMED;
  const lower = lowerOf(words, start);
  if (lower === 'nobody' || (lower === 'no' && lowerOf(words, start + 1) === 'one')) return UNNAMED;
  // "Not everyone", "hardly anybody": a source that no name stands for.
  if (/^(?:not|hardly|scarcely|barely)$/.test(lower)) return { draft: null, named: 'group', pronoun: null };
  if (
    PEOPLE_PRONOUNS.has(lower) &&
    (end - start === 1 || !hasClass(words, start, CLASS.possessivePronoun | CLASS.determiner))
  ) {
    return { draft: null, named: 'unnamed', pronoun: start };
  }
  return linkPhrase(context, start, end);
}

/** The body that a noun before "which" names: "the company, which said"; null where the noun is no body's. */
export function findBodyBefore(context: SourceContext, head: number): Draft | null {
  const { words } = context;
  if (!hasClass(words, head, CLASS.groupNoun) || hasClass(words, head, CLASS.document)) return null;
  let start = head;
  while (
    start > 0 &&
    start > head - 5 &&
    words.sentences[start - 1] === words.sentences[head] &&
    /^[\p{L}'’-]+$/u.test(lowerOf(words, start - 1)) &&
    !hasClass(words, start, CLASS.determiner | CLASS.possessivePronoun) &&
    !hasClass(words, start - 1, CLASS.stop | CLASS.reporting | CLASS.action)
  )
    start--;
  const isDefinite = hasClass(words, start, CLASS.determiner | CLASS.possessivePronoun);
  return isDefinite ? linkPhrase(context, start, head + 1).draft : null;
}

/** Finds the head of a noun phrase and what it stands for. */
function linkPhrase(context: SourceContext, start: number, end: number): SourceLink {
  const { words, marks } = context;
  let core = start;
  let conjunction = -1;
  while (core < end) {
    const owner = ownerAt(marks, core);
    if (owner !== null) {
      core = marks.ends[core] as number;
      continue;
    }
    const lower = lowerOf(words, core);
    if (lower === 'and' || lower === 'or' || lower === '&') {
      conjunction = core;
      break;
    }
    if (core > start && (hasClass(words, core, POST) || /^(?:[,;:()—–“”"-]|who|which|that|whose)$/.test(lower))) {
      // The "of" of an office belongs to the head: "Secretary of State Ana Ruiz".
      const tie = findTitleAcross(context, core, end);
      if (tie !== null) return named(tie);
      break;
    }
    core++;
  }
  core = Math.min(core, end);
  if (conjunction < 0 && isList(context, core, end)) return linkJoint(context, start, end);
  const head = findHeadNoun(context, start, core);
  if (conjunction > 0) {
    const holder = findHolderOfTwo(context, start, conjunction, end);
    if (holder !== null) return named(holder);
    const apposed = findHolderApposed(context, start, conjunction, end);
    if (apposed !== null) return named(apposed);
    if (isJoint(context, start, conjunction, end)) return linkJoint(context, start, end);
    // "state and local leaders": one head after the conjunction.
    const rest = linkPhrase(context, conjunction + 1, end);
    if (rest.named !== 'group') return { draft: null, named: 'role', pronoun: null };
    if (rest.draft !== null) rest.draft.name = toPlainText(words, marks, start, Math.min(end, conjunction + 8));
    return rest;
  }
  const body =
    /^(the|this)$/.test(lowerOf(words, start)) && head === start + 1 && core === end
      ? findNamedBody(words, context.namedBodies, lowerOf(words, head), head)
      : null;
  if (body !== null && ownerAt(marks, head) === null) {
    body.mentions.push({ start, end: head + 1, how: 'role' });
    return { draft: body, named: 'role', pronoun: null };
  }
  const link = linkHead(context, start, head, core, end);
  if (link.named === 'group') {
    // "The makers of the drink, Alvex Health,", "the firm that runs it, Alvex,": one body; "staff of the operator, Alvex" are not it.
    const apposed = hasBody(words, core, end) ? null : findApposed(context, core, end);
    if (apposed?.kind === 'organisation') return named(apposed);
  }
  if (link.named === 'group' || OF_BODIES.test(lowerOf(words, head))) {
    const unlisted = findUnlisted(context, core, end);
    if (unlisted !== null) return named(unlisted);
  }
  if ((link.draft === null || link.named === 'role') && link.named !== 'group') {
    const apposed = findApposed(context, core, end);
    if (apposed !== null && !context.linked.has(head)) return named(apposed);
  }
  const closing = link.draft === null && link.named === 'role' ? findClosing(context, head, core, end) : null;
  return closing === null ? link : named(closing);
}

/** A noun for somebody before the first comma. */
function hasBody(words: Words, first: number, end: number): boolean {
  for (let word = first; word < end && lowerOf(words, word) !== ','; word++)
    if (hasClass(words, word, CLASS.groupNoun | CLASS.organisationWord | CLASS.role)) return true;
  return false;
}

/** "one of the lawyers, Ana Ruiz,": a name that closes the source after a comma, its title aside. */
function findApposed(context: SourceContext, core: number, end: number): Draft | null {
  const { words, marks } = context;
  for (let comma = core; comma < end && comma < core + 16; comma++) {
    const lower = lowerOf(words, comma);
    // "The officer in charge": a noun behind a preposition, and no verb.
    const isNoun = hasClass(words, comma - 1, POST);
    if (lower === 'who' || lower === 'which' || lower === 'and') return null;
    if (!isNoun && hasClass(words, comma, CLASS.reporting)) return null;
    if (lower !== ',') continue;
    let next = comma + 1;
    while (
      next < end &&
      ownerAt(marks, next)?.kind !== 'person' &&
      hasClass(words, next, CLASS.title | CLASS.honorific | CLASS.modifier | CLASS.demonym | CLASS.role)
    )
      next++;
    const owner = next < end ? ownerAt(marks, next) : null;
    // "One of those present, the harbour pilot Ana Ruiz,": what she is stands right before the name.
    const introduced = owner === null ? findIntroduced(context, comma + 1, end) : null;
    if (introduced !== null) return introduced;
    // "The developer, Corvid Hotels,": a body right after the comma, and no more; a place there is only where somebody is.
    // "the chairman of the union, Kano chapter, Chief Obinna Eze,": a later comma may have the name.
    if (owner === null || owner.kind === 'place') continue;
    if (owner.kind === 'organisation' && next > comma + 1) return null;
    const after = marks.ends[next] as number;
    return after >= end ||
      /^[,(]$/.test(lowerOf(words, after)) ||
      (owner.kind === 'person' && /^(?:of|from|for)$/.test(lowerOf(words, after)))
      ? owner
      : null;
  }
  return null;
}

/** What as often is a body as a person. */
const OF_BODIES =
  /^(?:owner|operator|supplier|maker|manufacturer|developer|builder|contractor|carrier|publisher|lender|landlord|employer|importer|exporter|distributor|organiser|organizer|sponsor|regulator|insurer)$/;

/** "The mission in Lund, UNMILA,", "the pier's owner, Corvid Estates,": capitals alone between a comma and the end, which no list knows for a name. */
function findUnlisted({ words, marks, bodies }: SourceContext, core: number, end: number): Draft | null {
  let comma = end - 1;
  while (comma >= core && comma > end - 6 && lowerOf(words, comma) !== ',') {
    if (ownerAt(marks, comma) !== null || !hasClass(words, comma, CLASS.capital)) return null;
    comma--;
  }
  const first = comma + 1;
  if (comma < core || lowerOf(words, comma) !== ',' || first >= end || hasBody(words, core, comma)) return null;
  // "The council, Labour": a place or a party behind a comma has one word, and so has what is in capitals throughout.
  if (end - first < 2 && !/^\p{Lu}{3,}$/u.test(formOf(words, first))) return null;
  const text = toNameText(words, first, end);
  const key = text.toLowerCase();
  const draft = bodies.get(key) ?? toDraft('organisation', text);
  bodies.set(key, draft);
  draft.mentions.push({ start: first, end, how: 'name' });
  return draft;
}

/** The person at the end of "the harbour pilot Ana Ruiz", where the role is tied to the name right behind it; null where none is. */
function findIntroduced({ words, marks, tied }: SourceContext, first: number, end: number): Draft | null {
  for (let role = first; role < Math.min(end - 1, first + 7); role++) {
    if (/^[,;:()]$/.test(lowerOf(words, role)) || hasClass(words, role, CLASS.preposition | CLASS.reporting))
      return null;
    const tie = tied.get(role);
    if (tie === undefined || tie.nameStart !== role + 1) continue;
    const after = marks.ends[tie.nameStart] as number;
    return after >= end || /^[,(]$/.test(lowerOf(words, after)) ? tie.person : null;
  }
  return null;
}

/** "“Nightly Show” host Ana Reyes", "Fight for Ten director Ana Reyes": a name that closes the source behind what she is, where nothing before it is anybody. */
function findClosing({ words, marks, phrases }: SourceContext, head: number, core: number, end: number): Draft | null {
  const owner = ownerAt(marks, end - 1);
  if (
    owner?.kind !== 'person' ||
    phrases.has(head) ||
    hasClass(words, head, CLASS.role | CLASS.plural | CLASS.groupNoun | CLASS.document)
  )
    return null;
  const name = marks.starts[end - 1] as number;
  if (name <= core || !hasClass(words, name - 1, CLASS.role) || name - core > 8) return null;
  for (let word = core; word < name; word++)
    if (/^(?:,|;|who|which|that|and|or)$/.test(lowerOf(words, word)) || hasClass(words, word, CLASS.reporting))
      return null;
  return owner;
}

function named(draft: Draft): SourceLink {
  return { draft, named: 'named', pronoun: null };
}

/** The last word before what follows the noun, or the noun before an adjective: "a person familiar", "officials present". */
function findHeadNoun(context: SourceContext, start: number, core: number): number {
  const { words, marks } = context;
  const isNoun = (word: number): boolean =>
    ownerAt(marks, word) !== null ||
    context.phrases.has(word) ||
    hasClass(words, word, CLASS.groupNoun | CLASS.document | CLASS.plural);
  if (core - 1 < start || isNoun(core - 1) || core - start > 8) return core - 1;
  for (let word = core - 2; word >= start; word--) {
    if (isPossessive(words, word)) break;
    if (context.phrases.has(word) && hasAdjectiveAfter(words, word)) return word;
    if (hasClass(words, word, CLASS.groupNoun) && /ing$/.test(lowerOf(words, word + 1))) return word;
  }
  return core - 1;
}

const AFTER_NOUN = new Set(
  'familiar close present involved briefed aware based here interviewed named called loyal opposed able'.split(' '),
);

function hasAdjectiveAfter(words: Words, word: number): boolean {
  const after = lowerOf(words, word + 1);
  return AFTER_NOUN.has(after) || /(ing|ed)$/.test(after);
}

/** The name of whoever holds an office that reaches over this preposition: its own title spans the "of". */
function findTitleAcross(context: SourceContext, preposition: number, end: number): Draft | null {
  const { words, marks } = context;
  if (lowerOf(words, preposition) !== 'of' && lowerOf(words, preposition) !== 'for') return null;
  for (let word = preposition + 1; word < end && word < preposition + 7; word++) {
    const owner = ownerAt(marks, word);
    if (owner === null) continue;
    if (owner.kind !== 'person') continue;
    // "a spokesman for Mayor Ana Ruiz", "Director of Operations Ana Ruiz"
    const isTitled = owner.roles.some((role) => role.word === word) && lowerOf(words, preposition) === 'of';
    return isTitled && hasClass(words, preposition - 1, CLASS.title) ? owner : null;
  }
  return null;
}

function linkHead(context: SourceContext, start: number, head: number, core: number, end: number): SourceLink {
  const { words, marks } = context;
  if (head < start) return UNNAMED;
  const owner = ownerAt(marks, head);
  if (owner !== null) return named(owner);
  const phrase = context.phrases.get(head);
  const tie = context.tied.get(head);
  if (tie !== undefined && tie.nameStart < end && tie.nameStart >= start) return named(tie.person);
  if (tie !== undefined) return { draft: tie.person, named: 'role', pronoun: null };
  const linked = context.linked.get(head);
  if (linked !== undefined) return { draft: linked, named: 'role', pronoun: null };
  const lower = lowerOf(words, head);
  if (hasClass(words, head, CLASS.document) && !hasClass(words, head, CLASS.groupNoun))
    return linkDocument(context, start, head, core, end);
  if (phrase !== undefined) {
    const unnamed = context.unnamed.get(head);
    if (unnamed !== undefined) widenName(context, unnamed, phrase, start, end);
    if (unnamed !== undefined && head < core - 1 && unnamed.mentions[0]?.start === phrase.start)
      unnamed.name = toRoleText(words, context.marks, start, Math.min(end, head + 8));
    if (phrase.isPlural) return { draft: unnamed ?? null, named: 'group', pronoun: null };
    // "her husband": a real person whom the article may name elsewhere, so nobody is put in their place.
    if (hasClass(words, head, CLASS.kin) && phrase.determiner === 'possessive')
      return { draft: null, named: 'role', pronoun: null };
    return { draft: unnamed ?? null, named: 'role', pronoun: null };
  }
  if (/^(city|town|state|county|village|country|nation|kingdom)$/.test(lower) && lowerOf(words, core) === 'of') {
    const place = ownerAt(marks, core + 1);
    if (place !== null && core + 1 < end) return named(place);
  }
  if (hasClass(words, head, CLASS.groupNoun) || isPeople(words, head))
    return { draft: findBody(context, start, head, core, end), named: 'group', pronoun: null };
  if (AGENTS.test(lower)) return { draft: findBody(context, start, head, core, end), named: 'group', pronoun: null };
  if (/[^suio]s$/.test(lower) && !lower.endsWith('sis') && !isPossessive(words, head))
    return { draft: null, named: 'group', pronoun: null };
  return { draft: null, named: 'role', pronoun: null };
}

/** The source often shows where a phrase really starts ("show insiders"); the entity then takes the fuller words as its name. */
function widenName(context: SourceContext, draft: Draft, phrase: RolePhrase, start: number, end: number): void {
  const { words } = context;
  if (draft.mentions[0]?.start !== phrase.start || start >= phrase.start || phrase.head - start > 8) return;
  draft.name = toRoleText(words, context.marks, start, Math.max(phrase.head + 1, Math.min(phrase.end, end)));
}

function isPeople(words: Words, word: number): boolean {
  return hasClass(words, word, CLASS.demonym) && /(s|ese|ish|ch)$/.test(lowerOf(words, word));
}

/** A body or several people without a name; the same again where the same words come back, or "the campaign" is the only one. */
function findBody(context: SourceContext, start: number, head: number, core: number, end: number): Draft {
  const { words, bodies } = context;
  let first = start;
  while (
    first < head &&
    hasClass(words, first, CLASS.determiner) &&
    ownerAt(context.marks, first) === null &&
    !/^(?:many|some)$/.test(lowerOf(words, first))
  )
    first++;
  const noun = lowerOf(words, head);
  let key = '';
  for (let word = first; word <= head; word++) {
    const owner = ownerAt(context.marks, word);
    if (owner !== null) {
      key += `${owner.name} `;
      word = (context.marks.ends[word] as number) - 1;
    } else if (!isPossessive(words, word)) key += `${lowerOf(words, word)} `;
  }
  const isDefinite = /^(the|this|its|their|his|her)$/.test(lowerOf(words, start)) || words.opens[start] === 0;
  const known = isDefinite && first === head ? bodies.get(`only ${noun}`) : undefined;
  const only = known !== undefined && isOfAnotherFirm(context, known, head) ? undefined : known;
  // "many", "some" and "others" are new people each time.
  const isQuantity =
    hasClass(words, head, CLASS.determiner | CLASS.pronoun) ||
    /^(others|some|many|few|most|several|dozens|thousands|hundreds)$/.test(noun);
  let draft = isQuantity ? undefined : (bodies.get(key) ?? only);
  if (draft === undefined) {
    const last = findTailEnd(context, head + 1, core < end ? end : head + 1);
    draft = toDraft('group', toPlainText(words, context.marks, first, Math.min(last, head + 10)));
    bodies.set(key, draft);
    if (!isQuantity) bodies.set(`only ${noun}`, draft);
  }
  draft.mentions.push({ start: first, end: head + 1, how: 'role' });
  return draft;
}

/** In paragraphs: so long a firm without a name goes on being "the company". */
const LONGEST_FIRM = 2;
/** In words: how far its name is looked for. */
const FURTHEST = 1000;

/** "The Perth company said … Corvex is wavering. The company": long ago another was meant, and its own paragraph opens a sentence with a name. */
function isOfAnotherFirm({ words, marks }: SourceContext, { mentions }: Draft, head: number): boolean {
  if (!/^(?:company|firm)$/.test(lowerOf(words, head))) return false;
  const paragraph = words.paragraphs[head] as number;
  const last = mentions.at(-1)?.start ?? head;
  if (paragraph - (words.paragraphs[last] as number) <= LONGEST_FIRM) return false;
  const first = Math.max(0, head - FURTHEST);
  for (let word = head - 1; word >= first && words.paragraphs[word] === paragraph; word--) {
    if (words.opens[word] !== 1 || words.quotes[word] !== 0 || !hasClass(words, word, CLASS.capital)) continue;
    const owner = ownerAt(marks, word);
    if (owner !== null) {
      if (owner.kind === 'organisation') return true;
      continue;
    }
    const isWord = (words.inLowerCase[words.ids[word] as number] as number) > 0;
    if (
      !isWord &&
      isNamedAgain(words, word) &&
      !hasClass(words, word, CLASS.stop | CLASS.opener | CLASS.first | CLASS.surname | CLASS.preposition)
    )
      return true;
  }
  return false;
}

/** A capital that opens a sentence tells nothing: "Analysts doubted it" · "Corvex, whose shoes she wears," · "in Corvex" elsewhere. */
function isNamedAgain(words: Words, word: number): boolean {
  if (lowerOf(words, word + 1) === ',' && /^(?:which|whose|an?|the)$/.test(lowerOf(words, word + 2))) return true;
  const end = Math.min(words.ids.length, word + FURTHEST);
  for (let other = Math.max(0, word - FURTHEST); other < end; other++)
    if (words.ids[other] === words.ids[word] && words.opens[other] !== 1 && hasClass(words, other, CLASS.capital))
      return true;
  return false;
}

/** The end of "of …" after a head noun, as far as plain nouns go: "small groups of protesters". */
function findTailEnd(context: SourceContext, first: number, end: number): number {
  const { words } = context;
  if (first >= end || lowerOf(words, first) !== 'of') return first;
  let last = first + 1;
  while (
    last < end &&
    last < first + 7 &&
    !hasClass(words, last, CLASS.stop) &&
    /^[\p{L}\p{N}]/u.test(lowerOf(words, last)) &&
    !/ing$/.test(lowerOf(words, last))
  )
    last++;
  return last > first + 1 ? last : first;
}

/** A text speaks for who made it where the name stands before it: "a Ruiz letter", "the bureau's report". */
function linkDocument(context: SourceContext, start: number, head: number, core: number, end: number): SourceLink {
  const { words, marks } = context;
  for (let word = head - 1; word >= start; word--) {
    const owner = ownerAt(marks, word);
    if (owner === null) continue;
    // "a White House pool report" is the reporters'.
    if (lowerOf(words, head - 1) === 'pool') return { draft: null, named: 'role', pronoun: null };
    const isOwn = isPossessive(words, marks.ends[word] as number) || owner.kind === 'organisation';
    return isOwn && owner.kind !== 'place' ? named(owner) : { draft: null, named: 'role', pronoun: null };
  }
  // "a report by the bureau", "a letter from Ruiz"
  if ((lowerOf(words, core) === 'by' || lowerOf(words, core) === 'from') && core + 1 < end) {
    const inner = linkPhrase(context, core + 1, end);
    // "a study by Ana Reyes of the institute and Bob Cole of the college": of both, not of the first.
    if (inner.draft?.kind === 'person' && hasSecond(context, inner.draft, core + 1, end))
      return linkJoint(context, core + 1, end);
    if (inner.draft !== null && inner.named !== 'role') return inner;
  }
  return { draft: null, named: 'role', pronoun: null };
}

/** Another person named right behind an "and". */
function hasSecond({ words, marks }: SourceContext, first: Draft, start: number, end: number): boolean {
  for (let word = start; word < end && word < start + 40; word++) {
    const owner = ownerAt(marks, word + 1);
    if (lowerOf(words, word) === 'and' && owner?.kind === 'person' && owner !== first) return true;
  }
  return false;
}

/** "Ana Ruiz (D-Ohio), Bob Cole (R-Utah) and Li Na": people listed after the first, none of them inside a clause about another. */
function isList(context: SourceContext, core: number, end: number): boolean {
  const { words, marks } = context;
  if (ownerAt(marks, core - 1)?.kind !== 'person') return false;
  let depth = 0;
  for (let word = core; word < end && word < core + 40; word++) {
    const lower = lowerOf(words, word);
    if (lower === '(') depth++;
    else if (lower === ')') depth--;
    else if (depth > 0) continue;
    else if (lower === 'and') {
      let next = word + 1;
      // "and Reuters' Ana Reyes"
      const body = ownerAt(marks, next);
      if (body?.kind === 'organisation' && isPossessive(words, marks.ends[next] as number))
        next = (marks.ends[next] as number) + 1;
      while (
        next < end &&
        hasClass(
          words,
          next,
          CLASS.title | CLASS.honorific | CLASS.role | CLASS.modifier | CLASS.demonym | CLASS.determiner,
        ) &&
        ownerAt(marks, next) === null
      )
        next++;
      return next < end && ownerAt(marks, next)?.kind === 'person';
    } else if (
      hasClass(words, word, CLASS.preposition | CLASS.reporting | CLASS.action) ||
      /^(who|which|that|whose|where)$/.test(lower)
    )
      return false;
  }
  return false;
}

/** "Author and activist Ana Reyes": a lone noun without an article is nobody by itself, so that both say what she is. */
function findHolderOfTwo(context: SourceContext, start: number, conjunction: number, end: number): Draft | null {
  const { words, marks, phrases, tied } = context;
  const first = phrases.get(conjunction - 1);
  if (first === undefined || first.isPlural || first.determiner !== 'bare' || tied.has(first.head)) return null;
  for (let word = start; word < conjunction; word++)
    if (
      ownerAt(marks, word) !== null ||
      hasClass(words, word, CLASS.determiner | CLASS.possessivePronoun) ||
      (word > start && hasClass(words, word, CLASS.capital))
    )
      return null;
  if (hasClass(words, conjunction + 1, CLASS.determiner | CLASS.possessivePronoun | CLASS.capital)) return null;
  for (let word = conjunction + 2; word < Math.min(end, conjunction + 8); word++) {
    const owner = ownerAt(marks, word);
    if (owner === null) continue;
    const tie = tied.get(word - 1);
    if (owner.kind !== 'person' || tie?.person !== owner || tie.phrase.isPlural) return null;
    const text = toRoleText(words, marks, start, word);
    owner.roles.push({ head: tie.phrase.noun, modifiers: new Set(), text, word: start });
    return owner;
  }
  return null;
}

/** "The culture and sports minister, Ana Ruiz,": one post of two matters, and who holds it; "the bank and its chairman, Ana Ruiz," are two. */
function findHolderApposed(context: SourceContext, start: number, conjunction: number, end: number): Draft | null {
  const { words, marks, phrases } = context;
  const other = CLASS.determiner | CLASS.possessivePronoun | CLASS.capital | CLASS.plural;
  if (!hasClass(words, start, CLASS.determiner | CLASS.possessivePronoun)) return null;
  for (let word = start + 1; word < conjunction; word++)
    if (ownerAt(marks, word) !== null || hasClass(words, word, CLASS.role | CLASS.groupNoun | CLASS.preposition))
      return null;
  let head = conjunction + 1;
  if (hasClass(words, head, CLASS.determiner | CLASS.possessivePronoun | CLASS.capital)) return null;
  while (head < end - 2 && head < conjunction + 4 && lowerOf(words, head + 1) !== ',') head++;
  const phrase = phrases.get(head);
  if (phrase === undefined || phrase.isPlural || hasClass(words, head, other) || lowerOf(words, head + 1) !== ',')
    return null;
  const owner = findApposed(context, head + 1, end);
  return owner?.kind === 'person' ? owner : null;
}

/** "Ruiz and Cole", not "officials of the Ministry of Defence and Health" (one head before the conjunction). */
function isJoint(context: SourceContext, start: number, conjunction: number, end: number): boolean {
  const { words, marks } = context;
  if (lowerOf(words, conjunction) === '&') return false;
  const before = conjunction - 1;
  const isHead = (word: number): boolean =>
    ownerAt(marks, word) !== null ||
    hasClass(words, word, CLASS.role | CLASS.plural | CLASS.groupNoun | CLASS.demonym | CLASS.pronoun | CLASS.capital);
  // "the museum and police": nothing narrows the second that the first could share.
  const isLast = conjunction + 2 === end && hasClass(words, end - 1, CLASS.plural | CLASS.role);
  if (isLast && before > start && hasClass(words, start, CLASS.determiner)) return true;
  if (before < start || !isHead(before)) return false;
  // "security and intelligence officials": adjectives joined, one head after.
  for (let word = conjunction + 1; word < end && word < conjunction + 10; word++) {
    if (ownerAt(marks, word) !== null)
      return ownerAt(marks, before) !== null || hasClass(words, before, CLASS.plural | CLASS.role);
    if (hasClass(words, word, CLASS.plural | CLASS.role))
      return (
        hasClass(words, before, CLASS.plural) ||
        ownerAt(marks, before)?.kind === 'person' ||
        hasClass(words, before, CLASS.demonym)
      );
  }
  return true;
}

function linkJoint(context: SourceContext, start: number, end: number): SourceLink {
  const { words, bodies, marks } = context;
  let first = start;
  while (first < end && /^(the|both)$/.test(lowerOf(words, first))) first++;
  let last = Math.min(end, first + 24);
  for (let word = first + 1; word < last; word++) if (lowerOf(words, word) === 'who') last = word;
  while (last > first + 1 && lowerOf(words, last - 1) === ',') last--;
  const text = toNameText(words, first, last);
  let draft = bodies.get(text.toLowerCase());
  if (draft === undefined) {
    draft = toDraft('group', text);
    bodies.set(text.toLowerCase(), draft);
  }
  draft.mentions.push({ start: first, end: last, how: 'role' });
  let hasName = false;
  for (let word = first; word < last; word++) if (ownerAt(marks, word) !== null) hasName = true;
  return { draft, named: hasName ? 'named' : 'group', pronoun: null };
}
