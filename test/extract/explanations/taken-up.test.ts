import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const BRIDGE = 'The harbour wall at Lund cracked on Monday, and 30 boats were lost.';
const toTurned = (...text: readonly string[]): readonly string[] =>
  findReasons(...text).filter((line) => line.startsWith('rejected'));

describe('“the suggestion” and “that explanation”', () => {
  it('are what somebody else says right before, and not a reason further back', () => {
    expect(
      findReasons(
        BRIDGE,
        'The engineer Ada Quill blames the frost. The mayor, Jan Ott, said the dredging could only have made it worse. Quill rejected the suggestion.',
      ),
    ).toEqual([
      'reported, The engineer Ada Quill: the frost',
      'reported, The mayor, Jan Ott,: the dredging could only have made it worse',
      'rejected, Quill: the dredging could only have made it worse',
    ]);
  });

  it('are the reason only as an explanation where what was said right before tells something else', () => {
    const told =
      'The engineer Ada Quill blames the frost. Police said 12 people were treated in hospital. The union rejected that';
    expect(toTurned(BRIDGE, `${told} suggestion.`)).toEqual([]);
    expect(toTurned(BRIDGE, `${told} explanation.`)).toEqual(['rejected, The union: the frost']);
  });

  it('are the reason before where its holder speaks on', () => {
    expect(
      toTurned(
        BRIDGE,
        'The harbour master, Per Wik, said the dredging was to blame. “They dug too deep,” he said. The dredging firm, Osk, rejected that explanation.',
      ),
    ).toEqual(['rejected, The dredging firm, Osk,: the dredging']);
  });

  it('are the reason before where somebody of the same side speaks on', () => {
    expect(
      toTurned(
        BRIDGE,
        'The anglers’ club blames the dredging. Its chairman, Lars Moe, said that two boats had been raised since Thursday. The dredging firm, Osk, rejected that suggestion.',
      ),
    ).toEqual(['rejected, The dredging firm, Osk,: the dredging']);
  });

  it('are a theory that was called one, whatever is said between', () => {
    expect(
      toTurned(
        BRIDGE,
        'One theory is that the storm had loosened the stones. The mayor said eleven boats had been raised. Wik rejects that theory.',
      ),
    ).toEqual(['rejected, Wik: the storm had loosened the stones']);
  });
});

describe('what is told by the way', () => {
  it('is not what “that idea” turns down, but what its sentence says', () => {
    const told =
      'Anglers, who blamed the port for the crack, said they would march on Friday. The mayor, Jan Ott, rejected that';
    expect(toTurned(BRIDGE, `${told} idea.`)).toEqual([]);
    expect(toTurned(BRIDGE, `${told} explanation.`)).toHaveLength(1);
  });
});

describe('a bare “this”', () => {
  it('is the last of the answers to what set something off', () => {
    expect(
      findReasons(
        'A riot broke out in the prison at Korr on Sunday.',
        'What set it off? Mothers who spent the night outside say it was the heat. The ministry still points to gangs. The warden, Tom Rusk, rejected that.',
      ),
    ).toEqual([
      'reported, Mothers who spent the night outside: the heat',
      'reported, nobody: gangs',
      'rejected, The warden, Tom Rusk,: gangs',
    ]);
  });

  it('is no reason that the article speaks on after', () => {
    expect(
      toTurned(
        BRIDGE,
        'The harbour master, Per Wik, said the dredging was to blame. The wall was built in 1911. Osk, the dredging firm, rejected this.',
      ),
    ).toEqual([]);
  });

  it('is somebody’s own account given right before', () => {
    expect(
      findReasons(
        'The film star Lena Morath quit her series on Monday.',
        'Why would anyone at the top give up? Her agent, Tom Rusk, thinks that she was tired. Her own account is that the scripts had grown dull. Rusk dismisses this. A dull script, he says, does not keep an actor away for a year.',
      ).map((line) => line.replace(/ <.*/, '')),
    ).toEqual([
      'reported, Her agent, Tom Rusk,: she was tired',
      'reported, nobody: the scripts had grown dull',
      'rejected, Rusk: the scripts had grown dull',
    ]);
  });
});

describe('who turns down what was said right before', () => {
  it.each([
    [
      'as gossip, where its words tell a cause',
      'Ilan Moss, a member of the council, said that clerks at the port had leaked the survey to protect themselves. The mayor dismissed that as gossip.',
      'clerks at the port had leaked the survey to protect themselves',
    ],
    [
      'as an idea, where its words tell a cause',
      'Per Wik has always said that the wall was brought down by the dredging. Jan Ott, for the port, dismissed that idea.',
      'the dredging < the wall',
    ],
    [
      'in the passive',
      'The engineer Ada Quill blames the frost. That was dismissed by Jan Ott, the mayor.',
      'the frost',
    ],
    [
      'with others',
      'One theory is that the storm had loosened the stones. Jan Ott dismisses both theories.',
      'the storm',
    ],
  ])('turns it down: %s', (_, text, claim) => {
    expect(toTurned(BRIDGE, text).join('; ')).toContain(claim);
  });

  it.each([
    ['a plan', 'Ilan Moss said that the wall would be rebuilt by May. Quill dismissed that as a fantasy.'],
    ['a figure', 'Ilan Moss said that 40 boats had been lost. Quill dismissed that as a rumour.'],
    ['a plain idea', 'Per Wik said that the port should be sold. Jan Ott, for the port, dismissed that idea.'],
    ['a person', 'Ilan Moss said that he was ill. The clerk was dismissed by Jan Ott.'],
  ])('turns down no reason: %s', (_, text) => {
    expect(toTurned(BRIDGE, text)).toEqual([]);
  });
});
