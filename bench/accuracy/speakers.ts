/**
 * How well names, pronouns and role descriptions are found and tied together, on the entity and coreference layer of GUM.
 *
 * Names: a gold name is a mention whose head is a proper noun and whose type is person, organization or place. It is found
 * where a name mention of ours covers its head word, and right where the kind agrees too (organisation and place count as
 * one for a country or city that acts). A name of ours is wrong where it covers the head of no gold name of its kind.
 * Links: each mention of ours after the first of its entity is right where the gold chain of its own head is the chain that
 * most of the entity's names are in. Coverage for pronouns is the share of gold he/she pronouns (all forms) whose chain has
 * a name in it and which we link. Genres are mixed (news, biography, travel, academic, court), so figures for news are higher.
 *
 * Speakers: no corpus at hand says which entity speaks, so samples of PolNeAR dev were read and judged by hand; the counts
 * stand beside these figures in speakers-baseline.json. "Named" there means a source that is a name, whatever it resolves to.
 *
 *     node dist-bench/bench/accuracy/speakers.js GUM.conllu            prints a table
 *     node dist-bench/bench/accuracy/speakers.js GUM.conllu --errors   prints each wrong name and link as well
 */
import { pathToFileURL } from 'node:url';
import { toBareArticle } from '../../src/document/article.ts';
import type { Entity, Mention } from '../../src/document/findings.ts';
import { findSpeakers } from '../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../src/language/language.ts';
import { type GoldDocument, type GoldMention, readGumEntities } from './gum-entities.ts';

const KINDS = { person: 'person', organization: 'organisation', place: 'place' } as const;

export interface SpeakerScores {
  readonly names: Record<string, { gold: number; found: number; right: number; ours: number; oursRight: number }>;
  readonly links: Record<'name' | 'pronoun' | 'role', { made: number; right: number; linkable: number }>;
}

/** Scores all documents; `onError` is told each mistake. */
export function scoreSpeakers(
  documents: readonly GoldDocument[],
  onError: (line: string) => void = () => {},
): SpeakerScores {
  const scores: SpeakerScores = {
    names: {
      person: { gold: 0, found: 0, right: 0, ours: 0, oursRight: 0 },
      organisation: { gold: 0, found: 0, right: 0, ours: 0, oursRight: 0 },
      place: { gold: 0, found: 0, right: 0, ours: 0, oursRight: 0 },
    },
    links: {
      name: { made: 0, right: 0, linkable: 0 },
      pronoun: { made: 0, right: 0, linkable: 0 },
      role: { made: 0, right: 0, linkable: 0 },
    },
  };
  for (const document of documents) scoreDocument(document, scores, onError);
  return scores;
}

function scoreDocument(document: GoldDocument, scores: SpeakerScores, onError: (line: string) => void): void {
  const { text } = document;
  const { entities } = findSpeakers(toBareArticle(text), toLanguage(text), []);
  const ours = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const nameMentions = ours.filter(({ mention }) => mention.how === 'name');
  const tell = (what: string, at: number, detail: string): void =>
    onError(
      `${document.name}\t${what}\t${detail}\t…${text.slice(Math.max(0, at - 60), at + 60).replace(/\s+/g, ' ')}…`,
    );

  const goldNames = document.mentions.filter((mention) => mention.how === 'name' && mention.type in KINDS);
  for (const gold of goldNames) {
    const kind = KINDS[gold.type as keyof typeof KINDS];
    const score = scores.names[kind] as SpeakerScores['names'][string];
    const found = nameMentions.find(({ mention }) => mention.start < gold.head.end && mention.end > gold.head.start);
    // "University of Michigan" is one name of ours; the place inside it is not asked for.
    if (
      found !== undefined &&
      goldNames.some(
        (outer) =>
          outer !== gold &&
          outer.start <= gold.start &&
          outer.end >= gold.end &&
          outer.end - outer.start > gold.end - gold.start &&
          outer.head.start >= found.mention.start &&
          outer.head.end <= found.mention.end,
      )
    )
      continue;
    score.gold++;
    if (found === undefined) {
      tell(`missed ${kind}`, gold.start, text.slice(gold.start, gold.end));
      continue;
    }
    score.found++;
    if (found.entity.kind === kind) score.right++;
    else tell(`${kind} as ${found.entity.kind}`, gold.start, text.slice(gold.start, gold.end));
  }
  for (const { entity, mention } of nameMentions) {
    if (entity.kind === 'group') continue;
    const score = scores.names[entity.kind] as SpeakerScores['names'][string];
    score.ours++;
    if (
      goldNames.some(
        (gold) =>
          gold.head.start < mention.end &&
          gold.head.end > mention.start &&
          KINDS[gold.type as keyof typeof KINDS] === entity.kind,
      )
    )
      score.oursRight++;
    else tell(`no ${entity.kind}`, mention.start, text.slice(mention.start, mention.end));
  }
  scoreLinks(document, entities, scores, tell);
}

function scoreLinks(
  document: GoldDocument,
  entities: readonly Entity[],
  scores: SpeakerScores,
  tell: (what: string, at: number, detail: string) => void,
): void {
  const named = new Set(document.mentions.filter((mention) => mention.how === 'name').map((mention) => mention.chain));
  for (const gold of document.mentions) {
    if (
      gold.how === 'pronoun' &&
      named.has(gold.chain) &&
      /^(he|him|his|himself|she|her|hers|herself)$/i.test(document.text.slice(gold.head.start, gold.head.end))
    )
      scores.links.pronoun.linkable++;
  }
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
    const chains = new Map<string, number>();
    for (const mention of entity.mentions) {
      if (mention.how !== 'name') continue;
      const chain = chainOf(document, mention);
      if (chain !== null) chains.set(chain, (chains.get(chain) ?? 0) + 1);
    }
    const main = [...chains].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (main === undefined) continue;
    for (const [index, mention] of entity.mentions.entries()) {
      if (mention.how === 'name' && index === 0) continue;
      const chain = chainOf(document, mention);
      if (chain === null) continue;
      const score = scores.links[mention.how];
      score.made++;
      if (chain === main) score.right++;
      else
        tell(
          `wrong ${mention.how} link to ${entity.name}`,
          mention.start,
          document.text.slice(mention.start, mention.end),
        );
    }
  }
}

/** The chain of the smallest gold mention whose head our mention ends on or covers, or null. */
function chainOf(document: GoldDocument, mention: Mention): string | null {
  let best: GoldMention | null = null;
  for (const gold of document.mentions) {
    if (gold.head.start >= mention.end || gold.head.end <= mention.start) continue;
    if (mention.how === 'role' && gold.head.end !== mention.end) continue;
    // Of several gold mentions with this head, the widest names the thing; of several heads, the last word's does.
    if (best === null || gold.head.start > best.head.start) best = gold;
  }
  return best?.chain ?? null;
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '   –' : ((100 * part) / whole).toFixed(1).padStart(5);
}

/** The table as printed. */
export function toSpeakerTable(scores: SpeakerScores): string {
  const lines = ['names          gold  found%   kind%  precision%      F'];
  for (const [kind, score] of Object.entries(scores.names)) {
    const recall = score.right / Math.max(1, score.gold);
    const precision = score.oursRight / Math.max(1, score.ours);
    const f = recall + precision === 0 ? 0 : (200 * recall * precision) / (recall + precision);
    lines.push(
      `${kind.padEnd(13)}${String(score.gold).padStart(6)}  ${toPercent(score.found, score.gold)}   ${toPercent(score.right, score.found)}       ${toPercent(score.oursRight, score.ours)}  ${f.toFixed(1).padStart(5)}`,
    );
  }
  lines.push('links          made  right%  coverage%');
  for (const [how, score] of Object.entries(scores.links)) {
    lines.push(
      `${how.padEnd(13)}${String(score.made).padStart(6)}  ${toPercent(score.right, score.made)}      ${score.linkable === 0 ? '    –' : toPercent(score.made, score.linkable)}`,
    );
  }
  return lines.join('\n');
}

function main(): void {
  const path = process.argv[2];
  if (path === undefined) throw new Error('give the path of a GUM CoNLL-U file');
  const isVerbose = process.argv.includes('--errors');
  const scores = scoreSpeakers(readGumEntities(path), isVerbose ? (line) => console.log(line) : undefined);
  console.log(toSpeakerTable(scores));
  if (process.argv.includes('--json')) console.log(JSON.stringify(scores));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
