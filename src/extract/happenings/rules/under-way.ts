// Catches: the search is under way · the trial is in progress · the match is over · the strike is back on  Not: is over budget · once the election is over · is on the table
import type { Status } from '../../../document/findings.ts';
import { toTokenSpan } from '../ground.ts';
import type { StatusRule } from '../status-rule.ts';

const AFTER_BE: readonly (readonly [words: readonly string[], status: Status])[] = [
  [['under', 'way'], 'ongoing'],
  [['underway'], 'ongoing'],
  [['in', 'progress'], 'ongoing'],
  [['in', 'full', 'swing'], 'ongoing'],
  [['ongoing'], 'ongoing'],
  [['over'], 'occurred'],
  [['back', 'on'], 'planned'],
  [['imminent'], 'planned'],
  [['due'], 'planned'],
  [['going', 'ahead'], 'planned'],
];

/** After these the present tells of what is still to be. */
const SUPPOSING = /^(?:once|when|whenever|until|till|if|unless|after|before|whether)$/;

/** What "is" says of an event besides "off". */
export const underWay: StatusRule = {
  id: 'happenings/under-way',
  confidence: 0.88,
  toStatus({ governors }, ground) {
    const { words, tags, clauses, clauseAt } = ground;
    for (const { verb, role } of governors) {
      if (role === 'object' || (verb.lemma !== 'be' && verb.lemma !== 'get' && verb.lemma !== 'remain')) continue;
      if (verb.negation !== null || verb.modal !== null || !verb.isFinite) continue;
      // "Once the election is over": it is not yet.
      if (verb.tense !== 'past' && SUPPOSING.test(clauses[clauseAt[verb.headToken] as number]?.opener ?? '')) continue;
      let from = verb.endToken;
      while (tags[from] === 'RB' && words[from] !== 'back' && words[from] !== 'over') from++;
      for (const [phrase, status] of AFTER_BE) {
        if (!phrase.every((word, i) => words[from + i] === word)) continue;
        const end = from + phrase.length;
        const isLast = ground.sentenceAt[end] !== ground.sentenceAt[verb.headToken];
        if (
          !isLast &&
          phrase.length === 1 &&
          phrase[0] === 'over' &&
          /^(?:DT|NN|CD|JJ|PRP|WP|IN)/.test(tags[end] ?? '')
        )
          continue;
        const isPast = verb.tense === 'past';
        if (phrase[0] === 'due' && words[end] === 'to' && ground.verbAt[end] === -1) continue;
        return {
          status: status === 'ongoing' && isPast ? 'occurred' : status,
          cue: toTokenSpan(ground, verb.firstToken, end),
        };
      }
    }
    return null;
  },
};
