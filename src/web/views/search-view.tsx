import type { ComponentChildren, VNode } from 'preact';
import type { SearchHit } from '../../document/case.ts';
import { toDateWords } from '../../page/dates.ts';
import { toCounted } from '../../page/story/listed.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { toPath, toReadRoute } from '../state/route.ts';
import { useApp } from '../state/workbench.ts';
import { MoreRows } from './more-rows.tsx';

/** Where words stand in the articles and in what is said. */
export function SearchView(): VNode {
  const route = useApp((state) => state.route);
  const body = useApp((state) => state.body);
  const query = route.view === 'search' ? route.query : '';
  if (query.trim() === '') {
    return (
      <div class="desk">
        <ViewHead
          title="Search"
          intro="Write what you look for in the field above. Words are found in the articles and in what somebody is reported to say."
        />
      </div>
    );
  }
  if (body?.of !== 'search' || body.page.query.trim() !== query.trim()) return <Waiting for="what was found" />;
  const { hits, total } = body.page;
  return (
    <div class="desk">
      <ViewHead title={<>Search: “{toVisibleLine(query)}”</>} intro={null} />
      <p class="line" role="status">
        {total === 0
          ? 'No article has these words. Try fewer of them, or the beginning of one.'
          : `${toCounted(total, 'place')}.`}
      </p>
      <ol class="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.article} ${hit.kind} ${hit.start} ${hit.finding}`} hit={hit} />
        ))}
      </ol>
      <MoreRows of="place" />
    </div>
  );
}

/** Code units around the words that are shown. */
const AROUND = 120;

function Hit({ hit }: { hit: SearchHit }): VNode {
  const article = useApp(({ caseState }) => caseState?.articles.find(({ id }) => id === hit.article) ?? null);
  const first = hit.hits[0] ?? { start: 0, end: 0 };
  const at = { start: hit.start + first.start, end: hit.start + first.end };
  const published = article?.published ?? null;
  return (
    <li>
      <p class="line">
        {hit.kind === 'content' && `${toVisibleLine(hit.speaker ?? 'A source not named')}, in `}
        {toVisibleLine(article?.outlet ?? article?.title ?? article?.input ?? 'an article')}
        {published !== null && `, ${toVisibleLine(toDateWords(published.slice(0, 10)))}`}
      </p>
      <p class="words" dir="auto">
        <a class="to" href={toPath(toReadRoute(hit.article, at, hit.finding))}>
          {toMarkedWords(hit)}
        </a>
      </p>
    </li>
  );
}

/** The words around the first hit with every hit in them marked. */
function toMarkedWords({ text, hits }: SearchHit): ComponentChildren {
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = first.start > AROUND ? text.indexOf(' ', first.start - AROUND) + 1 : 0;
  const end = toWordEnd(text, first.end + 2 * AROUND);
  const nodes: ComponentChildren[] = [start > 0 ? '… ' : ''];
  let position = start;
  for (const hit of hits) {
    if (hit.start < position || hit.end > end) continue;
    nodes.push(
      toVisibleLine(text.slice(position, hit.start)),
      <mark key={hit.start}>{toVisibleLine(text.slice(hit.start, hit.end))}</mark>,
    );
    position = hit.end;
  }
  nodes.push(toVisibleLine(text.slice(position, end)), end < text.length ? ' …' : '');
  return nodes;
}

/** The end of the last word that ends at an offset or before it. */
function toWordEnd(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const space = text.lastIndexOf(' ', offset);
  return space > offset - AROUND ? space : offset;
}
