/**
 * npm run check:accuracy [-- DATA]: measures everything that has a floor in baseline.json and fails where one is broken. DATA is the
 * folder of the corpora (polnear/, ud-gum/, timex/, meantime/), ../shared/data unless given; the two model documents lie in seeds/ beside it. With --update the floors become today's figures, less 0.3,
 * but for what is asked of the program whatever it reaches.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { scoreCertainty } from './certainty.ts';
import { measureConflicts } from './conflicts.ts';
import { readGumEntities } from './gum-entities.ts';
import { readTreebank, scoreLanguage } from './language.ts';
import { readMeantime } from './meantime.ts';
import { measureAttributions } from './measure-attributions.ts';
import { measurePoints } from './points.ts';
import { readPolnear } from './polnear.ts';
import { toCalibrationError, toRates } from './score.ts';
import { findMissingInSeeds } from './seed-story.ts';
import { scoreSpeakers } from './speakers.ts';
import { measureStoryConflicts } from './story-conflicts.ts';
import { measureTellings } from './tellings.ts';
import { readTimeCorpora, scoreTimes, toPercentages } from './times.ts';
import { listTexts, readNamedArticles } from './unrelated.ts';
import { measureVerify, OWN_FOLDERS, readOriginals, readOwnOriginals, toVerifyFigures } from './verify.ts';

/** All figures are percentages. A floor must be reached; a ceiling must not be passed. */
const BASELINE = 'bench/accuracy/baseline.json';
const SLACK = 0.3;
/** Asked of the program: no figure of a day loosens or tightens them. */
const ASKED: Readonly<Record<string, number>> = {
  'comparing, false conflicts in 100 pairs of unrelated articles': 1,
  'comparing, conflicts judged wrong or not judged': 10,
  'comparing, what the story of the two model documents must show': 100,
  'verifying, planted faults found': 95,
  'verifying, clean drafts called wrong': 2,
};
/** Those of them that are ceilings. */
const ASKED_AT_MOST = [
  'comparing, false conflicts in 100 pairs of unrelated articles',
  'comparing, conflicts judged wrong or not judged',
  'verifying, clean drafts called wrong',
];
const CEILINGS = new Set(['attributions, expected calibration error', ...ASKED_AT_MOST]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: 'boolean', default: false } },
});
const data = positionals[0] ?? '../shared/data';
const figures = {
  ...measurePolnear(),
  ...measureLanguage(),
  ...measureSpeakers(),
  ...measureTimes(),
  ...measureCertainty(),
  ...(await measureComparing()),
  ...(await measureVerifying()),
};
if (values.update) {
  const floors = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      ASKED[name] ?? round(figure + (CEILINGS.has(name) ? SLACK : -SLACK)),
    ]),
  );
  writeFileSync(`${BASELINE}.tmp`, `${JSON.stringify(floors, null, 2)}\n`);
  renameSync(`${BASELINE}.tmp`, BASELINE);
}
const floors = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, number>;
let broken = 0;
for (const [name, floor] of Object.entries(floors)) {
  const figure = (figures as Record<string, number>)[name];
  const isKept = figure !== undefined && (CEILINGS.has(name) ? figure <= floor : figure >= floor);
  if (!isKept) broken++;
  const bound = CEILINGS.has(name) ? 'at most' : 'at least';
  process.stdout.write(
    `${isKept ? 'kept  ' : 'BROKEN'}  ${name}: ${figure === undefined ? 'not measured' : round(figure)}, ${bound} ${floor}\n`,
  );
}
process.exitCode = broken === 0 ? 0 : 1;

function round(x: number): number {
  return Math.round(x * 10) / 10;
}

function measurePolnear(): Record<string, number> {
  const { all, explicit } = measureAttributions(readPolnear(join(data, 'polnear/dev')), loadNetwork());
  const { p, r } = toRates(explicit.tallies.relation);
  return {
    'attributions, relation F1': 100 * toRates(all.tallies.relation).f1,
    'attributions, strict F1': 100 * toRates(all.tallies.strict).f1,
    'attributions, explicit reporting, precision': 100 * p,
    'attributions, explicit reporting, recall': 100 * r,
    'attributions, expected calibration error': 100 * toCalibrationError(all.outcomes),
  };
}

function measureLanguage(): Record<string, number> {
  const documents = ['train', 'dev'].flatMap((part) => readTreebank(join(data, `ud-gum/${part}.conllu`)));
  const { tokens, sentences } = scoreLanguage(documents.filter(({ id }) => id.startsWith('GUM_news')));
  return { 'GUM news, token F': tokens.f, 'GUM news, sentence F': sentences.f };
}

function measureSpeakers(): Record<string, number> {
  const { names, links } = scoreSpeakers(readGumEntities(join(data, 'ud-gum/dev.conllu')));
  const person = names['person']!;
  return {
    'GUM dev, person names, precision': (100 * person.oursRight) / person.ours,
    'GUM dev, name links right': (100 * links.name.right) / links.name.made,
    'GUM dev, pronoun links right': (100 * links.pronoun.right) / links.pronoun.made,
  };
}

function measureTimes(): Record<string, number> {
  const score = scoreTimes(readTimeCorpora(join(data, 'timex')));
  return {
    'times, strict F1': toPercentages(score.strict, score).f,
    'times, relaxed F1': toPercentages(score.relaxed, score).f,
    'times, value F1': toPercentages(score.value, score).f,
  };
}

function measureCertainty(): Record<string, number> {
  const [airbus, apple] = ['corpus_airbus', 'corpus_apple'].map((name) => readMeantime(join(data, 'meantime', name)));
  const all = scoreCertainty([...airbus!, ...apple!]);
  return {
    'certainty of events, accuracy': all.accuracy,
    'certainty of events, macro F1': all.macroF1,
    'certainty of events, macro F1, corpus not tuned on': scoreCertainty(apple!).macroF1,
  };
}

async function measureComparing(): Promise<Record<string, number>> {
  const written = await measureTellings('test/stories');
  const meantime = join(data, 'meantime');
  const dev = join(data, 'polnear/dev/text');
  const [airbus, apple] = [measurePoints(meantime, 'airbus'), measurePoints(meantime, 'apple')];
  const others = [...readNamedArticles(dev, listTexts(dev)).values()].map(({ reading }) => reading);
  const besideOthers = measurePoints(meantime, 'airbus', others);
  return {
    'comparing, statements brought together, written stories, precision': written.p,
    'comparing, statements brought together, written stories, F1': written.f1,
    'comparing, statements brought together, precision': airbus.p,
    'comparing, statements brought together, F1': airbus.f1,
    'comparing, statements brought together, beside other matters, precision': besideOthers.p,
    'comparing, statements brought together, beside other matters, F1': besideOthers.f1,
    'comparing, statements brought together, precision, corpus not tuned on': apple.p,
    'comparing, statements brought together, F1, corpus not tuned on': apple.f1,
    'comparing, false conflicts in 100 pairs of unrelated articles': measureConflicts(dev),
    'comparing, conflicts judged wrong or not judged': measureStoryConflicts(meantime),
    'comparing, what the story of the two model documents must show': await measureSeedStory(),
  };
}

async function measureSeedStory(): Promise<number> {
  const { missing, all } = await findMissingInSeeds(join(data, '../seeds'));
  return 100 * (1 - missing.length / all);
}

async function measureVerifying(): Promise<Record<string, number>> {
  const originals = [...readOriginals(join(data, 'polnear/dev')), ...readOwnOriginals(OWN_FOLDERS)];
  const { recall, falseAlarms } = toVerifyFigures(await measureVerify(originals, 50, 1));
  return { 'verifying, planted faults found': recall, 'verifying, clean drafts called wrong': falseAlarms };
}
