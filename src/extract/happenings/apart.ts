import { toText } from '../../document/span.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS);
/** "the <foreign minister>'s visit" */
const OFFICE = /^(?:the|their|its|our)\s((?:[\w-]+\s){0,2}([\w-]+))['’]s?\s[\w-]+/i;
/** "the <Melvik> derby" */
const NAME = /^(?:[Tt]he|[Aa]n?)\s(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\s\p{Ll}+$/u;
const DAY_OR_MONTH =
  /^(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

interface Owner {
  readonly office: string | null;
  readonly name: string | null;
}

/** Tells of two mentions of one kind whether their words give them to two: the president's visit and the minister's, the Melvik derby and the Orsk derby. */
export function toApartTest({ known }: Ground): (a: Draft, b: Draft) => boolean {
  const owners = new Map<Draft, Owner>();
  const toOwner = (draft: Draft): Owner => {
    const owner = owners.get(draft) ?? parseOwner(toText(known.language.text, draft.what));
    owners.set(draft, owner);
    return owner;
  };
  const persons = new Map(known.entities.flatMap((entity) => (entity.kind === 'person' ? [[entity.id, entity]] : [])));
  /** True where somebody takes part, and none of them is told to hold the office. */
  const isOfAnother = (office: string, { who }: Draft): boolean => {
    const people = who.flatMap((id) => persons.get(id) ?? []);
    return (
      people.length > 0 && !people.some(({ name, roles }) => [name, ...roles].some((role) => isHeld(office, role)))
    );
  };
  return (a, b) => {
    const [one, other] = [toOwner(a), toOwner(b)];
    if (one.name !== null && other.name !== null && one.name !== other.name) return true;
    if (one.office !== null && other.office !== null) return one.office !== other.office;
    return one.office !== null ? isOfAnother(one.office, b) : other.office !== null && isOfAnother(other.office, a);
  };
}

function parseOwner(words: string): Owner {
  const [, office = '', role = ''] = OFFICE.exec(words) ?? [];
  const name = NAME.exec(words)?.[1] ?? null;
  return {
    office: ROLES.has(role.toLowerCase()) ? office.toLowerCase() : null,
    name: name === null || DAY_OR_MONTH.test(name) ? null : name,
  };
}

/** "the president", "Tarvian president" and "President of Tarvia" hold the office "president"; a vice president does not. */
function isHeld(office: string, role: string): boolean {
  const held = role.toLowerCase().replace(/^the\s|\sof\s.*$/g, '');
  return held === office || (held.endsWith(` ${office}`) && !/\b(?:vice|deputy|former|ex)\b/.test(held));
}
