import { type Article, toBareArticle } from '../../../src/document/article.ts';
import type { Attribution, Entity } from '../../../src/document/findings.ts';
import type { Span } from '../../../src/document/span.ts';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';

export function toTestArticle(text: string): Article {
  return toBareArticle(text);
}

/** Reads "[source] said {content}": the n-th source goes with the n-th content, which may be missing. */
export function readMarked(marked: string): { text: string; attributions: Attribution[] } {
  let text = '';
  const sources: Span[] = [];
  const contents: Span[] = [];
  let open = 0;
  for (const character of marked) {
    if (character === '[' || character === '{') open = text.length;
    else if (character === ']') sources.push({ start: open, end: text.length });
    else if (character === '}') contents.push({ start: open, end: text.length });
    else text += character;
  }
  const attributions = sources.map((source, index): Attribution => {
    const content = contents[index];
    const outer = contents.findIndex((span) => span.start <= source.start && span.end >= source.end);
    return {
      id: `a${index + 1}`,
      confidence: 1,
      by: 'test',
      kind: 'indirect',
      source: [source],
      cue: [{ start: source.end, end: source.end }],
      content: content === undefined ? [] : [content],
      within: outer < 0 ? null : `a${outer + 1}`,
      speaker: null,
      act: 'says',
      named: 'unnamed',
      basis: 'unstated',
      addressee: null,
      time: null,
    };
  });
  return { text, attributions };
}

/** The entities of a marked text and, for each source, "name (named)" or "? (named)". */
export function speakersOf(marked: string): { text: string; entities: Entity[]; speakers: string[] } {
  const { text, attributions } = readMarked(marked);
  const found = findSpeakers(toTestArticle(text), toLanguage(text), attributions);
  const speakers = found.attributions.map((attribution) => {
    const entity = found.entities.find(({ id }) => id === attribution.speaker);
    return `${entity?.name ?? '?'} (${attribution.named})`;
  });
  return { text, entities: found.entities, speakers };
}

/** The words of all mentions of the entity with this name, with how they name it: "n:Ruiz p:she". */
export function mentionsOf(marked: string, name: string): string {
  const { text, entities } = speakersOf(marked);
  const entity = entities.find((candidate) => candidate.name === name);
  return entity === undefined
    ? ''
    : entity.mentions.map(({ start, end, how }) => `${how[0]}:${text.slice(start, end)}`).join(' ');
}
