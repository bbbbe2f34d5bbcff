import { describe, expect, it } from 'vitest';
import { hold, toArticle, toVerdicts } from './hold.ts';

const ARTICLE = `Ferry stays in port

MELVIK, March 4, 2019 (Coast Wire) — The ferry will not sail before Friday, harbour master Ola Brandt said on Monday.

"We will not send anybody out in this weather, and the owner knows it," Brandt told reporters. "The last storm cost us 15 boats."

Per Holm, the pilot, sees it differently. "I have sailed in worse," Holm said. "Nobody asked me."

"If the council pays for a second tug, we can sail on Wednesday," Ann Miller, who runs the line, said in an interview.`;
const OTHER = `Storm warning lifted

The weather service lifted its warning on Tuesday. "It was never as bad as people said," forecaster Irma Vance told the Island Post.`;

const judge = (draft: string): readonly string[] =>
  toVerdicts(hold(draft, [toArticle(ARTICLE, 'Coast Wire', 'a'), toArticle(OTHER, 'Island Post', 'b')]));

describe('what editors may change', () => {
  it.each([
    ['as it stands', '"We will not send anybody out in this weather, and the owner knows it," Brandt said.'],
    ['other marks and a full stop', '“The last storm cost us 15 boats.” Brandt said so.'],
    ['guillemets', '«The last storm cost us 15 boats», Brandt said.'],
    ['a small first letter', 'Brandt said that “the last storm cost us 15 boats.”'],
    ['a bracketed first letter', 'Brandt said “[t]he last storm cost us 15 boats”.'],
    ['an ellipsis', 'Brandt said: “We will not send anybody out … and the owner knows it.”'],
    ['spaced dots', 'Brandt said: “We will not send anybody out . . . and the owner knows it.”'],
    ['a bracketed name', 'Brandt said: “We will not send anybody out in this weather, and [Miller] knows it.”'],
    ['a number in words', 'Brandt said: “The last storm cost us fifteen boats.”'],
    ['he said inside', '“We will not send anybody out,” Brandt said, “in this weather, and the owner knows it.”'],
    ['two parts as one', 'Holm said: “I have sailed in worse. Nobody asked me.”'],
    ['lines broken', 'Brandt said: “The last storm\ncost us\n15 boats.”'],
    ['no-break spaces and soft hyphens', 'Brandt said: “The last storm cost us 15 bo\u00adats.”'],
    ['bold and links', '**Brandt**: “The last *storm* cost us [15 boats](http://example.org/boats).”'],
    ['a block quote with its name', '> The last storm cost us 15 boats.\n>\n> — Ola Brandt'],
    ['a role for the name', '“The last storm cost us 15 boats,” the harbour master said.'],
  ])('%s', (_, draft) => {
    const verdicts = judge(draft);
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['verbatim']));
  });
});

describe('what is wrong', () => {
  it.each([
    ['altered', 'a word', 'Brandt said: “The last storm cost us 15 houses.”'],
    ['altered', 'a number', 'Brandt said: “The last storm cost us 50 boats.”'],
    ['altered', 'a dropped not', 'Brandt said: “We will send anybody out in this weather, and the owner knows it.”'],
    [
      'altered',
      'what an ellipsis hides',
      'Brandt said: “We will … send anybody out in this weather, and the owner knows it.”',
    ],
    ['altered', 'words left out inside', 'Miller said: “If the council pays, we can sail on Wednesday.”'],
    [
      'altered',
      'a bracketed denial',
      'Miller said: “If the council pays for a second tug, we [cannot] sail on Wednesday.”',
    ],
    ['stitched', 'two speakers in one', 'Brandt said: “The last storm cost us 15 boats. We can sail on Wednesday.”'],
    [
      'stitched',
      'two places of one speaker in the wrong order',
      'Brandt said: “The last storm cost us 15 boats … We will not send anybody out in this weather.”',
    ],
    ['other-speaker', 'another name of the article', '“The last storm cost us 15 boats,” Per Holm said.'],
    ['other-speaker', 'a name that no article has', '“The last storm cost us 15 boats,” Sven Carlsen said.'],
    ['other-article', 'another outlet', '“It was never as bad as people said,” Vance told Coast Wire.'],
    ['not-found', 'nothing like it', 'Brandt said: “Heads will roll over this and mine is not among them.”'],
    ['not-found', 'a short word of somebody', 'Brandt called the owner a “scoundrel”.'],
  ])('%s: %s', (verdict, _, draft) => {
    expect(judge(draft)).toEqual([verdict]);
  });

  it('shows the words that differ and where the true ones stand', () => {
    const [check] = hold('Brandt said: “The last storm cost us 50 boats.”', [toArticle(ARTICLE, 'Coast Wire')]).checks;
    expect(check?.differences).toMatchObject([{ draft: '50', article: '15', kind: 'number' }]);
    expect(check?.nearest[0]).toMatchObject({ speaker: 'Ola Brandt', spot: { unit: 'line', number: 5 } });
    const span = check?.nearest[0]?.spans[0];
    expect(ARTICLE.slice(span?.start, span?.end)).toBe('The last storm cost us 15 boats');
  });
});

describe('what is no quotation', () => {
  it.each([
    'The so-called “quiet season” is over.',
    'The film “A Long Winter at Sea” opens on Friday.',
    'Ann “Red” Miller runs the line.',
    'He drove a “new” car.',
  ])('%s', (draft) => {
    expect(judge(draft)).toEqual([]);
  });
});

describe('which article is named', () => {
  it.each([
    ['a note', '“It was never as bad as people said,” Vance said.[^1]\n\n[^1]: Coast Wire, 4 March', 'other-article'],
    [
      'a note that is right',
      '“It was never as bad as people said,” Vance said.[^1]\n\n[^1]: Island Post, 5 March',
      'verbatim',
    ],
    ['a heading', '## Coast Wire\n\n“It was never as bad as people said,” Vance said.', 'other-article'],
    [
      'a row of a table',
      '| Who | What | Where |\n|---|---|---|\n| Irma Vance | “It was never as bad as people said” | Coast Wire |',
      'other-article',
    ],
    ['a letter of our reports', '“It was never as bad as people said” [A:3]', 'other-article'],
    ['none of those given', '“It was never as bad as people said,” Vance told the Evening Star.', 'verbatim'],
  ])('%s', (_, draft, verdict) => {
    expect(judge(draft)).toEqual([verdict]);
  });
});

describe('a quotation that is cut', () => {
  const CUT = `The crew waits

"We will pay the crew if the court orders it," Ola Brandt said. "The boat is safe, but only for adults."

"We will sail on Friday, but we will not carry cars," Brandt added. "I do not know if the tug is coming."

"We will stay," Per Holm said, "unless the wind turns."

"The council must act now. Nobody else will do it. We have waited for nine long years," Ann Miller said.`;
  const check = (draft: string) => hold(draft, [toArticle(CUT, 'Coast Wire', 'a')]).checks[0];

  it.each([
    ['“We will pay the crew,” Brandt said.', 'if the court orders it'],
    ['Brandt said: “We will pay the crew.”', 'if the court orders it'],
    ['Brandt said “the boat is safe”.', 'but only for adults'],
    ['“We will stay,” Holm said.', 'unless the wind turns'],
  ])('before a condition: %s', (draft, left) => {
    expect(check(draft)).toMatchObject({
      verdict: 'altered',
      reason: expect.stringContaining('condition'),
      differences: [{ kind: 'words', draft: '', article: left }],
    });
  });

  it.each([
    ['and the draft tells the condition', '“We will pay the crew” if a court says so, Brandt said.'],
    ['and quotes it after', '“We will stay,” Holm said, “unless the wind turns.”'],
    ['before what restricts nothing', '“We will sail on Friday,” Brandt said.'],
    ['before a question', '“I do not know,” Brandt said.'],
    ['to a phrase', 'Brandt spoke of what “the crew” needs.'],
  ])('%s', (_, draft) => {
    expect(check(draft)?.verdict ?? 'verbatim').toBe('verbatim');
  });

  it('in its midst by a whole sentence', () => {
    expect(check('“The council must act now. We have waited for nine long years,” Miller said.')).toMatchObject({
      verdict: 'altered',
      reason: 'Words were left out, and nothing marks it.',
      differences: [{ kind: 'words', draft: '', article: 'Nobody else will do it' }],
    });
  });

  it.each([
    ['a title in its signature', '> The council must act now. Nobody else will do it.\n>\n> — Del. Ann Miller'],
    ['an initial in its signature', '> The council must act now.\n>\n> — Ann B. Miller'],
    ['a bracketed first letter', '> [T]he council must act now. Nobody else will do it.\n>\n> — Ann Miller'],
  ])('a block quote with %s is none', (_, draft) => {
    expect(check(draft)).toMatchObject({ verdict: 'verbatim', speaker: expect.stringMatching(/Miller$/) });
  });
});

describe('a body in the place of a person', () => {
  const article = (about: string): string =>
    [
      'The Quay Workers Union said on Monday that it will sue the council over the north quay.',
      `“The quay is safe for another ten years,” ${about}, said on Tuesday in Melvik.`,
      'The repairs are said to cost more than the council has.',
    ].join('\n\n');
  const draft = '“The quay is safe for another ten years,” the Quay Workers Union said.';

  it.each([
    ['other-speaker', 'whom nothing ties to it', 'Ida Brandt, a retired fisherman'],
    ['verbatim', 'who speaks for somebody, perhaps for it', 'Ida Brandt, a spokeswoman'],
    ['verbatim', 'who is named beside it', 'Ida Brandt, who once led the Quay Workers Union'],
  ])('is %s where it is of one %s', (verdict, _, about) => {
    expect(toVerdicts(hold(draft, [article(about)]))).toEqual([verdict]);
  });
});
