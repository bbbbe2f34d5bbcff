// Catches: the outlet in a disclaimer ("position of The Moscow Times"), a masthead, a dateline ("Moscow CNN — "), a credit ("CNN's Ann Poe
// contributed"), a date line or byline ("Coast Gazette, 6 May 2018", "By Ann Poe, Coast Gazette"), a credit ("This report by
// Coast Wire was first published …"), the host of the original address, whoever puts out a press release.
// Not: hosts of archives and social networks, anything merely mentioned.
import type { Span } from '../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findDisclaimedOutlet } from '../blocks/disclaimer.ts';
import type { Facts } from '../blocks/facts.ts';
import { toAgency, toAgencyAt } from './agencies.ts';
import { findReleaseBody } from './release-body.ts';

/** Hosts that hold other people's articles. */
const CARRIER = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /(?:^|\.)/,
      anyOf(
        /archive\.(?:org|is|ph|today|fo)|webcache\.googleusercontent\.com|google\.[a-z.]+|facebook\.com/,
        /twitter\.com|x\.com|t\.co|bit\.ly|medium\.com|substack\.com|wordpress\.com|blogspot\.com|yahoo\.com/,
        /msn\.com|reddit\.com|linkedin\.com|github\.io|localhost/,
      ),
      /$/,
    ),
    /^[\d.]+$|^\[/,
  ),
);

/** The outlet as the text itself gives it, surest evidence first; null rather than a guess. */
export function findOutlet(text: string, facts: Facts, url: string | null): string | null {
  if (facts.masthead !== null) return facts.masthead;
  for (const span of facts.disclaimers) {
    const outlet = findDisclaimedOutlet(slice(text, span));
    if (outlet !== null) return outlet;
  }
  const host = url === null ? null : toHost(url);
  const agency = facts.dateline?.agency ?? null;
  const wire = agency === null ? null : toAgencyAt(agency, facts.dateline?.place ?? null);
  // A wire service in the dateline of a page with a known host is where the text comes from, not where it stood.
  if (agency !== null && (host === null || wire === null)) return wire ?? agency;
  for (const span of facts.credits) {
    const match =
      /^[(*_—–\s-]*(\p{Lu}[\p{L}&.]*(?:\s\p{Lu}[\p{L}&.]*){0,3})['’]s?\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,6}?(?:and|,|contributed|reported|wrote)/u.exec(
        slice(text, span),
      );
    if (
      match !== null &&
      /\p{Lu}{2,}|\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Guardian|Radio|Reuters|Bloomberg|Politico)$/u.test(
        match[1] as string,
      )
    ) {
      return match[1] as string;
    }
  }
  const paper =
    facts.dates.find((date) => date.paper !== null)?.paper ??
    facts.bylines.find((one) => one.paper !== null)?.paper ??
    null;
  if (paper !== null && host === null) return paper;
  const first = facts.firstPublished?.by ?? null;
  if (first !== null && host === null) return toAgency(first) ?? first;
  const byline = facts.bylines.find((candidate) => candidate.agency !== null)?.agency ?? null;
  if (byline !== null && host === null) return toAgency(byline) ?? byline;
  return host === null ? findReleaseBody(text) : (findHostName(text, host) ?? host);
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, Math.min(span.end, span.start + 2000));
}

/** The host an address names, without "www."; null for archives, networks and numbers. Looks through archive addresses. */
export function toHost(url: string): string | null {
  const inner = /^https?:\/\/(?:web\.)?archive\.[a-z]+\/(?:web\/)?[\w*]{1,20}\/(https?:\/\/.*)$/i.exec(url);
  try {
    const host = new URL(inner === null ? url : (inner[1] as string)).hostname
      .toLowerCase()
      .replace(/^(?:www|m|amp|edition)\./, '');
    return host === '' || !host.includes('.') || CARRIER.test(host) ? null : host;
  } catch {
    return null;
  }
}

/** The name in the text that the host is made of: "The Moscow Times" for themoscowtimes.com. Looks at both ends of the text. */
function findHostName(text: string, host: string): string | null {
  const label = host.split('.')[0] as string;
  if (label.length < 6) return null;
  const ends = text.length <= 20_000 ? text : `${text.slice(0, 10_000)}\n${text.slice(-10_000)}`;
  for (const [phrase] of ends.matchAll(/\b(?:The\s)?\p{Lu}[\p{L}'’]*(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}'’]*){1,4}/gu)) {
    const words = phrase.split(' ');
    for (let from = 0; from < words.length - 1; from += 1) {
      for (let to = words.length; to > from + 1; to -= 1) {
        const candidate = words.slice(from, to).join(' ');
        if (candidate.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === label.replace(/-/g, '')) {
          return words[from - 1] === 'The' ? `The ${candidate}` : candidate;
        }
      }
    }
  }
  return null;
}
