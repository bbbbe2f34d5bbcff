import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/document/findings.ts';
import { toText } from '../../../src/document/span.ts';
import { findNotices } from '../../../src/extract/notices/find-notices.ts';
import { NOTICE_RULES } from '../../../src/extract/notices/rules.ts';
import { toKnown } from './known-of.ts';

type Expected = readonly [kind: Notice['kind'], words: string, source: string | null];

/** Sentences written for this test, each with the notices a reader sees in it. */
const CASES: readonly (readonly [text: string, ...expected: Expected[]])[] = [
  // Could not confirm.
  [
    'The Harbour Gazette could not independently verify the account.',
    ['unconfirmed', 'The Harbour Gazette could not independently verify the account', 'The Harbour Gazette'],
  ],
  [
    'The mayor, Ann Love, left the hall. Love did not respond to requests for comment.',
    ['no-comment', 'Love did not respond to requests for comment', 'Love'],
  ],
  ['Dr Menon would not be drawn on the cause.', ['no-comment', 'Dr Menon would not be drawn on the cause', 'Dr Menon']],
  ['The lawyer would not discuss the son.', ['no-comment', 'The lawyer would not discuss the son', 'The lawyer']],
  [
    'The chamber declined to take a position.',
    ['no-comment', 'The chamber declined to take a position', 'The chamber'],
  ],
  ['Ms Salo will say neither yes nor no.', ['no-comment', 'Ms Salo will say neither yes nor no', 'Ms Salo']],
  ['The paper has written to the firm and has not heard back.', ['no-comment', 'has not heard back', null]],
  ['He would not discuss it with his wife.'],
  [
    'The council will make no further statement.',
    ['no-comment', 'The council will make no further statement', 'The council'],
  ],
  ['Ms Salo cannot comment on single cases.', ['no-comment', 'Ms Salo cannot comment on single cases', 'Ms Salo']],
  [
    'The embassy called the accusation an invention.',
    ['denied', 'The embassy called the accusation an invention', 'The embassy'],
  ],
  ['The ministry dismissed the idea.', ['denied', 'The ministry dismissed the idea', 'The ministry']],
  ['The teacher gave the class no more homework.'],
  [
    'Hope Harding, a clerk, did not respond to my messages.',
    ['no-comment', 'Hope Harding, a clerk, did not respond to my messages', 'Hope Harding'],
  ],
  [
    'Westland News could not establish where the film was made.',
    ['unconfirmed', 'Westland News could not establish where the film was made', 'Westland News'],
  ],
  [
    'Neither claim could be independently verified.',
    ['unconfirmed', 'Neither claim could be independently verified', null],
  ],
  ['Police could not establish where the film was made.'],
  [
    'We were not able to establish who made the film.',
    ['unconfirmed', 'We were not able to establish who made the film', 'We'],
  ],
  ['I asked the clerk to explain. He has not replied.', ['no-comment', 'He has not replied', 'He']],
  ['The patient was given the drug. He has not replied to it so far.'],
  [
    'Statement on the works\n\nIt is not true that the council was warned.',
    ['denied', 'It is not true that the council was warned', null],
  ],
  ['A long day on the works\n\nIt is not true that the council was warned.'],
  ['Officials have yet to confirm the toll.', ['unconfirmed', 'Officials have yet to confirm the toll', 'Officials']],
  [
    'The claims, which spread on Monday, have not been independently verified.',
    ['unconfirmed', 'The claims, which spread on Monday, have not been independently verified', null],
  ],
  [
    'The identity of the driver could not be confirmed by the police.',
    ['unconfirmed', 'The identity of the driver could not be confirmed by the police', 'the police'],
  ],
  [
    'There was no independent confirmation of the loss.',
    ['unconfirmed', 'There was no independent confirmation of the loss', null],
  ],
  ['It followed unconfirmed reports of a leak.', ['unconfirmed', 'unconfirmed reports', null]],
  ['The Senate has not confirmed the nominee.'],
  ['Judge Ana Ruiz has not been confirmed.'],
  ['Households that did not confirm their address lost the benefit.'],
  ['The scanner cannot verify new hires.'],
  ['He was willing to spread unconfirmed reports.'],
  // Not clear.
  [
    'It was not immediately clear who had opened the gate.',
    ['unclear', 'It was not immediately clear who had opened the gate', null],
  ],
  [
    'He resigned in May, but it remains unclear whether he was asked to.',
    ['unclear', 'it remains unclear whether he was asked to', null],
  ],
  ['The cause of the fire is still unclear.', ['unclear', 'The cause of the fire is still unclear', null]],
  ['Whether she will appeal, or when, is unknown.', ['unclear', 'Whether she will appeal, or when, is unknown', null]],
  [
    'It was not known what effect, if any, the ruling would have on the fund.',
    ['unclear', 'It was not known what effect, if any, the ruling would have on the fund', null],
  ],
  ['The road was not clear of snow.'],
  ['He is not known for patience.'],
  ['The manual gave unclear instructions.'],
  ['She made it clear that she would go.'],
  ['I am not clear.'],
  ['An unknown man took the boat.'],
  // No explanation.
  [
    'There was no further explanation, from the palace or the army, as to why he stayed away.',
    [
      'no-explanation',
      'There was no further explanation, from the palace or the army, as to why he stayed away',
      'the palace or the army',
    ],
  ],
  ['She did not elaborate.', ['no-explanation', 'She did not elaborate', 'She']],
  [
    'The club apologised but gave no reason for the delay.',
    ['no-explanation', 'gave no reason for the delay', 'The club'],
  ],
  [
    'The mayor spoke of sabotage, without offering evidence.',
    ['no-explanation', 'without offering evidence', 'The mayor'],
  ],
  [
    'No reason was given by the airline for the change.',
    ['no-explanation', 'No reason was given by the airline for the change', 'the airline'],
  ],
  [
    'The board declined to give further details.',
    ['no-explanation', 'The board declined to give further details', 'The board'],
  ],
  ['There is no evidence of fraud.'],
  ['They had no reason to worry.'],
  ['The film gave no reason to stay.'],
  ['The audit cited no evidence that money was lost.'],
  // No comment.
  [
    'A spokesman for the port, Tom Lund, declined to comment.',
    ['no-comment', 'A spokesman for the port, Tom Lund, declined to comment', 'A spokesman for the port'],
  ],
  [
    'The firm would neither confirm nor deny the report.',
    ['no-comment', 'The firm would neither confirm nor deny the report', 'The firm'],
  ],
  [
    'The ministry refused to confirm or deny it.',
    ['no-comment', 'The ministry refused to confirm or deny it', 'The ministry'],
  ],
  [
    'An aide would not say whether the trip was still on.',
    ['no-comment', 'An aide would not say whether the trip was still on', 'An aide'],
  ],
  ['The embassy had no immediate comment.', ['no-comment', 'The embassy had no immediate comment', 'The embassy']],
  [
    'There was no immediate comment from the embassy.',
    ['no-comment', 'There was no immediate comment from the embassy', 'the embassy'],
  ],
  [
    'Two others did not respond to requests for comment.',
    ['no-comment', 'Two others did not respond to requests for comment', 'Two others'],
  ],
  ['The mayor did not return our calls.', ['no-comment', 'The mayor did not return our calls', 'The mayor']],
  ['The firm has been approached for comment.', ['no-comment', 'The firm has been approached for comment', 'The firm']],
  ['The firm would not say.', ['no-comment', 'The firm would not say', 'The firm']],
  ['An aide would not say on Monday.', ['no-comment', 'An aide would not say on Monday', 'An aide']],
  ['I would not say.'],
  ['The aide would not say that.'],
  ['Its owner would not be interviewed.', ['no-comment', 'Its owner would not be interviewed', 'Its owner']],
  ['Neither account could be checked.', ['unconfirmed', 'Neither account could be checked', null]],
  ['The claim could not be checked.', ['unconfirmed', 'The claim could not be checked', null]],
  ['The bags could not be checked.'],
  [
    'Its owner confirmed that the letter was genuine.',
    ['confirmed', 'Its owner confirmed that the letter was genuine', 'Its owner'],
  ],
  ['PRESS RELEASE\n\nReports of a sale are untrue.', ['denied', 'Reports of a sale are untrue', null]],
  ['Reports of a sale are untrue.'],
  ['Calls to the clinic were not returned.', ['no-comment', 'Calls to the clinic were not returned', null]],
  [
    'Ms Pell, who runs the depot, could not be reached on Monday.',
    ['no-comment', 'Ms Pell, who runs the depot, could not be reached on Monday', 'Ms Pell'],
  ],
  ['The vicar was unavailable for comment.', ['no-comment', 'The vicar was unavailable for comment', 'The vicar']],
  ['The patient did not respond to treatment.'],
  ['A deal could not be reached before midnight.'],
  ['He declined to run for office.'],
  ['She refused to say the words.'],
  ['They declined to release the tax returns.'],
  ['The pastor declined to give a speech.'],
  // Anonymous.
  [
    'Two officials, speaking on condition of anonymity because they were not authorised to brief reporters, said so.',
    [
      'anonymous',
      'speaking on condition of anonymity because they were not authorised to brief reporters',
      'Two officials',
    ],
  ],
  [
    'A nurse who spoke on the condition that she not be named told the inquiry.',
    ['anonymous', 'who spoke on the condition that she not be named', 'A nurse'],
  ],
  [
    'One trader, who asked not to be identified, called it madness.',
    ['anonymous', 'who asked not to be identified', 'One trader'],
  ],
  [
    'The list was shown by a clerk who was not authorized to speak publicly.',
    ['anonymous', 'who was not authorized to speak publicly', 'a clerk'],
  ],
  ['The march was not authorized by the city.'],
  ['The gift came from an anonymous donor.'],
  // Denied.
  ['Ms Pell has denied any wrongdoing.', ['denied', 'Ms Pell has denied any wrongdoing', 'Ms Pell']],
  [
    'The bank denied that it had known, and its lawyers left.',
    ['denied', 'The bank denied that it had known', 'The bank'],
  ],
  ['He was accused of theft, a charge that he strongly denied.', ['denied', 'he strongly denied', 'he']],
  [
    'The reports have been denied by the palace.',
    ['denied', 'The reports have been denied by the palace', 'the palace'],
  ],
  [
    'The union dismissed the allegations as “nonsense”.',
    ['denied', 'The union dismissed the allegations as “nonsense”', 'The union'],
  ],
  ['Orm Energy called the allegation baseless.', ['denied', 'Orm Energy called the allegation baseless', 'Orm Energy']],
  ['The office calls that ridiculous.', ['denied', 'The office calls that ridiculous', 'The office']],
  ['The owner rejected any responsibility.', ['denied', 'The owner rejected any responsibility', 'The owner']],
  ['The union disputed that.', ['denied', 'The union disputed that', 'The union']],
  ['The keeper called the plan absurd.'],
  ['The critics called it a triumph.'],
  ['The report was false.'],
  ['The board rejected the offer.'],
  ['He was denied bail.'],
  ['The court denied the motion.'],
  ['They were denied entry at the border.'],
  ['Nobody denies that the bridge is old.'],
  ['The rule would deny Rosa Lind the right to vote.'],
  ['The usher denied Rosa Lind a seat.'],
  ['He did not deny the charge.'],
  ['The judge rejected the claims.'],
  // Confirmed.
  [
    'The health ministry has confirmed the deaths.',
    ['confirmed', 'The health ministry has confirmed the deaths', 'The health ministry'],
  ],
  [
    'His arrest was confirmed by police on Friday.',
    ['confirmed', 'His arrest was confirmed by police on Friday', 'police'],
  ],
  [
    'Police confirmed that two boats were missing.',
    ['confirmed', 'Police confirmed that two boats were missing', 'Police'],
  ],
  ['She was confirmed by the Senate in June.'],
  ['The Senate confirmed Ms Roe as ambassador.'],
  ['There were 40 confirmed cases in the north.'],
  ['The results confirmed her fears.'],
  ['The firm was asked to confirm the sale.'],
  ['If confirmed, the find would be the oldest.'],
  ['Four sailors were confirmed dead.'],
  // About the text itself.
  [
    'Correction: An earlier version of this article gave the wrong year.',
    ['correction', 'Correction: An earlier version of this article gave the wrong year.', null],
  ],
  [
    'CORRECTION:\n\nThe bridge opened in 1931, not in 1913.',
    ['correction', 'CORRECTION:\n\nThe bridge opened in 1931, not in 1913.', null],
  ],
  ['Editor’s note: The writer owns shares.', ['disclaimer', 'Editor’s note: The writer owns shares.', null]],
  [
    'Editor’s note: The mill’s name was misspelled in the first paragraph.',
    ['correction', 'Editor’s note: The mill’s name was misspelled in the first paragraph.', null],
  ],
  [
    'Editor’s note: On Monday the paper said that the mill had closed. That was incorrect.',
    ['correction', 'Editor’s note: On Monday the paper said that the mill had closed. That was incorrect.', null],
  ],
  [
    'Editors’ Note: A front-page article on Friday relied on a forged bill.',
    ['correction', 'Editors’ Note: A front-page article on Friday relied on a forged bill.', null],
  ],
  ['Editor’s note: The mill is a danger to the river and to everyone on it.'],
  [
    'This story has been updated to include a statement.',
    ['correction', 'This story has been updated to include a statement.', null],
  ],
  [
    '*The views expressed in this column are the author’s own.*',
    ['disclaimer', 'The views expressed in this column are the author’s own.', null],
  ],
  [
    'Opinions published here do not necessarily reflect the position of the Harbour Gazette.',
    ['disclaimer', 'Opinions published here do not necessarily reflect the position of the Harbour Gazette.', null],
  ],
  ['The market is due for a correction: shares fell.'],
  ['He corrects the name of the road.'],
  ['It repeated a claim the Front dismissed as nonsense.', ['denied', 'a claim the Front dismissed as nonsense', null]],
  ['It repeated a claim the Front could have dismissed as nonsense.'],
  [
    '(Corrects paragraph 4 to say the union has 1,150 members)',
    ['correction', '(Corrects paragraph 4 to say the union has 1,150 members)', null],
  ],
  [
    '10.58 CORRECTION: We reported earlier that a man had died.',
    ['correction', '10.58 CORRECTION: We reported earlier that a man had died.', null],
  ],
  ['The views from the tower are splendid.'],
  ['His views do not reflect the party’s.'],
];

describe('findNotices', () => {
  it.each(CASES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = findNotices(toKnown(text)).map(({ kind, source, ...span }) => [
      kind,
      toText(text, span),
      source === null ? null : toText(text, source),
    ]);
    expect(found).toEqual(expected);
  });

  it('keeps two notices of one sentence apart', () => {
    const text = 'The mill denied the claim, and its owner could not be reached.';
    expect(findNotices(toKnown(text)).map((notice) => toText(text, notice))).toEqual([
      'The mill denied the claim',
      'its owner could not be reached',
    ]);
  });

  it('has ids in order and names the rule', () => {
    const found = findNotices(toKnown('She did not elaborate. It is unclear why. Ms Pell has denied any wrongdoing.'));
    expect(found.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
    expect(found.map(({ by }) => by)).toEqual(['notices/no-explanation', 'notices/not-clear', 'notices/denied']);
  });
});

describe('a notice in somebody’s words', () => {
  const sourceOf = (marked: string): string | null | undefined => {
    const known = toKnown(marked);
    const notice = findNotices(known)[0];
    return notice === undefined ? undefined : notice.source === null ? null : toText(known.article.text, notice.source);
  };

  it.each([
    ['<1 “We cannot confirm the figures,”> {1 said} [1 a police inspector].', 'a police inspector'],
    ['<1 “It is unclear how it began,”> {1 said} [1 Ann Roe].', 'Ann Roe'],
    ['<1 “No comment,”> [1 the singer] {1 said}.', 'the singer'],
    ['[1 The ministry] {1 said} <1 it was not clear who fired>.', 'The ministry'],
  ])('%s: %s', (marked, source) => {
    expect(sourceOf(marked)).toBe(source);
  });

  it('is left out where it is about a third person', () => {
    expect(sourceOf('<1 “The minister denied the charge,”> {1 said} [1 Ann Roe].')).toBeUndefined();
  });
});

describe('in the answers of an interview', () => {
  const text = '[1 Q]{1 :} <1 Did you?>\n\n[2 A]{2 :} <2 That is not true. I never did.>';

  it('a flat denial is found where an answer begins', () => {
    const known = toKnown(text);
    const attributions = known.attributions.map((one) => ({ ...one, by: 'attributions/answered-turn' }));
    expect(findNotices({ ...known, attributions }).map(({ kind }) => kind)).toEqual(['denied']);
  });

  it('none is found behind the colon of other prose', () => {
    expect(findNotices(toKnown('He knew one thing: it is nonsense.'))).toEqual([]);
  });
});

describe('what a notice is about', () => {
  const aboutOf = (marked: string, acts: Parameters<typeof toKnown>[1] = {}): string | null | undefined =>
    findNotices(toKnown(marked, acts)).at(-1)?.about;

  it.each([
    ['the content in its object', 'The Gazette could not verify <1 the killings> {1 described by} [1 Ms Roe].', 'a1'],
    ['what is confirmed', '[1 Police] {1 confirmed} <1 that two boats were lost>.', 'a1'],
    [
      'what its words point back to',
      '[1 A rival paper] {1 reported} <1 that the mill was for sale>. The owner denied the report.',
      'a1',
    ],
    [
      'what it names again',
      '[1 A deputy] {1 told} reporters <1 that the executions of two generals were ordered>. The Gazette could not confirm the executions.',
      'a1',
    ],
    ['what was said anonymously', '[1 A clerk, who asked not to be named], {1 said} <1 it was over>.', 'a1'],
    ['what is left without proof', '[1 He] {1 claimed} <1 the vote was rigged>, but offered no proof.', 'a1'],
  ])('%s', (_, marked, about) => {
    expect(aboutOf(marked)).toBe(about);
  });

  it.each([
    ['[1 A rival paper] {1 reported} <1 that the mill was for sale>. The owner declined to comment.'],
    ['[1 The owner] {1 declined} <1 to comment>.'],
    ['[1 A rival paper] {1 reported} <1 that the mill was for sale>. The owner declined to comment for this story.'],
  ])('nothing: %s', (marked) => {
    expect(aboutOf(marked)).toBeNull();
  });
});

describe('on any text', () => {
  const PIECES = CASES.flatMap(([text]) => text.split(/(?<=[ ,])/)).concat(
    '“',
    '”',
    '\n\n',
    '(',
    '\ud83d',
    '\0',
    ' - ',
  );

  it('notices lie inside the text, in order, with their source, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const known = toKnown(text.replace(/[[\]{}<>]/g, ''));
        const found = findNotices(known);
        let last = 0;
        for (const { start, end, source } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(known.article.text.length);
          if (source !== null) expect(source.end).toBeGreaterThan(source.start);
          last = start;
        }
        expect(findNotices(known)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  it('every rule is met by some case', () => {
    const met = new Set(CASES.flatMap(([text]) => findNotices(toKnown(text)).map(({ by }) => by)));
    expect([...met].sort()).toEqual([...new Set(NOTICE_RULES.map(({ id }) => id))].sort());
  });
});
