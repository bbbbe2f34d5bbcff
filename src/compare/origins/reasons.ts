import { isProperName } from '../voices/proper-name.ts';

/** How one telling leads to its origin. */
export type How =
  /** The outlet names it as its source; `through` is what it calls it, where that is not the bare name. */
  | 'names'
  /** The outlet describes it and names nobody. */
  | 'cites'
  /** The outlet names somebody who speaks for it: `through`. */
  | 'speaker'
  /** The outlet describes a source that may be it: `through`. */
  | 'maybe'
  /** The outlet has its name a little otherwise: `through`. */
  | 'slip'
  /** The outlet names nobody, and it is who others name. */
  | 'nobody'
  /** The article is what somebody has put out. */
  | 'release'
  /** The outlet tells it in its own voice. */
  | 'itself'
  /** A reporter of the outlet saw it. */
  | 'saw'
  /** The outlet tells it as what somebody says, and it is open who. */
  | 'unclear'
  /** The outlet carries the words of another: `through`. */
  | 'copy'
  /** The outlet carries the sentence beside it in the words of another: `through`. */
  | 'near'
  /** The outlet's words are put in the mouths of two people: `through` is the other. */
  | 'words'
  /** A reason that stands for itself: `through`. */
  | 'family';

/** Why one telling has its origin. */
export interface Reason {
  readonly how: How;
  readonly outlet: string;
  readonly through: string | null;
}

const MOST_NAMES = 4;
const MOST_THROUGH = 3;

/** "A", "A and B", "A, B, C and 5 others". */
export function toNameList(names: readonly string[]): string {
  const all = [...new Set(names)];
  const shown =
    all.length > MOST_NAMES ? [...all.slice(0, MOST_NAMES - 1), `${all.length - MOST_NAMES + 1} others`] : all;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** "Most analysts", "officials": of whom one person may be one. */
const SEVERAL =
  /^(?:(?:most|many|several|some|all|other|two|three|four|five|six|seven|eight|nine|ten)\s.*|(?:(?!the |an? |his |her |its |their )\p{L}+ ){0,2}\p{L}+[^s]s)$/iu;

const PAPERS = /\b(?:records|documents|figures|files|filings|reports|letters|e-?mails)$/i;

/** How somebody whom an outlet gives as its source may be the origin that has this name. */
function toMaybeWords(name: string, through: string, outlets: readonly string[], isPerson: boolean): string {
  const list = toNameList(outlets);
  // Two names are no one, but may stand for one side.
  if (/\s/.test(through) && isProperName(through) && isProperName(name))
    return `${list} ${toVerb(outlets, 'name')} ${through}, perhaps of the same body`;
  const cites = `${list} ${toVerb(outlets, 'cite')} only ${through}`;
  return isPerson && SEVERAL.test(through) && !PAPERS.test(through)
    ? `${cites}, perhaps with ${name} among them`
    : `${cites}, perhaps the same`;
}

/** The reasons of all tellings of one origin as one sentence that can be read alone; `isPerson` where that is somebody with a name. */
export function toReasonWords(name: string, reasons: readonly Reason[], isPerson = false): string {
  const by = (how: How): readonly Reason[] => reasons.filter((reason) => reason.how === how);
  const naming = toOutletNames([...by('names'), ...by('cites'), ...by('speaker')]);
  const called = by('names').find(({ through }) => through !== null)?.through ?? name;
  const parts: string[] = [];
  const plain = toOutletNames(by('names'));
  if (plain.length > 0) parts.push(`${toNameList(plain)} ${toVerb(plain, 'name')} ${called}`);
  const citing = toOutletNames(by('cites')).filter((outlet) => !plain.includes(outlet));
  if (citing.length > 0) parts.push(`${toNameList(citing)} ${toVerb(citing, 'cite')} ${name}`);
  for (const [through, outlets] of toByThrough(by('speaker')))
    parts.push(`${toNameList(outlets)} ${toVerb(outlets, 'name')} ${through}, who ${speak(through)} for ${called}`);
  const released = toOutletNames(by('release'));
  if (released.length > 0)
    parts.push(`${toNameList(released)} ${released.length === 1 ? 'is a statement' : 'are statements'} of its own`);
  const maybe = by('maybe').filter(({ outlet }) => !naming.includes(outlet));
  for (const [through, outlets] of toByThrough(maybe)) parts.push(toMaybeWords(name, through, outlets, isPerson));
  for (const [through, outlets] of toByThrough(by('slip')))
    parts.push(`${toNameList(outlets)} ${toVerb(outlets, 'name')} ${through}, perhaps the same`);
  for (const [through, outlets] of toByThrough(by('words')))
    parts.push(`${toNameList(outlets)} ${toVerb(outlets, 'give')} the same words to ${through}`);
  for (const [through, outlets] of toByThrough(by('copy')))
    parts.push(
      `${toNameList(outlets)} ${toVerb(outlets, 'have')} it word for word as ${through} ${through.includes(' and ') ? 'have' : 'has'} it`,
    );
  for (const [through, outlets] of toByThrough(by('near')))
    parts.push(
      `${toNameList(outlets)} ${toVerb(outlets, 'have')} the sentence beside it word for word from ${through}`,
    );
  const heard = [...naming, ...released, ...toOutletNames(maybe)];
  const silent = toOutletNames(by('nobody')).filter((outlet) => !heard.includes(outlet));
  if (silent.length > 0) parts.push(`${toNameList(silent)} ${toVerb(silent, 'name')} nobody`);
  const saw = toOutletNames(by('saw'));
  if (saw.length > 0)
    parts.push(
      `${toNameList(saw)} ${saw.length === 1 ? 'tells what its own reporter' : 'tell what their own reporters'} saw or read`,
    );
  const told = [...heard, ...saw, ...toOutletNames([...by('itself'), ...by('copy'), ...by('near')])];
  const unclear = toOutletNames(by('unclear')).filter((outlet) => !told.includes(outlet));
  if (unclear.length > 0) parts.push(`${toNameList(unclear)} ${toVerb(unclear, 'tell')} it as what somebody says`);
  for (const [through] of toByThrough(by('family'))) parts.push(through);
  const own = toOutletNames(by('itself'));
  if (own.length > 0) {
    const [it, verb] = own.length === 1 ? ['itself', 'tells'] : ['themselves', 'tell'];
    parts.push(`${toNameList(own)} ${verb} it ${it} and ${toVerb(own, 'name')} no source`);
  }
  return parts.join('; ');
}

const VERBS: Readonly<Record<string, string>> = { have: 'has' };

function toVerb(names: readonly string[], verb: string): string {
  return names.length > 1 ? verb : (VERBS[verb] ?? `${verb}s`);
}

function speak(name: string): string {
  return /\b(?:and|lawyers|officials|people|sources|\w+men)\b/i.test(name) ? 'speak' : 'speaks';
}

function toOutletNames(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map(({ outlet }) => outlet))];
}

function toByThrough(reasons: readonly Reason[]): readonly (readonly [string, readonly string[]])[] {
  const byThrough = new Map<string, string[]>();
  for (const { through, outlet } of reasons) {
    if (through === null) continue;
    const outlets = byThrough.get(through);
    if (outlets === undefined) byThrough.set(through, [outlet]);
    else if (!outlets.includes(outlet)) outlets.push(outlet);
  }
  return [...byThrough].slice(0, MOST_THROUGH);
}
