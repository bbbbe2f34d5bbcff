import type { Entity } from '../../document/findings.ts';
import { isOverlapping, type Span, toHull } from '../../document/span.ts';
import type { Ref, StoryVoice } from '../../document/story.ts';
import { createGroups, type Groups } from '../groups.ts';
import { type Compared, type OwnArticle, once, toOutletName, toRef } from '../material.ts';
import { isReporting } from '../statements/reporting.ts';
import { joinOrganisations } from './join-organisations.ts';
import { joinPeople } from './join-people.ts';
import type { JoinedVoices } from './joined-voices.ts';
import { type Person, toPeople } from './people.ts';

/** Joins the speakers of all articles by name, role and company. Who is not surely the same stays apart. */
export function joinVoices(articles: readonly Compared[]): JoinedVoices {
  const people = articles.flatMap(toPeople);
  const groups = createGroups(people.length);
  joinPeople(people, groups);
  joinOrganisations(people, groups);
  return toJoined(articles, people, groups);
}

interface Draft {
  readonly members: Person[];
  readonly tellings: Ref[];
  /** True for one who was asked and did not say anything. */
  keptSilent: boolean;
}

function toJoined(articles: readonly Compared[], people: readonly Person[], groups: Groups): JoinedVoices {
  const drafts = new Map<number, Draft>();
  const groupByEntity = articles.map(() => new Map<string, number>());
  for (let index = 0; index < people.length; index++) {
    const person = people[index] as Person;
    const group = groups.find(index);
    groupByEntity[person.article.order]?.set(person.entity.id, group);
    const draft = drafts.get(group);
    if (draft) draft.members.push(person);
    else drafts.set(group, { members: [person], tellings: [], keptSilent: false });
  }
  for (const article of articles) {
    for (const { speaker, telling, isSilence } of once(article, findSpoken)) {
      const draft = drafts.get(groupByEntity[article.order]?.get(speaker) ?? -1);
      if (draft === undefined) continue;
      if (telling !== null) draft.tellings.push(telling);
      draft.keptSilent ||= isSilence;
    }
  }
  const ranked = [...drafts].sort(([a, { tellings: ofA }], [b, { tellings: ofB }]) => ofB.length - ofA.length || a - b);
  const outletById = new Map(articles.map((article) => [article.id, toOutletName(article)]));
  const idByGroup = new Map<number, string>();
  const voices: StoryVoice[] = [];
  for (const [group, { members, tellings, keptSilent }] of ranked) {
    // Who was not asked and says nothing is no voice, but is still one and the same in all articles.
    if (tellings.length === 0 && !keptSilent) {
      idByGroup.set(group, `silent${idByGroup.size - voices.length + 1}`);
      continue;
    }
    const id = `v${voices.length + 1}`;
    idByGroup.set(group, id);
    const outlets = new Set(tellings.map(({ article }) => outletById.get(article)).filter((name) => name != null));
    voices.push({
      id,
      name: toName(members),
      kind: toKind(members),
      roles: toRoles(members),
      tellings,
      outlets: [...outlets],
    });
  }
  const byEntity = groupByEntity.map((groups) => {
    const ids = new Map<string, string>();
    for (const [entity, group] of groups) ids.set(entity, idByGroup.get(group) as string);
    return ids;
  });
  const isVoice = new Set(voices.map(({ id }) => id));
  const byAttribution = articles.map((article) => {
    const ids = new Map<string, string>();
    for (const { attribution, speaker } of once(article, findSpoken)) {
      const id = byEntity[article.order]?.get(speaker);
      if (id !== undefined && isVoice.has(id)) ids.set(attribution, id);
    }
    return ids;
  });
  return { voices, byAttribution, byEntity };
}

/** An attribution of a known speaker. */
interface Spoken {
  readonly attribution: string;
  /** Id of the entity. */
  readonly speaker: string;
  /** What is said; null for a deed or a stance, which is no saying and stays with its reading, and for what stands in another saying of the speaker. */
  readonly telling: Ref | null;
  /** True for "did not respond to a request for comment". */
  readonly isSilence: boolean;
}

function findSpoken({ reading, words }: OwnArticle, self: Compared): readonly Spoken[] {
  const silences = reading.notices.filter(({ kind }) => kind === 'no-comment');
  const said = new Map<string, Span[]>();
  return reading.attributions
    .map((attribution): Spoken | null => {
      const { id, speaker, source, cue, content } = attribution;
      if (speaker === null) return null;
      const spans = content.length > 0 ? content : cue.length > 0 ? cue : source;
      if (spans.length === 0 || !isReporting(words, attribution))
        return { attribution: id, speaker, telling: null, isSilence: false };
      const telling = toHull(spans);
      const earlier = said.get(speaker) ?? [];
      const isSaidAlready = earlier.some(({ start, end }) => start <= telling.start && telling.end <= end);
      // "Did not respond to a request for comment": a request is nothing that is said.
      const isSilence = silences.some((notice) => cue.some((span) => isOverlapping(span, notice)));
      if (isSaidAlready || isSilence) return { attribution: id, speaker, telling: null, isSilence };
      said.set(speaker, [...earlier, telling]);
      return { attribution: id, speaker, telling: toRef(self, id, telling), isSilence };
    })
    .filter((spoken) => spoken !== null);
}

/** The fullest name; a description only where nobody gives a name. */
function toName(members: readonly Person[]): string {
  const named = members.filter(({ isNamed }) => isNamed);
  const best = (named.length > 0 ? named : members).reduce((a, b) => (b.words.length > a.words.length ? b : a));
  return best.entity.name;
}

/** A body that one article takes for a person is one all the same. */
function toKind(members: readonly Person[]): Entity['kind'] {
  const named = members.filter(({ isNamed }) => isNamed);
  return (named.find(({ entity }) => entity.kind !== 'person') ?? named[0] ?? (members[0] as Person)).entity.kind;
}

/** "Her daughter" says nothing where nobody stands before it. */
const OF_SOMEBODY = /^(?:his|her|their|its|my|our|your) /i;

function toRoles(members: readonly Person[]): readonly string[] {
  const roles = new Map<string, string>();
  const hasName = members.some(({ isNamed }) => isNamed);
  for (const { entity, isNamed } of members) {
    for (const role of isNamed || !hasName ? entity.roles : [entity.name]) {
      if (OF_SOMEBODY.test(role)) continue;
      const key = role.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return [...roles.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
