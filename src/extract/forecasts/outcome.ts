import { ARRANGED, BEFALLING, CONSEQUENCES, EFFECTS, OUTCOMES } from '../../lexicon/outcome-verbs.ts';
import type { StretchVerb } from '../stretch.ts';
import type { Passage } from './prospect.ts';
import { toSubject } from './subject.ts';

/** True where the verb tells what comes about, not what somebody means or is due to do. */
export function isOutcome(passage: Passage, verb: StretchVerb): boolean {
  const { lemma, isPassive, isProgressive } = verb.group;
  if (isPassive) return BEFALLING.has(lemma);
  // "will be attending" is an arrangement.
  if (isProgressive) return false;
  const subject = toSubject(passage, verb);
  if (subject === 'hearer') return false;
  // "will begin to push" is up to somebody.
  if (/^(?:begin|start|continue)$/.test(lemma) && passage.stretch.lowers[verb.end] === 'to') return false;
  // "I will be more careful" is a promise.
  if (lemma === 'be') return subject !== 'speaker' && isBecoming(passage, verb, subject === 'thing');
  // "Will end up above 8 per cent", "will run out of money"
  if (PHRASAL.test(`${lemma} ${passage.stretch.lowers[verb.end] ?? ''}`)) return true;
  if (lemma === 'have') return hasConsequence(passage, verb);
  if (lemma === 'take') return isTakingTime(passage, verb);
  if (lemma === 'go' || lemma === 'come') return isGoing(passage, verb);
  if (lemma === 'make' || lemma === 'get')
    // "We will make it more beautiful" is a promise.
    return (subject !== 'speaker' && isComparing(passage, verb)) || (lemma === 'make' && subject === 'thing');
  // "I will find it" is a vow, "will find it hard" what comes of it.
  if (lemma === 'find')
    return (
      /^(?:itself|himself|herself|themselves)$/.test(passage.stretch.lowers[verb.end] ?? '') ||
      (passage.stretch.lowers[verb.end] === 'it' &&
        /^(?:JJ|RB|VBG)/.test(passage.stretch.tags[verb.end + 1] ?? '') &&
        !/^(?:there|here|again|soon|now|later|anyway|too|yet)$/.test(passage.stretch.lowers[verb.end + 1] ?? ''))
    );
  if (lemma === 'see') return isSeeingChange(passage, verb);
  // "will continue to push" goes on meaning to.
  // "will remain in the city until Sunday" is an order of the day.
  if (subject !== 'thing' && lemma === 'remain') return !/^IN/.test(passage.stretch.tags[verb.end] ?? '');
  if (subject !== 'thing') return OUTCOMES.has(lemma);
  return OUTCOMES.has(lemma) || EFFECTS.has(lemma);
}

const PHRASAL = /^(?:(?:end|finish) up|(?:run|miss|lose|turn|die) out|(?:fall|drop) (?:short|behind|apart|through))$/;

/** "will be worse", "will be a disaster"; not "will be on Tuesday", "will be the first", and of people only what they cannot choose. */
export function isBecoming({ stretch }: Passage, verb: StretchVerb, isOfThing: boolean): boolean {
  let at = verb.end;
  while (/^RB/.test(stretch.tags[at] ?? '')) at++;
  const tag = stretch.tags[at] ?? '';
  const word = stretch.lowers[at] ?? '';
  if (word === 'the' && stretch.lowers[at + 1] === 'next') return true;
  // "will not be able to": what somebody cannot is not up to him.
  if (word === 'able') return verb.group.negation !== null;
  if (/^(?:president|chancellor|premier|champions?|mayor|governor)$/.test(word)) return true;
  if (tag.startsWith('JJ')) return !ARRANGED.has(word);
  if (!isOfThing || !/^(?:DT|PRP\$|PDT)/.test(tag)) return false;
  // "the first official visit", "the keynote speech" belong to a programme.
  return !(word === 'the' || word === 'his' || word === 'her' || word === 'their' || word === 'its') ||
    /^(?:JJS|RBS)/.test(stretch.tags[at + 1] ?? '')
    ? !ARRANGED.has(stretch.lowers[at + 1] ?? '')
    : false;
}

function hasConsequence({ stretch }: Passage, verb: StretchVerb): boolean {
  for (let at = verb.end; at < verb.end + 6 && at < stretch.count; at++)
    if (CONSEQUENCES.has(stretch.lowers[at] as string)) return true;
  return false;
}

/** "will take years", "will take time". */
function isTakingTime({ stretch }: Passage, verb: StretchVerb): boolean {
  for (let at = verb.end; at < verb.end + 5 && at < stretch.count; at++)
    if (
      /^(?:time|years?|months?|weeks?|decades?|generations?|longer|ages|hours|days)$/.test(stretch.lowers[at] as string)
    )
      return true;
  return false;
}

/** "will go down", "will come true"; not "will come from Paris". */
function isGoing({ stretch }: Passage, verb: StretchVerb): boolean {
  return /^(?:up|down|away|soon|true|easily|under|wrong|bankrupt|bust|extinct|unnoticed|unpunished|badly|well|smoothly)$/.test(
    stretch.lowers[verb.end] ?? '',
  );
}

/** "will make it harder", "will get worse". */
function isComparing({ stretch }: Passage, verb: StretchVerb): boolean {
  for (let at = verb.end; at < verb.end + 4 && at < stretch.count; at++)
    if (/^(?:JJR|RBR)$/.test(stretch.tags[at] as string) || stretch.lowers[at] === 'difficult') return true;
  return false;
}

/** "will see a rise in rents". */
function isSeeingChange({ stretch }: Passage, verb: StretchVerb): boolean {
  for (let at = verb.end; at < verb.end + 6 && at < stretch.count; at++)
    if (
      /^(?:rise|rises|increase|increases|fall|falls|drop|drops|decline|growth|surge|jump|more|fewer|less|higher|lower|gains|losses|cuts|spike)$/.test(
        stretch.lowers[at] as string,
      )
    )
      return true;
  return false;
}
