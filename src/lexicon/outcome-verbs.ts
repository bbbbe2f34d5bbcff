/**
 * What comes about rather than is done on purpose: verbs with which "will" foretells ("prices will rise") where with others it announces
 * ("the minister will speak"). From general knowledge of English; "|"-free lists of base forms.
 */

/** Foretell whoever the subject is: nobody can simply decide to win or to suffer. */
export const OUTCOMES: ReadonlySet<string> = new Set(
  `win lose prevail triumph succeed fail survive suffer collapse crumble falter flounder struggle rise fall plunge plummet soar surge
  climb decline shrink dwindle dip slump rebound recover emerge happen occur arise result suffice perish die disappear vanish
  erode deteriorate worsen intensify escalate deepen widen narrow fade wane diminish dominate outlast outnumber outpace exceed surpass
  benefit regret become remain persist linger endure last prove matter resonate backfire ensue materialise materialize stagnate
  regain go thrive flourish evolve converge peak balloon skyrocket spiral outperform underperform stall fizzle bounce weaken
  strengthen trail inherit`.split(/\s+/),
);

/** Foretell where the subject is a thing or a state of affairs, not somebody who acts. */
export const EFFECTS: ReadonlySet<string> = new Set(
  `cause create lead bring affect change help hurt harm damage make force drive push spark trigger fuel boost lift raise reduce increase
  decrease cut cost save improve undermine threaten complicate delay slow hasten accelerate ease hinder impede destroy kill cripple
  devastate transform reshape alter shape determine decide influence give leave keep put turn send take mean generate produce yield
  add contribute expose reveal show serve encourage discourage deter prevent allow enable require need face grow expand double triple
  drop halve quadruple continue stay hold get end begin start spread reach hit strike break bounce cool warm dry see have be play
  work attract draw open close move shift stop pass dwarf cover fill flow translate solve resolve sap drain stifle curb carry haunt plague overshadow test reward punish provide`.split(
    /\s+/,
  ),
);

/** What is then reached or done with: "should arrive by noon", "should be repaired within a week". */
export const COMPLETIONS: ReadonlySet<string> = new Set(
  `reach arrive finish complete end reopen resume restore repair clear return land begin start recover normalise normalize pass
  subside ease`.split(/\s+/),
);

/** Nouns for bodies that act on purpose, as people do. */
export const ACTING_BODIES: ReadonlySet<string> = new Set(
  `company firm bank government administration council committee court panel commission agency ministry department police army military
  team club union party campaign group organisation organization board parliament congress senate house cabinet regulator authority
  authorities university school hospital airline carrier manufacturer maker retailer chain paper newspaper network channel magazine
  delegation troops forces staff management people they officials`.split(/\s+/),
);

/** Nouns after "have" that make it an outcome: "will have consequences". */
export const CONSEQUENCES: ReadonlySet<string> = new Set(
  `effect effects impact consequence consequences repercussion repercussions implication implications influence bearing trouble
  difficulty difficulties problem problems chance advantage edge majority say cost result results outcome`.split(/\s+/),
);

/** Passives of things that befall: "will be remembered", "will be hit hard". */
export const BEFALLING: ReadonlySet<string> = new Set(
  `hit hurt harm affect damage force remember forget defeat beat overshadow plague haunt doom overtake surpass dwarf destroy ruin wipe
  elect re-elect reelect tempt disappoint judge see view require need lose reduce cripple devastate kill offset drown crush`.split(
    /\s+/,
  ),
);

/** Adjectives after "will be" that tell a timetable or a seat, not an outcome. */
export const ARRANGED: ReadonlySet<string> = new Set(
  `available open closed present free live on off up away there here back due able ready accompanied joined responsible first second third last next
  final latest`.split(/\s+/),
);

/** Verbs before "to" or "that", and participles, of those who foretell. */
export const FORETELLING: ReadonlySet<string> = new Set(
  'predict forecast project expect anticipate foresee estimate reckon tip prophesy envisage envision'.split(' '),
);

/** Adjectives before "to": what is bound, sure, set to happen. */
export const BOUND: ReadonlySet<string> = new Set(
  'bound sure certain set poised destined doomed fated guaranteed liable'.split(' '),
);

/** What stands in a diary: with a day they tell an appointment. */
export const APPOINTMENTS: ReadonlySet<string> = new Set(
  `speak meet hold host visit attend appear travel deliver address campaign join participate air headline debate vote testify tour
  discuss interview broadcast stage gather march rally convene sit present perform play sing celebrate mark honor honour go come see talk
  have give take make tell ask look watch know`.split(/\s+/),
);

/** What one demands or awaits of others rather than foretells: "expects an apology". */
export const DEMANDED: ReadonlySet<string> = new Set(
  `apology answer answers loyalty respect explanation obedience gratitude honesty discipline thanks baby child visitors guests company
  nothing anything everything something better`.split(/\s+/),
);
