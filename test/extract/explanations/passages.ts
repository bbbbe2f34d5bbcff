import type { Act } from '../../../src/document/findings.ts';

/** Explanatory passages written for this project, with what a careful reader takes from each. */
export interface ExpectedExplanation {
  readonly claim: string;
  /** Null where the passage leaves it to what stands around it. */
  readonly of: string | null;
  /** Null where no word alone makes it a reason. */
  readonly cue: string | null;
  readonly stance: 'advanced' | 'reported' | 'doubted' | 'rejected';
  /** Source words of the attribution that holds it; null for the article's own voice. */
  readonly holder?: string | null;
  /** How each piece of evidence begins, with its side. */
  readonly evidence?: readonly (readonly [bears: 'for' | 'against' | 'neutral', opening: string])[];
}

export interface ExplanatoryPassage {
  readonly field: string;
  readonly text: string;
  /** Source, cue and content of each attribution, in order, and what it does where that is not to say; a content that holds another comes first. */
  readonly said?: readonly (readonly [source: string, cue: string, content: string, act?: Act])[];
  readonly explanations: readonly ExpectedExplanation[];
}

export const PASSAGES: readonly ExplanatoryPassage[] = [
  {
    field: 'accident, a cause that is open and what people say of it',
    text: 'What set off the blast is not known. The engineer Ada Quill said a fan had failed in the night. She added that the mine was old. The miner Henrik Dahl said that nobody had seen a fan.',
    said: [
      ['The engineer Ada Quill', 'said', 'a fan had failed in the night'],
      ['She', 'added', 'the mine was old'],
      ['The miner Henrik Dahl', 'said', 'that nobody had seen a fan'],
    ],
    explanations: [
      {
        claim: 'a fan had failed in the night',
        of: 'the blast',
        cue: 'said',
        stance: 'reported',
        holder: 'The engineer Ada Quill',
      },
    ],
  },
  {
    field: 'accident, blamed without saying for what',
    text: 'The teacher blames the drone; the others blamed each other, and the mayor blamed Quill.',
    said: [['The teacher', 'blames', 'the drone']],
    explanations: [{ claim: 'the drone', of: null, cue: 'blames', stance: 'reported', holder: 'The teacher' }],
  },
  {
    field: 'no reasons: who is to blame for his own doing, what nothing shows, what is to be ensured, what nobody says',
    text: 'Dahl blamed the owners for ignoring the alarm. There is no evidence that anyone fell ill because of the leak. The rules were changed, ensuring that nobody is turned away because of his age. That is not the same as saying that the pier is closed because it leaks. Quill blames owners for the council’s ‘alarm row’.',
    said: [
      ['Dahl', 'blamed', 'the owners for ignoring the alarm'],
      ['Quill', 'blames', 'owners for the council’s ‘alarm row’'],
    ],
    explanations: [],
  },
  {
    field: 'economy, the main reason',
    text: 'High wages are the main reason for the rise in prices. That is the reason.',
    explanations: [{ claim: 'High wages', of: 'the rise in prices', cue: 'are the main reason', stance: 'advanced' }],
  },
  {
    field: 'labour, behind a strike',
    text: 'The shortage of beds, and not the pay, was behind the strike. The clinic is behind the church.',
    explanations: [{ claim: 'The shortage of beds', of: 'the strike', cue: 'was behind', stance: 'advanced' }],
  },
  {
    field: 'accident, may have set off',
    text: 'A welding job may have set off the blaze. More wind may cause delays.',
    explanations: [{ claim: 'A welding job', of: 'the blaze', cue: 'may have set off', stance: 'advanced' }],
  },
  {
    field: 'diplomacy, a reason that lies in something',
    text: 'The reason for the delay lay in "talks between the ports", the harbour master said.',
    said: [['the harbour master', 'said', 'The reason for the delay lay in "talks between the ports"']],
    explanations: [
      {
        claim: 'talks between the ports',
        of: 'the delay',
        cue: 'The reason',
        stance: 'reported',
        holder: 'the harbour master',
      },
    ],
  },
  {
    field: 'transport, had to do with',
    text: 'The cancellation had to do with the depth of the channel.',
    explanations: [
      {
        claim: 'the depth of the channel',
        of: 'The cancellation',
        cue: 'had to do with',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'politics, explained why',
    text: 'As she explained why the ferry would not sail, the minister alluded to certain "matters of safety".',
    said: [['the minister', 'alluded', 'certain "matters of safety"']],
    explanations: [
      {
        claim: 'certain "matters of safety"',
        of: 'the ferry would not sail',
        cue: 'alluded',
        stance: 'reported',
        holder: 'the minister',
      },
    ],
  },
  {
    field: 'business, given as the reason',
    text: 'Why now? The letter gives the price of steel as the reason, and gives it twice.',
    explanations: [
      {
        claim: 'the price of steel',
        of: null,
        cue: 'as the reason',
        stance: 'reported',
      },
    ],
  },
  {
    field: 'culture, people who explain',
    text: 'Harbour Pilots Explain Why They Want A Bridge. Marta Reyes explains why the ferry was loved.',
    explanations: [],
  },
  {
    field: 'economy, because',
    text: 'The plant closed in June because orders from abroad had dried up.',
    explanations: [
      {
        claim: 'orders from abroad had dried up',
        of: 'The plant closed in June',
        cue: 'because',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'economy, held by a speaker',
    text: 'Sales fell by a tenth because customers were waiting for the new model, finance director Lena Voss said.',
    said: [
      ['finance director Lena Voss', 'said', 'Sales fell by a tenth because customers were waiting for the new model'],
    ],
    explanations: [
      {
        claim: 'customers were waiting for the new model',
        of: 'Sales fell by a tenth',
        cue: 'because',
        stance: 'reported',
        holder: 'finance director Lena Voss',
      },
    ],
  },
  {
    field: 'culture, a name withheld from a prize',
    text: 'The novel was not named on the list because the jury had found it too long.',
    explanations: [
      {
        claim: 'the jury had found it too long',
        of: 'The novel was not named on the list',
        cue: 'because',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'health, a possessive with its noun',
    text: 'The decline is linked to our habits.',
    explanations: [{ claim: 'our habits', of: 'The decline', cue: 'is linked to', stance: 'advanced' }],
  },
  {
    field: 'economy, because first',
    text: 'Because diesel, tyres and insurance have all become dearer, hauliers are putting up their rates.',
    explanations: [
      {
        claim: 'diesel, tyres and insurance have all become dearer',
        of: 'hauliers are putting up their rates',
        cue: 'Because',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'economy, two reasons, one turned down',
    text: 'Bread became dearer not because of greedy bakers but because the harvest had failed.',
    explanations: [
      {
        claim: 'greedy bakers',
        of: 'Bread became dearer',
        cue: 'not because of',
        stance: 'rejected',
      },
      { claim: 'the harvest had failed', of: 'Bread became dearer', cue: 'because', stance: 'advanced' },
    ],
  },
  {
    field: 'sport, due to',
    text: 'Saturday’s match was called off due to a frozen pitch.',
    explanations: [
      { claim: 'a frozen pitch', of: 'Saturday’s match was called off', cue: 'due to', stance: 'advanced' },
    ],
  },
  {
    field: 'sport, thanks to',
    text: 'Orrin Town stayed up thanks largely to the saves of their young goalkeeper.',
    explanations: [
      {
        claim: 'the saves of their young goalkeeper',
        of: 'Orrin Town stayed up',
        cue: 'thanks largely to',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'sport, so no wonder',
    text: 'The side had played three times in six days, so it is no wonder that they tired after the break.',
    explanations: [
      {
        claim: 'The side had played three times in six days',
        of: 'they tired after the break',
        cue: 'so it is no wonder that',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'sport, taken as',
    text: 'He left the captain on the bench. Commentators saw it as punishment for the row in training. Yet this reading is not very convincing. The captain had complained of a sore knee since Tuesday, and the doctor had advised rest.',
    explanations: [
      {
        claim: 'punishment for the row in training',
        of: 'it',
        cue: 'saw it as',
        stance: 'doubted',
      },
    ],
  },
  {
    field: 'science, a hypothesis weighed',
    text: `Bees are vanishing from the valley. One theory is that a new mite weakened the hives. Indeed, mites were found in two hives last spring. However, hives without a single mite died as fast.

The council will meet in May.`,
    explanations: [
      {
        claim: 'a new mite weakened the hives',
        of: null,
        cue: 'One theory is that',
        stance: 'reported',
        evidence: [
          ['for', 'Indeed, mites were found'],
          ['against', 'However, hives without'],
        ],
      },
    ],
  },
  {
    field: 'science, a hypothesis that ties',
    text: 'Another hypothesis links the decline of the eels to a dam built upstream. There is no evidence that the eels ever swam so far upstream of the dam.',
    explanations: [
      {
        claim: 'a dam built upstream',
        of: 'the decline of the eels',
        cue: 'Another hypothesis links',
        stance: 'doubted',
        evidence: [['against', 'There is no evidence']],
      },
    ],
  },
  {
    field: 'science, could have played a role',
    text: 'A warmer current could have played a role in the collapse of the fishery.',
    explanations: [
      {
        claim: 'A warmer current',
        of: 'the collapse of the fishery',
        cue: 'could have played a role',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'science, passive',
    text: 'The blackout on the island was caused by a squirrel in the switchgear.',
    explanations: [
      {
        claim: 'a squirrel in the switchgear',
        of: 'The blackout on the island',
        cue: 'was caused by',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'local politics, which is why',
    text: 'The old library leaks in every storm, which is why the council bought the empty bank.',
    explanations: [
      {
        claim: 'The old library leaks in every storm',
        of: 'the council bought the empty bank',
        cue: 'which is why',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'local politics, that is why',
    text: 'The bus no longer stops at the clinic. That is why patients now arrive by taxi.',
    explanations: [
      {
        claim: 'The bus no longer stops at the clinic',
        of: 'patients now arrive by taxi',
        cue: 'That is why',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'local politics, in response to',
    text: 'The council moved the market to Friday in response to complaints from traders.',
    explanations: [
      {
        claim: 'complaints from traders',
        of: 'The council moved the market to Friday',
        cue: 'in response to',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'local politics, citing',
    text: 'Councillor Amir Doll resigned on Monday, citing health problems.',
    explanations: [
      {
        claim: 'health problems',
        of: 'Councillor Amir Doll resigned on Monday',
        cue: 'citing',
        stance: 'reported',
      },
    ],
  },
  {
    field: 'local politics, for reasons',
    text: 'The parade was cut short for safety reasons.',
    explanations: [{ claim: 'safety reasons', of: 'The parade was cut short', cue: 'for', stance: 'advanced' }],
  },
  {
    field: 'local politics, a claim disputed by others',
    text: 'The mayor says the tram is late because the state cut its grant. But this explanation does not account for the delays before the cut.',
    said: [['The mayor', 'says', 'the tram is late because the state cut its grant']],
    explanations: [
      {
        claim: 'the state cut its grant',
        of: 'the tram is late',
        cue: 'because',
        stance: 'doubted',
        holder: 'The mayor',
        evidence: [['against', 'But this explanation']],
      },
    ],
  },
  {
    field: 'crime, motive',
    text: 'The motive for the killing was a quarrel over an inheritance, police said.',
    said: [['police', 'said', 'The motive for the killing was a quarrel over an inheritance']],
    explanations: [
      {
        claim: 'a quarrel over an inheritance',
        of: 'the killing',
        cue: 'The motive',
        stance: 'reported',
        holder: 'police',
      },
    ],
  },
  {
    field: 'society, traced to',
    text: 'The shortage of beds goes back to a fire in the laundry. The custom goes back to 1912.',
    explanations: [
      { claim: 'a fire in the laundry', of: 'The shortage of beds', cue: 'goes back to', stance: 'advanced' },
    ],
  },
  {
    field: 'politics, owed to',
    text: 'She owes her victory to the farmers. He owes a fortune to the bank.',
    explanations: [{ claim: 'the farmers', of: 'her victory', cue: 'owes', stance: 'advanced' }],
  },
  {
    field: 'accident, what did it',
    text: 'What sent the lorry through the barrier was a burst tyre. What he wanted was peace.',
    explanations: [
      { claim: 'a burst tyre', of: 'the lorry through the barrier', cue: 'What sent', stance: 'advanced' },
    ],
  },
  {
    field: 'accident, a discussion without words of cause',
    text: 'Many in the port blame the fog. A rope, say the pilots. The divers have no patience with the theory of a whale. The radar is innocent. Nonsense, say the owners.',
    said: [],
    explanations: [
      { claim: 'the fog', of: null, cue: 'blame', stance: 'reported' },
      { claim: 'A rope', of: null, cue: 'say', stance: 'reported' },
      { claim: 'a whale', of: null, cue: 'have no patience with the theory of', stance: 'rejected' },
      { claim: 'The radar', of: null, cue: 'is innocent', stance: 'rejected' },
    ],
  },
  {
    field: 'crime, out of',
    text: 'She had set fire to the shed out of anger.',
    explanations: [{ claim: 'anger', of: 'She had set fire to the shed', cue: 'out of', stance: 'advanced' }],
  },
  {
    field: 'crime, fearing',
    text: 'The witness changed his story, fearing that the gang would find his family.',
    explanations: [
      {
        claim: 'the gang would find his family',
        of: 'The witness changed his story',
        cue: 'fearing that',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'crime, for fear of',
    text: 'Shopkeepers kept quiet for fear of reprisals.',
    explanations: [{ claim: 'reprisals', of: 'Shopkeepers kept quiet', cue: 'for fear of', stance: 'advanced' }],
  },
  {
    field: 'weather, led to',
    text: 'A week of rain led to floods along the lower river.',
    explanations: [
      {
        claim: 'A week of rain',
        of: 'floods along the lower river',
        cue: 'led to',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'weather, blamed',
    text: 'The railway blamed fallen leaves for the delays.',
    explanations: [{ claim: 'fallen leaves', of: 'the delays', cue: 'blamed', stance: 'reported' }],
  },
  {
    field: 'weather, blamed on',
    text: 'Forecasters blamed the long drought on a stubborn high over the ocean.',
    explanations: [
      {
        claim: 'a stubborn high over the ocean',
        of: 'the long drought',
        cue: 'blamed',
        stance: 'reported',
      },
    ],
  },
  {
    field: 'weather, a question answered',
    text: 'Why did the storm turn north? In all likelihood, a ridge over the bay pushed it aside.',
    explanations: [
      {
        claim: 'a ridge over the bay pushed it aside',
        of: 'the storm turn north',
        cue: 'Why',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'health, stems from',
    text: 'The shortage of insulin stems from a fire at the only factory.',
    explanations: [
      {
        claim: 'a fire at the only factory',
        of: 'The shortage of insulin',
        cue: 'stems from',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'health, attributed to',
    text: 'The rise in asthma was attributed to smoke from the fires.',
    explanations: [
      {
        claim: 'smoke from the fires',
        of: 'The rise in asthma',
        cue: 'was attributed to',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'health, one theory rejected',
    text: 'A popular explanation for the outbreak is that the wells were poisoned. That explanation is false. Tests of the wells found nothing.',
    explanations: [
      {
        claim: 'the wells were poisoned',
        of: 'the outbreak',
        cue: 'A popular explanation for the outbreak is that',
        stance: 'rejected',
      },
    ],
  },
  {
    field: 'health, a question within an answer',
    text: 'Nurse Ida Kroll left. Why? “They paid us half of what the city pays,” she said.',
    said: [['she', 'said', '“They paid us half of what the city pays,”']],
    explanations: [
      {
        claim: 'They paid us half of what the city pays',
        of: null,
        cue: 'Why',
        stance: 'reported',
        holder: 'she',
      },
    ],
  },
  {
    field: 'business, the real reason',
    text: 'The real reason for the merger is that neither bank can afford new software.',
    explanations: [
      {
        claim: 'neither bank can afford new software',
        of: 'the merger',
        cue: 'The real reason',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'business, connected with',
    text: '“My departure is connected with a difference over strategy,” Ruiz wrote.',
    said: [['Ruiz', 'wrote', '“My departure is connected with a difference over strategy,”']],
    explanations: [
      {
        claim: 'a difference over strategy',
        of: 'My departure',
        cue: 'is connected with',
        stance: 'reported',
        holder: 'Ruiz',
      },
    ],
  },
  {
    field: 'business, not due to',
    text: 'The fall in profit was not due to the strike.',
    explanations: [
      {
        claim: 'the strike',
        of: 'The fall in profit',
        cue: 'was not due to',
        stance: 'rejected',
      },
    ],
  },
  {
    field: 'business, in part',
    text: 'The launch was delayed in part because a supplier had gone bankrupt.',
    explanations: [
      {
        claim: 'a supplier had gone bankrupt',
        of: 'The launch was delayed',
        cue: 'in part because',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'culture, the reason of the saying, not of what is said',
    text: 'Critics questioned her right to the prize because she had sat on the jury.',
    said: [['Critics', 'questioned', 'her right to the prize because she had sat on the jury']],
    explanations: [
      {
        claim: 'she had sat on the jury',
        of: 'Critics questioned her right to the prize',
        cue: 'because',
        stance: 'advanced',
        holder: null,
      },
    ],
  },
  {
    field: 'culture, a title that asks and a list of answers',
    text: `Why Did the Orchestra Cancel Its Tour?

Many interpreted it as a sign of an empty till — the suggestion was that the players had not been paid. Still, this version of events does not seem convincing. The last audit showed a surplus.

The conductor has one odd habit — he never flies in winter. In 2009 he even crossed the ocean by ship.

The quarrel over the programme could have played a part too.`,
    explanations: [
      {
        claim: 'a sign of an empty till — the suggestion was that the players had not been paid',
        of: 'it',
        cue: 'interpreted it as',
        stance: 'doubted',
        evidence: [['against', 'The last audit']],
      },
      {
        claim: 'he never flies in winter',
        of: 'the Orchestra Cancel Its Tour',
        cue: 'The conductor has one odd habit —',
        stance: 'advanced',
        evidence: [['for', 'In 2009 he even']],
      },
      {
        claim: 'The quarrel over the programme',
        of: null,
        cue: 'could have played a part',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'economy, a hypothesis spelled out, then weighed',
    text: `Another theory ties the bank’s retreat to the new tax on deposits. It supposes that the real aim of the branches was to attract savings from abroad. The tax made such savings costly.

It is difficult to imagine that so small a tax would move savings across borders, even though savers had complained of it.

The mayor was on holiday.`,
    explanations: [
      {
        claim: 'the new tax on deposits',
        of: 'the bank’s retreat',
        cue: 'Another theory ties',
        stance: 'doubted',
        evidence: [
          ['neutral', 'It supposes that'],
          ['for', 'The tax made'],
          ['against', 'It is difficult to imagine'],
        ],
      },
    ],
  },
  {
    field: 'business, a likelier explanation backed up',
    text: 'A likelier explanation is that the firm ran out of cash. After all, it had paid no wages since March.',
    explanations: [
      {
        claim: 'the firm ran out of cash',
        of: null,
        cue: 'A likelier explanation is that',
        stance: 'reported',
        evidence: [['for', 'After all, it had paid']],
      },
    ],
  },
  {
    field: 'crime, dismissed by somebody else',
    text: 'Neighbours believe the fire broke out because the wiring was old. Inspector Ada Lund said there was no evidence that the wiring had failed or that the fire began there.',
    said: [
      ['Neighbours', 'believe', 'the fire broke out because the wiring was old'],
      ['Inspector Ada Lund', 'said', 'there was no evidence that the wiring had failed or that the fire began there'],
    ],
    explanations: [
      {
        claim: 'the wiring was old',
        of: 'the fire broke out',
        cue: 'because',
        stance: 'reported',
        holder: 'Neighbours',
        evidence: [['against', 'Inspector Ada Lund said']],
      },
    ],
  },
  {
    field: 'weather, what follows is about something else',
    text: 'The pier was shut because waves had torn off its railing. However, the aquarium stayed open, and visitors queued for an hour.',
    explanations: [
      {
        claim: 'waves had torn off its railing',
        of: 'The pier was shut',
        cue: 'because',
        stance: 'advanced',
        evidence: [],
      },
    ],
  },
  {
    field: 'sport, over',
    text: 'The coach resigned over the doping of two young swimmers.',
    explanations: [
      {
        claim: 'the doping of two young swimmers',
        of: 'The coach resigned',
        cue: 'over',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'health, a quotation that begins with the reason',
    text: 'He left the clinic “because they never listened,” he said.',
    said: [['he', 'said', 'He left the clinic “because they never listened,”']],
    explanations: [
      {
        claim: 'they never listened',
        of: 'He left the clinic',
        cue: 'because',
        stance: 'reported',
        holder: 'he',
      },
    ],
  },
  {
    field: 'local politics, a statement cut short of its reason',
    text: 'Councillor Lowe said the plan had failed because no builder would bid.',
    said: [['Councillor Lowe', 'said', 'the plan had failed']],
    explanations: [
      {
        claim: 'no builder would bid',
        of: 'the plan had failed',
        cue: 'because',
        stance: 'reported',
        holder: 'Councillor Lowe',
      },
    ],
  },
  {
    field: 'science, an aside between dashes',
    text: 'The comet dimmed because its core — no wider than a village — had broken in two.',
    explanations: [
      {
        claim: 'its core — no wider than a village — had broken in two',
        of: 'The comet dimmed',
        cue: 'because',
        stance: 'advanced',
      },
    ],
  },
  {
    field: 'answers, a cause called unclear, then one who conjectures and one who disputes it',
    text: 'The cause of the leak was not clear. Rao said a seal had probably cracked in the frost. The makers dispute that.',
    said: [
      ['Rao', 'said', 'a seal had probably cracked in the frost'],
      ['The makers', 'dispute', 'that'],
    ],
    explanations: [
      {
        claim: 'a seal had probably cracked in the frost',
        of: 'the leak',
        cue: 'said',
        stance: 'reported',
        holder: 'Rao',
      },
      {
        claim: 'a seal had probably cracked in the frost',
        of: 'the leak',
        cue: 'dispute',
        stance: 'rejected',
        holder: 'The makers',
      },
    ],
  },
  {
    field: 'answers, the reason named by what it was, and what is only talked of',
    text: 'What went wrong? The union says it was the heat. The owners point to the glue. “The doors stay shut,” a guard said.',
    said: [
      ['The union', 'says', 'it was the heat'],
      ['The owners', 'point to', 'the glue'],
      ['a guard', 'said', '“The doors stay shut,”'],
    ],
    explanations: [
      { claim: 'the heat', of: null, cue: 'says', stance: 'reported', holder: 'The union' },
      { claim: 'the glue', of: null, cue: 'point to', stance: 'reported', holder: 'The owners' },
    ],
  },
  {
    field: 'answers, a theory turned down by name',
    text: 'Why did the dam give way? “A tremor did the rest,” said Mr Oduya. The board rejects that explanation.',
    said: [
      ['Mr Oduya', 'said', '“A tremor did the rest,”'],
      ['The board', 'rejects', 'that explanation'],
    ],
    explanations: [
      { claim: 'A tremor did the rest', of: 'the dam give way', cue: 'Why', stance: 'reported', holder: 'Mr Oduya' },
      {
        claim: 'A tremor did the rest',
        of: 'the dam give way',
        cue: 'rejects',
        stance: 'rejected',
        holder: 'The board',
      },
    ],
  },
  {
    field: 'turned down, ruled out as the cause',
    text: 'She ruled out poor welding as the main cause of the collapse.',
    explanations: [{ claim: 'poor welding', of: 'the collapse', cue: 'as the main cause', stance: 'rejected' }],
  },
  {
    field: 'turned down, doubts that it did this',
    text: 'Mr Falk doubts that the frost alone did this.',
    said: [['Mr Falk', 'doubts', 'that the frost alone did this', 'doubts']],
    explanations: [{ claim: 'the frost alone', of: 'this', cue: 'did', stance: 'doubted', holder: 'Mr Falk' }],
  },
  {
    field: 'turned down, a theory thought unlikely',
    text: 'Mr Falk thinks the frost theory unlikely.',
    said: [['Mr Falk', 'thinks', 'the frost theory unlikely']],
    explanations: [{ claim: 'frost', of: null, cue: 'theory', stance: 'doubted', holder: 'Mr Falk' }],
  },
  {
    field: 'turned down, the theory of somebody with a hole in it',
    text: 'The theory of the jealous clerk has a hole in it.',
    explanations: [{ claim: 'the jealous clerk', of: null, cue: 'The theory of', stance: 'doubted' }],
  },
  {
    field: 'turned down, nothing to do with',
    text: 'The closure had nothing to do with the strike, the owner said.',
    said: [['the owner', 'said', 'The closure had nothing to do with the strike']],
    explanations: [
      {
        claim: 'the strike',
        of: 'The closure',
        cue: 'had nothing to do with',
        stance: 'rejected',
        holder: 'the owner',
      },
    ],
  },
  {
    field: 'turned down, a pretext',
    text: 'The broken lamp was only a pretext for the raid.',
    explanations: [{ claim: 'The broken lamp', of: 'the raid', cue: 'was only a pretext', stance: 'rejected' }],
  },
  {
    field: 'suspicion, a thing suspected',
    text: 'The airline suspects a faulty heater in the galley.',
    explanations: [{ claim: 'a faulty heater in the galley', of: null, cue: 'suspects', stance: 'reported' }],
  },
  {
    field: 'motive, payback',
    text: '“This was revenge for the verdict,” she said.',
    said: [['she', 'said', '“This was revenge for the verdict,”']],
    explanations: [{ claim: 'revenge for the verdict', of: null, cue: 'This was', stance: 'reported', holder: 'she' }],
  },
  {
    field: 'reason named, by who considers it so',
    text: 'An analyst considers the hinge the likelier culprit.',
    explanations: [{ claim: 'the hinge', of: null, cue: 'the likelier culprit', stance: 'reported' }],
  },
  {
    field: 'reason named, one of several',
    text: 'Rents are not the only reason the town is emptying.',
    explanations: [{ claim: 'Rents', of: 'the town is emptying', cue: 'are not the only reason', stance: 'advanced' }],
  },
  {
    field: 'business, put down to',
    text: 'Quill put the turnaround down to cheap fuel.',
    explanations: [{ claim: 'cheap fuel', of: 'the turnaround', cue: 'put', stance: 'reported', holder: null }],
  },
  {
    field: 'accident, put down to, of what is told before',
    text: 'The ferry ran late. Others on the quay put it down to fatigue.',
    explanations: [{ claim: 'fatigue', of: null, cue: 'put', stance: 'reported', holder: null }],
  },
  {
    field: 'transport, held responsible',
    text: 'The union still holds the tight timetable responsible.',
    explanations: [{ claim: 'the tight timetable', of: null, cue: 'holds', stance: 'reported', holder: null }],
  },
  {
    field: 'business, a cleft',
    text: 'It was falling fuel prices that saved the quarter.',
    explanations: [
      { claim: 'falling fuel prices', of: 'saved the quarter', cue: 'It was', stance: 'advanced', holder: null },
    ],
  },
  {
    field: 'court, what drove somebody',
    text: 'She said a gambling addiction, and not greed, had driven him.',
    said: [['She', 'said', 'a gambling addiction, and not greed, had driven him']],
    explanations: [
      { claim: 'a gambling addiction', of: null, cue: 'had driven him', stance: 'reported', holder: 'She' },
    ],
  },
  {
    field: 'accident, a suspicion',
    text: "Speed was high. Dahl has seen the chart. Dahl's first suspicion is bad steering.",
    explanations: [{ claim: 'bad steering', of: null, cue: "'s first suspicion is", stance: 'reported', holder: null }],
  },
  {
    field: 'business, a theory of his own',
    text: 'Norin has a different theory: the rival went under in May.',
    explanations: [
      {
        claim: 'the rival went under in May',
        of: null,
        cue: 'has a different theory',
        stance: 'reported',
        holder: null,
      },
    ],
  },
  {
    field: 'police, that is why, in one sentence',
    text: 'He was deaf in one ear, and that is why he did not react.',
    explanations: [
      { claim: 'He was deaf in one ear', of: 'he did not react', cue: 'that is why', stance: 'advanced', holder: null },
    ],
  },
  {
    field: 'accident, who denies a tie',
    text: 'The firm denied that its blasting had anything to do with the leak.',
    said: [['The firm', 'denied', 'that its blasting had anything to do with the leak', 'denies']],
    explanations: [
      { claim: 'its blasting', of: 'the leak', cue: 'had anything to do with', stance: 'rejected', holder: 'The firm' },
    ],
  },
  {
    field: 'accident, a theory without friends',
    text: 'The theory of the wandering sandbank has found few friends.',
    explanations: [
      { claim: 'the wandering sandbank', of: null, cue: 'The theory of', stance: 'doubted', holder: null },
    ],
  },
  {
    field: 'accident, what had failed',
    text: 'The ferry ran aground on Friday. Captain Dahl said the steering had failed.',
    said: [['Captain Dahl', 'said', 'the steering had failed']],
    explanations: [
      { claim: 'the steering had failed', of: null, cue: 'said', stance: 'reported', holder: 'Captain Dahl' },
    ],
  },
  {
    field: 'theft, who ordered it',
    text: 'A crown was stolen on Friday. Dahl thinks that a collector ordered the theft.',
    said: [['Dahl', 'thinks', 'that a collector ordered the theft', 'believes']],
    explanations: [
      { claim: 'a collector ordered the theft', of: null, cue: 'thinks', stance: 'reported', holder: 'Dahl' },
    ],
  },
  {
    field: 'accident, what investigators look at',
    text: 'A tram crashed on Friday. Investigators are looking at wet leaves on the track.',
    explanations: [
      {
        claim: 'wet leaves on the track',
        of: null,
        cue: 'Investigators are looking at',
        stance: 'reported',
        holder: null,
      },
    ],
  },
];

/** Passages that propose no reason for anything that happened. */
export const NO_EXPLANATION: readonly (readonly [why: string, text: string])[] = [
  ['a cause not known yet', 'The cause of death is pending.'],
  ['due to arrive', 'The ferry is due to arrive at noon.'],
  ['an amount due', 'He paid the rent due to his landlord.'],
  ['thanks', 'She gave her thanks to the crew.'],
  ['a question', 'Did the bridge fall because of the frost?'],
  ['advice', 'Voters should stay away because the list is a sham.'],
  ['asking leave', '“I want to ask you, because you were there,” the host said.'],
  ['it does not follow', 'Just because it rained does not mean the harvest is safe.'],
  ['anonymity', 'The aide spoke on condition of anonymity because the talks were private.'],
  ['a name withheld', 'A nurse, who asked not to be named because she feared for her job, described the ward.'],
  ['a claim cut short', 'The decline is linked to [our] habits.'],
  ['citing a source', 'The paper reported the deal on Monday, citing two officials.'],
  ['unsaid reasons', 'The shop closed early for several reasons.'],
  ['an actor’s role', 'She played a role in the new film about the mine.'],
  ['a factor of a number', 'Costs rose by a factor of ten.'],
  ['a cause to fight for', 'The cause of the miners was dear to him.'],
  ['linked to people', 'He is linked to a gang in the harbour.'],
  ['a path that leads', 'A narrow path led to the chapel.'],
  ['nobody knows', 'Why did he leave? Nobody knows.'],
  ['a question that proposes', 'Why not paint the bridge red? It is the colour of the town.'],
  ['a theory as a field', 'The theory of music is taught on Tuesdays.'],
  ['seen as a person', 'He was seen as a rising star.'],
  ['reason given to nobody', 'There was no reason to doubt the count.'],
  ['whether it is so', 'It is unclear whether the slump is due to the strike.'],
  ['over a time', 'The coach resigned over the weekend.'],
  ['suspected of a deed', 'Police suspect a man of the theft.'],
  ['suspected that', 'She suspects that he left early.'],
  ['ruled out as something else', 'He ruled out a return as coach of the side.'],
  ['a cause for something', 'The rise is a cause for concern in the town.'],
  ['a person at fault', 'He is the culprit.'],
  ['behind a place', 'The wagon was behind the station.'],
  ['a theory that is taught', 'The string theory is taught at the college.'],
  ['a pretext of something pointed at', 'It was a pretext.'],
  ['payback time', 'It is payback time for the fans.'],
  ['counted down', 'Inflation was down to 5 percent in May.'],
  ['nobody did it', 'Nobody caused the fire.'],
  ['somebody is blamed', 'She blamed him.'],
  ['blamed of so many', 'The mayor blames several factors.'],
  ['a question nobody answers', 'What went wrong? The doors stay shut until Monday.'],
  ['somebody turns it down', 'She said she had left, but not because of the money.'],
  ['put away', 'She put the phone down to listen.'],
  ['a vow to hold to account', 'He vowed to hold them responsible for the loss.'],
  ['a cleft of somebody', 'It was Reyes who saved the match.'],
  ['what it was', 'It was a striking sight that stopped the voters.'],
  ['driven home', 'His brother drove him home.'],
  ['no theory of his own', 'He has another explanation to give.'],
  ['what is always looked at', 'A tram crashed on Friday. Investigators are looking at video footage.'],
];
