import type { Problem } from '../../document/article.ts';
import type { Happening, HappeningMention } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { toText } from '../../document/span.ts';
import { toProblem } from '../../errors.ts';
import { findSentenceIndex, type Known } from '../known.ts';

/** Words of a sentence that themselves say that the plan is a new one, or is spoken of as overtaken. */
const KNOWS_BETTER =
  /\b(?:after all|instead|now|new date|reschedul|rearrang|had been|would have|was to|were to|originally|initially|previously|earlier|before|if|unless|whether)\b/i;

/** Statements that the same article has overtaken: still to come in one sentence, called off in another. The span is the overtaken sentence. */
export function findSuperseded(happenings: readonly Happening[], known: Known): Problem[] {
  const { text, sentences } = known.language;
  // What somebody said on a day of its own was so on that day.
  const dated = new Set(known.attributions.filter(({ time }) => time !== null).map(({ id }) => id));
  const problems: Problem[] = [];
  const seen = new Set<number>();
  for (const { status, cue, mentions } of happenings) {
    const ending = sentences[findSentenceIndex(known, cue.start)];
    if (status !== 'cancelled' || ending === undefined) continue;
    for (const mention of mentions) {
      const index = findSentenceIndex(known, mention.cue.start);
      const overtaken = sentences[index];
      if (overtaken === undefined || overtaken === ending || seen.has(index)) continue;
      if (
        !isStillToCome(known, mention) ||
        dated.has(mention.holder ?? '') ||
        KNOWS_BETTER.test(toText(text, overtaken))
      )
        continue;
      seen.add(index);
      const detail = `“${toLine(toText(text, overtaken))}” is overtaken by “${toLine(toText(text, ending))}”`;
      problems.push(toProblem('plan-overtaken', overtaken, detail));
    }
  }
  return problems;
}

/** A plan told in the present or the future. */
function isStillToCome({ words: { verbs } }: Known, { status, cue }: HappeningMention): boolean {
  if (status !== 'planned') return false;
  const verb = verbs[findLastStarting(verbs, cue.end - 1)];
  if (verb === undefined || verb.end <= cue.start || !verb.isFinite || verb.isPerfect) return false;
  return verb.tense === 'future' || verb.tense === 'present';
}

function toLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
