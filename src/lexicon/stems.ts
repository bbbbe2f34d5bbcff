/** How English spells the bases of its verbs and the singulars of its nouns; written for this project from general knowledge of English. */

/** Stems left by taking "ed" or "ing" off that had an "e" at the end, by their last letters. */
export const ENDINGS_WITH_E: RegExp = new RegExp(
  `(?:${[
    '[cvz]', // forc-ed, serv-ed, realiz-ed
    '[^aeiou]?u', // argu-ed
    '(?:[^n]|[eiu]n|(?:ch|r)an)g', // manag-ed, challeng-ed, chang-ed; not belong-ed
    '[aeiounrlpwy]s', // caus-ed, sens-ed, revers-ed
    '[^aeiourwl]l', // settl-ed
    '[^aeo]at', // stat-ed; not treat-ed
    '[^aeiou]ut',
    '[^aeiou](?:[aou]d|id)|u[ai]d', // trad-ed, decid-ed, persuad-ed
    '[^aeiou]ot|uot', // vot-ed, quot-ed
    '[^aeio]ir', // fir-ed; not repair-ed
    '[^aeiou]ar|uar', // shar-ed
    '[^aeiou]ur', // ensur-ed
    '[^aeiou]il', // fil-ed
    '[^aeiou]ul',
    '[^aeiou](?:am|im|um)', // nam-ed, tim-ed, assum-ed
    '[^aeiou]in', // determin-ed
    '[^aeiou](?:ap|ip|up)', // shap-ed
    '[^aeiou](?:ak|ik|ok|uk)|uak', // fak-ed
    '[^aeiou][aiou]b', // brib-ed
  ].join('|')})$`,
);

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Bases with an "e" that their last letters would not tell. */
export const VERBS_WITH_E: ReadonlySet<string> = toSet(`
  ache adhere age agree ape aspire atone axe bathe breathe cite clone clothe compete complete concede condone contravene convene cope create
  cease decrease delete deplete die dope drone dye ease erase excite explore eye force grease grope guarantee
  hate hone hope ignite ignore implore incite interfere intervene invite inhale exhale impale lambaste lease loathe lone waste taste paste baste haste
  obsolete owe persevere phone postpone precede recede reconvene recite release restore revere ride rope scale scope score secede seethe sheathe
  slope soothe stone store telephone tone unite reunite use welcome write writhe zone cohere sphere increase outscore
  age cage rage wage stage page adore deplore bore core snore shore
  telescope elope decease crease tease please appease
  console cajole pole parole hole intercede accede supersede impede stampede
  secrete excrete athlete discrete
  tire hire fire wire retire
  expedite bite spite site despite white
  phase phrase raise praise lie tie vie untie
  queue cue sue rue true glue pursue
  mute dilute salute pollute refute route reroute
  tune fine prune dune
  come become overcome
  made make awake
  dive live die
  ice dice price
  escape shape
  care dare rare
  are be
  hie
  file rile
  centre manoeuvre
`);

/** Bases without an "e" that their last letters would seem to ask for; also those that double their "l". */
export const VERBS_WITHOUT_E: ReadonlySet<string> = toSet(`
  focus bias canvas caucus gas bus plus
  combat format sweat
  benefit
  orbit
  pilot pivot ballot
  worship gossip equip hiccup
  total signal rival dial trial equal label level model counsel cancel travel fuel duel quarrel marshal channel tunnel patrol control compel expel
  propel dispel repel rebel excel enrol enroll fulfil instil distil pencil funnel shovel unravel unveil panel parcel swivel grovel tow
  murmur occur recur incur
  program
  ruin coin
  plead
  bracket
  mid void
  catalog dialog analog
  pilfer
  scalp
  hang bang gang
  ring sing bring sting swing cling wing ping string fling spring
  peril civil evil devil council
  alarm
  victim
  claim
  kidnap handicap
  waylay
  pardon
  debut
  recruit suit
  nap cap tap rap map gap wrap
  star bar scar
  sin pin begin win
  crowd
  flex
  solicit exploit
  guard regard award
  outfit
  hear
  pursuit
  discredit
  boycott
  invalid
  vomit
  program
  breath
  leg
  imperil
  flourish
  imagin
  stigma
  spur
  edit
  rid
`);

/** Bases that end in a consonant written twice. */
export const VERBS_WITH_DOUBLE_END: ReadonlySet<string> = toSet(
  'add err ebb egg purr putt butt odd boycott inn shrugg',
);

/** Plurals that no rule gives, and nouns that look like plurals. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `
men man
women woman
children child
feet foot
teeth tooth
mice mouse
geese goose
oxen ox
wives wife
lives life
knives knife
leaves leaf
thieves thief
wolves wolf
halves half
shelves shelf
selves self
loaves loaf
calves calf
scarves scarf
crises crisis
analyses analysis
bases basis
theses thesis
hypotheses hypothesis
diagnoses diagnosis
axes axis
oases oasis
criteria criterion
phenomena phenomenon
bacteria bacterium
curricula curriculum
memoranda memorandum
referenda referendum
alumni alumnus
nuclei nucleus
stimuli stimulus
fungi fungus
indices index
appendices appendix
vertices vertex
series series
species species
news news
politics politics
economics economics
physics physics
mathematics mathematics
athletics athletics
means means
headquarters headquarters
barracks barracks
crossroads crossroads
spokesmen spokesman
spokeswomen spokeswoman
policemen policeman
businessmen businessman
congressmen congressman
gunmen gunman
fishermen fisherman
firemen fireman
lawmen lawman
chairmen chairman
buses bus
viruses virus
campuses campus
bonuses bonus
censuses census
gases gas
movies movie
cookies cookie
ties tie
pies pie
lies lie
shoes shoe
horses horse
houses house
`
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);
