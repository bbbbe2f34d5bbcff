import type { Ref, StoryExplanation, StoryForecast } from '../../document/story.ts';
import { OWN_VOICE_WORDS, toWho } from '../finding-words.ts';
import { isStanceOfHolder } from '../stance-owner.ts';
import { type StoryIndex, toArticleName } from './story-index.ts';
import { STORY_STANCE_WORDS, toVoiceName } from './story-wording.ts';

type Holder = StoryExplanation['holders'][number];

/** How an article stands to what somebody else proposes in it; nothing where it takes no side. */
const ASIDES: Readonly<Record<Holder['stance'], string>> = {
  advanced: ', which puts it forward too',
  reported: '',
  doubted: ', which doubts it',
  rejected: ', which rejects it',
};

/** The same where it is the one who speaks of it that takes a side. */
const OWN_ASIDES: Readonly<Record<Holder['stance'], string>> = {
  ...ASIDES,
  doubted: ', with doubts',
  rejected: ', against it',
};

/** "Tilda Brask, in Coast Wire, which doubts it"; "Coast Wire puts it forward" where the article itself does. */
export function toHeldWords(index: StoryIndex, { tellings }: StoryExplanation, holder: Holder): string {
  const { voice, article, stance } = holder;
  const own = tellings.find((ref) => isOwnStance(index, ref, holder));
  const here = tellings.filter((ref) => ref.article === article);
  const telling = own ?? here.find((ref) => toStance(index, ref) === stance) ?? here[0];
  const who = toHolderName(index, voice, telling);
  const name = toArticleName(index, article);
  return who === null
    ? `${name} ${STORY_STANCE_WORDS[stance]}`
    : `${who}, in ${name}${own === undefined ? ASIDES[stance] : OWN_ASIDES[stance]}`;
}

function toStance({ readings }: StoryIndex, { article, finding }: Ref): Holder['stance'] | undefined {
  return readings.get(article)?.explanations.find(({ id }) => id === finding)?.stance;
}

/** True where a telling is that of the holder's voice, and the stance is theirs. */
function isOwnStance({ readings, voices }: StoryIndex, { article, finding }: Ref, holder: Holder): boolean {
  const reading = article === holder.article ? readings.get(article) : undefined;
  const explanation = reading?.explanations.find(({ id }) => id === finding);
  if (reading === undefined || explanation === undefined || explanation.stance !== holder.stance) return false;
  const speaker = reading.attributions.find(({ id }) => id === explanation.holder)?.speaker ?? null;
  const said = holder.voice === null ? [] : (voices.get(holder.voice)?.tellings ?? []);
  const here = said.filter((ref) => ref.article === article).map(({ finding: id }) => id);
  // A voice with no statement of its own in this article is known by nothing but what it turns down.
  const isVoice =
    here.length === 0 || reading.attributions.some(({ id, speaker: by }) => by === speaker && here.includes(id));
  return isVoice && isStanceOfHolder(reading, explanation);
}

/** "Tilda Brask, in Coast Wire"; "Coast Wire, in the article’s own voice". */
export function toForecasterWords(index: StoryIndex, { holder, what }: StoryForecast): string {
  const who = toHolderName(index, holder, what);
  const name = toArticleName(index, what.article);
  return who === null ? `${name}, ${OWN_VOICE_WORDS}` : `${who}, in ${name}`;
}

/** Who holds it: a voice of the story, else the words its article has for the source; null for the article itself. */
function toHolderName(index: StoryIndex, voice: string | null, telling: Ref | undefined): string | null {
  const name = toVoiceName(index, voice);
  if (name !== null || telling === undefined) return name;
  const reading = index.readings.get(telling.article);
  const catalogue = index.toCatalogue(telling.article);
  if (reading === undefined || catalogue === null) return null;
  const plans = reading.happenings.map(({ id, mentions }) => ({ id, holder: mentions[0]?.holder ?? null }));
  const findings = [...reading.explanations, ...reading.forecasts, ...plans];
  const holder = findings.find(({ id }) => id === telling.finding)?.holder ?? null;
  const who = toWho(catalogue, holder);
  if (who === null || !PRONOUN.test(who)) return who;
  // "Dahl said she expects": whoever speaks around a pronoun; who "my guess" is where nobody does is the article itself.
  const around = reading.attributions.find(({ id }) => id === holder)?.within ?? null;
  const speaker = toWho(catalogue, around)?.replace(/[,;:\s]+$/, '') ?? null;
  if (speaker !== null && !PRONOUN.test(speaker)) return speaker;
  return around === null && FIRST_PERSON.test(who) ? null : 'a source not named';
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|his|her|its|their|our|my|your)$/i;
const FIRST_PERSON = /^(?:i|my|we|our)$/i;
