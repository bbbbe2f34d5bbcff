/**
 * Words for mishaps and crimes whose cause is sought, and for what may bring one about. From general knowledge of news prose; patterns
 * are parts of regular expressions.
 */

/** Nouns and verbs by which a report tells that there was a mishap or a crime. */
export const MISHAPS: readonly string[] = [
  'crash(?:ed|es)?',
  'collision|collid(?:ed|es)',
  'accidents?|disaster',
  'fires?|blaze',
  'explosion|exploded|blast',
  'derail(?:ed|ment)',
  'aground|grounding|sank|sinking|capsized?',
  'leak(?:s|ing|ed)?|spill(?:s|ed)?',
  'outbreak|outage|blackout',
  'flood(?:s|ed|ing)?|drown(?:s|ed)?|landslide|avalanche|stampede|crush(?:ed)?',
  'escape[ds]?|jailbreak|breakout|break-out|poison(?:ed|ing)|cyber-?attack|ransomware|hack(?:ed|ing)?',
  'emergency landing',
  'collapse[sd]?',
  'contaminat(?:ed|ion)|recall(?:s|ed)?',
  'theft|robbery|heist|stolen',
  'wreck(?:age|ed)?|vanish(?:es|ed)?|(?:disappear(?:s|ed)?|dropped) (?:from|off) (?:the )?radar',
  'shooting|shot dead|killing|shots|bullets?',
  '(?:fell|falls|plunge[sd]?|plunging) into (?:a |an |the )?(?:\\w+ )?(?:gorge|ravine|river|sea|valley)',
];

/** Verbs by which a thing does what it should not: "the brakes failed". */
export const FAILS: ReadonlySet<string> = new Set(
  'fail malfunction overheat burst rupture overflow jam short-circuit misfire leak snap'.split(' '),
);

/** Verbs that tell of such a thing only where it had happened before: "a hose had come loose". */
export const HAD_FAILED: ReadonlySet<string> = new Set(
  'break crack corrode loosen clog damage move shift slip weaken block ignite fall come'.split(' '),
);

/** States of people and things that bring about a mishap. */
export const FAULTY: readonly string[] = [
  '(?:travelling|traveling|going|driving|sailing|moving|running|flying|driven) (?:much |far |way )?too fast',
  '(?:was|had been|is|were) (?:drunk|speeding|on drugs|under the influence|overloaded)',
  '(?:had )?fallen asleep',
  '(?:suffered|developed|experienced|had) (?:an? )?(?:[\\w-]+ ){0,2}?(?:failure|fault|malfunction|defect|short[- ]circuit|snag|glitch|leak|crack)(?! record)',
  '(?:was|were|had been|has been) (?:[\\w-]+ )?(?:without (?:power|electricity|fuel|water|current|oil|pressure|brakes)|out of (?:order|action|service)|a (?:constant |known )?(?:worry|hazard|danger))',
  '(?:had|has) (?:not|never) been (?:properly |fully |ever )?(?:serviced|inspected|repaired|updated|maintained|checked|replaced|cleaned|tested|renewed|patched)',
  "(?:read|set|fitted|connected|loaded|mounted|calibrated|labelled|labeled|measured|interpreted) (?:[\\w’'-]+ ){1,4}?(?:wrongly|incorrectly|the wrong way)",
  '(?:badly|poorly|wrongly|improperly) (?:built|maintained|designed|welded|installed|fitted|worn|wired)',
];

/** Deeds whose object is the mishap or the crime itself: "ordered the theft". */
export const BROUGHT_ABOUT: ReadonlySet<string> = new Set(
  'order start stage plan cause set arrange commission'.split(' '),
);

/** What those who look into a mishap always look at: evidence, not a cause. */
export const EVIDENCE: readonly string[] = [
  '(?:video|footage|pictures?|images?|photos?|recordings?|recorders?|data|logs?|documents?|records?|files?|phones?)',
  '(?:scene|site|wreck(?:age)?|remains|bod(?:y|ies)|debris|rubble|evidence|statements?|reports?|claims?|allegations?|leads?|clues?)',
  '(?:circumstances?|causes?|motives?|reasons?|cases?|incidents?|accidents?|crash|fire|blaze|blast|explosion|deaths?|options?|ways?)',
  '(?:theor(?:y|ies)|possibilit(?:y|ies)|scenarios?|everything|all|what|how|why|whether|if|who|it|this|that|them)',
];

/** Things in which a fire, a leak or a blast begins. */
export const DEVICES: readonly string[] = [
  'wiring|wires?|cables?|cable trays?|cable ducts?|fuse boxe?s?|switchboards?|transformers?|sockets?|plugs?|extension leads?|panels?',
  'batter(?:y|ies)|chargers?|generators?|engines?|motors?|turbines?|compressors?|pumps?|valves?|pipes?|tanks?|hoses?|units?',
  'heaters?|boilers?|furnaces?|radiators?|stoves?|ovens?|cookers?|fryers?|toasters?|kettles?|chimneys?|fireplaces?|barbecues?',
  'fridges?|refrigerators?|freezers?|dishwashers?|dryers?|washing machines?|air conditioners?|televisions?|computers?|laptops?|phones?|servers?',
  'lamps?|lights?|candles?|cigarettes?|scooters?|e-bikes?|lorr(?:y|ies)|trucks?|cars?|vans?|buses|bins?|skips?',
];

/** Where such things are made, sold and kept: "a lorry park", "a car repair shop". */
export const PREMISES: readonly string[] = [
  'parks?|yards?|depots?|factor(?:y|ies)|plants?|shops?|stores?|rooms?|houses?|stations?|works|workshops?|warehouses?|garages?|sheds?',
  'dealers?|dealerships?|showrooms?|stands?|stops?|terminals?|compan(?:y|ies)|firms?|makers?|bays?|lanes?|markets?|decks?',
];

/** Nouns of what else may bring a mishap about, or a death. */
export const CAUSES: readonly string[] = [
  '(?:[\\w-]+ )?(?:faults?|failures?|errors?|mistakes?|defects?|malfunctions?|short[- ]circuits?|sparks?|overheating|wear|fatigue|corrosion|negligence)',
  'arson|sabotage|foul play|terror(?:ism)?|vandal(?:s|ism)|burglars?|attack(?:s|ers?)?|bombs?|explosives?|devices?|missiles?|drones?|weapons?|hackers?|hacking',
  'weather|winds?|gales?|storms?|ice|snow|rain|fog|lightning|heat|floods?|floodwater|waves?|earthquakes?|landslides?|subsidence|erosion',
  'gas|fuel|oil|petrol|diesel|chemicals?|electricity|current|static|fireworks?|matches|leaks?|leaves|birds?|deer|animals?|rats?',
  'alcohol|drink|drugs?|poison(?:s|ing)?|virus(?:es)?|bacteria|infections?|illness|speed(?:ing)?|tiredness|suicide|murder|accidents?|collisions?|design|welds?|welding|bolts?|brakes?|tyres?|signals?|tracks?|rails?',
];
