import { toBundle } from '../case/bundle.ts';
import type { CaseFile } from '../case/case-file.ts';
import { CASE_EXPORTS, type CaseMaterial } from '../export/case-exports.ts';

/** A file to keep. */
interface Download {
  readonly extension: string;
  readonly type: string;
  /** Piece by piece. Throws what `tell` of the material throws. */
  readonly write: (file: CaseFile, look: () => CaseMaterial) => Iterable<string>;
}

const WHOLE_CASE: Download = {
  extension: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  write: (file) => toBundle(file),
};

/** The export of a name from outside; null where there is none. */
export function findExport(name: string): Download | null {
  if (name === 'case') return WHOLE_CASE;
  if (!Object.hasOwn(CASE_EXPORTS, name)) return null;
  const { extension, type, write } = CASE_EXPORTS[name as keyof typeof CASE_EXPORTS];
  return { extension, type: `${type}; charset=utf-8`, write: (_, look) => [write(look())] };
}

/** The header that names a file for keeping: plain letters for old readers of it, the whole name in percent signs for all others. */
export function toDisposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
