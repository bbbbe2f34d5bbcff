import { toCalibrationError, toRates } from '../bench/accuracy/score.ts';
import { fitLinking, predict, scorePredictions, toExamples } from './assemble.ts';
import { readPolnear } from '../bench/accuracy/polnear.ts';
import { toTrainingArticle } from './corpus.ts';
import { readOpinions } from './opinions.ts';

// Usage: evaluate DATA dev.opinions [fold.opinions ...]
const [data = '', devFile = '', ...foldFiles] = process.argv.slice(2);
const train = foldFiles.length ? readPolnear(`${data}/train`).map(toTrainingArticle) : [];
const dev = readPolnear(`${data}/dev`).map(toTrainingArticle);
const devOpinions = [readOpinions(devFile)];
const folds = foldFiles.map(readOpinions);
for (const bias of [0, -0.5, -1, -1.5]) {
  const devExamples = toExamples(dev, devOpinions, bias);
  if (foldFiles.length === 0) {
    const all = [...devExamples.values()];
    const first = fitLinking(all.filter((_, i) => i % 2 === 0), 1);
    const second = fitLinking(all.filter((_, i) => i % 2 === 1), 1);
    const half = (odd: number) => new Map([...devExamples].filter(([i]) => i % 2 === odd));
    const predictions = new Map([...predict(dev, half(1), first.linker, first.confidence), ...predict(dev, half(0), second.linker, second.confidence)]);
    for (const t of [0, 0.2, 0.25, 0.3, 0.35, 0.4]) show(bias, t, scorePredictions(dev, predictions, t));
  } else {
    const { linker, confidence } = fitLinking([...toExamples(train, folds, bias).values()], 1);
    const predictions = predict(dev, devExamples, linker, confidence);
    for (const t of [0, 0.2, 0.25, 0.3, 0.35, 0.4]) show(bias, t, scorePredictions(dev, predictions, t));
  }
}
function show(bias: number, t: number, score: ReturnType<typeof scorePredictions>): void {
  const r = toRates(score.tallies.relation), s = toRates(score.tallies.strict);
  const f = (x: number): string => (100 * x).toFixed(1);
  console.log(`bias ${bias} threshold ${t}: relation P ${f(r.p)} R ${f(r.r)} F ${f(r.f1)} | strict F ${f(s.f1)} | ECE ${toCalibrationError(score.outcomes).toFixed(3)}`);
}
