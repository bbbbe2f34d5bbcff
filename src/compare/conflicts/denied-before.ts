// Catches: "Pills were handed out on the bus, a rider says. The doctor calls that a lie."; "sirens sounded, the operator maintains. The mayor
// denies it."; "there was a hole in the fund, he said. The company denied that there was any such gap."
// Not: who denies a charge in court or what nobody is named to say; a denial of one's own words; a question or a wish before it.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { isDeniedByWord } from './denials.ts';
import { type ConflictDraft, type ConflictMaterial, toSide, toSpeaker } from './draft.ts';
import { isFirm } from './leaves-room.ts';

const IT = /(?:it|this|that)/;
/** Who denies what was said just before, and says no more of it. */
const DENIES_IT = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b(?:den(?:y|ies|ied)|disput(?:es|ed)|contradict(?:s|ed)|reject(?:s|ed)) /,
      IT,
      /(?=[.;,]| (?:on|in|at|last|yesterday|through|by|and|when|too|as)\b|["”’]|$)/,
    ),
    sequenceOf(
      /\b(?:call(?:s|ed)|dismiss(?:es|ed)) /,
      IT,
      / (?:as )?(?:an? )?(?:\w+ )?/,
      anyWordOf('lie lies fabrication invention untrue false fiction'),
      /\b/,
    ),
    sequenceOf(
      /\b(?:said|says|insist(?:s|ed)|maintain(?:s|ed)) (?:that )?/,
      IT,
      anyOf(
        / (?:is|was) (?:simply |just |quite |entirely )?(?:not (?:true|so|the case)|untrue|false|a lie)\b/,
        /(?: is|['’]s) not (?:true|so)\b| (?:is|was)n['’]t (?:true|so|the case)\b/,
      ),
    ),
    /\bden(?:y|ies|ied) (?:that )?(?:there (?:is|was|had been|has been|were) )?any such (?:thing|\w+)\b/,
  ),
);
/** Sentences that tell of what was not denied, or by nobody who is told. */
const CLAUSE = /^that (?!as\b)(?:[\w'’]+ ){2}/i;
const NOT_DENIED =
  /\b(?:not|never|n['’]t|neither|nor|nobody|could|would|if|whether|cannot) (?:\w+ )?(?:den|disput|contradict|reject)|^\W*(?:and|but)? ?(?:who|which)\b/i;
/** A charge: what it is about is for a court, and no two accounts of it. */
const CHARGED =
  /\b(?:charg(?:e[sd]?|es)|accus\w+|indict\w+|alleg\w+|suspect\w*|plead\w*|guilty|convict\w*|sue[sd]?|lawsuit|believ\w+|think|probably|likely|blam\w+|thought|fear\w*|hop\w+|should|must|want\w*|call(?:s|ed)? for|demand\w*|urg\w+|plans?)\b/i;

/** So likely the same must be told by another article: what only one tells, with the denial behind it, is its story and no conflict of two. */
const TOLD_TOO_FROM = 0.6;
const LEAST_SHARED = 0.4;
const LEAST_ALIGNED = 0.2;

/** What one says and another denies in the next sentence, and another article tells as well. */
export function findDeniedBefore(material: ConflictMaterial): readonly ConflictDraft[] {
  const pairs = material.articles.flatMap((article) => once(article, findPairs));
  if (pairs.length === 0) return [];
  const told = findToldToo(material, new Set(pairs.map(([said]) => said.index)));
  return pairs.flatMap(([said, denial, account]) => {
    const [one, two] = [toSpeaker(material, said), toSpeaker(material, denial)];
    const others = told.get(said.index) ?? [];
    if (others.length === 0 || (one !== null && one === two)) return [];
    return [
      {
        kind: 'polarity' as const,
        isUpdate: false,
        sides: [
          ...[said, ...others].map((statement) => toSide(material, statement, statement.span, 'yes')),
          ...[denial, ...(account === null ? [] : [account])].map((statement) =>
            toSide(material, statement, statement.span, 'no'),
          ),
        ],
        confidence: 0.7,
        by: 'conflicts/denied-before',
        what: 'One is denied by the other',
      },
    ];
  });
}

/** By index: the statements of other articles that tell the same as one of `said`. */
function findToldToo(
  { near, statements }: ConflictMaterial,
  said: ReadonlySet<number>,
): ReadonlyMap<number, readonly Statement[]> {
  const told = new Map<number, Statement[]>();
  for (const { a, b, sameness, alignment, sharedWords } of near) {
    if (sameness < TOLD_TOO_FROM) break;
    if (sharedWords < LEAST_SHARED || alignment < LEAST_ALIGNED) continue;
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const other = statements[two] as Statement;
      if (!said.has(one) || other.article === statements[one]?.article) continue;
      if (other.attribution !== null && !other.isNegated && !other.isHeadline && !isDeniedByWord(other))
        addTo(told, one, other);
    }
  }
  return told;
}

function findPairs(
  _: OwnArticle,
  article: Compared,
): readonly (readonly [said: Statement, denial: Statement, account: Statement | null])[] {
  const statements = statementsOf(article);
  const { words, reading } = article;
  return statements.flatMap((denial, at) => {
    const sentence = reading.sentences[denial.sentence];
    if (sentence === undefined || denial.isHeadline) return [];
    const says = words.text.slice(sentence.start, sentence.end);
    if (says.length > LONGEST || !DENIES_IT.test(says) || NOT_DENIED.test(says)) return [];
    if (denial.attribution !== null && CLAUSE.test(toStatementWords(denial))) return [];
    // One of a sentence stands for all of it.
    if (at > 0 && statements[at - 1]?.sentence === denial.sentence) return [];
    const said = findBefore(statements, at);
    return said === null ? [] : [[said, denial, findAccount(statements, at)] as const];
  });
}

const LONGEST = 400;

/** What the denier says of it in the sentence behind: "denied it. | The alarm was working, a spokesman said". */
function findAccount(statements: readonly Statement[], at: number): Statement | null {
  const { sentence } = statements[at] as Statement;
  let next = at + 1;
  while (statements[next]?.sentence === sentence) next++;
  const account = statements[next];
  if (account === undefined || account.sentence !== sentence + 1 || account.isHeadline) return null;
  return account.attribution?.act === 'says' && !account.isOpen ? account : null;
}

/** The last that somebody says in the sentence before, if it is told as so. */
function findBefore(statements: readonly Statement[], at: number): Statement | null {
  const { sentence } = statements[at] as Statement;
  for (let index = at - 1; index >= 0; index--) {
    const said = statements[index] as Statement;
    if (said.sentence < sentence - 1) return null;
    if (said.sentence === sentence) continue;
    if (said.attribution === null || said.isHeadline || said.isOpen || said.isNegated || isDeniedByWord(said))
      return null;
    return said.attribution.act === 'says' && isFirm(said) && !CHARGED.test(toSentence(said)) ? said : null;
  }
  return null;
}

function toSentence({ article: { words, reading }, sentence }: Statement): string {
  const span = reading.sentences[sentence];
  return span === undefined ? '' : words.text.slice(span.start, span.end);
}
