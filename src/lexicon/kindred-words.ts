/**
 * Words that tell the same thing of the same matter in the news, each line one such thing under its first word; "call_off" is a
 * phrase. Written for this project from general knowledge of news prose. A word stands in one line only.
 */
export const KINDRED_ROWS: readonly string[] = `
hurt injure injury wound burn
kill die perish slay fatal lethal dead deadly fatality
cancel scrap axe call_off abandon back_out pull_out shelve give_up call_halt
delay postpone put_off push_back defer
withdraw pull_back retreat
resign step_down quit stand_down stand_aside bow_out
arrest detain apprehend custody
buy acquire purchase takeover take_over take_stake
sell divest
begin start commence open kick_off get_under
end finish conclude wrap_up
close shut shut_down closure
rise climb increase grow jump surge soar go_up swell expand
fall drop decline decrease slump plunge tumble slip go_down shrink dwindle sink dip slide
cut reduce slash trim shorten scale_back
attack assault raid attacker
shell bombard bombardment
explode blast detonate explosion blow_up
crash collide collision smash
blaze fire
flood inundate
rescue save pull_from
miss unaccounted
evacuate move_out clear_out
vote ballot
win triumph victory
lose loss
firm company business corporation enterprise
worker employee staff personnel workforce
job position post
policeman police cop constable
doctor physician
lawmaker legislator mp parliamentarian deputy
lawyer attorney solicitor barrister counsel
child kid youngster
house home
car vehicle
ship vessel boat
plane aircraft jet airliner
school pupil schoolchild
road highway motorway
street avenue
town city municipality municipal
deal agreement accord pact treaty settlement
talk negotiate negotiation discuss discussion dialogue
cause reason trigger spark prompt
probe investigate investigation inquiry inquire
blame responsible responsibility
accuse allege allegation charge indict indictment
deny reject dismiss
admit acknowledge concede confess own_up
confirm corroborate
plan intend scheme
ask request
demand call_for
warn caution alert
order instruct command
let allow permit
ban forbid prohibit outlaw
help aid assist
build construct
destroy wreck demolish ruin
damage harm
choose pick select
name identify
appoint nominate
fire_from dismiss_from sack oust lay_off layoff redundancy redundant
hire recruit
execute put_to
shoot gunfire gun
bomb bombing
truce ceasefire
troop soldier serviceman
gunman shooter
strike_action walkout stoppage walk_out down_tools on_strike
union labour
pay wage salary
money cash fund
cost price fee
sick ill unwell disease illness
infect infection
patient sufferer
hospital clinic infirmary
test examine examination
defect flaw fault malfunction glitch
recall withdraw_from
visit trip journey tour travel
meet meeting summit sit_down
attend turn_up show_up appear
arrive reach
depart leave
return come_back go_back
send dispatch
receive get
show reveal disclose uncover
hide conceal cover_up
find discover detect
sign signature
letter mail email e-mail message
document paper file
court tribunal
judge magistrate
jail prison imprison behind_bars
sentence sentencing
guilty convict
acquit clear_of
sue lawsuit
fine penalty
parade procession
guest visitor
promise pledge vow
hope expect anticipate predict forecast
fear worry concern
doubt sceptical
launch lift_off liftoff blast_off
bridge span
crack fracture
leak spill
power electricity energy
outage blackout power_cut power_failure
storm hurricane cyclone typhoon
quake earthquake tremor
merge merger combine
share stock
profit earnings
border frontier
village hamlet villager
crowd throng
protest demonstrate demonstration rally demonstrator
mine pit colliery
trap strand
body corpse
vaccine vaccinate jab
dose shot_of
player footballer
club team
alcohol drunk intoxicated
rail track railway
tram streetcar
lorry truck
passenger commuter
driver motorist
speed fast rapid
inspect inspection inspector
repair fix mend
replace replacement successor substitute
prosecutor prosecution district_attorney
steal theft thief rob robbery loot burglary embezzle swindle
loan lend borrow
spend expenditure outlay
tax levy
expensive costly
large big huge bigger biggest larger largest
rival opponent competitor challenger
survey poll pollster
voter electorate
government administration
parliament legislature assembly
council councillor town_hall city_hall
premier prime_minister
sanction embargo
army military
firefighter fireman firemen fire_brigade fire_service fire_crew
survive survivor alive
flee escape
resident inhabitant
morning dawn sunrise daybreak
noon midday
rain rainfall downpour
dam reservoir
coast shore seaside
collapse cave_in give_way
germ bacteria bacterium microbe pathogen
medicine medication drug
pollute pollution contaminate taint pollutant
toxic poison poisonous
shop store supermarket retailer
customer client consumer shopper
produce production manufacture manufacturer maker producer output
shareholder stockholder investor
bankrupt bankruptcy insolvent insolvency
offer bid
propose proposal suggest suggestion
dispute quarrel feud spat
criticize criticise condemn denounce
praise hail commend
refuse turn_down
reopen resume restart open_again
continue carry_on go_on
stop halt cease
remain stay
schedule slate
retire retirement pension pensioner retiree
teacher headteacher headmaster headmistress
university college
scientist researcher
expert specialist
spacecraft satellite orbiter spaceship
moon lunar
sun solar
signal transmission
rubbish garbage trash waste
collect collection pick_up gather
airport airfield
capsize overturn keel_over
barrier fence
phone telephone cellphone smartphone mobile
video footage film
picture photo photograph image
witness eyewitness bystander onlooker
trial hearing
verdict ruling judgment judgement
quash annul strike_down overrule
funeral burial bury
champion championship
match game fixture
trainer coach
athlete runner sprinter
supporter fan
vacant vacancy unfilled
shortage lack scarcity
rumour rumor speculation gossip
proof evidence
mistake error blunder
careless negligent negligence
danger dangerous hazard risk peril
alarm siren
search hunt look_for
silent silence quiet
shout yell scream
weep cry sob
angry anger furious fury
apologise apologize apology sorry
surprise astonish
abroad overseas
country nation
region province
tourist holidaymaker vacationer
holiday vacation
hotel inn guesthouse
journalist reporter correspondent
spokesman spokeswoman spokesperson
adviser advisor
rebel insurgent militant guerrilla
kidnap abduct hostage captive
refugee migrant
murder homicide assassinate
missile rocket
nuclear atomic
fuel petrol gasoline kerosene oil
bank lender
cattle cow livestock
happen occur take_place
prevent avert avoid
solve resolve settle
worsen deteriorate
remove take_away strip
abolish do_away
extend prolong lengthen
limit restrict restriction curb
breach violate infringe
law statute
reform overhaul revamp
aim goal target
result outcome
effect impact consequence
problem trouble difficulty
annual yearly
immediately instantly at_once straight_away
joint together
twice double
try attempt
fight battle combat
train_for rehearse
hurry rush
wedding marriage marry wed
author writer
cabin_crew flight_attendant stewardess steward
nurse carer
pregnant pregnancy
born birth
young youth
priest pastor vicar
rich wealthy
poor poverty
famous celebrated
secret confidential
`
  .trim()
  .split('\n');
