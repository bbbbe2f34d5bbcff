import type { ExplanatoryPassage } from './passages.ts';

/** Passages in which whose reason it is, or what it is a reason of, stands elsewhere than beside it. */
export const HELD_ELSEWHERE: readonly ExplanatoryPassage[] = [
  {
    field: 'a body that one agrees with',
    text: 'Some agree with their union, which holds that savings were behind it all.',
    said: [
      ['Some', 'agree with', 'their union', 'confirms'],
      ['which', 'holds', 'that savings were behind it all'],
    ],
    explanations: [{ claim: 'savings', of: 'it all', cue: 'were behind', stance: 'reported', holder: 'which' }],
  },
  {
    field: 'when the deed began',
    text: 'A shooting at the mill killed two. The shooting started at about two near the gate, the miller Hal Munro said.',
    said: [['the miller Hal Munro', 'said', 'The shooting started at about two near the gate']],
    explanations: [],
  },
  {
    field: 'what somebody knew, and how it has been',
    text: 'A cable was the main reason for the delay. They accused him of having known of it. Workers speak of a quiet spring. Neighbours speak of a long feud.',
    explanations: [
      { claim: 'A cable', of: 'the delay', cue: 'was the main reason', stance: 'advanced' },
      { claim: 'a long feud', of: null, cue: 'speak of', stance: 'reported' },
    ],
  },
  {
    field: 'the likeliest reason for an event',
    text: 'An envoy said that unpaid wages were the most likely reason for the coup.',
    said: [['An envoy', 'said', 'that unpaid wages were the most likely reason for the coup']],
    explanations: [
      {
        claim: 'unpaid wages',
        of: 'the coup',
        cue: 'were the most likely reason',
        stance: 'reported',
        holder: 'An envoy',
      },
    ],
  },
  {
    field: 'who blames is described before he speaks',
    text: '“Nobody checks,” said Hal Munro, a councillor, who blamed the works board.',
    said: [['Hal Munro, a councillor, who blamed the works board', 'said', 'Nobody checks']],
    explanations: [
      {
        claim: 'the works board',
        of: null,
        cue: 'blamed',
        stance: 'reported',
        holder: 'Hal Munro, a councillor, who blamed the works board',
      },
    ],
  },
  {
    field: 'two things to blame, and who is asked for',
    text: 'Some think that a spark or a cigarette was to blame. The question of who was to blame has moved on.',
    said: [['Some', 'think', 'that a spark or a cigarette was to blame', 'believes']],
    explanations: [
      { claim: 'a spark or a cigarette', of: null, cue: 'was to blame', stance: 'reported', holder: 'Some' },
    ],
  },
  {
    field: 'a quotation that is blamed, and a clause that follows',
    text: 'Minister blames “snipers on the roof”. The line blamed the ministry, and the ministry, in a letter, the line.',
    said: [
      ['Minister', 'blames', '“snipers on the roof”'],
      ['The line', 'blamed', 'the ministry'],
    ],
    explanations: [
      { claim: 'snipers on the roof', of: null, cue: 'blames', stance: 'reported', holder: 'Minister' },
      { claim: 'the ministry', of: null, cue: 'blamed', stance: 'reported', holder: 'The line' },
    ],
  },
  {
    field: 'an aside between a statement and its reason',
    text: 'The clerk had stepped down, he told the radio, because she did not wish to be a burden.',
    said: [['he', 'told', 'The clerk had stepped down']],
    explanations: [
      {
        claim: 'she did not wish to be a burden',
        of: 'The clerk had stepped down',
        cue: 'because',
        stance: 'reported',
        holder: 'he',
      },
    ],
  },
  {
    field: 'turned down a sentence later, by a name and by a bare pronoun',
    text: 'Reyes blamed a spark. Her deputy dismissed that theory as “pure fantasy”. The union blames the saw. The owner rejects this as gossip.',
    said: [
      ['Reyes', 'blamed', 'a spark'],
      ['Her deputy', 'dismissed', 'that theory as “pure fantasy”', 'denies'],
      ['The union', 'blames', 'the saw'],
      ['The owner', 'rejects', 'this as gossip', 'denies'],
    ],
    explanations: [
      { claim: 'a spark', of: null, cue: 'blamed', stance: 'reported', holder: 'Reyes' },
      { claim: 'a spark', of: null, cue: 'dismissed', stance: 'rejected', holder: 'Her deputy' },
      { claim: 'the saw', of: null, cue: 'blames', stance: 'reported', holder: 'The union' },
      { claim: 'the saw', of: null, cue: 'rejects', stance: 'rejected', holder: 'The owner' },
    ],
  },
  {
    field: 'what an undertaking failed on',
    text: 'An envoy said the real stumbling block was gold. Another said the breakdown came when Salder refused to speak.',
    said: [
      ['An envoy', 'said', 'the real stumbling block was gold'],
      ['Another', 'said', 'the breakdown came when Salder refused to speak'],
    ],
    explanations: [
      { claim: 'gold', of: null, cue: 'the real stumbling block was', stance: 'reported', holder: 'An envoy' },
      {
        claim: 'Salder refused to speak',
        of: 'the breakdown',
        cue: 'came when',
        stance: 'reported',
        holder: 'Another',
      },
    ],
  },
  {
    field: 'reasons that are given, and reasons that are turned down',
    text: 'Rand gave personal reasons and left the hall. She had not resigned for family reasons, she said.',
    said: [['she', 'said', 'She had not resigned for family reasons']],
    explanations: [
      { claim: 'personal reasons', of: null, cue: 'gave', stance: 'reported' },
      {
        claim: 'family reasons',
        of: null,
        cue: 'for',
        stance: 'rejected',
        holder: 'she',
      },
    ],
  },
  {
    field: 'theories that abound, and possibilities that are listed',
    text: 'Theories about the failure abound. Vane said that two possibilities remained: a fault in the wiring, and a lamp that was left on.',
    said: [['Vane', 'said', 'that two possibilities remained: a fault in the wiring, and a lamp that was left on']],
    explanations: [
      { claim: 'a fault in the wiring', of: null, cue: 'said', stance: 'reported', holder: 'Vane' },
      { claim: 'a lamp that was left on', of: null, cue: 'said', stance: 'reported', holder: 'Vane' },
    ],
  },
  {
    field: 'near a reason: what nothing points to, what cannot have done it, what cannot be ruled out',
    text: 'Vane blamed the wiring. She said that nothing pointed to arson. Morrow insisted that a cigarette could not have started the fire. Rand said a gas leak could not be ruled out.',
    said: [
      ['Vane', 'blamed', 'the wiring'],
      ['She', 'said', 'nothing pointed to arson'],
      ['Morrow', 'insisted', 'that a cigarette could not have started the fire'],
      ['Rand', 'said', 'a gas leak could not be ruled out'],
    ],
    explanations: [
      { claim: 'the wiring', of: null, cue: 'blamed', stance: 'reported', holder: 'Vane' },
      { claim: 'arson', of: null, cue: 'nothing pointed to', stance: 'rejected', holder: 'She' },
      {
        claim: 'a cigarette',
        of: null,
        cue: 'could not have started',
        stance: 'rejected',
        holder: 'Morrow',
      },
      { claim: 'a gas leak', of: null, cue: 'could not be ruled out', stance: 'reported', holder: 'Rand' },
    ],
  },
  {
    field: 'why of something else, asked just before',
    text: 'Why was nothing done? The money was refused. The line blames the ministry.',
    said: [['The line', 'blames', 'the ministry']],
    explanations: [
      { claim: 'The money was refused', of: 'was nothing done', cue: 'Why', stance: 'advanced' },
      { claim: 'the ministry', of: 'was nothing done', cue: 'blames', stance: 'reported', holder: 'The line' },
    ],
  },
  {
    field: 'a suspicion that turned out to be baseless, and a theory that has been disproved',
    text: 'The suspicion that the heirs had been behind the fire turned out to be baseless. The idea that a gas leak caused the blast has since been disproved.',
    explanations: [
      {
        claim: 'the heirs',
        of: 'the fire',
        cue: 'had been behind',
        stance: 'rejected',
      },
      {
        claim: 'a gas leak',
        of: 'the blast',
        cue: 'caused',
        stance: 'rejected',
      },
    ],
  },
  {
    field: 'a suspicion of which the article tells no more',
    text: 'The suspicion that the heirs had been behind the fire is older than the inquest.',
    explanations: [{ claim: 'the heirs', of: 'the fire', cue: 'had been behind', stance: 'reported' }],
  },
  {
    field: 'why of something, answered by what somebody blames',
    text: 'Why did the buyer walk away? The statement of the firm blamed the market.',
    said: [['The statement of the firm', 'blamed', 'the market']],
    explanations: [
      {
        claim: 'the market',
        of: 'the buyer walk away',
        cue: 'blamed',
        stance: 'reported',
        holder: 'The statement of the firm',
      },
    ],
  },
  {
    field: 'the reasons for something else, announced in the paragraph',
    text: 'As for the reasons for the decline of the chain, everyone has one. Holm points to the taxes. The union blames the owners.',
    said: [
      ['Holm', 'points to', 'the taxes'],
      ['The union', 'blames', 'the owners'],
    ],
    explanations: [
      { claim: 'the taxes', of: 'the decline of the chain', cue: 'points to', stance: 'reported', holder: 'Holm' },
      { claim: 'the owners', of: 'the decline of the chain', cue: 'blames', stance: 'reported', holder: 'The union' },
    ],
  },
  {
    field: 'what came about moves on behind its cause',
    text: 'A wildfire driven by strong winds swept down from the hills on Saturday.',
    explanations: [{ claim: 'strong winds', of: 'A wildfire', cue: 'driven by', stance: 'advanced' }],
  },
  {
    field: 'near a reason, a subject of which the sentence says something else is none by itself',
    text: 'Vane blamed the wiring. The letter from the clerk, four pages, had no stamp, the union says. The rotas, the family says.',
    said: [
      ['Vane', 'blamed', 'the wiring'],
      ['the union', 'says', 'The letter from the clerk, four pages, had no stamp'],
      ['the family', 'says', 'The rotas'],
    ],
    explanations: [
      { claim: 'the wiring', of: null, cue: 'blamed', stance: 'reported', holder: 'Vane' },
      {
        claim: 'The letter from the clerk, four pages, had no stamp',
        of: null,
        cue: 'says',
        stance: 'reported',
        holder: 'the union',
      },
      { claim: 'The rotas', of: null, cue: 'the family says', stance: 'reported', holder: 'the family' },
    ],
  },
  {
    field: 'what a deed was an act of, and what it was meant as',
    text: 'Holm said the arrest was an act of revenge by the premier. Reyes said the drill was meant as a reply to the blockade.',
    said: [
      ['Holm', 'said', 'the arrest was an act of revenge by the premier'],
      ['Reyes', 'said', 'the drill was meant as a reply to the blockade'],
    ],
    explanations: [
      {
        claim: 'an act of revenge by the premier',
        of: 'the arrest',
        cue: 'was',
        stance: 'reported',
        holder: 'Holm',
      },
      {
        claim: 'a reply to the blockade',
        of: 'the drill',
        cue: 'was meant as',
        stance: 'reported',
        holder: 'Reyes',
      },
    ],
  },
  {
    field: 'what somebody may have wanted, turned down by a name',
    text: 'A diplomat said officers had opposed the retreat and might have wanted to provoke an incident. Reyes rejected the suggestion as “absurd”.',
    said: [
      ['A diplomat', 'said', 'officers had opposed the retreat and might have wanted to provoke an incident'],
      ['Reyes', 'rejected', 'the suggestion as “absurd”', 'denies'],
    ],
    explanations: [
      {
        claim: 'officers had opposed the retreat and might have wanted to provoke an incident',
        of: null,
        cue: null,
        stance: 'reported',
        holder: 'A diplomat',
      },
      {
        claim: 'officers had opposed the retreat and might have wanted to provoke an incident',
        of: null,
        cue: 'rejected',
        stance: 'rejected',
        holder: 'Reyes',
      },
    ],
  },
  {
    field: 'who did it, asked and answered by what people suspect and believe',
    text: 'Who leaked the letter remains unknown. Her friends suspect the clerk. Others believe that it came from a rival.',
    said: [['Others', 'believe', 'that it came from a rival', 'believes']],
    explanations: [
      { claim: 'the clerk', of: 'Who leaked the letter', cue: 'suspect', stance: 'reported' },
      {
        claim: 'it came from a rival',
        of: 'Who leaked the letter',
        cue: 'believe',
        stance: 'reported',
        holder: 'Others',
      },
    ],
  },
  {
    field: 'who did it is not answered by what somebody is suspected of besides',
    text: 'Who leaked the letter remains unknown. Her friends suspect the clerk. Rivals suspect Ada Quill of hiding the stamp. Others suspect Lena Marek had the room locked.',
    explanations: [{ claim: 'the clerk', of: 'Who leaked the letter', cue: 'suspect', stance: 'reported' }],
  },
  {
    field: 'a suspicion that was revived, whatever else was found to be false',
    text: 'The suspicion that the wreck was caused by fog was revived on Friday when the story of the pilot was found to be false.',
    explanations: [{ claim: 'fog', of: 'the wreck', cue: 'was caused by', stance: 'reported' }],
  },
  {
    field: 'the cause, called so by somebody whom nothing ties to the clause before',
    text: 'The mayor opened a school on Sunday, and Ada Quill said that a leak was the cause.',
    said: [['Ada Quill', 'said', 'that a leak was the cause']],
    explanations: [{ claim: 'a leak', of: null, cue: 'was the cause', stance: 'reported', holder: 'Ada Quill' }],
  },
  {
    field: 'views on the purpose differ',
    text: 'Analysts differed on the purpose of the drill. Holm said the army had needed to try out a pump.',
    said: [['Holm', 'said', 'the army had needed to try out a pump']],
    explanations: [
      { claim: 'the army had needed to try out a pump', of: null, cue: 'said', stance: 'reported', holder: 'Holm' },
    ],
  },
  {
    field: 'the cause of what the sentence has just told',
    text: 'But on Thursday the bank put off the talks, and its spokeswoman said that the storm was the cause.',
    said: [['its spokeswoman', 'said', 'that the storm was the cause']],
    explanations: [
      {
        claim: 'the storm',
        of: 'on Thursday the bank put off the talks',
        cue: 'was the cause',
        stance: 'reported',
        holder: 'its spokeswoman',
      },
    ],
  },
  {
    field: 'officially for a reason',
    text: 'The party called the rally off, officially because of the weather.',
    explanations: [
      {
        claim: 'the weather',
        of: 'The party called the rally off',
        cue: 'officially because of',
        stance: 'reported',
      },
    ],
  },
];

/** Text that gives no reason, each in a few words. */
export const NO_REASON_HELD: readonly (readonly [what: string, text: string])[] = [
  ['shot over heads', 'By Sunday they had fired over people’s heads.'],
  ['help that came', 'Help came when it was needed.'],
  ['what is in the way still', 'The main obstacle is the weather.'],
  ['what a gift was meant as', 'The cake was meant as a surprise for her.'],
  ['what she may have wanted', 'She might have wanted to come.'],
  [
    'what somebody is suspected of',
    'Who cut the rope remains unknown. Her friends suspect Ana Holm of hiding what she knows.',
  ],
  [
    'what a suspect will do',
    'Who cut the rope remains unknown. Her friends suspect Ana Holm, the clerk, will now resign.',
  ],
  ['what a suspect had done', 'Who cut the rope remains unknown. Her friends suspect the clerk had her followed.'],
  ['near a collapse', 'A fire broke out at the mill. The towers had come within an hour of collapse.'],
];
