/**
 * Words by which news writing speaks of its own evidence: confirmations, denials, refusals to comment. Written for this project from
 * general knowledge of news English and the style books of the agencies. Each entry is a piece of a case-insensitive pattern.
 */

/** What somebody confirms, denies or cannot verify: an assertion that is already on the table. */
export const CLAIM_NOUNS: readonly string[] = list(
  `allegations? accusations? charges? claims? reports? rumou?rs? suggestions? assertions? accounts? stor(?:y|ies) statements? contentions?
  insinuations? notions? speculation version narrative assertion complaints? testimony portrayal characteri[sz]ations? description`,
);

/** What somebody calls an assertion that he denies. */
export const FALSE_WORDS: readonly string[] = list(
  `baseless unfounded groundless false untrue nonsense rubbish ridiculous absurd fabricat(?:ed|ions?) (?:an?\\s+)?inventions? invented (?:a\\s+)?fairy[-\\s]?tales? fiction fantasy
  fake slander(?:ous)? libel(?:lous)? defamatory preposterous laughable hogwash garbage incorrect inaccurate (?:an?\\s+)?(?:\\w+\\s+)?lies?`,
);

/** What somebody denies besides assertions: a part in something. */
export const GUILT_NOUNS: readonly string[] = list(
  `involvement wrongdoing wrong-doing knowledge responsibility guilt culpability liability complicity collusion misconduct impropriety improprieties
  links? ties? connections? role part plans? existence interest intent intentions? collaboration corruption bribery plagiarism malpractice
  negligence fault blame abuse contacts? affair relationship mistreatment discrimination favou?ritism harassment assault`,
);

/** Facts that are confirmed as such: "the death was confirmed". */
export const FACT_NOUNS: readonly string[] = list(
  `deaths? news authenticity identit(?:y|ies) arrests? killings? visits? meetings? deal agreement details? information existence cause crash attack
  strike explosion resignation departure appointment decision figures? toll plans? move sale purchase outbreak launch test video footage images?
  photo(?:graph)?s? document(?:s)? letter recording hack breach injur(?:y|ies) timing date location loss(?:es)?`,
);

/** Those who speak for somebody or for themselves; the subject of a confirmation. */
export const SPEAKER_NOUNS: readonly string[] = list(
  `spokes(?:man|woman|person|people|men|women) officials? police authorit(?:y|ies) minist(?:ry|er|ers) department government compan(?:y|ies) campaigns?
  agenc(?:y|ies) office bureau source sources people person aides? advis[eo]rs? lawyers? attorneys? famil(?:y|ies) relatives? mother father wife husband
  brother sister son daughter friend team club union hospital doctors? school university embassy consulate ambassador army military navy force
  forces pentagon kremlin white\\s+house court prosecutors? sheriff mayor governor president chairman chairwoman chief secretary director manager
  editor council commission committee board airline bank firm publisher network channel newspaper agent representatives? organi[sz]ers?
  investigators? detectives? coroner inspectors? leaders? commander captain coach executives? owner organi[sz]ation group administration regime
  statement records documents filings transcript diplomats? palace vatican regulators? federation association officers?`,
);

/** Those who confirm people in office; what they confirm is no report. */
export const CONFIRMING_BODIES: readonly string[] = list(
  `senate senators? congress parliament lawmakers legislature legislators assembly republicans democrats gop bundestag knesset duma voters synod`,
);

/** What is confirmed in an office rather than as a fact. */
export const CONFIRMED_IN_OFFICE: readonly string[] = list(
  `nominees? nominations? justices? judges? judicial picks? appointees? appointments? successors? ambassadors? secretary secretaries replacements?
  candidates? cabinet`,
);

/** What a finding or a feeling confirms without anybody reporting it. */
export const CONFIRMED_INWARDLY: readonly string[] = list(
  `faith fears? suspicions? beliefs? critiques? strength stereotypes? bias(?:es)? prejudices? doubts? worst hypothesis theory theories view views
  impression status address registration reservation booking eligibility appointment trend pattern`,
);

/** What is denied to somebody: given, not asserted. */
export const WITHHELD_NOUNS: readonly string[] = list(
  `bail entry access permission visas? asylum requests? applications? appeals? motions? parole petitions? rights? opportunit(?:y|ies) chances?
  nomination hearings? votes? services? coverage care licen[cs]es? victory funding permits? admission citizenship benefits? payments? treatment
  refuge sanctuary tenure promotion clemency stay help aid food water credit loans? status justice freedom protection`,
);

/** What journalists send to those they write about. */
export const REQUEST_NOUNS: readonly string[] = list(
  `requests? questions? inquir(?:y|ies) enquir(?:y|ies) e-?mails? messages? calls? voicemails? letters? attempts`,
);

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
