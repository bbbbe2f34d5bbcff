import { toSpotLabel } from '../document/spot.ts';
import type { Check, Passage, Verification } from '../document/verification.ts';
import { isWrong } from '../document/verification.ts';
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
} from '../page/verification/wording.ts';
import { toLinkOfPath, toLinkOfUrl, toMarkdownText } from './markdown/escape.ts';

/** A verification as Markdown with links to the articles; what a draft or an article says can make no markup. */
export function toVerificationMarkdown(verification: Verification): string {
  const articles = toLettered(verification);
  const groups = toGroups(verification).map(
    ({ verdict, checks }) =>
      `## ${VERDICT_TITLES[verdict]}\n\n${checks.map((check) => toItem(check, articles)).join('\n')}`,
  );
  const problems = verification.problems.map(({ message }) => `- ${toMarkdownText(message)}`);
  const list = [...articles.values()].map(({ letter, name, article }) => {
    const target = toTarget(article, null);
    const title = article.title === null ? '' : ` · ${toMarkdownText(article.title)}`;
    return `- **${letter}** · ${toMarkdownText(name)}${title}${target === null ? '' : ` · [open](${target})`}\n  - text ${toMarkdownText(article.id)}`;
  });
  const { model } = verification;
  return `${[
    '# A draft held against its articles',
    toMarkdownText(toSummary(verification)),
    ...groups,
    ...(problems.length > 0 ? [`## About the draft\n\n${problems.join('\n')}`] : []),
    `## The articles\n\n${list.join('\n')}`,
    toMarkdownText(
      `Found by Hearsay (${model.name}, version ${model.version}). It may be wrong; the words are the articles’ own.`,
    ),
  ].join('\n\n')}\n`;
}

function toItem(check: Check, articles: ReadonlyMap<string, LetteredArticle>): string {
  const { spot, speaker, verdict, reason, nearest, kind } = check;
  const words = toWords(toDraftPieces(check));
  const who = speaker === null ? '' : ` · ${toMarkdownText(speaker)}`;
  const lines = [`- ${kind === 'quotation' ? `“${words}”` : words}${who} · ${toLongSpot(spot)}`];
  if (isWrong(verdict)) lines.push(`  - ${toMarkdownText(reason)}`);
  for (const passage of nearest.slice(0, 4)) lines.push(`  - ${toPassageLine(check, passage, articles)}`);
  return lines.join('\n');
}

function toPassageLine(check: Check, passage: Passage, articles: ReadonlyMap<string, LetteredArticle>): string {
  const named = articles.get(passage.article);
  const pieces =
    passage === check.nearest[0] ? toArticlePieces(check, passage) : [{ text: passage.words, differs: false }];
  const who = passage.speaker === null ? '' : `, ${toMarkdownText(passage.speaker)}`;
  const label = `\\[${named?.letter ?? '?'}:${toSpotLabel(passage.spot)}\\]`;
  const target =
    named === undefined ? null : toTarget(named.article, passage.spot.unit === 'line' ? passage.spot.number : null);
  const place = target === null ? label : `[${label}](${target})`;
  return `${toMarkdownText(named?.name ?? '')} ${place}${who}: “${toWords(pieces)}”`;
}

function toWords(pieces: readonly DifferingPiece[]): string {
  return pieces
    .map(({ text, differs }) => {
      const words = toMarkdownText(text);
      const inner = words.trim();
      return differs && inner !== '' ? words.replace(inner, () => `**${inner}**`) : words;
    })
    .join('');
}

function toTarget({ path, url }: LetteredArticle['article'], line: number | null): string | null {
  if (path !== null) return `${toLinkOfPath(path)}${line === null ? '' : `#L${line}`}`;
  return url === null ? null : toLinkOfUrl(url);
}
