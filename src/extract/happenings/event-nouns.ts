import { type EventWord, parseEventWord } from '../event-words.ts';
import type { Ground } from './ground.ts';
import { type NounPhrase, toNounPhrase } from './noun-phrase.ts';

/** An event noun in its phrase. */
export interface EventNoun extends EventWord {
  readonly phrase: NounPhrase;
}

/** Compounds whose last word names an event only by itself. */
const OTHER_COMPOUNDS: ReadonlySet<string> = new Set(
  'heart attack|heart attacks|panic attack|panic attacks|exit polls|exit poll|opinion polls|opinion poll|national polls|recent polls|state polls|talk show|reality show|side show|trade show|straw poll|human race|rat race|swing vote|popular vote|no contest|critical mass|land mass|body mass|bone mass|muscle mass|air mass|web forum|internet forum|online forum|chat forum|discussion forum|message forum|crime forum|cybercrime forum|hacking forum|hacker forum|hackers forum|underground forum|user forum|users forum'.split(
    '|',
  ),
);
/** Every event noun that heads its phrase, in order: "the peace talks", never "the strike committee". */
export function findEventNouns(ground: Ground): EventNoun[] {
  const { words } = ground;
  const found: EventNoun[] = [];
  for (let token = 0; token < words.length; token++) {
    const entry = parseEventWord(words[token] as string);
    if (entry === null || !isNoun(entry, ground, token) || !isHead(ground, token)) continue;
    found.push({ ...entry, phrase: toNounPhrase(ground, token) });
  }
  return found;
}

/** "Saturday's final": of matches, an adjective at the end of its phrase is a noun. */
function isNoun(entry: EventWord, { tags }: Ground, token: number): boolean {
  const tag = tags[token] as string;
  // "the tax returns show he paid": what takes a subject or an object is a verb.
  if (entry.isLoose && tag === 'NN' && (tags[token - 1] ?? '').startsWith('NN') && /^PRP/.test(tags[token + 1] ?? ''))
    return false;
  return (
    tag.startsWith('NN') || (entry.class === 'sport' && tag === 'JJ' && !/^(?:NN|JJ|CD|CC)/.test(tags[token + 1] ?? ''))
  );
}

function isHead({ words, tags, timeAt, verbAt, sentenceAt, known }: Ground, token: number): boolean {
  // "in March": a month, and no march; "a heart attack", "exit polls": other things altogether.
  if (timeAt[token] !== -1 || OTHER_COMPOUNDS.has(`${words[token - 1]} ${words[token]}`)) return false;
  // "began March with $8 million"
  if (words[token] === 'march' && isNameOfMonth(tags, known, token)) return false;
  const next = token + 1;
  if (sentenceAt[next] !== sentenceAt[token]) return true;
  if (tags[next] === 'POS' || words[next] === "'s" || words[next] === "'") return false;
  if (words[next] === '-' || words[next] === '/' || words[next] === '–')
    return words[next + 1] === undefined || tags[next] === ':';
  return timeAt[next] !== -1 || verbAt[next] !== -1 || !(tags[next] as string).startsWith('NN');
}

/** "March" with a capital and nothing before it that a noun has: "the Women's March" is a march. */
function isNameOfMonth(
  tags: readonly string[],
  { language: { text, tokens } }: Ground['known'],
  token: number,
): boolean {
  return (
    text.charAt(tokens.starts[token] as number) === 'M' &&
    !/^(?:DT|PRP\$|POS|JJ|NN|CD|VBN|VBG)/.test(tags[token - 1] ?? '')
  );
}
