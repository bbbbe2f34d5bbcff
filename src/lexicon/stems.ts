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
  accede ache adhere adore age agree ape appease aspire atone axe baste bathe become bite bore breathe cage
  cajole care cease centre cite clone clothe cohere come compete complete concede condone console contravene
  convene cope core crease create cue dare decrease delete deplete deplore dice die dope drone dye ease elope
  erase escape excite excrete exhale expedite explore extradite eye file fire force glue grease grope guarantee
  haste hate hire hole hone hope ice ignite ignore impale impede implore incite increase inhale intercede
  interfere intervene invite lambaste lease loathe lone manoeuvre massacre overcome owe page parole paste
  persevere phase phone phrase please pole postpone praise precede price procreate prune pursue queue rage raise
  rare recede recite reconvene recreate release reroute restore retire reunite revere ride rile rope route rue
  scale scare scope score secede secrete seethe shape sheathe shore site slope snore soothe sphere stage
  stampede stare stone store sue supersede taste tease telephone telescope tire tone true tune unite use wage
  wane waste welcome wire write writhe zone
`);

/** Bases without an "e" that their last letters would seem to ask for; also those that double their "l". */
export const VERBS_WITHOUT_E: ReadonlySet<string> = toSet(`
  compel expel propel dispel repel rebel
  ballot bang benefit bias bracket bring bus cancel canvas catalog caucus channel cling coin combat control
  counsel debut dial distil duel enrol enroll equal equip excel fling focus format fuel fulfil funnel gang gas
  gossip grovel hang hiccup imperil instil label level marshal model murmur orbit outfit panel parcel pardon
  patrol pencil peril pilot ping pivot plead program quarrel recruit ring rival ruin shovel signal sing spring
  sting string suit sweat swing swivel total travel trial tunnel unravel unveil wing worship
`);

/** Bases in -eed, which is no ending in them. */
export const VERBS_IN_EED: ReadonlySet<string> = toSet(
  'need feed succeed proceed exceed speed breed bleed heed seed weed',
);

/** Bases that end in a consonant written twice. */
export const VERBS_WITH_DOUBLE_END: ReadonlySet<string> = toSet('add err ebb egg purr butt');

/** Plurals that no rule gives, and nouns that look like plurals. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `
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
toes toe
canoes canoe
ads ad
pros pro
troops troops
thanks thanks
clothes clothes
goods goods
specimen specimen
regimen regimen
omen omen
abdomen abdomen
acumen acumen
yes yes
horses horse
houses house
`
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);
