/**
 * Words by which newspapers tell that somebody who was to take part was not there, or was somewhere else. All are pieces of patterns, written
 * for this project from general knowledge of news prose.
 */

/** Told of whoever was away: "watched from the stands", "stayed at home", "never turned up". */
export const IS_AWAY_FROM_IT: string =
  `watch(?:ed|ing|es) (?:it|the|his|her|their|from|on)\\b[^.;]{0,40}(?:stands?|bench|sidelines?|touchline|sofa|box|television|TV|home|hospital|bed|terraces?|dugout)
  |sat (?:it |this one |the \\w+ )?out|sat (?:in|on|among) the (?:stands?|bench|sidelines?|audience|front row|back row)|stay(?:ed|s) (?:at home|away|behind|in bed|in (?:his|her) (?:room|hotel|tent|car)|indoors)
  |(?:was|were|is|are|had been) (?:absent|missing|nowhere (?:to be seen|in sight)|in bed|ill in bed|laid up|too (?:ill|sick|tired|weak|unwell)|a no-show|not there|on (?:his|her) way home|stuck|stranded)
  |(?:fell|had fallen|was taken|had been taken) (?:ill|sick)|(?:had|has) (?:gone|flown|driven|travelled|been sent|been flown) home|(?:flew|drove|went|was flown|was sent) home|call(?:ed|s) in sick|cried off|begged off|bowed out|pulled out|dropped out|scratched
  |sent (?:his|her|their) (?:apologies|regrets|deputy|son|daughter|wife|husband|brother|sister|assistant|understudy|lawyer)|excused (?:himself|herself)
  |(?:never|did not|didn['’]t|failed to|could not|couldn['’]t) (?:turn(?:ed)? up|show(?:ed)? up|appear(?:ed)?|arrive[ds]?|come|came|attend(?:ed)?|start(?:ed)?|play(?:ed)?|race[ds]?|compete[ds]?|make it|made it|take part|took part|take the (?:stage|field|stand|floor)|took the (?:stage|field|stand|floor)|board(?:ed)?|travel(?:led)?|sing|sang|perform(?:ed)?|set foot|leave (?:his|her) (?:hotel|room|house|home))
  |(?:gave|made) way (?:to|for)|(?:was|were|had been) (?:replaced|withdrawn|scratched|left out|ruled out|left on the bench|dropped from)|(?:spent|spends) (?:the (?:day|evening|night|match|game|race|afternoon|morning)|\\w+day(?: (?:morning|evening|night|afternoon))?) (?:at home|in (?:bed|hospital|the stands)|on the (?:bench|sofa|ward)|at the (?:opera|theatre|cinema|beach|races|zoo|pub|dentist))`.replace(
    /\s*\n\s*/g,
    '',
  );

/** Told of whoever was there instead: "it fell to the deputy to speak", "stood in for him". */
export const IS_THERE_INSTEAD: string =
  `(?:it|the (?:task|honour|duty|job|role|part)) fell to|(?:stood|stepped|stepping|filled|filling|standing) in(?: for| at| as|\\b)|deputi[sz](?:ed|ing)|understud(?:y|ied)
  |took (?:his|her|their|the \\w+['’]s|\\p{Lu}[\\p{L}’'-]+['’]s) place|(?:his|her|their|whose|['’]s) (?:place|seat|chair|part|role|slot|lane|spot) (?:was taken|went|stayed|remained|was (?:left )?)(?: by| to| empty| vacant)?
  |in (?:his|her|their|\\p{Lu}[\\p{L}’'-]+['’]s) (?:place|stead|absence)|instead of (?:him|her|\\p{Lu}[\\p{L}’'-]+)|without (?:him|her|\\p{Lu}[\\p{L}’'-]+)\\b|at (?:short|a few hours['’]|the last) (?:notice|minute)`.replace(
    /\s*\n\s*/g,
    '',
  );

/** What somebody may be announced to do at a place and a time. */
export const TAKES_PART: string =
  `start(?:s)?|play(?:s)?|race(?:s)?|run(?:s)?|ride(?:s)?|drive(?:s)?|swim(?:s)?|box(?:es)?|fight(?:s)?|compete(?:s)?|defend(?:s)?|captain(?:s)?|line(?:s)? up|sing(?:s)?|conduct(?:s)?|perform(?:s)?|dance(?:s)?|act(?:s)?|read(?:s)?
  |speak(?:s)?|address(?:es)?|lecture(?:s)?|deliver(?:s)?|present(?:s)?|host(?:s)?|chair(?:s)?|preside(?:s)?|attend(?:s)?|appear(?:s)?|testif(?:y|ies)|give evidence|be heard|be questioned|meet(?:s)?|visit(?:s)?|travel(?:s)?|fl(?:y|ies)|come(?:s)?|arrive(?:s)?
  |open(?:s)?|unveil(?:s)?|lead(?:s)?|take(?:s)? (?:part|the (?:baton|stage|stand|field|floor|chair|wheel|reins|helm))|sign(?:s)?|launch(?:es)?|receive(?:s)?|accept(?:s)?|collect(?:s)?|marr(?:y|ies)|undergo(?:es)?|join(?:s)?|return(?:s)?|step(?:s)? (?:out|onto|on)|walk(?:s)?|make(?:s)? (?:his|her) (?:debut|return|comeback|appearance)|be (?:there|present|among|in)|celebrate(?:s)?|lay(?:s)?|hold(?:s)?`.replace(
    /\s*\n\s*/g,
    '',
  );
