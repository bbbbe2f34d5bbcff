// Catches: if it rains · unless they agree · whether he knew · Will it last?  Not: even if · why he left (he did)
import { type CertaintyRule, type Mark, toMark } from '../mark.ts';

const ID = 'certainty/open-clause';

/** Clauses that leave open whether it is so: conditions, "whether", questions. */
export const openClause: CertaintyRule = {
  id: ID,
  findMarks({ stretch, parts }) {
    const marks: Mark[] = [];
    let end = stretch.count;
    while (end > 0 && /^["”’')]+$/.test(stretch.lowers[end - 1] as string)) end--;
    const isQuestion = (stretch.lowers[end - 1] ?? '').startsWith('?');
    // "One question is left: who pays?" asks behind the colon only.
    const asked = isQuestion
      ? Math.max(0, stretch.lowers.lastIndexOf(':', end) + 1, stretch.lowers.lastIndexOf(';', end) + 1)
      : 0;
    for (const [index, { kind, from, to }] of parts.clauses.entries()) {
      const isOpen = kind === 'condition' || kind === 'whether';
      if (!isOpen && !(isQuestion && kind === 'main')) continue;
      const cue = isOpen ? { from, to: from + 1 } : { from: end - 1, to: end };
      marks.push({
        ...toMark(ID, [cue], { from: isOpen ? from : Math.max(from, asked), to }),
        clause: index,
        level: 'possible',
        opens: true,
      });
    }
    return marks;
  },
};
