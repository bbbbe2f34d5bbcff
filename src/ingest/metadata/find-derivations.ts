// Catches: "abridged version of a post on …", "originally appeared in …", "republished with permission from …", "translated from the
// Russian", "(AP)" in the dateline of another outlet, "Reuters contributed to this report", "Material from … was used".
// Not: "A version of this article appears in print", an outlet's own name, books and films that first appeared somewhere.
import type { Block, Derivation } from '../../document/article.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import type { Facts } from '../blocks/facts.ts';
import { isAgencyName, toAgency, toAgencyAt } from './agencies.ts';

const LOOK = 2000;

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*";
/** A name of an outlet: capitalised words, small words between them, perhaps "blog" or "magazine" after; or a host. */
const OUTLET = new RegExp(
  `[*_"“\\[]{0,2}(${WORD}(?:(?:\\s+(?:of|for|the|and|de|la|&))*\\s+${WORD}){0,8}(?:\\s+(?:blog|magazine|website|newspaper|newsletter|site))?|[a-z0-9-]+(?:\\.[a-z]{2,10}){1,3})`,
  'uy',
);
const ARTICLE =
  '(?:article|story|piece|essay|post|column|commentary|op-?ed|report|text|interview|analysis|excerpt|speech|talk|lecture|paper|book|version|entry|study|feature)';
const DAY = '(?:on\\s+(?:[a-z]{3,9}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[a-z]{3,9}\\.?)(?:,?\\s+\\d{4})?,?\\s+)?';
const SMALL = '(?:[a-z-]+\\s+)';

/** The words that announce an outlet; its name must follow at once. */
interface Cue {
  readonly kind: Derivation['kind'];
  readonly pattern: RegExp;
}

const CUES: readonly Cue[] = [
  {
    kind: 'abridged',
    pattern: new RegExp(
      `\\b(?:abridged|shortened|condensed|edited|adapted|abbreviated|trimmed|shorter)\\s+(?:version|form|excerpt|extract|transcript)\\s+of\\s+(?:an?|the|his|her|their|my)\\s+${SMALL}{0,4}?${ARTICLE}\\s+(?:(?:that|which|first|originally|was|is|appeared|appearing|published|posted|given|delivered|running)\\s+){0,4}${DAY}(?:on|in|at|by|for|from)\\s+(?:the\\s+)?`,
      'gi',
    ),
  },
  {
    kind: 'abridged',
    pattern: new RegExp(
      `\\b(?:adapted|abridged|condensed|excerpted|extracted)\\s+(?:with\\s+permission\\s+)?from\\s+(?:(?:an?|his|her|their)\\s+${SMALL}{0,3}?${ARTICLE}\\s+(?:on|in|at|by|for|from)\\s+)?(?:the\\s+)?`,
      'gi',
    ),
  },
  {
    kind: 'republished',
    pattern: new RegExp(
      `\\b(?:originally|first|previously)\\s+(?:appeared|ran|aired|published|posted|printed)\\s+${SMALL}{0,3}?${DAY}(?:in|on|by|at|with)\\s+(?:the\\s+)?`,
      'gi',
    ),
  },
  {
    kind: 'republished',
    pattern: /\b(?:appeared|published|posted)\s+(?:first|originally)\s+(?:in|on|by|at)\s+(?:the\s+)?/gi,
  },
  {
    kind: 'republished',
    pattern:
      /\b(?:re-?published|re-?printed|reproduced|re-?posted|published|used|syndicated)\s+(?:here\s+)?(?:with|by)\s+(?:the\s+)?(?:kind\s+)?(?:permission|courtesy)\s+(?:of|from|by)\s+(?:the\s+)?/gi,
  },
  {
    kind: 'republished',
    pattern:
      /\b(?:re-?published|re-?printed|reproduced|re-?posted|syndicated)\s+(?:here\s+)?(?:from|courtesy\s+of)\s+(?:the\s+)?/gi,
  },
  { kind: 'translated', pattern: /\btranslat(?:ed|ion)\s+(?:[a-z]+\s+){0,2}?from\s+(?:the\s+)?(?:original\s+)?/gi },
  { kind: 'wire', pattern: /\bmaterial\s+from\s+(?:the\s+)?/gi },
];

const CONTRIBUTING = toPattern(
  'iu',
  /^[(*_\s—–-]*/,
  '(?:',
  /(?:with\s+)?(?:additional\s+)?/,
  anyOf(/reporting|files|material|information|inputs?|contributions|assistance/),
  /(?:\s+(?:by|from)\s+|\s*:\s*)/,
  ')?',
  /([^.;)]{2,200}?)\s*(?:(?:also\s+)?contributed\b|[.;)]|$)/,
);

/** Where the text says that it comes from another one, in the order of the text. `outlet` is where this text stands. */
export function findDerivations(
  text: string,
  blocks: readonly Block[],
  facts: Facts,
  outlet: string | null,
): Derivation[] {
  const found: Derivation[] = [];
  const { dateline } = facts;
  if (dateline !== null && dateline.agency !== null) {
    const agency = toAgencyAt(dateline.agency, dateline.place);
    const name = agency ?? dateline.agency;
    const isKnown = agency !== null || isAgencyName(dateline.agency);
    if (isKnown && outlet !== null && !isSameOutlet(name, outlet) && !isSameOutlet(dateline.agency, outlet)) {
      const start = text.indexOf(dateline.agency, dateline.span.start);
      found.push({ kind: 'wire', name, span: { start, end: start + dateline.agency.length } });
    }
  }
  for (const byline of facts.bylines) {
    if (byline.agency === null) continue;
    const name = toAgency(byline.agency) ?? byline.agency;
    if (outlet === null || isSameOutlet(name, outlet) || isSameOutlet(byline.agency, outlet)) continue;
    const start = text.indexOf(byline.agency, byline.span.start);
    if (start >= 0 && start < byline.span.end)
      found.push({ kind: 'wire', name, span: { start, end: start + byline.agency.length } });
  }
  const first = facts.firstPublished;
  if (first !== null && first.by !== null && outlet !== null) {
    const name = toAgency(first.by) ?? first.by;
    const start = text.indexOf(first.by, first.span.start);
    if (start >= 0 && !isSameOutlet(name, outlet) && !isSameOutlet(first.by, outlet)) {
      const kind = isAgencyName(first.by.replace(/^the\s+/i, '')) ? 'wire' : 'republished';
      found.push({ kind, name, span: { start, end: start + first.by.length } });
    }
  }
  const credits = new Set(facts.credits.map((span) => span.start));
  for (const block of blocks) {
    if ((block.kind !== 'credit' && block.kind !== 'disclaimer') || block.end - block.start > LOOK) continue;
    const words = text.slice(block.start, block.end);
    if (words.startsWith('---')) continue;
    for (const cue of CUES) addAnnounced(found, cue, words, block.start, outlet);
    if (credits.has(block.start)) addContributingAgencies(found, words, block.start, outlet);
  }
  return toDistinct(found);
}

function addAnnounced(found: Derivation[], cue: Cue, words: string, offset: number, outlet: string | null): void {
  for (const match of words.matchAll(cue.pattern)) {
    const nameStart = match.index + match[0].length;
    OUTLET.lastIndex = nameStart;
    const named = OUTLET.exec(words);
    if (named === null) continue;
    const name = toName(cue.kind === 'translated' ? (named[1] as string).split(' ')[0]! : (named[1] as string));
    if (
      name === '' ||
      /^(?:Print|Page|Section|Part|Google)\b/i.test(name) ||
      (outlet !== null && isSameOutlet(name, outlet))
    )
      continue;
    const agency = toAgency(name);
    if (cue.kind === 'wire' && !isAgencyName(name)) continue;
    const end = words.indexOf(name, nameStart) + name.length;
    found.push({
      kind: cue.kind === 'republished' && agency !== null ? 'wire' : cue.kind,
      name: agency ?? name,
      span: { start: offset + match.index, end: offset + Math.max(end, nameStart) },
    });
    return;
  }
}

/** "Reuters contributed to this report": the agencies among those who did. */
function addContributingAgencies(found: Derivation[], words: string, offset: number, outlet: string | null): void {
  const match = CONTRIBUTING.exec(words);
  if (match === null) return;
  const list = match[1] as string;
  const listStart = words.indexOf(list, 0);
  let position = 0;
  for (const part of list.split(/(\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)/)) {
    const bare = part.trim();
    const words = bare.replace(/^(?:the|and)\s+/i, '');
    if (words !== '' && (isAgencyName(words) || isNewsroom(words))) {
      const name = toAgency(words) ?? words;
      const start = offset + listStart + position + part.indexOf(words);
      if (outlet === null || !isSameOutlet(name, outlet))
        found.push({ kind: 'wire', name, span: { start, end: start + words.length } });
    }
    position += part.length;
  }
}

/** "Meridian Press contributed" names a newsroom: no person is taken to bear such a name. */
function isNewsroom(words: string): boolean {
  return (
    words.length <= 60 &&
    /^(?:\p{Lu}[\p{L}.&'’-]*\s){1,5}(?:Press|Wire|Agency|News|Radio|Television|Times|Post|Herald|Tribune|Chronicle|Journal|Gazette)$/u.test(
      words,
    )
  );
}

function toName(words: string): string {
  return words
    .replace(/(?<=\p{L}{3})\.\s.*$/u, '')
    .replace(/(?<=\p{L}{2})['’]s$/u, '')
    .replace(/[\s.,'’*_"”-]+$/, '');
}

/** "AP" and "The Associated Press", "CNN" and "cnn.com" are one outlet. */
export function isSameOutlet(a: string, b: string): boolean {
  const first = toOutletKey(a);
  const second = toOutletKey(b);
  return (first === second && first !== '') || isAbbreviation(a, b) || isAbbreviation(b, a);
}

/** "NPA" for "Northern Press Agency". */
function isAbbreviation(letters: string, name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && word !== 'The');
  return /^\p{Lu}{2,6}$/u.test(letters) && words.length > 1 && words.map((word) => word[0]).join('') === letters;
}

function toOutletKey(name: string): string {
  return (toAgency(name) ?? name)
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk|news)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function toDistinct(found: readonly Derivation[]): Derivation[] {
  const distinct: Derivation[] = [];
  for (const derivation of [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const isRepeated = distinct.some(
      (other) => other.kind === derivation.kind && isSameOutlet(other.name, derivation.name),
    );
    if (!isRepeated) distinct.push(derivation);
  }
  return distinct;
}
