// Catches: He thinks the oil theory unlikely · The theory of the lone thief has a hole in it · The board called the sabotage explanation absurd.
// Not: the theory is taught · the theory that has a long history · thinks it unlikely that he will come.
import type { Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { isAsking } from '../explained.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In UTF-16 code units: from the name of the theory to what is made of it, and from the verb before it. */
const REACH = 120;
const VERB =
  /\b(?:think|thinks|thought|find|finds|found|call|calls|called|consider|considers|considered)\s+(?:the\s+)?$/i;
const DOUBTFUL =
  /^\s+(?:very |most |rather |quite |highly |less |not very )?(?:unlikely|doubtful|dubious|implausible|improbable|far-fetched|unconvincing)\b/i;
const FALSE = /^\s+(?:absurd|nonsense|wrong|false|baseless|ridiculous|ludicrous|laughable|unfounded|untenable)\b/i;
const HOLED = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /^[^.;:?!]{0,80}?\b(?:has|had) (?:a |one |some |many |a few )?(?:big |gaping |serious )?/,
      /(?:holes?|flaws?|weakness(?:es)?)\b(?: in (?:it|them))?/,
    ),
    sequenceOf(
      /^[^.;:?!]{0,80}?\b(?:has|had|have) (?:found|won) (?:few|no|hardly any) /,
      /(?:friends|takers|supporters|adherents|believers|followers)\b/,
    ),
  ),
);
const DEAD =
  /^[^.;:?!]{0,80}?\b(?:is|was) (?:long )?(?:dead|refuted|disproved|off the table|nonsense|groundless|baseless)\b/i;

const OFFERED =
  /^\s+(?:[\w.’'-]+ ){1,6}?(?:(?:has|had|have) (?:\w+ )?)?(?:offered|gave|given|put forward|advanced|proposed|presented|favou?red|preferred|suggested|championed|floated|held)(?= (?:at|in|on|earlier|first|initially|so far|from|until|before|is|was|has|had)\b|,)/i;

export const doubtedTheory: ExplanationRule = {
  id: 'explanations/doubted-theory',
  pattern: toPattern(
    'gi',
    anyOf(
      sequenceOf(
        /\bthe (?:old |popular |official |first |other )?/,
        anyOf(
          sequenceOf(
            '(?!',
            anyWordOf('same whole very big new first last general own other only best old popular official main'),
            /\b/,
            ')',
            /[\w-]+ (?:theory|explanation|hypothesis)/,
          ),
          /(?:theory|explanation|hypothesis|rumour|rumor) (?:of|about|that)/,
        ),
        / ?/,
      ),
      /['’]s (?:theory|explanation|hypothesis) (?:of|about|that) ?/,
    ),
  ),
  confidence: 0.7,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, region, known, sentence } = passage;
    // The verb may stand before the words that it reports.
    const from = Math.max(known.language.sentences[sentence]?.start ?? region.start, cue.start - 30);
    const words = text.slice(cue.start, cue.end).trimEnd();
    const end = cue.start + words.length;
    const isOf = /(?:of|about|that)$/i.test(words);
    const after = text.slice(end, Math.min(region.end, end + REACH));
    const verb = VERB.exec(text.slice(from, cue.start));
    // The name of a theory is its claim: "the <oil> theory".
    const plain = { start: isOf ? cue.start : cue.start + words.lastIndexOf(' ') + 1, end };
    if (!isOf && verb !== null) {
      const verdict = DOUBTFUL.exec(after) ?? FALSE.exec(after);
      if (verdict === null) return null;
      return toTurned(toName(cue, words), plain, toVerdictSpan(end, verdict[0]), DOUBTFUL.test(after));
    }
    const verdict = HOLED.exec(after) ?? DEAD.exec(after);
    if (verdict === null) return null;
    const isHoled = HOLED.test(after);
    const start = /\b(?:has|had|is|was)\b/i.exec(verdict[0]);
    // "The explanation that the firm had offered is off the table": what it was, stands elsewhere.
    if (start === null || (/that$/i.test(words) && OFFERED.test(after))) return null;
    const spanned = toVerdictSpan(end, verdict[0], start.index);
    if (!isOf)
      return /^\s*$/.test(after.slice(0, start.index)) ? toTurned(toName(cue, words), plain, spanned, isHoled) : null;
    const claim = toTrimmed(text, end, end + start.index);
    return claim === null ? null : toTurned(claim, plain, spanned, isHoled);
  },
};

function toTurned(claim: Span, cue: Span, verdict: Span, isDoubt: boolean): ReturnType<typeof toProposal> {
  return toProposal(claim, null, cue, {
    isDenial: true,
    ...(isDoubt ? { doubtedBy: verdict } : { rejectedBy: verdict }),
  });
}

function toVerdictSpan(offset: number, verdict: string, from = verdict.length - verdict.trimStart().length): Span {
  return { start: offset + from, end: offset + verdict.length };
}

/** "oil" of "the oil theory". */
function toName({ start }: Span, words: string): Span {
  const match = /^the (?:old |popular |official |first |other )?([\w-]+) \w+$/i.exec(words);
  const name = match?.[1] ?? words;
  const at = words.lastIndexOf(name, words.lastIndexOf(' '));
  return { start: start + at, end: start + at + name.length };
}

function toTrimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const { length } = words.trim();
  return length < 4 ? null : { start: start + lead, end: start + lead + length };
}
