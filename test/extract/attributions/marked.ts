import type { Span } from '../../../src/document/span.ts';
import type { RelationSpans } from '../../../src/extract/attributions/relation-spans.ts';
import { type Language, toLanguage } from '../../../src/language/language.ts';

/** Reads "[Mr Reyes] {said} Monday <he would go>": source, cue and content in brackets, one attribution in a text. */
export function parseMarked(marked: string): { relation: RelationSpans; language: Language; text: string } {
  const relation = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] };
  const roles = { '[': 'source', '{': 'cue', '<': 'content' } as const;
  const open: { role: keyof typeof relation; start: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[' || character === '{' || character === '<')
      open.push({ role: roles[character], start: text.length });
    else if (character === ']' || character === '}' || character === '>') {
      const { role, start } = open.pop() as (typeof open)[number];
      relation[role].push({ start, end: text.length });
    } else text += character;
  }
  return { relation, language: toLanguage(text), text };
}
