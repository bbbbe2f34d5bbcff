/**
 * Words that tell the same thing of the same matter in the news, each line one such thing under its first word; "call_off" is a
 * phrase. Written for this project from general knowledge of news prose. A word stands in one line only.
 */
export const KINDRED_ROWS: readonly string[] = `
hurt injure injury wound burn
kill die perish slay fatal lethal
cancel scrap axe call_off abandon back_out pull_out shelve
delay postpone put_off push_back defer
withdraw pull_back retreat
resign step_down quit stand_down
arrest detain apprehend custody
buy acquire purchase takeover take_over
sell divest
begin start commence open kick_off get_under
end finish conclude wrap_up
close shut shut_down closure
rise climb increase grow jump surge soar go_up
fall drop decline decrease slump plunge tumble slip go_down
cut reduce slash trim
attack assault raid
shell bombard bombardment
explode blast detonate explosion
crash collide collision smash
blaze fire
flood inundate
rescue save pull_from
miss unaccounted
evacuate move_out clear_out
vote ballot
win triumph victory
lose loss
firm company business
worker employee staff personnel workforce
job position post
policeman police
doctor physician medic
lawmaker legislator mp parliamentarian deputy
lawyer attorney solicitor barrister
child kid youngster
house home
car vehicle
ship vessel boat
plane aircraft jet airliner
school pupil
road highway motorway
street avenue
town city
deal agreement accord pact
talk negotiate negotiation
cause reason
probe investigate investigation inquiry inquire
blame responsible responsibility
accuse allege allegation
deny reject dismiss
admit acknowledge concede
confirm corroborate
plan intend scheme
ask request
demand call_for
warn caution
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
fire_from dismiss_from sack oust
hire recruit
execute put_to
shoot gunfire gun
bomb bombing
truce ceasefire
troop soldier
gunman shooter attacker
strike_action walkout stoppage
union labour
pay wage salary
money cash fund
cost price
sick ill unwell
disease illness
infect infection
patient sufferer
hospital clinic infirmary
test examine examination
defect flaw
recall withdraw_from
visit trip journey tour travel
meet meeting summit
attend turn_up show_up appear
arrive reach
depart leave
return come_back
send dispatch
receive get
show reveal disclose
hide conceal
find discover
sign signature
letter mail email e-mail message
document paper file
court tribunal
judge magistrate
jail prison imprison
sentence sentencing
guilty convict
acquit clear_of
sue lawsuit
fine penalty
parade procession
guest visitor
promise pledge vow
hope expect
fear worry
doubt sceptical
launch lift_off liftoff blast_off
bridge span
crack fracture
leak spill
power electricity
outage blackout
storm hurricane cyclone typhoon
quake earthquake tremor
merge merger combine
share stock
profit earnings
border frontier
village hamlet
crowd throng
protest demonstrate demonstration rally
protester demonstrator
mine pit colliery
trap strand
body corpse
vaccine vaccinate jab
dose shot_of
player footballer
club team
`
  .trim()
  .split('\n');
