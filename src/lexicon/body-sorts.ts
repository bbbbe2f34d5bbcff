/**
 * Words by which the news describes a source without naming it, by the sort of body they may stand for. A word of several sorts
 * may stand for any of them: "officials" may be of the ministry, the town or the police. Written for this project from general
 * knowledge of news English.
 */
export const BODY_SORTS = {
  company: `company companies firm firms manufacturer maker makers owner owners operator operators airline airlines carrier employer
    bank banks retailer supplier subsidiary business builder builders contractor contractors drugmaker drugmakers carmaker carmakers developer publisher network corporation brand producer chain insurer
    shareholders investors executive executives engineer engineers employee employees energy airways motors electric steel foods
    pharma pharmaceuticals technologies systems industries holdings mining telecom insurance oil packaging paper estates partners`,
  government: `government governments ministry ministries minister ministers department departments cabinet administration state
    authority authorities official officials secretary regime country capital president presidency premier chancellor palace king
    queen embassy ambassador diplomat diplomats envoy agency agencies service services bureau regulator regulators inspectorate
    inspectors kremlin pentagon parliament board commission`,
  local: `council councils mayor city town county municipality municipal clerk governor village district authority authorities
    official officials councillor councillors board executive executives`,
  police: `police officer officers detective detectives investigator investigators constable sheriff troopers authorities official
    officials`,
  court: `court courts judge judges prosecutor prosecutors prosecution jury jurors tribunal attorney`,
  rescue: `fire firefighter firefighters firemen rescue rescuer rescuers ambulance paramedics coastguard admiral authorities official officials`,
  health: `hospital hospitals clinic clinics doctor doctors medic medics surgeon surgeons nurse nurses health executive executives`,
  union: 'union unions workers strikers nurses miners',
  party: `party parties opposition lawmaker lawmakers deputy deputies legislators senators mps campaign coalition`,
  military: `army military navy admiral soldiers soldier troops officer officers forces general colonel commander defence defense`,
  club: `club clubs team side coach manager federation league executive executives`,
  research: `institute institutes university universities researcher researchers scientist scientists professor professors analyst
    analysts economist economists expert experts pollster survey study think-tank laboratory specialist historian executive executives`,
  public: `witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors survivor survivors
    relative relatives family families passenger passengers villager villagers customers parents mother mothers father fathers brother
    brothers sister sisters wife wives husband son daughter widow widows friend friends residents shopkeeper teacher farmer`,
  protest:
    'organiser organisers organizer organizers protester protesters demonstrator demonstrators marcher marchers activist activists',
  lawyer: 'lawyer lawyers attorney attorneys counsel solicitor barrister',
  press:
    'newspaper newspapers broadcaster broadcasters magazine website television radio agency reporter reporters media press outlet',
} as const;
