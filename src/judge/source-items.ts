import type { JudgedItem } from '../document/case.ts';
import type { Judgement } from '../document/judgement.ts';
import { toSourceSubject } from '../document/subjects.ts';

/** What stands about each source by its name, whether or not it appears in the case; `standing` is what stands of the log, oldest first. */
export function toSourceItems(standing: readonly Judgement[]): readonly JudgedItem[] {
  const byName = new Map<string, Judgement[]>();
  for (const judgement of standing) {
    const { of, name } = judgement.about;
    if (of !== 'source' || name === null) continue;
    const known = byName.get(name);
    if (known) known.push(judgement);
    else byName.set(name, [judgement]);
  }
  return [...byName].map(([name, judgements]) => ({ id: '', subject: toSourceSubject(name), judgements }));
}
