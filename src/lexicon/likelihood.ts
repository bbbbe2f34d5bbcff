/**
 * Words of likelihood and the band each carries. The seven bands and their first words ("almost no chance", "remote", "very unlikely",
 * "highly improbable", "unlikely", "improbable", "roughly even chance", "likely", "probable", "very likely", "almost certain", "nearly
 * certain") are those of Intelligence Community Directive 203, Analytic Standards (Office of the Director of National
 * Intelligence, 2015). "Cannot rule out" counts as unlikely after the note "What We Mean When We Say" of the National
 * Intelligence Estimates (National Intelligence Council, 2007). The everyday phrases beside them are put where they come nearest,
 * from general knowledge of English.
 *
 * Phrases are in lower case, their words separated by spaces, "not" for "n't"; "|" separates phrases. `denies`: what is so
 * likely is rather held not to be. `level`: how firmly that is held.
 */
export interface Likelihood {
  readonly phrases: string;
  readonly band:
    | 'almost-no-chance'
    | 'very-unlikely'
    | 'unlikely'
    | 'even'
    | 'likely'
    | 'very-likely'
    | 'almost-certain'
    | null;
  readonly level: 'certain' | 'probable' | 'possible';
  readonly denies: boolean;
  /** What the words come to under a negation ("not likely"); null where they are not negated so. */
  readonly negated: Omit<Likelihood, 'phrases' | 'negated'> | null;
}

const UNLIKELY = { band: 'unlikely', level: 'probable', denies: true } as const;
const OPEN = { band: null, level: 'possible', denies: false } as const;

export const LIKELIHOODS: readonly Likelihood[] = [
  {
    phrases: `almost no chance|virtually no chance|practically no chance|next to no chance|no chance|not a chance|no prospect|no
      likelihood|no possibility|remote chance|remote possibility|remote likelihood|remote prospect|chances are remote|odds
      are remote|zero chance|vanishingly unlikely|almost impossible|nearly impossible|virtually impossible|all but impossible|next to
      impossible|well-nigh impossible|almost certainly not|almost certainly will not|nearly certain not|out of the question`,
    band: 'almost-no-chance',
    level: 'certain',
    denies: true,
    negated: null,
  },
  {
    phrases: `very unlikely|highly unlikely|extremely unlikely|most unlikely|exceedingly unlikely|highly improbable|very
      improbable|highly doubtful|very doubtful|extremely doubtful|little chance|little prospect|little likelihood|slim
      chance|slim chances|slim prospect|slim hope|chances are slim|chance is slim|odds are slim|very small chance|tiny chance|outside chance|long
      odds|a long shot|unlikely in the extreme`,
    band: 'very-unlikely',
    level: 'probable',
    denies: true,
    negated: null,
  },
  {
    phrases:
      'unlikely|improbable|improbably|not very likely|not too likely|not particularly likely|not so likely|less than likely',
    band: 'unlikely',
    level: 'probable',
    denies: true,
    negated: OPEN,
  },
  {
    phrases: `can not be ruled out|can not be excluded|can not be discounted|can not be dismissed|could not be ruled out|could not be
      excluded|could not be discounted|can not rule out|can not exclude|can not discount|could not rule out|could not exclude`,
    band: 'unlikely',
    level: 'possible',
    denies: false,
    negated: null,
  },
  {
    phrases: `even chance|even odds|even chances|equal chance|50-50|fifty-fifty|50/50|toss-up|a toss up|coin toss|coin flip|as likely as
      not|could go either way`,
    band: 'even',
    level: 'possible',
    denies: false,
    negated: null,
  },
  {
    phrases: `likely|probable|probably|chances are|odds are|the odds are|the chances are|good chance|fair chance|decent chance|better than even|more
      likely than not|as likely as not to|in the likely event|there is every chance|is odds-on|odds favour|odds favor`,
    band: 'likely',
    level: 'probable',
    denies: false,
    negated: UNLIKELY,
  },
  {
    phrases: `very likely|highly likely|most likely|extremely likely|quite likely|more than likely|overwhelmingly likely|increasingly
      likely|very probable|highly probable|very probably|quite probably|most probably|in all likelihood|in all
      probability|in every likelihood|high probability|strong chance|strong likelihood|strong possibility|strong probability|every
      likelihood|every chance`,
    band: 'very-likely',
    level: 'probable',
    denies: false,
    negated: UNLIKELY,
  },
  {
    phrases: `almost certain|almost certainly|nearly certain|near certain|virtually certain|virtually certainly|practically certain|all but
      certain|all but certainly|a near certainty|a virtual certainty|almost sure|almost surely|all but sure|all but guaranteed|almost
      guaranteed|almost bound|little doubt|hardly any doubt|scarcely any doubt|hardly a doubt|a foregone conclusion|nearly inevitable|almost
      inevitable|almost inevitably|almost undoubtedly`,
    band: 'almost-certain',
    level: 'certain',
    denies: false,
    negated: null,
  },
];
