/**
 * Nouns for what people are: offices, occupations, kin and standing in a story. Written for this project from general
 * knowledge of news prose. Singular; the plural is formed by rule except where it is listed in IRREGULAR_PLURALS.
 */

/** Offices, occupations and standings that one person can hold. */
export const ROLE_NOUNS: readonly string[] = `
academic accountant activist ceo cfo coo cto vp gm mp mep dj emcee environmentalist creditor supremacist separatist feminist educator tutor aid-worker abortionist developer actor actress adjutant administrator admiral adviser advisor advocate agent aide alderman ally ambassador analyst anchor anchorman anchorwoman announcer anthropologist apologist appointee apprentice archaeologist archbishop architect archivist aristocrat artist assassin assemblyman assemblywoman assistant associate astronaut astronomer athlete attacker attorney auditor author autocrat ayatollah backer ballerina banker baron baroness barrister bartender beekeeper billionaire biographer biologist bishop blogger bodyguard bookkeeper boss boxer brewer brigadier broadcaster broker builder bureaucrat businessman businessperson businesswoman businessmogul butcher buyer bystander campaigner candidate captain caretaker cardinal caretaker carpenter cartoonist celebrity chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief citizen clergyman cleric clerk climatologist coach collaborator colleague collector colonel columnist comedian commander commentator commissioner communist companion competitor complainant composer comptroller conductor confidant congressman congressperson congresswoman conservative conservationist constable consul consultant contractor contributor controller coordinator coroner corporal correspondent councillor councilman councilor councilwoman counsel counselor counsellor counterpart courtier creator critic curator custodian czar dancer deacon dealer dean defector defendant delegate democrat demographer demonstrator dentist deputy dermatologist designer detective developer dictator diplomat director dissident doctor donor dramatist driver duchess duke economist editor educator eyewitness electrician emissary emperor employee employer empress engineer entertainer entrepreneur envoy epidemiologist ethicist evangelist examiner executive expert explorer fan farmer fellow fighter financier firefighter fireman fisherman footballer foreman founder co-founder cofounder friend frontrunner front-runner fundraiser gardener general geologist geneticist geographer goalkeeper governor grader graduate guard guerrilla guest guide gunman guru hacker hairdresser handler head headmaster headteacher hero historian holder homeowner host hostess hostage humorist hunter illustrator imam immigrant immunologist incumbent independent industrialist informant inmate inspector instructor insurgent intellectual interpreter interviewer inventor investigator investor jailer janitor jihadist jockey journalist judge juror justice keeper king labourer landlord landowner laureate lawmaker lawyer leader lecturer leftist legislator liberal libertarian librarian lieutenant linguist lobbyist magistrate magnate manager marine marshal mathematician mayor mechanic mediator medic member mentor merchant meteorologist microbiologist midwife militant millionaire miner minister missionary mobster model moderate moderator mogul monarch monk motorist mullah musician narrator nationalist naturalist negotiator neighbor neighbour neurologist neuroscientist newcomer newsman nominee novelist nun nurse nutritionist observer officeholder officer official oligarch ombudsman oncologist operative operator opponent organiser organizer owner painter panelist paramedic parliamentarian participant partner passenger passer-by pastor patient patriarch pediatrician performer pharmacist philanthropist philosopher photographer photojournalist physician physicist pilot pioneer planner player playwright plumber poet policeman policewoman politician pollster pontiff pope populist practitioner preacher predecessor premier presenter president president-elect pretender priest prince princess principal prisoner producer professor programmer progressive promoter prosecutor protagonist protege protégé protester proponent provost psychiatrist psychologist publicist publisher pundit queen rabbi radical radiologist rancher rapper realtor rebel receptionist recruit rector referee refugee regent registrar regulator relative reporter representative republican researcher resident respondent restaurateur retiree reverend reviewer ringleader rival roommate ruler runner rancher sailor salesman saleswoman satirist scholar schoolteacher scientist screenwriter sculptor secretary director-general attorney-general solicitor-general auditor-general inspector-general governor-general surgeon-general vice-chancellor secretary-general seller senator sergeant servant shareholder sheikh sheriff shopkeeper showman singer skeptic skipper socialist sociologist soldier solicitor songwriter speaker specialist spectator speechwriter spokesman spokesperson spokeswoman spouse spy staffer star statesman statistician strategist striker student subordinate successor suitor sultan superintendent superstar superviser supervisor supporter surgeon surrogate surveyor survivor suspect sympathizer tailor teacher technician technocrat technologist teenager televangelist tenant terrorist theologian theorist therapist trader trainer translator traveler traveller treasurer trooper trustee tsar tutor tycoon tyrant undersecretary veteran veterinarian vice-chairman vice-president victim villager virologist volunteer voter waiter waitress warden warrior watchdog weatherman winemaker whip whistleblower whistle-blower winner witness worker wrestler writer youngster zoologist
attendee beneficiary buyer customer client consumer commuter shopper user subscriber viewer reader listener parishioner worshiper worshipper pilgrim tourist visitor traveler bidder lender borrower insurer taxpayer ratepayer constituent signatory nationalist loyalist royalist reformer reformist centrist hardliner hawk dove insider outsider source
abbot appellant asylum-seeker backbencher bailiff baker bandmate barmaid barman bassist batsman botanist bowler bricklayer bursar cabbie cameraman carer choreographer claimant climber co-author comic coxswain crofter curate cyclist defender drummer ecologist ferryman filmmaker fishmonger forecaster frontbencher frontman gallerist gamekeeper geophysicist glaciologist goalscorer golfer guitarist headman headmistress hydrologist influencer landlady leaseholder lifeguard matron midfielder mountaineer neurobiologist oceanographer optician paratrooper parson pathologist peacekeeper pensioner physio physiotherapist plaintiff poacher postman publican pupil rescuer rocker rower sarpanch schoolboy schoolgirl seismologist selector shearer shepherd smallholder smuggler soprano sprinter squatter stallholder stevedore swimmer teammate tehsildar trucker umpire undertaker unionist vicar vlogger volcanologist warder welder wicketkeeper winger
actuary anaesthetist angler arsonist auctioneer blackmailer bosun bouncer burglar captive cardiologist cashier cellist conservator cosmonaut courier deserter detainee dishwasher dispatcher doorman exile forester forger fraudster gravedigger greengrocer grocer harbormaster harbourmaster helmsman hotelier informer innkeeper kidnapper liquidator lodger machinist mercenary migrant militiaman navigator notary oilman onlooker ornithologist paediatrician passerby pianist purser quarryman rapist restorer robber roofer seaman signalman skater skier sniper stalker stationmaster stewardess surfer thief toxicologist trafficker trawlerman undergraduate underwriter vandal violinist watchman
`
  .trim()
  .split(/\s+/);

/** Kinship and plain words for a person; they tell gender or age, seldom who it is. */
export const KIN_NOUNS: readonly string[] = `
man woman boy girl person child kid baby infant toddler teen teenager adult youth guy lady gentleman father mother dad mom mum parent son daughter brother sister sibling husband wife spouse widow widower fiancé fiance fiancée fiancee boyfriend girlfriend uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandparent grandchild stepfather stepmother stepson stepdaughter father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law heir twin bride groom mistress lover
`
  .trim()
  .split(/\s+/);

/** Role and kin nouns that only men hold. */
export const MALE_ROLES: readonly string[] = `
actor anchorman assemblyman alderman baron bishop archbishop businessman cardinal chairman clergyman congressman councilman duke emperor father fireman fisherman foreman gentleman gunman headmaster husband king man boy guy monk dad newsman policeman pontiff pope priest prince salesman son brother spokesman statesman sultan tsar uncle nephew grandfather grandson stepfather stepson widower waiter groom boyfriend fiancé fiance father-in-law son-in-law brother-in-law weatherman ayatollah imam sheikh mullah councilmen
`
  .trim()
  .split(/\s+/);

/** Role and kin nouns that only women hold. */
export const FEMALE_ROLES: readonly string[] = `
actress anchorwoman assemblywoman ballerina baroness bride businesswoman chairwoman congresswoman councilwoman daughter duchess empress hostess lady madam midwife mistress mother mom mum nun policewoman princess queen saleswoman sister spokeswoman waitress widow wife woman girl aunt niece grandmother granddaughter stepmother stepdaughter girlfriend fiancée fiancee mother-in-law daughter-in-law sister-in-law
`
  .trim()
  .split(/\s+/);

/** Plurals that the rule "add s, es or ies; man to men" does not give, with their singular. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  'passers-by': 'passer-by',
  chiefs: 'chief',
  spokespeople: 'spokesperson',
  businesspeople: 'businessperson',
  'front-runners': 'front-runner',
  attorneys: 'attorney',
  'secretaries-general': 'secretary-general',
  'attorneys-general': 'attorney',
  staff: 'staffer',
  clergy: 'cleric',
  police: 'policeman',
  kids: 'kid',
  folks: 'person',
};

/** Nouns that name several people, or a body of people without a name, at once; they speak as a group. */
export const GROUP_NOUNS: readonly string[] = `
administration agency airline division directorate alliance army association authorities authority bank board bureau cabinet camp campaign caucus charity church club coalition college commission committee community company congress consortium consulate corporation council court crew crowd delegation department electorate embassy establishment faction faculty family federation firm force foundation generation government group hospital house industry institute institution intelligence jury junta leadership legislature majority management media military militia ministry minority mission monarchy movement navy network newspaper ngo office opposition organisation organization outlet panel parliament party police press presidency prosecution public regime school secretariat senate service side society staff station team think-tank tribe tribunal troupe union university watchdog white-house academy archdiocese assembly bourse brigade carmaker chamber coastguard constabulary defence diocese enquiry garda guild hospice inquest inquiry inspectorate league magistracy manufacturer palace panchayat retailer squad supermarket surgery taskforce task-force telco theatre treasury trust utility choir orchestra consultancy collective co-operative cooperative syndicate exchange
`
  .trim()
  .split(/\s+/);

/** Words for a text, a broadcast or a record that "says" something; they are no people. */
export const DOCUMENT_NOUNS: readonly string[] = `
account ad advertisement advisory affidavit analysis announcement article assessment audit ballot bill biography blog book broadcast brief briefing caption chart charter clip column commercial communique communiqué complaint constitution contract cable data database decision declaration decree directive docket document documentary draft e-mail edict editorial email essay estimate evidence excerpt feed fact-check figure filing film finding findings footage forecast graphic guide guideline handbook headline history indictment invoice journal law lawsuit legend legislation letter list log magazine mail manifesto manual manuscript map memo memoir memorandum message minutes motion narrative note notice notification novel op-ed opinion order ordinance outline page pamphlet paper paragraph passage petition pledge poem poll polling polls post poster posting prediction preface press-release proclamation projection proposal quote reading receipt recommendation record recording records reference regulation release remark report reporting research resolution resume review rule ruling rumor rumour scenario script scripture sentence sign slide slogan speech spreadsheet statement statistic statistics statute story study subpoena suit summary survey tally tape testimony text theory thread transcript translation treaty tweet update verdict version video warrant website wire word
`
  .trim()
  .split(/\s+/);

/** Words that stand for several unnamed people where a noun is left out: "many", "some said". */
export const GROUP_PRONOUNS: readonly string[] = [
  'many',
  'some',
  'others',
  'several',
  'most',
  'few',
  'both',
  'all',
  'those',
  'these',
  'everyone',
  'everybody',
  'nobody',
  'half',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'scores',
  'plenty',
  'majority',
  'minority',
];
