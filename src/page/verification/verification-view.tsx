import type { VNode } from 'preact';
import { toSpotLabel } from '../../document/spot.ts';
import type { Check, Passage, Verification } from '../../document/verification.ts';
import { isWrong } from '../../document/verification.ts';
import { toVisible, toVisibleLine } from '../visible-text.ts';
import {
  type DifferingPiece,
  type LetteredArticle,
  toArticlePieces,
  toDraftPieces,
  toGroups,
  toLettered,
  toLongSpot,
  toSummary,
  VERDICT_TITLES,
} from './wording.ts';

interface VerificationViewProps {
  readonly verification: Verification;
  /** The draft's text. */
  readonly text: string;
}

/** A draft held against its articles: what is wrong, with the true words; then the draft itself, each check marked in it. */
export function VerificationView({ verification, text }: VerificationViewProps): VNode {
  const articles = toLettered(verification);
  const { draft, model, problems } = verification;
  return (
    <main class="page">
      <header class="masthead">
        <p class="kicker">A draft held against its articles</p>
        <h1>{toVisibleLine(draft.title ?? draft.path ?? 'A draft')}</h1>
        <p class="facts">{toSummary(verification)}</p>
      </header>
      {toGroups(verification).map(({ verdict, checks }) => (
        <section key={verdict} class={isWrong(verdict) ? 'wrong' : 'right'}>
          <h2>{VERDICT_TITLES[verdict]}</h2>
          <ol>
            {checks.map((check) => (
              <CheckItem key={check.id} check={check} articles={articles} />
            ))}
          </ol>
        </section>
      ))}
      {problems.length > 0 && (
        <section>
          <h2>About the draft</h2>
          <ul>
            {problems.map(({ message }, index) => (
              <li key={index}>{toVisible(message)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>The draft</h2>
        <div class="draft">
          <DraftText checks={verification.checks} text={text} />
        </div>
      </section>
      <section>
        <h2>The articles</h2>
        <ul>
          {[...articles.values()].map(({ letter, name, article }) => (
            <li key={article.id} id={`article-${letter}`}>
              <span class="label">{letter}</span> {toVisibleLine(name)}
              {article.title === null ? '' : ` · ${toVisibleLine(article.title)}`}
              <span class="where"> · text {article.id.slice(0, 23)}…</span>
            </li>
          ))}
        </ul>
      </section>
      <footer class="colophon">
        <p>
          Found by Hearsay ({model.name}, version {model.version}). It may be wrong; the words are the articles’ own.
        </p>
      </footer>
    </main>
  );
}

interface CheckItemProps {
  readonly check: Check;
  readonly articles: ReadonlyMap<string, LetteredArticle>;
}

function CheckItem({ check, articles }: CheckItemProps): VNode {
  const { id, kind, speaker, spot, verdict, reason, nearest } = check;
  return (
    <li id={id} class="check">
      <p class="words">
        {kind === 'quotation' && '“'}
        <Pieces pieces={toDraftPieces(check)} />
        {kind === 'quotation' && '”'}
      </p>
      <p class="where">
        {speaker === null ? '' : `${toVisibleLine(speaker)} · `}
        <a href={`#in-${id}`} class="to">
          {toLongSpot(spot)} of the draft
        </a>
      </p>
      {isWrong(verdict) && <p class="line">{reason}</p>}
      {nearest.slice(0, 4).map((passage, index) => (
        <PassageLine key={index} check={check} passage={passage} articles={articles} />
      ))}
    </li>
  );
}

function PassageLine({ check, passage, articles }: CheckItemProps & { readonly passage: Passage }): VNode {
  const named = articles.get(passage.article);
  const pieces =
    passage === check.nearest[0] ? toArticlePieces(check, passage) : [{ text: passage.words, differs: false }];
  return (
    <blockquote>
      <p class="words">
        “<Pieces pieces={pieces} />”
      </p>
      <p class="where">
        {passage.speaker === null ? '' : `${toVisibleLine(passage.speaker)} · `}
        <a href={`#article-${named?.letter ?? ''}`} class="to">
          {toVisibleLine(named?.name ?? '')} [{named?.letter ?? '?'}:{toSpotLabel(passage.spot)}]
        </a>
      </p>
    </blockquote>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly DifferingPiece[] }): VNode {
  return (
    <>
      {pieces.map(({ text, differs }, index) =>
        differs ? (
          <strong key={index} class="only">
            {toVisible(text)}
          </strong>
        ) : (
          toVisible(text)
        ),
      )}
    </>
  );
}

/** The draft as it stands, with each check as a link to what came of it. */
function DraftText({ checks, text }: { readonly checks: readonly Check[]; readonly text: string }): VNode {
  const marks = checks
    .flatMap(({ id, verdict, spans }) => spans.map((span, index) => ({ ...span, id, verdict, isFirst: index === 0 })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: (VNode | string)[] = [];
  let at = 0;
  for (const { start, end, id, verdict, isFirst } of marks) {
    const from = Math.max(start, at);
    // What lies inside another check is reached through its own line above.
    if (from >= end) continue;
    parts.push(toVisible(text.slice(at, from)));
    parts.push(
      <a
        key={`${id}-${from}`}
        href={`#${id}`}
        {...(isFirst ? { id: `in-${id}` } : {})}
        class={isWrong(verdict) ? 'bad' : 'good'}
      >
        {toVisible(text.slice(from, end))}
      </a>,
    );
    at = end;
  }
  parts.push(toVisible(text.slice(at)));
  return <>{parts}</>;
}
