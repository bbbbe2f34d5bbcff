import type { Attribution } from '../document/findings.ts';
import { toChain } from './chain.ts';
import { toSpansText } from './spans-text.ts';
import { toUpperFirst } from './visible-text.ts';
import type { Voice, Voices } from './voices.ts';

/** Below this a finding is shown as unclear. */
const UNCLEAR_BELOW = 0.5;

const ACTS: Readonly<Record<Attribution['act'], readonly [one: string, several: string]>> = {
  says: ['says', 'say'],
  denies: ['denies', 'deny'],
  confirms: ['confirms', 'confirm'],
  asks: ['asks', 'ask'],
  promises: ['promises', 'promise'],
  threatens: ['threatens', 'threaten'],
  believes: ['believes', 'believe'],
  doubts: ['doubts', 'doubt'],
  expects: ['expects', 'expect'],
  intends: ['intends', 'intend'],
  fears: ['fears', 'fear'],
  alleges: ['alleges', 'allege'],
  other: ['is the source', 'are the source'],
};

export const KINDS: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'directly quoted',
  indirect: 'paraphrased',
  mixed: 'partly quoted',
};

const BASES: Readonly<Record<Attribution['basis'], string | null>> = {
  direct: null,
  briefing: 'from a briefing',
  document: 'from a document',
  broadcast: 'from a broadcast',
  'other-source': 'through another source',
  unstated: null,
};

/** True where the finding should be shown with restraint. */
export function isUnclear(attribution: Attribution): boolean {
  return attribution.confidence < UNCLEAR_BELOW;
}

/** "Dmitry Peskov says, directly quoted"; one line for a screen reader or a list. */
export function toSummary(attribution: Attribution, voice: Voice): string {
  const who =
    voice.kind === 'none'
      ? 'No source named'
      : `${toUpperFirst(voice.name)} ${ACTS[attribution.act][isSeveral(voice) ? 1 : 0]}`;
  return `${who}, ${toManner(attribution)}`;
}

/** How the words reach the reader: "directly quoted, from a briefing, unclear". */
export function toManner(attribution: Attribution): string {
  // The chain says it in full where there is one.
  const isChained = attribution.basis === 'other-source' && attribution.within !== null;
  const basis = isChained ? null : BASES[attribution.basis];
  return [KINDS[attribution.kind], basis, isUnclear(attribution) ? 'unclear' : null]
    .filter((words) => words !== null)
    .join(', ');
}

/** One step of a chain as a reader sees it. */
export interface ChainStep {
  readonly attribution: Attribution;
  readonly voice: Voice;
  /** The speaker's name, or the words for a source without one. */
  readonly who: string;
  /** The article's own reporting words: "According to", "say". */
  readonly cue: string;
  /** The article's own words for the source where they say more than the name ("Shin, who attended the briefing"), else null. */
  readonly words: string | null;
}

/** The way the words came, outermost first, the attribution itself last. */
export function toChainSteps(attribution: Attribution, voices: Voices, text: string): readonly ChainStep[] {
  return toChain(attribution, voices.attributionById).map((step): ChainStep => {
    const voice = voices.voiceByAttribution.get(step.id) as Voice;
    const words = toSpansText(text, step.source);
    return {
      attribution: step,
      voice,
      who: voice.kind === 'none' ? 'a source not named' : voice.name,
      cue: toSpansText(text, step.cue),
      words: words === '' || words === voice.name ? null : words,
    };
  });
}

/** "according to Shin Kyung-min → intelligence officials"; null where the article gives the words at first hand. */
export function toChainWords(steps: readonly ChainStep[]): string | null {
  if (steps.length < 2) return null;
  const through = steps.slice(0, -1).map(({ who, words, attribution }) => {
    const basis = BASES[attribution.basis];
    const known = words !== null && words.length > who.length && words.startsWith(who) ? words : who;
    return basis === null ? known : `${known} (${basis})`;
  });
  return `according to ${[...through, (steps.at(-1) as ChainStep).who].join(' → ')}`;
}

// A guess for the verb's ending only; nothing else hangs on it.
function isSeveral({ kind, name, attributions }: Voice): boolean {
  if (kind !== 'unnamed') return false;
  if (attributions[0]?.named === 'group') return true;
  const head = name.split(/ (?:of|in|at|from|with|who|that|for|on|close|familiar|briefed)\b|,/)[0] ?? name;
  return /[^isu]s$|people$/i.test(head);
}
