/**
 * Verbs that name the same kind of happening as a noun of event-nouns.ts, by the first noun of its family. A verb with a preposition
 * ("go to") names it only with that preposition. Written for this project from general knowledge of English.
 */
export const EVENT_VERB_FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    visit: 'visit; tour; travel to; go to; head to; fly to; head for; journey to; come to',
    meeting: 'meet; meet with; negotiate; confer',
    election: 'elect; re-elect',
    vote: 'vote',
    trial: 'try',
    arrest: 'arrest; detain',
    execution: 'execute; behead; hang',
    attack: 'attack; bomb; assault; ambush',
    explosion: 'explode; detonate; blow up',
    invasion: 'invade',
    launch: 'launch',
    recall: 'recall',
    resignation: 'resign; step down; quit',
    merger: 'merge; acquire; take over',
    wedding: 'marry; wed',
    death: 'die',
    birth: 'bear',
    strike: 'strike; walk out',
    assassination: 'assassinate; murder; kill',
    crash: 'crash; collide; derail',
    rally: 'rally; demonstrate; protest; march',
    inauguration: 'inaugurate; swear in; sworn in',
    arrival: 'arrive',
    departure: 'depart',
    sentencing: 'sentence',
    debate: 'debate',
  }).flatMap(([family, verbs]) => verbs.split('; ').map((verb) => [verb, family] as const)),
);

/**
 * Verbs of things that people and bodies fix a day for. "Will" and one of these is a plan even where no time is given; with other
 * verbs it is a forecast or a wish.
 */
export const SCHEDULABLE_VERBS: ReadonlySet<string> = new Set(
  `visit tour travel fly meet negotiate vote convene reconvene hold host stage launch relaunch open reopen close testify appear arrive depart retire resign marry wed
   play face compete perform debut premiere broadcast air publish unveil inaugurate deploy evacuate deport extradite auction demolish march rally strike attend address deliver
   sign ratify debate hear sentence execute bury recall merge acquire float list recount headline release`
    .trim()
    .split(/\s+/),
);

/** Verbs of taking part: who "will not attend after all" or "refused to travel" gives up what was planned. */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(
  'attend appear participate travel visit go come fly meet play perform testify host hold stage compete join march race tour run speak'.split(
    ' ',
  ),
);

/**
 * Verbs that hold of a state, a view or a likeness, and verbs that only carry another ("try to"). A time beside one dates no
 * happening, unless a particle makes another verb of it ("carry out"). Written for this project from general knowledge of English;
 * verbs of saying stand in reporting-verbs.ts.
 */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  `be have do seem appear look sound feel smell taste become remain stay keep stand lie sit live reside dwell exist belong own possess contain consist comprise include involve
   concern need want wish hope like love hate prefer dislike enjoy mind care know understand realize realise recognize recognise believe think suppose imagine expect intend mean
   consider regard view see hear watch notice remember forget doubt suspect fear worry wonder guess assume trust matter depend rely deserve require lack cost weigh
   measure equal resemble differ fit suit owe represent constitute reflect indicate suggest show prove imply signify symbolize symbolise support oppose favor favour agree disagree
   tend continue try seek aim manage fail help let make get use work serve act precede cause result relate apply pertain last span cover
   total number rank range average face enable allow permit prevent cite refer describe call name term dub date stem derive come go say tell turn run put
   plan schedule slate slot anticipate await wait prepare earn pay feature focus center centre base locate situate link tie associate affect influence
   account amount maintain sustain rise fall climb gain lose grow increase decrease decline average trade poll trail lag hover lead
   happen occur claim boast tout argue stress ask answer speak talk discuss note write read listen question mention compare criticize criticise
   praise blame credit thank accuse defend dismiss mock slam blast rip urge press push encourage advise recommend tweet retweet post email text phone
   learn find discover decide choose determine judge dream spend share respond react reply comment laugh smile cry joke
   change deal struggle wrestle suffer benefit near approach exceed offer provide supply inform warn refuse have hit mark contribute allege raise carry count coincide draw bear attract generate dominate echo reach embody evidence epitomize epitomise exemplify typify`
    .trim()
    .split(/\s+/),
);

/** Verbs that name a deed only without another verb after them: "began on Monday", but "began to see". */
export const PHASE_VERBS: ReadonlySet<string> = new Set('begin start stop finish end attempt resume cease'.split(' '));
