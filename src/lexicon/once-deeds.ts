/**
 * Deeds that one thing goes through once, or whose last time is told, by a name for each; the words are pieces of patterns. Two reports
 * that give two days for one such deed of one thing do not agree. Written for this project from general knowledge of news prose.
 */
export const ONCE_DEEDS: Readonly<Record<string, string>> = {
  build: 'built|constructed|erected|went up|dates (?:from|back to)|completed',
  open: 'opened|founded|established|inaugurated|set up',
  begin: 'began|begun|begins?|starts?|started|starting|broke out|breaks out|got under way',
  inspect:
    'inspected|inspection|examined|examination|checked|overhauled|overhaul|serviced|tested|(?:maintenance|safety|technical) checks?',
  expire: 'expires?|expired|runs? out|ran out|lapses?|lapsed',
  dismiss: 'dismissed|sacked|fired|let go',
  effect:
    '(?:takes?|took|taking|taken) effect|(?:comes?|came|coming) into (?:force|effect)|(?:enters?|entered) into force|(?:is|are|was|were) in force|appl(?:y|ies|ied) from',
  happen:
    'happened|occurred|took place|gave way|came down|collapsed|derailed|exploded|ran aground|left the (?:rails|track|tracks|road)|went down|crashed',
  declare: 'declared|proclaimed|imposed',
  take: '(?:was|were|been) taken',
  off: 'switched off|shut down|shut off|turned off|disconnected|went dark',
  sign: 'signed',
  buy: 'bought|purchased|acquired',
  elect: 'elected|appointed|hired',
  send: '(?:was|were|been) (?:sent|delivered|received|handed)',
  repair: 'repaired|replaced|renewed|repainted|rebuilt',
  resign: 'resigned|stepped down|quit',
  born: 'born',
  arrive: 'arrived|landed|docked|touched down',
  seize: 'seized|kidnapped|abducted|hijacked|captured|intercepted|impounded|(?:was|were|been) (?:stopped|boarded)',
  arrest: 'arrested|detained|taken into custody',
  missing: 'went missing|disappeared|vanished',
  join: 'joined',
  pass: 'passed|adopted|approved|enacted|ratified|pushed through|voted through',
  reject: 'rejected|rejection|threw out|turned down|voted down',
  shoot:
    'opened fire|shots? (?:fell|rang out|(?:was|were|had been) fired)|(?:shooting|firing) (?:began|started)|(?:began|started) (?:shooting|firing)',
  next: '(?:meets?|sits|convenes) (?:again|next)|next (?:meeting|sitting|session|decision)',
};

/** States by the name of the deed that begins them: "has been held since January" tells of an arrest in January. */
export const STATES_SINCE: Readonly<Record<string, string>> = {
  arrest: 'held|detained|in (?:custody|prison|jail|detention)|behind bars|under (?:house )?arrest',
  missing: 'missing',
  join: '(?:been|worked|served) (?:with|at|for|in)',
  off: 'switched off|shut down|shut off|turned off|disconnected|out of (?:service|action|order|use)|offline',
  effect: 'in (?:force|effect)',
};
