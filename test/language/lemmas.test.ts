import { describe, expect, it } from 'vitest';
import { toSingular, toVerbLemma } from '../../src/language/lemmas.ts';

/** Base, then forms of it. */
const VERBS = `
back backed backs backing
plan planned planning plans
hope hoped hoping hopes
visit visited visiting
invite invited inviting
deny denied denies denying
carry carries carried
play played plays
agree agreed agreeing agrees
need need needed needs
succeed succeed succeeded
announce announced announcing
force forced
argue argued arguing
change changed changing
belong belonged
hang hung
challenge challenged
state stated stating
treat treated
provide provided
avoid avoided
persuade persuaded
conclude concluded
execute executed
vote voted voting
pilot piloted
share shared
appear appeared
explore explored
monitor monitored
ensure ensured
consider considered
file filed
fail failed
cancel cancelled canceled cancelling
control controlled
compel compelled
call called
settle settled
determine determined
explain explained
postpone postponed
threaten threatened
intervene intervened
develop developed
shape shaped
escape escaped
provoke provoked
leak leaked
describe described
climb climbed
allow allowed
owe owed
reach reached reaches
pass passed passes
fix fixes fixed
veto vetoed vetoes
focus focused focuses
raise raised raises
use used uses using
welcome welcomed
add added
bring brought bringing bring
sing sang sung singing
put put putting puts
say said says
go went gone goes
be is was been being are
have has had having
die died dying dies
lie lying
panic panicked
write wrote written writing
withdraw withdrew withdrawn
`;

const NOUNS = `
talk talks
country countries
day days
church churches
box boxes
hero heroes
man men
woman women
spokeswoman spokeswomen
child children
schoolchild schoolchildren
crisis crises
life lives
virus viruses
case cases
house houses
news news
series series
status status
boss boss bosses
specimen specimen specimens
ally allies
tie ties
`;

const toRows = (table: string): [base: string, form: string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form): [string, string] => [base, form]);
    });

describe('lemmas', () => {
  it.each(toRows(VERBS))('verb: %s from "%s"', (base, form) => expect(toVerbLemma(form)).toBe(base));
  it.each(toRows(NOUNS))('noun: %s from "%s"', (base, form) => expect(toSingular(form)).toBe(base));

  it.each(['bring', 'red', 'sing', 'ing', 'ed', 's', '', 'wed', 'his', 'bus'])('leaves "%s" alone', (word) =>
    expect(toVerbLemma(word)).toBe(word),
  );
});
