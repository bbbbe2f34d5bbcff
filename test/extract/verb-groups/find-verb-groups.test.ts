import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWords } from '../../../src/extract/to-words.ts';
import type { VerbGroup } from '../../../src/extract/words.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readTagger } from '../../model/tiny-network.ts';

const tagger = readTagger();

/** Each group in brackets: its words, then lemma, tense or "nonfinite", (modal), and what else is true of it. */
const SENTENCES = [
  'He [has backed|back present perfect] out of the visit.',
  'The trip [would have marked|mark present (would) perfect] his first journey abroad.',
  'She [will not meet|meet future (will) negated] the delegation.',
  'The talks [are being held|hold present progressive passive] in Geneva.',
  "They [didn't say|say past negated] when the bridge [would open|open present (would)].",
  "She [hadn't been told|tell past perfect passive negated].",
  'He [wants|want present] [to meet|meet nonfinite] the mayor.',
  'The minister [is expected|expect present passive] [to visit|visit nonfinite] Oslo in June.',
  "It['s raining|rain present progressive] in the north.",
  "It['s been raining|rain present perfect progressive] since Monday.",
  "She['s said|say present passive] [to be|be nonfinite] furious.",
  '[Will the two meet|meet future (will)] in May?',
  'When [did the minister resign|resign past]?',
  'Why [has the trip been cancelled|cancel present perfect passive]?',
  '[Is the factory closing|close present progressive]?',
  "They['ll come|come future (will)] later.",
  "He [won't go|go future (will) negated].",
  "She [can't say|say present (can) negated].",
  "They['re going to meet|meet future (going to)] on Friday.",
  'The council [was going to vote|vote past (going to)].',
  'The firm [is going|go present progressive] to the court.',
  "[Had he known|know past perfect], he [would've come|come present (would) perfect].",
  "He['d told|tell past perfect] them that he['d go|go present (would)].",
  'The meeting [would not be postponed|postpone present (would) passive negated] or [cancelled|cancel present (would) passive negated].',
  'The army [will attack|attack future (will)] and [destroy|destroy future (will)] the camp.',
  'The army [did not attack|attack past negated] or [destroy|destroy past negated] the camp.',
  'He [has, however, never backed|back present perfect negated] down.',
  '[Nor will he resign|resign future (will) negated].',
  'An explosion [tore|tear past] through a mill on Wednesday.',
  'The bank [no longer lends|lend present negated] to farmers.',
  'The bank [is no longer lending|lend present progressive negated] to farmers.',
  'He [decided|decide past] [not to stand|stand nonfinite negated] again.',
  'He [never said|say past negated] that.',
  'It [was not only raining|rain past progressive].',
  '[Having lost|lose nonfinite perfect] the vote, she [resigned|resign past].',
  'The planned visit [drew|draw past] protests.',
  'The accused man [denied|deny past] the charge.',
  'The meeting [was|be past] short.',
  'According to the report, sales [fell|fall past].',
  'A US-backed force [seized|seize past] the town.',
  'The deal, [signed|sign nonfinite passive] in March, [collapsed|collapse past].',
  'A report [published|publish nonfinite passive] by the agency [blamed|blame past] the pilot.',
  'Police [arrested|arrest past] two men, including a teacher.',
  'They [went|go past] to Paris.',
  'He [ought to resign|resign present (ought)].',
  'You [must have been|be present (must) perfect] mistaken.',
  'The plan [could still be blocked|block present (could) passive].',
  'Sales [may well have been rising|rise present (may) perfect progressive].',
  'He [has|have present] [to leave|leave nonfinite].',
  'The road [has been closed|close present perfect passive] to traffic and [is being repaired|repair present progressive passive].',
  'He [let|let past] the deadline pass.',
  "There [won't be|be future (will) negated] a vote.",
  'What [does the mayor want|want present]?',
  'Who [is|be present] the man [accused|accuse nonfinite passive] of the theft?',
  'So far the ministry [has not commented|comment present perfect negated].',
  'The rules [are set|set present passive] [to change|change nonfinite].',
  'The army [has put|put present perfect] troops on the border.',
  '[Resign|resign present] now!',
  'Doctors [have been trying|try present perfect progressive] [to save|save nonfinite] him.',
  "The building's owner [has died|die present perfect].",
  "The owner['s gone|go present perfect].",
  'Prices [were|be past] [to rise|rise nonfinite] in April.',
  'She [does want|want present] [to run|run nonfinite].',
  'He [cannot be named|name present (can) passive negated].',
  'The firm [might just have sold|sell present (might) perfect] its stake.',
  'We [shall see|see future (shall)].',
  'Nobody [had thought|think past perfect] [to ask|ask nonfinite].',
  'By then the ship [will have been sailing|sail future (will) perfect progressive] for a week.',
  'The vote [is scheduled|schedule present passive] for Tuesday.',
  'The two sides [have|have present] yet [to agree|agree nonfinite].',
  '"I [will resign|resign future (will)]," he [said|say past].',
  'The minister, who [was appointed|appoint past passive] last year, [had earlier said|say past perfect] he [would quit|quit present (would)].',
  "[Let|let present]'s [go|go nonfinite].",
  '[Having been warned|warn nonfinite perfect passive], they [fled|flee past].',
  'A new law [forbids|forbid present] smoking in cars.',
  'The pilot [might not have seen|see present (might) perfect negated] it.',
  'Neither side [has said|say present perfect] why.',
  'The ministry [neither confirmed|confirm past negated] [nor denied|deny past negated] the sale.',
  '[Neither has said|say present perfect negated] why.',
  "He['d never been asked|ask past perfect passive negated].",
  "It['ll be finished|finish future (will) passive] soon.",
  "The suspects [weren't charged|charge past passive negated].",
  'The proposed merger [was abandoned|abandon past passive].',
  'Long-running talks [failed|fail past].',
  '[Does the treaty still hold|hold present]?',
  'The ship [was being towed|tow past progressive passive] when it [sank|sink past].',
  'The company [has been told|tell present perfect passive] [to pay|pay nonfinite].',
  '[Rebuilding|rebuild nonfinite] the port [will take|take future (will)] years.',
  'The court [heard|hear past] that he [had been driving|drive past perfect progressive] fast.',
  'She [may not have known|know present (may) perfect negated].',
  'A spokeswoman [could not be reached|reach present (could) passive negated].',
  'The two [have both been invited|invite present perfect passive].',
  'He [is|be present] about [to leave|leave nonfinite].',
  'The tunnel, which [opened|open past] in 1994, [is|be present] [to close|close nonfinite].',
  'Workers [fearing|fear nonfinite] cuts [walked|walk past] out.',
  'Whether or not [to strike|strike nonfinite] [is|be present] their choice.',
  "Farmers [don't really want|want present negated] the dam.",
  'The executions [described|describe nonfinite passive] by the envoy [were|be past] public.',
  'The closing of the mine [was|be past] a shock.',
  'Housing [is|be present] a concern for many.',
  'The will of the voters [is|be present] clear.',
  'Officials in May [said|say past] so.',
  'May [will meet|meet future (will)] the mayor.',
  'May [said|say past] so.',
  'The ad [will air|air future (will)] on Sunday.',
  'The ruling [could prompt|prompt present (could)] a vote.',
  'We [might wish|wish present (might)] that it [were|be past] over.',
  'He [did|do past] business there.',
  'They [may say|say present (may)] so.',
];

const GROUP = /\[([^|\]]*)\|[^\]]*\]/g;

function toBrackets(text: string, verbs: readonly VerbGroup[]): string {
  let marked = '';
  let at = 0;
  for (const verb of verbs) {
    const { start, end, lemma, isFinite: hasTense, tense, modal, isPerfect, isProgressive, isPassive, negation } = verb;
    const facts = [
      lemma,
      hasTense ? tense : 'nonfinite',
      modal === null ? '' : `(${modal})`,
      isPerfect ? 'perfect' : '',
      isProgressive ? 'progressive' : '',
      isPassive ? 'passive' : '',
      negation === null ? '' : 'negated',
    ];
    marked += `${text.slice(at, start)}[${text.slice(start, end)}|${facts.filter((fact) => fact !== '').join(' ')}]`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('verb groups', () => {
  for (const sentence of SENTENCES) {
    it(sentence.replace(GROUP, '$1'), () => {
      const text = sentence.replace(GROUP, '$1');
      expect(toBrackets(text, toWords(toLanguage(text), tagger).verbs)).toBe(sentence);
    });
  }

  it('name the words of a negation', () => {
    const text = 'He no longer lives here, has not moved and never will.';
    const negations = toWords(toLanguage(text), tagger).verbs.map(({ negation }) => negation);
    expect(negations.map((span) => span && text.slice(span.start, span.end))).toEqual(['no longer', 'not', 'never']);
  });

  it('do not reach from one sentence into the next', () => {
    const text = 'They said they will. Leave the house.';
    const { verbs } = toWords(toLanguage(text), tagger);
    expect(verbs.map(({ start, end }) => text.slice(start, end))).toEqual(['said', 'will', 'Leave']);
  });

  it('are in order, do not overlap, and hold their own head, in any string', () => {
    const word = fc.constantFrom(
      ..."he will not never have has been being is to go going gone said would n't 's 'd 'll . , no longer nor or and did the vote \" \ud800 ?".split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const language = toLanguage(given);
        const { tags, verbs } = toWords(language, tagger);
        expect(tags).toHaveLength(language.tokens.count);
        let last = 0;
        for (const { firstToken, headToken, endToken, start, end, negation, lemma } of verbs) {
          expect(firstToken).toBeGreaterThanOrEqual(last);
          expect(headToken).toBeGreaterThanOrEqual(firstToken);
          expect(headToken).toBeLessThan(endToken);
          expect([start, end]).toEqual([language.tokens.starts[firstToken], language.tokens.ends[endToken - 1]]);
          // A verb that shares its auxiliary shares the negation, which stands before it.
          if (negation) expect(negation.end).toBeLessThanOrEqual(end);
          expect(lemma).not.toBe('');
          last = endToken;
        }
      }),
    );
  });
});
