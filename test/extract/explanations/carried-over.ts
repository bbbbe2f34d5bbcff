import type { ExplanatoryPassage } from './passages.ts';

/** Passages of many topics: the ways in which news proposes, doubts and turns down a reason without "because". */
export const CARRIED_OVER: readonly ExplanatoryPassage[] = [
  {
    field: 'fire, causes that stay possible',
    text: 'The chief refused to rule out arson. It is too early to rule out a gas leak. Suicide is not considered unlikely.',
    explanations: [
      { claim: 'arson', of: null, cue: 'rule out', stance: 'advanced' },
      { claim: 'a gas leak', of: null, cue: 'rule out', stance: 'advanced' },
      { claim: 'Suicide', of: null, cue: 'is not considered unlikely', stance: 'advanced' },
    ],
  },
  {
    field: 'health, what is found in a place',
    text: 'Scientists found the origin of the virus in a cave. The judge found the source of the leak in the cellar.',
    explanations: [],
  },
  {
    field: 'fire, causes that are weighed',
    text: 'Arson is considered unlikely. Police have ruled out sabotage. A technical fault cannot be ruled out. Rain is unlikely. They ruled out a tax cut.',
    explanations: [
      { claim: 'Arson', of: null, cue: 'is considered unlikely', stance: 'doubted' },
      { claim: 'sabotage', of: null, cue: 'ruled out', stance: 'rejected' },
      { claim: 'A technical fault', of: null, cue: 'cannot be ruled out', stance: 'advanced' },
    ],
  },
  {
    field: 'fire, excluded in the passive',
    text: 'Gas can be excluded as a cause.',
    explanations: [{ claim: 'Gas', of: null, cue: 'as a cause', stance: 'rejected' }],
  },
  {
    field: 'fire, a clause as what is explained',
    text: 'That the flames spread so quickly was a result of the heat.',
    explanations: [
      { claim: 'the heat', of: 'the flames spread so quickly', cue: 'was a result of', stance: 'advanced' },
    ],
  },
  {
    field: 'labour, a dispute over',
    text: 'Handlers walked out in a dispute over Sunday shifts. The two are locked in a dispute over pay.',
    explanations: [{ claim: 'a dispute over Sunday shifts', of: 'Handlers walked out', cue: 'in', stance: 'advanced' }],
  },
  {
    field: 'business, what the talks foundered on',
    text: 'The talks foundered on the question of money. The deal collapsed on Friday.',
    explanations: [{ claim: 'the question of money', of: 'The talks', cue: 'foundered on', stance: 'advanced' }],
  },
  {
    field: 'culture, where the reason is seen',
    text: 'Dahl sees the reason in the changed plans. Quill saw the origin of the trouble in 2019.',
    said: [['Dahl', 'sees', 'the reason in the changed plans']],
    explanations: [
      { claim: 'the changed plans', of: null, cue: 'sees the reason', stance: 'reported', holder: 'Dahl' },
    ],
  },
  {
    field: 'diplomacy, explained with',
    text: 'Dahl explained the delay with a lack of steel. Quill explained the delay with a smile.',
    explanations: [{ claim: 'a lack of steel', of: 'the delay', cue: 'explained', stance: 'reported' }],
  },
  {
    field: 'sport, at the door of, traced back to',
    text: 'Quill lays the defeat at the door of the board. Dahl traces the decline back to the closure of the yard. She laid flowers at the door of the house.',
    explanations: [
      { claim: 'the board', of: 'the defeat', cue: 'lays', stance: 'reported' },
      { claim: 'the closure of the yard', of: 'the decline', cue: 'traces', stance: 'reported' },
    ],
  },
  {
    field: 'sport, who says it stands between',
    text: 'The point of the change, Dahl said, was to win on Saturday. What brought the coach down, Quill says, was the row.',
    said: [
      ['Dahl', 'said', 'The point of the change'],
      ['Quill', 'says', 'What brought the coach down'],
    ],
    explanations: [],
  },
  {
    field: 'trial, the reason behind who says it',
    text: 'They had acquitted him, Dahl said, because the evidence was thin.',
    said: [['Dahl', 'said', 'They had acquitted him']],
    explanations: [
      {
        claim: 'the evidence was thin',
        of: 'They had acquitted him',
        cue: 'because',
        stance: 'reported',
        holder: 'Dahl',
      },
    ],
  },
  {
    field: 'nature, a suggestion turned down',
    text: 'She rejects the suggestion that savings had anything to do with the failure.',
    said: [['She', 'rejects', 'the suggestion that savings had anything to do with the failure', 'denies']],
    explanations: [
      {
        claim: 'savings',
        of: 'the failure',
        cue: 'had anything to do with',
        stance: 'rejected',
        holder: 'She',
      },
    ],
  },
  {
    field: 'nature, nor was it behind it; hope; no comma',
    text: 'Nor was hunger behind it. Due to the heat the crews will stay. The office sent letters in the hope that parents will come.',
    explanations: [
      { claim: 'hunger', of: 'it', cue: null, stance: 'rejected' },
      { claim: 'the heat', of: 'the crews will stay', cue: 'Due to', stance: 'advanced' },
      { claim: 'parents will come', of: 'The office sent letters', cue: 'in the hope that', stance: 'advanced' },
    ],
  },
  {
    field: 'health, asked and refused at once',
    text: 'The main reason for the decline is the cold. Could it be the nitrogen from the farms? Quill thinks not.',
    said: [['Quill', 'thinks', 'not']],
    explanations: [
      { claim: 'the cold', of: 'the decline', cue: 'The main reason', stance: 'advanced' },
      { claim: 'the nitrogen from the farms', of: null, cue: null, stance: 'doubted', holder: 'Quill' },
    ],
  },
  {
    field: 'politics, in a discussion of reasons',
    text: 'Quill blames the weather. The firm accused the union of using the dispute to win back members. The neighbours whisper about sick cows. They point to a report by the court.',
    said: [['The firm', 'accused', 'the union of using the dispute to win back members']],
    explanations: [
      { claim: 'the weather', of: null, cue: 'blames', stance: 'reported' },
      {
        claim: 'using the dispute to win back members',
        of: null,
        cue: 'accused the union of',
        stance: 'reported',
        holder: 'The firm',
      },
      { claim: 'sick cows', of: null, cue: 'whisper about', stance: 'reported' },
    ],
  },
  {
    field: 'politics, announced and then told',
    text: 'Diplomats see another motive. Kasten wants its neighbour to give up the quota, Quill said.',
    said: [['Quill', 'said', 'Kasten wants its neighbour to give up the quota']],
    explanations: [
      {
        claim: 'Kasten wants its neighbour to give up the quota',
        of: null,
        cue: 'see another motive',
        stance: 'reported',
        holder: 'Quill',
      },
    ],
  },
];
