// Catches: "the alarm went off twice" and "no gas alarm had sounded"; a claim and its denial; "rose" in one, "fell" in the other.
// Not: "did not comment" and "declined to comment", a fear and a fact, what one says will be and the other says may not.
import { findDenied } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toSide, toSpeaker } from './draft.ts';

const SAME_FROM = 0.34;
/** A denial in so many words names what it denies, so less likeness will do. */
const DENIED_FROM = 0.23;

/** What one says and the other denies must be most of both. */
const LEAST_ALIGNED = 0.45;
/** Names alone say nothing that could be denied. */
const LEAST_SHARED = 0.2;
/** "Dismissed the talk" denies nothing that could be looked up. */
const LEAST_DENIED = 0.8;

/** Keys of kindred words that cannot hold of one thing at once. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['=rise', '=fall'],
  ['=rise', '=cut'],
  ['=open', '=close'],
  ['=begin', '=end'],
  ['=guilty', '=acquit'],
  ['accept', '=deny'],
  ['approv', '=deny'],
  ['support', 'oppos'],
  ['=arrive', '=leave'],
  ['=hire', '=fire_from'],
  ['=let', '=ban'],
  ['=confirm', '=deny'],
];

/** Statements of which one says what the other denies. */
export function findPolarityConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, joined } = material;
  const drafts: ConflictDraft[] = [];
  for (const { a, b, sameness, alignment, sharedWords } of joined.near) {
    if (sameness < DENIED_FROM) break;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (!canDisagree(material, one, two) || isOneVoice(material, one, two)) continue;
    const isDenial = isDenied(one) !== isDenied(two);
    // Inside one article, what two people say of a matter is its story; only a denial stands against a claim.
    if (one.article === two.article && !isDenial) continue;
    const isOpposite = !isDenial && one.isNegated === two.isNegated && hasOpposites(one, two);
    const isPlain =
      !one.isOpen &&
      !two.isOpen &&
      one.isNegated !== two.isNegated &&
      alignment >= LEAST_ALIGNED &&
      deniesShared(one, two);
    if (!(isDenial || (sameness >= SAME_FROM && sharedWords >= LEAST_SHARED && (isPlain || isOpposite)))) continue;
    drafts.push({
      kind: 'polarity',
      isUpdate: false,
      sides: [
        toSide(material, one, one.span, one.isNegated ? 'no' : 'yes'),
        toSide(material, two, two.span, isOpposite ? 'other' : two.isNegated ? 'no' : 'yes'),
      ],
      confidence: Math.min(0.9, (isDenial ? 0.45 : 0.27) + sameness / 2),
      by: isDenial ? 'conflicts/denial' : 'conflicts/polarity',
      what: isDenial ? 'One is denied by the other' : 'One says what the other says is not so',
    });
  }
  return drafts.filter(({ sides: [one, two] }) => one?.value !== two?.value);
}

/** True where what the negated statement denies is what the other says, and not an aside in it. */
function deniesShared(one: Statement, two: Statement): boolean {
  const [negated, plain] = one.isNegated ? [one, two] : [two, one];
  for (const stem of findDenied(negated.article.words, negated.spans)) {
    if (plain.profile.weights.has(stem) && !plain.names.has(stem)) return true;
  }
  return false;
}

function isDenied({ article, attribution, profile }: Statement): boolean {
  return attribution !== null && isDenial(article.words, attribution) && profile.norm >= LEAST_DENIED;
}

/** Who says two things about one matter may have changed his mind; that is for the reader to see, and no conflict of accounts. */
function isOneVoice(material: ConflictMaterial, a: Statement, b: Statement): boolean {
  const [one, two] = [toSpeaker(material, a), toSpeaker(material, b)];
  return one !== null && one === two && a.article === b.article;
}

function hasOpposites(a: Statement, b: Statement): boolean {
  const has = ({ profile: { weights } }: Statement, stem: string): boolean => weights.has(stem);
  return OPPOSITES.some(
    ([one, two]) =>
      (has(a, one) && !has(a, two) && has(b, two) && !has(b, one)) ||
      (has(a, two) && !has(a, one) && has(b, one) && !has(b, two)),
  );
}
