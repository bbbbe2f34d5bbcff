import type { VNode } from 'preact';
import type { JudgedItem } from '../../document/case.ts';
import { toArticleSubject } from '../../document/subjects.ts';
import type { ArticlePage } from '../../document/workbench.ts';
import { toSpansText } from '../../page/spans-text.ts';
import { toVisible, toVisibleLine } from '../../page/visible-text.ts';
import { SUBJECT_WORDS } from '../judge/decision-words.ts';
import { JudgementList } from '../judge/judgement-list.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { ReliabilityChoice } from '../judge/ratings.tsx';
import { useApp } from '../state/workbench.ts';
import { ArticleFactsForm } from './article-facts-form.tsx';

/** All that was decided in an article, also on findings that no longer stand in it; notes on the article; how far its outlet is relied on. */
export function ArticleJudgements({ page }: { page: ArticlePage }): VNode {
  const { judged } = page;
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { article } = judged.found;
  return (
    <section class="judged-here" aria-labelledby="judged-here">
      <h2 id="judged-here">What you decided here</h2>
      {judged.items.length === 0 && judged.unattached.length === 0 && (
        <p class="empty">Nothing yet. Choose underlined words in the text to accept, reject or correct them.</p>
      )}
      <ul class="judged-items">
        {judged.items.map((item) => (
          <li key={`${item.subject.of} ${item.id} ${item.subject.name}`}>
            <p class="about">{toAboutWords(item, article.text)}</p>
            <JudgementList judgements={item.judgements} />
          </li>
        ))}
      </ul>
      {judged.unattached.length > 0 && (
        <>
          <h3>Without a hold in the text</h3>
          <ul class="judged-items">
            {judged.unattached.map(({ judgement, reason }) => (
              <li key={judgement.number}>
                <p class="about">{toVisible(reason)}</p>
                <JudgementList judgements={[judgement]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {!isReadOnly && <ArticleFactsForm key={page.article.id} article={page.article} />}
      {!isReadOnly && <NoteForm subject={toArticleSubject(article.id)} label="Write a note on the article" />}
      {article.outlet !== null && article.outlet !== '' && (
        <ReliabilityChoice name={article.outlet} items={page.sources} />
      )}
    </section>
  );
}

function toAboutWords({ subject }: JudgedItem, text: string): string {
  const words = toSpansText(
    text,
    subject.places.filter(({ start, end }) => start < end).map(({ start, end }) => ({ start, end })),
  );
  const name = subject.name ?? '';
  return `${SUBJECT_WORDS[subject.of]}${toVisibleLine(name === '' ? '' : ` ${name}`)}${words === '' ? '' : `: “${toVisibleLine(words)}”`}`;
}
