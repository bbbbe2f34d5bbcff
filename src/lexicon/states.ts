/**
 * States of which a thing or person has but one, each line a pair of sides and each side the words for it, from general knowledge of news English.
 * Left out is what changes from day to day: who was alive may be dead, what was closed may be open.
 */
export const STATE_ROWS: readonly string[] = `
broken | unbroken intact undamaged unopened
armed | unarmed
loaded | unloaded
boy male | girl female
man | woman
drunk intoxicated | sober
deliberate deliberately intentional intentionally | accidental accidentally unintentional
voluntary voluntarily | forced involuntary
married | unmarried
insured | uninsured
licensed | unlicensed
live working | switched_off disconnected out_of_order
unanimous unanimously | divided split
northbound | southbound
eastbound | westbound
genuine authentic | forged fake counterfeit
signed | unsigned
marked | unmarked
manned | unmanned
killed dead | alive unhurt unharmed
`
  .trim()
  .split('\n');
