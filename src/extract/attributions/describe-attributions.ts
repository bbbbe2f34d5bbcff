import type { Article } from '../../document/article.ts';
import type { Attribution } from '../../document/findings.ts';
import { isInside, toHull } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { toAct, toQuotedAct } from './act.ts';
import { findAddressee } from './addressee.ts';
import { toBasis } from './basis.ts';
import { cutAtBlocks } from './cut-at-blocks.ts';
import type { Relation } from './find-relations.ts';
import { isHeadlinePassive } from './headline-passive.ts';
import { findHearer } from './hearers.ts';
import { toKind } from './kind.ts';
import type { RelationSpans } from './relation-spans.ts';

/**
 * Relations as attributions, in the order in which their words begin, with all that their own words tell: kind, act, basis and
 * addressee. Speaker, naming and time are left open.
 */
export function describeAttributions(
  article: Article,
  language: Language,
  relations: readonly Relation[],
  by: string,
): Attribution[] {
  const begin = toFrontMatterEnd(article);
  const order = relations
    .map((_, i) => i)
    .filter((i) => toStart(relations[i]!) >= begin && !isHeadlinePassive(article, relations[i]!))
    .sort((a, b) => toStart(relations[a]!) - toStart(relations[b]!) || a - b);
  const ids = new Map(order.map((index, i) => [index, `a${i + 1}`]));
  const cut = relations.map((relation) => cutAtBlocks(article.blocks, relation));
  return order.map((index): Attribution => {
    const { confidence, rule } = relations[index]!;
    const { source, cue, content } = cut[index]!;
    const within = findOuter(relations, cut, index);
    const hearer = findHearer(article.text, relations[index]!);
    const spans = { source: hearer === null ? source : [], cue, content };
    const kind = toKind(article.text, spans, language.quotations);
    const act = cue.length > 0 ? toAct(article.text, spans) : 'says';
    return {
      id: ids.get(index)!,
      confidence: Math.round(confidence * 1000) / 1000,
      by: rule ?? by,
      kind,
      ...spans,
      within: within === null ? null : (ids.get(within) ?? null),
      speaker: null,
      act: kind === 'direct' ? toQuotedAct(article.text, spans, act) : act,
      named: 'unnamed',
      basis: cue.length > 0 ? toBasis(language, spans, article.outlet) : 'unstated',
      addressee: hearer ?? (cue.length > 0 ? findAddressee(language, spans) : null),
      time: null,
    };
  });
}

/** Where the article begins behind the lines that describe it in Markdown ("outlet: …"), in which nobody speaks. */
function toFrontMatterEnd({ blocks: [first], text }: Article): number {
  return first?.kind === 'credit' && text.startsWith('---', first.start) ? first.end : 0;
}

/** The nearest relation around one whose content still holds all its words; null where none does, for contents are cut at the end of a title or the like. */
function findOuter(relations: readonly Relation[], cut: readonly RelationSpans[], index: number): number | null {
  const { source, cue, content } = cut[index]!;
  const whole = toHull([...source, ...cue, ...content]);
  let outer = relations[index]!.within;
  while (outer !== null && !isInside(whole, toHull(cut[outer]!.content))) outer = relations[outer]!.within;
  return outer;
}

function toStart({ source, cue, content }: Relation): number {
  return Math.min(source[0]?.start ?? Infinity, cue[0]?.start ?? Infinity, content[0]?.start ?? Infinity);
}
