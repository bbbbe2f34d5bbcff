import { describe, expect, it } from 'vitest';
import { toBodies } from '../../../src/compare/origins/bodies.ts';
import type { StoryVoice } from '../../../src/document/story.ts';

function toVoice(id: string, name: string, kind: StoryVoice['kind'], ...roles: string[]): StoryVoice {
  return { id, name, kind, roles, tellings: [], outlets: [] };
}

describe('whoever speaks for a land that no list has', () => {
  it.each([
    ['Lomeria', 'Lomerian commander', true],
    ['Lomeria', 'Lomerian foreign minister', true],
    ['Norlan', 'Norlanese ambassador', true],
    ['Lomeria', 'former Lomerian commander', false],
    ['Lomeria', 'Lomerian general', true],
    ['Lomeria', 'Lomerian attorney general', false],
    ['Lomeria', 'general secretary of the Lomerian nurses', false],
    ['Lomeria', 'Lomerian singer', false],
    ['Lomeria', 'commander', false],
    ['Lomeria', 'Lomerstadt commander', false],
  ])('%s: %s', (place, role, isOne) => {
    const bodies = toBodies([toVoice('v1', place, 'place'), toVoice('v2', 'Anton Rusk', 'person', role)]);
    expect(bodies.get('v2')).toBe(isOne ? 'v1' : 'v2');
  });
});

describe('whoever speaks for a body that is called by the name of a town or a matter', () => {
  it.each([
    ['Aumont Lifts', 'mayor of Val-Aumont', false],
    ['Aumont Lifts', 'deputy mayor of Aumont', false],
    ['Aumont Lifts', 'Aumont spokesman', true],
    ['Aumont Lifts', 'mayor of Arle and chairman of Aumont', true],
    ['Aumont Council', 'mayor of Aumont', true],
    ['Transport Ministry', 'transport minister', true],
    ['Transport Workers', 'transport minister', false],
  ])('%s: %s', (body, role, isOne) => {
    const bodies = toBodies([toVoice('v1', body, 'organisation'), toVoice('v2', 'Bernard Chastel', 'person', role)]);
    expect(bodies.get('v2')).toBe(isOne ? 'v1' : 'v2');
  });
});
