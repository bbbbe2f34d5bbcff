/**
 * Words that say what became of an event, as base forms; particles and prepositions that belong to a verb follow it. All written for
 * this project from general knowledge of news English.
 */

/** The event is taken off the calendar: "cancelled the visit", "the visit was scrapped". */
export const CANCELLING_VERBS: readonly string[] = list(
  `cancel; call off; scrap; abandon; abort; axe; ax; ditch; nix; scrub; rain out; shelve; drop; annul; scratch; pull the plug on; decide against; wash out`,
);

/** The one who was to take part will not: that ends a visit, and only the part of one guest in a gathering. */
export const WITHDRAWING_VERBS: readonly string[] = list(
  `back out of; pull out of; bow out of; drop out of; opt out of; withdraw from; skip; call off; cry off; boycott`,
);

/** The event keeps its place on the calendar, at another time or at none. */
export const POSTPONING_VERBS: readonly string[] = list(
  `postpone; put off; delay; defer; reschedule; push back; move back; adjourn; hold off; put on hold; hold over; push forward; bring forward; suspend`,
);

/** The event is put on the calendar: with the event as object, or as subject of the passive. */
export const PLANNING_VERBS: readonly string[] = list(
  `plan; schedule; reschedule; slate; expect; anticipate; arrange; organise; organize; prepare; propose; set; bill; book; pencil in; line up; call; fix; set up; lay on`,
);

/** The event takes place; its tense says whether it has, does or will. The event is object, or subject of the passive. */
export const HOLDING_VERBS: readonly string[] = list(
  `hold; stage; host; conduct; carry out; launch; mount; open; attend; kick off; begin; start; end; conclude; finish; complete; convene; undergo; lead; celebrate; commit; suffer;
   declare; undertake; face; join; organise; organize; survive; trigger; watch; witness; sign; announce; impose; lift; break off; resume; interrupt; make; pay; give; deliver; issue;
   win; lose; order; attempt; extend; tender; offer; call; pass; reach; play; run; fight; contest`,
);

/** Of the verbs above, those that hold an event only with nouns of these families: "paid a visit", never "paid the vote". */
export const HOLDING_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'make',
    families(
      'visit announcement decision arrival landing speech presentation appearance debut bid discovery arrest landfall comeback declaration proposal departure',
    ),
  ],
  ['pay', families('visit')],
  ['give', families('speech interview concert briefing presentation testimony performance')],
  ['deliver', families('speech verdict ruling presentation')],
  ['issue', families('ruling verdict apology ban pardon decision declaration recall')],
  [
    'win',
    families(
      'election runoff primary vote referendum match game tournament final semi-final quarter-final playoff derby race marathon bout contest trial appeal bid caucus lawsuit auction heat',
    ),
  ],
  [
    'lose',
    families(
      'election runoff primary vote referendum match game tournament final semi-final quarter-final playoff derby race marathon bout contest trial appeal bid caucus lawsuit heat',
    ),
  ],
  [
    'order',
    families(
      'execution raid airstrike attack recall evacuation recount release arrest inquiry shutdown closure deportation deployment search demolition',
    ),
  ],
  ['attempt', families('plot coup attack robbery landing')],
  ['extend', families('invitation')],
  ['tender', families('resignation')],
  ['offer', families('resignation apology')],
  ['call', families('election strike referendum')],
  ['pass', families('ban')],
  ['play', families('match game tournament final semi-final quarter-final playoff derby friendly')],
  ['run', families('race marathon relay primary')],
  ['fight', families('bout war battle attack')],
  ['contest', families('election primary final semi-final')],
  ['reach', families('agreement verdict settlement')],
  [
    'face',
    families('trial hearing vote election lawsuit sentencing match inquiry strike retrial runoff primary recount'),
  ],
  [
    'announce',
    families('resignation merger recall strike ceasefire closure retirement layoffs ban engagement election shutdown'),
  ],
  ['declare', families('bankruptcy ceasefire war victory')],
  ['suffer', families('attack accident collapse defeat outage death')],
  ['end', families('strike siege meeting war trial blockade visit')],
]);

/** The event itself is the subject: "the vote took place". */
export const HAPPENING_VERBS: readonly string[] = list(
  `take place; happen; occur; begin; start; end; conclude; finish; open; close; kick off; get under way; get underway; break out; erupt; go ahead; proceed; go off; commence; resume; follow; unfold; last; wrap up; go on; hit; strike; rock; kill; injure; shake; destroy; tear; rip; sweep; engulf; flatten; claim; leave; break up; collapse`,
);

/** What an adjective or a participle on the noun says of the event. */
export type ModifierStatus = 'planned' | 'cancelled' | 'postponed' | 'hypothetical' | 'ongoing';

/** Adjectives and participles on the noun. "non-" is written without its hyphen. */
export const STATUS_MODIFIERS: ReadonlyMap<string, ModifierStatus> = new Map([
  ...pairs(
    'planned',
    'planned scheduled upcoming forthcoming proposed expected coming impending imminent looming intended projected long-awaited',
  ),
  ...pairs('cancelled', 'cancelled canceled aborted scrapped shelved called-off'),
  ...pairs('postponed', 'postponed rescheduled adjourned deferred'),
  ...pairs('hypothetical', 'would-be hypothetical'),
  ...pairs('ongoing', 'ongoing continuing'),
]);

function pairs(status: ModifierStatus, words: string): [string, ModifierStatus][] {
  return words.split(' ').map((word) => [word, status]);
}

function families(words: string): string[] {
  return words.split(' ');
}

function list(words: string): string[] {
  return words.split(';').map((word) => word.trim());
}
