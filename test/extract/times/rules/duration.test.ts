import { describeRule } from '../describe-rule.ts';

describeRule(
  'times/duration',
  [
    'He served [three years|DURATION P3Y].',
    'The age lasted [1.5 million years|DURATION P1500000Y].',
    'The [two-day|DURATION P2D] visit ends.',
    'The [10-year-old|DURATION P10Y] boy won.',
    'He is [37 years old|DURATION P37Y].',
    'He waited [2 1/2 hours|DURATION PT2H30M].',
    'He has held office for [three years|DURATION P3Y] already.',
    'They argued for [years|DURATION PXY].',
    'It marks [the 70 years|DURATION P70Y] since the peace.',
    'It lasted [half an hour|DURATION PT30M].',
    'It lasted [a year and a half|DURATION P1Y6M].',
    'They fasted [more than 40 days|DURATION P40D MORE_THAN].',
    'Talks took [two to three weeks|DURATION PXW ~P2W ~P3W].',
    'It took [nearly two decades|DURATION P20Y APPROX].',
    'He worked there [a couple of years|DURATION P2Y APPROX].',
    'After [weeks or months|DURATION PXW] of talks they agreed.',
    'It rained for [seven and a half years|DURATION P7Y6M].',
  ],
  [
    'It gave him a second chance.',
    'Days Inn is full.',
    'He was on 60 Minutes.',
    'Iraq buys three-quarters of its food.',
    'She will one day be queen.',
    'It sold 2 million day trips.',
    'He wrote in the early hours.',
  ],
);
