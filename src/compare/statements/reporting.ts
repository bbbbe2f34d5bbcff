import type { Attribution } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { toVerbForms } from '../../language/verb-forms.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** Acts of the mind that are told as statements too: "believes that …". */
const HELD: ReadonlySet<string> = new Set(['believes', 'doubts', 'fears', 'expects']);
/** Verbs that report but far oftener do something else in front of a noun: "the recall covers the Ember 2". */
const LOOSE = new Set(
  'show find hold recall record register document begin finish list cite publish release call term name title label identify define depict portray offer submit file teach cable text message put order command invite summon challenge press require charge sue fault'.split(
    ' ',
  ),
);
const FORMS = new Set(
  REPORTING_VERBS.filter(({ act, spoken }) => spoken || HELD.has(act))
    .flatMap(({ verbs }) => verbs.filter((verb) => !verb.includes(' ') && !LOOSE.has(verb)))
    .flatMap((verb) => [...toVerbForms(verb)]),
);
const NOUNS =
  /^(?:statement|according|report|reports|remark|claim|claims|view|account|theory|hypothesis|suggestion|interpretation|belief|rumours?|rumors?)$/;
/** A content of fewer words is a topic ("the warning") and no statement. */
const LEAST_WORDS = 3;

/** "Warned about the steering gear" names what was spoken of; what was said of it takes more words. */
const LEAST_AFTER_PREPOSITION = 6;

function isAfterPreposition({ text }: Words, first: Span | undefined): boolean {
  return (
    first !== undefined &&
    /\b(?:about|of|on|over|against)\s+$/i.test(text.slice(Math.max(0, first.start - 12), first.start))
  );
}

/** True where the content is a statement that somebody made, and not merely what somebody's deed or stance is about. */
export function isReporting(words: Words, { kind, source, cue, content }: Attribution): boolean {
  const count = content.reduce((sum, span) => {
    const { from, to } = toWordRange(words, span);
    return sum + to - from;
  }, 0);
  if (kind !== 'indirect') return count > 0;
  if (count < LEAST_WORDS || isWithheld(words, cue) || isAccused(words, source, cue)) return false;
  if (count < LEAST_AFTER_PREPOSITION && isAfterPreposition(words, content[0])) return false;
  for (const span of cue) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const lower = toForm(words, index).toLowerCase();
      if (FORMS.has(lower) || NOUNS.test(lower)) return true;
    }
  }
  return false;
}

/** "Would not say who would come", "did not know whether": what nobody says is told by nobody. */
const WITHHELD = /(?:n['’]t|\b(?:not|never|declin\w*|refus\w*|unable|neither))\b/i;
const DISCLOSING =
  /\b(?:say|tell|comment|disclose|reveal|know|explain|specify|elaborate|discuss|confirm|identify|answer)\b/i;

/** "The broker accused of having lied": who stands before it says nothing; "she accused him of having lied" has him between. */
const ACCUSED = /\b(?:accused|suspected|convicted|acquitted|guilty|charged)\s+(?:of|with)$/i;

function isAccused({ text }: Words, [first]: readonly Span[], cue: readonly Span[]): boolean {
  return cue.some(
    ({ start, end }) => first !== undefined && first.start < start && ACCUSED.test(text.slice(start, end).trim()),
  );
}

/** Where a source asks for his name to be left out, and says something all the same. */
const NOT_TO_BE_NAMED =
  /\b(?:ask(?:ed|ing|s)?|insist(?:ed|ing|s)?|request(?:ed|ing|s)?|want(?:ed|ing|s)?|prefer(?:red|ring|s)?)\s+(?:not\s+to\s+be|that\s+\w+\s+not\s+be)\s+(?:further\s+)?\w+/gi;

function isWithheld({ text }: Words, cue: readonly Span[]): boolean {
  const says = cue
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(NOT_TO_BE_NAMED, ' ');
  return WITHHELD.test(says) && DISCLOSING.test(says);
}

/** What is turned down and not denied: "rejected an offer of 12 million". */
const TURNED_DOWN = toPattern(
  'i',
  /^\W*/,
  '(?:',
  /(?:an?|the|its|their|his|her|this|that|these|those|any|all|both)\s+/,
  ')?',
  /(?:[\w'’-]+\s+){0,3}?/,
  anyOf(
    /offers?|bids?|proposals?|plans?|deals?|calls?|demands?|requests?|invitations?|amendments?|applications?/,
    /appeals?|motions?|approach(?:es)?|terms|resolutions?|bills?|budget|settlement|compromise|ultimatum/,
    /pay rise|candidate/,
  ),
  /\b/,
);
/** Who is dismissed has lost an office: "dismissed the public works director". */
const DISMISSED = new RegExp(
  `^\\W*(?:(?:an?|the|its|their|his|her|two|three)\\s+)?(?:(?!(?:that|of|claims?|reports?|allegations?|accusations?|suggestions?|ideas?|notions?|rumou?rs?|talk|theor(?:y|ies))\\b)[\\w'’-]+\\s+){0,3}?(?:${ROLE_NOUNS.join('|')})s?\\b(?!['’])`,
  'i',
);
const TURNING_DOWN = /^(?:reject|refus|dismiss|declin|turn|spurn|rebuff)/i;

/** True where somebody says that something is not so; who rejects an offer says nothing of the kind. */
export function isDenial({ text }: Words, { act, cue, content }: Attribution): boolean {
  if (act !== 'denies' || isKeptFrom(text, cue, content)) return false;
  const [first] = content;
  const words = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + 120));
  const isCued = (pattern: RegExp): boolean =>
    cue.some(({ start, end }) =>
      text
        .slice(start, end)
        .split(/\s+/)
        .some((word) => pattern.test(word)),
    );
  return !((TURNED_DOWN.test(words) && isCued(TURNING_DOWN)) || (DISMISSED.test(words) && isCued(/^dismiss/i)));
}

/** "Visitors were denied entry": what somebody did not get. */
function isKeptFrom(text: string, cue: readonly Span[], content: readonly Span[]): boolean {
  return cue.some(
    ({ start, end }) =>
      content.some((told) => told.start >= end) &&
      /\b(?:was|were|been|being|is|are) denied$/i.test(text.slice(Math.max(0, start - BEFORE_DENIED), end)),
  );
}

/** "Were " and "been " before "denied". */
const BEFORE_DENIED = 7;

const OPEN_ACTS: ReadonlySet<Attribution['act']> = new Set([
  'asks',
  'promises',
  'threatens',
  'intends',
  'expects',
  'fears',
  'doubts',
]);

/** True where what is reported is not told as so: asked for, promised, feared. */
export function isOpenAct(attribution: Attribution | null): boolean {
  return attribution !== null && OPEN_ACTS.has(attribution.act);
}
