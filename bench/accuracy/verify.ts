/**
 * npm run bench:verify -- POLNEAR-PART [--each N] [--seed N] [--show]: plants faults in drafts made from the articles of a part of PolNeAR
 * and from the project's own, and says how many are found, and how often a clean draft is called wrong. Nothing of a draft is kept.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, toBareArticle } from '../../src/document/article.ts';
import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping } from '../../src/document/span.ts';
import { isWrong } from '../../src/document/verification.ts';
import { ingestSource } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { verify } from '../../src/verify/verify.ts';
import type { Original, Saying } from './drafts/originals.ts';
import { plantDrafts } from './drafts/plant-drafts.ts';
import type { PlantedDraft } from './drafts/write-draft.ts';
import { readPolnear } from './polnear.ts';

/** What was found of one kind of fault, or of one kind of clean draft. */
interface Tally {
  readonly kind: string;
  readonly isFault: boolean;
  readonly all: number;
  readonly flagged: number;
}

/** A name in capitals, of two to four words or a surname. */
const NAME = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$|^\p{Lu}[\p{Ll}'’-]{2,}$/u;
const NO_NAME =
  /^(?:The|He|She|They|It|We|I|You|Who|A|An|His|Her|Their|This|That|One|Some|Many|Mr|Mrs|Ms|Officials|Republicans|Democrats|Critics|Others|People|Both)$/;

function toName(words: string): string | null {
  const bare = words
    .replace(/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? /, '')
    .replace(/['’]s$/, '')
    .trim();
  return NAME.test(bare) && !NO_NAME.test(bare.split(' ')[0] ?? '') && !NO_NAME.test(bare) ? bare : null;
}

/** Two names or more, or a surname that the text has with a first name: "Protesters" is no name. */
function isPersonIn(name: string, text: string): boolean {
  const last =
    name
      .split(' ')
      .at(-1)
      ?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') ?? '';
  return new RegExp(`\\b\\p{Lu}[\\p{Ll}.]+ (?:\\p{Lu}\\. )?${last}\\b`, 'u').test(text);
}

const SAYING =
  /\b(?:said|says|say|added|adds|argued|argues|noted|notes|believes|believed|claimed|claims|warned|announced|predicted|acknowledged|insisted|told|wrote|explained)\b/;
/** A clause and no noun: it has a verb in a tense. */
const CLAUSE = /\b(?:is|are|was|were|will|would|has|had|have|can|could|should|did|does|do|\p{Ll}{3,}ed)\b|n['’]t\b/u;

/** Articles of the corpus with what their annotators found. */
export function readOriginals(folder: string): readonly Original[] {
  return readPolnear(folder).map(({ stem, text, annotators }) => ({
    name: stem,
    outlet: `${stem.replace(/_.*/, '')} ${stem.slice(-9)}`
      .replace(/\W+/g, ' ')
      .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
    text,
    sayings: (annotators[0] ?? []).flatMap(({ source, cue, content }): readonly Saying[] => {
      const named = source.length === 1 ? toName(text.slice(source[0]?.start, source[0]?.end)) : null;
      const speaker = named !== null && isPersonIn(named, text) ? named : null;
      const words = content.length === 1 ? text.slice(content[0]?.start, content[0]?.end) : '';
      const quoted = /^["“]([^"“”]{20,400})["”]$/.exec(words.trim())?.[1];
      if (speaker === null || words === '') return [];
      const isSaid = cue.some((span) => SAYING.test(text.slice(span.start, span.end)));
      if (
        quoted === undefined &&
        !(
          isSaid &&
          CLAUSE.test(words.replace(/^that\s+/, '')) &&
          /^(?:that\s)?[\p{L}\d$]/u.test(words) &&
          !/^(?:to|of|for|with|about)\s/.test(words)
        )
      )
        return [];
      return [{ speaker, words: quoted ?? words, isQuoted: quoted !== undefined }];
    }),
  }));
}

/** Articles of the project, by patterns alone: “…,” Name said. A saying that goes on behind that is not whole. */
export function readOwnOriginals(folders: readonly string[]): readonly Original[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        const sayings = [
          ...text.matchAll(
            /["“]([^"“”\n]{20,400}?)[,.]?["”],? (?:said ((?:\p{Lu}[\p{L}-]+ ?){2,3})|((?:\p{Lu}[\p{L}-]+ ){1,3})said)(?![^"“”.\n]*,\s["“])/gu,
          ),
        ].flatMap(([, words = '', one, two]): readonly Saying[] => {
          const speaker = toName((one ?? two ?? '').trim());
          return speaker === null ? [] : [{ speaker, words, isQuoted: true }];
        });
        return {
          name,
          outlet: `The ${name.replace(/\W.*/, '').replace(/^./, (letter) => letter.toUpperCase())} Herald ${folder.length}`,
          text,
          sayings,
        };
      }),
  );
}

/** Holds every planted draft against its articles. */
export async function measureVerify(
  originals: readonly Original[],
  each: number,
  seed: number,
  show: (kind: string, draft: PlantedDraft, said: string) => void = () => {},
): Promise<readonly Tally[]> {
  const network = loadNetwork();
  const likeness = loadWordVectors();
  const articles: Article[] = [];
  for (const { text, outlet, name } of originals) {
    const bytes = Buffer.from(text);
    const { article } = await ingestSource(
      { name, bytes, path: `${name}.txt`, url: null, charset: null, kind: 'text' },
      { outlet },
    );
    articles.push(article);
  }
  const readings = new Map<Article, Reading>();
  const readingOf = (article: Article): Reading => {
    const known = readings.get(article) ?? read(article, network);
    readings.set(article, known);
    return known;
  };
  const tallies = new Map<string, { kind: string; isFault: boolean; all: number; flagged: number }>();
  for (const draft of plantDrafts(originals, each, seed)) {
    const against = draft.against.map((index) => articles[index] as Article);
    const { checks } = verify({ ...toBareArticle(draft.text), path: 'draft.md' }, against, {
      read: (article) => read(article, network),
      readingOf,
      likeness,
    });
    const isFault = draft.fault !== null;
    // Of a clean draft nothing may be called wrong; of another only the planted words count.
    const wrong = checks.filter(
      ({ verdict, spans }) => isWrong(verdict) && (!isFault || spans.some((span) => isOverlapping(span, draft.span))),
    );
    const tally = tallies.get(draft.change) ?? { kind: draft.change, isFault, all: 0, flagged: 0 };
    tally.all++;
    if (wrong.length > 0) tally.flagged++;
    tallies.set(draft.change, tally);
    if (isFault === (wrong.length === 0)) {
      const said = (isFault ? checks : wrong).map(
        ({ verdict, kind, speaker, words, nearest, differences }) =>
          `${verdict} ${kind} <${speaker}> ${words.slice(0, 90)} || <${nearest[0]?.speaker}> ${nearest[0]?.words.slice(0, 90)} ${differences.map((one) => `[${one.draft.slice(0, 20)}/${one.article.slice(0, 20)}]`).join('')}`,
      );
      show(draft.change, draft, said.join('\n      '));
    }
  }
  return [...tallies.values()];
}

/** Recall of all faults, of the kind that is found least, and the share of clean drafts that are called wrong; percentages. */
export function toVerifyFigures(tallies: readonly Tally[]): {
  readonly recall: number;
  readonly least: number;
  readonly falseAlarms: number;
} {
  const sum = (list: readonly Tally[], of: (tally: Tally) => number): number =>
    list.reduce((all, tally) => all + of(tally), 0);
  const [faults, clean] = [tallies.filter(({ isFault }) => isFault), tallies.filter(({ isFault }) => !isFault)];
  return {
    recall: (100 * sum(faults, ({ flagged }) => flagged)) / sum(faults, ({ all }) => all),
    least: Math.min(...faults.map(({ flagged, all }) => (100 * flagged) / all)),
    falseAlarms: (100 * sum(clean, ({ flagged }) => flagged)) / sum(clean, ({ all }) => all),
  };
}

/** The project's own articles that drafts are made from. */
export const OWN_FOLDERS: readonly string[] = [
  'examples/moscow-visit',
  'examples/product-recall',
  'examples/town-vote',
  ...['brenford-fever', 'carton-merger', 'hollin-mine', 'keeper-transfer', 'mayor-verdict', 'sarvan-pass'].map(
    (name) => `test/stories/${name}`,
  ),
];

if (process.argv[1]?.endsWith('accuracy/verify.js')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      each: { type: 'string', default: '40' },
      seed: { type: 'string', default: '1' },
      show: { type: 'boolean', default: false },
    },
  });
  const originals = positionals.flatMap((folder) => readOriginals(folder));
  const all = originals.length === 0 ? readOwnOriginals(OWN_FOLDERS) : [...originals, ...readOwnOriginals(OWN_FOLDERS)];
  const tallies = await measureVerify(all, Number(values.each), Number(values.seed), (kind, draft, said) => {
    if (values.show)
      process.stdout.write(`\n${kind}: ${draft.text.slice(draft.span.start, draft.span.end)}\n      ${said}\n`);
  });
  for (const { kind, isFault, all: count, flagged } of tallies) {
    process.stdout.write(
      `${isFault ? 'fault' : 'clean'}  ${kind}: ${flagged} of ${count}${isFault ? ' found' : ' called wrong'}\n`,
    );
  }
  const { recall, least, falseAlarms } = toVerifyFigures(tallies);
  process.stdout.write(
    `recall ${recall.toFixed(1)} %, of the least found kind ${least.toFixed(1)} %; false alarms ${falseAlarms.toFixed(1)} %\n`,
  );
}
