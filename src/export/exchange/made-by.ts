import type { Reading } from '../../document/reading.ts';

/** Says which program and which model found what an export holds: "Hearsay 1.2.3, model news 4". */
export function toMadeBy(program: string, { name, version }: Reading['model']): string {
  return `${program}, model ${name} ${version}`;
}
