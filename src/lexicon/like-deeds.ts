/**
 * Deeds as the news tells them in other words, each line one deed: verbs, nouns, and phrases with "_", of which other words may stand between
 * the first two ("take him into custody"). Nearer than kindred words are not, and only compared where one denies what the other tells.
 * A word may stand in several lines; what stands before ">" is told by what stands behind it, and not the other way round. Written for this project from general knowledge of news prose.
 */
export const LIKE_DEED_ROWS: readonly string[] = `
call phone ring telephone dial
warn notify alert caution
distress mayday
promise assure pledge vow guarantee
arrest detain handcuff custody nab lead_away take_away take_in pick_up take_into_custody
attend participate take_part sit_in be_present turn_up show_up attendance presence
visit call_on drop_by tour
meet dine lunch breakfast sit_down meeting dinner encounter have_dinner have_lunch get_together
talk speak negotiate discuss confer converse negotiation conversation discussion
discuss raise mention debate broach bring_up talk_about come_up agenda
mention name refer say
concede admit confess admission
fire shoot discharge gunfire gunshot shot volley open_fire fire_back round bullet
weep cry sob tear break_down
pay transfer reimburse payment hand_over pay_out fork_out cough_up wire remit
bribe kickback sweetener
steal rob take pinch loot theft make_off help_himself
see notice spot observe witness catch_sight
know learn hear aware knowledge find_out get_wind
tell inform brief notify let_know
consult poll consultation sound_out canvass
ask > consult poll consultation sound_out canvass
ask request demand order tell instruct command instruction urge
order authorise authorize direct instruct command sanction sign_off give_order
force press pressure coerce compel bully lean_on
threaten menace threat blackmail intimidate
beat hit punch strike kick slap assault thrash batter lay_hands rough_up blow
push shove jostle manhandle
touch grope fondle grab
abuse mistreat maltreat torture molest
insult swear abuse curse call_names
quarrel argue row dispute clash fall_out argument altercation spat
fight brawl scuffle struggle tussle come_blows
apologise apologize apology say_sorry sorry
thank praise laud commend
complain object protest complaint grumble
report flag signal notify raise_alarm blow_whistle
write email letter message correspond note
send dispatch forward post mail despatch
receive get arrive reach obtain land
read open peruse
sign initial countersign signature put_name ink
approve endorse ratify clear pass approval authorise wave_through sign_off
support endorse favour favor
reject refuse decline rebuff turn_down rule_out spurn
offer propose tender proposal bid
accept take agree
agree strike deal accord settle agreement pact shake_hands settlement
leak disclose reveal divulge pass_on give_away disclosure tip_off
publish release print make_public post
hide conceal cover_up keep_quiet suppress withhold sweep_under concealment
destroy shred wipe erase delete dispose_of burn incinerate throw_away
alter change rewrite falsify doctor tamper forge manipulate fake amend backdate touch_up
lie mislead deceive fib dupe
copy steal extract download exfiltrate siphon
hack breach penetrate infiltrate compromise intrude break_into intrusion
enter break_in set_foot go_in intrude force_way come_in
leave go depart walk_out storm_out set_off slip_away make_off exit departure
flee escape run_off run_away bolt make_off abscond get_away
cross enter stray violate trespass encroach incursion
land touch_down set_down
deploy station send move bring deployment redeploy
move transfer shift relocate
build construct erect put_up
demolish tear_down pull_down bulldoze raze knock_down
repair fix mend patch overhaul service maintenance
inspect check examine test inspection survey audit look_over
test sample trial check
search raid comb frisk ransack go_through
question interview interrogate quiz grill questioning
investigate probe inquire examine look_into inquiry investigation
charge indict prosecute
testify explain evidence take_stand give_evidence take_witness witness_box testimony
plead confess admit
sack dismiss fire axe oust remove lay_off let_go kick_out show_door give_notice dismissal
suspend bar ban stand_down
hire recruit employ take_on appoint
resign step_down leave quit go
walk_out strike down_tools stoppage
evacuate clear move take_to_safety bring_out
rescue pull save bring_ashore
treat tend stitch bandage patch_up treatment
vaccinate jab immunise inject vaccination inoculate
drink booze alcohol drunk intoxicate
smoke cigarette cigar
drug dope doping take_substance steroid
gamble bet wager
sleep doze asleep nap nod_off
eat dine lunch
drive steer wheel at_wheel behind_wheel
speed race speeding too_fast
brake slow
weld torch welder grind
ignite light set_fire set_alight torch arson kindle
leak spill seep escape discharge pour leakage spillage get_into
dump tip discharge offload
pollute contaminate poison taint contamination pollution
flood swamp submerge inundate under_water
crack split fracture break
fail malfunction conk break_down give_out pack_up outage
work function operate run
switch_off turn_off disconnect disable unplug deactivate
lock bolt bar padlock
sound blare wail go_off ring
sell flog offload dispose_of sale part_with
buy acquire purchase snap_up
lend loan borrow
donate give contribute donation gift
invest stake plough_into
owe debt arrears
profit gain pocket benefit
spend splash lavish
cut reduce trim
raise increase lift put_up hike
invite ask invitation
welcome greet receive
host stage put_on
marry wed tie_knot marriage wedding
divorce separate split_up
film record videotape tape shoot footage
photograph picture snap
wear don sport dress
carry hold clutch brandish wield
own possess belong
plan schedule draw_up intend
cancel call_off scrap drop pull_plug
postpone delay defer put_off push_back reschedule hold_over
stop halt cease suspend
block bar obstruct prevent stand_in_way
help assist aid abet lend_hand give_hand collude assistance
follow tail stalk shadow trail
spy bug eavesdrop wiretap monitor listen_in surveillance tap
infect contract catch contagion
fall tumble slip collapse
ignore overlook disregard brush_aside miss
neglect abandon
vote ballot cast_ballot
boo jeer heckle whistle
clap applaud cheer applause
kiss embrace hug
swim bathe
sing perform
rehearse practise
train coach practice
injure hurt wound
cheat copy crib
plagiarise copy lift
`
  .trim()
  .split('\n');
