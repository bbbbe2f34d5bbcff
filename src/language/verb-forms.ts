import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../lexicon/reporting-verbs.ts';

/** All forms of an English verb, the base first; of a verb with particles ("point out") only the first word changes. */
export function toVerbForms(base: string): string[] {
  const space = base.indexOf(' ');
  if (space === -1) return toForms(base);
  const rest = base.slice(space);
  return toForms(base.slice(0, space)).map((form) => form + rest);
}

function toForms(verb: string): string[] {
  if (verb === 'be') return ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'];
  if (verb === 'would') return ['would', "'d"];
  const irregular = IRREGULAR_VERBS.get(verb);
  if (irregular !== undefined) return [...new Set(irregular)];
  return [verb, toThirdPerson(verb), toPast(verb), toParticiple(verb)];
}

function toThirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}${/[^z]z$/.test(verb) ? 'zes' : 'es'}`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function toPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${toDoubled(verb)}ed`;
}

function toParticiple(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${toDoubled(verb)}ing`;
}

function toDoubled(verb: string): string {
  return DOUBLING_VERBS.has(verb) ? verb + verb.slice(-1) : verb;
}
