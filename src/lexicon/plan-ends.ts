/**
 * Words by which newspapers tell that something planned is off, put to another time, or given up. All are pieces of patterns,
 * written for this project from general knowledge of news prose.
 */

/** What is done to a plan, a thing that was planned, or a date, as it stands behind whoever does it: "mothballed the barrage". */
export const ENDS_IT: string =
  `call(?:ed|s|ing)? off|cancel(?:l?ed|l?ing|s)|scrap(?:ped|ping|s)|shelv(?:ed|es|ing)|axed|ditch(?:ed|es|ing)|abandon(?:ed|s|ing)|buried|binned|junked|torpedoed
  |scuppered|scuttled|mothballed|thwarted|derailed|vetoed|blocked|prohibited|forb(?:ade|idden)|halted|suspended|pulled|dropped|withdr(?:ew|awn)|g(?:ave|iven) up
  |postpon(?:ed|es|ing)|put (?:off|back)|push(?:ed|es) back|delay(?:ed|s)|deferred|adjourned|rescheduled|moved|shifted|br(?:ought|ings) forward|cut short|br(?:oke|oken) off
  |voted down|vot(?:ed|es) against|turned down|threw out|thrown out|struck down|brought down|overruled|overturned|revoked|rescinded|reversed|took back|taken back|prolonged
  |called a halt to|put (?:a stop|an end|the brakes|paid) (?:to|on)|put the brakes on|pull(?:ed|s) the plug on|slamm?ed the brakes on|said no to
  |backed (?:out of|away from)|pulled out of|walked away from|bowed out of|dropped out of|withdr(?:ew|awn) from|turned (?:its|his|her|their) backs? on|thought better of
  |reneged on|went back on|gone back on|retreated from|shied away from|stopped short of|got cold feet (?:over|about)`.replace(
    /\s*\n\s*/g,
    '',
  );

/** The same behind "was" or "has been". */
export const IS_ENDED: string =
  `called off|cancell?ed|scrapped|shelved|axed|ditched|abandoned|buried|binned|junked|torpedoed|scuppered|scuttled|mothballed|thwarted|derailed|vetoed|blocked|prohibited|forbidden
  |halted|suspended|pulled|dropped|withdrawn|given up|postponed|put (?:off|back)|pushed (?:back|into)|delayed|deferred|adjourned|rescheduled|moved (?:to|back|forward)|shifted to|brought forward
  |cut short|broken off|voted down|turned down|thrown out|struck down|struck off|brought down|overruled|overturned|revoked|rescinded|reversed|taken back|prolonged|stood down|laid to rest
  |taken off the (?:agenda|table|programme|program|bill|calendar|schedule)|put on (?:hold|ice)|kicked into the long grass`.replace(
    /\s*\n\s*/g,
    '',
  );

/** What becomes of a plan by itself: "the sale fell through", "the opening slid into autumn". */
export const COMES_TO_NOTHING: string =
  `f(?:e|a)ll(?:en|s)? (?:through(?! (?:the|an?|his|her|its|their)\\b)|apart|flat|in (?:the|both)|by the wayside|victim)|c(?:ame|ome|omes) to (?:nothing|naught|nought|grief)|collapsed|lapsed|stall(?:ed|s)
  |fizzled out|evaporated|unravell?ed|w(?:as|ere) not to be|did(?: not|n['’]t) (?:come (?:about|off|to pass)|materiali[sz]e|survive)|never (?:came (?:about|off)|materiali[sz]ed|got (?:going|off the ground))
  |(?:has |have |had )?slipp?(?:ed|s) (?:to|by|into|from)|slid (?:to|by|into)|(?:is|are|was|were) (?:now )?(?:off|dead|doomed|in tatters|in ruins|on hold|on ice|history)|w(?:ill|ould) (?:now |instead )?have to wait
  |will now (?:be (?:held|played|heard|run)|take place|begin|start|open|go ahead)|(?:is|are) no longer (?:planned|on the cards|on the table)|went up in smoke`.replace(
    /\s*\n\s*/g,
    '',
  );

/** Words for what is planned, whatever it is. */
export const ANY_PLAN: RegExp =
  /^(?:plans?|ideas?|proposals?|projects?|schemes?|moves?|decisions?|dates?|notions?|thoughts?|word|promises?|pledges?|efforts?|bids?|attempts?|intentions?|undertakings?|deadlines?|timetables?|whole|thing|event)$/i;
/** Words for how it is to begin: what begins is told beside them, or by the plan. */
export const ITS_START: RegExp =
  /^(?:start|beginning|opening|launch|introduction|rollout|roll-out|unveiling|kick-off|debut|premiere|naming|publication|release)$/i;

/** What one report calls by one word and the next by another, where both tell of one plan. */
export const SAME_MATTERS: readonly string[] = `
vote ballot election poll referendum
vote ratify ratification approve pass adopt
swap exchange handover
trial hearing case proceedings sentencing inquest
relaunch return comeback restart resumption reopening resume reopen restart
toll charge fee levy tax
film movie picture screening premiere screen
painting canvas picture portrait drawing lot
line express railway link track
merger merge marriage tie-up takeover union join
concert gig show performance recital appearance perform sing play tour
visit trip tour journey travel fly
march demonstration rally protest parade procession demonstrate
match game fixture final tie derby kick-off play
launch lift-off liftoff flight mission rocket
wedding marry marriage
strike walkout stoppage walk
speech address lecture speak keynote
sale auction hammer sell privatisation privatization disposal listing
listing flotation float ipo
deal agreement treaty accord pact
deal purchase takeover acquisition buy buyout bid
execution execute
licence license permit permission
closure close shut end closing shutdown
opening open doors inauguration begin start launch introduction
introduction introduce rollout start begin launch
premiere debut open opening show
unveiling unveil reveal
voyage sail crossing journey row expedition
eviction evict clearance clear
race run regatta marathon start
exhibition show retrospective display
increase rise hike raise
withdrawal withdraw pullout pull-out
dismissal dismiss layoff redundancies cut cuts
transfer move signing join sign switch
resign leave quit retire go departure retirement resignation
search hunt
blast charges explosion dynamite
appearance appear attend attendance
operation surgery operate transplant
evidence testimony testify
test trial
delivery deliver handover supply
payment pay payout bonus
publication publish release book memoir album record
demolition demolish tear bulldoze
construction build building works
extension expansion extend expand
festival fair fete carnival
dinner banquet reception feast gala
examination exam test
school lesson class term
ascent climb attempt summit
relocation relocate move
extradition extradite deportation deport expulsion expel transfer
release free freedom discharge
sailing sail departure crossing ferry
broadcast air programme show episode interview
service mass prayer
burial bury funeral
reform bill law legislation
lift lifting end removal
recount count
subsidy grant aid
`
  .trim()
  .split('\n');
