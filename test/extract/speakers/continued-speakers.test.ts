import { describe, expect, test } from 'vitest';
import { speakersOf } from './mark-sources.ts';

const SOURCES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'he, after a sentence that Belov spoke',
    "[Anton Belov, Mayor Igor Panin's spokesman,] told reporters the pier was safe. [He] said the pumps were new.",
    ['Anton Belov (named)', 'Anton Belov (named)'],
  ],
  [
    'he, after two people spoke of each other: nobody',
    '[Igor Panin and Anton Belov] met. [He] said the pumps were new.',
    ['Igor Panin and Anton Belov (named)', '? (unnamed)'],
  ],
  [
    'she, behind a quotation of several sentences',
    '[Maria Holm, who teaches in Lima,] said the pumps were old.\n\n{“The first one rusted. The second one leaked. I think the third one burst,”} [she] said.',
    ['Maria Holm (named)', 'Maria Holm (named)'],
  ],
  [
    'she, where the last speaker and the one spoken of may be meant: nobody',
    'Maria Holm lost. Holm was late. [Panin] said Holm was unwell.\n\n{“It was hot,”} [she] said.',
    ['Panin (named)', '? (unnamed)'],
  ],
  [
    'he, whose exit the paragraph opens with',
    "The solicitor, Neil Panin, left.\n\nMr Belov's exit was brief. {“I was wrong,”} [he] said outside.",
    ['Belov (named)'],
  ],
  [
    'he, whose lawyer the paragraph opens with: nobody',
    "Maria Holm left.\n\nMr Belov's lawyer was late. {“It was hot,”} [he] said outside.",
    ['? (unnamed)'],
  ],
  [
    'whoever speaks behind a name, with no comma before the verb',
    'It was he who first spoke of Ana Panin, [the Oruman envoy in Lima] told the Review.',
    ['Oruman envoy in Lima (role)'],
  ],
  [
    'the same with a comma before the verb',
    'So did [Ana Panin, the envoy in Lima,] who told the Review.',
    ['Ana Panin (named)'],
  ],
  [
    'she, behind a colon that her name stands before',
    'Maria Holm, the surveyor, was careful: the ropes had been new in May, [she] said.',
    ['Maria Holm (named)'],
  ],
  [
    'she, named in the words reported: nobody',
    'Ropes had been new when Maria Holm and Ana Reyes left, [she] said.',
    ['? (unnamed)'],
  ],
  [
    'a name with what stands between it and its verb',
    'Maria Holm left. [Holm herself] said so. [Holm still] says so. [Holm no longer] says so.',
    ['Maria Holm (named)', 'Maria Holm (named)', '? (role)'],
  ],
  [
    'he, behind a sentence of which one man is the subject, though another acts or speaks before him in the paragraph: nobody',
    '[Igor Panin, a doctor,] said the ward was full. Anton Belov is abroad. [He] said that nobody had listened.',
    ['Igor Panin (named)', '? (unnamed)'],
  ],
  [
    'he, behind a sentence of which a man is the subject, after one who does not speak in the paragraph',
    'Igor Panin, a striker, is still here. He has scored twice since. Anton Belov, the coach, no longer talks of the cup. [He] thinks that a draw will do.',
    ['Anton Belov (named)'],
  ],
  [
    'she, in a paragraph that asks about her',
    '[Maria Holm, who leads the guild,] said the vote was lost. [She] called it a shame.\n\nAnd Ana Reyes? She has gone to court. A clerk may stay, [she] said at home. [She] does not believe a word.',
    ['Maria Holm (named)', 'Maria Holm (named)', 'Ana Reyes (named)', 'Ana Reyes (named)'],
  ],
  [
    'he adds, behind a spokesman who spoke of another man',
    'Igor Panin is one of the four. The embassy called it an invention. Panin had never met the engineer, [a spokesman] said. They will answer in kind, [he] added.',
    ['spokesman (role)', 'spokesman (role)'],
  ],
  [
    'she, two sentences behind the one subject of her paragraph',
    '[Ana Reyes, a clerk,] said the figure was right.\n\n[Maria Holm, who leads the guild,] called it a betrayal. Members will vote in March. [She] accused the board of greed.',
    ['Ana Reyes (named)', 'Maria Holm (named)', 'Maria Holm (named)'],
  ],
  [
    'she, where the one who goes on and one named in the sentence may be meant: nobody',
    '[Maria Holm of the league] said it was foreseeable. Villas had crept up, [she] said. [Igor Panin] called for Ana Reyes to resign, which [she] ruled out.',
    ['Maria Holm (named)', 'Maria Holm (named)', 'Igor Panin (named)', '? (unnamed)'],
  ],
  [
    'she, behind a sentence that says what he is no longer',
    'He is no longer a suspect, [a police spokeswoman, Maria Holm,] told the paper, but [she] added that it was not over.',
    ['Maria Holm (named)', 'Maria Holm (named)'],
  ],
  [
    'a family name that stood for one of two before the other came up',
    'Grant Reyes quit. Reyes had led. On Friday Reyes fell. It was over for Reyes, friends said.\n\nOthers point to Ellen Reyes, who disliked it.\n\nThe tape was real.\n\n[Reyes] now admits that it was his voice.',
    ['Grant Reyes (named)'],
  ],
  [
    'the same in the paragraph that names the other: nobody',
    'Grant Reyes quit. Reyes had led. On Friday Reyes fell. It was over for Reyes, friends said.\n\nOthers point to Ellen Reyes, who disliked it. [Reyes] now admits it.',
    ['? (group)'],
  ],
  [
    'the same right behind the paragraph that the other opens: nobody',
    'Grant Reyes quit. Reyes had led. On Friday Reyes fell. It was over for Reyes, friends said.\n\nEllen Reyes, who disliked it, went in his place.\n\n“They were polite,” [Reyes] said.',
    ['? (group)'],
  ],
  [
    'somebody called by the given name is not whom the family name means',
    'Ellen Reyes quit. Ellen had led. On Friday Ellen fell. It was over for Ellen, friends said.\n\nOthers point to Grant Reyes, who disliked it.\n\nThe tape was real.\n\n[Reyes] now admits that it was so.',
    ['? (group)'],
  ],
  ['a shipping line', '[Severn Lines, owner of the barge,] denied it.', ['Severn Lines (named)']],
  [
    'a name after "one of them"',
    '[One of them, Han Ji-ho of the opposition,] said so. [Han] left.',
    ['Han Ji-ho (named)', 'Han Ji-ho (named)'],
  ],
  ['a question word before the source', 'It is unclear [how experts] see it.', ['experts (group)']],
  [
    'a given name that is a word too',
    '[Bill Clark] said so. [Clark] left.',
    ['Bill Clark (named)', 'Bill Clark (named)'],
  ],
  [
    'his lawyer need not be the lawyer introduced',
    "Panin's lawyer Maria Holm spoke. Anton Belov left. [His lawyer] said so.",
    ['his lawyer (role)'],
  ],
  ['a body in apposition', '[The developer, Corvid Hotels,] welcomed it.', ['Corvid Hotels (named)']],
  [
    'the company, before and after another is named',
    '[The company] said so. [Analysts at Brook Partners] agreed. Brook Partners is glad. [The company] said no more.',
    ['company (group)', 'analysts at Brook Partners (group)', 'company (group)'],
  ],
  [
    'the company, the only one named',
    'Corvid Hotels Group is glad. [The company] said so.',
    ['Corvid Hotels Group (role)'],
  ],
  [
    'bare pronouns that nothing explains',
    '[It] says so. [One] may think so. [They] agree.',
    ['? (unnamed)', '? (unnamed)', '? (unnamed)'],
  ],
];

describe('speakers taken up', () => {
  test.each(SOURCES)('%s', (_, marked, expected) => {
    expect(speakersOf(marked).speakers).toEqual(expected);
  });
});

const PEOPLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['[Town Clerk Harold Pym] said so.', 'Harold Pym', ['Town Clerk']],
  ['[Lawmaker Ana Ruiz] said so.', 'Ana Ruiz', ['Lawmaker']],
  ['[Councillor Bob Cole] said so. [Cole] left.', 'Bob Cole', ['Councillor']],
  ['[Sgt Maria Holm] said so.', 'Maria Holm', ['Sgt']],
  ['[Economist Jane Roe] said so.', 'Jane Roe', ['Economist']],
  ['[Fire Chief Jane Roe] said so.', 'Jane Roe', ['Fire Chief']],
  ['Asked about it, [a spokeswoman for the company, Jane Roe,] said so.', 'Jane Roe', ['spokeswoman for the company']],
  ['[Its vice president, Jane Roe,] said so.', 'Jane Roe', ['vice president']],
  [
    'Jane Roe is a historian, specialist in Baltic studies and professor at Harrow University. [Roe] said so.',
    'Jane Roe',
    ['historian', 'specialist in Baltic studies', 'professor at Harrow University'],
  ],
  ['[Jane Roe, a lawyer and former mayor,] said so.', 'Jane Roe', ['lawyer', 'former mayor']],
  ['[Jane Roe, a lawyer, and clerk Bob Cole] said so.', 'Jane Roe', ['lawyer']],
  ['Vice President Ana Ruiz, a former president, spoke.', 'Ana Ruiz', ['Vice President', 'former president']],
];

describe('names without titles, and roles', () => {
  test.each(PEOPLE)('%s', (marked, name, roles) => {
    const entity = speakersOf(marked).entities.find((candidate) => candidate.name === name);
    expect([...(entity?.roles ?? ['nobody of that name'])]).toEqual(roles);
  });
});
