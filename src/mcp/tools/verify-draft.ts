import { z } from 'zod';
import type { Article } from '../../document/article.ts';
import { isWrong, type Verification } from '../../document/verification.ts';
import { HearsayError } from '../../errors.ts';
import { ingestSource } from '../../ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../ingest/load-network.ts';
import { read } from '../../read.ts';
import { verify } from '../../verify/verify.ts';
import { type Answer, toCounted } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Held, Library, Work } from '../library.ts';
import { toPage } from '../pages.ts';
import { articles, asked, listed, NOTICE, OFFSETS, READ_ONLY, TOOL_NOTE } from '../shapes.ts';

/** Code units of a draft. */
const MOST_OF_A_DRAFT = 500_000;

const input = z.strictObject({
  draft: z.string().min(1).max(MOST_OF_A_DRAFT).optional().describe('the draft itself, as text or Markdown'),
  path: z.string().min(1).max(1000).optional().describe('or a file in the roots'),
  articles,
  only_wrong: z.boolean().optional().describe('list only what is wrong; true unless given'),
  ...asked,
});

const span = z.object({ start: z.int(), end: z.int() });
const item = z.object({
  id: z.string(),
  kind: z.enum(['quotation', 'statement']),
  verdict: z.string(),
  reason: z.string(),
  draft: z.object({ spans: z.array(span), words: z.string(), line: z.int() }),
  speaker: z.string().nullable(),
  cited: z.array(z.string()),
  nearest: z.array(
    z.object({
      article: z.string(),
      name: z.string(),
      spans: z.array(span),
      words: z.string(),
      speaker: z.string().nullable(),
    }),
  ),
  differences: z.array(z.object({ draft: z.string(), article: z.string(), kind: z.string() })),
});

const output = z.object({
  ...listed,
  checked: z.int(),
  wrong: z.int(),
  verdicts: z.record(z.string(), z.int()),
  items: z.array(item),
});

const MOST_WORDS = 1200;
const MOST_NEAREST = 3;

/** Holds a draft against articles. */
async function verifyDraft(given: z.infer<typeof input>, library: Library, work: Work): Promise<Answer> {
  if ((given.draft === undefined) === (given.path === undefined)) throw new HearsayError('mcp-draft', 'verify_draft');
  const draft =
    given.draft === undefined ? (await library.ingest(given.path as string)).article : await toArticle(given.draft);
  if (draft.text.length > MOST_OF_A_DRAFT) throw new HearsayError('draft-too-long', 'verify_draft');
  const held = (await library.gather(given.articles, work)).filter(({ article }) => article.id !== draft.id);
  if (held.length === 0) throw new HearsayError('against-nothing', 'verify_draft');
  if (work.signal.aborted) throw new HearsayError('input-stopped', 'verify_draft');
  const verification = check(draft, held, library);
  const names = new Map(held.map(({ article, name }) => [article.id, name]));
  const chosen = verification.checks.filter(({ verdict }) => given.only_wrong === false || isWrong(verdict));
  const page = toPage(
    chosen.map((one) => toItem(one, names)),
    given,
  );
  const verdicts: Record<string, number> = {};
  for (const { verdict } of verification.checks) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const wrong = verification.checks.filter(({ verdict }) => isWrong(verdict)).length;
  return {
    summary: `${toCounted(verification.checks.length, 'quotation or statement', 'quotations and statements')} checked against ${toCounted(held.length, 'article')}: ${wrong === 0 ? 'nothing is wrong' : `${wrong} wrong`}`,
    content: { notice: NOTICE, offsets: OFFSETS, checked: verification.checks.length, wrong, verdicts, ...page },
  };
}

async function toArticle(text: string): Promise<Article> {
  const source = {
    name: 'draft',
    bytes: Buffer.from(text),
    path: 'draft.md',
    url: null,
    charset: 'utf-8',
    kind: 'text' as const,
  };
  return (await ingestSource(source)).article;
}

function check(draft: Article, held: readonly Held[], library: Library): Verification {
  const byArticle = new Map(held.map((one) => [one.article, one]));
  return verify(draft, [...byArticle.keys()], {
    read: (article) => read(article, loadNetwork()),
    readingOf: (article) => library.readingOf(byArticle.get(article) as Held),
    likeness: loadWordVectors(),
  });
}

function toItem(
  {
    id,
    kind,
    verdict,
    reason,
    spans,
    words,
    spot,
    speaker,
    cited,
    nearest,
    differences,
  }: Verification['checks'][number],
  names: ReadonlyMap<string, string>,
): z.infer<typeof item> {
  return {
    id,
    kind,
    verdict,
    reason,
    draft: { spans: [...spans], words: toCut(words), line: spot.number },
    speaker,
    cited: cited.map((one) => names.get(one) ?? one),
    nearest: nearest.slice(0, MOST_NEAREST).map((passage) => ({
      article: passage.article,
      name: names.get(passage.article) ?? passage.article,
      spans: [...passage.spans],
      words: toCut(passage.words),
      speaker: passage.speaker,
    })),
    differences: differences
      .slice(0, 20)
      .map((one) => ({ draft: toCut(one.draft), article: toCut(one.article), kind: one.kind })),
  };
}

function toCut(words: string): string {
  return (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words).toWellFormed();
}

/** Offers the tool `verify_draft`. */
export function addVerifyDraft({ server, library, run }: Desk): void {
  server.registerTool(
    'verify_draft',
    {
      title: 'Check a draft against articles',
      description: `Holds every quotation and attributed statement of a draft against articles: verbatim, altered, stitched, said by somebody else, from another article, or not found, with the true words.${TOOL_NOTE}`,
      inputSchema: input,
      outputSchema: output.shape,
      annotations: READ_ONLY,
    },
    (given, extra) => run(extra, (work) => verifyDraft(given, library, work)),
  );
}
