import type { Notice } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Scene } from './scene.ts';

/** One way in which a text speaks of its own evidence. */
export interface NoticeRule {
  /** "notices/" and the name of the rule's file. */
  readonly id: string;
  readonly kind: Notice['kind'];
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  /** Global, case-insensitive, without nested repetition; the words that make the notice, neither subject nor auxiliaries needed. */
  readonly pattern: RegExp;
  /** How far the notice reaches around them: the clause with its subject, these words alone, the sentence, or the paragraph. */
  readonly extent: 'clause' | 'phrase' | 'sentence' | 'paragraph';
  /** Who says it: the subject, or the words after "by" or "from", else nobody in the sentence. */
  readonly source: 'subject' | 'agent' | 'none';
  /** True where the words may hang on a verb or noun before them: "spoke on condition of anonymity". */
  readonly hang?: true;
  /** False where the words turn out to mean something else. */
  isMeant(scene: Scene): boolean;
}

/** A notice in the words, not yet a finding. */
export interface FoundNotice extends Span {
  readonly rule: NoticeRule;
  readonly scene: Scene;
  readonly source: Span | null;
}
