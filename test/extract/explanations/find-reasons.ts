import { toText } from '../../../src/document/span.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';

/** The reasons of an article as it is read, each with its stance, the words of its holder and what it explains. */
export function findReasons(...paragraphs: readonly string[]): string[] {
  const { article, problems } = toArticle(paragraphs.join('\n\n'), { published: '2019-03-04' });
  const { explanations, attributions } = read(article, loadNetwork(), problems);
  return explanations.map(({ claim, stance, holder, of }) => {
    const who = attributions.find(({ id }) => id === holder)?.source[0];
    const asked = of === null ? '' : ` < ${toText(article.text, of)}`;
    return `${stance}, ${who === undefined ? 'nobody' : toText(article.text, who)}: ${toText(article.text, claim)}${asked}`;
  });
}
