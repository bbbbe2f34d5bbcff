import type { JudgedReading } from '../document/case.ts';
import { createToCodePoints } from '../document/code-points.ts';
import type { Attribution } from '../document/findings.ts';
import type { Decision, Judgement } from '../document/judgement.ts';
import { toQuote } from '../document/quote.ts';
import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import { type StatedAttribution, toStated } from './finding-state.ts';
import { toTextUri, toUrn } from './text-uri.ts';

/**
 * The attributions of judged readings as a W3C Web Annotation collection (JSON-LD), indented, with a line feed at its end. Each is an
 * annotation of the text it was found in, which its source names by hash (RFC 6920); `styleClass` tells which part of the attribution a
 * target is. Offsets are Unicode code points, as the standard has them. What an analyst decided stands in bodies of their own, with
 * their creator. Ids follow from the content: the same readings give the same collection. `program` names the tool and its version.
 */
export function toAnnotations(judged: readonly JudgedReading[], program: string): string {
  const items = judged.flatMap((one) => toItems(one, program));
  const id = toUrn(['collection', program, ...items.map((item) => item.id)]);
  const page = { id: toUrn(['page', id]), type: 'AnnotationPage', partOf: id, startIndex: 0, items };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Who said what, as found by Hearsay',
    total: items.length,
    first: page,
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

interface Item extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

function toItems(judged: JudgedReading, program: string): readonly Item[] {
  const { standing } = judged;
  const toTarget = createToTarget(standing);
  const names = new Map(standing.entities.map(({ id, name }) => [id, name]));
  const generator = {
    type: 'Software',
    name: `${program}, model ${standing.model.name} ${standing.model.version}`,
  };
  return toStated(judged).map((stated): Item => {
    const { attribution, state, judgements } = stated;
    const { source, cue, content } = attribution;
    const by = state === 'own' || state === 'corrected' ? toCreator(judgements) : null;
    return {
      id: toUrn(['annotation', standing.article.id, attribution.id, state, JSON.stringify([source, cue, content])]),
      type: 'Annotation',
      motivation: ['identifying', 'classifying'],
      ...(by === null ? {} : { creator: by }),
      generator,
      body: toBodies(stated, names),
      target: [...toTarget('content', content), ...toTarget('cue', cue), ...toTarget('source', source)],
    };
  });
}

/** Makes targets of spans: the text, and where in it the words stand, in two ways. */
function createToTarget({ article }: Reading): (part: string, spans: readonly Span[]) => readonly unknown[] {
  const toCodePoints = createToCodePoints(article.text);
  const source = {
    id: toTextUri(article.id),
    type: 'Text',
    format: 'text/plain',
    language: article.language,
    'dc:identifier': article.id,
    ...(article.title === null ? {} : { 'dc:title': article.title }),
    ...(article.outlet === null ? {} : { 'dc:publisher': article.outlet }),
    ...(article.published === null ? {} : { 'dcterms:issued': article.published }),
    ...(article.url === null ? {} : { via: article.url }),
  };
  return (part, spans) =>
    spans.map((span) => {
      const { exact, prefix, suffix } = toQuote(article.text, { article: article.id, part, ...span });
      return {
        type: 'SpecificResource',
        source,
        styleClass: part,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start: toCodePoints(span.start), end: toCodePoints(span.end) },
        ],
      };
    });
}

function toBodies(
  { attribution, judgements }: StatedAttribution,
  names: ReadonlyMap<string, string>,
): readonly unknown[] {
  const { speaker, act, kind }: Attribution = attribution;
  const name = names.get(speaker ?? '') ?? null;
  const classes = [`act: ${act}`, `kind: ${kind}`];
  return [
    ...(name === null ? [] : [{ ...toText(name), purpose: 'identifying' }]),
    ...classes.map((value) => ({ ...toText(value), purpose: 'classifying' })),
    ...judgements.map((judgement) => ({
      ...toText(toValue(judgement)),
      purpose: toPurpose(judgement.decision),
      creator: { type: 'Person', name: judgement.by },
      created: judgement.at,
    })),
  ];
}

function toText(value: string): { readonly type: string; readonly value: string; readonly format: string } {
  return { type: 'TextualBody', value, format: 'text/plain' };
}

/** Who last had a hand in the words. */
function toCreator(judgements: readonly Judgement[]): unknown {
  const last = judgements.findLast(({ decision }) => decision.kind === 'correct' || decision.kind === 'accept');
  return last === undefined ? null : { type: 'Person', name: last.by };
}

function toPurpose({ kind }: Decision): string {
  if (kind === 'note') return 'commenting';
  return kind === 'accept' || kind === 'reject' || kind === 'correct' ? 'moderating' : 'assessing';
}

function toValue({ decision, why }: Judgement): string {
  const value = toDecisionWords(decision);
  return why === null || why === '' ? value : `${value}: ${why}`;
}

function toDecisionWords(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return 'accepted';
    case 'reject':
      return 'rejected';
    case 'correct':
      return 'corrected';
    case 'note':
      return decision.text;
    case 'rate-statement':
      return `credibility: ${decision.credibility ?? 'taken away'}`;
    case 'likelihood':
      return `likelihood: ${decision.band ?? 'taken away'}`;
    case 'confidence':
      return `confidence: ${decision.level ?? 'taken away'}`;
    default:
      return decision.kind;
  }
}
