// Catches: the same quotation credited to the captain in one report and to the coach in the other.
// Not: a spokesman and the body he speaks for, a saying that two people use, a source one article leaves unnamed ("the Republican
// candidate").
import { addTo } from '../add-to.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { isProperName } from '../voices/proper-name.ts';
import { areAlike, type ConflictDraft, type ConflictMaterial, canDisagree } from './draft.ts';
import { countCommon, WORDS_IN_ROW } from './quoted-words.ts';
import { toUtteranceSide, type Utterance } from './utterances.ts';

/** So many words in quotation marks are hardly two people's. */
const LEAST_WORDS = 5;
const SAME_WORDS = 0.85;
/** So many show by themselves that the articles are of one matter, if they are a little alike. */
const MANY_WORDS = 8;
const LEAST_KIN = 0.25;
const MOST_ALIKE = 40;

/** One quotation with two speakers. */
export function findAttributionConflicts(
  material: ConflictMaterial,
  utterances: readonly Utterance[],
): readonly ConflictDraft[] {
  const some = utterances.filter(({ voice, quoted }) => voice !== null && quoted.words.length >= LEAST_WORDS);
  const repeated = material.quotedRows.ofWords.find(some.map(({ quoted }) => quoted.wordRows));
  const byRow = new Map<string, Utterance[]>();
  for (const [index, utterance] of some.entries()) {
    const { words } = utterance.quoted;
    for (const at of repeated[index] as readonly number[])
      addTo(byRow, words.slice(at, at + WORDS_IN_ROW).join(' '), utterance);
  }
  const drafts: ConflictDraft[] = [];
  const seen = new Set<string>();
  for (const list of byRow.values()) {
    const first = list.slice(0, MOST_ALIKE);
    for (const [index, one] of first.entries()) {
      for (const two of first.slice(index + 1)) {
        if (one.statement.article === two.statement.article || one.voice === two.voice) continue;
        if (!areAlike(material, one.statement.article, two.statement.article)) continue;
        const key = `${one.statement.index} ${one.quoted.span.start} ${two.statement.index} ${two.quoted.span.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (!canDisagree(material, one.statement, two.statement) || !isOtherSpeaker(material, one, two)) continue;
        const least = Math.min(one.quoted.words.length, two.quoted.words.length);
        const kinFrom = least >= MANY_WORDS ? LEAST_KIN : KIN_FROM;
        if (material.kinship(one.statement.article.order, two.statement.article.order) < kinFrom) continue;
        if (countCommon(one.quoted.words, two.quoted.words) < SAME_WORDS * least) continue;
        drafts.push({
          kind: 'attribution',
          isUpdate: false,
          sides: [one, two].map((utterance) => toUtteranceSide(material, utterance, utterance.voice ?? '')),
          confidence: 0.85,
          by: 'conflicts/attribution',
          what: 'The same words are given to different speakers',
        });
      }
    }
  }
  return drafts;
}

function isOtherSpeaker({ voiceById }: ConflictMaterial, a: Utterance, b: Utterance): boolean {
  const [one, two] = [voiceById.get(a.voice ?? ''), voiceById.get(b.voice ?? '')];
  if (one === undefined || two === undefined || one.id === two.id) return false;
  if (one.kind !== 'person' || two.kind !== 'person') return false;
  return isProperName(one.name) && isProperName(two.name) && !sharesName(one.name, two.name);
}

/** "Kone" and "Idrissa Kone" may be one whom joining left apart. */
function sharesName(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/\s+/));
  return b
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.has(word));
}
