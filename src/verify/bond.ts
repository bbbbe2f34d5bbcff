// Catches: Hany Farid, a professor at Dartmouth, and Twitter; Judge Sullivan and Judicial Watch; CBS News and Hillary Clinton.
// Not: a spokesman and the body he speaks for, whether the article says so in his title, beside his name or leaves it to the reader.
import { toInitials, toOrganisationWords, toPersonWords } from '../compare/voices/name-key.ts';
import type { Entity } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';

/** Who may speak for whom in one article. */
export interface Bond {
  /** A body and somebody who each speak there, and whom nothing ties to each other. */
  readonly areApart: (body: Entity, person: Entity) => boolean;
}

/** Who holds such an office speaks for bodies that stand nowhere beside the name. */
const OFFICE =
  /\b(?:spokes\w*|secretary|minister|chief|chair\w*|head|director|president|officer|general|commissioner|ambassador|adviser|attorney|lawyer|counsel|manager|official|aide|leader|founder|executive)\b/i;
/** Whoever is one speaks for learning, not for a body that is in the news. */
const SCHOLAR = /\b(?:professor|scholar|historian|lecturer|university|college|institute)\b/i;
/** Bodies that all who govern speak for, whatever their office is called. */
const GOVERNING =
  /\b(?:department|ministry|government|office|agency|bureau|administration|house|council|commission|committee|court|police|army|navy|force|service|state|states|federal|national|city|county|kremlin|pentagon|senate|congress|parliament|party)\b/i;
/** Whoever is elected, runs for it or judges speaks for no firm and no newspaper. */
const PUBLIC =
  /\b(?:sen|senator|rep|representative|congress(?:man|woman)|gov|governor|judge|justice|candidate|nominee|mayor|lawmaker|councill?or|mp)\b/i;
/** Words of a body's name that tie nobody to it. */
const LOOSE: ReadonlySet<string> = new Set('the of and for a an in news media group'.split(' '));
/** Code units between a name and that of a body beside it. */
const BESIDE = 80;
/** Between a name and a body that stand in one sentence without belonging together: a verb, or the end of a clause. */
const APART =
  /[.!?;:]\s|["“”\n]|\b(?:is|are|was|were|has|had|have|will|would|can|could|may|might|should|must|do|does|did|says?|said|told|tells?|to|against|over|about|that|whether|if|because|while|when|after|before|but|\p{Ll}{2,}ed)\b/u;

/** Looks up once who stands beside whom. */
export function createBond({ article: { text }, attributions, entities }: Reading): Bond {
  const speaking = new Set(attributions.flatMap(({ speaker }) => speaker ?? []));
  const bodies = entities.filter(({ kind }) => kind === 'organisation');
  const toParagraphs = ({ mentions }: Entity): ReadonlySet<number> =>
    new Set(mentions.map(({ start }) => text.lastIndexOf('\n', start)));
  const shareParagraph = (body: Entity, person: Entity): boolean => {
    const own = toParagraphs(body);
    return [...toParagraphs(person)].some((paragraph) => own.has(paragraph));
  };
  const standBeside = (body: Entity, person: Entity): boolean =>
    person.mentions
      .filter(({ how }) => how !== 'pronoun')
      .some((one) =>
        body.mentions.some((other) => {
          const [before, after] = one.start < other.start ? [one, other] : [other, one];
          const between = text.slice(before.end, after.start);
          return after.start - before.end <= BESIDE && !APART.test(between);
        }),
      );
  /** His title names another body of the article. */
  const isOfAnother = (body: Entity, { roles }: Entity): boolean =>
    bodies.some((other) => other !== body && roles.some((role) => isNamedIn(role, other)));
  return {
    areApart(body, person) {
      if (!speaking.has(body.id) || !speaking.has(person.id)) return false;
      const { name, roles } = person;
      const ownWords = toOrganisationWords(body.name).filter((word) => !LOOSE.has(word));
      if (toPersonWords(name).some((word) => ownWords.includes(word))) return false;
      if (roles.some((role) => isNamedIn(role, body))) return false;
      const isInOffice = [name, ...roles].some((words) => OFFICE.test(words));
      if (!isInOffice && !shareParagraph(body, person)) return true;
      if (GOVERNING.test(body.name)) return false;
      if (roles.some((role) => PUBLIC.test(role))) return true;
      if (standBeside(body, person)) return false;
      return !isInOffice || roles.some((role) => SCHOLAR.test(role)) || isOfAnother(body, person);
    },
  };
}

/** A word of a body's name that few share, or its initials, in somebody's title. */
function isNamedIn(role: string, body: Entity): boolean {
  const words = toOrganisationWords(body.name);
  const said = toOrganisationWords(role).map((word) => word.replace(/['’]s$/, ''));
  const initials = toInitials(words);
  return (
    words.some((word) => !LOOSE.has(word) && said.includes(word)) || (initials !== null && said.includes(initials))
  );
}
