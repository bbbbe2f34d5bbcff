/** What kind of thing happens. */
export type EventClass =
  | 'travel'
  | 'gathering'
  | 'politics'
  | 'law'
  | 'conflict'
  | 'accident'
  | 'nature'
  | 'business'
  | 'labour'
  | 'sport'
  | 'culture'
  | 'science'
  | 'life'
  | 'decision';

/**
 * Nouns that name something that happens at a time, in the singular unless only the plural names an event ("talks"). A
 * semicolon divides them; a stroke joins words that may name one and the same happening, the plainest first. Collected from general
 * knowledge of news English, subject by subject as newsrooms divide them. A word stands once, in its commonest class.
 */
export const EVENT_NOUNS: Readonly<Record<EventClass, string>> = {
  travel: `visit/trip/journey/tour/stopover/voyage; pilgrimage; arrival; departure; expedition; flight; cruise; crossing; deployment/redeployment;
    pullout/pullback/withdrawal; relocation; evacuation; homecoming; handover`,
  gathering: `meeting/summit/talks/negotiations/sit-down; conference/convention; forum/symposium/seminar/workshop/roundtable; briefing; interview; debate;
    session; assembly; reception; banquet/dinner/luncheon/lunch/breakfast; gala/fundraiser; rally/demonstration/protest/march; vigil; ceremony; mass/requiem; parade/procession;
    celebrations/celebration/festivities; commemoration; reunion; consultation/consultations; retreat; hearing; speech/address/keynote; webinar;
    exercise/exercises/drill/drills/manoeuvres/maneuvers; presentation; tribute; unveiling; picnic; event; sailing`,
  politics: `election/elections/by-election/byelection/midterms/polls; runoff/run-off; primary/primaries; caucus/caucuses; vote/ballot; referendum/plebiscite; recount;
    coup/putsch; impeachment; reshuffle; nomination; appointment/reappointment; resignation; dismissal/ouster/removal/sacking; coronation; abdication; secession;
    annexation; inauguration/swearing-in/investiture; transition; shutdown; census; registration; concession; defection; uprising/revolt/rebellion/mutiny;
    revolution; crackdown; purge; plot; ratification; repeal; veto; boycott; dissolution; independence; admission; accession`,
  law: `trial/retrial/court-martial; arrest/detention; arraignment; indictment; conviction; acquittal; sentencing; execution/executions/beheading/hanging; verdict; ruling; appeal;
    inquest; deposition; extradition; deportation; raid; inquiry/probe/investigation; lawsuit; plea; testimony; settlement; pardon; amnesty; prosecution;
    imprisonment; release; seizure; search; autopsy; eviction; swap; expulsion; prosecution`,
  conflict: `attack/assault/bombing/ambush; shooting; stabbing; massacre; airstrike/bombardment/shelling; explosion/blast/detonation; invasion/incursion; offensive/counteroffensive/counter-offensive;
    battle/clash/clashes/skirmish/firefight/fighting; war; siege; ceasefire/cease-fire/truce/armistice; surrender; assassination/killing/murder/slaying/homicide;
    kidnapping/abduction; hijacking; riot/riots/unrest; robbery/burglary/heist/theft/break-in; rape; hack/hacking/breach/cyberattack; blockade; genocide; test/tests;
    standoff/stand-off; mobilisation/mobilization; escape; liberation; victory; defeat; rescue; mission; operation`,
  accident: `accident/crash/collision/derailment/pile-up/pileup; fire/blaze/inferno; spill/leak; collapse/cave-in; sinking/shipwreck/capsizing; stampede; drowning; poisoning;
    outage/blackout; disaster/catastrophe/tragedy; meltdown; malfunction; outbreak/epidemic/pandemic; quarantine; lockdown`,
  nature: `storm/hurricane/typhoon/cyclone/tornado/blizzard/snowstorm/thunderstorm; earthquake/quake/tremor; aftershock; tsunami; flood/floods/flooding; eruption;
    landslide/mudslide; avalanche; wildfire/wildfires/bushfire; drought; heatwave; eclipse; landfall; snowfall; downpour; frost`,
  business: `merger/acquisition/takeover/buyout; launch/rollout/roll-out; recall; bankruptcy/insolvency; closure; opening/reopening; flotation/listing; auction;
    layoffs/redundancies; restructuring; sale; purchase; bid; devaluation; bailout; default; privatisation/privatization; nationalisation/nationalization;
    divestment/divestiture; groundbreaking; demolition; delisting; spin-off/spinoff; delivery; shipment; expansion; rebranding; tender; refinancing`,
  labour: `strike/walkout/walk-out/stoppage; lockout; slowdown; picket`,
  sport: `match/rematch/fixture; game/kickoff/kick-off; tournament/championship/championships; final/finals; semi-final/semifinal/semi-finals/semifinals;
    quarter-final/quarterfinal/quarter-finals/quarterfinals; playoff/play-off/playoffs; derby; race/regatta; marathon; bout/fight; friendly; qualifier; draft; opener; transfer;
    olympics; debut; comeback; win; heat; innings; relay; triathlon; meet`,
  culture: `premiere/première; screening; concert/gig/recital; festival; exhibition/exhibit; performance; show; broadcast; audition; fair; carnival; rehearsal; publication;
    expo; pageant; contest/competition; reading; finale; fireworks`,
  science: `liftoff/lift-off/blastoff; spacewalk; docking; splashdown; landing/touchdown; flyby; re-entry; experiment; discovery; excavation; vaccination; transplant; surgery;
    inspection/audit`,
  life: `birth; death; suicide; wedding; marriage; engagement; divorce; funeral/burial; cremation; christening/baptism; graduation; illness; hospitalisation/hospitalization;
    retirement; diagnosis; disappearance; adoption; anniversary; birthday`,
  decision: `announcement; signing; agreement; approval; rejection; ban; decision; invitation; apology; declaration; proposal; abolition; introduction; imposition; lifting;
    extension; suspension; revelation; disclosure; promotion; demotion; award`,
};

/**
 * Those of the nouns above that often name a thing, a state or a kind and not a happening ("the game", "a bid", "the agreement"). They
 * count only where a time stands on the noun itself or a verb calls it off, puts it off or plans it.
 */
export const LOOSE_EVENT_NOUNS: ReadonlySet<string> = new Set(
  `event flight crossing session assembly speech address exercise drill drills exercises independence transition nomination appointment removal registration concession plot
   appeal inquiry probe investigation lawsuit plea testimony settlement prosecution release search swap fighting war theft hack hacking breach test tests escape victory rescue mission operation
   fire leak collapse outage disaster tragedy catastrophe epidemic pandemic quarantine drought frost sale purchase bid default delivery shipment expansion listing tender
   game final finals fixture race fight friendly draft opener transfer debut comeback defeat win heat innings relay meet show performance broadcast fair reading contest competition award
   exhibit exhibition publication experiment discovery surgery inspection audit birth death marriage engagement illness retirement diagnosis adoption picnic
   agreement approval rejection ban decision invitation apology declaration proposal introduction extension suspension revelation disclosure promotion announcement presentation tribute
   interview dinner lunch breakfast reception retreat tour polls primary convention conference forum homicide murder killing rape robbery assault boycott veto purge admission accession
   restructuring opening closure crackdown unrest deportation expulsion landing arrival departure anniversary birthday lockdown revolution uprising rebellion shutdown dissolution conviction
   championship championships olympics festival carnival recall uprising revolt slowdown picket surrender siege blockade offensive census genocide suicide divorce detention seizure`
    .trim()
    .split(/\s+/),
);
