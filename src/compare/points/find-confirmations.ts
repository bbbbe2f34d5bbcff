// Finds: "Meridian Press could not verify the account", "Tindall denied knowing about it", "asked about the warning, she declined to
// comment", "she confirmed that a file had been opened", each with the statement it speaks of. Not: silence.
import type { Notice } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toHull, toText } from '../../document/span.ts';
import type { Confirmation } from '../../document/story.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { type Profile, toContainment, toProfile, toReduced, toShared } from '../profile.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { countNegations } from '../statements/negation.ts';
import { isDenial } from '../statements/reporting.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toWordRange, type Words } from '../words.ts';
import { findAnswered, toFlatness } from './flat-denials.ts';
import type { Pair } from './near-pairs.ts';
import { compareFigures } from './pair-features.ts';
import type { PointMaterial } from './point-material.ts';
import { findTakenBack, type TakenBack } from './taken-back.ts';
import { tellAlike } from './tell-alike.ts';
import type { Weighed } from './weighed.ts';

/** Somebody on a statement. */
export interface Remark {
  readonly kind: Confirmation['kind'];
  readonly article: Compared;
  /** Attribution or notice id. */
  readonly finding: string;
  readonly span: Span;
  /** Voice id of whoever it is. */
  readonly voice: string | null;
  /** Index of the statement it speaks of. */
  readonly about: number;
  /** Index of the statement that the remark is itself; null where it is none. */
  readonly statement: number | null;
  /** True where others tell that it is not so, as he does: what he denies stands apart from what they all tell. */
  readonly isApart: boolean;
}

const KINDS: Partial<Readonly<Record<Notice['kind'], Confirmation['kind']>>> = {
  unconfirmed: 'could-not-verify',
  confirmed: 'confirmed',
  denied: 'denied',
  'no-comment': 'declined',
};
/** From here a denial speaks of a statement it does not tell word for word: sameness, and the share of both that has its like. */
const DENIED_FROM = { sameness: 0.35, alignment: 0.3 };
/** Who owns something says what it is, and speaks of another's words only where they likely tell the same. */
const OWNED_FROM = { sameness: 0.5, alignment: 0.4 };
/** Who says "never" without a word of denying must speak of the very same. */
const FLATLY_FROM = { sameness: 0.55, alignment: 0.5 };
/** So much of a notice's own words must stand in what it speaks of. */
const LEAST_CONTAINED = 0.45;

/** All remarks, in order of the statements they speak of. */
export function findConfirmations(material: PointMaterial): readonly Remark[] {
  const findElsewhere = createElsewhere(material);
  const remarks = [
    ...findSaid(material),
    ...material.articles
      .flatMap((article) => findNoticed(article, statementsOf(article), material, findElsewhere))
      .filter((remark) => !isOfOwn(remark, material)),
  ];
  const seen = new Set<string>();
  return remarks
    .filter((remark) => !isRefusal(remark))
    .filter(({ article, span, kind }) => {
      const key = `${article.order} ${kind} ${article.reading.sentences[findLastStarting(article.reading.sentences, span.start)]?.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.about - b.about || a.article.order - b.article.order || a.span.start - b.span.start);
}

type Likeness = Pick<Pair, 'sameness' | 'alignment'>;

/** What somebody denies or confirms in so many words: the content is the statement. */
function findSaid({
  articles,
  statements,
  joined: { near, weighed, clusters },
  voiceOf,
}: PointMaterial): readonly Remark[] {
  const kinds = articles.flatMap((article) => once(article, toSaidKinds));
  const isEver = statements.map((statement) => toFlatness(statement) === 'ever');
  const taken = statements.map((statement) => (statement.attribution === null ? null : findTakenBack(statement)));
  const isTaking = taken.map((one) => one !== null);
  const best = new Map<number, { about: number; sameness: number }>();
  const isOfOneVoice = (a: Statement, b: Statement): boolean => {
    const voice = voiceOf(a.article, a.attribution?.id ?? null);
    return voice !== null && voice === voiceOf(b.article, b.attribution?.id ?? null);
  };
  const clusterOf = new Map(clusters.flatMap((members) => members.map((member) => [member, members] as const)));
  /** "Denied that they had left, saying that the others had": what somebody tells beside a denial he does not deny. */
  const isOwnClaim = (one: number, two: number): boolean => {
    const denial = statements[one] as Statement;
    return [two, ...(clusterOf.get(two) ?? [])].some((index) => {
      const told = statements[index] as Statement;
      return (
        told.article === denial.article &&
        told.sentence === denial.sentence &&
        index !== one &&
        kinds[index] !== 'denied' &&
        isOfOneVoice(denial, told)
      );
    });
  };
  const consider = (one: number, two: number, { sameness, alignment }: Likeness): void => {
    const kind = isTaking[one] ? 'denied' : kinds[one];
    if (kind === null || kind === undefined) return;
    const [statement, other] = [statements[one] as Statement, statements[two] as Statement];
    const isSaid = isTaking[one] || isSaidSo(statement);
    const least = kind === 'confirmed' ? OWNED_FROM : isSaid ? DENIED_FROM : FLATLY_FROM;
    if (sameness < least.sameness || alignment < least.alignment) return;
    if (other.article === statement.article && other.attribution?.id === statement.attribution?.id) return;
    if (kind === 'denied' && (kinds[two] === 'denied' || isTaking[two])) return;
    // Who rules out what he announces later has changed his mind, and denies nothing.
    if (kind === 'denied' && isRulingOut(statement) && isOfOneVoice(statement, other)) return;
    if (kind === 'denied' && isSaid && !isTaking[one] && isOwnClaim(one, two)) return;
    // "Rejected that and spoke of a provocation before the election" denies no word of an election.
    if (kind === 'denied' && PRONOUN_DENIED.test(toStatementWords(statement))) return;
    // Who denies that a soldier fired says nothing of the soldiers that died.
    if (
      kind === 'denied' &&
      !tellAlike(statement, other, (weighed[one] as Weighed).words, (weighed[two] as Weighed).words)
    )
      return;
    // A headline without a verb claims nothing, and what one claims the text below tells.
    if (other.isHeadline) return;
    // Who owns that it is so does not own what another says is not.
    if (kind === 'confirmed' && other.isNegated !== statement.isNegated) return;
    const back = taken[one] ?? null;
    if (back !== null && !isToldIn(back, statement, other, isOfOneVoice(statement, other))) return;
    // What somebody denies is told as so where another tells it.
    if (
      kind === 'denied' &&
      isSaid &&
      back === null &&
      other.isNegated !== isDenyingIn(statement.article.words, statement.spans)
    )
      return;
    // Nobody denies by "never" what another says has never been.
    if (kind === 'denied' && !isSaid && (other.isNegated || other.isOpen || !isEver[one])) return;
    if (sameness > (best.get(one)?.sameness ?? 0)) best.set(one, { about: two, sameness });
  };
  const considerBoth = (pair: Likeness & Pick<Pair, 'a' | 'b'>): void => {
    consider(pair.a, pair.b, pair);
    consider(pair.b, pair.a, pair);
  };
  // Statements of the very same words were compared once, and are pairs all the same.
  for (const members of clusters) {
    const firsts = new Map<Weighed, number>();
    for (const b of members) {
      const one = weighed[b] as Weighed;
      const a = firsts.get(one);
      if (a === undefined) firsts.set(one, b);
      else considerBoth({ a, b, sameness: 1, alignment: 1 });
    }
  }
  for (const pair of near) {
    if (pair.sameness < DENIED_FROM.sameness) break;
    considerBoth(pair);
  }
  // "Denied that any shot was fired", where another tells that none was: they tell the same.
  const isAgreed = ({ index }: Statement): boolean =>
    clusterOf.get(index)?.some((member) => {
      const other = statements[member] as Statement;
      return member !== index && other.isNegated && (kinds[member] === null || !isSaidSo(other));
    }) ?? false;
  return statements.flatMap((statement, index) => {
    const retracted = isRetraction(statement) ? findRetracted(statement, statements, voiceOf) : null;
    // "Admitted that its count had been mistaken" owns the mistake, and takes back the count.
    const isTakenBack = isTaking[index] === true && best.has(index);
    const kind = retracted === null && !isTakenBack ? (kinds[index] ?? null) : 'denied';
    if (kind === null) return [];
    const told =
      retracted ?? best.get(index)?.about ?? (kind === 'confirmed' ? null : findDenied(statement, statements, kinds));
    // What is confirmed or denied in so many words was on the table before, whether or not an article tells it.
    const about = told ?? (kind === 'confirmed' || isClaim(statement) ? index : null);
    if (about === null) return [];
    const isApart = kind === 'denied' && about === index && isAgreed(statement);
    const { article, attribution, span } = statement;
    const source = retracted === null ? (attribution?.source ?? []) : [];
    const spans = [...source, ...(attribution?.cue ?? []), span];
    return [
      {
        kind,
        article,
        finding: attribution?.id ?? '',
        voice: voiceOf(article, attribution?.id ?? null),
        span: toHull(spans.filter((part) => Math.abs(part.start - span.start) < 400)),
        about,
        statement: kind === 'denied' && about !== index ? index : null,
        isApart,
      },
    ];
  });
}

/** "Hundreds", in words that give no figure. */
const UNCOUNTED = /\b(?:hundreds|thousands|dozens|scores|millions|tens|many|several)\b/i;

/** True where what is taken back may be what the other tells: by whoever told it, with its figure, and no more denied than there. */
function isToldIn(back: TakenBack, statement: Statement, other: Statement, isOfOneVoice: boolean): boolean {
  const { article } = statement;
  const { text } = article.words;
  const isOfOwner = back.isOwn ? isOfOneVoice : back.by === null ? !isOfOneVoice : isSaidBy(other, back.by);
  if (!isOfOwner) return false;
  const { told } = back;
  const isIn = (one: Span): boolean => told !== null && isInside(one, told);
  const inside = compareFigures({ quantities: statement.quantities.filter(isIn) }, other);
  const outside = compareFigures({ quantities: statement.quantities.filter((one) => !isIn(one)) }, other);
  if (other.isNegated !== (told !== null && isDenyingIn(article.words, [told]))) return false;
  if (inside === 'same') return true;
  // "It had overstated the toll: 40 were killed", where another tells of 40.
  if (inside === 'other' || outside === 'same') return false;
  // "Its count had been mistaken": whatever it told before.
  if (back.isOwn) return isBefore(other, statement);
  if (told === null || back.isSize || UNCOUNTED.test(toText(text, told))) return false;
  return toContainment(toProfile(article.words, [told]), other.profile) >= LEAST_CONTAINED;
}

/** True where the words for whoever tells something are among those for somebody: "the driver" and "the driver, Per Holm". */
function isSaidBy({ article: { words }, attribution }: Statement, by: string): boolean {
  const said = (attribution?.source ?? []).flatMap(
    (span) => toText(words.text, span).toLowerCase().match(LONG_WORD) ?? [],
  );
  return (by.toLowerCase().match(LONG_WORD) ?? []).some((word) => said.includes(word));
}

const LONG_WORD = /\p{L}{4,}/gu;

/** True of what is told in an earlier article, or earlier in the same. */
function isBefore(one: Statement, two: Statement): boolean {
  if (one.article === two.article) return one.index < two.index;
  const [day, other] = [one.article.day, two.article.day];
  return day === null || other === null || day <= other;
}

/** "That she had been wrong": what somebody says of what he said. */
const RETRACTS = /^\W*(?:that\s+)?(?:I|he|she)\s+(?:had\s+been|was)\s+(?:\w+ly\s+)?(?:wrong|mistaken|in\s+error)\W*$/i;

function isRetraction(statement: Statement): boolean {
  const { attribution } = statement;
  const isSpoken = attribution?.act === 'says' || attribution?.act === 'confirms';
  return isSpoken && RETRACTS.test(toStatementWords(statement));
}

/**
 * The one thing that the same speaker is reported in the same sentence to have said before: "Holm, who had said that the boat was sound,
 * owned that he had been wrong"; null where he has said more than one.
 */
function findRetracted(
  { article, index, sentence, span, attribution }: Statement,
  statements: readonly Statement[],
  voiceOf: PointMaterial['voiceOf'],
): number | null {
  const voice = voiceOf(article, attribution?.id ?? null);
  const { text } = article.words;
  const opening = { start: article.reading.sentences[sentence]?.start ?? span.start, end: span.start };
  if (voice === null || (toText(text, opening).match(SAYING)?.length ?? 0) > MOST_SAYINGS) return null;
  let found: number | null = null;
  for (let before = index - 1; before >= 0; before--) {
    const other = statements[before] as Statement;
    if (other.article !== article || other.sentence < sentence) break;
    if (other.attribution === null || other.attribution.id === attribution?.id) continue;
    if (found !== null || voiceOf(article, other.attribution.id) !== voice || !isEarlier(other)) return null;
    found = before;
  }
  return found;
}

/** "Who said", "had told reporters": what was said before something else was. */
function isEarlier({ article: { words }, attribution }: Statement): boolean {
  return (
    attribution?.source.some((span) => /^who$/i.test(toText(words.text, span))) === true ||
    attribution?.cue.some((span) =>
      /\b(?:had|earlier|previously|initially|once|first)\b/i.test(toText(words.text, span)),
    ) === true
  );
}

const SAYING =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|claim(?:ed|s)|insist(?:ed|s)|add(?:ed|s)|stated?|wrote|warn(?:ed|s)|admit\w*|acknowledg\w*|conced\w*|own(?:ed|s)|recogni[sz]\w*|accept\w*)\b/gi;
/** What is taken back, and the taking back. */
const MOST_SAYINGS = 2;

/** "Denied that it had paid a firm": a claim with a verb of its own; "denied the charge", "dismissed that theory" say nothing alone. */
function isClaim(statement: Statement): boolean {
  const told = toStatementWords(statement);
  return isSaidSo(statement) && CLAIM.test(told) && !CLAIM_NAMED.test(told) && !PRONOUN_DENIED.test(told);
}

const CLAIM = toPattern(
  'i',
  /^\W*/,
  anyOf(
    /that\b(?!\s+as\b)/,
    /(?:ever |knowingly )?having\b/,
    // "Reports on social media that", "an opposition claim that"
    sequenceOf(
      /(?:(?:an?|any|all|the|some)\s+)?(?:[\w'’-]+\s+){0,2}?/,
      anyWordOf(
        'reports? suggestions? claims? allegations? accusations? assertions? rumou?rs? speculation insinuations? stor(?:y|ies)',
      ),
      /(?:\s+(?!that\b)[\w'’-]+){0,6}?\s+that\b/,
    ),
  ),
);
const CLAIM_NAMED = toPattern(
  'i',
  /^\W*th(?:at|is)\s+/,
  anyWordOf(
    'theory idea notion view version explanation account claim report story assertion suggestion possibility allegation accusation charge suspicion',
  ),
  /\b/,
);

/** True where what is denied is told as not so itself: "denied that it had not paid". */
function isDenyingIn(words: Words, spans: readonly Span[]): boolean {
  return spans.reduce((sum, span) => sum + countNegations(words, span), 0) % 2 === 1;
}

/**
 * What another is reported to say in the sentence before a denial, in the same paragraph. Who denies a claim in words of its own ("denied
 * having leaked the tape") denies what has some of them; "denied that there was any such gap" takes up what was told right before.
 */
function findDenied(
  statement: Statement,
  statements: readonly Statement[],
  kinds: readonly (Remark['kind'] | null)[],
): number | null {
  if (!isSaidSo(statement)) return findAnswered(statement, statements);
  const { article, index, sentence, attribution } = statement;
  const { sentences } = article.reading;
  const { blocks } = article.reading.article;
  const told = toStatementWords(statement);
  const isOfWords = !TAKING_UP.test(told) && !POINTED_AT.test(told);
  const first = Math.max(0, index - MOST_OF_PAPER);
  const before = statements.slice(first, index).filter((one) => one.article === article);
  const ofPaper = findOfPaper(told, sentence, before);
  if (ofPaper !== null) return ofPaper;
  for (let at = index - 1; at >= 0; at--) {
    const other = statements[at] as Statement;
    if (other.article !== article || other.sentence < sentence - 1) return null;
    const isOfAnother =
      other.attribution !== null &&
      other.attribution.speaker !== attribution?.speaker &&
      kinds[at] === null &&
      !KNOWING.test(toStatementWords(other)) &&
      (!isOfWords || sharesMore(statement, other) || isBlamedIn(told, toStatementWords(other))) &&
      // Who denies that the mayor has resigned denies nothing of what another says has not been.
      !(
        other.isNegated !== isDenyingIn(statement.article.words, statement.spans) &&
        (isOfWords || toContainment(statement.profile, other.profile) >= LEAST_CONTAINED)
      );
    const block = findLastStarting(blocks, sentences[sentence]?.start ?? 0);
    if (isOfAnother && other.sentence === sentence - 1 && block === findLastStarting(blocks, other.span.start)) {
      if (!POINTED_AT.test(told)) return at;
      const inBlock = before.filter((one) => one.index < at && block === findLastStarting(blocks, one.span.start));
      return findNamingBefore(other, inBlock, attribution?.source ?? [])?.index ?? at;
    }
  }
  return null;
}

/**
 * What somebody else accuses him of who denies, or says of him, before something that does not name him: "Foam was seen, a walker said. The tannery
 * rejected that" where the club suspects the tannery; null where what is told right before names him.
 */
function findNamingBefore(right: Statement, before: readonly Statement[], source: readonly Span[]): Statement | null {
  const { text } = right.article.words;
  const names = source.flatMap((span) => toText(text, span).toLowerCase().match(LONG_WORD) ?? []);
  const isNaming = (one: Statement): boolean =>
    (toStatementWords(one).toLowerCase().match(LONG_WORD) ?? []).some((word) => names.includes(word));
  if (isNaming(right)) return null;
  const found = before.findLast(
    (one) =>
      !one.isHeadline &&
      !isWish(one) &&
      (one.attribution !== null || isAccusing(one)) &&
      !source.some((span) => isSaidBy(one, toText(right.article.words.text, span))) &&
      isNaming(one),
  );
  return found ?? null;
}

/** The last that a report tells, some sentences back, which somebody disputes as a whole; null where he denies anything else. */
function findOfPaper(denied: string, sentence: number, before: readonly Statement[]): number | null {
  const paper = PAPER.exec(denied)?.[1];
  if (paper === undefined) return null;
  const found = before.findLast((one) => one.sentence >= sentence - SENTENCES_OF_PAPER && isOfPaper(one, paper));
  return found?.index ?? null;
}

const PRONOUN =
  /(?:it|this|that|these|those|them|everything|both|as much|so)(?=\W*$|\s+(?:and|but|as|in|on|at|with|to|by|again|too)\b)/;
const PRONOUN_DENIED = toPattern('iu', /^\W*(?:all\s+)?(?:of\s+)?/, PRONOUN);
/** "This", "the accusation", "all that": what another said right before, and nothing of its own. */
const POINTED_AT = toPattern(
  'iu',
  /^\W*(?:all\s+)?(?:of\s+)?/,
  anyOf(
    /any\s/,
    PRONOUN,
    sequenceOf(
      /(?:(?:any|the|this|that|these|those|such|all|both|an?|its|his|her|their|\p{L}+['’]s?)\s+){0,2}(?:[\p{L}-]+\s+)?/u,
      anyWordOf(
        `theor(?:y|ies) ideas? notions? views? versions? explanations? accounts? claims? reports? stor(?:y|ies) assertions? suggestions?
        possibilit(?:y|ies) allegations? accusations? charges? suspicions? criticisms? reproach(?:es)? complaints? rumou?rs? speculation talk
        wrongdoing involvement responsibility guilt blame connection links? findings? verdict insinuations? comparison`,
      ),
      /\b(?!\s+(?:that|of|about|by)\b)/,
    ),
  ),
);
/** "The report". */
const PAPER = toPattern(
  'iu',
  /^\W*(?:the|this|that|its|their)\s+(?:[\p{L}-]+\s+){0,2}?/u,
  /(report|study|survey|audit|ruling|verdict|judgment|letter|findings?|poll|memo|article)s?\b(?!\s+(?:that|of|about)\b)/,
);
const SENTENCES_OF_PAPER = 5;
const MOST_OF_PAPER = 40;
/** "That there was any such gap": of what was told right before. */
const TAKING_UP = /\b(?:any|no)\s+such\b/i;

/** "That its equipment was to blame": whatever another has just blamed on somebody. */
const BLAMELESS = /\b(?:to blame|at fault|responsib\w+|behind (?:it|this|the)|anything to do with)\b/i;
const BLAMING =
  /\b(?:caused|fault|blam|accus|revenge|suspected|suspicion|alleg|responsib|guilt|(?:is|are|was|were|been) behind|ordered by)/i;
/** "That politics had played any part": whatever another has just given as the reason. */
const PARTLESS = /\b(?:(?:any|no) (?:part|role|hand|share) in|played (?:any|no|a) (?:part|role))\b/i;
const REASONING = toPattern('i', anyOf(BLAMING, /\b(?:causing|motiv|because|so that|in order to)/));

/** True where a denial of blame or of a reason takes up the blame or the reason that another has given. */
function isBlamedIn(denial: string, told: string): boolean {
  return (BLAMELESS.test(denial) && BLAMING.test(told)) || (PARTLESS.test(denial) && REASONING.test(told));
}

/** True where two statements share a word that is no name. */
function sharesMore(a: Statement, b: Statement): boolean {
  const own = toReduced(a.profile, (stem) => !a.names.has(stem) && !b.names.has(stem));
  return toShared(own, b.profile) > NEXT_TO_NOTHING;
}

/** The squared weight of words that say nothing by themselves. */
const NEXT_TO_NOTHING = 0.02;

/** Words by which somebody owns that something is so. */
const OWNS =
  /^(?:(?:has|have|had|also|again|now|later|since|finally|then|\w{2,12}ly)\s+){0,2}(?:admit|conced|acknowledg|confirm)/i;
const INDEED =
  /\b(?:had|has|have|was|were|is|are|did)\s+indeed\b|\b(?:come|came)\s+to\s+the\s+same\s+(?:result|conclusion|finding)/i;
/** "Ruled out an inquiry": what somebody will not do, or does not think to be. */
function isRulingOut({ article: { words }, attribution }: Statement): boolean {
  return attribution?.cue.some((span) => RULED_OUT.test(toText(words.text, span))) === true;
}

function isSaidSo({ article: { words }, attribution }: Statement): boolean {
  return attribution !== null && isDenial(words, attribution);
}

/** By statement of an article. */
function toSaidKinds(_: OwnArticle, article: Compared): readonly ('confirmed' | 'denied' | null)[] {
  return statementsOf(article).map(toSaidKind);
}

/** What a saying is to what others tell; null where it only says something. */
function toSaidKind(statement: Statement): 'confirmed' | 'denied' | null {
  const { article, attribution } = statement;
  if (attribution === null) return null;
  if (isSaidSo(statement)) return 'denied';
  if (isRetraction(statement)) return null;
  const { text } = article.words;
  const told = toStatementWords(statement);
  const isSpoken = attribution.act === 'says' || attribution.act === 'confirms';
  if (!isSpoken) return null;
  if (attribution.cue.some((span) => OWNS.test(toText(text, span))) || INDEED.test(told))
    return statement.isNegated && attribution.act !== 'confirms' ? null : 'confirmed';
  return statement.isNegated && !statement.isOpen && toFlatness(statement) !== null ? 'denied' : null;
}

/** What an article's notices speak of: the attribution they name, or the nearest statement before them with the same words. */
function findNoticed(
  article: Compared,
  all: readonly Statement[],
  { voiceAt }: PointMaterial,
  findElsewhere: (denial: Statement) => number | null,
): readonly Remark[] {
  const remarks: Remark[] = [];
  const findInReach = createReach(all);
  for (const notice of article.reading.notices) {
    const kind = KINDS[notice.kind];
    if (kind === undefined) continue;
    const statements = findInReach(notice);
    const isSaid = kind === 'denied' || kind === 'confirmed';
    // What is denied or confirmed in so many words is looked for by them, in all articles.
    if (isSaid && statements.some((one) => isInside(one.span, notice) && toSaidKind(one) !== null)) continue;
    const own = statements.find(
      ({ span, attribution }) =>
        isOverlapping(span, notice) && (attribution === null || (kind === 'denied' && isInside(span, notice))),
    );
    const carried = findCarried(article, notice);
    const deniable =
      kind === 'denied' && carried?.isClaim === true
        ? statements.filter(({ isNegated }) => isNegated === isDenyingIn(article.words, [carried.span]))
        : statements;
    const told = carried === null ? null : findTold(carried.span, article, deniable);
    const isItself = carried?.isClaim === true && told === null && own !== undefined;
    const itself = isItself ? (kind === 'denied' ? findElsewhere(own) : own.index) : null;
    // "Declined to say how much it would cost", where nobody tells of a cost, is about nothing that is told.
    const isOfNone =
      (kind === 'declined' && carried?.isOwnMatter === true) ||
      // "Confirmed that there had been a letter", which tells too little and nobody else tells, is about no order.
      (kind === 'confirmed' &&
        carried?.isClaim === true &&
        own === undefined &&
        !TOLD_BEFORE.test(toText(article.words.text, carried.span)));
    const about = isItself ? itself : (told ?? (isOfNone ? null : findAbout(article, notice, deniable)));
    if (about === null || (own?.index === about && !isItself)) continue;
    if (
      kind === 'could-not-verify' &&
      isOfSeveral(
        article,
        notice,
        statements.find(({ index }) => index === about),
      )
    )
      continue;
    remarks.push({
      kind,
      article,
      finding: notice.id,
      span: { start: notice.start, end: notice.end },
      voice: voiceAt(article, notice.source ?? notice),
      about,
      // "Aalto, whose family owns 31 percent, did not return a call" tells of more than her silence.
      statement: own === undefined || own.quantities.length > 0 || about === own.index ? null : own.index,
      isApart: false,
    });
  }
  return remarks;
}

/** "That they would receive [her]", "that she had demanded [it]": of what was told before. */
const TOLD_BEFORE =
  /^\W*\S+\s.*\b(?:it|this|that|her|him|them|these|those|such|so|the (?:findings?|reports?|complaints?|incident|matter|case))\b/is;

/** "The accounts of either side", "neither side's account". */
const OF_BOTH = toPattern(
  'i',
  anyOf(
    /\b(?:n?either|both|the two|rival|competing|conflicting|opposing)\s+(?:sides?|part(?:y|ies))\b/,
    /\b(?:n?either|both|the two|rival|competing|conflicting|opposing)\s+(?:accounts|versions|claims|stories)\b/,
  ),
);
/** "Neither claim", "either account": each of those told right before. */
const OF_EACH = /\bn?either\s+(?:account|version|claim|story|report)\b/i;

/** True where a doubt is about the accounts of two sides and not about a statement: that is no single one unless it stands right before. */
function isOfSeveral(article: Compared, notice: Notice, about: Statement | undefined): boolean {
  const { blocks } = article.reading.article;
  const words = toText(article.words.text, notice);
  if (OF_BOTH.test(words)) return true;
  return (
    OF_EACH.test(words) &&
    about !== undefined &&
    findLastStarting(blocks, about.span.start) !== findLastStarting(blocks, notice.start)
  );
}

/** Gives what another tells as so that a sentence calls untrue: "reports that the dam had cracked were false". */
function createElsewhere({ statements, joined: { near } }: PointMaterial): (denial: Statement) => number | null {
  let told: Map<number, number> | null = null;
  const collect = (): Map<number, number> => {
    const found = new Map<number, number>();
    for (const { a, b, sameness, alignment } of near) {
      if (sameness < DENIED_FROM.sameness) break;
      if (alignment < DENIED_FROM.alignment) continue;
      for (const [one, two] of [[a, b] as const, [b, a] as const]) {
        const other = statements[two] as Statement;
        if (!other.isNegated && !other.isOpen && !found.has(one)) found.set(one, two);
      }
    }
    return found;
  };
  return ({ index }) => {
    told ??= collect();
    return told.get(index) ?? null;
  };
}

/** True where somebody turns down what the sentence before tells of: "offered a rise of 2 percent. The union rejected that." */
function isRefusal({ kind, article, span, about, statement }: Remark): boolean {
  if (kind !== 'denied' || statement === about) return false;
  const { words, reading } = article;
  const said = toText(words.text, span);
  const turning = TURNING_DOWN.exec(said);
  if (turning === null) return false;
  const at = findLastStarting(reading.sentences, span.start + turning.index);
  const before = reading.sentences[at - 1];
  const told = before === undefined ? '' : toText(words.text, before);
  const offering = OFFERING.exec(told);
  if (offering === null || ACCUSED.test(told)) return false;
  // "A driver said that the police had asked for money. The police rejected that": whoever is told to have asked denies it.
  const source = said.slice(0, turning.index).match(/\p{L}{4,}/gu) ?? [];
  const asking = told.slice(0, offering.index);
  return !(REPORTED.test(told) && source.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(asking)));
}

const TURNING_DOWN =
  /\b(?:reject|dismiss|refus|spurn|rebuff|turn)(?:s|es|ed|ing)?\s+(?:down\s+)?(?:it|this|that|these|those|them|both)(?!\s+\p{Ll}+\s+(?:that|was|were|is|had)\b)(?=\W|$)/iu;
const OFFERING = toPattern(
  'i',
  /\b/,
  anyOf(
    /offer(?:s|ed|ing)?|propos(?:e[sd]?|ing|als?)|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|motions?/,
    /plans?|bids?|invit(?:e[sd]?|ing|ations?)|urg(?:e[sd]?|ing)|appl(?:y|ies|ied|ications?)|petition(?:s|ed)?/,
    /(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?)(?!\s+not\b)\s+(?:[a-z-]+\s+){0,5}?(?:for|on|to)/,
  ),
  /\b/,
);
const ACCUSED = /\b(?:accus|alleg|charg|blam|suspect)/i;
const REPORTED = /\b(?:said|says?|told|tells|claim(?:ed|s)|according|reported|wrote|insist(?:ed|s))\b/i;

/** True of a denial by the very one who said it, whom nobody else quotes: "the union said that …. The union rejected it." */
function isOfOwn({ kind, article, voice, about, finding }: Remark, { statements, voiceOf }: PointMaterial): boolean {
  const told = statements[about];
  if (kind !== 'denied' || voice === null || told === undefined || told.article !== article) return false;
  if (told.attribution === null || told.attribution.id === finding) return false;
  const { sentences, attributions } = article.reading;
  const saying = attributions.filter(
    ({ cue: [first] }) => first !== undefined && findLastStarting(sentences, first.start) === told.sentence,
  );
  return voiceOf(article, told.attribution.id) === voice && saying.every(({ id }) => voiceOf(article, id) === voice);
}

/** Statements of an article that are looked at for each notice; a book has more. */
const MOST_IN_REACH = 300;
const FIRST_OF_ALL = 20;

/** For a notice the statements that it may speak of, in order: those around it, those that open the article, and the one it names. */
function createReach(statements: readonly Statement[]): (notice: Notice) => readonly Statement[] {
  if (statements.length <= MOST_IN_REACH) return () => statements;
  const spans = statements.map(({ span }) => span);
  const byAttribution = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.attribution !== null) addTo(byAttribution, statement.attribution.id, statement);
  }
  return (notice) => {
    const at = findLastStarting(spans, notice.start);
    const around = statements.slice(Math.max(0, at - MOST_IN_REACH / 2), at + MOST_IN_REACH / 2);
    const named = byAttribution.get(notice.about ?? '') ?? [];
    return [...new Set([...statements.slice(0, FIRST_OF_ALL), ...named, ...around])].sort((a, b) => a.index - b.index);
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** What a notice itself says it is about: "could not confirm a report [that a camp had been washed away]", "would not say [whether he had rung]". */
const CARRIED = toPattern(
  'i',
  anyOf(
    /\b(?:claims?|reports?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|idea|notion|theory)\s+/,
    /\b(?:true|untrue|false|say|said|verif(?:y|ied)|confirm(?:ed)?|establish|determine|checked|disclose)\s+/,
  ),
  /(that|whether|if|who|whom|what|when|where|which|why|how)\s+(.+)$/s,
);

const POINTING = /^(?:or \w+ )?(?:it|this|that|they|these|those)\b/i;

/** Where a notice says itself what it is about, and whether that is something to be claimed: nobody claims "who had rung". */
interface Carried {
  readonly span: Span;
  readonly isClaim: boolean;
  /** True of "how much it would cost" and "who is right", which speak of something else than what was told before. */
  readonly isOwnMatter: boolean;
}

function findCarried({ words: { text } }: Compared, notice: Notice): Carried | null {
  const [, opener = '', clause] = CARRIED.exec(toText(text, notice)) ?? [];
  // "Where it was filmed" is about what was told of before.
  if (clause === undefined || (notice.kind === 'unconfirmed' && POINTING.test(clause))) return null;
  return {
    span: { start: notice.end - clause.length, end: notice.end },
    isClaim: /^(?:that|whether|if)$/i.test(opener),
    isOwnMatter:
      (/^how$/i.test(opener) && /^(?:much|many|long)\b/i.test(clause)) ||
      (/^who$/i.test(opener) && /^(?:is|was)\b/i.test(clause)),
  };
}

/** So much of what a notice says it is about must stand in what tells it. */
const LEAST_CARRIED = 0.7;
const LEAST_SHARED_STEMS = 2;

/** The statement around a notice that tells most of what it says it is about; null where none does. */
function findTold(carried: Span, article: Compared, statements: readonly Statement[]): number | null {
  const profile = toProfile(article.words, [carried]);
  let best: number | null = null;
  let most = LEAST_CARRIED;
  for (const { index, profile: told } of toAround(carried, statements)) {
    const share = toShareOf(profile, told);
    if (
      share < most ||
      [...profile.weights.keys()].filter((stem) => told.weights.has(stem)).length < LEAST_SHARED_STEMS
    )
      continue;
    most = share;
    best = index;
  }
  return best;
}

const LOOK_BACK = 12;
const LOOK_AHEAD = 2;

/** What is told before some words, and right after them. */
function toAround({ start, end }: Span, statements: readonly Statement[]): readonly Statement[] {
  const before = statements.filter(({ span, isHeadline }) => span.end <= start && !isHeadline);
  return [...before.slice(-LOOK_BACK), ...statements.filter(({ span }) => span.start >= end).slice(0, LOOK_AHEAD)];
}

/** "Denied that there were any": of things named somewhere before, and not of what was told there. */
const OF_ANY =
  /\bden(?:y|ie[sd]|ying)\s+(?:that\s+)?(?:there\s+(?:is|are|was|were|(?:has|have|had)\s+been)|(?:it|he|she|they)\s+(?:has|have|had)|having|knowing\s+of)\s+(?:any|one|some)\W*$/i;

function findAbout(article: Compared, notice: Notice, statements: readonly Statement[]): number | null {
  const words = toText(article.words.text, notice);
  if (notice.kind === 'denied' && OF_ANY.test(words)) return null;
  const isOfCharges = notice.kind === 'denied' && CHARGES.test(words);
  if (isOfCharges || (notice.kind === 'denied' && CHARGE.test(words))) {
    const accusing = statements.filter(isAccusing);
    const charged =
      (isOfCharges ? findCharged(article, notice, accusing) : null) ?? findTellingOf(article, notice, accusing);
    if (charged !== null || isOfCharges) return charged;
  }
  return findTellingOf(article, notice, statements);
}

/** What somebody denies, behind the verb; empty where he denies it in other words. */
function toObject(words: string): string {
  const match = DENYING.exec(words);
  return match === null ? '' : words.slice(match.index + match[0].length);
}

/** Whoever denies: named by the notice, or by what stands before the verb. */
function toDenier(words: string, { source, start }: Notice): readonly Span[] {
  return [source ?? { start, end: start + Math.max(0, words.search(DENYING)) }];
}

/** What a notice names, what is told around it with its words, or what is told right before it. */
function findTellingOf(article: Compared, notice: Notice, statements: readonly Statement[]): number | null {
  const words = toText(article.words.text, notice);
  const before = statements.filter(({ span, isHeadline }) => span.end <= notice.start && !isHeadline);
  const sentence = findLastStarting(article.reading.sentences, notice.start);
  const ofPaper = notice.kind === 'denied' ? findOfPaper(toObject(words), sentence, before) : null;
  if (ofPaper !== null) return ofPaper;
  const named = statements.filter(
    (statement) =>
      statement.attribution !== null &&
      statement.attribution.id === notice.about &&
      !isOverlapping(statement.span, notice) &&
      (notice.kind !== 'denied' || !isWish(statement)),
  );
  const last = named.at(-1);
  if (last !== undefined) {
    const isPointing = notice.kind === 'denied' && POINTED_AT.test(toObject(words));
    const inParagraph = toInParagraph(article, before, notice).filter(({ index }) => index < last.index);
    return ((isPointing ? findNamingBefore(last, inParagraph, toDenier(words, notice)) : null) ?? last).index;
  }
  if (notice.kind === 'no-comment') {
    const said = findSaidBeside(article, notice, statements);
    if (said !== null) return said;
  }
  if (notice.kind === 'denied' && DENIED_POINTING.test(words)) {
    const right = findSaidRightBefore(article, before, notice);
    // Who denies what is only planned denies nothing that was told before it; "could not find a bed" is no plan.
    if (right !== null)
      return isWish(right) && !COULD.test(toStatementWords(right))
        ? null
        : (
            findNamingBefore(
              right,
              toInParagraph(article, before, notice),
              notice.source === null ? [] : [notice.source],
            ) ?? right
          ).index;
    return findNaming(article, before, notice) ?? findBefore(article, before, notice);
  }
  // Who says it is not what it is about.
  const profile = toProfile(article.words, toWithout(notice, notice.source));
  let best: number | null = null;
  let most = LEAST_CONTAINED;
  for (const statement of toAround(notice, statements)) {
    const share = toShareOf(profile, statement.profile);
    if (share < most) continue;
    most = share;
    best = statement.index;
  }
  return best ?? (notice.kind === 'denied' && RULED_OUT.test(words) ? null : findBefore(article, before, notice));
}

/**
 * What somebody else is reported to say in the sentence before, in the same paragraph: "A diplomat said that they had quarrelled. Holm denied this." A
 * wish where he says nothing else.
 */
function findSaidRightBefore(article: Compared, before: readonly Statement[], notice: Notice): Statement | null {
  const sentence = findLastStarting(article.reading.sentences, notice.start);
  const said = toInParagraph(article, before, notice).filter(
    (one) => one.sentence === sentence - 1 && one.attribution !== null,
  );
  return said.findLast((one) => !isWish(one)) ?? said.at(-1) ?? null;
}

/** What was or was not possible, or is blamed on somebody, is told as so. */
const COULD = /\bcould\b|\bshould have\b/i;

function toInParagraph(
  { reading: { article } }: Compared,
  before: readonly Statement[],
  notice: Notice,
): readonly Statement[] {
  const paragraph = article.blocks[findLastStarting(article.blocks, notice.start)]?.start ?? 0;
  return before.filter(({ span }) => span.start >= paragraph);
}

/** The last thing told before in the same paragraph of whoever speaks: "The club suspects the tannery. Foam was seen. The tannery rejected that." */
function findNaming(article: Compared, before: readonly Statement[], notice: Notice): number | null {
  if (notice.source === null) return null;
  const { weights } = toProfile(article.words, [notice.source]);
  const found = toInParagraph(article, before, notice).findLast(
    (one) => !isWish(one) && [...weights.keys()].some((stem) => one.profile.weights.has(stem)),
  );
  return found?.index ?? null;
}

const DENYING =
  /\b(?:den(?:y|ie[sd]|ying)|reject\w*|dismiss\w*|disput\w*|refut\w*|contest\w*|contradict\w*|rul\w+ out)\s+/;
/** "Rejected that and spoke of a provocation": what was told right before, whatever else stands beside it. */
const DENIED_POINTING = toPattern(
  'i',
  DENYING,
  /(?:it|this|these|those|them|both|that(?=\W*$|[,;.]|\s+(?:and|but|as|in|on|at|with|to)\b))(?!\s+(?!and|but|as|in|on|at|with|to)\p{L})/u,
);
/** "Ruled out resigning": what somebody will not do, and nothing that another told. */
const RULED_OUT = /\brul(?:es?|ed|ing) out\b/i;

function isOfPaper({ article: { words }, attribution }: Statement, paper: string): boolean {
  return (
    attribution?.source.some((span) => new RegExp(`\\b${paper}s?\\b`, 'i').test(toText(words.text, span))) === true
  );
}

/** What somebody says in the sentence in which he declines to say more: "confirmed the sale but declined to comment further". */
function findSaidBeside(
  { words, reading: { sentences } }: Compared,
  notice: Notice,
  statements: readonly Statement[],
): number | null {
  const sentence = findLastStarting(sentences, notice.start);
  const said = statements.findLast(
    (statement) =>
      statement.sentence === sentence &&
      statement.attribution !== null &&
      countWords(words, { start: statement.span.start, end: Math.min(statement.span.end, notice.start) }) >= LEAST_SAID,
  );
  return said?.index ?? null;
}

/** "And she would not comment" says nothing before the refusal. */
const LEAST_SAID = 3;

function countWords(words: Words, span: Span): number {
  if (span.end <= span.start) return 0;
  const { from, to } = toWordRange(words, span);
  return to - from;
}

/** The last accusation before a notice that names somebody whom it names. */
function findCharged({ words }: Compared, notice: Notice, accusing: readonly Statement[]): number | null {
  const { weights } = toProfile(words, [notice]);
  const found = accusing.findLast(
    ({ span, isHeadline, names }) =>
      span.end <= notice.start && !isHeadline && [...names].some((name) => weights.has(name)),
  );
  return found?.index ?? null;
}

/** "Denied the charges", "denies everything": what somebody is accused of, and no other thing that is told of him. */
const CHARGES = toPattern(
  'i',
  sequenceOf(/\bden(?:y|ie[sd]|ying)\s+/, /(?:(?:all|any|the|these|those|both|such)\s+){0,2}/),
  anyOf(
    /(?:charges|accusations|allegations|suspicions|wrongdoing|guilt|involvement|responsibility|part in)\b/,
    /(?:everything|it all)\b/,
  ),
);
/** "Rejected the accusation": that as well, or whatever else another has just said of him. */
const CHARGE = toPattern(
  'i',
  /\b(?:den(?:y|ie[sd]|ying)|reject\w*|dismiss\w*|refut\w*|disput\w*)\s+/,
  /(?:any|the|this|that|such|an?)\s+(?:charge|accusation|allegation|suspicion)\b/,
);
const ACCUSING =
  /\b(?:charg|accus|alleg|indict|suspect|convict|prosecut|arrest|plead|guilty|bribe|fraud|stole|steal|spy|spied|murder|kill|embezzl|corrupt|responsib|blam|behind\s|to blame|ordered)/i;

function isAccusing(statement: Statement): boolean {
  const told = toStatementWords(statement);
  return ACCUSING.test(told) && !/\b(?:stop(?:s|ped)|f[ae]ll) short of\b/i.test(told);
}

function toWithout(whole: Span, part: Span | null): readonly Span[] {
  if (part === null || !isInside(part, whole)) return [whole];
  return [
    { start: whole.start, end: part.start },
    { start: part.end, end: whole.end },
  ].filter(({ start, end }) => end > start);
}

/** A refusal or a doubt that names nothing speaks of what was said before it, not further away than this. */
const FURTHEST_BEFORE = 400;

/** What was told just before in the same paragraph; else the last thing that somebody said before it, else what the article is about. */
function findBefore({ reading: { article } }: Compared, before: readonly Statement[], notice: Notice): number | null {
  const near = before.filter(
    (statement) => notice.start - statement.span.end <= FURTHEST_BEFORE && (!isOfFact(notice) || !isWish(statement)),
  );
  const paragraph = article.blocks[findLastStarting(article.blocks, notice.start)]?.start ?? 0;
  const found =
    near.findLast(({ span }) => span.start >= paragraph) ??
    near.findLast(({ attribution }) => attribution !== null && attribution.act !== 'other') ??
    (notice.kind === 'denied' ? undefined : before[0]);
  return found?.index ?? null;
}

/** True of what speaks of something that is so or is not: no wish can be denied or checked. */
function isOfFact({ kind }: Notice): boolean {
  return kind === 'denied' || kind === 'unconfirmed';
}

/** "It was too early to be certain", "she offered no evidence": of how much is known, and not of what is so. */
const KNOWING = toPattern(
  'iu',
  anyOf(
    sequenceOf(
      /^\W*(?:that\s+)?(?:it|this|that|there)\s+(?:is|was|would\s+be|remain(?:s|ed))\s+(?:still\s+|far\s+|much\s+)?/,
      anyOf(
        /too\s+(?:early|soon)|premature|un(?:clear|known|certain)|impossible\s+to|to\s+be\s+seen|no\s+(?:evidence|proof|word)\b/,
        /not\s+(?:yet\s+)?(?:clear|known|certain|possible)/,
      ),
    ),
    sequenceOf(
      /^\W*(?:that\s+)?(?:\p{L}+\s+){1,3}(?:gave|give|gives|offers?|offered|provided?s?|produced?|presented|cited|showed|named)\s+/u,
      /(?:no|neither)\s+(?:\w+\s+)?/,
      anyWordOf('evidence proof details reasons? explanations? sources? names? witness(?:es)? examples?'),
      /\b/,
    ),
  ),
);

/** True for what nobody can deny: a wish, a question, what somebody means to do, how much is known. */
function isWish({ article: { words }, span, isOpen }: Statement): boolean {
  const told = toText(words.text, span);
  if (KNOWING.test(told)) return true;
  // What may have been can be denied.
  return (
    (isOpen && !/\b(?:may|might|could|must) have\b/i.test(told)) ||
    /^\W*(?:I|we)\s+(?:want|hope|wish|need)\b/i.test(told)
  );
}

/** The share of what a notice is about that a statement has; its words of confirming tell nothing. */
function toShareOf(notice: Profile, statement: Profile): number {
  const weights = new Map([...notice.weights].filter(([stem]) => !CONFIRMING.has(stem)));
  let norm = 0;
  for (const weight of weights.values()) norm += weight * weight;
  return norm < 0.15 ? 0 : toContainment({ weights, norm }, statement);
}

const CONFIRMING: ReadonlySet<string> = new Set(
  '=confirm verifi independ immedi =refuse comment =deny respond repli spokesman spokeswoman spokesperson question request =ask account report claim detail elabor immediately abl'.split(
    ' ',
  ),
);
