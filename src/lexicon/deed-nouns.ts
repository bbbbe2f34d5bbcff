/**
 * Nouns of a deed whose verb no stemmer finds, each line the verb and then its nouns; written for this project from general
 * knowledge of English.
 */
export const DEED_NOUN_ROWS: readonly string[] = `
die died dies dying dead death deaths fatality fatalities
decide decision decisions
explain explanation explanations
refuse refusal refusals
arrive arrival arrivals
depart departure departures
invite invitation invitations
collide collision collisions
expand expansion
resign resignation resignations
resume resumption
deliver delivery deliveries
discover discovery discoveries
recover recovery
inquire inquiry inquiries enquiry enquiries
propose proposal proposals
deny denial denials
approve approval
remove removal
withdraw withdrawal withdrawals
dismiss dismissal dismissals
grow growth
lose loss losses
sell sale sales
fly flight flights
believe belief beliefs
prove proof
choose choice choices
speak speech speeches
confirm confirmation
reduce reduction reductions
produce production
close closure closures
fail failure failures
describe description descriptions
suspend suspension
extend extension extensions
permit permission
admit admission admissions
submit submission submissions
reply replies
apply application applications
execute execution executions
destroy destruction
erupt eruption eruptions
explode explosion explosions blast blasts
evacuate evacuation evacuations
elect election elections
convict conviction convictions
collapse collapses
launch launches
marry marriage wedding
betray betrayal
acquit acquittal
pursue pursuit
seize seizure seizures
survive survival survivor survivors
treat treatment
employ employment
appoint appointment
agree agreement agreements
state statement statements
announce announcement announcements
require requirement requirements
pay payment payments
complain complaint complaints
weigh weight
think thought
know knowledge
vary variety
analyse analysis analyses analyze
cancel cancellation cancellations
`
  .trim()
  .split('\n');
