import type { Language } from '../../../language/language.ts';
import type { Words } from '../../words.ts';
import type { TokenContext } from '../token-context.ts';
import { mendAccording } from './according.ts';
import { mendBothSides } from './both-sides.ts';
import { mendBoundOfFigure } from './bound-of-figure.ts';
import { mendBoundsOfContent } from './bounds-of-content.ts';
import { dropDeed } from './deed.ts';
import { mendHearerAsContent } from './hearer-as-content.ts';
import { mendInvertedReport } from './inverted-report.ts';
import { mendJudgedClaims } from './judged-claims.ts';
import { mendMainClauseInRelative } from './main-clause-in-relative.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';
import { mendMissingSource } from './missing-source.ts';
import { mendNameInCue } from './name-in-cue.ts';
import { dropNoReport } from './no-report.ts';
import { mendOath } from './oath.ts';
import { mendParticipleSource } from './participle-source.ts';
import { mendRelativeSource } from './relative-source.ts';
import { mendReplyInContent } from './reply-in-content.ts';
import { mendSeenForSaid } from './seen-for-said.ts';
import { mendSourceOfClause } from './source-of-clause.ts';
import { mendSourceOfPassive } from './source-of-passive.ts';
import { mendSourceWords } from './source-words.ts';
import { mendSpeakerAsContent } from './speaker-as-content.ts';
import { mendSpokenTo } from './spoken-to.ts';
import { mendToldOfNobody } from './told-of-nobody.ts';
import { mendVerbForSource } from './verb-for-source.ts';
import { mendViewedDocument } from './viewed-document.ts';
import { mendWhatCalled } from './what-called.ts';

/** In order: what is no report at all, then who says it, then which of the words name them. */
const MENDS: readonly Mend[] = [
  dropNoReport,
  dropDeed,
  mendSeenForSaid,
  mendVerbForSource,
  mendSpokenTo,
  mendAccording,
  mendSpeakerAsContent,
  mendInvertedReport,
  mendToldOfNobody,
  mendViewedDocument,
  mendRelativeSource,
  mendMissingSource,
  mendNameInCue,
  mendSourceOfClause,
  mendSourceWords,
  mendParticipleSource,
  mendSourceOfPassive,
  mendHearerAsContent,
  mendJudgedClaims,
  mendOath,
  mendBoundOfFigure,
  mendMainClauseInRelative,
  mendWhatCalled,
  mendBothSides,
  mendBoundsOfContent,
  mendReplyInContent,
];

/** The attribution after all mends, each on what the one before left; null where one of them drops it. */
export function mendRelation(scene: MendScene, relation: RelationTokens): RelationTokens | null {
  let mended: RelationTokens | null = relation;
  for (const mend of MENDS) {
    mended = mend(scene, mended);
    if (mended === null) return null;
  }
  return mended;
}

export function toMendScene({ text, tokens }: Language, { tags }: Words, context: TokenContext): MendScene {
  return {
    lowerOf: (token) => text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase().replaceAll('’', "'"),
    isCapital: (token) => /^\p{Lu}/u.test(text.slice(tokens.starts[token], tokens.ends[token])),
    tagOf: (token) => tags[token] ?? '',
    sentenceOf: (token) => context.sentenceOf[token] ?? -1,
    paragraphOf: (token) => context.paragraphOf[token] ?? -1,
  };
}
