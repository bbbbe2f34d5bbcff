/** Grammatical words and the verbs of saying, written for this project from general knowledge of English. Lower case. */

export const DETERMINERS: readonly string[] =
  'a an the this that these those another each every either neither any some no both all such one two three four five six seven eight nine ten several many most few dozens hundreds'.split(
    ' ',
  );

export const POSSESSIVE_PRONOUNS: readonly string[] = 'my your his her its our their whose'.split(' ');

export const PREPOSITIONS: readonly string[] =
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite during except for from in inside into like near of off on onto outside over past per regarding since through throughout to toward towards under underneath unlike until up upon via with within without'.split(
    ' ',
  );

export const CONJUNCTIONS: readonly string[] =
  'and or but nor so yet because if although though while whereas unless than whether that when where why how who whom which what whose &'.split(
    ' ',
  );

export const AUXILIARIES: readonly string[] =
  "am is are was were be been being has have had having do does did doing will would shall should can could may might must 's 're 've 'd 'll 'm n't not wo ca never also already still just only even now then there here very too".split(
    ' ',
  );

export const PRONOUNS: readonly string[] =
  'i me mine myself you yours yourself he him himself she hers herself it itself we us ours ourselves they them theirs themselves everyone everybody someone somebody anyone anybody nobody something nothing everything himself'.split(
    ' ',
  );

/** Verbs that report speech or thought, in the forms that follow a subject. */
export const REPORTING_VERBS: readonly string[] = `
say says said saying tell tells told telling add adds added adding announce announces announced argue argues argued ask asks asked assert asserts asserted believe believes believed call calls called caution cautions cautioned charge charges charged claim claims claimed comment commented complain complains complained concede concedes conceded conclude concludes concluded confirm confirms confirmed contend contends contended continue continues continued criticize criticized cry cried declare declares declared declined denied denies deny describe describes described disclose disclosed dismiss dismissed echo echoed emphasize emphasized estimate estimated estimates expect expects expected explain explains explained express expressed fear fears feared find finds found hint hinted hope hopes hoped imply implied indicate indicates indicated insist insists insisted interpreted joke joked know knows knew lament lamented maintain maintains maintained mention mentioned note notes noted object objected observe observed offered opined order ordered plead pledge pledged pointed post posted praise praised predict predicts predicted press pressed promise promises promised propose proposed publish published question questioned quip quipped read reads recall recalls recalled recommend recommended refuse refused reiterate reiterated remark remarked remind reminded repeat repeated reply replied replies report reports reported request requested respond responded responds reveal revealed reveals saw see shout shouted show shows showed speak speaks spoke spoken speculated state states stated stress stressed suggest suggests suggested swear swore talk talked talks testified testify think thinks thought threaten threatened tweet tweeted tweets urge urged urges vow vowed want wants wanted warn warns warned wonder wondered write writes wrote written acknowledge acknowledged acknowledges admit admits admitted advise advised affirm affirmed agree agrees agreed allege alleges alleged appeal appealed alluded attacked blamed blasted boast boasted bragged briefed cited cites demand demanded demands doubt doubts feel feels felt figured guess guessed hailed heard hears informed laughed learned likened mocked mused noticed outlined preached proclaimed realized recounted referred rejected scoffed signaled sued summoned supposes tells touted understood unveiled voiced worried worries
`
  .trim()
  .split(/\s+/);

/** Verbs a subject takes in news prose besides those of saying; after a name they show a person or a body that acts. */
export const ACTION_VERBS: readonly string[] = `
accepted accused appeared approved arrived asked attended backed became began began bought brought built came carried chose considered cut decided defeated delivered died earned endorsed faced failed fell fought gave gets goes got graduated grew has held helped hit ignored issued joined keeps kept killed knew launched led left lost made makes married meets met moved named needs nominated opened opposed paid passed plans played posed pulled pushed put ran received refused released remained resigned returned rose runs sat seemed seems sent served signed spent started stood stopped struck supported takes taught took traveled tried tries turned used visited voted wants went won worked
`
  .trim()
  .split(/\s+/);

/** Adjectives and nouns that stand before a role noun: "former senior intelligence official". */
export const ROLE_MODIFIERS: readonly string[] = `
acting academic administration aging anonymous armed assistant associate attorney best business cabinet campaign chief city civil communications community conservative contributing corporate counterterrorism county crown current cyber data defence defense deputy digital diplomatic district economic education election elected emergency energy environmental ex executive famed fellow field film finance financial first foreign former freelance frequent general government great head health high high-level high-profile high-ranking homeland human independent influential intelligence interior international interim investigative joint junior late law leading legal legislative liberal local long-time longtime loyal major majority management managing many marketing medical military minority mid-level more most municipal music national naval new news now-former old opposition outgoing outside own parliamentary party peace police policy political popular presidential press prime prominent provincial public ranking rebel regional registered religious renowned retired rights ruling running school science security self-described senate senior several social special sports staff state subject supreme tax tech technical then then-candidate top trade transition two undecided union unnamed u.s. veteran vice vocal voting white young younger youth
`
  .trim()
  .split(/\s+/);
