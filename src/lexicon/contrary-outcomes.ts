/**
 * What is announced, and the ordinary words by which a later report tells that it went otherwise. All are pieces of patterns, written for
 * this project from general knowledge of news prose. "person": the two are of one person; "thing": of one thing or person.
 */
export interface Contrary {
  readonly plan: string;
  readonly end: string;
  readonly of: 'person' | 'thing';
}

export const CONTRARIES: readonly Contrary[] = [
  {
    plan: 'walk(?:s|ing)? out|strik(?:e|es|ing)|down(?:s|ing)? tools|stop(?:s|ping)? work|walkout|stoppage|industrial action|leave the depot',
    end: '(?:ran|run|running|operated|left|was|were) (?:to timetable|to schedule|normally|as (?:normal|usual|planned|scheduled)|on time)|(?:turned up|went|reported) (?:for|to) work|worked (?:normally|as usual)|clocked on|(?:strike|walkout|stoppage) (?:was|has been|had been|is) averted|averted (?:the|a) (?:strike|walkout|stoppage)|kept (?:running|working|rolling)',
    of: 'thing',
  },
  {
    plan: '(?:re)?open(?:s|ing)?|(?:be|is|are) ready|in use|in service|inaugurat(?:e|es|ed)|passable|completed?|finished|welcom(?:e|es)',
    end: '(?:stay|remain)(?:s|ed)? (?:firmly )?(?:shut|closed|dark|locked|empty|sealed|fenced off|cordoned off|boarded up|unlit|bolted|barred|unfinished|up)|(?:still|is|are|was|were) (?:still )?(?:shut|locked|padlocked|boarded up|a building site|fenced off|unfinished|half[- ]finished|unopened|bare)|still (?:flapping|waiting for|being (?:built|fitted|painted|tested))|found (?:the |its )?(?:doors?|gates?) (?:shut|locked|closed)|(?:rattled|knocked|queued|waited) [^.,;]{0,60}in vain|no (?:vehicle|car|train|lorry|traffic|visitor|guest|passenger)s? (?:has|have|had) (?:got through|passed|set foot|been)',
    of: 'thing',
  },
  {
    plan: '(?<!(?:stay|remain|stays|remains|kept|keep) )(?:clos(?:e|es|ing|ed)|shut)\\b(?! (?:until|till|on|today|tomorrow|for (?:the|a) (?:day|week|night)))|withdraw(?:s|ing|n)?|axed?|abolish(?:ed|es)?|demolish(?:ed|es)?|pull(?:ed|s)? down|torn down|bulldozed|felled|disbanded|wound up|scrap(?:ped|s)?|discontinued?|(?:will|to) end',
    end: '(?:has|have|had) been (?:saved|spared|reprieved|rescued)|(?:has|have|had) been granted (?:another|a further|a new|two|three|five|ten)|(?:is|are|was|were) (?:saved|spared|reprieved)|won a reprieve|given a (?:reprieve|new lease|second (?:life|chance))|(?:will|would|is to|are to|can|may) (?:now )?(?:stay|remain) (?:open|standing|where|in)|(?:stays|remains|stayed|remained) (?:open|standing)|still (?:stands|standing|open for business)|reopened',
    of: 'thing',
  },
  {
    plan: '(?:re)?leased|freed|let (?:go|out)|discharged|exchanged|swapped|handed over|walk(?:s)? free|go(?:es)? free|(?:leave|out of) (?:prison|jail|custody|hospital)|(?:return|go|be) home',
    end: 'back (?:inside|in (?:his|her|their) cells?|behind bars)|(?:is|are|was|were) (?:keeping|holding|still holding)|still (?:held|being held|in (?:custody|captivity|prison|jail|hospital)|behind bars|captive)|(?:remain|stay)(?:s|ed)? (?:behind bars|captive|in (?:custody|captivity|jail|prison|hospital))|(?:spent|spends|spending) [^.,;]{0,40}(?:on the ward|in (?:hospital|bed|a cell|custody))|re-?arrested|nobody (?:has |had )?(?:walked|crossed|come|came)|refused to (?:free|release|let)',
    of: 'thing',
  },
  {
    plan: 'deported?|extradited?|expelled|removed|flown (?:out|back)|put on (?:a|the) (?:plane|flight)|sent back|leave the country',
    end: 'leave to remain|granted (?:\\w+ )?(?:asylum|leave|a stay|residen(?:ce|cy)|a visa|a reprieve|permission)|(?:allowed|permitted) to stay|(?:may|can|will) stay|taken off the (?:plane|flight|aircraft)|(?:plane|flight|aircraft) (?:left|took off|departed) without',
    of: 'person',
  },
  {
    plan: 'execut(?:e|ed|es|ion)|put to death|hang(?:ed)?|die by',
    end: 'commuted|repriev\\w+|stay of execution|clemency|pardon(?:ed|s)?|spared',
    of: 'person',
  },
  {
    plan: 'tak(?:e|es|ing) (?:over|charge|up)|join(?:s|ing)?|mov(?:e|es|ing) to|becom(?:e|es)|succeeds?|to (?:head|lead|command|run|manage|coach)|starts? (?:work )?as|signs?|(?:switch|transfer)(?:s|es)?',
    end: '(?:is|was|are|were|would be|will be) staying (?:put|in|at|with|on)|(?:will|would|to) stay (?:put|in|at|with|on)|(?:stays|stayed|stay) (?:put|in|at|with|on)|(?:signed|has signed) a new (?:contract|deal)|(?:extended|renewed) (?:his|her) contract|turned (?:the (?:job|post|offer|role) down|down the (?:job|post|offer|role))|(?:declined|rejected|refused|spurned) the (?:job|post|offer|role)|withdr(?:ew|awn) (?:his|her) (?:name|candidacy|application|acceptance)',
    of: 'person',
  },
  {
    plan: '(?:command|leadership|post|job|chair|role|part|contract|order|take over|command|lead|head|build|supply|deliver)',
    end: '(?:command|leadership|post|job|chair|role|part|contract|order|baton|task|honour|licen[cs]e) (?:[^.,;]{1,30} )?(?:has |had |have )?(?:went|gone|fallen|fell|passed|(?:was|been|is) (?:given|handed|awarded|entrusted|offered)) (?:to|instead)',
    of: 'thing',
  },
  {
    plan: 'step(?:s|ping)? down|resign(?:s|ing)?|retir(?:e|es|ing)|quit(?:s|ting)?|stand(?:s|ing)? down|leav(?:e|es|ing) (?:office|the|his|her|at|in|on)|bow(?:s)? out|hand(?:s)? over',
    end: '(?:stays|stayed|staying|stay) (?:on|put|in office|in (?:his|her) (?:job|post))|carr(?:ies|ied|ying) on|(?:remains|remained) (?:in office|at the helm|in (?:charge|post)|mayor|as)|still (?:in (?:office|charge|post)|at the helm|at (?:his|her) desk)|(?:keeps|kept) (?:his|her) (?:job|post|seat)',
    of: 'person',
  },
  {
    plan: 'run(?:s|ning)? for|stand(?:s|ing)? (?:for|in)|candidate|candidacy|in the race|bid for|seek(?:s|ing)? (?:re-?election|the|a)',
    end: "(?:pulled|dropped|bowed) out|(?:quit|left) the race|withdr(?:ew|awn) (?:from|his|her)|did(?: not|n['’]t) (?:hand in|file|submit|register)|thr(?:ew|own) (?:his|her) weight behind|ended (?:his|her) (?:bid|campaign|candidacy)|suspended (?:his|her) campaign|(?:will|would) not (?:run|stand)|stood aside|endorsed",
    of: 'person',
  },
  {
    plan: 'lift(?:s|ing|ed)?|eas(?:e|es|ing|ed)|remov(?:e|es|ing|ed)|expir(?:e|es)|end(?:s|ing)?|runs? out',
    end: '(?:has|have|had|was|were|been) (?:prolonged|extended|renewed|tightened)|(?:stay|remain)(?:s|ed)? in (?:place|force)|kept in (?:place|force)|(?:prolonged|extended|renewed) (?:the|its|their)',
    of: 'thing',
  },
  {
    plan: 'sold|sells?|selling|for sale|sale|auction(?:ed)?|hammer|privati[sz]ed?|change hands',
    end: "unsold|not for sale|no (?:bids?|bidders?|buyers?|takers?) (?:came|was|were|had|could|met|emerged|turned)|(?:stays?|stayed|remains?|remained) (?:in the hands|in (?:public|private|family|state) hands|with the)|failed to (?:sell|find a buyer|attract)|bought in|did(?: not|n['’]t) (?:sell|find a buyer)",
    of: 'thing',
  },
  {
    plan: 'truce|ceasefire|guns?|fall silent|cessation|hostilities|armistice',
    end: 'pounded|shell(?:ed|s|ing)|bombarded|barrage|artillery (?:fire|fell|opened)|opened fire|rockets? (?:hit|fell|struck|landed)|mortars? (?:fell|hit|landed)|fighting (?:raged|went on|continued|flared|resumed)|clashes (?:broke|continued|erupted)|air ?strikes? (?:hit|killed|continued)|broken within|violated|was broken',
    of: 'thing',
  },
  {
    plan: 'sail(?:s|ing)?|set(?:s|ting)? (?:sail|off|out)|push(?:es)? off|depart(?:s|ing)?|leav(?:e|es|ing)|tak(?:e|es|ing) off|lift(?:s|ing)? off|launch(?:es|ed)?|fl(?:y|ies|ying)|arriv(?:e|es|ing)|land(?:s|ing)?|dock(?:s|ing)?|stop(?:s)? (?:at|in|on)|com(?:e|es|ing) (?:to|back)|visit(?:s|ing)?|travel(?:s|ling)?',
    end: "(?:turned|sent) (?:back|round|around)|(?:was|were|been) (?:diverted|grounded|stranded)|flew home|(?:never|did not|didn['’]t|failed to) (?:arrive[ds]?|leave|left|took off|take off|board(?:ed)?|landed?|sail(?:ed)?|dock(?:ed)?|came|come|show(?:ed)? up|turn(?:ed)? up|appear(?:ed)?|materiali[sz]ed?)|(?:still|is|was|were) (?:still )?(?:lying|sitting|moored|tied up|in (?:port|dock|harbour|the hangar)|on its trailer|on the (?:slipway|ground|pad|quay))|back (?:to|in|into) (?:its|the) (?:hangar|port|harbour|depot|shed|dock)|(?:rolled|wheeled|towed|taken) back",
    of: 'thing',
  },
  {
    plan: 'built|build(?:s|ing)?|construct(?:ed|ion)|begin(?:s|ning)?|start(?:s|ing)?|rebuilt|dug|laid|flood(?:ed|s)?|under water|ready|erected|go(?:es)? up',
    end: '(?:not a|no) (?:sod|stone|brick|spade|pile|digger|shovel|nail)[^.,;]{0,40} (?:turned|laid|moved|lifted|driven|seen|hammered)|(?:without a (?:stone|brick|sod|pile)|(?:was|were) never) (?:being )?(?:laid|built|turned|moved|dug|begun)|will be a (?:nature reserve|park|meadow|playground)|is (?:still )?a (?:meadow|field|hole|car park)',
    of: 'thing',
  },
];
