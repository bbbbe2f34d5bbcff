/** Verbs whose forms no rule gives, each line the base and then its other forms; written for this project from general knowledge of English. */
const LINES = `
be am is are was were been being 'm 're ai
have has had having 've
do does did done doing
go goes went gone
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fundraise fundraising
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
overhear overheard
overdo overdid overdone
outshine outshone
prepay prepaid
underlie underlying underlay underlain
quiz quizzed quizzing
panic panicked panicking
mimic mimicked mimicking
traffic trafficked trafficking
politic politicking
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
outgrow outgrew outgrown
overcome overcame
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
overrun overran
pay paid
plead pled
prove proven
rebuild rebuilt
redo redid redone
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shear shorn
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tying
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
rewrite rewrote rewritten
`;

/** Other form to base. */
export const IRREGULAR_VERB_FORMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** Past forms that are the base of another verb: "to found", "to lay". */
const ALSO_BASES: ReadonlySet<string> = new Set('bore bound fell felt found ground lay saw wound'.split(' '));

/** Forms that are a past tense or its participle and nothing else. */
export const PAST_VERB_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERB_FORMS].flatMap(([form, base]) =>
    base === 'be' || form === base || /(?:ing|s|'ve)$/.test(form) || ALSO_BASES.has(form) ? [] : [form],
  ),
);

/** Verbs whose forms all look like the base: a past tense that only grammar tells. */
export const UNCHANGING_VERBS: ReadonlySet<string> = new Set(
  'bet bid broadcast burst cast cost cut fit forecast hit hurt let offset put quit read rid set shed shut slit split spread sweat thrust upset wed wet'.split(
    ' ',
  ),
);
