// Catches: the planned visit · a cancelled concert · this would-be visit · Kim's non-visit · the upcoming vote  Not: possible effects of the vote
import { STATUS_MODIFIERS } from '../../../lexicon/status-verbs.ts';
import { toTokenSpan } from '../ground.ts';
import type { StatusRule } from '../status-rule.ts';

/** A word on the noun itself says what became of the event. */
export const namedSo: StatusRule = {
  id: 'happenings/named-so',
  confidence: 0.84,
  toStatus({ noun: { phrase, class: kind } }, ground) {
    const { words } = ground;
    for (let token = phrase.head - 1; token >= phrase.first; token--) {
      const word = words[token] as string;
      // "would-be" and "called-off" may be three tokens, "non-" two.
      const joined = words[token + 1] === '-' && token + 2 < phrase.head ? `${word}-${words[token + 2]}` : null;
      const isNon = word === 'non' && words[token + 1] === '-' && token + 2 === phrase.head;
      const status = isNon ? 'cancelled' : (STATUS_MODIFIERS.get(joined ?? word) ?? null);
      if (status === null || (words[token - 1] === '-' && token - 1 >= phrase.first)) continue;
      if (status === 'planned' && (kind === 'nature' || kind === 'accident')) continue;
      const end = isNon ? token + 3 : joined === null ? token + 1 : token + 3;
      return { status, cue: toTokenSpan(ground, token, end) };
    }
    return null;
  },
};
