import type { Attribution } from '../../document/findings.ts';
import type { Catalogue } from '../../page/catalogue.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import type { Voice } from '../../page/voices.ts';
import { toChainSteps, toChainWords, toManner } from '../../page/wording.ts';
import type { Sheet } from './sheet.ts';
import type { Run } from './wrap.ts';

/** Everyone who says something, with each attribution by its number; sources without a name stand apart. */
export function addVoices(sheet: Sheet, { voices, text }: Catalogue): void {
  const addVoice = (voice: Voice, title: boolean): void => {
    if (title) sheet.add(toVoiceRuns(voice));
    for (const attribution of voice.attributions) addAttribution(attribution);
    sheet.space();
  };
  const addAttribution = (attribution: Attribution): void => {
    const number = `[${voices.numberByAttribution.get(attribution.id)}]`;
    const reported = toReportedBy(text, attribution);
    const manner = toManner(attribution);
    const indent = ' '.repeat(number.length + 3);
    sheet.add(
      [
        { text: `${number} `, style: 'quiet' },
        { text: toVisibleLine(reported), style: 'cue' },
        { text: reported === '' ? manner : ` (${manner})`, style: 'quiet' },
      ],
      '  ',
      indent,
    );
    const chain = toChainWords(toChainSteps(attribution, voices, text));
    if (chain !== null) sheet.add([{ text: toVisibleLine(chain), style: 'plain' }], indent);
    sheet.add([{ text: toVisibleLine(toSpansText(text, attribution.content)), style: 'plain' }], indent);
  };
  sheet.heading('Voices');
  if (voices.attributions.length === 0) {
    const words = 'Nobody is reported to say anything: every sentence is in the article’s own voice.';
    sheet.add([{ text: words, style: 'plain' }]);
  }
  for (const voice of voices.speakers) addVoice(voice, true);
  if (voices.unnamed.length > 0) {
    sheet.heading('Unnamed sources');
    for (const voice of voices.unnamed) addVoice(voice, true);
  }
  if (voices.none !== null) {
    sheet.heading('No source named');
    addVoice(voices.none, false);
  }
  sheet.space();
}

function toVoiceRuns({ kind, name, roles, attributions }: Voice): readonly Run[] {
  const count = attributions.length === 1 ? '1\u00a0attribution' : `${attributions.length}\u00a0attributions`;
  const asWritten = kind === 'as-written' ? ['as written, not resolved'] : [];
  return [
    { text: toVisibleLine(name), style: 'source' },
    { text: toVisibleLine([...asWritten, ...roles, count].map((words) => ` · ${words}`).join('')), style: 'plain' },
  ];
}

/** The article's words for source and cue, in its order: "Ms Reyes said", "According to Shin". */
function toReportedBy(text: string, { source, cue }: Attribution): string {
  return toSpansText(
    text,
    [...source, ...cue].sort((a, b) => a.start - b.start),
  );
}
