/**
 * Words for what brings things about: what went wrong, what drives people, and the verbs of what either does. From general knowledge of
 * news prose. Lists are nouns in the singular, one word each, unless they say otherwise.
 */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What drives people to a deed. */
export const MOTIVES: ReadonlySet<string> = toSet(
  `envy jealousy greed avarice spite malice hatred hate resentment bitterness anger rage fury frustration vengeance revenge vindictiveness
  fear dread panic anxiety worry despair desperation hopelessness loneliness grief boredom curiosity mischief bravado vanity pride ambition
  arrogance love affection pity compassion mercy kindness sympathy solidarity loyalty friendship gratitude guilt shame embarrassment
  remorse conviction principle faith idealism patriotism zeal fanaticism prejudice racism nationalism nostalgia homesickness thrift
  stinginess meanness laziness carelessness recklessness stupidity foolishness naivety ignorance negligence incompetence complacency
  stubbornness cowardice prudence caution necessity expediency opportunism convenience concern respect self-interest self-defence
  self-defense self-preservation impatience habit hunger need weariness exhaustion tiredness disappointment disgust
  distrust mistrust cynicism calculation lust`,
);

/** What is wrong with a thing, a work or a body, so that something comes of it. */
const DEFECTS = `fault failure defect flaw error mistake blunder slip lapse oversight mix-up miscalculation misjudgement misjudgment
  misunderstanding misreading malfunction breakdown glitch bug typo leak blockage overload overheating corrosion rust rot erosion subsidence
  contamination contaminant infection virus bacterium bacteria bacillus fungus mould mold parasite toxin poison toxins pollutant poisoning
  allergy dehydration fatigue sleeplessness neglect mismanagement overwork overcrowding overfishing underfunding understaffing misrouting
  shortage shortfall scarcity lack absence want dearth excess surplus glut oversupply bottleneck backlog short-circuit puncture
  bearing bolt screw weld gasket valve fuse cable wire sensor altimeter switch`;
/** Weather and what is in the air. */
const CONDITIONS = `heat heatwave cold frost ice fog mist wind gust crosswind gale drought rain downpour thaw humidity smell stench
  stink odour odor fumes smoke dust noise din racket draught glare darkness swell undertow current tide algae vibration`;
/** What people do to one another by words and money. */
const PRESSURES = `pressure threat warning rumour rumor gossip whisper hoax prank quarrel row feud rivalry dispute resentment unease unrest
  outcry backlash misconduct scandal mistrust doubt debt loss cost price fee tariff tax rent competition inflation demand speculation
  bribe offer promise objection protest appeal petition advice ultimatum boycott infighting bureaucracy red-tape`;

/** Nouns that name a cause wherever they do something to something: "a fault in the steering gear sent her on to the rocks". */
export const CAUSE_NOUNS: ReadonlySet<string> = toSet(
  `${DEFECTS} ${CONDITIONS} ${PRESSURES} ${[...MOTIVES].join(' ')}`,
);

/** Nouns that tell of a defect or a want: with "a" or bare they answer what went wrong. */
export const DEFECT_NOUNS: ReadonlySet<string> = toSet(DEFECTS);
