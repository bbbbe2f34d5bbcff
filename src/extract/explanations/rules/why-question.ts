// Catches: Why did rents rise? In all likelihood, because … · Why the delay? "We ran out of steel," … · Why? The pump had failed.
// Not: Why not stay? · Why should I care? No. · Why did he do it? Nobody knows. · a heading that asks.
import type { Attribution } from '../../../document/findings.ts';
import { findLastStarting } from '../../../document/ordered.ts';
import type { Span } from '../../../document/span.ts';
import { anyOf, toPattern } from '../../../language/pattern.ts';
import { findInside } from '../../known.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** An answer that begins so is meant as one. */
const ANSWERS = toPattern(
  'i',
  /^["“'‘(]*(?:and |but )?/,
  anyOf(
    /because|in short|in a word|in all likelihood|most likely|perhaps|maybe|probably|possibly|presumably/,
    /apparently|simple|simply|the (?:short |simple |likely |obvious )?answer/,
    /one (?:reason|answer|explanation)|it (?:appears|seems|would appear|would seem|could be|may be|might be)/,
    /part of (?:it|the)|partly|largely|mostly|to|it(?:'s|’s| is| was)|they|he|she|his|her|their|its|the|in|a/,
    /an|for|i think|i guess/,
  ),
  /\b/,
);
const NO_ANSWER = toPattern(
  'i',
  /\b/,
  anyOf(
    /nobody|no one|don['’]t know|not (?:clear|known|sure)|unclear|unknown|hard to (?:say|know|tell)/,
    /anyone['’]s guess|good question|did not (?:say|explain)|declined|depends|who knows/,
    /remains? (?:a )?myster\w+|asked/,
  ),
  /\b/,
);
/** What leads up to the answer inside its sentence. */
const LEAD = toPattern(
  'i',
  /^/,
  anyOf(/.{0,160}?\bbut (?=it (?:would |does )?(?:appears?|seems?)|perhaps|maybe|probably)|["“'‘(]*/),
  '(?:',
  anyOf(
    /in short|in a word|in all likelihood|most likely|perhaps|maybe|probably|possibly|presumably|apparently/,
    /simply|simple/,
  ),
  /,?[:\s]*/,
  ')?',
  '(?:',
  anyOf(
    /it (?:(?:would|does) )?(?:appears?|seems?)|the (?:short |simple |likely |obvious )?answer is/,
    /(?:i|we) (?:think|guess)/,
  ),
  / ?(?:that )?/,
  ')?',
  /(?:because )?/,
);

export const whyQuestion: ExplanationRule = {
  id: 'explanations/why-question',
  pattern: /\bWhy\b(?! not\b)/g,
  confidence: 0.75,
  propose(passage) {
    const { known, sentence, text, cue, cueToken } = passage;
    if (!isAsking(passage)) return null;
    const question = known.language.sentences[sentence];
    const answer = known.language.sentences[sentence + 1];
    if (question === undefined || answer === undefined) return null;
    if (/[\p{L}\p{N}]/u.test(text.slice(question.start, cue.start).replace(/^\W*(?:and|but|so)\b/i, ''))) return null;
    const block = known.article.blocks.find(({ start, end }) => start <= cue.start && cue.start < end);
    if (block === undefined || block.kind === 'title' || block.kind === 'heading' || answer.end > block.end)
      return null;
    const words = text.slice(answer.start, Math.min(answer.end, answer.start + 500));
    if (/\?["'”’]*$/.test(words) || words.length < 12) return null;
    if (/^(?:should|would you|do you|don['’]t|are you|not)\b/i.test(text.slice(cue.end + 1, cue.end + 12))) return null;
    if (!ANSWERS.test(words)) return null;
    // "Why did they leave? The firm's statement blamed the market": somebody answers, and not the article.
    if (isReport(passage, answer)) return null;
    const said = findQuoted(passage, answer);
    const holder = said === null ? findSayingAfter(passage, answer) : null;
    const claim = said ?? holder?.content.find(({ start }) => start === answer.start) ?? toAnswer(words, answer.start);
    if (
      claim === null ||
      ANNOUNCES.test(text.slice(claim.start, claim.end)) ||
      NO_ANSWER.test(text.slice(claim.start, claim.end))
    )
      return null;
    const more = holder === null ? {} : { holder, isReported: true };
    return toProposal(claim, toAsked(passage, cueToken), cue, { isArgued: !passage.isQuoted, ...more });
  },
};

/** True where all of the sentence is what somebody is told to hold, with who does so at its head. */
function isReport({ known }: Passage, answer: Span): boolean {
  return known.attributions.some(({ source: [who], cue: [cue], content: [content] }) => {
    if (who === undefined || cue === undefined || content === undefined) return false;
    return who.start === answer.start && cue.start >= who.end && content.start >= cue.end && content.end <= answer.end;
  });
}

/** "The pumps were old, said Rossi.": who says all of the answer. */
function findSayingAfter({ known }: Passage, answer: Span): Attribution | null {
  return (
    known.attributions.find(({ source: [who], cue: [cue], content: [content] }) => {
      if (who === undefined || cue === undefined || content === undefined || content.start !== answer.start)
        return false;
      return content.end <= Math.min(cue.start, who.start) && Math.max(cue.end, who.end) <= answer.end;
    }) ?? null
  );
}

const ANNOUNCES = /\b(?:reasons|factors|explanations|answers|theories)\b/i;

/** `"They pay us," he said.`: the quotation that opens the answer. */
function findQuoted({ known: { language } }: Passage, answer: Span): Span | null {
  const quotation = language.quotations[findLastStarting(language.quotations, answer.start)];
  if (quotation === undefined || quotation.start !== answer.start || quotation.inner.end > answer.end) return null;
  const words = language.text.slice(quotation.inner.start, quotation.inner.end);
  return { start: quotation.inner.start, end: quotation.inner.end - (/[.,!\s]*$/.exec(words)?.[0].length ?? 0) };
}

function toAnswer(words: string, start: number): Proposal['claim'] | null {
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead);
  const { length } = rest;
  const tail = /[\s.,!;:"'”’)]*$/.exec(rest.slice(0, length))?.[0].length ?? 0;
  return length - tail < 8 ? null : { start: start + lead, end: start + lead + length - tail };
}

/** "did rents rise": the question without its "why". */
function toAsked(passage: Passage, why: number): Proposal['of'] {
  const { known } = passage;
  const question = known.language.sentences[passage.sentence];
  if (question === undefined) return null;
  const group = findInside(known.words.verbs, question)[0];
  const skip =
    group !== undefined && group.firstToken === why + 1 && /^(?:do|did|does)$/.test(toLower(passage, why + 1)) ? 2 : 1;
  const span = toWordsSpan(passage, why + skip, passage.endToken);
  return span === null || span.end - span.start < 4 ? null : span;
}
