import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';

/** "Voted 31 to 28 [against]", "voted narrowly [down]". */
const SOMEHOW = /(?:\s[\w-]+){0,5}?\s/.source;

/**
 * What news is made of, each line one deed in the verbs by which reports tell it. A verb may stand in two lines ("fell" of a budget and of a town):
 * of whom and of what it is told has to be the same as well. Written for this project from general knowledge of news prose.
 */
export const MAIN_DEEDS: readonly RegExp[] = [
  // Gives up what it had set out to do.
  anyOf(
    anyWordOf(
      'withdrew withdraws? withdrawn withdrawing abandon(?:s|ed|ing)? scrap(?:s|ped|ping)? axe[sd]? shelve[sd]? forsook renounce[sd]?',
    ),
    /(?:pull|drop|back|bow)(?:s|ed|ped|ping|ing)? out/,
    /(?:gave|gives?|given|giving) up|(?:walk|back)(?:s|ed|ing)? away|(?:call|break|broke|broken)(?:s|ed|ing)? off|(?:pull(?:s|ed|ing)?|to pull) the plug|end(?:s|ed)? (?:its|their|his|her|the) (?:bid|campaign|candidacy|run|attempt|plans?)/,
  ),
  // Says no to a law, a plan, an offer.
  anyOf(
    anyWordOf(
      'reject(?:s|ed|ing)? defeat(?:s|ed|ing)? veto(?:es|ed)? fail(?:s|ed)? fell block(?:s|ed)? rebuff(?:s|ed)?',
    ),
    /(?:vote|turn|shoot|shot|strike|struck|knock)(?:s|d|ed|ing)? down|(?:throw|threw|thrown|throwing)s? out|(?:said|says) no to/,
    `vot(?:e[sd]?|ing)${SOMEHOW}(?:against|down)`,
  ),
  // Says yes to it.
  anyOf(
    anyWordOf(
      'approve[sd]? approving pass(?:es|ed)? adopt(?:s|ed)? back(?:s|ed)? endorse[sd]? ratif(?:y|ies|ied) authori[sz]e[sd]?',
    ),
    /(?:vote|wave)[sd]? through|give[sn]? the go-ahead|gave (?:the|its|their) (?:go-ahead|approval|blessing|consent)|(?:sign|clear)(?:s|ed)? off/,
    `vot(?:e[sd]?|ing)${SOMEHOW}(?:for|in favou?r of)`,
  ),
  anyOf(
    anyWordOf(
      'struck strikes hit hits hitting attack(?:s|ed|ing)? bomb(?:s|ed|ing)? shell(?:s|ed|ing)? target(?:s|ed|ing)? pound(?:s|ed|ing)? raid(?:s|ed|ing)? slam(?:s|med)?',
    ),
    /(?:rain(?:s|ed)? down|crash(?:es|ed)?|plough(?:s|ed)?|plow(?:s|ed)?) (?:on|into)|set(?:s|ting)?(?:\s[\w'’-]+){1,5} (?:ablaze|alight|on fire)/,
  ),
  anyOf(
    anyWordOf('resign(?:s|ed|ing)? quit quits'),
    /(?:step|stand|stood)(?:s|ped|ing)? (?:down|aside)|(?:gave|gives?) up (?:his|her|the) (?:post|office|job|seat)|(?:hand|tender|submit|offer)(?:s|ed|ted|ing)?(?: in)? (?:his|her) resignation|left office|bow(?:s|ed)? out/,
  ),
  anyOf(
    anyWordOf('sack(?:s|ed)? dismiss(?:es|ed)? oust(?:s|ed)? removed'),
    /(?:force|drive|drove|driven|throw|threw|thrown|push)(?:s|d|ed)? (?:out|from office)|shown the door|relieved of|(?:was|were|been) fired (?:as|by|over|for|after)|fire[sd] (?:(?:its|his|her|their|the) )?(?:[\w-]+ ){0,2}(?:minister|chief|head|director|coach|manager|secretary|governor|commissioner|editor|general|adviser|ambassador)/,
  ),
  // Falls ill or down at once.
  anyOf(
    anyWordOf('collapse[sd]? collapsing faint(?:s|ed)? slump(?:s|ed)?'),
    /(?:lose|lost|losing)s? consciousness|(?:pass|black)(?:es|s|ed)? out|(?:was|were|is|been|being) taken ill|(?:fell|falls?|fallen) ill|(?:slid|slides?|slipped|fell|toppled|dropped) (?:from|off|out of) (?:his|her|the|a) (?:chair|seat|bench|podium|stage|horse|bike)|drop(?:s|ped)? to the (?:floor|ground)/,
  ),
  // Gives way.
  anyOf(
    anyWordOf('collapse[sd]? collapsing crumble[sd]? burst bursts? buckle[sd]?'),
    /(?:cave|fall|fell|fallen)(?:s|d)? in|(?:gave|gives?|given) way|(?:came|comes?|coming|fell|falls?|crash(?:es|ed)?) down/,
  ),
  anyOf(
    anyWordOf('arrest(?:s|ed)? detain(?:s|ed)? apprehend(?:s|ed)? seize[sd]? nabbed'),
    /(?:taken|took|takes?) (?:\w+ )?into custody|(?:was|were|is|are) (?:held|in custody)/,
  ),
  anyOf(
    anyWordOf('sentence[sd]? jail(?:s|ed)? imprison(?:s|ed)?'),
    /sent to prison|(?:was|were) given (?:an? )?(?:life\b|[\w-]+[ -](?:years?|months?))|put behind bars/,
  ),
  anyOf(anyWordOf('convict(?:s|ed)?'), /(?:found|finds?) (?:[\w'’-]+ ){0,4}guilty/),
  anyOf(
    anyWordOf('acquit(?:s|ted)? exonerate[sd]?'),
    /(?:found|finds?) (?:[\w'’-]+ ){0,4}not guilty|(?:walk(?:s|ed)?|was set) free/,
  ),
  anyOf(anyWordOf('charge[sd]? indict(?:s|ed)?'), /(?:was|were|is|are) accused (?:in court )?of/),
  anyOf(
    anyWordOf('explode[sd]? exploding detonate[sd]? blew blown blast(?:s|ed)?'),
    /(?:blow|go|goes|went|gone)(?:s|ing)? (?:up|off)|(?:rip(?:s|ped)?|tear|tore|torn|rips) (?:through|apart)/,
  ),
  anyOf(
    anyWordOf('sank sinks? sunk sinking capsize[sd]? foundered'),
    /(?:went|goes|gone|going) (?:down|under)|(?:keel|turn|roll)(?:s|ed)? over/,
  ),
  anyOf(
    anyWordOf('crash(?:es|ed)? crashing collide[sd]? derail(?:s|ed)?'),
    /(?:ran|runs?|smash(?:es|ed)?|slam(?:s|med)?|plough(?:s|ed)?|plow(?:s|ed)?|drove|drives?|came off|left) (?:into|off|the rails|the runway|the road)/,
  ),
  anyOf(
    anyWordOf('stole steals? stolen stealing rob(?:s|bed)? loot(?:s|ed)? hack(?:s|ed)? burgle[sd]?'),
    /(?:made|makes?|got) (?:off|away) with|(?:broke|breaks?|broken) into|(?:took|taken|takes?) from/,
  ),
  anyOf(
    anyWordOf('kidnap(?:s|ped)? abduct(?:s|ed)? snatch(?:es|ed)?'),
    /(?:took|taken|takes?) (?:\w+ )?(?:hostage|captive)|(?:carried|dragged) off/,
  ),
  anyOf(
    anyWordOf('free[sd]? releas(?:e|es|ed)'),
    /(?:let|lets|set|sets) (?:\w+ )?(?:go|free|loose)|walk(?:s|ed)? free|handed over/,
  ),
  anyOf(
    anyWordOf('escape[sd]? fled flees?'),
    /(?:broke|breaks?|got|gets|slipped) (?:out|away)|(?:made|makes) (?:his|her|their|its) (?:escape|getaway)/,
  ),
  anyOf(
    anyWordOf('close[sd]? shut shuts shuttered'),
    /shut(?:s|ting)? down|(?:ceased|stopped) (?:operations?|production|trading|work)/,
  ),
  anyOf(
    anyWordOf('acquire[sd]? b(?:uys?|ought) purchase[sd]?'),
    /(?:takes?|took|taken|taking) over|(?:snap(?:s|ped)?) up|(?:agree[sd]?|agreed) to (?:buy|acquire|take over)/,
  ),
  anyOf(
    anyWordOf('ban(?:s|ned)? outlaw(?:s|ed)? prohibit(?:s|ed)? forbade forbidden forbids?'),
    /(?:made|makes?) (?:\w+ )?illegal/,
  ),
  anyOf(
    anyWordOf('dissolve[sd]? disband(?:s|ed)?'),
    /(?:call|calls|called) (?:an? )?(?:snap |early |new |general )*elections?/,
  ),
  anyOf(
    anyWordOf('cancel(?:s|l?ed)? scrap(?:s|ped)?'),
    /(?:call|calls|called) off|did not (?:take place|go ahead|happen)|never took place/,
  ),
  anyOf(
    anyWordOf('postpone[sd]? delay(?:s|ed)? adjourn(?:s|ed)? defer(?:s|red)?'),
    /(?:put|puts|pushed|pushes) (?:off|back)/,
  ),
  anyOf(
    anyWordOf(
      'win wins won clinch(?:es|ed)? triumph(?:s|ed)? beat beats beaten defeat(?:s|ed)? thrash(?:es|ed)? overcame',
    ),
    /(?:was|were) (?:crowned|elected)|(?:took|takes|taken) (?:the )?(?:title|gold|trophy|cup|victory)/,
  ),
  anyOf(
    anyWordOf('sign(?:s|ed)? agree[sd]? sealed seals? conclude[sd]? reach(?:es|ed)?'),
    /(?:struck|strikes) (?:an? )?(?:[\w-]+ )?(?:deal|bargain|accord|agreement|pact|truce)|(?:came|comes?) to (?:an agreement|terms)|(?:shook|shakes) hands on/,
  ),
  anyOf(
    anyWordOf('die[sd]? dying perish(?:es|ed)?'),
    /pass(?:es|ed) away|(?:lost|loses?) (?:his|her|their) li(?:fe|ves)|(?:was|were) found dead/,
  ),
  anyOf(
    anyWordOf('kill(?:s|ed|ing)? murder(?:s|ed)? slay slain assassinate[sd]?'),
    /(?:took|takes?|taken|claim(?:s|ed)?|cost(?:s|ing)?) (?:at least |about |nearly |some )?(?:the )?(?:[\w-]+ )?(?:lives|life)|(?:left|leaves|leaving) (?:at least )?[\w-]+ (?:people )?dead|(?:was|were) (?:found |shot |stabbed )?dead/,
  ),
  anyOf(
    anyWordOf('invade[sd]? invading'),
    /(?:cross(?:es|ed)?|pour(?:s|ed)?|march(?:es|ed)?|roll(?:s|ed)?) (?:the border|into)|(?:sent|sends) troops into/,
  ),
  anyOf(
    anyWordOf('capture[sd]? seize[sd]? occup(?:y|ies|ied) overran overrun conquer(?:s|ed)? fell falls'),
    /(?:takes?|took|taken) (?:control of|over)/,
  ),
  anyOf(
    anyWordOf('lift(?:s|ed)? launche?[sd]?'),
    /(?:lift|blast|take|took)(?:s|ed|n)? off|(?:sent|sends|carried) (?:into|to) (?:orbit|space)/,
  ),
].map((verbs) => toPattern('giu', /(?<![\p{L}\p{N}'’-])/u, verbs, /(?![\p{L}\p{N}'’-])/u));
