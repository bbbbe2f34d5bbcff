/**
 * Words that weaken, strengthen or turn round what a clause says, without putting a likelihood on it (those are in likelihood.ts).
 * Collected from general knowledge of English, after the classes of hedges and boosters in Ken Hyland, Metadiscourse (2005), and of
 * implicative and factive verbs in Lauri Karttunen, Implicative Verbs (1971). Lower case; "|" separates phrases, "not" for "n't".
 */

/** Adverbs and set phrases that hold the clause they stand in less firmly. */
export const HEDGES: Readonly<Record<'probable' | 'possible', string>> = {
  probable: `presumably|apparently|seemingly|reportedly|allegedly|supposedly|purportedly|ostensibly|arguably|by all accounts|on the
    face of it|so it seems|it seems|as it seems|or so it seems|as far as i know|as far as we know|as far as is known|to all appearances`,
  possible: `perhaps|maybe|possibly|conceivably|potentially|quite possibly|very possibly|for all we know|who knows`,
};

/** Words that hold the clause they stand in more firmly. */
export const BOOSTERS: string = `certainly|definitely|undoubtedly|doubtless|doubtlessly|unquestionably|undeniably|indisputably|surely|clearly|obviously|inevitably|of
  course|no doubt|without doubt|without a doubt|without any doubt|beyond doubt|beyond any doubt|beyond a doubt|no question|without
  question|beyond question|for certain|for sure|most certainly|almost by definition|make no mistake`;

/** Adjectives of a predicate that open a clause ("it is possible that …", "is certain to …"). `negated`: what "not" makes of them. */
export const CERTAINTY_ADJECTIVES: readonly {
  readonly words: string;
  readonly level: 'certain' | 'probable' | 'possible';
  readonly denies: boolean;
  readonly negated: 'open' | 'denied';
}[] = [
  {
    words: 'possible|conceivable|plausible|entirely possible|quite possible',
    level: 'possible',
    denies: false,
    negated: 'denied',
  },
  { words: 'doubtful|questionable|debatable', level: 'probable', denies: true, negated: 'open' },
  { words: 'impossible|inconceivable|unthinkable|implausible', level: 'certain', denies: true, negated: 'open' },
  {
    words: 'certain|sure|bound|clear|obvious|evident|undeniable|inevitable|indisputable|beyond dispute|guaranteed',
    level: 'certain',
    denies: false,
    negated: 'open',
  },
  {
    words: `hard to imagine|difficult to imagine|hard to believe|difficult to believe|hard to see how|difficult to see how|hard to see
      why`,
    level: 'probable',
    denies: true,
    negated: 'open',
  },
];

/** Passives and adjectives before "to" or after "it is … that": somebody's belief stands in for knowledge. */
export const BELIEVED: ReadonlySet<string> = new Set(
  `expect believe think say report understand consider allege rumor rumour presume assume suspect fear estimate project predict forecast
  anticipate claim hope suppose deem speculate`.split(/\s+/),
);

/** What "I …", "we …" or "one …" does not know but holds ("I think the bridge is safe"). */
export const HOLDING_VERBS: Readonly<Record<string, 'probable' | 'possible'>> = {
  think: 'probable',
  believe: 'probable',
  suppose: 'probable',
  guess: 'probable',
  suspect: 'probable',
  reckon: 'probable',
  assume: 'probable',
  presume: 'probable',
  imagine: 'probable',
  expect: 'probable',
  feel: 'probable',
  figure: 'probable',
  gather: 'probable',
  hope: 'possible',
  fear: 'possible',
  worry: 'possible',
  wonder: 'possible',
};

/** Verbs that turn round the infinitive or -ing form after them: "failed to sign" says that nobody signed. */
export const FAILING: ReadonlySet<string> = new Set(['fail', 'neglect', 'forget', 'cease']);

/** Verbs and nouns whose complement is a thing not done, or no longer done, for the reader of events. */
export const AVOIDING: ReadonlySet<string> = new Set(
  `refuse decline stop quit avoid prevent halt abandon cancel scrap drop reject deny refute rule_out forbid ban
  block delay postpone suspend oppose refrain discontinue veto scuttle shelve ditch`.split(/\s+/),
);

/** Verbs, nouns and adjectives after which an infinitive is a plan, a wish or a chance, and how near it is to coming about. */
export const AIMING: Readonly<Record<'probable' | 'possible', ReadonlySet<string>>> = {
  probable: new Set(
    `intend expect intention expectation anticipate schedule due prepare poise slate aim intent predict forecast project
    estimate`.split(/\s+/),
  ),
  possible: new Set(
    `want hope wish seek try attempt consider allow permit option options consider desire ability able free right chance opportunity
    request ask urge propose bid suggest threaten negotiate mull weigh explore offer opt possibility potential could invite encourage
    recommend demand call lobby push petition`.split(/\s+/),
  ),
};
