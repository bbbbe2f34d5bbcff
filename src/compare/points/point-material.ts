import type { Compared } from '../material.ts';
import type { Trace } from '../origins/trace-origin.ts';
import type { OriginBook } from '../origins/weigh-origins.ts';
import type { Statement } from '../statements/statement.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import type { VoiceAt } from '../voices/voice-at.ts';
import type { Particulars } from './join-particulars.ts';
import type { Joined } from './join-statements.ts';
import type { Parts } from './parts.ts';

/** What making points takes. */
export interface PointMaterial {
  readonly articles: readonly Compared[];
  readonly statements: readonly Statement[];
  readonly joined: Joined;
  readonly particulars: Particulars;
  readonly happenings: readonly JoinedHappening[];
  /** Pairs of statements that are one remark of one speaker, quoted with different words. */
  readonly remarks: readonly (readonly [number, number])[];
  readonly parts: Parts;
  readonly trace: (statement: Statement) => Trace;
  readonly voiceOf: (article: Compared, attributionId: string | null) => string | null;
  readonly voiceAt: VoiceAt;
  readonly origins: OriginBook;
}
