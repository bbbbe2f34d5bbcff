// Catches: opinion by its disclaimer, section, title or address; news by its dateline, wire or reporting credits.
// Not: a guess where both or neither speak.
import type { Article } from '../../document/article.ts';
import { isViewsDisclaimer } from '../blocks/disclaimer.ts';
import type { Facts } from '../blocks/facts.ts';
import type { Metadata } from './metadata.ts';

const OPINION_SECTION =
  /\b(?:opinions?|op-?ed|editorials?|commentary|comment|commentisfree|columns?|columnists?|perspectives?|viewpoints?|letters|OpinionNewsArticle)\b/i;
const NEWS_SECTION = /\b(?:news|world|politics|nation|national|international|local|business|ReportageNewsArticle)\b/i;
const OPINION_TITLE =
  /^(?:opinions?|op-?ed|editorial|commentary|column|comment|letters?|guest\s+essay|guest\s+column|viewpoint)\s*[:|–—-]\s|\s[|–—-]\s*(?:opinion|editorial|commentary|column)$/i;
const OPINION_PATH =
  /\/(?:opinions?|op-?eds?|editorials?|commentary|commentisfree|columnists?|columns?|perspectives?|viewpoints?|letters)(?:\/|$)/i;

/** The genre, from what the text and its publisher say and never from its style. */
export function findGenre(
  text: string,
  facts: Facts,
  metadata: Metadata,
  url: string | null,
  title: string | null,
): Article['genre'] {
  const { section } = metadata;
  if (section !== null && OPINION_SECTION.test(section)) return 'opinion';
  if (title !== null && OPINION_TITLE.test(title)) return 'opinion';
  if (url !== null && OPINION_PATH.test(url)) return 'opinion';
  if (facts.disclaimers.some((span) => isViewsDisclaimer(text.slice(span.start, span.end)))) return 'opinion';
  if (facts.bylines.some((byline) => byline.isEditorial)) return 'opinion';

  const isReported =
    facts.dateline !== null ||
    facts.bylines.some((byline) => byline.agency !== null) ||
    facts.credits.some((span) => isReportingCredit(text.slice(span.start, Math.min(span.end, span.start + 1000))));
  const isByOutsider = facts.authorNotes.some((note) => note.isOutsider);
  if (isReported) return isByOutsider ? 'unknown' : 'news';
  if (isByOutsider) return 'opinion';
  return section !== null && NEWS_SECTION.test(section) ? 'news' : 'unknown';
}

function isReportingCredit(line: string): boolean {
  return /\b(?:reporting|contributed|reported|wire\s+(?:reports|services))\b/i.test(line) && !line.startsWith('---');
}
