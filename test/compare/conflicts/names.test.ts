import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('one name in two spellings', () => {
  it.each([
    [
      'of a firm',
      'The crane belongs to Torvaldsen Rigging of Melvik. Torvaldsen Rigging has two cranes.',
      'The crane belongs to Torvaldson Rigging of Melvik. Torvaldson Rigging has two cranes.',
      'name: Torvaldsen Rigging / Torvaldson Rigging',
    ],
    [
      'of a child who has but a first name',
      'Ines Kroll, the cook, and her son Malik, 9, were on board.',
      'Ines Kroll and her son Malick, 9, were on board.',
      'name: Malik / Malick',
    ],
    [
      'of who heads what one report calls "the company"',
      'Edwin Harle, president of Merrow Lines, said that the barge was sound.',
      "The company's president, Edward Harle, spoke on the quay.",
      'name: Edwin Harle / Edward Harle',
    ],
  ])('catches one %s', (_, wire, paper, line) => {
    expect(toConflictLines(tellBarge(wire, paper))).toContain(line);
  });

  it.each([
    [
      'one word spelled in two countries',
      'Norish Defence Systems built the crane. Norish Defence Systems is in Melvik.',
      'Norish Defense Systems built the crane. Norish Defense Systems is in Melvik.',
    ],
    [
      'two firms of which one report names both',
      'Torvaldsen Rigging owns the crane. Torvaldson Rigging owns the winch.',
      'Torvaldson Rigging owns the winch.',
    ],
    [
      'the sons of two mothers',
      'Ines Kroll and her son Malik, 9, were on board.',
      'Berit Moe and her brother Malick, 30, were on the pier.',
    ],
    [
      'the sons of two other mothers',
      'Ines Kroll and her sons Malik and Jonas were on board.',
      'Berit Moe said that her son Malick had seen the barge.',
    ],
    [
      'two firms of which one sounds like the other',
      'Marlow Freight owns the crane.',
      'Harlow Freight, a rival, owns the winch.',
    ],
    [
      'the heads of two firms',
      'Edwin Harle, president of Merrow Lines, said that the barge was sound.',
      "The bank's president, Agnes Harle, spoke on the quay.",
    ],
  ])('not: %s', (_, wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper)).filter((line) => line.startsWith('name'))).toEqual([]);
  });
});
