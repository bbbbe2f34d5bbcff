import type { Attribution, Explanation } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { findInside, findTokenIndex, type Known, type Places } from '../known.ts';
import { isAuthor } from './author.ts';
import { findDiscussion } from './discussion.ts';
import type { Scene } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';
import { findRefutation } from './refuted-theory.ts';

/** Rules whose cue is itself a word of reporting. */
const REPORTS: ReadonlySet<string> = new Set([
  'explanations/hypothesis',
  'explanations/taken-as',
  'explanations/blames',
  'explanations/explained-why',
  'explanations/presented',
  'explanations/suspects',
  'explanations/behind',
  'explanations/put-down-to',
  'explanations/holds-responsible',
  'explanations/suspicion-falls',
  'explanations/weighed-cause',
  'explanations/seen-in',
  'explanations/explained-with',
]);

/** Gives each proposal its holder, its stance and its evidence; `proposals` in order of their cues. Ids are left empty. */
export function weighProposals({ known, places }: Scene, proposals: readonly PlacedProposal[]): Explanation[] {
  const cues = toCues(known);
  const explanations: Explanation[] = [];
  proposals.map(toFramed).forEach((proposal, index) => {
    const stated = findStated(known, places, proposal);
    const said = stated?.holder ?? findHolder(places, cues, proposal);
    // "I think that the crown is to blame": the article itself says so.
    const isAuthors =
      said !== null &&
      !proposal.passage.isQuoted &&
      isAuthor(said, known.article.text) &&
      !isTurn(known, proposal.claim.start);
    const holder = isAuthors ? null : said;
    // That somebody turns a reason down does not propose it.
    if (proposal.rejectedBy !== null && proposal.isDenial !== true && (holder !== null || proposal.passage.isQuoted))
      return;
    const verdict = toVerdictOf(proposal, said);
    if (verdict === 'none') return;
    const discussion = findDiscussion(known, places, proposals, index);
    const isOwn =
      isAuthors ||
      (holder === null &&
        !proposal.isReported &&
        !proposal.passage.isQuoted &&
        (proposal.holder === null || !isReportedBefore(proposal)));
    const plain: Explanation['stance'] = isOwn ? 'advanced' : 'reported';
    explanations.push({
      id: '',
      confidence: proposal.confidence,
      by: proposal.by,
      of: stated?.of ?? proposal.of,
      claim: proposal.claim,
      // Where no word alone makes it a reason, the whole sentence does.
      cue: isOverlapping(proposal.cue, proposal.claim) ? null : proposal.cue,
      holder: holder?.id ?? null,
      stance: verdict?.stance ?? discussion.stance ?? plain,
      stanceCue: verdict?.stanceCue ?? discussion.stanceCue,
      evidence: discussion.evidence,
    });
  });
  return explanations;
}

/** A reason that its own sentence calls a theory is nobody's until it tells whose, and one that it calls refuted is turned down. */
function toFramed(proposal: PlacedProposal): PlacedProposal {
  if (proposal.rejectedBy !== null) return proposal;
  const refutedBy = findRefutation(proposal);
  if (refutedBy === undefined) return proposal;
  return refutedBy === null
    ? { ...proposal, isReported: true }
    : { ...proposal, rejectedBy: refutedBy, isDenial: true };
}

/**
 * What the words of the reason, or those by which its holder speaks of it, make of it; null where they make nothing of it. 'none' where
 * one turns down that it is not so.
 */
function toVerdictOf(
  { rejectedBy, doubtedBy, claim, cue, passage, by }: PlacedProposal,
  holder: Attribution | null,
): Pick<Explanation, 'stance' | 'stanceCue'> | 'none' | null {
  // What somebody denies or doubts is the reason, where it stands in what he denies.
  const isHeld = holder !== null && passage.holder === holder && holder.content.some((span) => isInside(claim, span));
  const turned =
    isHeld && !OF_DEEDS.test(by) && isClause(passage.known, holder, claim) ? toTurned(holder, passage.text) : null;
  if (turned !== null && (rejectedBy !== null || doubtedBy !== undefined)) return 'none';
  if (rejectedBy !== null) return { stance: 'rejected', stanceCue: rejectedBy };
  if (doubtedBy !== undefined) return { stance: 'doubted', stanceCue: doubtedBy };
  const isFewBelieve = /^believes?\b/i.test(toText(passage.text, cue)) && FEW_WHO.test(toBefore(passage, cue));
  if (isFewBelieve) return { stance: 'doubted', stanceCue: cue };
  if (turned === null) return null;
  return { stance: turned, stanceCue: holder?.cue[0] ?? null };
}

/** What an attribution makes of its content: "denied that", "doubts that", "few believe that". */
function toTurned({ act, source, cue }: Attribution, text: string): 'doubted' | 'rejected' | null {
  if (act === 'denies') return 'rejected';
  if (act === 'doubts' || cue.some(({ start, end }) => HAS_DOUBTS.test(text.slice(start, end)))) return 'doubted';
  const who = source[0];
  return act === 'believes' && who !== undefined && FEW.test(text.slice(who.start, who.end)) ? 'doubted' : null;
}

/** "Have begun to doubt", "came to doubt": whatever the act is taken for. */
const HAS_DOUBTS = /^(?!.*\b(?:no|not|never|hardly|little)\b|.*n['’]t\b).*\bdoubt(?:s|ed|ing)?\b(?! (?:no|little))/i;

/** Rules whose reason may stand outside what is denied: "he doubts that it will change, because". */
const OF_DEEDS = /\/(?:because|because-of|fearing|for-reasons|over)$/;

/** What is denied is a statement: "denied that a strike led to it", not "denied any leave on account of illness". */
function isClause({ words }: Known, { content }: Attribution, claim: Span): boolean {
  const part = content.find((span) => isInside(claim, span));
  return part !== undefined && findInside(words.verbs, part).some((group) => group.isFinite);
}

/** "Hardly anyone in the village <believes in> it". */
const FEW_WHO =
  /(?:^|[.;:,] )["“'‘]?(?:(?:and|but) )?(?:few|nobody|no one|hardly any\w*|not many)\b(?! of\b)[^.,;:]{0,50} $/i;

function toBefore({ text }: PlacedProposal['passage'], { start }: Span): string {
  return text.slice(Math.max(0, start - LONGEST_NAME), start);
}

/** "A: I think …", "Reyes: We believe …": a turn of a conversation, which is not the author's. */
function isTurn({ article: { blocks, text } }: Known, offset: number): boolean {
  const block = blocks[findLastStarting(blocks, offset)];
  return block !== undefined && TURN.test(text.slice(block.start, block.start + LONGEST_NAME));
}

/** In UTF-16 code units. */
const LONGEST_NAME = 60;
const TURN = /^\p{Lu}[\p{L}.’' -]{0,40}:\s/u;

const FEW = /^(?:few|nobody|no one|hardly any\w*|not many)\b(?! of\b)/i;

/**
 * "Lowe said the plan had failed because …": where the content ends before the reason, the reason is still that of who says so. Null
 * where what is explained is no statement of somebody's: "Lowe called for a ban because …".
 */
function findStated(
  known: Known,
  places: Places,
  { of, cue, passage }: PlacedProposal,
): { of: Span; holder: Attribution } | null {
  if (of === null || of.end > cue.start || cue.start - of.end > 40) return null;
  const opened = findOpened(places, of, cue);
  if (opened !== null && (passage.holder === null || passage.holder === opened.holder)) return opened;
  const holder = places.findHolder({ start: of.end - 1, end: of.end });
  if (holder === null || holder === passage.holder || !STATING.has(holder.act)) return null;
  const content = holder.content.find((span) => span.start <= of.end - 1 && of.end <= span.end);
  if (content === undefined || content.start <= of.start) return null;
  if (!findInside(known.words.verbs, content).some((group) => group.isFinite)) return null;
  const that = /^that\s+/.exec(known.article.text.slice(content.start, content.start + 8))?.[0].length ?? 0;
  // "said that claim smacked of": there the word points at the claim.
  const next = known.words.tags[findTokenIndex(known, content.start + that)];
  const lead = next === 'NN' ? 0 : that;
  return { of: { start: content.start + lead, end: of.end }, holder };
}

/** "They had lost the way, he said, because …": who says it stands between the statement and its reason. */
function findOpened(places: Places, of: Span, cue: Span): { of: Span; holder: Attribution } | null {
  const holder = places.findHolder({ start: of.start, end: of.start + 1 });
  const [said] = holder?.cue ?? [];
  if (holder === null || said === undefined || !STATING.has(holder.act)) return null;
  const content = holder.content.find((span) => span.start <= of.start && of.start < span.end);
  if (content === undefined || content.end > said.start || said.end > cue.start || content.end >= of.end) return null;
  return { of: { start: of.start, end: content.end }, holder };
}

/** Acts by which a statement is made; who asks, intends or praises does so for reasons that are the article's to give. */
const STATING: ReadonlySet<string> = new Set([
  'says',
  'alleges',
  'believes',
  'doubts',
  'expects',
  'fears',
  'confirms',
  'denies',
]);

type CueSpan = Span & { readonly attribution: Attribution };

function toCues({ attributions }: Known): CueSpan[] {
  return attributions
    .flatMap((attribution) => attribution.cue.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The innermost attribution that holds the reason; one whose cue is the explaining word itself; null for the article's own voice. */
function findHolder(places: Places, cues: readonly CueSpan[], proposal: PlacedProposal): Attribution | null {
  const { claim, cue, passage } = proposal;
  if (REPORTS.has(proposal.by)) {
    for (let i = findLastStarting(cues, cue.end); i >= 0; i--) {
      const found = cues[i];
      if (found === undefined || found.end < cue.start - 40) break;
      if (isOverlapping(found, cue)) return found.attribution;
    }
    const said = findDescribed(proposal);
    if (said !== null) return said;
  }
  if (proposal.holder !== undefined) return proposal.holder;
  // An answer stands in another sentence than its question.
  return isInside(claim, passage.region) || cue.start > claim.start ? passage.holder : places.findHolder(claim);
}

/** "Reyes, who blamed the works council, said": whose words of himself hold the cue. */
function findDescribed({ cue, passage: { known, text } }: PlacedProposal): Attribution | null {
  if (!/\bwho (?:\w+ly )?$/i.test(text.slice(Math.max(0, cue.start - 24), cue.start))) return null;
  return known.attributions.find(({ source }) => source.some((part) => isInside(cue, part))) ?? null;
}

const REPORTED =
  /\b(?:says?|said|claim(?:s|ed)?|lie[sd]?|argue[sd]?|insist(?:s|ed)?|believe[sd]?|pretends?|alleges?|alleged|suggest(?:s|ed)?|thinks?|thought|maintain(?:s|ed)?|holds?|held) that\s*$/i;

/** "openly lie that …": the article lays it at somebody's door though no attribution was found. */
function isReportedBefore({ of, claim, passage: { text } }: PlacedProposal): boolean {
  const start = Math.min(of?.start ?? claim.start, claim.start);
  return REPORTED.test(text.slice(Math.max(0, start - 30), start));
}
