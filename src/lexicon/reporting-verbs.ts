/**
 * Verbs that report what somebody said, asked, thought or wants, by what they do (an `Act`), as base forms. `spoken`: reporting in
 * the narrow sense, where somebody uttered or wrote something; the others report a stance that may never have been put into
 * words. A verb with a particle is written with a space ("point out"). Collected from general knowledge of news English and
 * checked against the cues of the PolNeAR training articles; "other" holds verbs that judge rather than assert.
 */
export const REPORTING_VERBS: readonly {
  readonly act: string;
  readonly spoken: boolean;
  readonly verbs: readonly string[];
}[] = [
  {
    act: 'says',
    spoken: true,
    verbs:
      list(`say; tell; add; note; write; explain; state; report; announce; declare; remark; observe; comment; mention; describe;
      continue; go on; conclude; recall; recount; reply; respond; answer; retort; counter; quip; joke; argue; maintain; insist; contend;
      assert; stress; emphasize; emphasise; underline; underscore; reiterate; repeat; point out; make clear; make it clear; spell out;
      set out; lay out; read out; speak; talk; chat; testify; tweet; retweet; post; blog; e-mail; email; text; message; telegraph; cable;
      publish; release; reveal; disclose; divulge; leak; signal; indicate; suggest; hint; imply; intimate; inform; notify; advise; brief;
      update; remind; assure; reassure; warn; caution; alert; proclaim; pronounce; exclaim; shout; yell; scream; cry; whisper; mutter;
      murmur; mumble; chant; sing; grumble; complain; lament; bemoan; moan; protest; gush; enthuse; boast; brag; crow; relate; narrate;
      retell; summarize; summarise; sum up; elaborate; clarify; specify; detail; outline; highlight; list; cite; quote; paraphrase; put it;
      put; phrase; word; express; voice; convey; communicate; relay; pass on; opine; muse; reflect; concur; chime in; chip in; interject;
      interrupt; break in; begin; finish; show; find; estimate; calculate; rule; hold; record; register; document; illustrate; demonstrate;
      apologize; apologise; thank; congratulate; greet; broadcast; air; headline; caption; title; label; call; dub; term; name; characterize;
      characterise; portray; depict; define; identify; say of; speak of; tell of; write of; refer to; allude to; discuss; offer; submit; file;
      attest; vouch; swear; depose; affirm; aver; avow; profess; preach; lecture; teach; dictate; recite`),
  },
  {
    act: 'denies',
    spoken: true,
    verbs:
      list(`deny; reject; rebut; refute; rebuff; repudiate; disavow; disown; disclaim; dismiss; dispute; contradict; gainsay;
      contest; negate; recant; retract; take back; back away from; rule out; brush off; brush aside; shrug off; play down; downplay; knock down`),
  },
  {
    act: 'confirms',
    spoken: true,
    verbs:
      list(`confirm; corroborate; verify; acknowledge; admit; concede; grant; allow; own up; confess; agree; authenticate;
      certify; ratify; bear out; back up; accept; plead guilty`),
  },
  {
    act: 'asks',
    spoken: true,
    verbs:
      list(`ask; inquire; enquire; query; wonder aloud; demand; request; urge; implore; beg; plead; appeal; call for; call on;
      call upon; petition; exhort; press for; lobby; invite; order; command; instruct; direct; bid; beseech; summon; require; recommend;
      propose; advocate; encourage; challenge; interrogate; quiz; grill; press; counsel; tell to; ask for; ask about; solicit; move that`),
  },
  {
    act: 'promises',
    spoken: true,
    verbs: list(`promise; pledge; vow; guarantee; commit; undertake; swear to; give assurances; volunteer; sign up to`),
  },
  { act: 'threatens', spoken: true, verbs: list(`threaten; menace; blackmail; issue an ultimatum`) },
  {
    act: 'alleges',
    spoken: true,
    verbs: list(
      `allege; claim; accuse; charge; blame; purport; insinuate; impute; fault; implicate; denounce as; indict; sue; pretend`,
    ),
  },
  {
    act: 'expects',
    spoken: true,
    verbs: list(`predict; forecast; project; prophesy; foretell; foresee; prognosticate; bet; wager`),
  },
  {
    act: 'expects',
    spoken: false,
    verbs: list(`expect; anticipate; await; look forward to; envisage; envision; count on; bank on`),
  },
  {
    act: 'believes',
    spoken: false,
    verbs:
      list(`believe; think; feel; consider; deem; regard; view; see; suspect; assume; presume; suppose; reckon; figure; guess;
      surmise; conjecture; speculate; theorize; theorise; hypothesize; hypothesise; judge; infer; deduce; gather; understand; imagine;
      know; realize; realise; recognize; recognise; trust; credit; subscribe to; perceive; interpret; conceive; hold that; have faith;
      reason; rate; rank; assess; value; remember; learn; discover; determine; notice; sense; appear to think; be convinced; be sure;
      be certain; be confident; be persuaded; be of the opinion; be of the view; take it`),
  },
  {
    act: 'doubts',
    spoken: false,
    verbs:
      list(`doubt; question; mistrust; distrust; disbelieve; wonder; call into question; cast doubt; have doubts; be sceptical;
      be skeptical; be doubtful; be unconvinced; be unsure; be uncertain; disagree; dissent; differ; second-guess`),
  },
  {
    act: 'fears',
    spoken: false,
    verbs:
      list(`fear; worry; dread; fret; agonize; agonise; be afraid; be worried; be concerned; be anxious; be alarmed; be nervous;
      be fearful; express concern; express alarm; have concerns`),
  },
  {
    act: 'intends',
    spoken: false,
    verbs:
      list(`intend; plan; want; wish; hope; aim; seek; mean; decide; resolve; choose; opt; prefer; desire; long; yearn; aspire;
      propose to; be determined; be ready; be willing; be eager; be keen; be prepared; would like; set out to; look to; try; strive;
      be committed; be set; consider doing; contemplate; ponder; weigh; mull; scheme; plot; agree to; elect; like; love; favour; favor`),
  },
  {
    act: 'other',
    spoken: false,
    verbs:
      list(`criticize; criticise; condemn; denounce; decry; deplore; blast; slam; assail; attack; lambast; lambaste; castigate; chide;
      rebuke; reprimand; scold; admonish; upbraid; berate; censure; deride; mock; ridicule; taunt; insult; disparage; belittle; bash; pan;
      rip; rail; fulminate; inveigh; object; oppose; resist; praise; laud; hail; applaud; commend; salute; celebrate; cheer; toast; welcome;
      support; endorse; back; defend; justify; champion; embrace; approve; disapprove; sanction; authorize; authorise; resent; regret; rue;
      mourn; hate; loathe; detest; dislike; abhor; admire; appreciate; enjoy; envy; pity; honor; honour; nominate; vote; sign; pass; veto;
      refuse; decline; ignore; evade; dodge; sidestep; avoid; withhold; refrain; balk; abstain; pray; debate; negotiate; bargain; argue over;
      compare; liken; focus; address; tackle; raise; cover; tout; promote; pitch; sell; push; use; invoke; evoke; echo; parrot; mimic;
      forget; overlook; care; matter; wave; nod; shrug; gesture; smile; laugh; sigh; chuckle; giggle; sob; weep; frown; grin; smirk; snap;
      bark; growl; snarl; sneer; scoff; tease`),
  },
];

/** Verbs whose forms do not follow the rules: base, third person, past, past participle, -ing. From any grammar of English. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  list(`say says said said saying; tell tells told told telling; write writes wrote written writing; speak speaks spoke spoken speaking;
    think thinks thought thought thinking; feel feels felt felt feeling; know knows knew known knowing; see sees saw seen seeing;
    understand understands understood understood understanding; hold holds held held holding; find finds found found finding;
    show shows showed shown showing; begin begins began begun beginning; sing sings sang sung singing; swear swears swore sworn swearing;
    teach teaches taught taught teaching; bet bets bet bet betting; bid bids bid bid bidding; beseech beseeches besought besought beseeching;
    forecast forecasts forecast forecast forecasting; broadcast broadcasts broadcast broadcast broadcasting; foretell foretells foretold foretold foretelling;
    foresee foresees foresaw foreseen foreseeing; retell retells retold retold retelling; mean means meant meant meaning;
    choose chooses chose chosen choosing; seek seeks sought sought seeking; withhold withholds withheld withheld withholding;
    forget forgets forgot forgotten forgetting; weep weeps wept wept weeping; undertake undertakes undertook undertaken undertaking;
    take takes took taken taking; go goes went gone going; make makes made made making; spell spells spelled spelt spelling;
    set sets set set setting; lay lays laid laid laying; put puts put put putting; break breaks broke broken breaking;
    read reads read read reading; bear bears bore borne bearing; give gives gave given giving; have has had had having;
    be is was been being; cast casts cast cast casting; sell sells sold sold selling; strive strives strove striven striving;
    leak leaks leaked leaked leaking; deal deals dealt dealt dealing; sue sues sued sued suing; plead pleads pleaded pled pleading;
    learn learns learned learnt learning; dwell dwells dwelt dwelt dwelling; hear hears heard heard hearing`).map(
    (row) => {
      const forms = row.split(' ');
      return [forms[0] ?? row, forms] as const;
    },
  ),
);

/** Verbs that double their last letter before -ed and -ing: admit, admitted. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  list(`admit; commit; submit; plan; beg; blog; quip; brag; chat; dub; tag; rebut; refer; infer; concur; plot; pan; rip; snap; chip; sob;
    nod; grin; abhor; permit; omit; prefer; bar; slam; quiz; sum; chip; rap; tap; nag; vet`),
);

/** Nouns that report: "the claim that", "in his view", "fears of". */
export const REPORTING_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    [
      'says',
      `statement; remark; comment; announcement; assertion; argument; suggestion; explanation; report; declaration; account;
      testimony; warning; reply; response; answer; message; word; finding; estimate; reminder; indication; hint; assurance; description;
      revelation; disclosure; contention; insistence; observation; reference; speech; talk; letter; tweet; post; quote; quotation`,
    ],
    ['denies', 'denial; rejection; rebuttal; refutation; dismissal; disavowal; retraction'],
    ['confirms', 'confirmation; acknowledgement; acknowledgment; admission; concession; confession; agreement'],
    [
      'asks',
      `question; demand; request; call; appeal; plea; order; proposal; recommendation; invitation; petition; query; inquiry; advice;
      instruction; urging`,
    ],
    ['promises', 'promise; pledge; vow; guarantee; commitment; undertaking'],
    ['threatens', 'threat; ultimatum'],
    ['alleges', 'allegation; claim; accusation; charge; complaint; rumor; rumour; suspicion; lawsuit; insinuation'],
    ['expects', 'prediction; forecast; expectation; projection; prospect; anticipation'],
    [
      'believes',
      'belief; view; opinion; conviction; feeling; thinking; impression; theory; assumption; idea; judgment; judgement; notion; perception; consensus',
    ],
    ['doubts', 'doubt; scepticism; skepticism; reservation; uncertainty; misgiving; disagreement'],
    ['fears', 'fear; worry; concern; alarm; anxiety; dread; unease'],
    [
      'intends',
      'intention; plan; desire; wish; hope; decision; aim; goal; willingness; determination; refusal; bid; ambition',
    ],
    [
      'other',
      'criticism; praise; support; opposition; condemnation; endorsement; attack; backing; approval; disapproval; objection; thanks',
    ],
  ].flatMap(([act = '', nouns = '']) => list(nouns).map((noun) => [noun, act] as const)),
);

/** Adjectives and participles that report a stance: "is convinced that", "sceptical about". */
export const REPORTING_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  [
    ['believes', 'convinced; sure; certain; confident; persuaded; aware; mindful; satisfied; adamant'],
    [
      'doubts',
      'sceptical; skeptical; doubtful; unconvinced; unsure; uncertain; dubious; unaware; unpersuaded; unclear',
    ],
    [
      'fears',
      'afraid; worried; concerned; anxious; alarmed; nervous; fearful; wary; scared; terrified; apprehensive; uneasy',
    ],
    [
      'intends',
      'determined; ready; willing; eager; keen; prepared; committed; unwilling; reluctant; inclined; loath; loth; poised',
    ],
    ['expects', 'hopeful; optimistic; pessimistic; expectant; upbeat'],
    [
      'other',
      `angry; furious; outraged; glad; happy; pleased; proud; grateful; thankful; sorry; sad; disappointed; surprised; shocked;
      critical; supportive; opposed; against; ashamed; delighted; frustrated; upset; dismayed; appalled; thrilled`,
    ],
  ].flatMap(([act = '', adjectives = '']) => list(adjectives).map((adjective) => [adjective, act] as const)),
);

function list(words: string): string[] {
  return words
    .split(';')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
